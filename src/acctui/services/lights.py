"""The board of traffic lights, for one account or all."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from typing import TYPE_CHECKING, TypeVar

from acctui.domain.action import Action
from acctui.domain.call import Call
from acctui.domain.factor import FactorEvent, Light
from acctui.domain.objective import Objective
from acctui.domain.turning import CAUSE_DAYS, age_days, asks_date, kept_weeks, past_days
from acctui.services.factors import the_factor
from acctui.services.light_reads import Life, Scope
from acctui.services.light_views import FactorCard, LightsView, SweepState
from acctui.services.proposals import proposals_of
from acctui.services.sweeping import sweep_state

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from acctui.services.light_reads import Standing
    from acctui.services.ports import Reads, Store

__all__ = ["FactorCard", "LightsView", "SweepState", "card", "cards_of", "causes", "lights"]

MANY = 500
"""A board of more cards than this is shown without their histories, which nobody reads at once."""

_NO_LIFE = Life()

R = TypeVar("R", FactorEvent, Action)
K = TypeVar("K", Objective, Call)


def lights(store: Store, account_id: int | None, today: dt.date, *, with_sweeps: bool = True) -> LightsView:
    """Give the board of one account, or of all with None: those that matter first, longest standing first.

    The board of all proposes for accounts that matter alone (D18), and one of many cards leaves their
    histories to card. Without `with_sweeps` it leaves to card what sweeps did with each of them, too.
    """
    is_one = account_id is not None
    with store.reading() as reads:
        found = reads.lights.board(tuple(Light), account_id)
        lives = None if with_sweeps else _turned_by(reads)
        cards = cards_of(reads, found, today, with_history=is_one or len(found) <= MANY, lives=lives)
        return LightsView(
            green=_column(cards, Light.GREEN),
            amber=_column(cards, Light.AMBER),
            red=_column(cards, Light.RED),
            accounts=len({one.factor.account_id for one in cards}),
            proposals=proposals_of(reads, today, Scope(account_id, only_mattering=not is_one)),
            sweep=sweep_state(reads, today),
        )


def _column(cards: Sequence[FactorCard], light: Light) -> tuple[FactorCard, ...]:
    return tuple(one for one in cards if one.factor.light is light)


def card(store: Store, factor_id: int, today: dt.date) -> FactorCard:
    """Give the card of one factor with its history, gone or not; raises RuleBroken where there is none."""
    with store.reading() as reads:
        the_factor(reads, factor_id)
        return cards_of(reads, reads.lights.these([factor_id]), today)[0]


def causes(reads: Reads, account_id: int, today: dt.date) -> tuple[Call, ...]:
    """Give the calls held within seven days, newest first: each may be the cause of a turn."""
    found = reads.calls.ended(account_id, limit=20)
    calls = [line.call for line in found if line.call is not None and line.call.held_on is not None]
    first = today - dt.timedelta(days=CAUSE_DAYS)
    return tuple(call for call in calls if call.held_on is not None and first <= call.held_on <= today)


def cards_of(
    reads: Reads,
    standings: Sequence[Standing],
    today: dt.date,
    *,
    with_history: bool = True,
    lives: Mapping[int, Life] | None = None,
) -> tuple[FactorCard, ...]:
    """Make the cards of some factors, all that stands on them read at once; `lives` where they are known."""
    ids = tuple(one.factor.id for one in standings)
    if lives is None:
        lives = reads.lights.lives(ids)
    events = _by_factor(reads.where(FactorEvent, factor_id=ids)) if with_history else {}
    actions = _by_factor(one for one in reads.where(Action, factor_id=ids) if one.is_open)
    objectives = _by_id(reads, Objective, (one.factor.objective_id for one in standings))
    calls = _by_id(reads, Call, (life.call_id for life in lives.values()))

    def card_of(one: Standing) -> FactorCard:
        factor, life = one.factor, lives.get(one.factor.id, _NO_LIFE)
        return FactorCard(
            factor=factor,
            account=one.account,
            tier=one.tier,
            matters=one.matters,
            age_days=age_days(factor, today),
            objective=objectives.get(factor.objective_id or 0),
            actions=tuple(actions.get(factor.id, ())),
            events=tuple(reversed(events.get(factor.id, ()))),
            cause=calls.get(life.call_id or 0),
            past_days=past_days(factor, today),
            kept_weeks=kept_weeks(life.kept_on, today),
            asks_date=asks_date(factor, was_asked=life.was_asked),
        )

    return tuple(map(card_of, standings))


def _turned_by(reads: Reads) -> Mapping[int, Life]:
    return {factor_id: Life(call_id) for factor_id, call_id in reads.lights.turned_by()}


def _by_factor(rows: Iterable[R]) -> dict[int, list[R]]:
    found: dict[int, list[R]] = defaultdict(list)
    for row in rows:
        found[row.factor_id or 0].append(row)
    return found


def _by_id(reads: Reads, kind: type[K], ids: Iterable[int | None]) -> Mapping[int, K]:
    wanted = tuple({number for number in ids if number is not None})
    return {row.id: row for row in reads.where(kind, id=wanted)} if wanted else {}
