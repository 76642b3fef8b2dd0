"""`acctui undo`, `redo` and `history`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Ran

    Acctui = Callable[..., Ran]


def test_steps_are_undone_and_done_again_by_name(acctui: Acctui) -> None:
    acctui("account", "add", "Alder")
    acctui("account", "set", "Alder", "--city", "Bergen")
    assert acctui("undo").out == "Undone: Changed Alder\n"
    assert acctui("undo", "--json").data == {"undone": "New account Alder"}
    assert acctui("account", "list", "--json").data == []
    assert acctui("redo").out == "Done again: New account Alder\n"
    assert acctui("redo", "--json").data == {"redone": "Changed Alder"}
    assert acctui("account", "list", "--json").data[0]["city"] == "Bergen"


def test_with_nothing_to_undo_or_redo_it_says_so(acctui: Acctui, book: Path) -> None:
    for word in ("undo", "redo"):
        ran = acctui(word)
        assert (ran.code, ran.out) == (1, "")
        assert ran.err == f"There is nothing to {word}.\n"
    assert not book.exists()


def test_history_is_newest_first_and_says_what_stands(acctui: Acctui) -> None:
    for name in ("Alder", "Baltic"):
        acctui("account", "add", name)
    acctui("undo")
    listed = acctui("history", "--json").data
    assert [(line["label"], line["state"]) for line in listed] == [
        ("New account Baltic", "undone"),
        ("New account Alder", "done"),
    ]
    assert set(listed[0]) == {"id", "at", "label", "state"}
    assert "New account Baltic" in acctui("history").out.splitlines()[1]
    assert len(acctui("history", "--limit", "1", "--json").data) == 1


def test_an_empty_history_is_said(acctui: Acctui) -> None:
    assert acctui("history").err == "Nothing was done yet.\n"
