"""How the long-term plan of the sample book is told: ladders, strategies, scores, goals and questions.

Days are text as in the accounts; a year in `<2026>` moves with the story. Measured values and amounts are
whole units.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acctui.domain.goal import Ask, Decision
    from acctui.domain.objective import Ending, Level


@dataclass(frozen=True, slots=True)
class VisionTold:
    """What it will be like if everything goes well, and how many years ahead."""

    text: str
    years: int
    on: str


@dataclass(frozen=True, slots=True)
class SentenceTold:
    """What we want to hear them say, and the quotes that speak for it and against it, by their words."""

    text: str
    on: str
    due: str
    spoken_for: tuple[str, ...] = ()
    against: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HardTold:
    """A business objective with its stage goals and measured values, each a value and a day."""

    text: str
    on: str
    due: str
    unit: str
    start: int
    target: int
    stages: tuple[tuple[int, str], ...] = ()
    measured: tuple[tuple[int, str], ...] = ()
    guard: str = ""
    team: str = ""
    customer: str = ""
    customer_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MilestoneTold:
    """A strategic objective; `steps` of its next phase are words, day, and the day it was reached."""

    text: str
    on: str
    due: str = ""
    kind: str = ""
    theirs: str = ""
    opens: str = ""
    worth: int | None = None
    views: str = ""
    steps: tuple[tuple[str, str, str], ...] = ()
    ended: str = ""
    how: Ending | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class StrategyTold:
    """A way of working, the rungs it serves, and who was told: name, day, and the day of commitment."""

    name: str
    says: str
    serves: tuple[Level, ...]
    told: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LadderTold:
    """The ladder of an account, and its milestones with those that came before."""

    vision: VisionTold | None = None
    sentences: tuple[SentenceTold, ...] = ()
    hard: tuple[HardTold, ...] = ()
    milestones: tuple[MilestoneTold, ...] = ()
    strategies: tuple[StrategyTold, ...] = ()


@dataclass(frozen=True, slots=True)
class ScoredTold:
    """An account scored on a day by a version of the card, a digit an attribute in the card's order."""

    on: str
    digits: str
    card: int = 3


@dataclass(frozen=True, slots=True)
class MarkTold:
    """The decision to treat an account strategically, with both whys."""

    on: str
    us: str
    them: str


@dataclass(frozen=True, slots=True)
class GoalTold:
    """The goal of a year; `first` is what it was before it was changed, on which day and why."""

    year: int
    amount: int
    on: str
    first: int | None = None
    changed: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class DecidedTold:
    """What was decided about a Target at the end of a year."""

    year: int
    decision: Decision
    on: str


@dataclass(frozen=True, slots=True)
class QuestionTold:
    """Whom to know, whom to talk to, or what to find out."""

    ask: Ask
    who: str = ""
    what: str = ""
    by: str = ""
    settled: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanTold:
    """All that is planned for one account."""

    account: str
    ladder: LadderTold = LadderTold()
    scored: tuple[ScoredTold, ...] = ()
    mark: MarkTold | None = None
    goals: tuple[GoalTold, ...] = ()
    decided: tuple[DecidedTold, ...] = ()
    questions: tuple[QuestionTold, ...] = ()


def agreed_goals(before: int | None, now: int, after: int | None = None) -> tuple[GoalTold, ...]:
    """Give the goals of last year, this year and the next, each agreed in the talk of its own season."""
    told = ((2025, before, "2025-03-10"), (2026, now, "2026-01-09"), (2027, after, "2026-11-16"))
    return tuple(GoalTold(year, amount, on) for year, amount, on in told if amount is not None)
