"""Where an account is to go: vision, relationship, business objective, and the next milestone."""

import datetime as dt
from dataclasses import replace
from enum import StrEnum

from acctui.domain.account import checked_name
from acctui.domain.errors import RuleBroken
from acctui.domain.revenue import MOST, refuse_endless
from acctui.domain.row import Row, book_line
from acctui.domain.text import is_blank, one_line

__all__ = [
    "HORIZONS",
    "MILESTONE_KINDS",
    "OBJECTIVE_LIMIT",
    "Ending",
    "Level",
    "Objective",
    "Phase",
    "ended",
    "heard_by",
]

OBJECTIVE_LIMIT = 500
_LINES = (
    "unit",
    "guard",
    "agreed_customer_by",
    "kind",
    "client_goal",
    "opportunities",
    "views_asked",
    "ended_why",
)
_NUMBERS = ("unit", "baseline", "target", "guard", "worth")
_MARKS = ("agreed_team_on", "agreed_customer_on", "agreed_customer_by")
_MOST_YEARS = 100
_TO_BE_HEARD = 2

HORIZONS = (1, 2, 3, 5, 10)
"""The horizons offered for a vision, in years; any other whole number is taken too (L3, D1)."""

MILESTONE_KINDS = ("new line of business", "new market", "another territory")
"""The kinds offered for a strategic objective; any other words are taken too (O4)."""


class Level(StrEnum):
    """The rungs of the ladder from the top, and the next milestone beside them (L1, O2).

    The fourth rung, the stage goals, hangs on a business objective (D4).
    """

    VISION = "vision"
    RELATIONSHIP = "relationship"
    BUSINESS = "business"
    STRATEGIC = "strategic"


class Ending(StrEnum):
    """How an objective came to its end; its history stays."""

    REACHED = "reached"
    REPLACED = "replaced"
    DROPPED = "dropped"


ONE_AT_A_TIME = (Level.VISION, Level.STRATEGIC)
"""Levels of which an account has one at a time (L2, O2)."""


