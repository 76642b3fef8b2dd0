"""Whether an account deserves what it gets: its rank by score beside its rank by size, calls beside score."""

from collections import Counter
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

EFFORT_DAYS = 90
_FEWEST_CALLS = 10
_MUCH_MORE, _MUCH_LESS = 1.25, 0.5
_LEAST_APART = 2
_QUARTER = 4


class Verdict(StrEnum):
    """What the calls of an account are beside its score (K1)."""

    OVER_SERVED = "over-served"
    STARVED = "starved"


class Standing(NamedTuple):
    """The place of one scored account among all scored ones, by score and by revenue, 1 the highest.

    Both ranks count the same accounts, `of` of them, so that they can be compared. Equal ones share the
    better place, and `..._shared` says so: two at the top are both first, and the next is third.
    """

    score_rank: int
    revenue_rank: int
    of: int
    score_shared: bool = False
    revenue_shared: bool = False

    @property
    def words(self) -> str:
        """Both ranks as they stand beside an account: `rev #1 · score #4`, a shared place as `#4=`."""
        return f"rev #{self.revenue_place} · score #{self.score_place}"

    @property
    def score_place(self) -> str:
        """Its rank by score in words: `4`, or `4=` where it is shared."""
        return f"{self.score_rank}{'=' if self.score_shared else ''}"

    @property
    def revenue_place(self) -> str:
        """Its rank by revenue in words: `1`, or `1=` where it is shared."""
        return f"{self.revenue_rank}{'=' if self.revenue_shared else ''}"

    @property
    def apart(self) -> int:
        """How many places it scores lower than it is large; below nothing where it scores higher."""
        return self.score_rank - self.revenue_rank

    @property
    def is_far_apart(self) -> bool:
        """Whether the two ranks differ by a quarter of the scored accounts, and by two at least (K2)."""
        return abs(self.apart) >= max(_LEAST_APART, self.of // _QUARTER)


def standings(scored: Mapping[int, tuple[int, int]]) -> dict[int, Standing]:
    """Rank accounts, given as score and revenue by account number."""
    scores, scored_alike = _ranks([score for score, _ in scored.values()])
    revenues, won_alike = _ranks([won for _, won in scored.values()])
    of = len(scored)
    return {
        number: Standing(scores[score], revenues[won], of, scored_alike[score] > 1, won_alike[won] > 1)
        for number, (score, won) in scored.items()
    }


def _ranks(amounts: Sequence[int]) -> tuple[dict[int, int], dict[int, int]]:
    """Give the place each amount has, the largest first, and how many share it."""
    alike = Counter(amounts)
    places, place = {}, 1
    for amount in sorted(alike, reverse=True):
        places[amount] = place
        place += alike[amount]
    return places, alike


class Served(NamedTuple):
    """The calls held with one scored account, and its score."""

    calls: int
    score: int


def verdicts(served: Mapping[int, Served]) -> dict[int, Verdict]:
    """Judge the calls of scored accounts, given by account number, against their scores (K1).

    An account's due is the calls held with all scored accounts, shared out by score. Over-served is one
    that scores under the mean and had at least a quarter more calls than its due; starved one that scores
    over the mean and had at most half of its due. Under ten calls in all nothing is said: so few prove
    nothing.
    """
    calls = sum(line.calls for line in served.values())
    scores = sum(line.score for line in served.values())
    if calls < _FEWEST_CALLS:
        return {}
    judged = (
        (number, _verdict(line, calls * line.score / scores, scores / len(served)))
        for number, line in served.items()
    )
    return {number: verdict for number, verdict in judged if verdict is not None}


def _verdict(line: Served, due: float, mean: float) -> Verdict | None:
    if line.score < mean and line.calls >= due * _MUCH_MORE:
        return Verdict.OVER_SERVED
    if line.score > mean and line.calls <= due * _MUCH_LESS:
        return Verdict.STARVED
    return None
