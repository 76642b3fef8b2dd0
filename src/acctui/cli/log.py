"""The log: where faults of the program happened, never a message or a value: they may be the seller's."""

from __future__ import annotations

import datetime as dt
import os
import platform
import stat
import traceback
from typing import TYPE_CHECKING

from acctui import __version__
from acctui.storage.private_files import PRIVATE_FILE, make_private_folder

if TYPE_CHECKING:
    from pathlib import Path

_LIMIT = 1_000_000
# Not through a link and not into a pipe, where whoever put it there would read on.
_FLAGS = os.O_CREAT | os.O_WRONLY | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)


def write_log(path: Path, error: BaseException) -> None:
    """Add where an error happened to the log: kinds and places. Raises OSError where it can't be kept."""
    make_private_folder(path.parent)
    handle = os.open(path, _FLAGS, PRIVATE_FILE)
    with os.fdopen(handle, "w", encoding="utf-8") as log:
        found = os.fstat(handle)
        if not stat.S_ISREG(found.st_mode) or found.st_nlink > 1:
            raise OSError(f"{path} is no file of this program's own")
        if found.st_size > _LIMIT:
            log.truncate(0)
        log.write("\n".join(_lines(error)) + "\n\n")


def _lines(error: BaseException) -> list[str]:
    now = dt.datetime.now().astimezone().isoformat(timespec="seconds")
    lines = [f"{now} acctui {__version__} Python {platform.python_version()} {platform.system()}"]
    cause: BaseException | None = error
    while cause is not None:
        lines.append(f"{type(cause).__module__}.{type(cause).__qualname__}")
        lines += [
            f"  {frame.f_code.co_filename}:{line} {frame.f_code.co_name}"
            for frame, line in traceback.walk_tb(cause.__traceback__)
        ]
        cause = cause.__cause__ or cause.__context__
    return lines
