"""What an import wrote last, and how a later file is laid over it (D21).

A field the import wrote is updated while it still holds what was written; a field changed by hand is kept
and told; a field the file says nothing about stays as it is.
"""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, TypeVar

from acctui.domain.row import Row

if TYPE_CHECKING:
    from collections.abc import Mapping

    from acctui.domain.imported import Imported

R = TypeVar("R", bound=Row)
_LIST = "list"
_ACCOUNT = "account_id"
_json = json.JSONEncoder(ensure_ascii=False, sort_keys=True).encode


@dataclass(slots=True)
class Tie:
    """A source's row and the line of the book it became.

    `listed` is the kind of list the row stood in; an account that was only named in a list of other things
    is `named_only`. `wrote` has the fields the import wrote last, as JSON holds them; those of a new line are
    read off `line` by `names` when they are asked for, which for most never happens.
    """

    source: str
    entity: str
    key: str
    listed: str
    row_id: int = 0
    named_only: bool = False
    before: Imported | None = None
    line: Row | None = None
    names: tuple[str, ...] = ()
    memory: dict[str, Any] = field(default_factory=dict)

    @property
    def wrote(self) -> dict[str, Any]:
        """The fields the import wrote last, to be changed in place."""
        if self.line is not None:
            fields = ((name, plain(getattr(self.line, name))) for name in self.names)
            self.memory = {name: value for name, value in fields if value is not None and value != ""}
            self.line = None
        return self.memory

    @wrote.setter
    def wrote(self, fields: dict[str, Any]) -> None:
        self.line, self.memory = None, fields

    @property
    def is_changed(self) -> bool:
        """Whether the book does not hold it like this yet."""
        before = self.before
        return before is None or before.row_id != self.row_id or before.wrote != self.as_text()

    @property
    def is_new_name(self) -> bool:
        """Whether it stands for an account made only because a list of other things names it."""
        return self.named_only and self.before is None and self.row_id < 0

    def as_text(self, accounts: Mapping[int, int] | None = None) -> str:
        """Write the tie's memory as text; `accounts` has the number each passing one became."""
        if self.line is not None:
            return self._text_of(self.line, accounts or {})
        known: dict[str, Any] = {_LIST: "" if self.named_only else self.listed, **self.memory}
        if accounts and known.get(_ACCOUNT) in accounts:
            known[_ACCOUNT] = accounts[known[_ACCOUNT]]
        return _json(known)

    def _text_of(self, line: Row, accounts: Mapping[int, int]) -> str:
        """Write the memory of a new line as it comes, without a dictionary of it."""
        parts = [f'"{_LIST}": {_json(self.listed)}']
        for name in self.names:
            value = getattr(line, name)
            if value is None or value == "":
                continue
            if name == _ACCOUNT:
                value = accounts.get(value, value)
            parts.append(f'"{name}": {value if type(value) is int else _json(plain(value))}')
        return f"{{{', '.join(sorted(parts))}}}"


def read_tie(imported: Imported) -> Tie:
    """Give a tie of the book."""
    wrote = json.loads(imported.wrote)
    listed = wrote.pop(_LIST, "")
    return Tie(
        source=imported.source,
        entity=imported.entity,
        key=imported.key,
        listed=listed,
        row_id=imported.row_id,
        named_only=not listed,
        before=imported,
        memory=wrote,
    )


@dataclass(frozen=True, slots=True)
class Kept:
    """A field changed by hand that a file says otherwise about."""

    field: str
    yours: Any
    theirs: Any


def plain(value: Any) -> Any:
    """Give a field as JSON holds it."""
    if isinstance(value, str | int):
        return value
    if isinstance(value, dt.date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


def said(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out the fields a file says nothing about."""
    return {name: value for name, value in fields.items() if value is not None and value not in ("", ())}


def lay_over(line: R, tie: Tie, fields: Mapping[str, Any]) -> tuple[R, list[Kept]]:
    """Give a line with a file's fields laid over it, and those kept as they were changed by hand."""
    changed: dict[str, Any] = {}
    kept: list[Kept] = []
    wrote = tie.wrote
    for name, theirs in fields.items():
        yours = getattr(line, name)
        if name == "tags":
            changed[name] = _tags_over(yours, wrote.get(name, ()), theirs)
        elif yours != theirs:
            if not _is_theirs(yours, name, wrote):
                kept.append(Kept(name, yours, theirs))
                continue
            changed[name] = theirs
        wrote[name] = plain(theirs)
    return (replace(line, **changed) if changed else line), kept


def _is_theirs(yours: Any, name: str, wrote: Mapping[str, Any]) -> bool:
    if name in wrote:
        return bool(plain(yours) == wrote[name])
    return yours is None


def _tags_over(yours: tuple[str, ...], wrote: Any, theirs: tuple[str, ...]) -> tuple[str, ...]:
    """Bring in the tags new in the file and take off those it no longer has; all others are yours."""
    come, gone = set(theirs) - set(wrote), set(wrote) - set(theirs)
    return tuple(sorted((set(yours) - gone) | come, key=str.casefold))
