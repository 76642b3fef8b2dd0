"""What the ladder's screen reads of the book."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from acctui.services.ladder import LadderView, ladder_of

if TYPE_CHECKING:
    import datetime as dt

    from acctui.services.ports import Store


@dataclass(frozen=True, slots=True)
class Read:
    """What the screen reads in one go: the ladder, and the account's score where it has one."""

    view: LadderView
    score: int | None
    is_strategic: bool


def read(store: Store, account_id: int, today: dt.date) -> Read:
    """Read the ladder of an account; raises RuleBroken where there is no such account."""
    with store.reading() as reads:
        view = ladder_of(reads, account_id, today)
        line = reads.accounts.line(account_id, today.year)
    return Read(view, line.score if line else None, bool(line and line.strategic))
