"""The year walk: the Targets of the year that ends, each in turn and none passed over in silence (D20)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from acctui.domain.goal import Decision, YearDecision
from acctui.domain.objective import Level, Objective
from acctui.services.growth import growth_of
from acctui.services.settings import choices_of

if TYPE_CHECKING:
    import datetime as dt

    from acctui.domain.business_year import BusinessYear
    from acctui.services.growth_view import GrowthLine
    from acctui.services.ports import Reads, Store


@dataclass(frozen=True, slots=True)
class WalkLine:
    """One Target to decide about: its year, what was decided, and the milestone that stands.

    `proposed` is what the figures say, `asks_milestone` that this year has none set for the next (O7).
    """

    year: BusinessYear
    line: GrowthLine
    decided: YearDecision | None
    milestone: Objective | None
    asks_milestone: bool

    @property
    def account_id(self) -> int:
        """The number of its account."""
        return self.line.account_id

    @property
    def name(self) -> str:
        """The name of its account."""
        return self.line.name

    @property
    def proposed(self) -> Decision | None:
        """What the figures propose, None where they propose nothing."""
        return self.line.proposed

    @property
    def is_decided(self) -> bool:
        """Whether it is decided already; deciding anew is always possible."""
        return self.decided is not None


def year_walk(store: Store, today: dt.date) -> tuple[WalkLine, ...]:
    """Give the Targets whose year ends or has ended, oldest year first, undecided ones before decided.

    In the last two months of a year it is theirs, and what is left undecided of years gone by; before that
    it is the year before, so that a decision can be revised.
    """
    with store.reading() as reads:
        now = choices_of(reads).year(today)
        left = {one.account_id: one.year for one in reads.growth.undecided(now)}
        is_ending = now.is_near_its_end(today)
        past = set(left.values()) | (set() if is_ending else {now.before.year})
        found = [
            line
            for year in sorted(past)
            for line in _lines(reads, today, year)
            if line.is_decided or left.get(line.account_id) == year
        ]
        if is_ending:
            found = [line for line in found if not line.is_decided]
            found += [line for line in _lines(reads, today, now.year) if line.account_id not in left]
    return tuple(sorted(found, key=lambda line: (line.is_decided, line.year.year)))


def _lines(reads: Reads, today: dt.date, year: int) -> list[WalkLine]:
    view = growth_of(reads, today, year)
    lines = [line for line in view.lines if line.is_target]
    ids = tuple(line.account_id for line in lines)
    decided = {one.account_id: one for one in reads.where(YearDecision, account_id=ids, year=year)}
    standing = reads.where(Objective, account_id=ids, level=str(Level.STRATEGIC), ended_on=None)
    milestones = {one.account_id: one for one in standing}
    return [_walked(view.year, line, decided, milestones) for line in lines]


def _walked(
    year: BusinessYear,
    line: GrowthLine,
    decided: dict[int, YearDecision],
    milestones: dict[int, Objective],
) -> WalkLine:
    milestone = milestones.get(line.account_id)
    is_new = milestone is not None and milestone.set_on >= year.months[-2]
    return WalkLine(year, line, decided.get(line.account_id), milestone, asks_milestone=not is_new)
