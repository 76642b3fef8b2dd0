"""The ladder of an account shows its rungs, its evidence and, where it matters, what is missing."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from tests.domain.rungs import OCTOBER, SOURCE_STEPS, products
from tests.services.loop import HOUR, advance, log, state

from acctui.domain.account import Account
from acctui.domain.call_choices import Result
from acctui.domain.contact import Contact
from acctui.domain.errors import RuleBroken
from acctui.domain.note import Quote, Side
from acctui.domain.objective import Ending, Level, Objective
from acctui.domain.strategy import Strategy
from acctui.services import accounts, contacts, notes, objectives, strategies
from acctui.services.ladder import ladder, strategies_of

if TYPE_CHECKING:
    from acctui.storage.store import BookStore

TODAY = dt.date(2026, 11, 22)


@pytest.fixture(autouse=True)
def candidate(store: BookStore) -> None:
    """Keep an account that matters and one that doesn't."""
    accounts.add_account(store, Account(name="Alder", candidate="three sites more"))
    accounts.add_account(store, Account(name="Baltic"))


def _add(store: BookStore, level: Level, **fields: Any) -> Objective:
    given: dict[str, Any] = {"account_id": 1, "text": f"A {level}", "set_on": TODAY}
    if level is Level.VISION:
        given["years"] = 5
    return objectives.add_objective(store, Objective(level=level, **given | fields)).value


def _quote(store: BookStore, text: str, day: dt.date, objective_id: int | None, side: Side | None) -> None:
    notes.add_quote(store, Quote(account_id=1, date=day, text=text, objective_id=objective_id, side=side))


def test_the_rungs_stand_with_their_evidence_newest_first(store: BookStore) -> None:
    vision, said = _add(store, Level.VISION), _add(store, Level.RELATIONSHIP)
    for text, day, side in (
        ("old", OCTOBER, Side.FOR),
        ("new", TODAY, Side.FOR),
        ("no", TODAY, Side.AGAINST),
    ):
        _quote(store, text, day, said.id, side)
    _quote(store, "waits", TODAY, None, None)
    view = ladder(store, 1, TODAY)
    assert (view.account.name, view.vision) == ("Alder", vision)
    (sentence,) = view.relationships
    assert [quote.text for quote in sentence.quotes_for] == ["new", "old"]
    assert [quote.text for quote in sentence.quotes_against] == ["no"]
    assert [quote.text for quote in view.quotes] == ["waits"]


def test_a_business_objective_stands_with_its_figures_in_order_of_time(store: BookStore) -> None:
    one = objectives.add_objective(store, products(), None, SOURCE_STEPS).value
    objectives.measure(store, one.id, 300, TODAY)
    objectives.measure(store, one.id, 250, OCTOBER)
    (business,) = ladder(store, 1, TODAY).businesses
    assert [stage.value for stage in business.stages] == [300, 400, 500]
    assert [(m.value, m.measured_on) for m in business.measured] == [(250, OCTOBER), (300, TODAY)]
    assert (business.now, business.needs, business.days_left, business.buffer_days) == (300, 100, 129, 92)


def test_the_milestone_counts_the_calls_that_moved_it(store: BookStore, now: dt.datetime) -> None:
    milestone = _add(store, Level.STRATEGIC)
    objectives.add_phase(store, milestone.id, "sometime")
    objectives.add_phase(store, milestone.id, "later", dt.date(2027, 3, 1))
    objectives.add_phase(store, milestone.id, "sooner", dt.date(2027, 1, 15))
    advance(store, state(store, now - HOUR), now)
    log(store, state(store, now - HOUR), Result.CONTINUATION, now)
    state(store, now)
    strategic = ladder(store, 1, TODAY).strategic
    assert strategic is not None
    assert [phase.text for phase in strategic.phases] == ["sooner", "later", "sometime"]
    assert (strategic.calls, strategic.advances, strategic.last_advance) == (2, 1, TODAY)


def test_what_ended_is_kept_apart_newest_first(store: BookStore) -> None:
    for day, text in ((OCTOBER, "first"), (TODAY, "second")):
        one = _add(store, Level.STRATEGIC, text=text, set_on=OCTOBER)
        objectives.end_objective(store, one.id, Ending.REACHED, day)
    view = ladder(store, 1, TODAY)
    assert [one.text for one in view.past] == ["second", "first"]
    assert view.strategic is None


