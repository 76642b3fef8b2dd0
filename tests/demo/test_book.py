"""The sample book comes out the same every time, whole, and as one step."""

import datetime as dt
import sqlite3
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing

import pytest

from acctui.demo.almanac import DEMO_DAY
from acctui.demo.book import LABEL, fill
from acctui.domain.account import Account
from acctui.domain.call import Call
from acctui.domain.hits import HitReport
from acctui.domain.note import Note
from acctui.domain.row import Row
from acctui.services.callbook import call_book
from acctui.services.ports import Changed
from acctui.services.today import Counts, Waits, count_waiting, waiting
from acctui.storage.kinds import TABLES
from acctui.storage.store import BookStore
from acctui.storage.summaries import refresh_all

Another = Callable[..., BookStore]
EVENING = dt.datetime(2026, 11, 22, 20, 0)  # noqa: DTZ001 - local on purpose, as a seller's evening is


def test_two_fillings_are_the_same_to_the_last_line(demo: BookStore, another: Another) -> None:
    lines = _every_line(demo)
    assert len(lines) > 1000
    assert _every_line(another()) == lines


def _every_line(store: BookStore) -> list[str]:
    with closing(sqlite3.connect(store.path)) as connection:
        return list(connection.iterdump())


def test_the_whole_book_is_one_step_of_the_journal(demo: BookStore) -> None:
    with demo.reading() as reads:
        assert [(step.label, step.state) for step in reads.steps.history(10)] == [(LABEL, "done")]


def test_undo_takes_the_book_back_and_redo_brings_it_again(another: Another) -> None:
    store = another()
    before = _without_versions(store)
    undone = store.undo()
    assert undone is not None
    assert undone.label == LABEL
    assert not any(_without_versions(store).values())
    redone = store.redo()
    assert redone is not None
    assert redone.changed & Changed.CALLS
    assert _without_versions(store) == before


def _without_versions(store: BookStore) -> dict[str, list[str]]:
    with store.reading() as reads:
        return {kind.__name__: [_shown(row) for row in reads.where(kind)] for kind in TABLES}


def _shown(row: Row) -> str:
    return repr(row).replace(f"version={row.version}", "")


def test_the_file_keeps_every_rule_of_its_own(demo: BookStore) -> None:
    with closing(sqlite3.connect(demo.path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def test_the_figures_beside_the_accounts_are_those_of_their_lines(demo: BookStore) -> None:
    with demo.reading() as reads:
        shown = list(reads.accounts.lines(2026))
        refresh_all(reads._connection)
        assert list(reads.accounts.lines(2026)) == shown


def test_a_second_book_goes_in_beside_the_first(another: Another) -> None:
    store = another()
    fill(store)
    with store.reading() as reads:
        assert len(reads.where(Account, name="Alder & Finch")) == 2
        calls, notes = reads.where(Call), reads.where(Note)
    owners = {call.id: call.account_id for call in calls}
    assert all(owners[note.call_id] == note.account_id for note in notes if note.call_id)


@pytest.mark.parametrize("zone", ["UTC", "Pacific/Auckland", "America/Los_Angeles"])
def test_the_story_reads_alike_in_every_time_zone(
    zone: str, demo: BookStore, another: Another, clocks: Callable[[str], None]
) -> None:
    expected = _report(demo)
    clocks(zone)
    store = another()
    assert _report(store) == expected
    assert count_waiting(store, EVENING) == Counts(to_log=2, sweep=True, roll=True)
    kinds = Counter(line.why for line in waiting(store, EVENING))
    assert (kinds[Waits.PROMISE], kinds[Waits.ACTION]) == (4, 7)


@pytest.fixture
def clocks(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    def set_to(zone: str) -> None:
        monkeypatch.setenv("TZ", zone)
        time.tzset()

    yield set_to
    monkeypatch.undo()
    time.tzset()


def _report(store: BookStore) -> HitReport:
    return call_book(store, None, DEMO_DAY).report


def test_another_day_moves_the_story_by_whole_weeks(another: Another) -> None:
    today = dt.date(2027, 2, 3)
    book = call_book(another(today), None, today)
    open_days = [line.date for line in book.open if line.date]
    outcomes = [line.call.outcome for line in book.open if line.call]
    assert max(line.date for line in book.timeline if line.date) == dt.date(2027, 1, 26)
    assert open_days[:2] == [dt.date(2027, 1, 28), dt.date(2027, 1, 29)]
    assert "introduce me to Tomas Riis before 12 Feb" in outcomes
    assert "send us the 2028 pallet volumes by Wednesday" in outcomes
