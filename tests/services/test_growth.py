"""The year's goals in one view."""

from __future__ import annotations

import datetime as dt
import time
from typing import TYPE_CHECKING

import pytest
from tests.services.yearly import AGREED, TODAY, UNIT, account, line_of, target, tier_of, won

from acctui.domain.account import Account, Tier
from acctui.domain.goal import Ask, Decision, Goal, GrowthQuestion
from acctui.domain.objective import Level, Objective
from acctui.domain.pace import in_column
from acctui.domain.settings import Choice
from acctui.services import accounts, goals
from acctui.services.growth import growth, questions_of
from acctui.services.objectives import add_objective
from acctui.services.settings import set_choices

if TYPE_CHECKING:
    from acctui.storage.store import BookStore


def test_a_goal_stands_with_what_was_won_what_is_missing_and_what_a_month_needs(store: BookStore) -> None:
    alder = target(store, "Alder", 100_000)
    for day, amount in [("2026-01-31", 30_000), ("2026-11-02", 11_000), ("2025-12-31", 7), ("2027-01-01", 9)]:
        won(store, alder, day, amount)
    line = line_of(store, alder)
    assert (line.goal, line.won, line.gap) == (10_000_000, 4_100_000, 5_900_000)
    assert in_column(line.a_month or 0) == 4_540_000
    assert line.share == pytest.approx(0.41)
    assert line.straight == pytest.approx(326 / 365)
    assert line.months == (3_000_000, *[0] * 9, 1_100_000)
    assert (line.agreed_with, line.agreed_on) == ("Berit", AGREED.on)
    assert (line.is_target, line.is_undecided, line.proposed) == (True, True, None)


def test_a_goal_passed_goes_on_counting(store: BookStore) -> None:
    alder = target(store, "Alder", 100_000)
    won(store, alder, "2026-05-01", 156_000)
    line = line_of(store, alder)
    assert (line.gap, line.a_month) == (-5_600_000, None)
    assert line.share == pytest.approx(1.56)
    own = growth(store, TODAY).overshoot
    assert own.ratio == pytest.approx(1.56)
    assert [(one.name, one.year) for one in own.reached] == [("Alder", 2026)]


def test_the_shape_is_what_last_year_had_brought_by_this_day(store: BookStore) -> None:
    alder, birch = target(store, "Alder", 100), target(store, "Birch", 100)
    for day, amount in [("2025-03-01", 30), ("2025-11-22", 25), ("2025-11-23", 45), ("2024-12-31", 900)]:
        won(store, alder, day, amount)
    assert line_of(store, alder).shape == pytest.approx(0.55)
    assert line_of(store, birch).shape is None
    last = growth(store, TODAY).last_year
    assert (last.day, last.whole, last.by_then) == (dt.date(2025, 11, 22), 10_000, 5_500)
    assert last.share == pytest.approx(0.55)


def test_targets_and_key_accounts_stand_by_their_gap_and_those_without_goal_last(store: BookStore) -> None:
    target(store, "Small", 10)
    target(store, "Large", 900)
    account(store, "Key", Tier.KEY)
    account(store, "Plain")
    over = target(store, "Over", 10)
    won(store, over, "2026-01-01", 60)
    view = growth(store, TODAY)
    assert [line.name for line in view.lines] == ["Large", "Small", "Over", "Key"]
    key = view.lines[-1]
    assert (key.goal, key.gap, key.a_month, key.share, key.is_target) == (None, None, None, None, False)
    assert not key.is_undecided
    assert (view.total.goal, view.total.won, view.total.gap) == (92_000, 6_000, 91_000)
    assert view.total.share == pytest.approx(6 / 92)
    assert view.total.a_month == sum(line.a_month or 0 for line in view.lines)


def test_an_empty_book_has_an_empty_year(store: BookStore) -> None:
    view = growth(store, TODAY)
    assert (view.lines, view.candidates, view.total.share, view.overshoot.ratio) == ((), (), None, None)
    assert (view.last_year.share, view.undecided, view.days_left, view.key_line) == (None, 0, 39, None)


