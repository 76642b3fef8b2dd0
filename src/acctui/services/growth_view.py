"""The year as Growth shows it, made once for the screen, the commands and the one-on-one sheet.

Amounts are in minor units; shares are parts of one, so that 0.41 is 41 %.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from acctui.domain.pace import Overshoot

if TYPE_CHECKING:
    import datetime as dt

    from acctui.domain.account import Tier
    from acctui.domain.business_year import BusinessYear
    from acctui.domain.goal import Decision

__all__ = ["CandidateLine", "GrowthLine", "GrowthTotal", "GrowthView", "LastYear", "Overshoot"]


class GrowthLine(NamedTuple):
    """One account in its year: what it is to bring, what it brought, what that asks of each month (G8).

    `gap` is below nothing once the goal is passed; `a_month` is what each month left has to bring, None once
    it is reached. `share` is won of the goal, beside `shape`, the share of last year's revenue that had come
    by this day (None where there was none), and `straight`, the share of the year that is over. `months` is
    what each month brought so far. Without a goal what hangs on it is None.
    `is_target` says that the year walk takes it; `proposed` what the figures propose there (D20); `flags` are
    quiet sentences.
    """

    account_id: int
    name: str
    tier: Tier
    strategic: bool
    score: int | None
    goal: int | None
    won: int
    gap: int | None
    a_month: int | None
    share: float | None
    shape: float | None
    straight: float
    months: tuple[int, ...]
    agreed_with: str | None = None
    agreed_on: dt.date | None = None
    next_goal: int | None = None
    decision: Decision | None = None
    proposed: Decision | None = None
    is_target: bool = False
    flags: tuple[str, ...] = ()

    @property
    def is_undecided(self) -> bool:
        """Whether the year walk still waits for its decision."""
        return self.is_target and self.decision is None


class GrowthTotal(NamedTuple):
    """All goals of the year together; `gap` and `a_month` add up what is missing, never what is over."""

    goal: int
    won: int
    gap: int
    a_month: int
    share: float | None
    next_goal: int


class LastYear(NamedTuple):
    """What the same accounts had brought by the same day of the year before, and in that whole year."""

    day: dt.date
    whole: int
    by_then: int
    share: float | None


class CandidateLine(NamedTuple):
    """An account that could be much larger, and when that is talked over with the manager (G2)."""

    account_id: int
    name: str
    why: str
    talk_on: dt.date | None
    score: int | None
    won: int


class GrowthView(NamedTuple):
    """The goals of a business year, largest gap first, with what is beside them.

    `next_year` is there from two months before the end, or once it has a goal (D20). `undecided` counts the
    Targets of this year without a decision, `undecided_before` those of years that are over. `overshoot` is
    the seller's own figure of goals reached (G9). `is_ending` says that the year's Targets are decided about:
    in its last two months and after.
    """

    year: BusinessYear
    next_year: BusinessYear | None
    lines: tuple[GrowthLine, ...]
    total: GrowthTotal
    last_year: LastYear
    candidates: tuple[CandidateLine, ...]
    undecided: int
    undecided_before: int
    overshoot: Overshoot
    days_left: int
    straight: float
    key_line: int | None
    is_ending: bool = False
