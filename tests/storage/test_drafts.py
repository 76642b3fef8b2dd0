"""Nothing typed is lost: drafts outlive their window, and are taken over only when it is gone."""

from __future__ import annotations

import datetime as dt
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from tests.storage.raw import tell

from acctui.domain.account import Account
from acctui.services import accounts
from acctui.services.ports import DraftKey
from acctui.storage import drafts, processes
from acctui.storage.processes import is_running, started, window_name

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from acctui.storage.store import BookStore

MINE, OTHER = window_name(), window_name()


def _key(window: str = MINE, subject: str = "1") -> DraftKey:
    return DraftKey("note", subject, window)


def _gone() -> int:
    """Give the number of a process that has ended."""
    with subprocess.Popen([sys.executable, "-c", ""]) as child:
        child.wait()
    return child.pid


def test_what_is_kept_is_given_back_and_the_last_counts(store: BookStore) -> None:
    store.drafts.keep(_key(), {"text": "half"})
    store.drafts.keep(_key(), {"text": "half a\n\x1b[31mthought", "by": ""})
    assert store.drafts.take(_key()) == {"text": "half a\n\x1b[31mthought", "by": ""}
    assert store.drafts.take(_key(subject="2")) == {}


def test_a_draft_outlives_its_book_being_closed(opened: Callable[..., BookStore]) -> None:
    store = opened()
    store.drafts.keep(_key(), {"text": "half"})
    store.close()
    assert opened().drafts.take(_key()) == {"text": "half"}


def test_a_window_that_is_open_keeps_its_draft(store: BookStore) -> None:
    store.drafts.keep(_key(OTHER), {"text": "theirs"})
    assert store.drafts.take(_key()) == {}
    assert store.drafts.take(_key(OTHER)) == {"text": "theirs"}


def test_the_newest_draft_of_a_window_that_is_gone_is_taken_over_once(store: BookStore) -> None:
    for text in ("older", "newer"):
        store.drafts.keep(_key(f"{_gone()}-{text}-1"), {"text": text})
    assert store.drafts.take(_key()) == {"text": "newer"}
    assert store.drafts.take(_key()) == {"text": "newer"}
    assert store.drafts.take(_key(OTHER)) == {"text": "older"}


def test_ones_own_draft_comes_before_any_that_was_left(store: BookStore) -> None:
    store.drafts.keep(_key(), {"text": "mine"})
    store.drafts.keep(_key(f"{_gone()}-a"), {"text": "theirs"})
    assert store.drafts.take(_key()) == {"text": "mine"}


def test_a_number_given_to_another_process_since_is_no_open_window(store: BookStore) -> None:
    store.drafts.keep(_key(f"{os.getppid()}-ab-1"), {"text": "from before the restart"})
    assert store.drafts.take(_key()) == {"text": "from before the restart"}


@pytest.mark.parametrize("window", ["demo", "²-a", ""])
def test_a_window_of_unknown_kind_counts_as_gone_after_a_day(
    store: BookStore, book: Path, window: str
) -> None:
    store.drafts.keep(_key(window), {"text": "x"})
    assert store.drafts.take(_key()) == {}
    long_ago = (dt.datetime.now(dt.UTC) - dt.timedelta(days=1, minutes=1)).isoformat()
    tell(book, "UPDATE draft SET saved_at = ?", (long_ago,))
    assert store.drafts.take(_key()) == {"text": "x"}


def test_a_draft_is_dropped_by_the_seller_or_by_the_commit_that_replaces_it(store: BookStore) -> None:
    for window in (MINE, OTHER):
        store.drafts.keep(_key(window), {"text": window})
    store.drafts.drop(_key())
    assert store.drafts.take(_key()) == {}
    with store.writing("note", settles=_key(OTHER)) as work:
        work.add(Account(name="Alder"))
    assert store.drafts.take(_key(OTHER)) == {}


def test_a_commit_that_fails_keeps_the_draft(store: BookStore) -> None:
    store.drafts.keep(_key(), {"text": "half"})
    with pytest.raises(ZeroDivisionError), store.writing("note", settles=_key()):
        raise ZeroDivisionError
    assert store.drafts.take(_key()) == {"text": "half"}


def test_subjects_with_a_draft_are_listed_newest_first(store: BookStore) -> None:
    for subject in ("1", "2", "1"):
        store.drafts.keep(_key(subject=subject), {"text": "x"})
    store.drafts.keep(DraftKey("other", "3", MINE), {"text": "x"})
    assert list(store.drafts.subjects("note")) == ["1", "2"]


def test_a_draft_is_no_step_and_undo_leaves_it(store: BookStore) -> None:
    store.drafts.keep(_key(), {"text": "half"})
    assert store.undo() is None
    accounts.add_account(store, Account(name="Alder"))
    store.undo()
    assert store.drafts.take(_key()) == {"text": "half"}


def test_a_running_process_is_known_by_its_number_and_its_start() -> None:
    assert is_running(os.getpid())
    assert is_running(os.getpid(), started(os.getpid()))
    assert not is_running(os.getpid(), "1")
    assert not is_running(_gone())
    assert not is_running(2**70)
    assert started(2**30) == ""


def test_a_process_of_another_user_runs_too(monkeypatch: pytest.MonkeyPatch) -> None:
    def kill(_process: int, _signal: int) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "kill", kill)
    assert is_running(os.getpid(), started(os.getpid()))
    assert not is_running(os.getpid(), "1")


def test_where_asking_would_end_a_process_every_window_counts_as_open(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(os, "name", "nt")
    assert processes.is_running(_GONE)


_GONE = 2**22 + 11


def test_two_windows_have_two_names() -> None:
    assert MINE != OTHER
    assert not drafts._is_gone(MINE, dt.datetime.now(dt.UTC).isoformat())


def test_a_draft_is_there_while_another_program_writes(store: BookStore, book: Path) -> None:
    gone = DraftKey("note", "1", f"{2**22}-gone")
    store.drafts.keep(gone, {"text": "half a thought"})
    here = DraftKey("note", "1", "here")
    with closing(sqlite3.connect(book, isolation_level=None)) as third:
        third.execute("BEGIN IMMEDIATE")
        assert store.drafts.take(here) == {"text": "half a thought"}
        assert list(store.drafts.subjects("note")) == ["1"]
    assert store.drafts.take(here) == {"text": "half a thought"}
    store.drafts.drop(here)
    assert store.drafts.take(here) == {}
