"""The one query behind the account list, in words that the first page and the store both speak."""

from acctui.storage.matters import MATTERS

AT_A_GLANCE = """
SELECT a.id, a.name, a.tier, a.candidate, a.tags, a.city, a.industry,
    coalesce(y.won, 0), coalesce(s.prospects, 0), s.last_on, s.last_result,
    coalesce(s.streak, 0), coalesce(s.open_calls, 0), s.next_action, g.amount, s.score,
    coalesce(s.strategic, 0), coalesce(s.has_ladder, 0), coalesce(s.one_sided, 0),
    coalesce(s.green, 0), coalesce(s.amber, 0), coalesce(s.red, 0)
FROM account a
LEFT JOIN account_summary s ON s.account_id = a.id
LEFT JOIN account_year y ON y.account_id = a.id AND y.year = :year
LEFT JOIN goal g ON g.account_id = a.id AND g.year = :year
"""
ACCOUNTS = "FROM account a LEFT JOIN account_summary s ON s.account_id = a.id"
IN_ORDER = f"""
ORDER BY CASE a.tier WHEN 'key' THEN 0 WHEN 'target' THEN 1 ELSE 3 - coalesce({MATTERS}, 0) END,
    a.name COLLATE NOCASE, a.id
"""
