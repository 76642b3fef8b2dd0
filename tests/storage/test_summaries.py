"""The figures kept beside an account follow whatever is written, done, undone and done again."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from tests.storage.raw import tell

from acctui.domain.account import Account, Tier
from acctui.domain.factor import Factor, Light
from acctui.domain.goal import Goal
from acctui.domain.objective import Ending, Level, Objective
from acctui.domain.revenue import Revenue
from acctui.domain.scorecard import Attribute, Half, Score, Scorecard, Scoring, StrategicMark
from acctui.domain.settings import Choice, Setting
from acctui.services import accounts
from acctui.services.settings import read_choices, set_choices
from acctui.storage.check import check_book

if TYPE_CHECKING:
    from pathlib import Path

    from acctui.services.views import AccountLine
    from acctui.storage.store import BookStore

DAY = dt.date(2026, 3, 31)


@pytest.fixture
def alder(store: BookStore) -> int:
    """Name an account, and one before and after it that nothing may happen to."""
    for name in ("Birch", "Alder", "Cedar"):
        accounts.add_account(store, Account(name=name))
    return 2


def _line(store: BookStore, account_id: int, year: int = 2026) -> AccountLine:
    with store.reading() as reads:
        line = reads.accounts.line(account_id, year)
    assert line is not None
    return line


def _back_and_forth(store: BookStore) -> None:
    assert store.undo() is not None
    assert store.redo() is not None


def _card(store: BookStore) -> list[int]:
    """Put a card of six attributes in force and give their numbers, the current half first."""
    with store.writing("Card") as work:
        card = work.add(Scorecard(number=1, plan="grow", in_force_on=DAY))
        kept = [
            work.add(
                Attribute(scorecard_id=card.id, half=half, place=place, name=f"{half} {place}", weight=1)
            )
            for half in Half
            for place in range(1, 4)
        ]
    return [attribute.id for attribute in kept]


def test_the_score_is_that_of_the_newest_scoring(store: BookStore, book: Path, alder: int) -> None:
    attributes = _card(store)
    for day, values in ((DAY, (5, 5, 5, 4, 4, 4)), (DAY - dt.timedelta(days=9), (1,) * 6)):
        with store.writing("Score") as work:
            scoring = work.add(Scoring(account_id=alder, scorecard_id=1, scored_on=day))
            for attribute, value in zip(attributes, values, strict=True):
                work.add(Score(scoring_id=scoring.id, attribute_id=attribute, value=value))
    assert _line(store, alder).score == 90
    _back_and_forth(store)
    assert [_line(store, number).score for number in (1, alder, 3)] == [None, 90, None]
    store.undo()
    store.undo()
    assert _line(store, alder).score is None
    store.redo()
    assert _line(store, alder).score == 90
    assert check_book(book) == []


def test_a_value_of_a_scoring_changed_by_itself_moves_the_score(
    store: BookStore, book: Path, alder: int
) -> None:
    attributes = _card(store)
    with store.writing("Score") as work:
        scoring = work.add(Scoring(account_id=alder, scorecard_id=1, scored_on=DAY))
        for attribute in attributes:
            kept = work.add(Score(scoring_id=scoring.id, attribute_id=attribute, value=5))
    with store.writing("Again") as work:
        work.change(kept, replace(kept, value=1))
    assert _line(store, alder).score == 87
    store.undo()
    assert _line(store, alder).score == 100
    assert check_book(book) == []


def test_strategic_is_what_was_decided_last(store: BookStore, alder: int) -> None:
    for on, strategic in ((DAY, True), (DAY - dt.timedelta(days=1), False)):
        with store.writing("Mark") as work:
            work.add(
                StrategicMark(
                    account_id=alder, decided_on=on, strategic=strategic, why_us="reach", why_them="reach"
                )
            )
    assert _line(store, alder).strategic
    with store.writing("Mark") as work:
        work.add(StrategicMark(account_id=alder, decided_on=DAY, strategic=False))
    assert not _line(store, alder).strategic
    store.undo()
    assert _line(store, alder).strategic


def test_a_ladder_is_there_while_an_objective_stands(store: BookStore, book: Path, alder: int) -> None:
    with store.writing("Vision") as work:
        vision = work.add(
            Objective(account_id=alder, level=Level.VISION, text="their first call", set_on=DAY, years=5)
        )
    assert _line(store, alder).has_ladder
    with store.writing("End") as work:
        work.change(vision, replace(vision, ended_on=DAY, ended_how=Ending.DROPPED))
    assert not _line(store, alder).has_ladder
    store.undo()
    assert _line(store, alder).has_ladder
    assert check_book(book) == []


def test_a_milestone_without_a_goal_of_theirs_is_one_sided(store: BookStore, alder: int) -> None:
    with store.writing("Milestone") as work:
        ahead = work.add(Objective(account_id=alder, level=Level.STRATEGIC, text="the north", set_on=DAY))
    assert _line(store, alder).one_sided
    for goal, one_sided in (("\u200b", True), ("fewer suppliers", False)):
        with store.writing("Theirs") as work:
            ahead = work.change(ahead, replace(ahead, client_goal=goal))
        assert _line(store, alder).one_sided is one_sided


def test_the_lights_that_stand_are_counted(store: BookStore, book: Path, alder: int) -> None:
    with store.writing("Lights") as work:
        green = [work.add(_light(alder, Light.GREEN)) for _ in range(3)]
        work.add(_light(alder, Light.AMBER))
        work.add(_light(alder, Light.RED))
    line = _line(store, alder)
    assert (line.green, line.amber, line.red) == (3, 1, 1)
    with store.writing("Gone") as work:
        work.change(green[0], replace(green[0], gone_on=DAY))
    assert _line(store, alder).green == 2
    assert [words for words in check_book(book) if "figures" in words] == []


def _light(account_id: int, light: Light) -> Factor:
    return Factor(account_id=account_id, light=light, text="A factor", since=DAY, stops="it", tips="who")


def test_those_with_a_ladder_a_mark_or_a_why_matter_and_come_before_plain_ones(store: BookStore) -> None:
    named = [("Zinc", Tier.KEY), ("Plain", Tier.NONE), ("Rung", Tier.NONE), ("Mark", Tier.NONE)]
    for name, tier in named:
        accounts.add_account(store, Account(name=name, tier=tier))
    accounts.add_account(store, Account(name="Could", candidate="could double"))
    with store.writing("Ladder and mark") as work:
        work.add(Objective(account_id=3, level=Level.VISION, text="first call", set_on=DAY, years=5))
        work.add(
            StrategicMark(account_id=4, decided_on=DAY, strategic=True, why_us="reach", why_them="reach")
        )
    with store.reading() as reads:
        lines = reads.accounts.lines(2026)
        marks = reads.accounts.marks(range(1, 6))
    assert [line.name for line in lines] == ["Zinc", "Could", "Mark", "Rung", "Plain"]
    assert {line.name: line.matters for line in lines} == dict(marks.values())
    assert [name for name, matters in marks.values() if not matters] == ["Plain"]


def test_goal_won_and_gap_are_of_the_year_that_is_asked(store: BookStore, alder: int) -> None:
    with store.writing("Goals") as work:
        for year, amount in ((2026, 100_00), (2027, 150_00)):
            work.add(Goal(account_id=alder, year=year, amount=amount, set_on=DAY))
        work.add(Revenue(account_id=alder, date=DAY, amount=120_00))
    asked = [_line(store, alder, year) for year in (2025, 2026, 2027)]
    assert [(line.goal, line.won, line.gap) for line in asked] == [
        (None, 0, None),
        (100_00, 120_00, -20_00),
        (150_00, 0, 150_00),
    ]


def _won(store: BookStore, account_id: int) -> dict[int, int]:
    years = {year: _line(store, account_id, year).won for year in range(2024, 2028)}
    return {year: won for year, won in years.items() if won}


def test_revenue_follows_the_month_in_which_the_year_begins(store: BookStore, book: Path, alder: int) -> None:
    with store.writing("Deals") as work:
        for day, amount in (("2026-03-31", 1), ("2026-04-01", 20), ("2026-12-31", 300), ("2027-01-01", 4000)):
            work.add(Revenue(account_id=alder, date=dt.date.fromisoformat(day), amount=amount))
        work.add(Revenue(account_id=1, date=DAY, amount=5))
    assert _won(store, alder) == {2026: 321, 2027: 4000}
    set_choices(store, {Choice.YEAR_BEGINS: "april"})
    assert (_won(store, alder), _won(store, 1)) == ({2025: 1, 2026: 4320}, {2025: 5})
    assert check_book(book) == []
    store.undo()
    assert (_won(store, alder), _won(store, 1)) == ({2026: 321, 2027: 4000}, {2026: 5})
    store.redo()
    assert _won(store, alder) == {2025: 1, 2026: 4320}
    with store.writing("One more") as work:
        work.add(Revenue(account_id=alder, date=DAY, amount=50_000))
    assert _won(store, alder) == {2025: 50_001, 2026: 4320}
    set_choices(store, {Choice.YEAR_BEGINS: "1"})
    assert _won(store, alder) == {2026: 50_321, 2027: 4000}
    assert check_book(book) == []


def test_another_setting_leaves_the_years_as_they_are(store: BookStore, book: Path, alder: int) -> None:
    with store.writing("Deal") as work:
        work.add(Revenue(account_id=alder, date=DAY, amount=7))
    tell(book, "UPDATE account_year SET won = 8")
    with store.writing("Setting") as work:
        work.add(Setting(key="theme", value="light"))
    assert _won(store, alder) == {2026: 8}


def test_months_of_a_year_that_begins_in_april_end_in_march(store: BookStore, alder: int) -> None:
    set_choices(store, {Choice.YEAR_BEGINS: "4"})
    with store.writing("Deals") as work:
        for month in range(1, 13):
            work.add(Revenue(account_id=alder, date=dt.date(2026, month, 9), amount=month))
    year = read_choices(store).year(dt.date(2026, 11, 22))
    with store.reading() as reads:
        assert reads.accounts.won_by_month(alder, year) == (4, 5, 6, 7, 8, 9, 10, 11, 12, 0, 0, 0)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE account_summary SET score = 50 WHERE account_id = 2",
        "UPDATE account_summary SET strategic = 1 WHERE account_id = 2",
        "UPDATE account_summary SET has_ladder = 1 WHERE account_id = 2",
        "INSERT INTO account_year VALUES (2, 2025, 5)",
    ],
)
def test_check_names_an_account_whose_figures_are_not_those_of_its_lines(
    store: BookStore, book: Path, alder: int, sql: str
) -> None:
    store.close()
    tell(book, sql)
    assert check_book(book) == [f"account #{alder}: the figures kept beside it differ from its lines."]