def test_candidates_are_those_without_a_goal(store: BookStore) -> None:
    kestrel = account(store, "Kestrel", candidate="they open a plant")
    accounts.set_account(store, kestrel, {"talk_on": dt.date(2026, 12, 1)})
    won(store, kestrel, "2026-02-02", 47_800)
    account(store, "Marlow", candidate="same chain")
    goals.set_goal(store, account(store, "Agreed", candidate="large"), 2026, 100, TODAY, AGREED)
    account(store, "Key", Tier.KEY, candidate="large")
    found = growth(store, TODAY).candidates
    assert [(one.name, one.why, one.talk_on, one.won) for one in found] == [
        ("Kestrel", "they open a plant", dt.date(2026, 12, 1), 4_780_000),
        ("Marlow", "same chain", None, 0),
    ]


@pytest.mark.parametrize(
    ("today", "shown"),
    [(dt.date(2026, 10, 31), False), (dt.date(2026, 11, 1), True), (dt.date(2026, 12, 31), True)],
)
def test_the_next_year_stands_beside_this_one_two_months_before_its_end(
    store: BookStore, today: dt.date, *, shown: bool
) -> None:
    target(store, "Alder", 100)
    view = growth(store, today)
    assert (view.next_year is not None, view.is_ending) == (shown, shown)


def test_the_next_year_shows_as_soon_as_it_has_a_goal(store: BookStore) -> None:
    alder = target(store, "Alder", 100)
    goals.set_goal(store, alder, 2027, 150 * UNIT, dt.date(2026, 5, 5), AGREED)
    young = target(store, "Young", 70, year=2027)
    view = growth(store, dt.date(2026, 5, 5))
    assert view.next_year is not None
    assert view.next_year.name == "2027"
    assert (line_of(store, alder).next_goal, view.total.next_goal) == (15_000, 22_000)
    assert (line_of(store, young).is_target, view.undecided) == (False, 1)


def test_decisions_stand_in_the_year_they_were_made_for(store: BookStore) -> None:
    alder, birch = target(store, "Alder", 100), target(store, "Birch", 50)
    goals.decide(store, alder, 2026, Decision.DROP, TODAY)
    view = growth(store, TODAY)
    assert [(line.name, line.decision, line.tier) for line in view.lines] == [
        ("Alder", Decision.DROP, Tier.NONE),
        ("Birch", None, Tier.TARGET),
    ]
    assert (view.undecided, line_of(store, alder).is_target, line_of(store, alder).flags) == (1, True, ())
    assert growth(store, dt.date(2027, 1, 1)).undecided_before == 1
    goals.decide(store, birch, 2026, Decision.KEEP, TODAY, "Berit", agreed_on=TODAY)
    assert growth(store, dt.date(2027, 1, 1)).undecided_before == 0


def test_a_target_at_the_key_line_is_proposed_as_a_graduate(store: BookStore) -> None:
    alder, key = target(store, "Alder", 100), account(store, "Key", Tier.KEY)
    set_choices(store, {Choice.KEY_LINE: "100"})
    won(store, alder, "2026-03-03", 99)
    won(store, key, "2026-03-03", 500)
    assert line_of(store, alder).proposed is None
    won(store, alder, "2026-03-04", 1)
    assert line_of(store, alder).proposed is Decision.GRADUATE
    assert line_of(store, key).proposed is None
    assert growth(store, TODAY).key_line == 10_000


def test_what_a_target_lacks_is_said_quietly(store: BookStore) -> None:
    alder = target(store, "Alder", 100_000)
    set_choices(store, {Choice.KEY_LINE: "150000"})
    assert line_of(store, alder).flags == (
        "its goal is below the Key line of 150,000",
        "nobody on its account team; a Target needs two or more",
        "a goal and no strategic objective to reach it by",
    )
    accounts.add_team_member(store, alder, "Berit")
    assert "one on its account team; a Target needs two or more" in line_of(store, alder).flags
    accounts.add_team_member(store, alder, "Torvald")
    set_choices(store, {Choice.KEY_LINE: ""})
    add_objective(
        store, Objective(account_id=alder, level=Level.STRATEGIC, text="a plant", set_on=dt.date(2025, 11, 1))
    )
    assert line_of(store, alder).flags == ()
    assert line_of(store, alder, today=dt.date(2027, 1, 1), year=2026).flags == ()


