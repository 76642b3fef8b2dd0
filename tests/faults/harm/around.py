"""Harm by what stands in the place of the file, or by who may reach it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from acctui.storage.new_book import make_book

if TYPE_CHECKING:
    from pathlib import Path
    from random import Random

    from .template import Template


def pipe(book: Path, _dice: Random, _template: Template) -> str:
    book.unlink()
    os.mkfifo(book)
    return "a pipe"


def folder(book: Path, dice: Random, _template: Template) -> str:
    book.unlink()
    book.mkdir()
    if dice.random() < 0.5:
        (book / "within.txt").write_text("x")
    return "a folder"


def linked(book: Path, dice: Random, _template: Template) -> str:
    target = dice.choice(["/dev/zero", "/dev/null", "/dev/tty", book.name, "nowhere.db", "loop"])
    book.unlink()
    if target == "loop":
        other = book.with_name("loop.db")
        other.symlink_to(book)
        target = str(other)
    book.symlink_to(target)
    return f"a link to {target}"


def second_name(book: Path, _dice: Random, _template: Template) -> str:
    os.link(book, book.with_name("second.db"))
    return "a second name"


def unreadable(book: Path, _dice: Random, _template: Template) -> str:
    book.chmod(0)
    return "no permission"


def closed_folder(book: Path, dice: Random, _template: Template) -> str:
    mode = dice.choice([0o000, 0o444])
    book.parent.chmod(mode)
    return f"its folder closed ({mode:o})"


def read_only(book: Path, dice: Random, _template: Template) -> str:
    book.chmod(0o444)
    book.parent.chmod(dice.choice([0o555, 0o755]))
    return "only to be read"


def empty_new(book: Path, _dice: Random, _template: Template) -> str:
    """Put a whole but empty book in the place: nothing is wrong with it."""
    book.unlink()
    make_book(book)
    return "an empty book"
