"""A folder that somebody else may or may not write to."""

from __future__ import annotations

import os
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_NOBODY = 65534


@contextmanager
def open_to_anybody() -> Iterator[Path]:
    """Give a folder that anybody may reach."""
    with tempfile.TemporaryDirectory(prefix="acctui-rights-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        try:
            yield folder
        finally:
            folder.chmod(0o755)


@contextmanager
def as_somebody_else(folder: Path) -> Iterator[None]:
    """Take on the rights of a user who owns nothing but the folder."""
    if os.geteuid() != 0:
        yield
        return
    for path in (folder, *folder.rglob("*")):
        os.chown(path, _NOBODY, _NOBODY)
    os.seteuid(_NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)
