"""What waits of the plans: the roll, stage goals, the year's goals and accounts unseen, in plain SQL."""

from acctui.storage.matters import MATTERS
from acctui.storage.waiting_words import ACCOUNT, WHOSE

# What went by before the detail month, and what stands in it or before it and is vague.
_UNFINISHED = '("on" < :today AND "on" < :detail OR month < :detail)'
_LACKING = '(month = :detail OR who IS NULL AND "on" < :after AND ("on" >= :today OR "on" >= :detail))'
ROLL = f"""
SELECT count(*) FILTER (WHERE {_UNFINISHED}), count(*) FILTER (WHERE {_LACKING}), count(*),
    (SELECT max(month) FROM roll WHERE finished_on IS NOT NULL)
FROM action WHERE done_on IS NULL AND dropped_on IS NULL
"""  # noqa: S608 - words of ours

_NOW = """coalesce((SELECT m.value FROM measurement m WHERE m.objective_id = x.id
    ORDER BY m.measured_on DESC, m.id DESC LIMIT 1), x.baseline)"""
_REACHED = "CASE WHEN x.target > x.baseline THEN {value} >= g.value ELSE {value} <= g.value END"
_MET = f"""EXISTS (SELECT 1 FROM measurement m WHERE m.objective_id = x.id AND m.measured_on <= g.due
    AND {_REACHED.format(value="m.value")})"""  # noqa: S608 - words of ours
_NEAR = """(g.due BETWEEN :today AND :until AND NOT EXISTS
    (SELECT 1 FROM measurement m WHERE m.objective_id = x.id AND m.measured_on > :measured))"""

# A missed one whose proposed factor was taken or waved away has been answered.
_SETTLED = """(EXISTS (SELECT 1 FROM waved v WHERE v.account_id = a.id AND v.key = {key})
    OR EXISTS (SELECT 1 FROM factor f WHERE f.account_id = a.id AND f.source = {key}))"""
_STAGE_SETTLED = _SETTLED.format(key="'stage-' || x.id || '-' || g.due")
_SILENCE_SETTLED = _SETTLED.format(key="'silence-' || a.id || '-' || coalesce(last_on, 'never')")
STAGES = f"""
SELECT {WHOSE}, g.id, x.id, g.due, x.text, g.value, {_NOW}
FROM stage_goal g CROSS JOIN objective x ON x.id = g.objective_id {ACCOUNT}
WHERE g.due <= :until AND x.level = 'business' AND x.ended_on IS NULL
    AND NOT {_REACHED.format(value=_NOW)}
    AND ({_NEAR} OR (g.due < :today AND NOT {_MET} AND NOT {_STAGE_SETTLED}))
ORDER BY g.due DESC, g.id
"""  # noqa: S608 - words of ours

_OPEN_CALL = "c.account_id = a.id AND c.logged_at IS NULL AND c.withdrawn_at IS NULL"
_CALL_AHEAD = f"""EXISTS (SELECT 1 FROM call c WHERE {_OPEN_CALL}
    AND CASE length(c.at) WHEN 10 THEN c.at >= :today ELSE c.at > :minute END)"""  # noqa: S608 - words of ours
_BEFORE = "SELECT coalesce(sum(amount), 0) FROM revenue r WHERE r.account_id = a.id AND r.date BETWEEN :first"
BEHIND = f"""
SELECT {WHOSE}, x.amount, coalesce(y.won, 0), ({_BEFORE} AND :last), ({_BEFORE} AND :same)
FROM goal x {ACCOUNT} LEFT JOIN account_year y ON y.account_id = a.id AND y.year = x.year
WHERE x.year = :year AND coalesce(y.won, 0) < x.amount * :gone AND {MATTERS}
ORDER BY x.amount - coalesce(y.won, 0) DESC, a.id
"""  # noqa: S608 - words of ours

UNSEEN = f"""
SELECT * FROM (
    SELECT a.id AS id, a.name,
        nullif(max(coalesce(s.last_on, ''), coalesce((SELECT max(h.date) FROM history h
            WHERE h.account_id = a.id AND h.date <= :today), '')), '') AS last_on,
        (SELECT c.outcome FROM call c WHERE c.account_id = a.id AND c.held_on IS NOT NULL
            ORDER BY c.held_on DESC, c.logged_at DESC, c.id DESC LIMIT 1),
        (SELECT min(day) FROM (
            SELECT min(set_on) AS day FROM goal WHERE account_id = a.id
            UNION ALL SELECT min(set_on) FROM objective WHERE account_id = a.id
            UNION ALL SELECT min(decided_on) FROM strategic_mark WHERE account_id = a.id)) AS known_on
    FROM account a CROSS JOIN account_summary s ON s.account_id = a.id
    WHERE {MATTERS} AND coalesce(s.last_on, '') < :before
    AND (s.open_calls = 0 OR NOT {_CALL_AHEAD})) a
WHERE coalesce(last_on, known_on) < :before AND NOT {_SILENCE_SETTLED} ORDER BY 1
"""  # noqa: S608 - words of ours
