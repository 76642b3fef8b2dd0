"""Harm by what lies beside the file: its log, its journal, and those of others."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from .template import copy_all
from .within import flip

if TYPE_CHECKING:
    from pathlib import Path
    from random import Random

    from .harm import Do
    from .template import Template


def _beside(book: Path, tail: str) -> Path:
    return book.with_name(book.name + tail)


def others_log(book: Path, _dice: Random, template: Template) -> str:
    shutil.copyfile(_beside(template.other, "-wal"), _beside(book, "-wal"))
    return "the log of another book"


def cut_log(book: Path, dice: Random, _template: Template) -> str:
    log = _beside(book, "-wal")
    left = dice.randrange(log.stat().st_size)
    os.truncate(log, left)
    return f"a log cut to {left} bytes"


def garbage(tail: str, *counts: int) -> Do:
    def do(book: Path, dice: Random, _template: Template) -> str:
        count = dice.choice(counts)
        _beside(book, tail).write_bytes(dice.randbytes(count))
        return f"{count} bytes of anything as {tail}"

    return do


def flipped_log(book: Path, dice: Random, _template: Template) -> str:
    place, bit = dice.randrange(_beside(book, "-wal").stat().st_size), dice.randrange(8)
    flip(_beside(book, "-wal"), place, bit)
    return f"bit {bit} of byte {place} of the log"


def odd_beside(book: Path, dice: Random, _template: Template) -> str:
    tail, kind = dice.choice(["-wal", "-journal"]), dice.choice(["folder", "pipe", "link"])
    beside = _beside(book, tail)
    beside.unlink(missing_ok=True)
    if kind == "folder":
        beside.mkdir()
    elif kind == "pipe":
        os.mkfifo(beside)
    else:
        target = book.with_name("diary.txt")
        target.write_text("Dear diary")
        beside.symlink_to(target)
    return f"a {kind} as {tail}"


def hot_journal(book: Path, _dice: Random, _template: Template) -> str:
    journal = book.with_name("journal")
    with closing(sqlite3.connect(book, isolation_level=None)) as writer:
        writer.execute("PRAGMA journal_mode = DELETE")
        writer.execute("PRAGMA cache_size = 1")
        # So a journal is whole at any moment.
        writer.execute("PRAGMA synchronous = OFF")
        writer.execute("PRAGMA ignore_check_constraints = ON")
        writer.execute("BEGIN")
        writer.execute("UPDATE account SET city = hex(randomblob(400))")
        writer.execute("UPDATE search_content SET c0 = hex(randomblob(2000))")
        shutil.copyfile(book, book.with_name("half"))
        shutil.copyfile(_beside(book, "-journal"), journal)
    book.with_name("half").replace(book)
    journal.replace(_beside(book, "-journal"))
    return "a change cut short, its journal beside it"


def others_journal(book: Path, _dice: Random, template: Template) -> str:
    owner = book.with_name("owner.db")
    copy_all(template.other, owner)
    hot_journal(owner, _dice, template)
    _beside(owner, "-journal").replace(_beside(book, "-journal"))
    owner.unlink()
    return "the journal of another book"
