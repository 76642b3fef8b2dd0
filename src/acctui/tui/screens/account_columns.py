"""The account list's columns at each width, and in which orders it can stand."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Any

from acctui.domain.days import short_day
from acctui.domain.money import grouped
from acctui.tui.widgets.columns import Cell, Column, Grid
from acctui.tui.words import LETTER, tier_part

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from acctui.services.views import AccountLine
    from acctui.tui.widgets.columns import Drawing, Steps

_LONG_AGO = dt.date.min
_DATED = re.compile(r"(?P<step>.*) @(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})", re.DOTALL)


def whole(minor: int) -> str:
    """Write an amount as the columns do: whole units, none as a dash."""
    return grouped(round(minor / 100) * 100) if minor else "-"


def account_steps(today: dt.date) -> Steps[AccountLine]:
    """Give the columns for each width, read against today."""
    year = f"{today.year % 100:02d}"
    name = Column("name", "Account", 0, name=True)
    short_name = Column("name", "Account", 20, name=True)
    long_name = Column("name", "Account", 26, name=True)
    tier = Column("tier", "Tier", 9)
    won = Column("won", f"Won {year}", 10, "right")
    deals = Column("prospects", "Deals", 5, "right")
    last = Column("last", "Last call", 9, gutter=3)
    age = Column("age", "", 4, "right", gutter=1, sortable=False)
    short_last = Column("last", "Last", 8)
    following = Column("next", "Next action", 0, gutter=3)
    narrow_next = Column("next", "Next action", 0)
    city = Column("city", "City", 14)

    def drawn(*keys: str) -> Callable[[AccountLine], Sequence[Drawing]]:
        makers = [_MAKERS[key] for key in keys]
        return lambda line: [make(line, today) for make in makers]

    return {
        0: Grid((name, tier, won, short_last), drawn("name", "tier", "won", "last")),
        80: Grid(
            (short_name, tier, won, narrow_next, short_last), drawn("name", "tier", "won", "next", "last")
        ),
        100: Grid(
            (long_name, tier, won, deals, following, last, age),
            drawn("name", "tier", "won", "prospects", "next", "last", "age"),
        ),
        130: Grid(
            (long_name, tier, city, won, deals, following, last, age),
            drawn("name", "tier", "city", "won", "prospects", "next", "last", "age"),
        ),
    }


def _voice(line: AccountLine) -> str:
    return "text" if line.matters else "soft"


def _name(line: AccountLine, _: dt.date) -> Drawing:
    return Cell(line.name, _voice(line))


def _tier(line: AccountLine, _: dt.date) -> Drawing:
    return Cell(*tier_part(line.tier, line.candidate))


def _won(line: AccountLine, _: dt.date) -> Drawing:
    return Cell(whole(line.won), _voice(line) if line.won else "dim")


def _prospects(line: AccountLine, _: dt.date) -> Drawing:
    return Cell(f"{line.prospects:,}" if line.prospects else "-", "soft" if line.prospects else "dim")


def _city(line: AccountLine, _: dt.date) -> Drawing:
    return Cell(line.city or "", "dim")


def _next(line: AccountLine, today: dt.date) -> Drawing:
    return next_parts(line.next_action, today)


def next_parts(next_action: str | None, today: dt.date) -> list[tuple[str, str]]:
    """Say the next action as date, words and who."""
    if not next_action:
        return [("-", "dim")]
    dated = _DATED.fullmatch(next_action)
    step = dated["step"] if dated else next_action
    on = dt.date.fromisoformat(dated["day"]) if dated else None
    who, _, what = step.partition(": ")
    late = on is not None and on < today
    date: list[tuple[str, str]] = (
        [(short_day(on, today).rjust(6) + "  ", "text" if late else "soft")] if on else []
    )
    return [*date, (what, "soft"), (f"  {who}", "dim")]


def _last(line: AccountLine, today: dt.date) -> Drawing:
    if line.last_on is None:
        return Cell("never", "dim")
    letter = LETTER[line.last_result] if line.last_result else "-"
    day = (
        f"{line.last_on.day:>2} {line.last_on:%b}"
        if line.last_on.year == today.year
        else f"{line.last_on:%b %Y}"
    )
    hit = letter in "OA"
    return [(day.ljust(6)[:8], "soft"), (f" {letter}" if len(day) <= 6 else "", "text" if hit else "soft")]  # noqa: PLR2004 - a day and a month


def _age(line: AccountLine, today: dt.date) -> Drawing:
    return Cell(f"{(today - line.last_on).days}d" if line.last_on else "", "dim")


_MAKERS: dict[str, Callable[[AccountLine, dt.date], Drawing]] = {
    "name": _name,
    "tier": _tier,
    "won": _won,
    "prospects": _prospects,
    "city": _city,
    "next": _next,
    "last": _last,
    "age": _age,
}

ORDERS: dict[str, Callable[[AccountLine], Any]] = {
    "name": lambda line: line.name.casefold(),
    "won": lambda line: (-line.won, line.name.casefold()),
    "prospects": lambda line: (-line.prospects, line.name.casefold()),
    "city": lambda line: (not line.city, (line.city or "").casefold(), line.name.casefold()),
    "next": lambda line: (line.next_action is None, (line.next_action or "").rpartition(" @")[2]),
    "last": lambda line: -(line.last_on or _LONG_AGO).toordinal(),
}
"""How the list is sorted by a column; `tier` is the order it is read in: those that matter first."""
