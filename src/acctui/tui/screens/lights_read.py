"""What the screens of the lights read of the book."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from acctui.services.factors import last_line
from acctui.services.lights import card as card_of
from acctui.services.lights import causes
from acctui.services.lights import lights as lights_of
from acctui.services.milestone import current_strategic

if TYPE_CHECKING:
    import datetime as dt

    from acctui.domain.call import Call
    from acctui.domain.factor import Factor, Light
    from acctui.services.light_views import FactorCard, LightsView
    from acctui.services.ports import Store
    from acctui.services.views import AccountLine, CallLine


@dataclass(frozen=True, slots=True)
class Board:
    """The board, and the account it is about where it is about one."""

    view: LightsView
    account: AccountLine | None


def read_board(store: Store, account_id: int | None, today: dt.date) -> Board:
    """Read the board of one account, or of all with None."""
    view = lights_of(store, account_id, today, with_sweeps=False)
    if account_id is None:
        return Board(view, None)
    with store.reading() as reads:
        return Board(view, reads.accounts.line(account_id, today.year))


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around a factor: calls that may have turned it, the last call, the next milestone.

    `card` is the factor's own with its whole history.
    """

    causes: tuple[Call, ...] = ()
    last: CallLine | None = None
    milestone: str = ""
    card: FactorCard | None = None


def read_around(store: Store, factor: Factor, today: dt.date) -> Around:
    """Read what is known of a factor and its account when it is looked at."""
    account_id, card = factor.account_id, card_of(store, factor.id, today)
    with store.reading() as reads:
        last = reads.calls.ended(account_id, limit=1)
        objective = current_strategic(reads, account_id)
        words = objective.text if objective else ""
        return Around(causes(reads, account_id, today), last[0] if last else None, words, card)


@dataclass(frozen=True, slots=True)
class Turning:
    """What a turn begins with: the line the light last had, and what stands around the factor."""

    line: str
    around: Around


def read_turning(store: Store, factor: Factor, light: Light, today: dt.date) -> Turning:
    """Read what a factor last said under a light, and which call may have caused the turn (D14)."""
    around = read_around(store, factor, today)
    with store.reading() as reads:
        return Turning(last_line(reads, factor, light) or "", around)
