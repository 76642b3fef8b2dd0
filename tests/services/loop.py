"""The loop in a few words, for tests that need calls."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from acctui.domain.call import Call, Fit, Got, Result, StatedCall
from acctui.services import calls
from acctui.services.callbook import call_book

if TYPE_CHECKING:
    from acctui.domain.hits import HitReport
    from acctui.services.views import AccountLine
    from acctui.storage.store import BookStore

HOUR = dt.timedelta(hours=1)
DAY = dt.timedelta(days=1)


def state(store: BookStore, stated_at: dt.datetime, **fields: Any) -> Call:
    """State an outcome for the first account."""
    call = Call(account_id=1, outcome="they sign the trial terms", stated_at=stated_at, **fields)
    return calls.state_outcome(store, call).value


def log(store: BookStore, call: Call, result: Result, now: dt.datetime, **fields: Any) -> Call:
    """Log a call with a result."""
    got = Got(result=result, held_on=fields.pop("held_on", now.date()), **fields)
    return calls.log_call(store, StatedCall(call), got, now).value


def advance(store: BookStore, call: Call, now: dt.datetime, fit: Fit = Fit.AS_STATED) -> Call:
    """Log an advance whose act is promised in five days."""
    by = now.date() + 5 * DAY
    return log(store, call, Result.ADVANCE, now, customer_act="send it", customer_act_by=by, fit=fit)


def at_a_glance(store: BookStore) -> AccountLine:
    """Give the first account at a glance."""
    with store.reading() as reads:
        line = reads.accounts.line(1, 2026)
    assert line is not None
    return line


def year_report(store: BookStore) -> HitReport:
    """Give the report of the year."""
    return call_book(store, None, dt.date(2026, 11, 22)).report


def every(store: BookStore, kind: type[Any], **equals: Any) -> tuple[Any, ...]:
    """Give the lines of a kind."""
    with store.reading() as reads:
        found: tuple[Any, ...] = reads.where(kind, **equals)
        return found
