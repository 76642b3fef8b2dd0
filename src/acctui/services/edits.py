"""How an edit meets what another window did to the same line."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from acctui.domain.text import is_blank
from acctui.services.ports import EditedElsewhereError

if TYPE_CHECKING:
    from collections.abc import Mapping

T = TypeVar("T")
_SAID = frozenset({"name", "candidate", "text", "plan"})


def edited(seen: T | None, now: T, fields: Mapping[str, Any]) -> T:
    """Put changed fields on a line as it stands now; an emptied field is absent.

    `seen` is the line the form was opened on. Raises EditedElsewhereError with both texts where another
    window changed one of the same fields since, to something else.
    """
    line, new = cast("Any", now), {name: _tidy(name, value) for name, value in fields.items()}
    after = line._replace(**new) if isinstance(now, tuple) else replace(line, **new)
    torn = [name for name in fields if seen is not None and _is_torn(seen, now, after, name)]
    if torn:
        raise EditedElsewhereError(after, now, torn)
    return cast("T", after)


def _tidy(name: str, value: Any) -> Any:
    return None if isinstance(value, str) and name not in _SAID and is_blank(value) else value


def _is_torn(seen: object, now: object, after: object, name: str) -> bool:
    stands = getattr(now, name)
    return stands not in {getattr(seen, name), getattr(after, name)}


@dataclass(frozen=True, slots=True)
class Seen(Generic[T]):
    """What a form was opened on where that may be nothing yet."""

    value: T | None


def refuse_torn(seen: Seen[T] | None, now: T | None, name: str, wanted: object) -> None:
    """Refuse a value where another window set, changed or took away what the form was opened on.

    Raises EditedElsewhereError, unless what stands now is what is wanted.
    """
    if seen is None:
        return
    before, stands = (getattr(one, name, None) for one in (seen.value, now))
    if stands not in {before, wanted}:
        raise EditedElsewhereError(wanted, now, [name])
