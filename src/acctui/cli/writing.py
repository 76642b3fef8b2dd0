"""Files written whole or not at all, that only the seller can read."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import click

from acctui.domain.errors import RuleBroken
from acctui.domain.text import shown
from acctui.storage.private_files import fix_folder, make_private_folder

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import BinaryIO


@contextlib.contextmanager
def private_file(path: Path) -> Iterator[BinaryIO]:
    """Open a file under a passing name beside its place; it gets its own when the block ends well."""
    make_private_folder(path.parent)
    # A name nobody can foresee, so that nobody can have put a link of theirs there.
    number, name = tempfile.mkstemp(prefix=".acctui-", suffix=".part", dir=path.parent)
    part = path.with_name(Path(name).name)
    try:
        with os.fdopen(number, "wb") as file:
            yield file
            file.flush()
            os.fsync(number)
        part.replace(path)
        fix_folder(path.parent)
    finally:
        part.unlink(missing_ok=True)


@contextlib.contextmanager
def standard_output() -> Iterator[BinaryIO]:
    """Give stdout for a file; a terminal gets it to look at, and nothing in it that a terminal obeys."""
    if not sys.stdout.isatty():
        yield sys.stdout.buffer
        return
    held = io.BytesIO()
    yield held
    text = held.getvalue().decode("utf-8-sig").replace("\r\n", "\n")
    click.echo(shown(text, lines=True), nl=False)


def write_private(path: Path, pieces: Iterable[bytes]) -> None:
    """Write a file of these pieces."""
    with private_file(path) as file:
        file.writelines(pieces)


def write_text(path: Path, text: str, *, keep_off: Path) -> None:
    """Write a text into a folder that is there, or to a device, and never over the book at `keep_off`."""
    if path.exists() and keep_off.exists() and path.samefile(keep_off):
        raise RuleBroken("output", f"{path} is the book itself. Name another file.")
    if path.exists() and not path.is_file():
        path.write_text(text, encoding="utf-8")
        return
    if not path.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, "No such folder", str(path))
    write_private(path, [text.encode()])


def refuse_over(paths: Iterable[Path]) -> None:
    """Refuse to write over what is there; it may be the only copy of something."""
    there = [path for path in paths if path.is_file()]
    if there:
        more = f" and {len(there) - 1} more" if len(there) > 1 else ""
        exists = f"{shown(str(there[0]))}{more} {'exist' if more else 'exists'} already."
        raise click.ClickException(f"{exists} Name another place, or write over it with --yes.")
