"""Two windows on one book never lose each other's work."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from acctui.domain.account import Account
from acctui.domain.note import Note
from acctui.services import accounts, contacts, notes
from acctui.services.ports import EditedElsewhereError, StoreBusyError

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable
    from pathlib import Path

    from acctui.storage.store import BookStore


def test_a_write_beside_another_says_so_in_time_and_saves_nothing(store: BookStore, book: Path) -> None:
    accounts.add_account(store, Account(name="Alder"))
    with closing(sqlite3.connect(book, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(
            StoreBusyError, match=r"Another program is writing .* Nothing was saved; try again"
        ):
            accounts.add_account(store, Account(name="Birch"))
        with store.reading() as reads:
            assert len(reads.accounts.names()) == 1
    accounts.add_account(store, Account(name="Birch"))


def test_a_view_stays_the_same_while_another_window_writes(
    store: BookStore, opened: Callable[..., BookStore]
) -> None:
    other = opened()
    with store.reading() as reads:
        assert reads.accounts.names() == []
        accounts.add_account(other, Account(name="Alder"))
        assert reads.accounts.names() == []
    with store.reading() as reads:
        assert reads.accounts.names() == [(1, "Alder")]


def test_an_edit_from_an_older_copy_is_refused_with_both_texts(store: BookStore) -> None:
    account = accounts.add_account(store, Account(name="Alder")).value
    accounts.set_account(store, account.id, {"city": "Oslo"})
    with pytest.raises(EditedElsewhereError) as torn, store.writing("stale") as work:
        work.change(account, replace(account, city="Bergen"))
    assert (torn.value.yours.city, torn.value.theirs.city) == ("Bergen", "Oslo")  # type: ignore[attr-defined]
    with pytest.raises(EditedElsewhereError), store.writing("stale") as work:
        work.remove(account)
    with store.reading() as reads:
        assert [one.city for one in reads.where(Account)] == ["Oslo"]


def test_an_edit_of_a_line_that_is_gone_says_so(store: BookStore) -> None:
    account = accounts.add_account(store, Account(name="Alder")).value
    accounts.delete_account(store, account.id)
    with pytest.raises(EditedElsewhereError) as torn, store.writing("stale") as work:
        work.change(account, replace(account, city="Bergen"))
    assert torn.value.theirs is None


def test_a_line_that_undo_brought_back_is_newer_than_any_copy_of_it(store: BookStore) -> None:
    account = accounts.add_account(store, Account(name="Alder")).value
    changed = accounts.set_account(store, account.id, {"city": "Oslo"}).value
    store.undo()
    for copy in (account, changed):
        with pytest.raises(EditedElsewhereError), store.writing("stale") as work:
            work.change(copy, replace(copy, city="Bergen"))


def test_forms_of_two_windows_meet_field_by_field(store: BookStore) -> None:
    seen = accounts.add_account(store, Account(name="Alder", city="Bergen")).value
    accounts.set_account(store, seen.id, {"city": "Oslo"}, seen=seen)
    accounts.set_account(store, seen.id, {"industry": "cold chain"}, seen=seen)
    accounts.set_account(store, seen.id, {"city": "Oslo"}, seen=seen)
    with pytest.raises(EditedElsewhereError) as torn:
        accounts.set_account(store, seen.id, {"city": "Tromsø", "industry": ""}, seen=seen)
    assert torn.value.yours == replace(torn.value.theirs, city="Tromsø", industry=None)  # type: ignore[type-var]
    with store.reading() as reads:
        (stands,) = reads.where(Account)
    assert (stands.city, stands.industry) == ("Oslo", "cold chain")


def test_notes_and_contacts_of_two_windows_meet_too(store: BookStore, today: dt.date) -> None:
    accounts.add_account(store, Account(name="Alder"))
    note = notes.add_note(store, Note(account_id=1, date=today, text="tea")).value
    notes.set_text(store, Note, note.id, "coffee", seen=note)
    with pytest.raises(EditedElsewhereError):
        notes.set_text(store, Note, note.id, "water", seen=note)
    with store.writing("Kim") as work:
        (kim,) = contacts.named_contacts(work, 1, ["Kim"])
    contacts.set_contact(store, kim.id, {"title": "CFO"}, seen=kim)
    with pytest.raises(EditedElsewhereError):
        contacts.set_contact(store, kim.id, {"title": "CEO"}, seen=kim)


def test_two_threads_take_turns(store: BookStore) -> None:
    def add(letter: str) -> None:
        for number in range(15):
            accounts.add_account(store, Account(name=f"{letter}{number}"))

    threads = [threading.Thread(target=add, args=(letter,)) for letter in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.reading() as reads:
        assert len(reads.accounts.names()) == 30
