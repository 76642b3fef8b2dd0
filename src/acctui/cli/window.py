"""The one place that gives the screens a book: they know it only as a store to open."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from acctui.services.one_on_one import OneOnOne
    from acctui.services.ports import Store
    from acctui.services.records import Reading
    from acctui.tui.app import AcctuiApp
    from acctui.tui.book import Clock


def run_app(path: Path, clock: Clock, account_id: int | None = None, *, demo: bool = False) -> str | None:
    """Open the app on a book; gives `demo` when the seller leaves for the demo book.

    Raises StoreRefusedError before the screen is touched when the file can't be used.
    """
    app = make_app(path, clock, account_id, demo=demo)
    asked = app.run()
    if app.crash is not None:
        raise app.crash
    return asked


def make_app(path: Path, clock: Clock, account_id: int | None = None, *, demo: bool = False) -> AcctuiApp:
    """Give the app on a book, not yet running."""
    from acctui.cli.upgrading import bring_up
    from acctui.storage.first_page import Look, look_at, theme_of

    bring_up(path, clock)
    is_new = look_at(path) is Look.MISSING
    from acctui.storage.processes import window_name
    from acctui.tui.app import AcctuiApp
    from acctui.tui.book import BookToOpen, FirstPage

    def first_page(rows: int) -> FirstPage:
        from acctui.domain.business_year import BusinessYear
        from acctui.storage.first_page import first_page as read
        from acctui.storage.glance import account_line

        today = clock.today()
        if is_new:
            return FirstPage((), 0, BusinessYear.of(today))
        lines, count, year = read(path, today, rows)
        return FirstPage([account_line(line) for line in lines], count, year)

    def open_store() -> Store:
        from acctui.storage.store import BookStore

        return BookStore(path, clock.now)

    def read_lists(paths: Sequence[Path]) -> tuple[Reading, ...]:
        from acctui.exchange.reading import read_files

        return read_files(paths)

    def write_sheet(form: str, page: OneOnOne) -> str:
        from acctui.exchange.one_on_one import one_on_one_as

        return one_on_one_as(form, page)

    def keep_file(target: Path, text: str) -> None:
        from acctui.cli.place import write_private

        write_private(target, text, keep_off=path)

    theme = "dark" if is_new else theme_of(path)
    to_open = BookToOpen(
        open=open_store,
        first_page=first_page,
        read_files=read_lists,
        write_sheet=write_sheet,
        keep_file=keep_file,
        clock=clock,
        window=window_name(),
        theme=theme,
        is_demo=demo,
    )
    return AcctuiApp(to_open, account_id)
