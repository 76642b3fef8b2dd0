"""Those that were scored and have no goal: candidates, and two that get more time than they return."""

from acctui.demo.plan_told import PlanTold, QuestionTold, ScoredTold
from acctui.domain.goal import Ask

KESTREL = PlanTold(
    account="Kestrel Packaging",
    scored=(ScoredTold("2026-03-16", "12334443"), ScoredTold("2026-08-14", "12434544")),
    questions=(QuestionTold(Ask.FIND_OUT, "", "what line 2 runs in a week", "2026-12-11"),),
)
MARLOW = PlanTold(account="Marlow Stores", scored=(ScoredTold("2026-08-14", "22353223"),))
HARROW = PlanTold(account="Harrow & Pike", scored=(ScoredTold("2026-08-14", "33132311"),))
CEDAR = PlanTold(account="Cedar Freight", scored=(ScoredTold("2026-08-14", "11341222"),))
