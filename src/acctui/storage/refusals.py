"""SQLite's refusals in plain words: what is wrong, then what to do."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

from acctui.services.ports import StoreBusyError, StoreDamagedError, StoreRefusedError
from acctui.storage.backup_list import newest_good

if TYPE_CHECKING:
    from pathlib import Path

_SAME = "Nothing was changed"


def newest_good_words(book: Path) -> str:
    """Say which backup to go back to, and how."""
    backup = newest_good(book)
    if backup is None:
        return f"{_SAME}, and there is no good backup beside it."
    how = shlex.join(["acctui", "--db", str(book), "restore", str(backup.path)])
    return f"{_SAME}. To go back to the newest good backup: {how}"


def damaged(path: Path) -> StoreDamagedError:
    """Refuse a damaged file, the newest good backup named."""
    return StoreDamagedError(f"{path} is damaged. {newest_good_words(path)}")


def in_words(path: Path, code: str) -> StoreRefusedError | None:
    """Word a refusal by the name of SQLite's error code; None where it is no refusal but a fault of ours."""
    if code.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return StoreBusyError(f"Another program is writing to {path} just now. Nothing was saved; try again.")
    if code.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return damaged(path)
    sentence = next((words for start, words in _WORDS.items() if code.startswith(start)), None)
    return StoreRefusedError(sentence.format(path=path)) if sentence else None


_WORDS = {
    "SQLITE_FULL": "The disk that holds {path} is full. Nothing was saved; make room and try again.",
    "SQLITE_READONLY": (
        "{path} can't be written to. Nothing was saved; give yourself write permission to it and its folder."
    ),
    "SQLITE_CANTOPEN": (
        "{path} can't be opened where it lies. Nothing was changed; give yourself write permission to its "
        "folder, or copy the file to another place."
    ),
    "SQLITE_IOERR": (
        "{path} can't be read or written just now. Nothing was saved; look at its disk and try again."
    ),
}
