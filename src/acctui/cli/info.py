"""`acctui info`: all paths and versions."""

from __future__ import annotations

import platform
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

import click

from acctui import __version__
from acctui.cli.desk import SHARED_PLACE
from acctui.cli.output import give_facts, json_option, object_text
from acctui.cli.place import log_path

if TYPE_CHECKING:
    from pathlib import Path

    from acctui.cli.desk import Desk

_OLDER = "The book is of an older acctui; it is brought up to date when it is next opened, after a backup."
_LIBRARIES = ("alembic", "click", "sqlalchemy", "textual", "rich", "rapidfuzz", "platformdirs")


@click.command()
@json_option
@click.pass_obj
def info(desk: Desk, /, *, as_json: bool) -> None:
    """Show all paths and versions, what the book holds, and what is not well with its place."""
    record = {**_program(), **_places(desk.path), **_book(desk.path)}
    if as_json:
        click.echo(object_text(record))
        return
    facts = [(name.replace("_", " "), _words(value)) for name, value in record.items()]
    give_facts("", facts)


def _words(value: Any) -> str:
    if isinstance(value, list):
        return "; ".join(value)
    return "none" if value is None else f"{value:,}" if isinstance(value, int) else str(value)


def _program() -> dict[str, Any]:
    from acctui.storage.identity import REVISION

    return {
        "acctui": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        **{name: version(name) for name in _LIBRARIES},
        "program_revision": REVISION,
    }


def _places(path: Path) -> dict[str, Any]:
    from acctui.storage.backup_list import folder_of

    return {"book": str(path), "backups": str(folder_of(path)), "log": str(log_path())}


def _book(path: Path) -> dict[str, Any]:
    """Look into the book; where there is none its facts are null."""
    from acctui.storage.about import about
    from acctui.storage.backup_list import backups_of
    from acctui.storage.looking import Look, look_at

    look = look_at(path)
    if look is Look.MISSING:
        return {"size": None, "revision": None, "warnings": ["There is no book yet."]}
    facts = about(path)
    return {
        "size": path.stat().st_size,
        "revision": facts.revision,
        "sqlite": facts.sqlite,
        "journal_mode": facts.journal_mode,
        "backups_kept": len(backups_of(path)),
        **{f"rows_{table}": count for table, count in facts.rows.items()},
        "warnings": [*([_OLDER] if look is Look.OLDER else []), *_warnings(path)],
    }


def _warnings(path: Path) -> list[str]:
    from acctui.storage.engine import is_shared_place

    return [SHARED_PLACE] if is_shared_place(path) else []
