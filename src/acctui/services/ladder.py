"""The ladder of an account at a glance: where it is to go, how, and how far it has come."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from acctui.domain.account import Account, TeamMember
from acctui.domain.contact import Contact
from acctui.domain.note import Quote, Side
from acctui.domain.objective import Level, Objective, Phase
from acctui.domain.progress import Progress, progress_of
from acctui.domain.stage_goal import Measurement, StageGoal
from acctui.domain.strategy import Serves, Strategy, Told, is_detailed, reads_like
from acctui.services.accounts import the_account
from acctui.services.ladder_flags import flags_of
from acctui.services.milestone import milestone_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Sequence

    from acctui.services.ports import Reads, Store


@dataclass(frozen=True, slots=True)
class RelationshipView:
    """A sentence we want to hear, with what was said for it and against it, newest first (L4, D22)."""

    objective: Objective
    quotes_for: tuple[Quote, ...]
    quotes_against: tuple[Quote, ...]


BusinessView = Progress
"""A business objective with its stage goals and measured values, and where it stands (L8 to L15)."""


@dataclass(frozen=True, slots=True)
class StrategicView:
    """The strategic objective with the steps of its next phase, and what calls moved it (O2, C2)."""

    objective: Objective
    phases: tuple[Phase, ...]
    advances: int
    last_advance: dt.date | None
    calls: int


@dataclass(frozen=True, slots=True)
class StrategyView:
    """A strategy, the numbers of the objectives it serves, who was told, and how it reads (S1 to S3).

    `reads_like` names what makes it read like a plan item: `a date`, `a person`, `a call`, or several of
    them with commas; None where nothing does. `is_detailed` says that it is longer than a way of working.
    """

    strategy: Strategy
    serves: tuple[int, ...]
    told: tuple[Told, ...]
    reads_like: str | None
    is_detailed: bool = False


@dataclass(frozen=True, slots=True)
class LadderView:
    """The four rungs of an account, its next milestone, and how it means to get there.

    `quotes` are those that wait to be evidence, newest first; `past` the objectives that ended, newest
    first; `flags` quiet sentences about what is missing, only where the account matters (D18).
    """

    account: Account
    vision: Objective | None
    relationships: tuple[RelationshipView, ...]
    businesses: tuple[BusinessView, ...]
    strategic: StrategicView | None
    strategies: tuple[StrategyView, ...]
    quotes: tuple[Quote, ...]
    past: tuple[Objective, ...]
    flags: tuple[str, ...]


def ladder(store: Store, account_id: int, today: dt.date) -> LadderView:
    """Gather the ladder of an account; raises RuleBroken where there is no such account."""
    with store.reading() as reads:
        return ladder_of(reads, account_id, today)


def ladder_of(reads: Reads, account_id: int, today: dt.date) -> LadderView:
    """Gather the ladder of an account in a view that is open."""
    account = the_account(reads, account_id)
    objectives = reads.where(Objective, account_id=account_id)
    quotes = _newest(reads.where(Quote, account_id=account_id))
    standing = [one for one in objectives if one.is_current]
    businesses = _businesses(reads, [one for one in standing if one.level is Level.BUSINESS], today)
    strategies = strategies_of(reads, account_id)
    relationships = tuple(_relationship(one, quotes) for one in standing if one.level is Level.RELATIONSHIP)
    return LadderView(
        account=account,
        vision=next((one for one in standing if one.level is Level.VISION), None),
        relationships=relationships,
        businesses=businesses,
        strategic=_strategic(reads, account_id),
        strategies=strategies,
        quotes=tuple(quote for quote in quotes if quote.objective_id is None),
        past=_past(objectives),
        flags=flags_of(reads, account, standing, businesses, strategies),
    )


def _newest(quotes: Iterable[Quote]) -> tuple[Quote, ...]:
    return tuple(sorted(quotes, key=lambda quote: (quote.date, quote.id), reverse=True))


def _relationship(objective: Objective, quotes: Iterable[Quote]) -> RelationshipView:
    evidence = [quote for quote in quotes if quote.objective_id == objective.id]
    speaks_for, against = (
        tuple(quote for quote in evidence if quote.side is side) for side in (Side.FOR, Side.AGAINST)
    )
    return RelationshipView(objective, speaks_for, against)


def _businesses(reads: Reads, objectives: Sequence[Objective], today: dt.date) -> tuple[BusinessView, ...]:
    return tuple(business_of(reads, objective, today) for objective in objectives)


def business_of(reads: Reads, objective: Objective, today: dt.date) -> BusinessView:
    """Gather a business objective with its stage goals and measured values."""
    stages = sorted(reads.where(StageGoal, objective_id=objective.id), key=lambda stage: stage.due)
    measured = sorted(
        reads.where(Measurement, objective_id=objective.id), key=lambda one: (one.measured_on, one.id)
    )
    return progress_of(objective, stages, measured, today)


def _strategic(reads: Reads, account_id: int) -> StrategicView | None:
    found = milestone_of(reads, account_id)
    if found is None:
        return None
    phases = sorted(reads.where(Phase, objective_id=found.objective.id), key=_by_day)
    return StrategicView(found.objective, tuple(phases), found.advances, found.last_advance, found.calls)


def _by_day(phase: Phase) -> tuple[bool, dt.date | None, int]:
    return phase.due is None, phase.due, phase.id


def strategies_of(reads: Reads, account_id: int | None = None) -> tuple[StrategyView, ...]:
    """Gather the strategies of an account, or of all."""
    equals = {} if account_id is None else {"account_id": account_id}
    strategies = reads.where(Strategy, **equals)
    accounts = {strategy.account_id for strategy in strategies}
    return tuple(view for number in sorted(accounts) for view in _strategies(reads, number, strategies))


def _strategies(reads: Reads, account_id: int, strategies: Iterable[Strategy]) -> Iterator[StrategyView]:
    own = [strategy for strategy in strategies if strategy.account_id == account_id]
    ids = tuple(strategy.id for strategy in own)
    serves, told = reads.where(Serves, strategy_id=ids), reads.where(Told, strategy_id=ids)
    people = [
        *(contact.name for contact in reads.where(Contact, account_id=account_id)),
        *(member.name for member in reads.where(TeamMember, account_id=account_id)),
        *(one.name for one in told),
    ]
    for strategy in own:
        yield StrategyView(
            strategy,
            tuple(tie.objective_id for tie in serves if tie.strategy_id == strategy.id),
            tuple(one for one in told if one.strategy_id == strategy.id),
            reads_like(strategy, people),
            is_detailed(strategy),
        )


def _past(objectives: Iterable[Objective]) -> tuple[Objective, ...]:
    over = [(one.ended_on, one.id, one) for one in objectives if one.ended_on is not None]
    return tuple(one for _, _, one in sorted(over, key=lambda line: line[:2], reverse=True))
