"""Which accounts matter (D18), in SQL over account `a` and its account_summary `s`."""

MATTERS = "(a.tier <> 'none' OR a.candidate IS NOT NULL OR s.strategic = 1 OR s.has_ladder = 1)"
