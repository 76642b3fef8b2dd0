"""How the sample book is told: an account, its people, and what happened with them.

Days are text such as `2026-10-02`, instants and planned times `2026-10-02 10:00`, both local; the
almanac moves them. Amounts are whole units of the reporting currency.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from acctui.domain.account import Tier
from acctui.domain.call import Channel, Fit, Kind, Result, Size

if TYPE_CHECKING:
    from acctui.domain.action import ActionKind

_DAY = len("2026-10-02")


@dataclass(frozen=True, slots=True)
class ContactTold:
    """Someone at the account; `mail` is what stands before the @ of the account's address."""

    name: str
    title: str = ""
    role: str = ""
    mail: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class CarriedTold:
    """An action was not done when it was due and went on: on which day, from where to where, and why."""

    on: str
    since: str
    to: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class ActionTold:
    """Who does what by when; `who` is left empty while nobody is named.

    One before the fixed day was done on its day, unless it is `left` open or was `dropped`. `month` is any
    day of the month it is outlined in without a day. `answers` is the factor it answers, by its words.
    """

    on: str
    what: str
    who: str = "me"
    left: bool = False
    dropped: str = ""
    urgent: bool = False
    important: bool = False
    kind: ActionKind | None = None
    month: str = ""
    answers: str = ""
    carried: tuple[CarriedTold, ...] = ()


@dataclass(frozen=True, slots=True)
class NoteTold:
    """Something written down about the account, or about one of its people."""

    on: str
    text: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class QuoteTold:
    """What somebody at the account said; `on` is left out when it was said in the call it is told with."""

    speaker: str
    text: str
    on: str = ""


@dataclass(frozen=True, slots=True)
class HistoryTold:
    """One activity, or one lost deal, that came over from the program used before."""

    on: str
    kind: str
    subject: str
    text: str = ""
    amount: int | None = None


@dataclass(frozen=True, slots=True)
class ProspectTold:
    """One open deal that came over from the program used before."""

    name: str
    amount: int
    stage: str
    opened: str
    expected: str = ""
    owner: str = "Ruth Adler"


@dataclass(frozen=True, slots=True)
class YearTold:
    """What a year brought: its total, and a digit a month for the season, `0` for a month without."""

    year: int
    total: int
    season: str
    what: str


@dataclass(frozen=True, slots=True)
class Restated:
    """The outcome was worded anew before the talk."""

    at: str
    outcome: str


@dataclass(frozen=True, slots=True)
class Moved:
    """The call was planned for another time."""

    at: str
    to: str


@dataclass(frozen=True, slots=True)
class Tried:
    """Nobody answered."""

    at: str
    how: str


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """The call was given up before it was held."""

    at: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Came:
    """What came of a call, and what became of the customer's promise."""

    result: Result
    amount: int | None = None
    act: str = ""
    by: str = ""
    fit: Fit | None = None
    override: str = ""
    done: bool = False
    moved_to: tuple[str, ...] = ()
    kept: str = ""
    broken: str = ""


def order(amount: int) -> Came:
    """They ordered."""
    return Came(result=Result.ORDER, amount=amount)


def advance(
    act: str,
    by: str,
    fit: Fit = Fit.AS_STATED,
    *,
    kept: str = "",
    broken: str = "",
    moved_to: tuple[str, ...] = (),
    done: bool = False,
) -> Came:
    """They will do something by a day; without `kept` or `broken` the promise is still open."""
    return Came(
        result=Result.ADVANCE,
        act=act,
        by=by,
        fit=fit,
        kept=kept,
        broken=broken,
        moved_to=moved_to,
        done=done,
    )


def advance_all_the_same(why: str, fit: Fit = Fit.AS_STATED) -> Came:
    """They moved forward without an act and a day; the seller says why it counts."""
    return Came(result=Result.ADVANCE, override=why, fit=fit)


CONTINUATION = Came(result=Result.CONTINUATION)
NO_SALE = Came(result=Result.NO_SALE)


@dataclass(frozen=True, slots=True)
class CallTold:
    """One call from its stated outcome to what came of it.

    `at` is the time it was first planned for. `on` is the day it was held and `logged` the instant it
    was logged; both follow from the planned time when left out.
    `afterwards` marks one that came unplanned. `messages` are the dated lines of an e-mail exchange.
    """

    outcome: str
    kind: Kind
    stated: str
    at: str = ""
    came: Came | None = None
    people: tuple[str, ...] = ()
    channel: Channel = Channel.CALL
    size: Size = Size.S
    gain: str = ""
    fallback: str = ""
    questions: str = ""
    attendees: str = ""
    material: str = ""
    towards: str = ""
    reply_by: str = ""
    before: tuple[Restated | Moved | Tried, ...] = ()
    withdrawn: Withdrawn | None = None
    afterwards: bool = False
    on: str = ""
    logged: str = ""
    note: str = ""
    messages: tuple[NoteTold, ...] = ()
    said: tuple[QuoteTold, ...] = ()
    next: ActionTold | None = None

    @property
    def planned(self) -> str:
        """The time it is planned for after every move, empty when none was set."""
        moves = [event.to for event in self.before if isinstance(event, Moved)]
        return moves[-1] if moves else self.at

    @property
    def held(self) -> str:
        """The day it was, or is to be, held on."""
        return (self.on or self.planned or self.stated)[:_DAY]


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountTold:
    """One account with everything that happened in two years; `candidate` is the one-line why (G2).

    `talk` is the day it is talked over with the manager.
    """

    name: str
    city: str
    industry: str
    tier: Tier = Tier.NONE
    candidate: str = ""
    talk: str = ""
    size: str = ""
    tags: tuple[str, ...] = ()
    website: str = ""
    phone: str = ""
    team: tuple[tuple[str, str], ...] = ()
    contacts: tuple[ContactTold, ...] = ()
    years: tuple[YearTold, ...] = ()
    prospects: tuple[ProspectTold, ...] = ()
    calls: tuple[CallTold, ...] = ()
    actions: tuple[ActionTold, ...] = ()
    notes: tuple[NoteTold, ...] = ()
    quotes: tuple[QuoteTold, ...] = ()
    history: tuple[HistoryTold, ...] = ()
