"""Who does what, and when."""

import datetime as dt
from dataclasses import dataclass, replace

from acctui.domain.account import checked_name
from acctui.domain.errors import RuleBroken
from acctui.domain.row import Row
from acctui.domain.text import is_blank, one_line

WHAT_LIMIT = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Action(Row):
    """One thing somebody does for an account (P2)."""

    account_id: int
    what: str
    who: str = "me"
    on: dt.date | None = None
    urgent: bool = False
    important: bool = False
    done_on: dt.date | None = None
    dropped_on: dt.date | None = None
    call_id: int | None = None

    def __post_init__(self) -> None:
        Row.__post_init__(self)
        if is_blank(self.what):
            raise RuleBroken("next", "An action says what is to be done. Type it as who: what @date.", "P2")
        one_line(self.what, "next", WHAT_LIMIT, "action")
        checked_name(self.who, "Whoever does it", "who")
        if self.done_on is not None and self.dropped_on is not None:
            raise RuleBroken("action", "An action is done or dropped, never both. Choose one.", "P2")

    @property
    def is_open(self) -> bool:
        """Whether it still waits to be done."""
        return self.done_on is None and self.dropped_on is None

    def done(self, day: dt.date) -> "Action":
        """Mark it as done on a day."""
        return replace(self, done_on=day, dropped_on=None)
