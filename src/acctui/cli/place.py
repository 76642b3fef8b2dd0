"""Where things lie: the book and the log."""

from __future__ import annotations

import os
from pathlib import Path

PROGRAM = "acctui"
BOOK_VARIABLE = "ACCTUI_DB"


def book_path(named: Path | None) -> Path:
    """Give the path of the book: `--db`, else ACCTUI_DB, else the platform's user data folder."""
    chosen = named or os.environ.get(BOOK_VARIABLE, "").strip()
    if chosen:
        return Path(chosen).expanduser().absolute()
    import platformdirs

    return platformdirs.user_data_path(PROGRAM, appauthor=False) / "acctui.db"


def log_path() -> Path:
    """Give the path of the log, which holds no customer text."""
    import platformdirs

    return platformdirs.user_log_path(PROGRAM, appauthor=False) / "acctui.log"