@book_line
class Objective(Row):
    """One rung of an account's ladder, or its strategic objective.

    `years` is the horizon of a vision; `due` the day a relationship sentence is to be heard, a business
    objective reached, a milestone passed. `baseline` and `target` are in hundredths of `unit`, `worth` (the
    financial target of the new stage, O5) in minor units. `client_goal` is the goal of theirs it serves (O3).
    """

    account_id: int
    level: Level
    text: str
    set_on: dt.date
    due: dt.date | None = None
    years: int | None = None
    unit: str | None = None
    baseline: int | None = None
    target: int | None = None
    guard: str | None = None
    agreed_team_on: dt.date | None = None
    agreed_customer_on: dt.date | None = None
    agreed_customer_by: str | None = None
    kind: str | None = None
    client_goal: str | None = None
    opportunities: str | None = None
    worth: int | None = None
    views_asked: str | None = None
    ended_on: dt.date | None = None
    ended_how: Ending | None = None
    ended_why: str | None = None

    def __post_init__(self) -> None:
        Row.__post_init__(self)
        if is_blank(self.text):
            raise RuleBroken(
                "text", f"A {objective_name(self.level)} needs words. Write it in one line.", "L1"
            )
        one_line(self.text, "text", OBJECTIVE_LIMIT, "objective")
        for field in _LINES:
            value = getattr(self, field)
            if value is not None:
                one_line(value, field, OBJECTIVE_LIMIT, field.replace("_", " "))
        self._refuse_numbers_on_soft_levels()
        self._refuse_foreign_fields()
        if self.level is Level.BUSINESS:
            self._refuse_half_measure()
        self._refuse_half_end()

    def _refuse_numbers_on_soft_levels(self) -> None:
        if self.level is Level.VISION:
            if self.years is None or not 0 < self.years <= _MOST_YEARS:
                raise RuleBroken(
                    "years", "A vision looks a whole number of years ahead. Give 1, 2, 3, 5 or 10.", "L3"
                )
        elif self.years is not None:
            raise RuleBroken("years", "Only a vision looks years ahead. Give a date instead.", "L3")
        if self.level not in {Level.VISION, Level.RELATIONSHIP}:
            return
        if any(getattr(self, name) is not None for name in _NUMBERS):
            raise RuleBroken(
                "target",
                f"A {objective_name(self.level)} has no figures. Put them into a business objective.",
                "L6",
            )

    def _refuse_foreign_fields(self) -> None:
        if self.level is not Level.BUSINESS and any(
            getattr(self, name) is not None for name in ("baseline", "target", *_MARKS)
        ):
            raise RuleBroken(
                "target", "Only a business objective is measured and agreed. Make it one of those.", "L8"
            )
        if self.worth is not None and not 0 <= self.worth <= MOST:
            raise RuleBroken("worth", "A financial target is an amount of money. Write it out.", "O5")

    def _refuse_half_measure(self) -> None:
        refuse_endless(self.baseline, "baseline")
        refuse_endless(self.target, "target")
        if self.unit is None or is_blank(self.unit):
            raise RuleBroken(
                "unit", "A business objective is measured in something. Name what is counted.", "L8"
            )
        if self.baseline is None:
            raise RuleBroken("baseline", "A business objective starts somewhere. Give today's value.", "L8")
        if self.target is None:
            raise RuleBroken("target", "A business objective has a target. Give the value to reach.", "L8")
        if self.target == self.baseline:
            raise RuleBroken(
                "target", "Target and today's value are the same. Give the value to reach.", "L8"
            )
        if self.due is None:
            raise RuleBroken(
                "due", "A business objective has a day it is due. Give it, as 31 dec 2027.", "L11"
            )
        if (self.agreed_customer_on is None) != (self.agreed_customer_by is None):
            raise RuleBroken(
                "agreed_customer_by",
                "The customer's agreement has a name and a day. Give both, or neither.",
                "L9",
            )

    def _refuse_half_end(self) -> None:
        if (self.ended_on is None) != (self.ended_how is None):
            raise RuleBroken("ended_on", "An objective ends on a day and in a way. Give both.", "O2")

    @property
    def is_current(self) -> bool:
        """Whether it still stands."""
        return self.ended_on is None

    @property
    def serves_only_us(self) -> bool:
        """Whether it is a milestone that still stands and names no goal of theirs (O3)."""
        return self.level is Level.STRATEGIC and self.is_current and is_blank(self.client_goal or "")

    @property
    def rises(self) -> bool:
        """Whether its measured value is to grow; some are to fall."""
        return (self.target or 0) > (self.baseline or 0)


def objective_name(level: Level) -> str:
    """Name a level in a sentence."""
    return {
        Level.VISION: "vision",
        Level.RELATIONSHIP: "relationship objective",
        Level.BUSINESS: "business objective",
        Level.STRATEGIC: "strategic objective",
    }[level]


def heard_by(today: dt.date) -> dt.date:
    """Give the day by which a customer is to say a sentence where none is named: in two years (L4)."""
    year = today.year + _TO_BE_HEARD
    try:
        return today.replace(year=year)
    except ValueError:  # from 29 February
        return today.replace(year=year, day=28)


def ended(objective: Objective, how: Ending, on: dt.date, why: str | None = None) -> Objective:
    """End an objective; it stays in the account's history."""
    if not objective.is_current:
        raise RuleBroken("objective", "This objective has ended already. Undo takes the end back.", "O2")
    return replace(objective, ended_on=on, ended_how=how, ended_why=why)


@book_line
class Phase(Row):
    """One step of a strategic objective's next phase, with its day where one is known (D4)."""

    account_id: int
    objective_id: int
    text: str
    due: dt.date | None = None
    reached_on: dt.date | None = None

    def __post_init__(self) -> None:
        Row.__post_init__(self)
        checked_name(self.text, "A step of the next phase", "text")
