"""Processes that are left: seen, and taken in when the one above them has died."""

from __future__ import annotations

import ctypes
import sys
import time
from contextlib import suppress
from pathlib import Path

_SET_CHILD_SUBREAPER = 36


def adopt_orphans() -> None:
    """Have this process told of the end of what its children leave behind."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_SET_CHILD_SUBREAPER, 1)


def still_there(session: int, within: float = 1.0) -> list[str]:
    """Name what is left of a session after a moment, in which who watches over the app ends too."""
    end = time.monotonic() + within
    while (found := processes_of(session)) and time.monotonic() < end:
        time.sleep(0.01)
    return found


def processes_of(session: int) -> list[str]:
    """Name the processes of a session that still run."""
    found = []
    for place in Path("/proc").iterdir():
        with suppress(OSError):
            if place.name.isdecimal():
                told = (place / "stat").read_text(encoding="utf-8", errors="replace")
                state, _, _, of = told.rpartition(")")[2].split()[:4]
                if int(of) == session and state not in "ZX":
                    found.append(f"{place.name} {told.partition('(')[2].partition(')')[0]}")
    return found
