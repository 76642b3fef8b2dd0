"""What an account is to bring in a year: an absolute goal, agreed, and decided anew at the year's end."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from acctui.domain.account import Tier, checked_name
from acctui.domain.errors import RuleBroken
from acctui.domain.revenue import MOST
from acctui.domain.row import Row
from acctui.domain.text import is_blank, one_line

WHY_LIMIT = 500


class Decision(StrEnum):
    """What becomes of a Target at the year's end (D20)."""

    GRADUATE = "graduate"
    KEEP = "keep"
    DROP = "drop"
    NEW_GOAL = "new-goal"


class Ask(StrEnum):
    """The three questions that pull a team towards a goal (G7)."""

    KNOW = "know"
    TALK = "talk"
    FIND_OUT = "find-out"


def _refuse_odd_goal(amount: int) -> None:
    if not 0 < amount <= MOST:
        raise RuleBroken(
            "amount", "A goal is an amount of money above nothing. Write it out, as 100,000.", "G5"
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal(Row):
    """The goal of one account in one business year, in minor units: absolute, never a share (G4, G5).

    `year` is the calendar year the business year begins in. `agreed_with` and `agreed_on` are the manager's
    agreement, which makes the account a Target (G3).
    """

    account_id: int
    year: int
    amount: int
    set_on: dt.date
    agreed_with: str | None = None
    agreed_on: dt.date | None = None

    def __post_init__(self) -> None:
        Row.__post_init__(self)
        _refuse_odd_goal(self.amount)
        if (self.agreed_with is None) != (self.agreed_on is None):
            raise RuleBroken("agreed_with", "An agreement has a name and a day. Give both, or neither.", "G3")
        if self.agreed_with is not None:
            checked_name(self.agreed_with, "Whoever agreed", "agreed_with")


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalChange(Row):
    """One change of a goal: from what, to what, on which day and why (G4)."""

    account_id: int
    goal_id: int
    before: int
    after: int
    changed_on: dt.date
    why: str

    def __post_init__(self) -> None:
        Row.__post_init__(self)
        _refuse_odd_goal(self.before)
        _refuse_odd_goal(self.after)
        if is_blank(self.why):
            raise RuleBroken("why", "A goal changes with a reason. Type one line of why.", "G4")
        one_line(self.why, "why", WHY_LIMIT, "reason")


@dataclass(frozen=True, slots=True, kw_only=True)
class YearDecision(Row):
    """What was decided about an account at the end of `year`; revised, never silent (D20).

    `tier_before` is the tier it had, so that another decision can start from there.
    """

    account_id: int
    year: int
    decision: Decision
    decided_on: dt.date
    decided_with: str | None = None
    tier_before: Tier = Tier.TARGET


@dataclass(frozen=True, slots=True, kw_only=True)
class GrowthQuestion(Row):
    """Whom to know, whom to talk to or what to find out to reach a goal; it turns into an action (G7, O6)."""

    account_id: int
    ask: Ask
    who: str | None = None
    what: str | None = None
    by: dt.date | None = None
    action_id: int | None = None
    settled_on: dt.date | None = None

    def __post_init__(self) -> None:
        Row.__post_init__(self)
        if is_blank(self.who or "") and is_blank(self.what or ""):
            raise RuleBroken("what", "Say who, or what is to be known. Type a few words.", "G7")
        for field in ("who", "what"):
            words = getattr(self, field)
            if words is not None:
                one_line(words, field, WHY_LIMIT, "line")
