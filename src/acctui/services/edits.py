"""How an edit meets what another window did to the same line."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from acctui.domain.row import Row
from acctui.domain.text import is_blank
from acctui.services.ports import EditedElsewhereError

if TYPE_CHECKING:
    from collections.abc import Mapping

R = TypeVar("R", bound=Row)
_SAID = frozenset({"name", "candidate", "text", "plan"})


def edited(seen: R | None, now: R, fields: Mapping[str, Any]) -> R:
    """Put changed fields on a line as it stands now; an emptied field is absent.

    `seen` is the line the form was opened on. Raises EditedElsewhereError with both texts where another
    window changed one of the same fields since, to something else.
    """
    after = replace(now, **{name: _tidy(name, value) for name, value in fields.items()})
    if seen is not None and any(_is_torn(seen, now, after, name) for name in fields):
        raise EditedElsewhereError(after, now)
    return after


def _tidy(name: str, value: Any) -> Any:
    return None if isinstance(value, str) and name not in _SAID and is_blank(value) else value


def _is_torn(seen: Row, now: Row, after: Row, name: str) -> bool:
    stands = getattr(now, name)
    return stands not in {getattr(seen, name), getattr(after, name)}
