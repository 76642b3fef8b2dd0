"""An acctui that brings an older book up to date and is killed at one of its statements."""

from __future__ import annotations

import datetime as dt
import os
import signal
import sys
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from acctui.storage.upgrade import upgrade

NOW = dt.datetime(2026, 11, 22, 9, 0, tzinfo=dt.UTC)


def work(path: Path, last: int) -> None:
    """Upgrade, and say how many statements it took; after `last` of them nothing more is done."""
    begun = 0

    def count(*_: Any) -> None:
        nonlocal begun
        begun += 1
        if begun == last:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(Engine, "before_cursor_execute", count)
    event.listen(Engine, "after_cursor_execute", count)
    upgrade(path, NOW)
    sys.stdout.write(f"{begun}\n")


if __name__ == "__main__":
    work(Path(sys.argv[1]), int(sys.argv[2]))
