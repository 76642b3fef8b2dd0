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
    last_on, result = row[9], row[10]
    return AccountLine(
        id=row[0],
        name=row[1],
        tier=_TIERS[row[2]],
        candidate=row[3],
        tags=_tags(row[4]),
        city=row[5] and intern(row[5]),
        industry=row[6] and intern(row[6]),
        won=row[7],
        prospects=row[8],
        last_on=_day(last_on) if last_on else None,
        last_result=_RESULTS[result] if result else None,
        streak=row[11],
        open_calls=row[12],
        next_action=row[13],
        people=row[14],
        goal=row[15],
        score=row[16],
        strategic=bool(row[17]),
        has_ladder=bool(row[18]),
        one_sided=bool(row[19]),
        green=row[20],
        amber=row[21],
        red=row[22],
    )


@cache
def _tags(words: str) -> tuple[str, ...]:
    """Read the tags of an account; the same ones are kept once, since long books share them."""
    return tuple(json.loads(words))
