"""SQLite's refusals in plain words: what is wrong, then what to do."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from acctui.services.refused import (
    StoreBusyError,
    StoreChangedError,
    StoreDamagedError,
    StoreRefusedError,
    StoreUnsureError,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from acctui.storage.backup_list import Backup

_SAME = "Nothing was changed"


def _typed(words: Sequence[str]) -> str:
    """Give a command as it is typed into a shell."""
    import shlex  # noqa: PLC0415 - only a refusal pays for it

    return shlex.join(words)


def _newest_good(book: Path) -> Backup | None:
    from acctui.storage.backup_list import newest_good  # noqa: PLC0415 - only a refusal pays for it

    return newest_good(book)


def newest_good_words(book: Path) -> str:
    """Say which backup to go back to, and how."""
    backup = _newest_good(book)
    if backup is None:
        how = _typed(["acctui", "--db", str(book), "restore"])
        return (
            f"{_SAME}, and there is no good backup beside it. To put a copy from elsewhere back: {how} FILE"
        )
    how = _typed(["acctui", "--db", str(book), "restore", str(backup.path)])
    return f"{_SAME}. To go back to the newest good backup: {how}"


def damaged(path: Path) -> StoreDamagedError:
    """Refuse a damaged file, the newest good backup named."""
    return StoreDamagedError(f"{path} is damaged. {newest_good_words(path)}")


class UnreadableError(ValueError):
    """A line of the book holds what no acctui has written, such as a day that is none."""


def read_day(words: Any) -> dt.date:
    """Read the day a text of the book begins with; raises UnreadableError where it begins with none."""
    try:
        return dt.date.fromisoformat(words[:10])
    except (ValueError, TypeError) as error:
        raise UnreadableError("a day of it") from error


def unreadable(path: Path, error: UnreadableError) -> StoreDamagedError:
    """Refuse what asks for a line that can't be read."""
    return StoreDamagedError(
        f"{path} holds a line that can't be read ({error}), so another program or the disk has spoilt it. "
        f"To see every such line: {_typed(['acctui', '--db', str(path), 'check'])}. "
        f"{newest_good_words(path)}"
    )


def was_a_book(path: Path) -> StoreDamagedError | None:
    """Refuse a file that is no book any more but has backups beside it; None where it has none."""
    if _newest_good(path) is None:
        return None
    return StoreDamagedError(f"{path} is damaged from its first bytes on. {newest_good_words(path)}")


def changed_form(path: Path) -> StoreChangedError:
    """Refuse a book whose tables another program changed."""
    from acctui.storage.form_words import what_differs  # noqa: PLC0415 - only a book that was changed pays for it

    return StoreChangedError(
        f"{path} is not as acctui made it: {what_differs(path)}. {newest_good_words(path)}"
    )


def lost(path: Path) -> StoreRefusedError | None:
    """Refuse a book that is not there while backups of it are; None where there are none."""
    backup = _newest_good(path)
    if backup is None:
        return None
    how = _typed(["acctui", "--db", str(path), "restore", str(backup.path)])
    return StoreRefusedError(
        f"There is no book at {path} any more, but there are backups of it. To put back the newest good one: "
        f"{how}. To begin a new book there, move {backup.path.parent} to another place first."
    )


def foreign_log(path: Path, tail: str) -> StoreDamagedError:
    """Refuse a book that the log beside it would spoil, be it of another file or damaged."""
    log = f"{path}{tail}"
    return StoreDamagedError(
        f"{log} does not belong to {path}, or is damaged, and opening the book with it would spoil the book. "
        f"To use the book without it: {_typed(['mv', log, f'{log}.aside'])}. {newest_good_words(path)}"
    )


def second_name(path: Path) -> StoreRefusedError:
    """Refuse a file with a second name: a log is kept by name, and two names would spoil each other's."""
    own = f"{path}.own"
    how = f"{_typed(['cp', '-p', str(path), own])} && {_typed(['mv', own, str(path)])}"
    return StoreRefusedError(
        f"{path} has a second name on this disk (a hard link), and what is written through the one spoils "
        f"the other. Give it a file of its own: {how}"
    )


def unsure(path: Path) -> StoreUnsureError:
    """Say that a write is in the book, and that a power cut may still undo it."""
    return StoreUnsureError(
        f"This is in the book, so don't enter it again; but the disk that holds {path} does not confirm it. "
        "Look at that disk, and make a backup on another one."
    )


def in_doubt(path: Path) -> StoreRefusedError:
    """Say that the disk failed at the last step of a write, so that the book may turn out to hold it."""
    return StoreRefusedError(
        f"The disk that holds {path} failed at the last step, so this may be in the book or not. Look at "
        "that disk, and whether this is there, before you enter it again."
    )


def in_words(path: Path, code: str) -> StoreRefusedError | None:
    """Word a refusal by the name of SQLite's error code; None where it is no refusal but a fault of ours."""
    if code.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return StoreBusyError(f"Another program is writing to {path} just now. Nothing was saved; try again.")
    if code.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        return damaged(path)
    sentence = next((words for start, words in _WORDS.items() if code.startswith(start)), None)
    return StoreRefusedError(sentence.format(path=path)) if sentence else None


_WORDS = {
    "SQLITE_FULL": "The disk is full. Nothing was saved; make room and try again. The book is {path}.",
    "SQLITE_READONLY": (
        "{path} can't be written to. Nothing was saved; give yourself write permission to it and its folder."
    ),
    "SQLITE_CANTOPEN": (
        "The book can't be opened where it lies. Nothing was changed; make room on its disk, give yourself "
        "write permission to its folder, or copy the file to another place. It is {path}."
    ),
    "SQLITE_IOERR": (
        "The book can't be read or written just now. Nothing was saved; look at its disk and try again. "
        "It is {path}."
    ),
}
