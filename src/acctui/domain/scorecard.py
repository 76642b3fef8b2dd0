"""The scorecard: our own plan first, then what an account is measured by, half today and half tomorrow."""

import datetime as dt
from enum import StrEnum

from acctui.domain.account import checked_name
from acctui.domain.errors import RuleBroken
from acctui.domain.note import NOTE_LIMIT
from acctui.domain.row import Row, book_line
from acctui.domain.text import is_blank, one_line, written

WORDS_LIMIT = 200
HEAVIEST = 100
LOWEST, HIGHEST = 1, 5


class Half(StrEnum):
    """The two halves of a scorecard, each half of the score (K7, D5)."""

    CURRENT = "current"
    FUTURE = "future"


@book_line
class Scorecard(Row):
    """One version of the scorecard: a draft until the day it is put in force (D19).

    `plan` is our own strategic plan, in a few lines (K5).
    """

    number: int
    plan: str
    in_force_on: dt.date | None = None

    def __post_init__(self) -> None:
        Row.__post_init__(self)
        written(self.plan, "plan", NOTE_LIMIT)
        if self.in_force_on is not None and is_blank(self.plan):
            raise RuleBroken(
                "plan", "Our own plan comes first. Write in a few lines where we want to go.", "K5"
            )

    @property
    def is_draft(self) -> bool:
        """Whether it can still be changed; one in force changes only as a new version (D19)."""
        return self.in_force_on is None


@book_line
class Attribute(Row):
    """What accounts are measured by: its half, its weight inside that half, and what 1, 3 and 5 mean (K8)."""

    scorecard_id: int
    half: Half
    place: int
    name: str
    weight: int
    low: str | None = None
    middle: str | None = None
    high: str | None = None

    def __post_init__(self) -> None:
        Row.__post_init__(self)
        checked_name(self.name, "An attribute")
        if not 0 < self.weight <= HEAVIEST:
            raise RuleBroken(
                "weight", f"A weight is a whole number from 1 to {HEAVIEST}. Give one, or drop the attribute."
            )
        for field in ("low", "middle", "high"):
            words = getattr(self, field)
            if words is not None:
                one_line(words, field, WORDS_LIMIT, "line")


@book_line
class Scoring(Row):
    """One account scored on a day by one version of the scorecard; older ones stay (K8)."""

    account_id: int
    scorecard_id: int
    scored_on: dt.date


@book_line
class Score(Row):
    """The value of one attribute in a scoring, 1 to 5."""

    scoring_id: int
    attribute_id: int
    value: int

    def __post_init__(self) -> None:
        Row.__post_init__(self)
        if not LOWEST <= self.value <= HIGHEST:
            raise RuleBroken("value", "A score is 1, 2, 3, 4 or 5. Give one of them.", "K8")


@book_line
class StrategicMark(Row):
    """The dated decision to treat an account strategically, or no longer to; a person's, not a sum's (K9).

    `why_us` says why the work with them matters to us, `why_them` why it does to them (K3, K4).
    """

    account_id: int
    decided_on: dt.date
    strategic: bool
    why_us: str | None = None
    why_them: str | None = None

    def __post_init__(self) -> None:
        Row.__post_init__(self)
        for field in ("why_us", "why_them"):
            words = getattr(self, field)
            if words is not None:
                one_line(words, field, WORDS_LIMIT, "line")

    @property
    def lacks(self) -> tuple[str, ...]:
        """What a decision for it leaves unsaid, each with what to do; it is kept all the same (K3, K4)."""
        if not self.strategic:
            return ()
        whys = (("us", self.why_us), ("them", self.why_them))
        return tuple(
            f"Strategic without a why for {who}. Say what the work is worth to {who}."
            for who, why in whys
            if is_blank(why or "")
        )
