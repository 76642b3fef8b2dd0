"""What waits to be logged, kept, done and swept, in plain SQL."""

from acctui.storage.matters import MATTERS

# CROSS JOIN begins with what waits: it is little, and an index has it. An order by +id is made of what was
# found; by id alone every line would be read in that order.
WHOSE = f"a.id, a.name, coalesce({MATTERS}, 0)"
ACCOUNT = "CROSS JOIN account a ON a.id = x.account_id LEFT JOIN account_summary s ON s.account_id = a.id"

_OPEN = "x.logged_at IS NULL AND x.withdrawn_at IS NULL"
_ON_ITS_DAY = "coalesce(substr(x.at, 1, 10), date(x.stated_at, 'localtime'))"
_DUE_CALL = f"{_OPEN} AND {_ON_ITS_DAY} <= :today AND (x.reply_by IS NULL OR x.reply_by <= :today)"
_IS_OVER = "(x.at IS NULL OR CASE length(x.at) WHEN 10 THEN x.at < :today ELSE x.at <= :minute END)"
_CALL = f"SELECT {WHOSE}, x.id, x.at, x.stated_at, x.outcome FROM call x {ACCOUNT}"  # noqa: S608 - words of ours

CALLS = f"{_CALL} WHERE {_DUE_CALL} ORDER BY +x.id"
NEXT_CALLS = f"""
{_CALL} WHERE {_OPEN} AND x.at >= :today AND NOT {_IS_OVER} AND (length(x.at) > 10 OR x.at > :today)
ORDER BY x.at, x.id LIMIT :limit
"""
TO_LOG = f"SELECT count(*) FROM call x WHERE {_DUE_CALL} AND {_IS_OVER}"  # noqa: S608 - words of ours

PROMISES = f"""
SELECT {WHOSE}, x.id, x.promise_by, x.customer_act, '', x.outcome FROM call x {ACCOUNT}
WHERE x.promise = 'open' AND x.promise_by <= :until ORDER BY +x.id
"""  # noqa: S608 - words of ours

ACTIONS = f"""
SELECT {WHOSE}, x.id, x."on", x.what, coalesce(x.who, 'who?'), '' FROM action x {ACCOUNT}
WHERE x.done_on IS NULL AND x.dropped_on IS NULL AND x."on" <= :until ORDER BY +x.id
"""  # noqa: S608 - words of ours

_WATCHED = "x.light <> 'green' AND x.gone_on IS NULL"
_NOT_PUT_OFF = "(x.snoozed_until IS NULL OR x.snoozed_until <= :today)"

AMBERS = f"""
SELECT {WHOSE}, x.id, x.by, x.text, '', coalesce(x.tips, '') FROM factor x {ACCOUNT}
WHERE x.light = 'amber' AND x.gone_on IS NULL AND x.by < :today AND {_NOT_PUT_OFF} ORDER BY +x.id
"""  # noqa: S608 - words of ours

# What was reviewed today waits no more, nor what a sweep under way has looked at lately.
SWEEP = f"""
SELECT (SELECT count(*) FROM factor x WHERE {_WATCHED} AND {_NOT_PUT_OFF}
    AND x.reviewed_on IS NOT :today
    AND NOT EXISTS (SELECT 1 FROM factor_event e JOIN sweep w ON w.id = e.sweep_id
        WHERE e.factor_id = x.id AND w.finished_on IS NULL AND e."on" > :since)),
    (SELECT max(finished_on) FROM sweep WHERE finished_on <= :today)
"""  # noqa: S608 - words of ours

# Four thousand writes reach further back than anybody's silence is counted.
WRITTEN = (
    "SELECT DISTINCT substr(at, 1, 10) FROM (SELECT at FROM step ORDER BY id DESC LIMIT 4000) ORDER BY 1"
)
