"""The one place that gives the screens a book: they know it only as a store to open."""

from __future__ import annotations

import gc
from functools import partial
from typing import TYPE_CHECKING

from acctui.cli.first_picture import show_first

if TYPE_CHECKING:
    from pathlib import Path

    from acctui.cli.first_picture import FirstSight
    from acctui.tui.app import AcctuiApp
    from acctui.tui.book import Clock
    from acctui.tui.early import Early


def run_app(path: Path, clock: Clock, account_id: int | None = None, *, demo: bool = False) -> str | None:
    """Open the app on a book; gives `demo` when the seller leaves for the demo book.

    Raises StoreRefusedError before the screen is touched when the file can't be used.
    """
    # Hardly anything made at the start is garbage: BookApp.follow has it collected again.
    gc.disable()
    try:
        from acctui.cli.upgrading import bring_up
        from acctui.tui.early import Early
        from acctui.tui.guard import Guard

        # While there is little to share: what the app writes to later is copied for the guard, page by page.
        with Guard(), Early() as early:
            bring_up(path, clock.now)
            first = show_first(path, clock, early, demo=demo) if account_id is None else None
            from acctui.cli.last_words import hold_back_logs, hold_back_threads

            hold_back_threads()
            app = make_app(path, clock, account_id, demo=demo, first=first, early=early)
            from acctui.tui.signals import Leaving

            hold_back_logs()
            with Leaving(app, early.before) as leaving:
                asked = app.run()
    finally:
        gc.enable()
    if leaving.code is not None:
        raise SystemExit(leaving.code)
    if app.crash is not None:
        raise app.crash
    return asked


def make_app(
    path: Path,
    clock: Clock,
    account_id: int | None = None,
    *,
    demo: bool = False,
    first: FirstSight | None = None,
    early: Early | None = None,
) -> AcctuiApp:
    """Give the app on a book that is up to date, not yet running; what was read of it is not read again."""
    from acctui.cli import window_jobs
    from acctui.storage.first_page import theme_of
    from acctui.storage.looking import Look, look_at

    is_new = first.is_new if first else look_at(path) is Look.MISSING
    from acctui.cli.offline import load_loop
    from acctui.storage.processes import window_name

    load_loop()
    from acctui.tui.app import AcctuiApp
    from acctui.tui.book import BookToOpen

    to_open = BookToOpen(
        open=partial(window_jobs.open_store, path, clock, is_new=is_new),
        today=(lambda: first.view) if first else partial(window_jobs.read_today, path, clock, is_new=is_new),
        first_page=partial(window_jobs.read_first_page, path, clock, is_new=is_new),
        read_files=window_jobs.read_lists,
        write_sheet=window_jobs.write_sheet,
        keep_file=partial(window_jobs.keep_file, path),
        clock=clock,
        window=window_name(),
        theme=first.theme if first else "dark" if is_new else theme_of(path),
        is_demo=demo,
        doubt=partial(window_jobs.doubt, path),
        early=early,
    )
    return AcctuiApp(to_open, account_id)
