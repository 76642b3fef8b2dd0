"""What the board of lights and the sweep show, made once for screens and commands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from acctui.domain.factor import Happened, Light

if TYPE_CHECKING:
    import datetime as dt

    from acctui.domain.account import Tier
    from acctui.domain.action import Action
    from acctui.domain.call import Call
    from acctui.domain.factor import Factor, FactorEvent, Sweep
    from acctui.domain.objective import Objective


@dataclass(frozen=True, slots=True, kw_only=True)
class FactorCard:
    """One factor with all that stands on its card.

    `age_days` counts from its last turn and is never below nothing. `objective` is the one a red stops,
    `actions` are the open ones that answer it, `cause` the call that caused its last turn. `events` is its
    history, newest first; a board of very many cards leaves it to lights.card. `past_days` says
    how many days an amber is past its date, None where it is not; `kept_weeks` for how many whole weeks
    sweeps have kept it unchanged (D24); `asks_date` that no sweep asked an undated amber for its date yet.
    """

    factor: Factor
    account: str
    tier: Tier
    matters: bool
    age_days: int
    objective: Objective | None = None
    actions: tuple[Action, ...] = ()
    events: tuple[FactorEvent, ...] = ()
    cause: Call | None = None
    past_days: int | None = None
    kept_weeks: int = 0
    asks_date: bool = False

    @property
    def line(self) -> str | None:
        """What it stops, or what would tip it; None for a green (D14)."""
        if self.factor.light is Light.RED:
            return self.factor.stops or (self.objective.text if self.objective else None)
        return self.factor.tips if self.factor.light is Light.AMBER else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """One factor the book itself suggests: taken or waved away once by its `key`, as `streak-812` (D7, L15).

    `line` is what it would stop or what would tip it, `why` what it was drawn from, in one sentence;
    `call_id` is the call it came of, `objective_id` the objective whose stage goal was missed.
    """

    account_id: int
    account: str
    matters: bool
    key: str
    light: Light
    text: str
    line: str
    why: str
    by: dt.date | None = None
    objective_id: int | None = None
    call_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SweepState:
    """Whether the weekly sweep is due, and how far it is (D9, D23).

    `waiting` counts ambers and reds it still has to look at, `past` the ambers past their date, `last` is the
    day the last one was finished.
    """

    is_due: bool
    under_way: Sweep | None
    last: dt.date | None
    waiting: int
    past: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LightsView:
    """The board: three columns of cards, those that matter first, and what is proposed beside them.

    `accounts` counts the accounts with a factor that stands.
    """

    green: tuple[FactorCard, ...]
    amber: tuple[FactorCard, ...]
    red: tuple[FactorCard, ...]
    accounts: int
    proposals: tuple[Proposal, ...]
    sweep: SweepState

    def column(self, light: Light) -> tuple[FactorCard, ...]:
        """Give the cards of one light."""
        return {Light.GREEN: self.green, Light.AMBER: self.amber, Light.RED: self.red}[light]


@dataclass(frozen=True, slots=True, kw_only=True)
class SweepCard:
    """One factor of a sweep, and what was done with it in this sweep, None while it waits."""

    card: FactorCard
    done: FactorEvent | None = None

    @property
    def is_snoozed(self) -> bool:
        """Whether this sweep put it off."""
        return self.done is not None and self.done.happened is Happened.SNOOZED


@dataclass(frozen=True, slots=True, kw_only=True)
class SweepQueue:
    """Every amber and red of a sweep, in the order to take them; those done keep their place (D9).

    `sweep` is the one under way, or the one finished today; None before its first key. `reviewed` counts
    factors kept, turned or gone, each once, `turned` those whose light is another than the sweep found,
    `snoozed` those put off; `reds_without_action` counts the standing reds of the queue that no open action
    answers. `last` is the day the last sweep was finished.
    """

    cards: tuple[SweepCard, ...]
    sweep: Sweep | None
    last: dt.date | None
    reviewed: int
    turned: int
    snoozed: int
    reds_without_action: int

    @property
    def waiting(self) -> tuple[SweepCard, ...]:
        """The cards still to be looked at."""
        return tuple(one for one in self.cards if one.done is None)

    @property
    def is_over(self) -> bool:
        """Whether every card was looked at."""
        return not self.waiting
