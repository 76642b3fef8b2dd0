"""The whole book as lines: given away as it is, and taken into an empty one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from acctui.domain.account import Account, TeamMember
from acctui.domain.action import Action
from acctui.domain.call import Attempt, Attendance, Call, Move, Wording
from acctui.domain.contact import Contact
from acctui.domain.errors import RuleBroken
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
from acctui.services.ports import Done

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from acctui.domain.row import Row
    from acctui.services.ports import Reads, Store

TABLES: dict[str, type[Row]] = {
    "account": Account,
    "contact": Contact,
    "team_member": TeamMember,
    "objective": Objective,
    "phase": Phase,
    "stage_goal": StageGoal,
    "measurement": Measurement,
    "strategy": Strategy,
    "strategy_objective": Serves,
    "strategy_told": Told,
    "scorecard": Scorecard,
    "attribute": Attribute,
    "scoring": Scoring,
    "score": Score,
    "strategic_mark": StrategicMark,
    "goal": Goal,
    "goal_change": GoalChange,
    "year_decision": YearDecision,
    "call": Call,
    "call_wording": Wording,
    "call_attempt": Attempt,
    "call_move": Move,
    "call_contact": Attendance,
    "revenue": Revenue,
    "prospect": Prospect,
    "note": Note,
    "quote": Quote,
    "history": History,
    "factor": Factor,
    "sweep": Sweep,
    "factor_event": FactorEvent,
    "waved": Waved,
    "action": Action,
    "carry": Carry,
    "roll": Roll,
    "away": Away,
    "growth_question": GrowthQuestion,
    "setting": Setting,
    "imported": Imported,
}
"""Every table of the book, each below those its lines refer to."""


@dataclass(frozen=True, slots=True)
class WholeBook:
    """A book read from a file: the lines of each table, under the numbers they had."""

    file: str
    tables: dict[str, tuple[Row, ...]]

    def count(self) -> int:
        """Give how many lines it has."""
        return sum(map(len, self.tables.values()))


def every_line(reads: Reads) -> Iterator[tuple[str, Iterator[Sequence[Sequence[Any]]]]]:
    """Give each table's name and its lines as bare cells by their numbers, read as they are asked for."""
    for name, kind in TABLES.items():
        yield name, reads.dump.cells(kind)


def take_over(store: Store, book: WholeBook) -> Done[int]:
    """Take a whole book into an empty one, in one step; gives the number of its lines.

    Raises RuleBroken where the book at hand holds anything already, where a line of the file means one that
    is not in it, or breaks a rule of its table.
    """
    _refuse_loose_ties(book)
    with store.writing(f"Import of {book.file}") as work:
        refuse_unless_empty(work)
        for name in TABLES:
            work.load(book.tables.get(name, ()))
    return Done(book.count(), work.changed, work.label)


def refuse_unless_empty(reads: Reads) -> None:
    """Refuse a book that holds anything: lines of two books under the same numbers would be mixed up."""
    if not reads.dump.is_empty():
        raise RuleBroken(
            "file",
            "A whole book can only be brought into an empty one, and this one holds something already. "
            "Give it a new file with --db.",
        )


def _refuse_loose_ties(book: WholeBook) -> None:
    """Refuse what the file's own references can't hold: a tie names its table in words."""
    known = {name: {line.id for line in lines} for name, lines in book.tables.items()}
    ties: Sequence[Row] = book.tables.get("imported", ())
    for tie in ties:
        if isinstance(tie, Imported) and tie.row_id not in known.get(tie.entity, ()):
            raise RuleBroken(
                "file",
                f"imported #{tie.id} in this file means {tie.entity} #{tie.row_id}, which is not in it. "
                "Export the book again.",
            )
