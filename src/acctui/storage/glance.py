"""The one query behind the account list, in words that the first page and the store both speak."""

from __future__ import annotations

import datetime as dt
import json
from functools import cache
from sys import intern
from typing import TYPE_CHECKING, Any

from acctui.domain.account import Tier
from acctui.domain.call import Result
from acctui.services.views import AccountLine
from acctui.storage.matters import MATTERS

if TYPE_CHECKING:
    from collections.abc import Sequence

AT_A_GLANCE = """
SELECT a.id, a.name, a.tier, a.candidate, a.tags, a.city, a.industry,
    coalesce(y.won, 0), coalesce(s.prospects, 0), s.last_on, s.last_result,
    coalesce(s.streak, 0), coalesce(s.open_calls, 0), s.next_action, coalesce(s.people, ''),
    g.amount, s.score, coalesce(s.strategic, 0), coalesce(s.has_ladder, 0),
    coalesce(s.one_sided, 0), coalesce(s.green, 0), coalesce(s.amber, 0), coalesce(s.red, 0)
FROM account a
LEFT JOIN account_summary s ON s.account_id = a.id
LEFT JOIN account_year y ON y.account_id = a.id AND y.year = :year
LEFT JOIN goal g ON g.account_id = a.id AND g.year = :year
"""
IN_ORDER = f"""
ORDER BY CASE a.tier WHEN 'key' THEN 0 WHEN 'target' THEN 1 ELSE 3 - coalesce({MATTERS}, 0) END,
    a.name COLLATE NOCASE, a.id
"""


_TIERS = {str(tier): tier for tier in Tier}
_RESULTS = {str(result): result for result in Result}
# Long books share their days: each is read and kept once.
_day = cache(dt.date.fromisoformat)


def account_line(row: Sequence[Any]) -> AccountLine:
    """Make the line of an account at a glance from the columns of AT_A_GLANCE."""
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
