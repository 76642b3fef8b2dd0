"""A folder whose disk is written down or made to refuse, for programs with a shim in front of them."""

from __future__ import annotations

import mmap
import os
import shutil
import struct
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

SOURCE = Path(__file__).with_name("shim") / "disk.c"
_CONTROL = struct.Struct("<qqqiiii")
_ENTRY = struct.Struct("<c3xIQqII")


def shim(folder: Path) -> Path | None:
    """Build the shim; None where there is no compiler, or no loader that puts it in front."""
    compiler = shutil.which("cc")
    if compiler is None or not sys.platform.startswith("linux"):
        return None
    made = folder / "disk.so"
    command = [compiler, "-shared", "-fPIC", "-O2", "-o", str(made), str(SOURCE), "-ldl", "-lpthread"]
    return made if subprocess.run(command, check=False).returncode == 0 else None


def in_front(
    shim: Path, under: Path, *, log: Path | None = None, control: Path | None = None
) -> dict[str, str]:
    """Give what a program's environment has to hold so that the shim stands in front of it."""
    told = {"LD_PRELOAD": str(shim), "DISK_UNDER": str(under)}
    told |= {"DISK_LOG": str(log)} if log else {}
    return told | ({"DISK_CONTROL": str(control)} if control else {})


class Refusals:
    """Which change of the disk is refused: shared with a program that the shim stands in front of."""

    def __init__(self, path: Path) -> None:
        if not path.exists():
            path.write_bytes(bytes(_CONTROL.size))
        handle = os.open(path, os.O_RDWR)
        self._shared = mmap.mmap(handle, _CONTROL.size)
        os.close(handle)

    def refuse(self, at: int, error: int, *, forever: bool = False, is_half: bool = False) -> None:
        """Refuse the change that comes as number `at` from now, 1 the next; all from it on with `forever`.

        With `is_half` a write puts half of its bytes down first, as a disk does that fills up in its middle.
        """
        self._shared[:] = _CONTROL.pack(0, at, 0, error, forever, is_half, 0)

    def free(self) -> None:
        """Refuse nothing more; what was met and refused is still told."""
        met, _, refused, *_ = _CONTROL.unpack(self._shared)
        self._shared[:] = _CONTROL.pack(met, 0, refused, 0, 0, 0, 0)

    @property
    def is_armed(self) -> bool:
        """Whether a change can still be refused."""
        return bool(_CONTROL.unpack(self._shared)[1])

    @property
    def met(self) -> int:
        """How many changes were asked for since `refuse`."""
        return int(_CONTROL.unpack(self._shared)[0])

    @property
    def refused(self) -> int:
        """How many of them were refused."""
        return int(_CONTROL.unpack(self._shared)[2])


class Entry(NamedTuple):
    """One change as the shim has written it down.

    `what` is c for made, w for written, t for cut to the length `at`, y for synced, r, l, u for renamed,
    linked and unlinked, m for a folder made, s for words said on standard output.
    """

    what: str
    inode: int
    at: int
    first: bytes
    second: bytes

    @property
    def path(self) -> str:
        """The path it was made by, or named before."""
        return os.fsdecode(self.first)

    @property
    def new_path(self) -> str:
        """The path it is named after."""
        return os.fsdecode(self.second)


def entries(log: Path) -> Iterator[Entry]:
    """Give what was written down, in the order in which it was done."""
    with log.open("rb") as file:
        while head := file.read(_ENTRY.size):
            what, first, inode, at, second, failed = _ENTRY.unpack(head)
            given = file.read(first), file.read(second)
            if not failed:
                yield Entry(what.decode(), inode, at, *given)
