"""Every kind of line of the book, with its table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.account import Account, TeamMember
from acctui.domain.action import Action
from acctui.domain.call import Attempt, Attendance, Call, Move, Wording
from acctui.domain.contact import Contact
from acctui.domain.factor import Factor, FactorEvent, Sweep, Waved
from acctui.domain.goal import Goal, GoalChange, GrowthQuestion, YearDecision
from acctui.domain.imported import Imported
from acctui.domain.note import History, Note, Quote
from acctui.domain.objective import Objective, Phase
from acctui.domain.revenue import Prospect, Revenue
from acctui.domain.roll import Away, Carry, Roll
from acctui.domain.scorecard import Attribute, Score, Scorecard, Scoring, StrategicMark
from acctui.domain.settings import Setting
from acctui.domain.stage_goal import Measurement, StageGoal
from acctui.domain.strategy import Serves, Strategy, Told
from acctui.storage.rows import table_of

if TYPE_CHECKING:
    from acctui.domain.row import Row
    from acctui.storage.rows import Kept

TABLES: dict[type[Row], Kept] = {
    kind: table_of(kind)
    for kind in (
        Account,
        Contact,
        TeamMember,
        Objective,
        Phase,
        StageGoal,
        Measurement,
        Strategy,
        Serves,
        Told,
        Scorecard,
        Attribute,
        Scoring,
        Score,
        StrategicMark,
        Goal,
        GoalChange,
        YearDecision,
        Call,
        Wording,
        Attempt,
        Move,
        Attendance,
        Revenue,
        Prospect,
        Note,
        Quote,
        History,
        Factor,
        Sweep,
        FactorEvent,
        Waved,
        Action,
        Carry,
        Roll,
        Away,
        GrowthQuestion,
        Setting,
        Imported,
    )
}
