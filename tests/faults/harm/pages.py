"""Which page of a book's file holds what, read from the bytes alone."""

from __future__ import annotations

import sqlite3
import struct
from contextlib import closing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

PAGE = 4096
_INTERIOR = {0x02, 0x05}
_INDEX = {0x02, 0x0A}
_HEADER_OF = {1: 100}


def places(book: Path) -> dict[str, list[int]]:
    """Give the numbers of the pages of each kind.

    `schema`, `interior`, `leaf`, `index`, `free`, and `search` for the pages of the search index.
    """
    whole = book.read_bytes()
    found: dict[str, list[int]] = {name: [] for name in ("schema", "interior", "leaf", "index", "search")}
    for owner, root in [("sqlite_master", 1), *_roots(book)]:
        for number in _tree(whole, root):
            found[_kind(whole, owner, number)].append(number)
    found["free"] = list(_free(whole))
    return found


def _roots(book: Path) -> list[tuple[str, int]]:
    with closing(sqlite3.connect(f"file:{book}?mode=ro", uri=True)) as connection:
        return connection.execute(
            "SELECT tbl_name, rootpage FROM sqlite_master WHERE rootpage > 0"
        ).fetchall()


def _start(number: int) -> int:
    """Give where the page's own header stands; the first page begins with that of the file."""
    return (number - 1) * PAGE + _HEADER_OF.get(number, 0)


def _kind(whole: bytes, owner: str, number: int) -> str:
    mark = whole[_start(number)]
    if owner == "sqlite_master":
        return "schema"
    if owner.startswith("search"):
        return "search"
    if mark in _INTERIOR:
        return "interior"
    return "index" if mark in _INDEX else "leaf"


def _tree(whole: bytes, number: int) -> list[int]:
    """Give a page and all below it."""
    at = _start(number)
    if whole[at] not in _INTERIOR:
        return [number]
    cells = struct.unpack_from(">H", whole, at + 3)[0]
    below = [struct.unpack_from(">I", whole, at + 8)[0]]
    for cell in range(cells):
        place = struct.unpack_from(">H", whole, at + 12 + 2 * cell)[0]
        below.append(struct.unpack_from(">I", whole, (number - 1) * PAGE + place)[0])
    return [number, *(page for child in below for page in _tree(whole, child))]


def _free(whole: bytes) -> list[int]:
    """Give the pages that hold nothing, and those that list them."""
    trunk, found = struct.unpack_from(">I", whole, 32)[0], []
    while trunk:
        at = (trunk - 1) * PAGE
        following, count = struct.unpack_from(">II", whole, at)
        found += [trunk, *struct.unpack_from(f">{count}I", whole, at + 8)]
        trunk = following
    return found
