"""The one query behind the account list, in words that the first page and the store both speak."""

AT_A_GLANCE = """
SELECT a.id, a.name, a.tier, a.candidate, a.tags, a.city, a.industry,
    coalesce(y.won, 0), coalesce(s.prospects, 0), s.last_on, s.last_result,
    coalesce(s.streak, 0), coalesce(s.open_calls, 0), s.next_action, coalesce(s.people, '')
FROM account a
LEFT JOIN account_summary s ON s.account_id = a.id
LEFT JOIN account_year y ON y.account_id = a.id AND y.year = :year
"""
IN_ORDER = """
ORDER BY CASE a.tier WHEN 'key' THEN 0 WHEN 'target' THEN 1 ELSE 2 + (a.candidate IS NULL) END,
    a.name COLLATE NOCASE, a.id
"""
