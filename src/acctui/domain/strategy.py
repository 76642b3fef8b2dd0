"""How we mean to get there: ways of working, what serves what, and who was told (S1 to S3)."""

import datetime as dt
from dataclasses import dataclass

from acctui.domain.account import checked_name
from acctui.domain.errors import RuleBroken
from acctui.domain.row import Row
from acctui.domain.text import is_blank, one_line

SAYS_LIMIT = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Strategy(Row):
    """One way of working with an account: its name, and in one line what it says (S1, S2)."""

    account_id: int
    name: str
    says: str | None = None

    def __post_init__(self) -> None:
        Row.__post_init__(self)
        checked_name(self.name, "A strategy")
        if self.says is not None:
            one_line(self.says, "says", SAYS_LIMIT, "strategy")


@dataclass(frozen=True, slots=True, kw_only=True)
class Serves(Row):
    """That a strategy serves an objective; either may have several (S1)."""

    strategy_id: int
    objective_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Told(Row):
    """Who was told of a strategy, and when they committed to carry it out (S3)."""

    strategy_id: int
    name: str
    told_on: dt.date
    committed_on: dt.date | None = None

    def __post_init__(self) -> None:
        Row.__post_init__(self)
        if is_blank(self.name):
            raise RuleBroken("name", "A strategy is told to somebody. Give a name.", "S3")
        checked_name(self.name, "Whoever was told")
