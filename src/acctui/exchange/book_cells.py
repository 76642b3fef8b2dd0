"""How one field of a line that stands in our own JSON is believed again."""

from __future__ import annotations

import dataclasses
import datetime as dt
import re
import types
import typing
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from acctui.domain.days import When
from acctui.domain.errors import RuleBroken
from acctui.domain.text import quoted, received

if TYPE_CHECKING:
    from collections.abc import Callable

    from acctui.domain.row import Row

MONEY = "amount"
"""The field that stands in JSON as a decimal string."""
_DECIMAL = re.compile(r"-?[0-9]{1,16}\.[0-9]{2}")
_LARGEST = 2**63 - 1


@dataclasses.dataclass(frozen=True, slots=True)
class CellReader:
    """Reads one field back; `is_needed` where a line can't be without it."""

    name: str
    is_needed: bool
    may_be_null: bool
    believe: Callable[[Any], Any]

    def read(self, value: Any) -> Any:
        """Give the field as the book has it; raises RuleBroken where it can't be one."""
        if value is None and self.may_be_null:
            return None
        try:
            return self.believe(value)
        except (TypeError, ValueError, OverflowError):
            raise RuleBroken(self.name, f"{quoted(str(value))} can't stand there.") from None


_KNOWN: dict[type[Row], dict[str, CellReader]] = {}


def readers_of(kind: type[Row]) -> dict[str, CellReader]:
    """Give the reader of each field of a kind of line, by the field's name."""
    known = _KNOWN.get(kind)
    if known is None:
        known = _KNOWN[kind] = _readers_of(kind)
    return known


def _readers_of(kind: type[Row]) -> dict[str, CellReader]:
    hints = typing.get_type_hints(kind)
    return {
        field.name: _reader(field, hints[field.name])
        for field in dataclasses.fields(kind)
        if field.name != "version"
    }


def plain_kind(hint: Any) -> tuple[type, bool]:
    """Give what a field holds by its annotation, and whether it may be absent."""
    parts = typing.get_args(hint) if isinstance(hint, types.UnionType) else (hint,)
    plain = next(part for part in parts if part is not types.NoneType)
    return typing.get_origin(plain) or plain, types.NoneType in parts


def _reader(field: dataclasses.Field[Any], hint: Any) -> CellReader:
    kind, may_be_null = plain_kind(hint)
    return CellReader(
        name=field.name,
        is_needed=field.name == "id" or field.default is dataclasses.MISSING,
        may_be_null=may_be_null,
        believe=_believed(field.name, kind),
    )


def _believed(name: str, kind: type) -> Callable[[Any], Any]:
    if issubclass(kind, StrEnum):
        return kind
    if kind is int:
        return {"id": _number_of_line, MONEY: _money}.get(name, _whole)
    simple: dict[type, Callable[[Any], Any]] = {
        str: lambda value: received(_of(str, value), name),
        bool: lambda value: _of(bool, value),
        tuple: lambda value: tuple(received(_of(str, item), name) for item in _of(list, value)),
        dt.date: lambda value: dt.date.fromisoformat(_of(str, value)),
        dt.datetime: _instant,
        When: lambda value: When.from_iso(_of(str, value)),
    }
    return simple[kind]


def _of(kind: type, value: Any) -> Any:
    if not isinstance(value, kind):
        raise TypeError(kind)
    return value


def _whole(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or abs(value) > _LARGEST:
        raise TypeError(value)
    return value


def _number_of_line(value: Any) -> int:
    number = _whole(value)
    if number < 1:
        raise ValueError(number)
    return number


def _money(value: Any) -> int:
    if _DECIMAL.fullmatch(_of(str, value)) is None:
        raise ValueError(value)
    return int(value.replace(".", ""))


def _instant(value: Any) -> dt.datetime:
    moment = dt.datetime.fromisoformat(_of(str, value))
    if moment.tzinfo is None:
        raise ValueError(value)
    return moment.astimezone(dt.UTC)
