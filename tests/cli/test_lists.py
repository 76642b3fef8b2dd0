"""Contacts, notes, quotes, actions and revenue on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Ran

    Acctui = Callable[..., Ran]


@pytest.fixture
def two(acctui: Acctui) -> Acctui:
    """Begin with two accounts."""
    acctui("account", "add", "Alder")
    acctui("account", "add", "Baltic")
    return acctui


def test_a_contact_has_the_keys_other_programs_rely_on(two: Acctui) -> None:
    added = two(
        *("contact", "add", "Alder", "Maren Dahl", "--title", "buyer", "--email", "m@x.no", "--phone", "1"),
        *("--role", "decides", "--json"),
    ).data
    assert set(added) >= {"id", "account", "name", "title", "email", "phone", "role"}
    assert two("contact", "list", "--json").data == [added]
    assert two("contact", "list", "--account", "Baltic", "--json").data == []
    assert "Maren Dahl" in two("contact", "list").out
    assert two("contact", "list", "--account", "Baltic").err.startswith("No contacts yet")


def test_a_contact_is_changed_by_name_beginning_or_number(two: Acctui) -> None:
    two("contact", "add", "Alder", "Maren Dahl", "--title", "buyer")
    assert two("contact", "set", "maren", "--title", "", "--role", "decides", "--json").data["title"] is None
    assert two("contact", "set", "#1", "--name", "Maren Vold", "--json").data["name"] == "Maren Vold"
    assert two("contact", "set", "Maren Vold").code == 2
    assert two("contact", "set", "Nobody", "--title", "x").code == 1
    assert two("contact", "set", "#9", "--title", "x").code == 1


def test_two_contacts_of_one_name_are_told_apart_by_account_or_number(two: Acctui) -> None:
    two("contact", "add", "Alder", "Kim")
    two("contact", "add", "Baltic", "Kim")
    ran = two("contact", "set", "Kim", "--role", "x")
    assert (ran.code, ran.out) == (1, "")
    assert "Kim of Alder #1" in ran.err
    assert "Kim of Baltic #2" in ran.err
    assert two("contact", "set", "Kim", "--account", "Baltic", "--role", "x", "--json").data["id"] == 2


def test_a_contact_is_deleted_with_yes(two: Acctui) -> None:
    two("contact", "add", "Alder", "Kim")
    assert two("contact", "delete", "Kim").code == 2
    assert two("contact", "delete", "Kim", "--yes", "--json").data["name"] == "Kim"
    assert two("contact", "list", "--json").data == []


def test_a_note_belongs_to_an_account_a_contact_and_a_call(two: Acctui) -> None:
    two("contact", "add", "Alder", "Kim")
    two("call", "state", "Alder", "introduce me to the CFO")
    written = two(
        "note", "Alder", "likes fish", "--contact", "kim", "--call", "1", "--on", "2026-11-02", "--json"
    )
    assert written.data["text"] == "likes fish"
    assert (written.data["contact_id"], written.data["call_id"], written.data["date"]) == (1, 1, "2026-11-02")
    assert two("note", "Baltic", "x", "--call", "1").code == 1
    assert two("note", "Baltic", "x", "--contact", "Kim").code == 1


def test_a_note_comes_from_stdin_with_its_lines(two: Acctui) -> None:
    assert two("note", "Alder", "-", "--json", stdin="one\r\ntwo\n").data["text"] == "one\ntwo"
    assert two("note", "Alder", "-", "--json", stdin=b"\xef\xbb\xbfwith a mark").data["text"] == "with a mark"


@pytest.mark.parametrize("text", [b"", b"\xff\xfe", b"a\0b", b" \n"])
def test_a_note_that_is_none_is_refused(two: Acctui, text: bytes) -> None:
    ran = two("note", "Alder", "-", stdin=text)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.count("\n") == 1


def test_a_quote_has_a_speaker_and_a_date(two: Acctui) -> None:
    two("contact", "add", "Alder", "Maren Dahl")
    kept = two("quote", "Alder", "You think like a ship", "--by", "maren dahl", "--on", "fri", "--json").data
    assert (kept["by"], kept["date"], kept["contact_id"]) == ("maren dahl", "2026-11-20", 1)
    assert two("quote", "Alder", "Second").code == 0


@pytest.mark.parametrize("word", ["note", "quote"])
def test_words_are_changed_and_deleted_by_their_number(two: Acctui, word: str) -> None:
    two(word, "Alder", "likes fish")
    assert two(word, "Alder", "likes meat", "--change", "1", "--json").data["text"] == "likes meat"
    assert two(word, "Alder", "-", "--change", "1", "--json", stdin="cake\n").data["text"] == "cake"
    assert two(word, "Baltic", "x", "--change", "1").code == 1
    assert two(word, "Alder", "--delete", "1").code == 2
    assert two(word, "Alder", "words", "--delete", "1", "--yes").code == 2
    assert two(word, "Alder").code == 2
    assert two(word, "Alder", "--delete", "1", "--yes", "--json").data["text"] == "cake"
    assert two("find", "cake", "--json").data == []
    assert two(word, "Alder", "--delete", "1", "--yes").code == 1


def test_an_action_is_added_listed_and_done(two: Acctui) -> None:
    added = two("action", "add", "Kim: send terms @fri", "--account", "Alder", "--urgent", "--json").data
    assert added["account"] == "Alder"
    assert (added["who"], added["what"], added["on"], added["month"]) == (
        "Kim",
        "send terms",
        "2026-11-27",
        "2026-11",
    )
    assert (added["urgent"], added["important"]) == (True, False)
    two("action", "add", "think", "--account", "Baltic", "--important")
    assert [line["who"] for line in two("action", "list", "--json").data] == ["Kim", "me"]
    assert two("action", "list", "--account", "Baltic", "--json").data[0]["month"] is None
    assert "in 5 days" in two("action", "list").out
    assert two("action", "done", "1", "--on", "yesterday", "--json").data["done_on"] == "2026-11-21"
    assert [line["id"] for line in two("action", "list", "--json").data] == [2]
    assert "done Sat 21 Nov" in two("action", "list", "--all").out
    assert two("action", "done", "1").code == 1
    assert two("action", "done", "9").code == 1


def test_no_action_is_said_on_stderr(two: Acctui) -> None:
    assert (two("action", "list").out, two("action", "list").code) == ("", 0)
    assert "WHO: WHAT @DATE" in two("action", "list").err


def test_revenue_is_added_and_listed_newest_first(two: Acctui) -> None:
    two("revenue", "add", "Alder", "2025-03-01", "1.234,50", "--what", "pallets")
    two("revenue", "add", "Baltic", "2026-01-05", "800")
    two("revenue", "add", "Alder", "2026-02-01", "(500)")
    listed = two("revenue", "list", "--json").data
    assert [line["amount"] for line in listed] == ["-500.00", "800.00", "1234.50"]
    assert set(listed[0]) >= {"account", "date", "amount", "source"}
    assert listed[0]["source"] == "typed"
    assert [line["id"] for line in two("revenue", "list", "--account", "Alder", "--json").data] == [3, 1]
    assert [line["id"] for line in two("revenue", "list", "--year", "2025", "--json").data] == [1]
    assert two("revenue", "list").out.splitlines()[3].split()[-2:] == ["pallets", "typed"]


@pytest.mark.parametrize("amount", ["25%", "1,234", "a lot"])
def test_revenue_that_is_no_amount_is_refused(two: Acctui, amount: str) -> None:
    ran = two("revenue", "add", "Alder", "2026-01-01", amount)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.count("\n") == 1


def test_a_line_of_revenue_is_deleted_with_yes(two: Acctui) -> None:
    two("revenue", "add", "Alder", "2026-01-01", "500")
    assert two("revenue", "delete", "1").code == 2
    assert two("revenue", "delete", "1", "--yes", "--json").data["amount"] == "500.00"
    assert two("account", "list", "--json").data[0]["won"] == "0.00"
    assert two("revenue", "delete", "1", "--yes").code == 1


def test_an_empty_list_of_revenue_says_how_to_add(two: Acctui) -> None:
    assert "acctui revenue add" in two("revenue", "list").err
