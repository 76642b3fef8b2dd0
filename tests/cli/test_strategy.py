"""Strategies and evidence on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Ran

    Acctui = Callable[..., Ran]


@pytest.fixture
def alder(acctui: Acctui) -> Acctui:
    """Begin with one account, a vision and two sentences of theirs."""
    acctui("account", "add", "Alder")
    acctui("account", "add", "Baltic")
    acctui("objective", "add", "vision", "Alder", "Their first call", "--years", "5")
    acctui("objective", "add", "relationship", "Alder", "They always bring us ideas")
    acctui("objective", "add", "relationship", "Alder", "They answer within the hour")
    return acctui


def test_a_strategy_is_kept_listed_changed_and_deleted(alder: Acctui) -> None:
    kept = alder(
        *("strategy", "add", "Alder", "Be in the room early", "--says", "Join their planning"),
        *("--serves", "1", "--serves", "2", "--json"),
    ).data
    assert (kept["name"], kept["says"], kept["serves"]) == (
        "Be in the room early",
        "Join their planning",
        [1, 2],
    )
    assert alder("strategy", "list", "--account", "Alder", "--json").data == [kept]
    assert alder("strategy", "list", "--account", "Baltic", "--json").data == []
    assert alder("strategy", "list").out.splitlines()[1].endswith("#1 #2   -")
    assert alder("strategy", "set", "1", "--name", "Early", "--says", "", "--json").data["says"] is None
    assert alder("strategy", "set", "1", "--serves", "2", "--json").data["serves"] == [2]
    assert alder("strategy", "set", "1", "--serves-none", "--json").data["serves"] == []
    assert alder("strategy", "set", "1").code == 2
    assert alder("strategy", "delete", "1").code == 2
    assert alder("strategy", "delete", "1", "--yes", "--json").data["name"] == "Early"
    assert alder("strategy", "list").err.startswith("No strategy yet")
    assert alder("strategy", "delete", "1", "--yes").code == 1


def test_who_was_told_and_who_committed_is_kept(alder: Acctui) -> None:
    alder("strategy", "add", "Alder", "Early")
    told = alder("strategy", "tell", "1", "Kim", "--on", "4 jan", "--json").data["told"]
    assert [(one["name"], one["told_on"], one["committed_on"]) for one in told] == [
        ("Kim", "2026-01-04", None)
    ]
    again = alder("strategy", "tell", "1", "kim")
    assert (again.code, again.err) == (1, "Kim was told on 4 Jan 2026 already. Nothing was changed.\n")
    committed = alder("strategy", "tell", "1", "kim", "--committed", "today", "--json").data["told"]
    assert committed[0]["committed_on"] == "2026-11-22"
    assert "Kim (committed)" in alder("strategy", "list").out
    assert alder("strategy", "tell", "1", "Ana", "--committed", "today", "--json").data["told"][1][
        "committed_on"
    ]
    assert len(alder("strategy", "tell", "1", "Ana", "--forget", "--json").data["told"]) == 1
    assert alder("strategy", "tell", "1", "Ana", "--forget").code == 1


def test_a_strategy_that_reads_like_a_plan_item_is_kept_and_said_so_once(alder: Acctui) -> None:
    ran = alder("strategy", "add", "Alder", "Call Kim by March")
    assert ran.code == 0
    assert ran.err == (
        "Call Kim by March: names a date, a call, so it reads like a plan item."
        " A strategy is a way of working; put who and when into an action.\n"
    )
    alder("strategy", "add", "Alder", "Be early")
    assert alder("strategy", "tell", "2", "Ana").err == ""


def test_a_plain_account_is_not_bothered(alder: Acctui) -> None:
    ran = alder("strategy", "add", "Baltic", "Call Kim by March", "--json")
    assert (ran.data["reads_like"], ran.err) == ("a date, a call", "")


@pytest.mark.parametrize("named", ["2", "#2", "bring us IDEAS"])
def test_a_quote_is_kept_as_evidence_by_number_or_words(alder: Acctui, named: str) -> None:
    quote = alder("quote", "Alder", "You were first", "--for", named, "--json").data
    assert (quote["objective_id"], quote["side"]) == (2, "for")


def test_a_quote_that_waits_is_given_its_sentence_and_taken_back(alder: Acctui) -> None:
    alder("quote", "Alder", "You ask a lot", "--by", "Maren")
    given = alder("quote", "Alder", "--quote", "1", "--against", "ideas", "--json").data
    assert (given["objective_id"], given["side"], given["by"]) == (2, "against", "Maren")
    waits = alder("quote", "Alder", "--quote", "1", "--waits", "--json").data
    assert (waits["objective_id"], waits["side"]) == (None, None)


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("x", "--for", "1"), 1, "Name a relationship objective"),
        (("x", "--for", "9"), 1, "is not of this account"),
        (("x", "--for", "they"), 1, "They always bring us ideas #2, They answer within the hour #3"),
        (("x", "--for", "2", "--against", "2"), 2, "for a sentence or against it"),
        (("x", "--waits"), 2, "Name the quote with --quote ID"),
        (("x", "--change", "1", "--for", "2"), 2, "Name the quote with --quote ID"),
        (("x", "--quote", "1", "--for", "2"), 2, "and no words"),
        (("--quote", "1"), 2, "--for, --against or --waits"),
        (("--quote", "9", "--for", "2"), 1, "This account has no quote #9"),
    ],
)
def test_evidence_that_can_not_be_meant_is_refused(
    alder: Acctui, words: tuple[str, ...], code: int, says: str
) -> None:
    ran = alder("quote", "Alder", *words)
    assert (ran.code, ran.out) == (code, "")
    assert says in ran.err


def test_where_no_sentence_stands_yet_the_way_to_one_is_named(alder: Acctui) -> None:
    ran = alder("quote", "Baltic", "x", "--for", "ideas")
    assert (ran.code, "acctui objective add relationship" in ran.err) == (1, True)
