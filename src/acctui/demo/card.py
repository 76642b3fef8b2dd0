"""The scorecard of the sample book through its three versions, and who was scored by which."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.card_rules import refuse_unready
from acctui.domain.scorecard import Attribute, Half, Score, Scorecard, Scoring, StrategicMark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from acctui.demo.almanac import Almanac
    from acctui.demo.plan_told import PlanTold, ScoredTold
    from acctui.domain.row import Row
    from acctui.services.ports import Work

_PLAN = "First choice for cold storage up north by <2029>\nFour product lines an account; no price-only deals"
_IN_FORCE = {1: "2025-03-03", 2: "2025-08-11", 3: "2026-01-05"}

# Name, the first version it stands in, its weight in the last one, and what 1, 3 and 5 mean.
_CURRENT = (
    ("Sales with us", 1, 15, "an order now and then", "steady through the year", "among our largest"),
    ("Share of wallet", 1, 15, "less than a tenth of it", "a third of it", "nearly all of it"),
    ("Margin", 1, 12, "only at a discount", "list price, long haggling", "list price, no word about it"),
    ("Service load", 3, 8, "a visit a week, unpaid", "a visit a quarter", "they help themselves"),
)
_FUTURE = (
    ("Fit of cultures", 1, 10, "every letter through lawyers", "polite, and slow", "we talk like one house"),
    (
        "Access to executives",
        1,
        16,
        "never met anyone above the buyer",
        "two meetings a year, at our asking",
        "they call us before they decide",
    ),
    (
        "Access to the decision",
        1,
        12,
        "we read it in the paper",
        "we are heard in time",
        "we sit at the table",
    ),
    ("Plans to grow", 2, 12, "they shrink", "they hold", "new sites every year"),
)


def write_cards(work: Work, almanac: Almanac) -> dict[int, tuple[Scorecard, tuple[Attribute, ...]]]:
    """Keep the three versions of the card, each by the rules of a set put in force (K5 to K7, D19)."""
    older = max((card.number for card in work.where(Scorecard)), default=0)
    cards = work.add_all(
        [
            Scorecard(number=older + version, plan=almanac.words(_PLAN), in_force_on=almanac.day(day))
            for version, day in _IN_FORCE.items()
        ]
    )
    kept = {}
    for version, card in enumerate(cards, 1):
        attributes = work.add_all(_attributes(card, version))
        refuse_unready(card.plan, attributes)
        kept[version] = (card, attributes)
    return kept


def _attributes(card: Scorecard, version: int) -> list[Attribute]:
    return [
        Attribute(
            scorecard_id=card.id,
            half=half,
            place=place,
            name=name,
            weight=weight,
            low=low,
            middle=mid,
            high=high,
        )
        for half, told in ((Half.CURRENT, _CURRENT), (Half.FUTURE, _FUTURE))
        for place, (name, since, weight, low, mid, high) in enumerate(told, 1)
        if since <= version
    ]


def write_scores(work: Work, almanac: Almanac, plans: Sequence[tuple[int, PlanTold]]) -> list[Row]:
    """Keep every scoring, and give its values and the strategic marks (K8, K9)."""
    cards = write_cards(work, almanac)
    told = [(account_id, scored) for account_id, plan in plans for scored in plan.scored]
    scorings = work.add_all(
        [
            Scoring(
                account_id=account_id,
                scorecard_id=cards[scored.card][0].id,
                scored_on=almanac.day(scored.on),
            )
            for account_id, scored in told
        ]
    )
    rows: list[Row] = []
    for scoring, (_, scored) in zip(scorings, told, strict=True):
        rows += _values(scoring, scored, cards[scored.card][1])
    return [*rows, *_marks(almanac, plans)]


def _values(scoring: Scoring, scored: ScoredTold, attributes: Sequence[Attribute]) -> list[Score]:
    return [
        Score(scoring_id=scoring.id, attribute_id=attribute.id, value=int(digit))
        for attribute, digit in zip(attributes, scored.digits, strict=True)
    ]


def _marks(almanac: Almanac, plans: Sequence[tuple[int, PlanTold]]) -> list[StrategicMark]:
    return [
        StrategicMark(
            account_id=account_id,
            decided_on=almanac.day(plan.mark.on),
            strategic=True,
            why_us=plan.mark.us,
            why_them=plan.mark.them,
        )
        for account_id, plan in plans
        if plan.mark is not None
    ]
