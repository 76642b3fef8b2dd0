"""What every line of the book has: a number to call it by, the count of its changes, and whole texts."""

from dataclasses import dataclass, fields

from acctui.domain.text import received


@dataclass(frozen=True, slots=True, kw_only=True)
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


_TEXTS: dict[type[Row], tuple[str, ...]] = {}


def _texts_of(kind: type[Row]) -> tuple[str, ...]:
    """Name the fields of a kind that hold text, found out once: a list brings a hundred thousand lines."""
    known = _TEXTS.get(kind)
    if known is None:
        found = (one.name for one in fields(kind) if one.type in (str, str | None))
        known = _TEXTS[kind] = tuple(found)
    return known
