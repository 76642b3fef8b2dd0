"""What a window asks of the disk, each loaded when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from acctui.cli.first_picture import FirstSight
    from acctui.services.one_on_one import OneOnOne
    from acctui.services.ports import Store
    from acctui.services.records import Reading
    from acctui.services.today import TodayView
    from acctui.tui.book import Clock, FirstPage


_PATIENCE = 1.0
"""Seconds a window that closes waits for a backup under way; else one is due at the next write."""
_BUSY_MS = 250
"""Milliseconds a key waits for another program that writes; then it is told, and the next try works."""


def read_today(path: Path, clock: Clock, *, is_new: bool) -> TodayView:
    """Read what waits before anything heavy is loaded."""
    from acctui.services.today import empty_today, today_of
    from acctui.storage.first_page import waiting_in

    now = clock.now().astimezone()
    if is_new:
        return empty_today(now)
    with waiting_in(path) as waiting:
        return today_of(waiting, now)


def read_first_sight(path: Path, clock: Clock) -> FirstSight:
    """Read what the first picture shows, in one view of the file."""
    from acctui.cli.first_picture import FirstSight
    from acctui.services.today import empty_today, today_of
    from acctui.storage.first_page import waiting_in
    from acctui.storage.looking import Look, look_at

    now, today = clock.now().astimezone(), clock.today()
    if look_at(path) is Look.MISSING:
        return FirstSight(empty_today(now), "dark", today, is_new=True)
    with waiting_in(path) as waiting:
        theme = "light" if waiting.choices().get("theme") == "light" else "dark"
        return FirstSight(today_of(waiting, now), theme, today)


def read_first_page(path: Path, clock: Clock, rows: int, at: int | None = None, *, is_new: bool) -> FirstPage:
    """Read the first rows of the account list, or those around an account, before all of it is."""
    from acctui.domain.business_year import BusinessYear
    from acctui.storage.bare_file import worded_plainly
    from acctui.storage.first_page import first_page
    from acctui.storage.glance import account_line
    from acctui.tui.book import FirstPage

    today = clock.today()
    if is_new:
        return FirstPage((), 0, BusinessYear.of(today), has_goals=False)
    page = first_page(path, today, rows, at)
    with worded_plainly(path):
        return FirstPage([account_line(row) for row in page.rows], *page[1:])


def open_store(path: Path, clock: Clock, *, is_new: bool = True) -> Store:
    """Open the book; only one that is new from the first page on is made.

    Raises StoreRefusedError where what the first page showed is gone, until it is put back.
    """
    from acctui.cli.offline import load_offline
    from acctui.storage.looking import Look, look_at

    if not is_new and look_at(path) is Look.MISSING:
        from acctui.services.refused import StoreRefusedError

        raise StoreRefusedError(
            f"{path} was deleted or moved away before it was opened, so nothing can be saved in it. "
            "Put it back."
        )
    load_offline()
    from acctui.storage.store import BookStore

    return BookStore(path, clock.now, patience=_PATIENCE, busy_ms=_BUSY_MS)


def read_lists(paths: Sequence[Path]) -> tuple[Reading, ...]:
    """Read lists of other programs."""
    from acctui.exchange.reading import read_files

    return read_files(paths)


def write_sheet(form: str, page: OneOnOne) -> str:
    """Lay the one-on-one sheet out."""
    from acctui.exchange.one_on_one import one_on_one_as

    return one_on_one_as(form, page)


def keep_file(path: Path, target: Path, text: str) -> None:
    """Write a file that is not the book."""
    from acctui.cli.writing import write_text

    write_text(target, text, keep_off=path)


def doubt(path: Path) -> str | None:
    """Read a large book whole where nobody did today, and say what is wrong with it."""
    from acctui.storage.whole import doubt as read_whole

    return read_whole(path)
