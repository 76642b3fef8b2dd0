"""A year's revenue spread over its months by the season, to the exact total."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from acctui.demo.almanac import Almanac, month_name
from acctui.domain.revenue import Revenue, RevenueSource

if TYPE_CHECKING:
    from acctui.demo.told import AccountTold, YearTold

_STEP = 50
_CENTS = 100
_FIRST_OWN_MONTH = dt.date(2025, 3, 1)
_DAYS = (6, 11, 16, 9, 19, 13)


def revenue_of(told: AccountTold, account_id: int, almanac: Almanac) -> list[Revenue]:
    """Give the invoices of an account; what its calls brought as orders is part of each year's total."""
    return [line for year in told.years for line in _lines(told, year, account_id, almanac)]


def _lines(told: AccountTold, year: YearTold, account_id: int, almanac: Almanac) -> list[Revenue]:
    orders = _orders(told, year.year)
    months = range(1, len(year.season) + 1)
    season = "".join("0" if month in orders else year.season[month - 1] for month in months)
    amounts = spread(year.total - sum(orders.values()), season)
    return [
        _line(dt.date(year.year, month, _day_of(told.name, month)), amount, year.what, account_id, almanac)
        for month, amount in zip(months, amounts, strict=True)
        if amount
    ]


def _orders(told: AccountTold, year: int) -> dict[int, int]:
    """Give what calls brought by month; in such a month nothing else was invoiced."""
    orders: dict[int, int] = {}
    for call in told.calls:
        if call.came and call.came.amount and call.held.startswith(str(year)):
            month = dt.date.fromisoformat(call.held).month
            orders[month] = orders.get(month, 0) + call.came.amount
    return orders


def spread(total: int, season: str) -> list[int]:
    """Share a total among months by their digits, in steps of fifty.

    The strongest month takes what is left over.
    """
    weights = [int(digit) for digit in season]
    amounts = [total * weight // sum(weights) // _STEP * _STEP for weight in weights]
    amounts[weights.index(max(weights))] += total - sum(amounts)
    return amounts


def _day_of(name: str, month: int) -> int:
    return _DAYS[(len(name) + month) % len(_DAYS)]


def _line(day: dt.date, amount: int, what: str, account_id: int, almanac: Almanac) -> Revenue:
    moved = day + almanac.shift
    return Revenue(
        account_id=account_id,
        date=moved,
        amount=amount * _CENTS,
        what=f"{what}, {month_name(moved)}",
        source=RevenueSource.IMPORT if day < _FIRST_OWN_MONTH else RevenueSource.TYPED,
    )
