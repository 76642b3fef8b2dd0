"""`acctui` with no command: the app is opened straight away, without the command library."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from acctui.cli.clock import Clock

_COMPLETING = "_ACCTUI_COMPLETE"


def is_sitting(words: Sequence[str]) -> bool:
    """Tell whether nothing but a book is named; whatever else is typed is for the command line to judge."""
    names_book = len(words) == 2 and words[0] == "--db" and bool(words[1])  # noqa: PLR2004 - the option and its value
    return (not words or names_book) and _COMPLETING not in os.environ and has_terminal()


def has_terminal() -> bool:
    """Tell whether somebody sits at a keyboard and at a screen on which text can be placed."""
    return sys.stdin.isatty() and sys.stdout.isatty() and not is_dumb()


def is_dumb() -> bool:
    """Tell whether the terminal says of itself that it takes lines and nothing else."""
    return os.environ.get("TERM") == "dumb"


def begin(words: Sequence[str]) -> None:
    """Open the app on the book that is named, or on the seller's own."""
    from pathlib import Path

    from acctui.cli.clock import Clock
    from acctui.cli.place import book_path

    sit(book_path(Path(words[1]) if words else None), Clock())


def sit(path: Path, clock: Clock, account_id: int | None = None) -> None:
    """Open the app on a book, or on one account of it; the demo book follows where the seller asks for it."""
    from acctui.cli.window import run_app

    if run_app(path, clock, account_id=account_id) == "demo":
        from acctui.cli.app import show_demo

        show_demo(clock)
