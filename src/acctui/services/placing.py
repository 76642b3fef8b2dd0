"""Where an action stands in the plan: the window of the book, and what the detail month asks of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.detail import refuse_vague
from acctui.domain.window import Window
from acctui.services.settings import choices_of

if TYPE_CHECKING:
    import datetime as dt

    from acctui.domain.action import Action
    from acctui.services.ports import Reads


def window_of(reads: Reads, today: dt.date) -> Window:
    """Give the three months of a day, by the day this book's window moves on (D6)."""
    return Window.of(today, int(choices_of(reads).late_from))


def refuse_vague_in(reads: Reads, action: Action, today: dt.date) -> None:
    """Refuse an action without who or day in a month planned in detail (P2)."""
    if action.missing and action.planned_in is not None:
        refuse_vague(action, window_of(reads, today))
