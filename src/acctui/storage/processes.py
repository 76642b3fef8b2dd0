"""Whether a window of another process is still open."""

from __future__ import annotations

import os
from pathlib import Path


def started(process: int) -> str:
    """Give the mark of when a process began, so that a number used again is not mistaken for it.

    "" where the system does not tell.
    """
    try:
        told = Path(f"/proc/{process}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    # The name in brackets may hold anything, blanks and brackets too.
    return told.rpartition(")")[2].split()[19]


def is_running(process: int, mark: str = "") -> bool:
    """Tell whether a process runs, and is the one that bore this mark."""
    if os.name == "nt":
        # A signal of nought ends a process there.
        return True
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return mark in {"", started(process)}
    return mark in {"", started(process)}


def window_name() -> str:
    """Name this window so that another can tell whether it is still open."""
    return f"{os.getpid()}-{os.urandom(4).hex()}-{started(os.getpid())}"
