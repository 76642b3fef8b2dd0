"""What the scorecard shows: the card, one account's score, and all scored accounts beside each other."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from acctui.domain.account import Account
    from acctui.domain.merit import Standing, Verdict
    from acctui.domain.score import Result
    from acctui.domain.scorecard import Attribute, Scorecard, Scoring, StrategicMark


class AttributeView(NamedTuple):
    """One attribute, and what it is of the whole score in percent; those of a half add up to 50."""

    attribute: Attribute
    percent: int


class CardView(NamedTuple):
    """One version of the scorecard: current attributes first, each half in its own order.

    `missing` says in sentences what a draft still needs before it can be put in force (D19).
    """

    scorecard: Scorecard
    attributes: tuple[AttributeView, ...]
    missing: tuple[str, ...] = ()


class Scored(NamedTuple):
    """One scoring, the number of the version it was made by, and what it came to by that version.

    `result` is None only where lines of it are missing.
    """

    scoring: Scoring
    number: int
    result: Result | None


@dataclass(frozen=True, slots=True)
class AccountScore:
    """One account by the card in force.

    `history` has its scorings, newest first; the newest is its score. `values` (of the newest) and `before`
    (of the one before it) go by the attribute numbers of the card in force; from another version they are
    carried over by name, so that they may lack some. `standing` has both ranks among the scored accounts,
    None while this one is not scored. `revenue` is of this business year, in minor units. `marks` are the
    decisions about its being strategic, newest first (K9); `flags` quiet sentences about them (K3).
    """

    account: Account
    history: tuple[Scored, ...] = ()
    values: Mapping[int, int] = field(default_factory=dict)
    before: Mapping[int, int] = field(default_factory=dict)
    is_older_card: bool = False
    standing: Standing | None = None
    revenue: int = 0
    marks: tuple[StrategicMark, ...] = ()
    flags: tuple[str, ...] = ()

    @property
    def scoring(self) -> Scoring | None:
        """The newest scoring."""
        return self.history[0].scoring if self.history else None

    @property
    def result(self) -> Result | None:
        """What the newest scoring came to by its own version."""
        return self.history[0].result if self.history else None

    @property
    def score(self) -> int | None:
        """The score of the newest scoring, 20 to 100."""
        return self.result.score if self.result else None

    @property
    def current(self) -> int | None:
        """The score of the current half, 20 to 100."""
        return self.result.current.score if self.result else None

    @property
    def future(self) -> int | None:
        """The score of the future half, 20 to 100."""
        return self.result.future.score if self.result else None

    @property
    def rank(self) -> int | None:
        """Its place by score among the scored accounts, 1 the highest."""
        return self.standing.score_rank if self.standing else None

    @property
    def revenue_rank(self) -> int | None:
        """Its place by this business year's revenue among the scored accounts."""
        return self.standing.revenue_rank if self.standing else None

    @property
    def of(self) -> int:
        """How many accounts are scored."""
        return self.standing.of if self.standing else 0

    @property
    def mark(self) -> StrategicMark | None:
        """The newest decision about its being strategic."""
        return self.marks[0] if self.marks else None

    @property
    def is_strategic(self) -> bool:
        """Whether it is treated strategically."""
        return self.mark is not None and self.mark.strategic

    def differences(self, values: Mapping[int, int] | None = None) -> dict[int, int]:
        """Give what each attribute gained or lost against the scoring before.

        With `values` (typed and not yet in force) against the newest scoring, else of the newest against
        the one before it; attributes without a value then are left out.
        """
        new, old = (self.values, self.before) if values is None else (values, self.values)
        return {number: value - old[number] for number, value in new.items() if number in old}


class Dot(NamedTuple):
    """One scored account on the map: the means of both halves, 1.0 to 5.0, and what it brought.

    `won` is of this business year, in minor units; `score` that of its newest scoring.
    """

    account_id: int
    name: str
    current: float
    future: float
    won: int
    score: int = 0


class RankLine(NamedTuple):
    """A scored account whose two ranks are far apart: the largest are not the strategic ones (K2)."""

    account_id: int
    name: str
    score: int
    won: int
    standing: Standing


class EffortLine(NamedTuple):
    """A scored account that gets more of our calls than it deserves, or fewer (K1).

    `calls` were held in the last 90 days; `share` is their share of all calls held then, 0.0 to 1.0.
    """

    account_id: int
    name: str
    calls: int
    share: float
    score: int
    verdict: Verdict


class ScorecardView(NamedTuple):
    """The scorecard's screen.

    `card` is in force and `draft` is not yet; `account` is the one asked for. `dots` are all scored
    accounts, the largest first; `ranks` those whose ranks are far apart, widest first; `effort` the
    over-served, then the starved, worst first.
    """

    card: CardView | None
    draft: CardView | None
    account: AccountScore | None
    dots: tuple[Dot, ...] = ()
    ranks: tuple[RankLine, ...] = ()
    effort: tuple[EffortLine, ...] = ()
