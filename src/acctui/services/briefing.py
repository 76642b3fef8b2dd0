"""What to know before a call, on one page, for the pre-call panel and the brief."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from acctui.domain.account import Account, TeamMember
from acctui.domain.action import Action
from acctui.domain.contact import Contact
from acctui.domain.factor import Factor
from acctui.domain.hits import HitReport, hit_report
from acctui.domain.note import Note, Quote
from acctui.domain.objective import Level, Objective
from acctui.domain.strategy import Strategy
from acctui.domain.turning import worst_first
from acctui.services.accounts import the_account
from acctui.services.contacts import people_of
from acctui.services.factors import line_of
from acctui.services.milestone import Milestone, milestone_of
from acctui.services.settings import year_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from acctui.domain.business_year import BusinessYear
    from acctui.domain.call import Call
    from acctui.services.ports import Reads, Store
    from acctui.services.views import AccountLine, CallLine

__all__ = ["Briefing", "Known", "LightSaid", "briefing", "known_of", "people_of"]

_RECENT = 5


class LightSaid(NamedTuple):
    """A factor that stands, with what it stops or would tip it; None for a green (D14)."""

    factor: Factor
    line: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the seller looks at with the telephone in hand; amounts in minor units.

    `sentences` are the relationship objectives: what they should come to say (L4, L5); `lights` the factors
    that stand, worst first (T5).
    """

    account: Account
    glance: AccountLine
    contacts: tuple[Contact, ...]
    open_calls: tuple[Call, ...]
    recent: tuple[CallLine, ...]
    actions: tuple[Action, ...]
    promises: tuple[Call, ...]
    quotes: tuple[Quote, ...]
    notes: tuple[Note, ...]
    year: BusinessYear
    milestone: Milestone | None = None
    sentences: tuple[Objective, ...] = ()
    lights: tuple[LightSaid, ...] = ()

    @property
    def last(self) -> Call | None:
        """The call held last, None before the first."""
        return next((line.call for line in self.recent if line.call is not None), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Briefing(Known):
    """One account as the seller needs it on the way to a call, with all that was counted over the years.

    `won_by_month` has the months of the business year `year` that have begun.
    """

    team: tuple[TeamMember, ...]
    won_by_month: tuple[int, ...]
    report: HitReport
    strategies: tuple[Strategy, ...]


def briefing(store: Store, account_id: int, today: dt.date) -> Briefing:
    """Gather what to know about an account before a call."""
    with store.reading() as reads:
        year = year_of(reads, today)
        return Briefing(
            **_known(reads, account_id, year),
            team=reads.where(TeamMember, account_id=account_id),
            won_by_month=_begun(year, reads.accounts.won_by_month(account_id, year), today),
            report=hit_report(reads.calls.counted(account_id, dt.date.min, dt.date.max)),
            strategies=reads.where(Strategy, account_id=account_id),
        )


def known_of(reads: Reads, account_id: int, today: dt.date) -> Known:
    """Give what to look at before a call, without what all calls ever held are counted for."""
    return Known(**_known(reads, account_id, year_of(reads, today)))


def _known(reads: Reads, account_id: int, year: BusinessYear) -> dict[str, Any]:
    account = the_account(reads, account_id)
    glance = reads.accounts.line(account_id, year.year)
    assert glance is not None  # noqa: S101 - the account stands in the same view
    return {
        "account": account,
        "glance": glance,
        "contacts": reads.where(Contact, account_id=account_id),
        "open_calls": tuple(line.call for line in reads.calls.open(account_id) if line.call),
        "recent": tuple(reads.calls.timeline(account_id, _RECENT)),
        "actions": _by_day(reads.where(Action, account_id=account_id, done_on=None, dropped_on=None)),
        "promises": tuple(
            line.call for line in reads.calls.promises_due(dt.date.max, account_id) if line.call
        ),
        "quotes": reads.accounts.newest(Quote, account_id, _RECENT),
        "notes": reads.accounts.newest(Note, account_id, _RECENT),
        "year": year,
        "milestone": milestone_of(reads, account_id),
        "sentences": reads.where(
            Objective, account_id=account_id, level=str(Level.RELATIONSHIP), ended_on=None
        ),
        "lights": _lights(reads, account_id),
    }


def _lights(reads: Reads, account_id: int) -> tuple[LightSaid, ...]:
    standing = reads.where(Factor, account_id=account_id, gone_on=None)
    return tuple(LightSaid(factor, line_of(reads, factor)) for factor in worst_first(standing))


def _begun(year: BusinessYear, months: Sequence[int], today: dt.date) -> tuple[int, ...]:
    return tuple(won for month, won in zip(year.months, months, strict=True) if month <= today)


def _by_day(actions: Sequence[Action]) -> tuple[Action, ...]:
    return tuple(sorted(actions, key=lambda action: (action.on or dt.date.max, action.id)))
