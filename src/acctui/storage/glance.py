"""The line of an account at a glance, read from the columns of the one query behind the account list."""

from __future__ import annotations

import datetime as dt
import json
from functools import cache
from sys import intern
from typing import TYPE_CHECKING, Any

from acctui.domain.account import Tier
from acctui.domain.call import Result
from acctui.services.views import AccountLine
from acctui.storage.refusals import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Sequence

_TIERS = {str(tier): tier for tier in Tier}
_RESULTS = {str(result): result for result in Result}
# Long books share their days: each is read and kept once.
_day = cache(dt.date.fromisoformat)


def account_line(row: Sequence[Any]) -> AccountLine:
    """Make the line of an account at a glance from the columns of AT_A_GLANCE.

    Raises UnreadableError for an account that holds what can't be read.
    """
    try:
        return _account_line(row)
    except (ValueError, TypeError, KeyError) as error:
        raise UnreadableError(f"account #{row[0]}") from error


def _account_line(row: Sequence[Any]) -> AccountLine:
    # All at once and by place: this is done for every account of the book.
    number, name, tier, candidate, tags, city, industry, won, prospects, last_on, result, *rest = row
    streak, calls, action, goal, score, strategic, ladder, one_sided, green, amber, red = rest
    return AccountLine(
        number,
        name,
        _TIERS[tier],
        candidate,
        tags_in(tags),
        city and intern(city),
        industry and intern(industry),
        won,
        prospects,
        last_on and _day(last_on),
        result and _RESULTS[result],
        streak,
        calls,
        action,
        goal,
        score,
        strategic == 1,
        ladder == 1,
        one_sided == 1,
        green,
        amber,
        red,
    )


@cache
def tags_in(words: str) -> tuple[str, ...]:
    """Read the tags of an account; the same ones are kept once, since long books share them."""
    return tuple(json.loads(words))
