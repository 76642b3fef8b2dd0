"""What a disk holds after the power was cut: all that was synced, and any part of what was not."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from tests.faults.disk import Entry

SECTOR = 512
"""Bytes that reach the disk together, whatever the size of the write."""
_SHARES = (0.0, 0.05, 0.3, 0.5, 0.7, 0.95, 1.0)
"""How much of what was not synced is found after a cut."""


@dataclass(eq=False)
class File:
    """A file: the bytes that are safe, and the writes and cuts since that are not, oldest first."""

    safe: bytearray = field(default_factory=bytearray)
    waiting: list[tuple[int, bytes | None]] = field(default_factory=list)

    def sync(self) -> None:
        """Make everything safe."""
        for at, data in self.waiting:
            _put(self.safe, at, data)
        self.waiting.clear()

    def after(self, dice: Random, share: float) -> bytes:
        """Give what stands there after a cut, `share` of the sectors written since and of the cuts kept."""
        found, longest = bytearray(self.safe), 0
        for at, data in self.waiting:
            longest = longest if data is None else max(longest, at + len(data))
            for start, piece in _sectors(at, data):
                if dice.random() < share:
                    _put(found, start, piece)
        if len(found) < longest and dice.random() < share / 2:
            # The length was kept and the bytes were not: what lay there before is anybody's.
            found += dice.choice((bytes, dice.randbytes))(longest - len(found))
        return bytes(found)


def _put(content: bytearray, at: int, data: bytes | None) -> None:
    """Write at a place, or cut there; what lies between the end and the place reads as noughts."""
    if len(content) < at:
        content.extend(bytes(at - len(content)))
    if data is None:
        del content[at:]
    else:
        content[at : at + len(data)] = data


def _sectors(at: int, data: bytes | None) -> list[tuple[int, bytes | None]]:
    """Part a write where its sectors meet; a cut is one thing."""
    if data is None:
        return [(at, None)]
    first = SECTOR - at % SECTOR
    edges = [0, *range(first, len(data), SECTOR), len(data)]
    return [(at + one, data[one:next_one]) for one, next_one in pairwise(edges)]


@dataclass(eq=False)
class Folder:
    """A folder: the names that are safe, and what was named since, as a change of the names."""

    safe: dict[str, File | Folder] = field(default_factory=dict)
    waiting: list[Callable[[dict[str, File | Folder]], object]] = field(default_factory=list)

    def sync(self) -> None:
        """Make every name safe."""
        for change in self.waiting:
            change(self.safe)
        self.waiting.clear()

    def after(self, dice: Random, share: float) -> dict[str, File | Folder]:
        """Give the names after a cut: the first of the changes that wait, or any of them."""
        names = dict(self.safe)
        in_order = dice.random() < 0.5
        for change in self.waiting:
            if dice.random() < share:
                change(names)
            elif in_order:
                break
        return names


class Disk:
    """Follows what a program did to a folder, and rebuilds it as a cut would have left it."""

    def __init__(self, under: Path) -> None:
        self._root = Folder()
        self._live: dict[str, File | Folder] = {str(under): self._root}
        self._by_inode: dict[int, File | Folder] = {under.stat().st_ino: self._root}

    def follow(self, entry: Entry) -> None:
        """Take one more change in."""
        getattr(self, f"_{entry.what}", lambda _: None)(entry)

    def _c(self, entry: Entry) -> None:
        self._made(entry, File())

    def _m(self, entry: Entry) -> None:
        self._made(entry, Folder())

    def _made(self, entry: Entry, node: File | Folder) -> None:
        self._by_inode[entry.inode] = self._live[entry.path] = node
        folder, name = self._place(entry.path)
        folder.waiting.append(lambda names: names.update({name: node}))

    def _w(self, entry: Entry) -> None:
        self._file(entry).waiting.append((entry.at, entry.first))

    def _t(self, entry: Entry) -> None:
        self._file(entry).waiting.append((entry.at, None))

    def _y(self, entry: Entry) -> None:
        self._by_inode[entry.inode].sync()

    def _r(self, entry: Entry) -> None:
        node = self._live[entry.new_path] = self._live.pop(entry.path)
        (folder, old), (_, new) = self._place(entry.path), self._place(entry.new_path)
        folder.waiting.append(lambda names: (names.pop(old, None), names.update({new: node})))

    def _l(self, entry: Entry) -> None:
        node = self._live[entry.new_path] = self._live[entry.path]
        folder, name = self._place(entry.new_path)
        folder.waiting.append(lambda names: names.update({name: node}))

    def _u(self, entry: Entry) -> None:
        del self._live[entry.path]
        folder, name = self._place(entry.path)
        folder.waiting.append(lambda names: names.pop(name, None))

    def _file(self, entry: Entry) -> File:
        found = self._by_inode[entry.inode]
        assert isinstance(found, File)
        return found

    def _place(self, path: str) -> tuple[Folder, str]:
        whole = Path(path)
        folder = self._live[str(whole.parent)]
        assert isinstance(folder, Folder)
        return folder, whole.name

    def rebuild(self, into: Path, dice: Random) -> None:
        """Write the folder as it would be found, somewhere between nothing and all of what was not synced."""
        everywhere = dice.choice(_SHARES)
        is_alike = dice.random() < 0.5
        self._write(self._root, into, dice, lambda: everywhere if is_alike else dice.choice(_SHARES))

    def _write(self, folder: Folder, into: Path, dice: Random, share: Callable[[], float]) -> None:
        into.mkdir(mode=0o700, parents=True)
        for name, node in folder.after(dice, share()).items():
            if isinstance(node, Folder):
                self._write(node, into / name, dice, share)
            elif not name.endswith("-shm"):
                # The shared memory beside a log is nothing a disk is asked to keep.
                (into / name).write_bytes(node.after(dice, share()))
