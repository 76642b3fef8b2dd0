"""What the scorecard shows: the card, one account by it, and all scored accounts beside each other."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from acctui.domain.card_rules import card_in_force, in_order, missing
from acctui.domain.errors import RuleBroken
from acctui.domain.merit import EFFORT_DAYS, Served, Verdict, standings, verdicts
from acctui.domain.score import percents
from acctui.domain.scorecard import Attribute, Half, Scorecard
from acctui.services.account_scores import account_score
from acctui.services.score_views import AttributeView, CardView, EffortLine, RankLine, ScorecardView
from acctui.services.scorecard_draft import draft_among
from acctui.services.settings import choices_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from acctui.domain.merit import Standing
    from acctui.services.ports import Reads, Store
    from acctui.services.score_views import Dot


def scorecard_view(store: Store, account_id: int | None, today: dt.date) -> ScorecardView:
    """Gather what the scorecard shows in one consistent view; see ScorecardView."""
    with store.reading() as reads:
        cards = reads.where(Scorecard)
        card, draft = card_in_force(cards), draft_among(cards)
        year = choices_of(reads).year(today).year
        dots = tuple(reads.scores.scored(year))
        ranks = standings({dot.account_id: (dot.score, dot.won) for dot in dots})
        return ScorecardView(
            card=_card_view(reads, card) if card else None,
            draft=_card_view(reads, draft) if draft else None,
            account=None if account_id is None else account_score(reads, account_id, card, ranks, year),
            dots=dots,
            ranks=_far_apart(dots, ranks),
            effort=_effort(reads, dots, today),
        )


def rank_lines(store: Store, today: dt.date) -> tuple[RankLine, ...]:
    """Give every scored account with both its ranks, the highest score first; of equal ones the larger."""
    with store.reading() as reads:
        dots = reads.scores.scored(choices_of(reads).year(today).year)
    ranks = standings({dot.account_id: (dot.score, dot.won) for dot in dots})
    lines = (_rank_line(dot, ranks[dot.account_id]) for dot in dots)
    return tuple(sorted(lines, key=lambda line: -line.score))


def version_view(store: Store, number: int) -> CardView:
    """Give one version of the scorecard; raises RuleBroken where there is none of this number."""
    with store.reading() as reads:
        cards = reads.where(Scorecard, number=number)
        if not cards:
            raise RuleBroken(
                "version", f"There is no scorecard {number}. acctui scorecard show gives the newest."
            )
        return _card_view(reads, cards[0])


def _card_view(reads: Reads, card: Scorecard) -> CardView:
    attributes = in_order(reads.where(Attribute, scorecard_id=card.id))
    lacks = missing(card.plan, attributes) if card.is_draft else ()
    halves = ([one for one in attributes if one.half is half] for half in Half)
    views = (
        AttributeView(one, percent)
        for half in halves
        for one, percent in zip(half, percents([one.weight for one in half]), strict=True)
    )
    return CardView(card, tuple(views), tuple(lack.words for lack in lacks))


def _far_apart(dots: Sequence[Dot], ranks: Mapping[int, Standing]) -> tuple[RankLine, ...]:
    """Give the scored accounts whose ranks differ much, widest first; of equal ones the larger (K2)."""
    far = ((dot, ranks[dot.account_id]) for dot in dots if ranks[dot.account_id].is_far_apart)
    return tuple(sorted((_rank_line(*one) for one in far), key=lambda line: -abs(line.standing.apart)))


def _rank_line(dot: Dot, standing: Standing) -> RankLine:
    return RankLine(dot.account_id, dot.name, dot.score, dot.won, standing)


def _effort(reads: Reads, dots: Sequence[Dot], today: dt.date) -> tuple[EffortLine, ...]:
    """Judge the calls of the last 90 days; the over-served first, then the starved, worst first (K1)."""
    if not dots:
        return ()
    calls, held = reads.scores.calls_held(today - dt.timedelta(days=EFFORT_DAYS), today)
    judged = verdicts({dot.account_id: Served(calls[dot.account_id], dot.score) for dot in dots})
    lines = (
        EffortLine(
            account_id=dot.account_id,
            name=dot.name,
            calls=calls[dot.account_id],
            share=calls[dot.account_id] / held,
            score=dot.score,
            verdict=judged[dot.account_id],
        )
        for dot in dots
        if dot.account_id in judged
    )
    return tuple(sorted(lines, key=_worst_first))


def _worst_first(line: EffortLine) -> tuple[bool, float]:
    """Sort by calls a point of the score: the most first where over-served, the fewest where starved."""
    each = line.calls / line.score
    return (True, each) if line.verdict is Verdict.STARVED else (False, -each)
