"""The next milestone of an account, and the calls that move towards it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from acctui.domain.call import Call
from acctui.domain.errors import RuleBroken
from acctui.domain.objective import Level, Objective
from acctui.services.ports import Done

if TYPE_CHECKING:
    import datetime as dt

    from acctui.services.ports import Reads, Store


class Milestone(NamedTuple):
    """The current strategic objective, and how far calls have moved it (O2, C2)."""

    objective: Objective
    calls: int
    advances: int
    last_advance: dt.date | None


def current_strategic(reads: Reads, account_id: int) -> Objective | None:
    """Give the strategic objective that stands for an account, None where there is none (O2)."""
    found = reads.where(Objective, account_id=account_id, level=str(Level.STRATEGIC), ended_on=None)
    return found[0] if found else None


def milestone_of(reads: Reads, account_id: int) -> Milestone | None:
    """Give the next milestone of an account with the advances made towards it."""
    objective = current_strategic(reads, account_id)
    if objective is None:
        return None
    return Milestone(objective, *reads.calls.moving(objective.id))


def milestone_for(store: Store, call_id: int) -> Objective:
    """Give the strategic objective a call could move; raises RuleBroken where its account has none."""
    with store.reading() as reads:
        found = current_strategic(reads, _call(reads, call_id).account_id)
    if found is None:
        raise RuleBroken(
            "objective",
            "This account has no strategic objective yet. Write its next milestone on the ladder first.",
            "O1",
        )
    return found


def serve(store: Store, call_id: int, objective_id: int | None) -> Done[Call]:
    """Say which strategic objective a call moves, or that it moves none (C2)."""
    with store.writing("") as work:
        call = _call(work, call_id)
        words = _served(work, call, objective_id)
        kept = work.change(call, replace(call, objective_id=objective_id))
        work.label = f"{kept.outcome}: {words}"
    return Done(kept, work.changed, work.label)


def _call(reads: Reads, call_id: int) -> Call:
    call = reads.get(Call, call_id)
    if call is None:
        raise RuleBroken("call", f"There is no call #{call_id}. acctui call list shows them all.")
    return call


def _served(reads: Reads, call: Call, objective_id: int | None) -> str:
    if objective_id is None:
        return "serves no objective"
    objective = reads.get(Objective, objective_id)
    if objective is None or objective.account_id != call.account_id or objective.level is not Level.STRATEGIC:
        raise RuleBroken(
            "objective",
            f"#{objective_id} is no strategic objective of this account. acctui objective list shows them.",
            "C2",
        )
    return f"serves {objective.text}"
