"""Harm to the bytes of the file, and other files in its place."""

from __future__ import annotations

import os
import sqlite3
import zipfile
from contextlib import closing
from typing import TYPE_CHECKING

from .pages import PAGE

if TYPE_CHECKING:
    from pathlib import Path
    from random import Random

    from .harm import Do
    from .template import Template


def flip(book: Path, place: int, bit: int) -> None:
    with book.open("r+b") as file:
        file.seek(place)
        byte = file.read(1)[0]
        file.seek(place)
        file.write(bytes([byte ^ (1 << bit)]))


def flipped_in(kind: str) -> Do:
    def do(book: Path, dice: Random, template: Template) -> str:
        number, inside, bit = dice.choice(template.pages[kind]), dice.randrange(PAGE), dice.randrange(8)
        flip(book, (number - 1) * PAGE + inside, bit)
        return f"bit {bit} of byte {inside} of page {number}"

    return do


def flipped_header(book: Path, dice: Random, _template: Template) -> str:
    place, bit = dice.randrange(100), dice.randrange(8)
    flip(book, place, bit)
    return f"bit {bit} of byte {place}"


def zeroed(book: Path, dice: Random, template: Template) -> str:
    number = dice.choice([page for pages in template.pages.values() for page in pages])
    with book.open("r+b") as file:
        file.seek((number - 1) * PAGE)
        file.write(bytes(PAGE))
    return f"page {number}"


def swapped(book: Path, dice: Random, template: Template) -> str:
    one, other = dice.sample([page for pages in template.pages.values() for page in pages], 2)
    whole = bytearray(book.read_bytes())
    first, second = (slice((page - 1) * PAGE, page * PAGE) for page in (one, other))
    whole[first], whole[second] = whole[second], whole[first]
    book.write_bytes(whole)
    return f"pages {one} and {other}"


def cut(book: Path, dice: Random, _template: Template) -> str:
    size = book.stat().st_size
    by = dice.choice([1, size, size - 1, PAGE, size - 99, size - 100, size - PAGE, dice.randrange(1, size)])
    os.truncate(book, size - by)
    return f"by {by} bytes"


def emptied(book: Path, _dice: Random, _template: Template) -> str:
    book.write_bytes(b"")
    return "0 bytes"


_FOREIGN = {
    "picture": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(4000),
    "paper": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + b"1 0 obj\n" * 500,
    "diary": b"Dear diary, " * 400,
    "nothing": bytes(8192),
    "old": b"** This file contains an SQLite 2.1 database **" + bytes(4000),
}


def foreign(book: Path, dice: Random, _template: Template) -> str:
    kind = dice.choice([*_FOREIGN, "zip", "dice"])
    if kind == "zip":
        with zipfile.ZipFile(book, "w") as packed:
            packed.writestr("book.db", b"SQLite format 3\x00")
    else:
        book.write_bytes(_FOREIGN.get(kind) or dice.randbytes(5000))
    return kind


def others_database(book: Path, dice: Random, _template: Template) -> str:
    mark = dice.choice([0, 0x0F055112, 0x47504B47])
    book.unlink()
    with closing(sqlite3.connect(book)) as connection:
        connection.execute("CREATE TABLE account (id INTEGER PRIMARY KEY, name TEXT)")
        connection.execute(f"PRAGMA application_id = {mark}")
        connection.execute("PRAGMA user_version = 2")
    return f"application id {mark:#x}"


def told(*statements: str) -> Do:
    """Give what another program does to the tables."""

    def do(book: Path, dice: Random, _template: Template) -> str:
        sql = dice.choice(statements)
        with closing(sqlite3.connect(book, isolation_level=None)) as connection:
            connection.execute("PRAGMA foreign_keys = OFF")
            connection.executescript(sql)
        return sql

    return do


def renumbered(book: Path, dice: Random, _template: Template) -> str:
    number = dice.choice([3, 4, 99, 0, -1, 2_000_000_000])
    with closing(sqlite3.connect(book)) as connection:
        connection.execute(f"PRAGMA user_version = {number}")
    return f"revision {number}"


def renamed_mark(book: Path, _dice: Random, _template: Template) -> str:
    with closing(sqlite3.connect(book)) as connection:
        connection.execute("PRAGMA application_id = 0")
    return "no application id"