def test_a_strategy_knows_the_people_it_must_not_name(store: BookStore) -> None:
    contacts.add_contact(store, Contact(account_id=1, name="Maren Dahl"))
    accounts.add_team_member(store, 1, "Kim Berg")
    one = objectives.add_objective(store, products()).value
    for name in ("Maren first", "Kim writes", "Ask Bob", "Be early"):
        strategies.add_strategy(store, Strategy(account_id=1, name=name), [one.id])
    strategies.tell(store, 4, "Bob", TODAY)
    strategies.add_strategy(store, Strategy(account_id=2, name="Maren first"))
    views = ladder(store, 1, TODAY).strategies
    assert [view.reads_like for view in views] == ["a person", "a person", "a person", None]
    assert [told.name for told in views[3].told] == ["Bob"]
    assert {view.serves for view in views} == {(one.id,)}
    with store.reading() as reads:
        assert len(strategies_of(reads)) == 5
        assert strategies_of(reads)[4].reads_like is None


def test_a_plain_account_without_a_ladder_is_never_incomplete(store: BookStore) -> None:
    assert ladder(store, 2, TODAY).flags == ()
    assert ladder(store, 1, TODAY).flags == (
        "ladder incomplete: no vision, no relationship objective, no business objective",
    )


def test_an_account_with_a_ladder_matters_and_hears_what_is_missing(store: BookStore) -> None:
    _add(store, Level.VISION, account_id=2)
    assert ladder(store, 2, TODAY).flags == (
        "ladder incomplete: no relationship objective, no business objective",
    )


def test_a_whole_ladder_says_nothing(store: BookStore) -> None:
    for level in (Level.VISION, Level.RELATIONSHIP):
        _add(store, level)
    _add(store, Level.STRATEGIC, client_goal="fewer suppliers", worth=4_000_000, opportunities="two sites")
    business = products(agreed_team_on=OCTOBER)
    one = objectives.add_objective(store, business, None, SOURCE_STEPS).value
    objectives.measure(store, one.id, 400, OCTOBER)
    strategies.add_strategy(store, Strategy(account_id=1, name="Be in the room early"))
    assert ladder(store, 1, TODAY).flags == ()


def test_each_gap_of_a_hard_rung_is_named_in_a_sentence(store: BookStore) -> None:
    one = objectives.add_objective(store, products(set_on=OCTOBER), None, SOURCE_STEPS).value
    _add(store, Level.STRATEGIC)
    strategies.add_strategy(store, Strategy(account_id=1, name="Call Kim"))
    accounts.add_team_member(store, 1, "Kim")
    flags = ladder(store, 1, TODAY).flags
    assert flags == (
        "ladder incomplete: no vision, no relationship objective",
        "Products in use: not agreed with the team yet",
        "Products in use: 3 by 31 Oct 2026 lies before 31 Oct 2026, the day of the baseline",
        "Products in use: 3 by 31 Oct 2026 was missed; it needs 2 in 129 days",
        "strategic objective: no goal of theirs",
        "strategic objective: no financial target",
        "strategic objective: no further opportunities",
        "Call Kim: names a person, a call, so it reads like a plan item",
    )
    objectives.measure(store, one.id, 201, dt.date(2026, 11, 10))
    assert any("more than twice the pace so far" in flag for flag in ladder(store, 1, TODAY).flags)


def test_a_business_objective_without_stage_goals_is_a_gap_and_one_past_its_day_is_told_plainly(
    store: BookStore,
) -> None:
    one = objectives.add_objective(store, products(agreed_team_on=OCTOBER)).value
    assert "no stage goal" in ladder(store, 1, TODAY).flags[0]
    objectives.set_stages(store, one.id, SOURCE_STEPS)
    flags = ladder(store, 1, dt.date(2028, 1, 10)).flags
    assert "Products in use: 5 by 30 Sep 2027 was missed; it still needs 3" in flags


def test_an_account_that_is_not_there_has_no_ladder(store: BookStore) -> None:
    with pytest.raises(RuleBroken, match="There is no account #9"):
        ladder(store, 9, TODAY)
