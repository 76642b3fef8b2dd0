"""An edit that may meet another window's: only what the seller changed is sent, and both texts are shown."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from acctui.domain.days import When
from acctui.services.edits import Seen
from acctui.services.ports import EditedElsewhereError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from acctui.services.ports import Done

R = TypeVar("R")
T = TypeVar("T")


class MeetingEdit(Generic[R]):
    """One line opened in a form; after a conflict the line as it stands counts as seen.

    `seen` is what the next save may replace.
    """

    def __init__(self, opened: R) -> None:
        self._opened = opened
        self.seen = opened

    def changed(self, fields: Mapping[str, Any]) -> dict[str, Any]:
        """Give the fields that are not as they were when the form was opened."""
        return {name: value for name, value in fields.items() if value != getattr(self._opened, name)}

    async def saved(self, save: Callable[[], Awaitable[Done[Any] | None]]) -> Done[Any] | None:
        """Save; where another window was first, its text counts as seen from then on."""
        try:
            return await save()
        except EditedElsewhereError as error:
            self.seen = cast("R", error.theirs or self.seen)
            raise


class MeetingValue(Generic[T]):
    """Something opened in a form that may not have stood yet; after a conflict what stands counts as seen."""

    def __init__(self, opened: T | None) -> None:
        self.seen = Seen(opened)

    async def saved(self, save: Callable[[], Awaitable[Done[Any] | None]]) -> Done[Any] | None:
        """Save; where another window was first, what it set counts as seen from then on."""
        try:
            return await save()
        except EditedElsewhereError as error:
            self.seen = Seen(cast("T | None", error.theirs))
            raise


def plain_value(row: object, name: str) -> str | None:
    """Give a field of a line as a form shows it; None where the line has no such field."""
    value = getattr(row, name, None)
    if isinstance(value, str):
        return value
    if isinstance(value, When):
        return value.iso.replace("T", " ")
    if isinstance(value, tuple):
        return ", ".join(value)
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, int):
        return str(value)
    return "" if hasattr(row, name) else None
