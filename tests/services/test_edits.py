"""What another window set meanwhile is never written over without a word."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from tests.services.meeting import BOOK, NOW, TODAY, made
from tests.tui.scored import put_card_in_force

from acctui.domain.account import Account
from acctui.domain.goal import Agreement, Decision, YearDecision
from acctui.domain.note import Note
from acctui.domain.objective import Level, Objective
from acctui.domain.scorecard import StrategicMark
from acctui.domain.settings import Choice
from acctui.domain.step import Due
from acctui.domain.strategy import Serves, Strategy
from acctui.services import (
    accounts,
    actions,
    calls,
    goals,
    notes,
    objectives,
    scores,
    settings,
    strategies,
)
from acctui.services.edits import Seen, refuse_torn
from acctui.services.ports import EditedElsewhereError
from acctui.services.scorecards import scorecard_view

if TYPE_CHECKING:
    from acctui.storage.store import BookStore

AGREED = Agreement("Kim", TODAY)


@pytest.fixture
def full(store: BookStore) -> BookStore:
    made(store)
    return store


def test_the_names_of_what_is_torn_are_told(full: BookStore) -> None:
    with full.reading() as reads:
        (seen,) = reads.accounts.names()
    account = accounts.set_account(full, seen[0], {"city": "Oslo", "phone": "1"}).value
    accounts.set_account(full, account.id, {"city": "Bodø"})
    with pytest.raises(EditedElsewhereError, match="Compare the two texts") as torn:
        accounts.set_account(full, account.id, {"city": "Tromsø", "phone": "2"}, seen=account)
    assert torn.value.fields == ("city",)


def test_what_was_taken_away_is_said_in_other_words() -> None:
    assert "took this away first" in str(EditedElsewhereError("mine", None))


def test_a_value_is_torn_only_where_it_is_neither_as_seen_nor_as_wanted() -> None:
    refuse_torn(None, 5, "real", 7)
    refuse_torn(Seen(5), 5, "real", 7)
    refuse_torn(Seen(5), 7, "real", 7)
    refuse_torn(Seen(None), None, "real", 7)
    for seen, now in ((5, 6), (None, 6), (5, None)):
        with pytest.raises(EditedElsewhereError):
            refuse_torn(Seen(seen), now, "real", 7)


def test_settings_chosen_elsewhere_stay_and_are_told(full: BookStore) -> None:
    seen = settings.read_choices(full)
    settings.set_choices(full, {Choice.CURRENCY: "SEK"})
    with pytest.raises(EditedElsewhereError) as torn:
        settings.set_choices(full, {Choice.CURRENCY: "NOK"}, seen=seen)
    assert torn.value.fields == ("currency",)
    settings.set_choices(full, {Choice.LATE_FROM: "15"}, seen=seen)
    chosen = settings.read_choices(full)
    assert (chosen.currency, chosen.late_from) == ("SEK", "15")


def test_a_call_moved_and_worded_elsewhere_is_told(full: BookStore) -> None:
    with full.reading() as reads:
        seen = calls.the_call(reads, BOOK.call)
    calls.restate(full, BOOK.call, "They name a room", NOW)
    with pytest.raises(EditedElsewhereError):
        calls.restate(full, BOOK.call, "They name a day", NOW, seen)
    same = calls.restate(full, BOOK.call, "They name a room", NOW, seen)
    assert same.value.outcome == "They name a room"


def test_an_action_moved_elsewhere_is_neither_moved_nor_carried(full: BookStore) -> None:
    seen = actions.set_action(full, BOOK.action, {"urgent": True}, TODAY).value
    actions.move_action(full, BOOK.action, Due(dt.date(2026, 12, 9)), TODAY)
    to = Due(dt.date(2026, 12, 1))
    with pytest.raises(EditedElsewhereError):
        actions.move_action(full, BOOK.action, to, TODAY, seen)
    with pytest.raises(EditedElsewhereError):
        actions.carry_action(full, BOOK.action, to, TODAY, seen=seen)


def test_a_goal_set_elsewhere_is_told(full: BookStore) -> None:
    kept = goals.set_goal(full, 1, 2027, 100, TODAY, AGREED, seen=Seen(None)).value
    with pytest.raises(EditedElsewhereError):
        goals.set_goal(full, 1, 2027, 200, TODAY, AGREED, "more", seen=Seen(None))
    assert goals.set_goal(full, 1, 2027, 200, TODAY, AGREED, "more", seen=Seen(kept)).value.amount == 200


def test_a_decision_about_an_account_made_elsewhere_is_told(full: BookStore) -> None:
    mark = StrategicMark(account_id=1, decided_on=TODAY, strategic=True, why_us="mine")
    theirs = StrategicMark(account_id=1, decided_on=TODAY, strategic=True, why_us="theirs")
    with full.reading() as reads:
        seen = Seen(reads.where(StrategicMark)[-1])
    scores.mark_strategic(full, theirs)
    with pytest.raises(EditedElsewhereError) as torn:
        scores.mark_strategic(full, mark, seen=seen)
    assert torn.value.fields == ("why_us",)


def test_scores_typed_beside_others_are_told(store: BookStore) -> None:
    accounts.add_account(store, Account(name="Alder"))
    put_card_in_force(store)
    card = scorecard_view(store, 1, TODAY).card
    assert card is not None
    rows = [view.attribute.id for view in card.attributes]
    threes, fours, fives = (dict.fromkeys(rows, value) for value in (3, 4, 5))
    scores.score_account(store, 1, threes, TODAY, seen={})
    scores.score_account(store, 1, fours, TODAY, seen=threes)
    with pytest.raises(EditedElsewhereError):
        scores.score_account(store, 1, fives, TODAY, seen=threes)
    scores.score_account(store, 1, fours, TODAY, seen=threes)
    scores.score_account(store, 1, fives, TODAY)


def test_stage_goals_written_elsewhere_are_told(full: BookStore) -> None:
    due = dt.date(2027, 12, 1)
    business = Objective(
        account_id=1,
        level=Level.BUSINESS,
        text="Sites",
        set_on=TODAY,
        due=due,
        unit="sites",
        baseline=100,
        target=500,
    )
    kept = objectives.add_objective(full, business).value
    mine, theirs = ((200, dt.date(2027, 1, 1)), (500, due)), ((300, dt.date(2027, 1, 1)), (500, due))
    objectives.set_objective(full, kept.id, {}, stages=theirs, seen_stages=())
    with pytest.raises(EditedElsewhereError) as torn:
        objectives.set_objective(full, kept.id, {}, stages=mine, seen_stages=())
    assert torn.value.fields == ("stages",)
    objectives.set_objective(full, kept.id, {}, stages=mine, seen_stages=theirs)


def test_what_two_windows_tie_to_a_strategy_is_all_tied(full: BookStore) -> None:
    rungs = [
        objectives.add_objective(
            full, Objective(account_id=1, level=Level.RELATIONSHIP, text=text, set_on=TODAY)
        ).value.id
        for text in ("one", "two", "three")
    ]
    kept = strategies.add_strategy(full, Strategy(account_id=1, name="Visit"), rungs[:1]).value
    strategies.set_strategy(full, kept.id, {}, rungs[:2])
    strategies.set_strategy(full, kept.id, {}, [rungs[2]], seen_serves=rungs[:1])
    with full.reading() as reads:
        tied = {tie.objective_id for tie in reads.where(Serves, strategy_id=kept.id)}
    assert tied == {rungs[1], rungs[2]}


def test_a_target_decided_elsewhere_is_told(store: BookStore) -> None:
    accounts.add_account(store, Account(name="Alder"))
    goals.set_goal(store, 1, 2026, 100, TODAY, AGREED)
    goals.decide(store, 1, 2026, Decision.KEEP, TODAY, "Kim", agreed_on=TODAY, seen=Seen(None))
    with pytest.raises(EditedElsewhereError):
        goals.decide(store, 1, 2026, Decision.DROP, TODAY, "Kim", agreed_on=TODAY, seen=Seen(None))
    with store.reading() as reads:
        (stands,) = reads.where(YearDecision)
    assert (
        goals.decide(store, 1, 2026, Decision.DROP, TODAY, "Kim", agreed_on=TODAY, seen=Seen(stands)).value.id
        == stands.id
    )


def test_a_text_that_is_gone_is_refused(full: BookStore) -> None:
    with full.reading() as reads:
        (seen,) = reads.where(Note)
    notes.delete_text(full, Note, seen.id)
    with pytest.raises(Exception, match=r"no note|There is no"):
        notes.set_text(full, Note, seen.id, "water", seen=seen)
