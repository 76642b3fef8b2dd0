"""Rows that become a line under their own key and are never matched by name: deals and activities."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from acctui.services.importing.desk import ENTITIES, Desk
from acctui.services.importing.report import Notes, Outcome
from acctui.services.importing.ties import Tie, lay_over, said

if TYPE_CHECKING:
    from acctui.domain.row import Row


def fresh_tie(source: str, key: str, listed: str, line: Row, names: tuple[str, ...]) -> Tie:
    """Make the tie of a new line, which remembers these fields as written."""
    return Tie(source, ENTITIES[type(line)], key, listed, line=line, names=names)


def lay_line_over(desk: Desk, notes: Notes, kind: str, tie: Tie, line: Row, names: tuple[str, ...]) -> None:
    """Lay a file's line over the one it is tied to, counted under `kind`."""
    shelf = desk.shelf(type(line))
    before = shelf.get(tie.row_id)
    if before is None:  # pragma: no cover - a tie is let go with its line
        raise LookupError(tie.row_id)
    fields: dict[str, Any] = said({name: getattr(line, name) for name in names})
    after, kept = lay_over(before, tie, fields)
    if after != before:
        shelf.put(tie.row_id, after)
    notes.count(kind, Outcome.UPDATED if after != before else Outcome.UNCHANGED)
    notes.keep(kind, tie.row_id, name_of(after), kept)


def name_of(line: Row) -> str:
    """Name a line of the book as its list does."""
    for field in ("name", "what", "subject"):
        value = getattr(line, field, None)
        if value:
            return str(value)
    return ""
