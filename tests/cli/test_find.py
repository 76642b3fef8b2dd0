"""`acctui find`: everything written, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Ran

    Acctui = Callable[..., Ran]


@pytest.fixture
def written(acctui: Acctui) -> Acctui:
    """Begin with three notes of three days."""
    for name in ("Alder", "Baltic"):
        acctui("account", "add", name)
    acctui("note", "Alder", "the nordic region is open", "--on", "2026-10-02")
    acctui("note", "Baltic", "nordic, they say", "--on", "2026-11-02")
    acctui("note", "Alder", "nordic again", "--on", "2026-11-20")
    return acctui


def test_hits_come_newest_first_with_date_account_and_words(written: Acctui) -> None:
    hits = written("find", "nordic", "--json").data
    assert [hit["date"] for hit in hits] == ["2026-11-20", "2026-11-02", "2026-10-02"]
    assert hits[0] == {
        "kind": "note",
        "id": 3,
        "account": "Alder",
        "account_id": 1,
        "date": "2026-11-20",
        "text": "nordic again",
    }
    assert written("find", "nordic").out.splitlines()[1].split() == [
        *("Fri", "20", "Nov", "note", "#3", "Alder", "nordic", "again")
    ]


def test_hits_are_narrowed_by_account_date_and_number(written: Acctui) -> None:
    assert len(written("find", "nordic", "--account", "Alder", "--json").data) == 2
    assert len(written("find", "nordic", "--since", "2026-11-01", "--json").data) == 2
    first = written("find", "nordic", "--limit", "1", "--json")
    assert len(first.data) == 1
    assert "--limit 10" in first.err


def test_words_stand_together_and_the_beginning_of_one_is_enough(written: Acctui) -> None:
    assert len(written("find", "nordic", "reg", "--json").data) == 1
    assert len(written("find", "nordic reg", "--json").data) == 1


def test_nothing_found_is_no_failure(written: Acctui) -> None:
    ran = written("find", "zebra")
    assert (ran.code, ran.out) == (0, "")
    assert "Nothing holds these words" in ran.err


@pytest.mark.parametrize("words", ['"', "AND (", "nordic*", "-- x", "NEAR("])
def test_marks_of_a_query_language_are_plain_letters(written: Acctui, words: str) -> None:
    assert written("find", "--", words).code == 0
