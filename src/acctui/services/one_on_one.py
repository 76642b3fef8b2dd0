"""What manager and seller talk over in a one-on-one: candidates, goals, what came of them, what is next."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from acctui.domain.account import TeamMember
from acctui.domain.goal import Goal, GoalChange, GrowthQuestion, YearDecision
from acctui.domain.objective import Level, Objective
from acctui.services.growth import growth_of
from acctui.services.settings import choices_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from acctui.services.growth_view import GrowthLine, GrowthView
    from acctui.services.ports import Reads, Store


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One account on the sheet: its year, how its goal changed, and how it is to get there."""

    line: GrowthLine
    changes: tuple[GoalChange, ...]
    decided: YearDecision | None
    milestone: Objective | None
    team: tuple[str, ...]
    questions: tuple[GrowthQuestion, ...]


@dataclass(frozen=True, slots=True)
class OneOnOne:
    """The sheet of a business year as it stands on a day; amounts in minor units of `currency`.

    `asks_decisions` says that the year's Targets are decided about now, or were already.
    """

    made_on: dt.date
    currency: str
    view: GrowthView
    lines: tuple[SheetLine, ...]
    asks_decisions: bool


def one_on_one(store: Store, today: dt.date, year: int | None = None) -> OneOnOne:
    """Gather the one-on-one sheet of the running business year, or of another by the year it begins in."""
    with store.reading() as reads:
        view = growth_of(reads, today, year)
        shown = [line for line in view.lines if line.goal or line.next_goal or line.is_target]
        lines = tuple(_lines(reads, view, shown))
        return OneOnOne(
            made_on=today,
            currency=choices_of(reads).currency,
            view=view,
            lines=lines,
            asks_decisions=view.is_ending or any(line.decided for line in lines),
        )


def _lines(reads: Reads, view: GrowthView, shown: list[GrowthLine]) -> list[SheetLine]:
    ids = tuple(line.account_id for line in shown)
    year = view.year.year
    goals = tuple(goal.id for goal in reads.where(Goal, account_id=ids, year=(year, year + 1)))
    changes = _by_account(reads.where(GoalChange, goal_id=goals))
    decided = _by_account(reads.where(YearDecision, account_id=ids, year=year))
    standing = reads.where(Objective, account_id=ids, level=str(Level.STRATEGIC), ended_on=None)
    milestones = _by_account(standing)
    team = _by_account(reads.where(TeamMember, account_id=ids))
    questions = _by_account(reads.where(GrowthQuestion, account_id=ids, settled_on=None))
    return [
        SheetLine(
            line=line,
            changes=tuple(changes[line.account_id]),
            decided=next(iter(decided[line.account_id]), None),
            milestone=next(iter(milestones[line.account_id]), None),
            team=tuple(member.name for member in team[line.account_id]),
            questions=tuple(questions[line.account_id]),
        )
        for line in shown
    ]


L = TypeVar("L", GoalChange, YearDecision, Objective, TeamMember, GrowthQuestion)


def _by_account(lines: Iterable[L]) -> dict[int, list[L]]:
    found: dict[int, list[L]] = defaultdict(list)
    for line in lines:
        found[line.account_id].append(line)
    return found
