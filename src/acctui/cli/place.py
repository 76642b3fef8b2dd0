"""Where things lie: the book, the log, and the folders that only the seller can open."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from acctui.domain.errors import RuleBroken

PROGRAM = "acctui"
BOOK_VARIABLE = "ACCTUI_DB"
PRIVATE_FILE, PRIVATE_FOLDER = 0o600, 0o700


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


def private_folder(folder: Path) -> None:
    """Make a folder, and those above it that are missing, that only the seller can open."""
    missing = [part for part in (folder, *folder.parents) if not part.exists()]
    for part in reversed(missing):
        part.mkdir(PRIVATE_FOLDER, exist_ok=True)
        part.chmod(PRIVATE_FOLDER)


def write_private(path: Path, text: str, *, keep_off: Path) -> None:
    """Write a file only the seller can read, whole or not at all, and never over the book at `keep_off`."""
    if path.exists() and keep_off.exists() and path.samefile(keep_off):
        raise RuleBroken("output", f"{path} is the book itself. Name another file.")
    if path.exists() and not path.is_file():
        path.write_text(text, encoding="utf-8")
        return
    import tempfile

    if not path.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, "No such folder", str(path))
    # A name nobody can foresee, so that nobody can have put a file of theirs there.
    number, name = tempfile.mkstemp(prefix=".acctui-", suffix=".part", dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(number, "w", encoding="utf-8") as file:
            file.write(text)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
