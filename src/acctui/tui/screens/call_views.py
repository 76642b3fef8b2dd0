"""The parts of the Calls list that can be shown by themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.call import Promise

if TYPE_CHECKING:
    import datetime as dt

    from acctui.services.callbook import CallBook
    from acctui.tui.screens.call_columns import CallRow

VIEWS = ("all", "open", "to log", "promises", "serving none")


def in_view(row: CallRow, view: str, book: CallBook, today: dt.date) -> bool:
    """Tell whether a row belongs to a part of the list."""
    call = row.call
    if view == VIEWS[0]:
        return True
    if call is None:
        return False
    if view == "open":
        return call.is_open
    if view == "to log":
        return call.is_open and (call.at is None or call.at.day <= today)
    if view == "promises":
        return call.promise is Promise.OPEN
    return call.id in book.serving_none
