"""Whatever was done can be undone and done again, in order, across restarts."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.storage.actions import Seller
from tests.storage.dump import dump
from tests.storage.long_term import plan_everything
from tests.storage.raw import tell

from acctui.domain.account import Account
from acctui.domain.call import Call, Got, Result, StatedCall
from acctui.domain.days import When
from acctui.domain.imported import Imported
from acctui.domain.note import Note
from acctui.domain.revenue import Prospect, Revenue
from acctui.domain.step import Step
from acctui.services import accounts, calls, contacts, notes
from acctui.services.ports import Changed, StoreRefusedError
from acctui.storage.check import check_book

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from acctui.storage.store import BookStore


def _undo_all(store: BookStore) -> int:
    count = 0
    while store.undo():
        count += 1
    return count


def _redo_all(store: BookStore) -> int:
    count = 0
    while store.redo():
        count += 1
    return count


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_200_deeds_are_undone_after_a_restart_and_done_again_after_another(
    book: Path, opened: Callable[..., BookStore], now: dt.datetime, seed: int
) -> None:
    start = dump(book)
    store = opened()
    seller = Seller(store, Random(seed), now)  # noqa: S311 - dice, not secrets
    labels = [seller.do() for _ in range(200)]
    store.close()
    end = dump(book)
    assert end != start
    assert check_book(book) == []

    store = opened()
    undone = [done.value for done in iter(store.undo, None)]
    store.close()
    assert undone == labels[::-1]
    assert dump(book) == start
    assert check_book(book) == []

    store = opened()
    redone = [done.value for done in iter(store.redo, None)]
    store.close()
    assert redone == labels
    assert dump(book) == end
    assert check_book(book) == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15)
@given(seed=st.integers(0, 10**6), back=st.lists(st.integers(0, 3), min_size=1, max_size=6))
def test_going_back_and_forth_between_deeds_never_loses_the_thread(
    store: BookStore, book: Path, now: dt.datetime, seed: int, back: list[int]
) -> None:
    seller = Seller(store, Random(seed), now)  # noqa: S311 - dice, not secrets
    moments = [dump(book)]
    for steps in back:
        for _ in range(3):
            seller.do()
            moments.append(dump(book))
        for _ in range(steps):
            assert store.undo()
            moments.pop()
        assert dump(book) == moments[-1]
    assert _redo_all(store) == back[-1]
    assert _undo_all(store) == len(moments) - 1 + back[-1]
    assert dump(book) == moments[0]


def test_an_account_with_everything_on_it_comes_back_whole(
    store: BookStore, book: Path, now: dt.datetime
) -> None:
    account = accounts.add_account(store, Account(name="Alder & Finch", tags=("cold",))).value
    stated = Call(account_id=account.id, outcome="trial", stated_at=now - dt.timedelta(days=1))
    call = calls.state_outcome(store, stated, ["Kim", "Ada"]).value
    calls.move_call(store, call.id, When(now.date()), now)
    calls.try_call(store, call.id, now)
    calls.restate(store, call.id, "trial of two lines", now)
    with store.reading() as reads:
        moved = reads.get(Call, call.id)
    assert moved is not None
    got = Got(result=Result.ORDER, held_on=now.date(), amount=100)
    calls.log_call(
        store, StatedCall(moved), got, now, calls.Afterwards(Step("me", "send it", None), 'good\n"buy')
    )
    accounts.add_team_member(store, account.id, "Lee")
    with store.writing("Import") as work:
        deal = work.add(Prospect(account_id=account.id, name="Deal"))
        work.add(Imported(source="s", entity="prospect", key="1", row_id=deal.id, wrote="{}"))
        work.add(Imported(source="s", entity="account", key="1", row_id=account.id, wrote="{}"))
        plan_everything(work, account.id, now.date())
    before = dump(book)
    assert {name for name, lines in before.items() if not lines} == {"setting", "history"}
    done = accounts.delete_account(store, account.id)
    gone = dump(book)
    assert {name for name, lines in gone.items() if lines} == {
        "scorecard",
        "attribute",
        "sweep",
        "roll",
        "away",
    }
    assert done.changed == Changed.ALL
    undone = store.undo()
    assert undone is not None
    assert undone.label == "Deleted Alder & Finch"
    assert dump(book) == before
    store.redo()
    assert dump(book) == gone


def test_a_contact_comes_back_with_the_calls_and_notes_it_was_tied_to(
    store: BookStore, book: Path, now: dt.datetime
) -> None:
    account = accounts.add_account(store, Account(name="Alder")).value
    calls.state_outcome(store, Call(account_id=account.id, outcome="trial", stated_at=now), ["Kim"])
    notes.add_note(store, Note(account_id=account.id, date=now.date(), text="likes tea", contact_id=1))
    before = dump(book)
    contacts.delete_contact(store, 1)
    with store.reading() as reads:
        assert [note.contact_id for note in reads.where(Note)] == [None]
    store.undo()
    assert dump(book) == before


def test_a_new_deed_drops_what_was_undone_before_it(store: BookStore) -> None:
    accounts.add_account(store, Account(name="Alder"))
    accounts.add_account(store, Account(name="Birch"))
    store.undo()
    accounts.add_account(store, Account(name="Cedar"))
    assert store.redo() is None
    with store.reading() as reads:
        assert [name for _, name in reads.accounts.names()] == ["Alder", "Cedar"]
        states = [(step.label, step.state) for step in reads.steps.history(9)]
    assert states == [
        ("New account Cedar", "done"),
        ("New account Birch", "dropped"),
        ("New account Alder", "done"),
    ]


def test_a_number_once_given_is_never_given_again(store: BookStore) -> None:
    first = accounts.add_account(store, Account(name="Alder")).value
    store.undo()
    assert accounts.add_account(store, Account(name="Birch")).value.id > first.id


def test_an_empty_book_has_nothing_to_undo_or_redo(store: BookStore) -> None:
    assert store.undo() is None
    assert store.redo() is None


def test_a_deed_that_changes_nothing_is_no_step(store: BookStore) -> None:
    account = accounts.add_account(store, Account(name="Alder")).value
    done = accounts.set_account(store, account.id, {"name": "Alder"})
    assert done.changed is Changed.NOTHING
    with store.reading() as reads:
        assert len(reads.steps.history(9)) == 1


def test_a_deed_that_fails_halfway_leaves_nothing(store: BookStore, book: Path) -> None:
    before = dump(book)
    with pytest.raises(ZeroDivisionError), store.writing("half") as work:
        _fail(work.add(Account(name="Alder")))
    assert dump(book) == before
    assert store.undo() is None


def _fail(_value: object) -> None:
    raise ZeroDivisionError


def test_undo_stops_at_a_wall_with_its_words_and_goes_on_behind_it(store: BookStore) -> None:
    accounts.add_account(store, Account(name="Alder"))
    accounts.add_account(store, Account(name="Birch"))
    store.undo()
    store.wall("Undo stops here: the book was put back from a.db.")
    assert store.redo() is None
    accounts.add_account(store, Account(name="Cedar"))
    assert store.undo() is not None
    for _ in range(2):
        with pytest.raises(StoreRefusedError, match="put back from a"):
            store.undo()
    assert store.redo() is not None
    with store.reading() as reads:
        assert [name for _, name in reads.accounts.names()] == ["Alder", "Cedar"]


@pytest.mark.parametrize("meddle", ["DELETE FROM account", "UPDATE account SET id = 9"])
def test_what_another_program_changed_is_not_undone_over_it(
    store: BookStore, book: Path, meddle: str
) -> None:
    accounts.add_account(store, Account(name="Alder"))
    accounts.set_account(store, 1, {"city": "Oslo"})
    tell(book, "DELETE FROM account_summary")
    tell(book, meddle)
    before = dump(book)
    with pytest.raises(StoreRefusedError, match="another program changed the book"):
        store.undo()
    assert dump(book) == before


def test_a_line_someone_else_put_back_stops_undo_with_a_sentence(store: BookStore, book: Path) -> None:
    accounts.add_account(store, Account(name="Alder"))
    accounts.delete_account(store, 1)
    tell(book, "INSERT INTO account (id, name, tier, tags) VALUES (1, 'Birch', 'none', '[]')")
    with pytest.raises(StoreRefusedError, match="Deleted Alder: this can't be put back"):
        store.undo()


def test_what_undo_changed_is_named_for_the_screens(store: BookStore, now: dt.datetime) -> None:
    account = accounts.add_account(store, Account(name="Alder")).value
    calls.log_unplanned(
        store,
        Call(account_id=account.id, outcome="trial", stated_at=now),
        [],
        Got(result=Result.ORDER, held_on=now.date(), amount=5),
        now,
    )
    done = store.undo()
    assert done is not None
    assert done.changed == Changed.CALLS | Changed.REVENUE
    again = store.redo()
    assert again is not None
    assert again.changed == done.changed


def test_a_window_notices_what_another_did_undid_and_did_again(
    store: BookStore, opened: Callable[..., BookStore], now: dt.datetime
) -> None:
    other = opened()
    seen = [other.pulse()]

    def changed() -> Changed:
        before = seen[-1]
        seen.append(other.pulse())
        assert seen[-1][0] != before[0]
        return other.changed_since(before[1])

    accounts.add_account(store, Account(name="Alder"))
    assert changed() == Changed.ACCOUNTS
    notes.add_note(store, Note(account_id=1, date=now.date(), text="tea"))
    assert changed() == Changed.NOTES
    store.undo()
    assert changed() == Changed.NOTES
    store.redo()
    assert changed() == Changed.NOTES
    assert other.pulse() == seen[-1]


def test_20_lines_written_at_once_are_one_step(store: BookStore, book: Path) -> None:
    account = accounts.add_account(store, Account(name="Alder")).value
    before = dump(book)
    with store.writing("Import of 20") as work:
        lines = [Revenue(account_id=account.id, date=dt.date(2026, 1, 1), amount=day) for day in range(20)]
        kept = work.add_all(lines)
        assert work.add_all([]) == ()
        work.remove_all(())
        assert work.change_all([]) == ()
        assert [line.id for line in kept] == list(range(1, 21))
    done = store.undo()
    assert done is not None
    assert done.value == "Import of 20"
    assert dump(book) == before


def test_a_line_changed_twice_in_one_deed_goes_back_to_what_it_was(store: BookStore, book: Path) -> None:
    accounts.add_account(store, Account(name="Alder"))
    before = dump(book)
    with store.writing("twice") as work:
        (first,) = work.where(Account)
        second = work.change(first, replace(first, name="Birch"))
        third = work.change(second, replace(second, name="Cedar"))
        work.remove(third)
    after = dump(book)
    store.undo()
    assert dump(book) == before
    store.redo()
    assert dump(book) == after


def test_what_undo_and_redo_would_take_next_has_a_number(store: BookStore) -> None:
    assert (store.newest_step(), store.next_redo()) == (None, None)
    accounts.add_account(store, Account(name="Alder"))
    accounts.add_account(store, Account(name="Birch"))
    first = (store.newest_step() or 0) - 1
    store.undo()
    assert (store.newest_step(), store.next_redo()) == (first, first + 1)
