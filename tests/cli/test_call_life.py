"""What becomes of a stated call: tried, moved, withdrawn, restated, and what was promised."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from acctui.cli.call_life import told_apart
from acctui.domain.errors import RuleBroken

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Ran

    Acctui = Callable[..., Ran]

TODAY = dt.date(2026, 11, 22)


@pytest.fixture
def stated(acctui: Acctui) -> Acctui:
    """Begin with one stated call."""
    acctui("account", "add", "Alder")
    acctui("call", "state", "Alder", "introduce me to the CFO", "--at", "mon 9:30")
    return acctui


def _promised(acctui: Acctui) -> None:
    acctui(*("call", "log", "Alder", "--result", "advance", "--customer-act", "send it", "--by", "thu"))


def test_an_attempt_is_counted_and_the_call_stays_open(stated: Acctui) -> None:
    assert stated("call", "tried", "Alder", "--how", "voicemail", "--json").data["attempts"] == 1
    assert stated("call", "tried", "Alder").code == 0
    assert stated("call", "list", "--open", "--json").data[0]["attempts"] == 2


def test_a_moved_call_stays_the_same_call_and_the_third_move_asks(stated: Acctui) -> None:
    assert stated("call", "move", "Alder", "--at", "thu 14:00", "--json").data["at"] == "2026-11-26T14:00"
    assert stated("call", "move", "Alder", "--at", "+7d").err == ""
    third = stated("call", "move", "Alder", "--at", "+8d")
    assert third.code == 0
    assert "Is it still wanted?" in third.err
    assert [line["id"] for line in stated("call", "list", "--json").data] == [1]


def test_a_13th_month_is_refused(stated: Acctui) -> None:
    ran = stated("call", "move", "Alder", "--at", "2026-13-01")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.count("\n") == 1


def test_withdrawing_takes_a_line_of_why(stated: Acctui) -> None:
    assert stated("call", "withdraw", "Alder").code == 2
    assert stated("call", "withdraw", "Alder", "--why", " ").code == 1
    gone = stated("call", "withdraw", "Alder", "--why", "they were sold", "--json").data
    assert gone["withdrawn_why"] == "they were sold"
    assert stated("call", "list", "--open", "--json").data == []


def test_an_outcome_is_worded_anew(stated: Acctui) -> None:
    assert stated("call", "restate", "Alder", "send us the volumes", "--json").data["outcome"] == (
        "send us the volumes"
    )
    assert stated("call", "restate", "Alder", "\u200b").code == 1


def test_what_is_not_stated_cannot_be_moved(acctui: Acctui) -> None:
    acctui("account", "add", "Alder")
    ran = acctui("call", "move", "Alder", "--at", "+1d")
    assert ran.code == 1
    assert ran.err.startswith("State the outcome first")


@pytest.mark.parametrize("words", [("Alder", "kept"), ("kept", "Alder"), ("alder", "KEPT")])
def test_a_promise_is_kept_in_either_order_of_words(stated: Acctui, words: tuple[str, str]) -> None:
    _promised(stated)
    assert stated("call", "promise", *words, "--json").data["promise"] == "kept"


def test_a_promise_may_be_broken_or_get_a_new_date(stated: Acctui) -> None:
    _promised(stated)
    later = stated("call", "promise", "Alder", "2026-12-04", "--json").data
    assert (later["promise"], later["promise_by"], later["customer_act_by"]) == (
        "open",
        "2026-12-04",
        "2026-11-26",
    )
    assert stated("call", "promise", "Alder", "not-kept", "--json").data["promise"] == "not-kept"
    assert stated("call", "promise", "Alder", "kept").code == 1


def test_a_promise_nobody_made_is_refused(stated: Acctui) -> None:
    ran = stated("call", "promise", "Alder", "kept")
    assert (ran.code, ran.out) == (1, "")


def test_the_account_is_told_from_the_date_whichever_comes_first() -> None:
    assert told_apart("Alder", "+3d", TODAY) == ("Alder", dt.date(2026, 11, 25))
    assert told_apart("+3d", "Alder", TODAY) == ("Alder", dt.date(2026, 11, 25))
    with pytest.raises(RuleBroken):
        told_apart("Alder", "someday", TODAY)


def test_a_call_is_given_its_objective_and_let_go_of_it(stated: Acctui) -> None:
    refused = stated("call", "serve", "1")
    assert refused.code == 1
    assert "no strategic objective yet" in refused.err
    assert stated("objective", "add", "strategic", "Alder", "Open the Nordic region").code == 0
    assert stated("call", "serve", "1", "--json").data["objective_id"] == 1
    assert stated("call", "serve", "1", "none", "--json").data["objective_id"] is None
    assert stated("call", "serve", "1", "#1", "--json").data["objective_id"] == 1
    wrong = stated("call", "serve", "1", "nordic")
    assert (wrong.code, wrong.out) == (1, "")
    assert "is no number of an objective" in wrong.err


def test_calls_that_move_nothing_are_listed_by_themselves(stated: Acctui) -> None:
    assert stated("call", "list", "--serving-none", "--json").data == []
    stated("account", "set", "Alder", "--tier", "key")
    assert [line["id"] for line in stated("call", "list", "--serving-none", "--json").data] == [1]
