"""The columns of the Calls screen, and what a row of it says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from acctui.domain.call import Promise, Result
from acctui.domain.days import day_name, distance, lateness, short_day, when_name
from acctui.domain.hits import is_hit, lead_words
from acctui.services.today import is_over
from acctui.tui.next_keys import with_keys
from acctui.tui.parts import WIDE
from acctui.tui.screens.account_columns import whole
from acctui.tui.widgets.columns import Cell, Column, Grid
from acctui.tui.words import KIND_NAME, SIGN

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from acctui.domain.call import Call
    from acctui.services.callbook import CallBook
    from acctui.services.views import CallLine
    from acctui.tui.parts import Part, Parts
    from acctui.tui.widgets.columns import Drawing, Steps

_PROMISE = 11


@dataclass(frozen=True, slots=True)
class CallRow:
    """One line of the list; the id tells calls from imported history."""

    id: tuple[str, int]
    line: CallLine
    is_over: bool = False

    @property
    def call(self) -> Call | None:
        """The call, None for imported history."""
        return self.line.call


def rows_of(book: CallBook, holds: Callable[[CallRow], bool], now: dt.datetime) -> list[CallRow | None]:
    """Put open calls first, a gap, then what was held; `now` is local."""
    opened = [
        CallRow(("call", line.call.id), line, is_over(line.call, now)) for line in book.open if line.call
    ]
    held = [
        CallRow(("call", line.call.id) if line.call else ("history", line.history_id), line)
        for line in book.timeline
    ]
    first: list[CallRow | None] = [row for row in opened if holds(row)]
    then: list[CallRow | None] = [row for row in held if holds(row)]
    return [*first, None, *then] if first and then else [*first, *then]


def call_steps(today: dt.date) -> Steps[CallRow]:
    """Give the columns for each width, read against today."""
    day = Column("day", "Day", 16)
    short = Column("day", "Day", 12)
    account = Column("account", "Account", 18, name=True)
    wanted = Column("wanted", "Wanted: they agree to", 0)
    got = Column("got", "Got", 13)
    fit = Column("fit", "Fit", 3, "right", gutter=1, sortable=False)
    lead = Column("lead", "Lead", 5, "right", gutter=1, sortable=False)
    promise = Column("promise", "Promise", _PROMISE, "right", sortable=False)
    return {
        0: Grid((short, account, got), lambda row: [_short_day(row, today), _account(row), _got(row)]),
        70: Grid(
            (
                short,
                account._replace(width=16),
                wanted._replace(title="Wanted"),
                got._replace(width=12),
                promise,
            ),
            lambda row: [_short_day(row, today), *_said(row), _promise(row, today)],
        ),
        100: Grid(
            (day, account, wanted, got, fit, lead, promise),
            lambda row: [
                _day(row, today),
                *_said(row),
                _fit(row),
                _lead(row),
                _promise(row, today),
            ],
        ),
    }


def _said(row: CallRow) -> list[Drawing]:
    return [_account(row), _wanted(row), _got(row)]


ORDERS: dict[str, Callable[[CallRow], str]] = {
    "account": lambda row: row.line.account.casefold(),
    "wanted": lambda row: row.line.subject.casefold(),
    "got": lambda row: str(row.call.result) if row.call and row.call.result else "",
}
"""What rows are sorted by, apart from the day, which they are read in."""


def _voice(row: CallRow) -> str:
    if row.call is None:
        return "dim"
    return "text" if row.call.is_open else "soft"


def _day(row: CallRow, today: dt.date) -> Drawing:
    call = row.call
    if call is not None and call.is_open:
        return Cell(when_name(call.at, today) if call.at else "no time yet", _voice(row))
    return Cell(day_name(row.line.date, today) if row.line.date else "-", "dim" if call is None else "soft")


def _short_day(row: CallRow, today: dt.date) -> Drawing:
    call = row.call
    if call is not None and call.is_open:
        if call.at is None:
            return Cell("no time", _voice(row))
        time = f" {call.at.time:%H:%M}" if call.at.time else ""
        return Cell(f"{_column_day(call.at.day, today)}{time}", _voice(row))
    return Cell(
        _column_day(row.line.date, today) if row.line.date else "-", "dim" if call is None else "soft"
    )


def _column_day(day: dt.date, today: dt.date) -> str:
    return short_day(day, today).rjust(6)


def _account(row: CallRow) -> Drawing:
    return Cell(row.line.account or "no account", _voice(row))


def _wanted(row: CallRow) -> Drawing:
    imported = "" if row.call else "imported: "
    return Cell(imported + row.line.subject, _voice(row))


def _got(row: CallRow) -> Drawing:
    call = row.call
    if call is None:
        return Cell("history", "dim")
    if call.is_open:
        return Cell("not logged", "text bold") if row.is_over else Cell("stated", "soft")
    result = str(call.result)
    if call.result is Result.ORDER and call.amount is not None:
        result = f"order {whole(call.amount)}"
    return Cell(result, "text bold" if is_hit(call.result, call.fit) else "soft")


def _fit(row: CallRow) -> Drawing:
    call = row.call
    if call is None or call.is_open:
        return Cell("")
    sign = "=" if call.result is Result.ORDER else SIGN.get(call.fit, "") if call.fit else ""
    return Cell(sign, "soft")


def _lead(row: CallRow) -> Drawing:
    call = row.call
    return Cell(lead_words(call, call.stated_at.astimezone()) if call and not call.is_open else "", "dim")


def _promise(row: CallRow, today: dt.date) -> Drawing:
    call = row.call
    if call is None:
        return Cell("")
    if call.is_open:
        day = call.at.day if call.at else call.stated_at.astimezone().date()
        return Cell(distance(day, today), "text" if day < today else "dim")
    if call.promise is Promise.OPEN and call.promise_by is not None:
        late = call.promise_by < today
        words = lateness(call.promise_by, today)
        return Cell(
            words if len(words) <= _PROMISE else words.replace("days", "d"), "text" if late else "soft"
        )
    return Cell(call.promise.replace("-", " ") if call.promise else "-", "soft" if call.promise else "dim")


def foot_of(row: CallRow | None, today: dt.date, width: int) -> Parts:
    """Say more about the call under the cursor, and its next keys, on a terminal so many columns across."""
    if row is None:
        return [("No call yet  ", "soft"), ("p", "text bold"), (" states the first outcome", "dim")]
    name: Part = (row.line.account or "no account", "text bold")
    call = row.call
    if call is None:
        return [name, ("  imported ", "dim"), (row.line.kind, "soft"), (f"  {row.line.subject}", "soft")]
    stated = call.stated_at.astimezone()
    more = f", {KIND_NAME[call.kind]}, size {call.size}" if width >= WIDE else ""
    said: list[Part] = [
        ("  stated ", "dim"),
        (f"{day_name(stated.date(), today)} {stated:%H:%M}{more}", "soft"),
    ]
    if call.is_open:
        return with_keys([name, *said], ["i log it", "M move", "x withdraw"], width)
    promised: list[Part] = (
        [("  promised ", "dim"), (call.customer_act, "text")] if call.customer_act else said
    )
    keys = ["+ kept", "- not kept", "d new date"] if call.promise is Promise.OPEN else []
    return with_keys([name, *promised], keys, width)
