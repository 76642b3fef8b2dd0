"""Everything that hangs on an account, taken out with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.account import Account, TeamMember
from acctui.domain.action import Action
from acctui.domain.call import Attempt, Attendance, Call, Move, Wording
from acctui.domain.contact import Contact
from acctui.domain.factor import Factor, FactorEvent, Waved
from acctui.domain.goal import Goal, GoalChange, GrowthQuestion, YearDecision
from acctui.domain.imported import Imported
from acctui.domain.note import History, Note, Quote
from acctui.domain.objective import Objective, Phase
from acctui.domain.revenue import Prospect, Revenue
from acctui.domain.roll import Carry
from acctui.domain.scorecard import Score, Scoring, StrategicMark
from acctui.domain.stage_goal import Measurement, StageGoal
from acctui.domain.strategy import Serves, Strategy, Told

if TYPE_CHECKING:
    from acctui.domain.row import Row
    from acctui.services.ports import Work

_PARTS: tuple[tuple[type[Row], str, tuple[type[Row], ...]], ...] = (
    (Call, "call_id", (Wording, Attempt, Move, Attendance)),
    (Strategy, "strategy_id", (Serves, Told)),
    (Scoring, "scoring_id", (Score,)),
)
# Each stands before the lines it refers to.
_OF_ACCOUNT = (
    GrowthQuestion,
    Carry,
    Action,
    FactorEvent,
    Factor,
    Waved,
    Note,
    Quote,
    Revenue,
    History,
    Prospect,
    Call,
    StageGoal,
    Measurement,
    Phase,
    Strategy,
    Objective,
    Scoring,
    StrategicMark,
    GoalChange,
    Goal,
    YearDecision,
    Contact,
    TeamMember,
)


def remove_whole(work: Work, account: Account) -> None:
    """Take an account out with all of its lines, and what ties any of them to an import."""
    for whole, owner, parts in _PARTS:
        ids = tuple(line.id for line in work.where(whole, account_id=account.id))
        for part in parts:
            work.remove_all(work.where(part, **{owner: ids}))
    for kind in _OF_ACCOUNT:
        lines = work.where(kind, account_id=account.id)
        _untie(work, kind, tuple(line.id for line in lines))
        work.remove_all(lines)
    _untie(work, Account, (account.id,))
    work.remove(account)


def _untie(work: Work, kind: type[Row], row_ids: tuple[int, ...]) -> None:
    work.remove_all(work.where(Imported, entity=kind.__name__.lower(), row_id=row_ids))
