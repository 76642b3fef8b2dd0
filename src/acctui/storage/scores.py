"""What accounts score: as SQL for every question that shows it, and all scored accounts side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import text

from acctui.domain.scorecard import Half
from acctui.services.score_views import Dot

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Connection


NEWEST_SCORING = """(
    SELECT g.id FROM scoring g WHERE g.account_id = a.id ORDER BY g.scored_on DESC, g.id DESC LIMIT 1)"""
"""The number of the newest scoring of account `a`: by day, then by number; NULL where it was never scored."""

# Whole numbers all the way, so that the half is rounded up exactly as domain.score does. A half without
# a weight divides by nothing, which SQLite answers with NULL: no score.
SCORE_OF = f"""(
    SELECT (20 * (current_sum * future_weight + future_sum * current_weight)
        + current_weight * future_weight) / (2 * current_weight * future_weight)
    FROM (
        SELECT
            sum(CASE t.half WHEN 'current' THEN t.weight ELSE 0 END) AS current_weight,
            sum(CASE t.half WHEN 'future' THEN t.weight ELSE 0 END) AS future_weight,
            sum(CASE t.half WHEN 'current' THEN t.weight * v.value ELSE 0 END) AS current_sum,
            sum(CASE t.half WHEN 'future' THEN t.weight * v.value ELSE 0 END) AS future_sum
        FROM score v JOIN attribute t ON t.id = v.attribute_id
        WHERE v.scoring_id = {NEWEST_SCORING}))"""  # noqa: S608 - the only part put in is the expression above
"""The score of account `a`, 20 to 100, a half rounded up; NULL where it was never scored."""


def _mean_of(half: Half) -> str:
    return f"""(
    SELECT (200 * sum(t.weight * v.value) + sum(t.weight)) / (2 * sum(t.weight))
    FROM score v JOIN attribute t ON t.id = v.attribute_id
    WHERE v.scoring_id = {NEWEST_SCORING} AND t.half = '{half}')"""  # noqa: S608 - words of ours


CURRENT_MEAN_OF, FUTURE_MEAN_OF = _mean_of(Half.CURRENT), _mean_of(Half.FUTURE)
"""The weighted means of account `a` in either half, in hundredths, 100 to 500: its place on the map."""

_SCORED = """
SELECT s.account_id, a.name, s.current_mean / 100.0, s.future_mean / 100.0, coalesce(y.won, 0), s.score
FROM account_summary s
JOIN account a ON a.id = s.account_id
LEFT JOIN account_year y ON y.account_id = s.account_id AND y.year = :year
WHERE s.score IS NOT NULL
ORDER BY 5 DESC, s.account_id
"""
_HELD = "held_on > :since AND held_on <= :until"
# One short look-up an account: grouping all calls of the span takes as long whoever is scored.
_CALLS_HELD = f"""
SELECT s.account_id, (SELECT count(*) FROM call c WHERE c.account_id = s.account_id AND c.{_HELD})
FROM account_summary s WHERE s.score IS NOT NULL
"""  # noqa: S608 - words of ours
_ALL_HELD = f"SELECT count(*) FROM call WHERE {_HELD}"  # noqa: S608 - words of ours


class Scores:
    """Answers questions about scored accounts."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def scored(self, year: int) -> Sequence[Dot]:
        """Give every scored account with what it brought in a business year, the largest first."""
        rows = self._connection.execute(text(_SCORED), {"year": year})
        return [Dot._make(row) for row in rows.all()]

    def calls_held(self, since: dt.date, until: dt.date) -> tuple[Mapping[int, int], int]:
        """Count the calls held after a day and up to another: of each scored account, and of all accounts."""
        span = {"since": since.isoformat(), "until": until.isoformat()}
        calls = dict(map(tuple, self._connection.execute(text(_CALLS_HELD), span).all()))
        return calls, self._connection.execute(text(_ALL_HELD), span).scalar_one()
