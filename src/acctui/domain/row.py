"""What every line of the book has: a number to call it by, the count of its changes, and whole texts."""

from collections.abc import Callable
from dataclasses import dataclass, fields
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform

from acctui.domain.text import received

T = TypeVar("T")


@dataclass_transform(frozen_default=True, kw_only_default=True)
def book_line(kind: type[T]) -> type[T]:
    """Make a class one kind of line: its fields are given by name and stay as they are.

    How two lines compare and what one looks like stands in `Row`, once for all of them: a data class would
    have it written and compiled anew for each kind, at every start.
    """
    return dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)(kind)


@book_line
class Row:
    """One line of the book.

    `id` is 0 until the line is kept; `version` grows by one with each change, so that an edit made
    from an older copy is noticed. Its texts are let in as `received` lets them in; raises RuleBroken
    at the field that holds NUL or half a character.
    """

    id: int = 0
    version: int = 0

    def __post_init__(self) -> None:
        for name in _texts_of(type(self)):
            value = getattr(self, name)
            if value is not None and not (value.isascii() and value.isprintable()):
                object.__setattr__(self, name, received(value, name))

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        values = _values_of(type(self))
        return bool(values(self) == values(other))

    def __hash__(self) -> int:
        return hash(_values_of(type(self))(self))

    def __repr__(self) -> str:
        values = ", ".join(f"{one.name}={getattr(self, one.name)!r}" for one in fields(self))
        return f"{type(self).__qualname__}({values})"


_VALUES: dict[type[Row], Callable[[Row], tuple[Any, ...]]] = {}


def _values_of(kind: type[Row]) -> Callable[[Row], tuple[Any, ...]]:
    """Give what takes all values of a line of this kind, found out once."""
    known = _VALUES.get(kind)
    if known is None:
        known = _VALUES[kind] = attrgetter(*(one.name for one in fields(kind)))
    return known


_TEXTS: dict[type[Row], tuple[str, ...]] = {}


def _texts_of(kind: type[Row]) -> tuple[str, ...]:
    """Name the fields of a kind that hold text, found out once: a list brings a hundred thousand lines."""
    known = _TEXTS.get(kind)
    if known is None:
        found = (one.name for one in fields(kind) if one.type in (str, str | None))
        known = _TEXTS[kind] = tuple(found)
    return known