def test_a_milestone_older_than_the_planning_of_the_year_is_said_to_be(store: BookStore) -> None:
    key = account(store, "Key", Tier.KEY)
    assert line_of(store, key).flags == ()
    goals.set_goal(store, key, 2026, 100, TODAY)
    add_objective(
        store, Objective(account_id=key, level=Level.STRATEGIC, text="a plant", set_on=dt.date(2025, 10, 31))
    )
    assert line_of(store, key).flags == ("its strategic objective is older than the goal of 2026",)


def test_a_target_of_an_older_book_is_told_what_it_lacks(store: BookStore) -> None:
    with store.writing("as another program might") as work:
        bare = work.add(Account(name="Bare", tier=Tier.TARGET)).id
        loose = work.add(Account(name="Loose", tier=Tier.TARGET)).id
        work.add(Goal(account_id=loose, year=2026, amount=100, set_on=TODAY))
    assert line_of(store, bare).flags[0] == "a Target without a goal for 2026"
    assert line_of(store, loose).flags[0] == "its goal is agreed with nobody"
    assert line_of(store, bare).is_undecided


def test_a_past_year_is_shown_whole(store: BookStore) -> None:
    alder = account(store, "Alder", Tier.KEY)
    goals.set_goal(store, alder, 2025, 100 * UNIT, TODAY)
    for day, amount in [("2025-12-31", 60), ("2024-06-01", 30), ("2026-01-01", 5)]:
        won(store, alder, day, amount)
    line = line_of(store, alder, year=2025)
    assert (line.won, line.gap, line.a_month) == (6_000, 4_000, None)
    assert (line.straight, line.shape, len(line.months)) == (1.0, 1.0, 12)
    view = growth(store, TODAY, 2025)
    assert (view.total.a_month, view.is_ending, growth(store, TODAY, 2027).is_ending) == (0, True, False)


def test_a_year_to_come_has_not_brought_anything_yet(store: BookStore) -> None:
    alder = target(store, "Alder", 120_000, year=2027)
    won(store, alder, "2026-05-05", 10)
    line = line_of(store, alder, year=2027)
    assert (line.won, line.straight, line.months, line.shape) == (0, 0.0, (), 0.0)
    assert in_column(line.a_month or 0) == 890_000


def test_a_year_from_april_counts_its_own_months(store: BookStore) -> None:
    alder = target(store, "Alder", 100)
    set_choices(store, {Choice.YEAR_BEGINS: "april"})
    for day, amount in [
        ("2026-03-31", 500),
        ("2026-04-01", 10),
        ("2026-11-22", 15),
        ("2025-04-01", 40),
        ("2025-12-01", 60),
        ("2025-03-31", 700),
    ]:
        won(store, alder, day, amount)
    line = line_of(store, alder)
    assert (line.won, len(line.months), line.months[0], line.months[7]) == (2_500, 8, 1_000, 1_500)
    assert line.shape == pytest.approx(40 / 600)
    assert growth(store, TODAY).year.name == "2026/27"
    assert growth(store, dt.date(2027, 3, 31)).days_left == 0
    assert growth(store, dt.date(2026, 3, 31)).year.name == "2025/26"


def test_the_questions_of_an_account_are_given_oldest_first(store: BookStore) -> None:
    alder, birch = account(store, "Alder"), account(store, "Birch")
    with store.writing("asked") as work:
        for account_id, who in [(alder, "Ida"), (birch, "Lars"), (alder, "Maren")]:
            work.add(GrowthQuestion(account_id=account_id, ask=Ask.KNOW, who=who))
    assert [one.who for one in questions_of(store, alder)] == ["Ida", "Maren"]


def test_a_step_taken_back_is_taken_back_here_too(store: BookStore) -> None:
    alder = target(store, "Alder", 100)
    store.undo()
    assert (growth(store, TODAY).lines, tier_of(store, alder)) == ((), Tier.NONE)


def test_three_hundred_goals_are_read_at_once(store: BookStore) -> None:
    with store.writing("many") as work:
        kept = work.add_all([Account(name=f"Account {n}", tier=Tier.TARGET) for n in range(300)])
        work.add_all([Goal(account_id=one.id, year=2026, amount=100, set_on=TODAY) for one in kept])
    began = time.perf_counter()
    assert len(growth(store, TODAY).lines) == 300
    assert time.perf_counter() - began < 1
