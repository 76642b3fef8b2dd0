"""Who does what, and when."""

import datetime as dt
from dataclasses import replace
from enum import StrEnum
from typing import Literal

from acctui.domain.account import checked_name
from acctui.domain.errors import RuleBroken
from acctui.domain.row import Row, book_line
from acctui.domain.text import is_blank, one_line

WHAT_LIMIT = 500


class ActionKind(StrEnum):
    """What is important and not urgent: more people, own colleagues brought in, facts (P6)."""

    PEOPLE = "people"
    COLLEAGUES = "colleagues"
    FACTS = "facts"


@book_line
class Action(Row):
    """One thing somebody does for an account (P2).

    In the detail month it has `who` and `on`; in an outline month `month`, its first day, may stand alone
    (P5).
    It may hang on a call, a strategy, an objective or a factor.
    """

    account_id: int
    what: str
    who: str | None = "me"
    on: dt.date | None = None
    month: dt.date | None = None
    urgent: bool = False
    important: bool = False
    kind: ActionKind | None = None
    done_on: dt.date | None = None
    dropped_on: dt.date | None = None
    dropped_why: str | None = None
    call_id: int | None = None
    strategy_id: int | None = None
    objective_id: int | None = None
    factor_id: int | None = None

    def __post_init__(self) -> None:
        Row.__post_init__(self)
        if is_blank(self.what):
            raise RuleBroken("next", "An action says what is to be done. Type it as who: what @date.", "P2")
        one_line(self.what, "next", WHAT_LIMIT, "action")
        if self.who is not None:
            checked_name(self.who, "Whoever does it", "who")
        if self.month is not None and (self.on is not None or self.month.day != 1):
            raise RuleBroken("on", "An action is due on a day, or in a month. Give one of the two.", "P5")
        if self.done_on is not None and self.dropped_on is not None:
            raise RuleBroken("action", "An action is done or dropped, never both. Choose one.", "P2")
        if self.dropped_why is not None:
            one_line(self.dropped_why, "why", WHAT_LIMIT, "reason")

    @property
    def is_open(self) -> bool:
        """Whether it still waits to be done."""
        return self.done_on is None and self.dropped_on is None

    @property
    def doer(self) -> str:
        """Who does it, or that nobody is named yet."""
        return self.who or "who?"

    @property
    def planned_in(self) -> dt.date | None:
        """The month it stands in, as its first day; None where neither day nor month is given."""
        return self.on.replace(day=1) if self.on is not None else self.month

    @property
    def missing(self) -> tuple[str, ...]:
        """Name what the detail month asks for and it does not have: `who`, `on` (P2)."""
        return tuple(name for name in ("who", "on") if getattr(self, name) is None)

    @property
    def mark(self) -> Literal["!", "+", ""]:
        """Tell urgent (`!`) and important but not urgent (`+`) apart; a ready kind is important (P6)."""
        if self.urgent:
            return "!"
        return "+" if self.important or self.kind is not None else ""

    def done(self, day: dt.date) -> "Action":
        """Mark it as done on a day."""
        return replace(self, done_on=day, dropped_on=None)

    def dropped(self, day: dt.date, why: str | None = None) -> "Action":
        """Give it up on a day, with a line of why where one is given."""
        return replace(self, done_on=None, dropped_on=day, dropped_why=why)

    def placed(self, on: dt.date | None, month: dt.date | None = None) -> "Action":
        """Plan it for a day, or for a month named by its first day (P5)."""
        return replace(self, on=on, month=month)
