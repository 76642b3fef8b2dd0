"""A program run in a place of its own, and a look at every file it makes while it runs and after."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

RUN = "from acctui.cli.main import run; run()"
PATIENCE = 60.0
_FILE, _FOLDER = 0o600, 0o700
_LOOK = 0.004


@dataclass(slots=True)
class Room:
    """A folder with a home, a place for passing files, and what stood there before the program came."""

    folder: Path
    before: set[Path] = field(default_factory=set)

    @property
    def home(self) -> Path:
        """Where the program keeps its own."""
        return self.folder / "home"

    @property
    def passing(self) -> Path:
        """Where passing files go; anybody may write there."""
        return self.folder / "passing"

    def furnish(self) -> None:
        """Make the folders and remember all that stands in them."""
        for folder, mode in ((self.home, _FOLDER), (self.passing, 0o777)):
            folder.mkdir(parents=True, exist_ok=True)
            folder.chmod(mode)
        self.before = set(self.paths())

    def paths(self) -> Iterator[Path]:
        """Give everything in the room, links as links."""
        pending = [self.folder]
        while pending:
            try:
                with os.scandir(pending.pop()) as entries:
                    for entry in entries:
                        yield Path(entry.path)
                        if entry.is_dir(follow_symlinks=False):
                            pending.append(Path(entry.path))
            except OSError:  # It went while it was looked at.
                continue

    def loose(self) -> Iterator[str]:
        """Name each file and folder made since that others could open."""
        for path in self.paths():
            if path in self.before:
                continue
            try:
                found = path.lstat()
            except OSError:
                continue
            allowed = _FOLDER if stat.S_ISDIR(found.st_mode) else _FILE
            if not stat.S_ISLNK(found.st_mode) and stat.S_IMODE(found.st_mode) & ~allowed:
                yield f"{path.relative_to(self.folder)} has {stat.S_IMODE(found.st_mode):o}"

    def environment(self, **more: str) -> dict[str, str]:
        """Give the surroundings of a program in this room."""
        kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH", "LANG") if name in os.environ}
        own = {"HOME": str(self.home), "TMPDIR": str(self.passing), "TZ": "UTC", "ACCTUI_TODAY": "2026-11-22"}
        return kept | own | more

    def run(self, words: Sequence[str], umask: int = 0o022, code: str = RUN) -> tuple[int, bytes, set[str]]:
        """Run a command here; gives its exit code, what it said, and what stood open at any moment."""
        started = subprocess.Popen(
            [sys.executable, "-c", code, *words],
            env=self.environment(),
            cwd=self.passing,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            umask=umask,
        )
        seen: set[str] = set()
        end = time.monotonic() + PATIENCE
        try:
            while started.poll() is None and time.monotonic() < end:
                seen.update(self.loose())
                time.sleep(_LOOK)
        finally:
            started.kill()
        said, _ = started.communicate()
        return started.returncode, said, seen | set(self.loose())
