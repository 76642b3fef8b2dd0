"""`acctui action`: who does what, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Ran

    Acctui = Callable[..., Ran]


@pytest.fixture
def alder(acctui: Acctui) -> Acctui:
    """Give a book with two accounts."""
    acctui("account", "add", "Alder", "--candidate", "could double")
    acctui("account", "add", "Birch")
    return acctui


def _add(acctui: Acctui, step: str, *options: str) -> Ran:
    return acctui("action", "add", step, "--account", "Alder", *options)


def test_an_action_is_added_with_what_it_is_and_hangs_on(alder: Acctui) -> None:
    alder("strategy", "add", "Alder", "Come early", "--says", "before they ask")
    added = _add(alder, "?: meet the FD @jan", "--kind", "people", "--strategy", "1", "--json").data
    assert [added[name] for name in ("who", "what", "on", "month", "kind", "strategy_id")] == [
        *(None, "meet the FD", None, "2027-01", "people", 1)
    ]
    _add(alder, "send terms @4 dec", "--urgent")
    assert [one["id"] for one in alder("action", "list", "--strategy", "1", "--json").data] == [1]
    assert [one["id"] for one in alder("action", "list", "--month", "dec", "--json").data] == [2]
    listed = alder("action", "list").out
    assert "Jan 2027" in listed
    assert "who?" in listed


@pytest.mark.parametrize(
    ("step", "sentence"),
    [
        ("x @dec", "An action in December has a day, since December is planned in detail. Give the day."),
        ("?: x @3 dec", "An action in December says who does it, since December is planned in detail. "),
        ("x @31 feb", "February 2027 has 28 days."),
        ("x @29 feb 2027", "February 2027 has 28 days."),
        ("x @2126-03-01", '"2126-03-01" is too far from today. Write a year from 1926 to 2076.'),
    ],
)
def test_what_cannot_be_planned_is_refused_in_one_sentence(alder: Acctui, step: str, sentence: str) -> None:
    ran = _add(alder, step)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith(sentence)
    assert ran.err.count("\n") == 1
    assert alder("action", "list", "--all", "--json").data == []


def test_words_after_an_at_that_are_no_date_stay_and_are_said(alder: Acctui) -> None:
    ran = _add(alder, "me: ring @gibberish", "--json")
    assert ran.data["what"] == "ring @gibberish"
    assert ran.err == (
        "No date was read after the @, so its words stay in the title. "
        f"To give one: acctui action set {ran.data['id']} --due DATE\n"
    )
    assert _add(alder, "write to kim@firm.example", "--json").err == ""
    assert _add(alder, "ring @kim @fri", "--json").err == ""


def test_a_link_to_another_account_is_refused(alder: Acctui) -> None:
    alder("strategy", "add", "Birch", "Come early", "--says", "before they ask")
    ran = _add(alder, "x", "--strategy", "1")
    assert (ran.code, ran.err) == (
        1,
        "Strategy #1 is not of this account. acctui strategy list shows them all.\n",
    )


def test_an_action_is_changed_field_by_field(alder: Acctui) -> None:
    _add(alder, "send terms @4 dec", "--urgent")
    changed = alder(
        *("action", "set", "1", "--who", "Kim", "--what", "send all terms", "--due", "2027-01"),
        *("--not-urgent", "--kind", "facts", "--json"),
    ).data
    assert [changed[name] for name in ("who", "what", "on", "month", "urgent", "kind")] == [
        *("Kim", "send all terms", None, "2027-01", False, "facts")
    ]
    assert alder("action", "set", "1", "--who", "", "--json").data["who"] is None
    ran = alder("action", "set", "1")
    assert (ran.code, ran.err) == (1, "Nothing was named to change. Name it, such as --who or --due.\n")


def test_an_action_is_moved_carried_and_dropped(alder: Acctui) -> None:
    _add(alder, "send terms @4 dec")
    assert alder("action", "move", "1", "+3d", "--json").data["on"] == "2026-11-25"
    assert alder("action", "move", "1", "2027-02", "--json").data["month"] == "2027-02"
    assert alder("action", "carry", "1", "7 dec", "--why", "away").out == (
        "Carried to Mon 7 Dec: send terms  #1\n"
    )
    assert alder("action", "carry", "1", "8 dec").code == 0
    dropped = alder("action", "drop", "1", "--why", "they chose another", "--json").data
    assert (dropped["dropped_on"], dropped["dropped_why"]) == ("2026-11-22", "they chose another")
    assert "dropped Sun 22 Nov" in alder("action", "list", "--all").out
    assert alder("action", "drop", "1").err == "send terms is no longer open. Nothing was changed.\n"
    alder("undo")
    assert alder("action", "drop", "1").code == 0
