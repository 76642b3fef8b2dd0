"""The plan as other calendars take it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from tests.services.loop import every, log, state
from tests.services.planning import LATE, add, day, firms, planned

from acctui.domain.call import Channel, Result
from acctui.domain.days import When
from acctui.domain.settings import Setting
from acctui.domain.step import Due
from acctui.services import actions, calls
from acctui.services.calendar import CalendarEntry, calendar_entries, calendar_identity

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from acctui.storage.store import BookStore

TEN = When.from_iso("2026-12-03T10:00")


@pytest.fixture(autouse=True)
def _firms(store: BookStore) -> None:
    firms(store)


def _entries(store: BookStore) -> list[CalendarEntry]:
    with store.reading() as reads:
        return list(calendar_entries(reads, "book", LATE))


def _one(store: BookStore) -> CalendarEntry:
    (entry,) = _entries(store)
    return entry


def test_a_book_keeps_its_name_whatever_is_taken_back(
    store: BookStore, opened: Callable[..., BookStore]
) -> None:
    name = calendar_identity(store)
    assert [one.value for one in every(store, Setting)] == [name]
    assert calendar_identity(store) == name
    store.undo()
    assert every(store, Setting) == ()
    assert calendar_identity(opened()) == name


def test_a_book_nobody_wrote_to_gets_no_name(opened: Callable[..., BookStore], tmp_path: Path) -> None:
    store = opened(tmp_path / "new.db")
    assert (calendar_identity(store), every(store, Setting)) == ("", ())


def test_an_action_is_a_whole_day_and_moves_under_the_same_name(store: BookStore, now: dt.datetime) -> None:
    kept = add(store, LATE, on=day("2026-12-03"), who="Kim", urgent=True)
    entry = _one(store)
    assert (entry.uid, entry.on, entry.time, entry.changed) == (
        f"action-{kept.id}@book.acctui",
        day("2026-12-03"),
        None,
        now,
    )
    assert (entry.summary, entry.description, entry.urgent) == (
        "Kim: send it (Birch)",
        "Birch\nWho: Kim\nUrgent",
        True,
    )
    actions.move_action(store, kept.id, Due(on=day("2026-12-04")), LATE)
    moved = _one(store)
    assert (moved.uid, moved.on) == (entry.uid, day("2026-12-04"))
    assert moved.sequence > entry.sequence
    store.undo()
    back = _one(store)
    assert (back.uid, back.on) == (entry.uid, day("2026-12-03"))
    assert back.sequence > moved.sequence


def test_what_is_done_says_so_and_what_is_dropped_is_cancelled(store: BookStore) -> None:
    done, gone = add(store, LATE, on=LATE, important=True), add(store, LATE, on=LATE)
    actions.finish_action(store, done.id, LATE)
    actions.drop_action(store, gone.id, LATE, "they chose another")
    first, second = _entries(store)
    assert (first.summary, first.cancelled) == ("Done: send it (Birch)", False)
    assert first.description.endswith("Important, not urgent")
    assert (second.cancelled, second.description) == (True, "Birch\nWho: me\nthey chose another")


def test_an_outline_is_no_entry_unless_it_had_a_day_before(store: BookStore) -> None:
    kept = add(store, LATE, month=day("2027-01-01"))
    add(store, LATE)
    assert _entries(store) == []
    actions.move_action(store, kept.id, Due(on=day("2027-01-12")), LATE)
    actions.move_action(store, kept.id, Due(month=day("2027-02-01")), LATE)
    entry = _one(store)
    assert (entry.cancelled, entry.on) == (True, day("2027-02-01"))
    actions.move_action(store, kept.id, Due(), LATE)
    assert _one(store).on == LATE


def test_what_ended_long_ago_is_left_out_and_what_is_open_never(store: BookStore, now: dt.datetime) -> None:
    old = planned(store, "2026-06-01")
    state(store, now, at=When.from_iso("2026-06-02"))
    assert len(_entries(store)) == 2
    actions.finish_action(store, old.id, LATE)
    assert [entry.uid for entry in _entries(store)] == ["call-1@book.acctui"]


def test_a_call_has_its_time_and_ends_held_or_cancelled(store: BookStore, now: dt.datetime) -> None:
    held = state(store, now, at=TEN, channel=Channel.MEETING)
    entry = _one(store)
    assert (entry.uid, entry.on, entry.time, entry.length) == (
        "call-1@book.acctui",
        day("2026-12-03"),
        dt.time(10),
        dt.timedelta(hours=1),
    )
    assert entry.summary == "Birch: they sign the trial terms"
    assert entry.description == "Birch\nMeeting\nThey agree to: they sign the trial terms"
    log(store, held, Result.CONTINUATION, now)
    gone = state(store, now, at=When(day("2026-12-04")))
    calls.withdraw_call(store, gone.id, "they closed", now)
    state(store, now)
    first, second = _entries(store)
    assert (first.summary, first.cancelled) == ("Held: Birch: they sign the trial terms", False)
    assert (second.cancelled, second.time, second.length) == (True, None, dt.timedelta(days=1))
    assert second.description.endswith("\nthey closed")


def test_a_call_stands_on_the_day_it_was_held(store: BookStore, now: dt.datetime) -> None:
    early = state(store, now, at=TEN)
    log(store, early, Result.CONTINUATION, now)
    held = _one(store)
    assert held.summary.startswith("Held: ")
    assert (held.on, held.time, held.length) == (now.date(), None, dt.timedelta(days=1))


def test_a_call_held_on_its_planned_day_keeps_its_time(store: BookStore, now: dt.datetime) -> None:
    planned_call = state(store, now, at=When(now.date(), dt.time(10)))
    log(store, planned_call, Result.CONTINUATION, now)
    held = _one(store)
    assert (held.on, held.time, held.length) == (now.date(), dt.time(10), dt.timedelta(minutes=30))


def test_a_phone_call_takes_half_an_hour(store: BookStore, now: dt.datetime) -> None:
    state(store, now, at=TEN)
    assert _one(store).length == dt.timedelta(minutes=30)
