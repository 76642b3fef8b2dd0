"""What an account scores, as one SQL expression for every question that shows it."""

from __future__ import annotations

from acctui.domain.scorecard import Half

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
