"""Which Targets wait for a decision on a year that is over (D20), in SQL over goal `g` and account `a`."""

# A goal typed in after its year was over is history and waits for nothing.
UNDECIDED = """
FROM goal g JOIN account a ON a.id = g.account_id
WHERE a.tier = 'target' AND g.year < :year
    AND g.set_on < printf('%04d-%02d-01', g.year + 1, :month)
    AND NOT EXISTS (SELECT 1 FROM goal n
        WHERE n.account_id = g.account_id AND n.year > g.year AND n.year < :year)
    AND NOT EXISTS (SELECT 1 FROM year_decision d
        WHERE d.account_id = g.account_id AND d.year >= g.year)
"""
