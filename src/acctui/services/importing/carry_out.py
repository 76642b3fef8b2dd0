"""An import written as one step: all of it or nothing, taken back by one undo."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from acctui.domain.account import Account
from acctui.domain.imported import Imported
from acctui.domain.settings import Setting
from acctui.services.importing.desk import ENTITIES
from acctui.services.importing.owner import OwnerChoice, setting_key
from acctui.services.importing.plan import ImportPlan, plan_import
from acctui.services.ports import Changed, Done

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from acctui.domain.row import Row
    from acctui.services.importing.plan import OnProgress
    from acctui.services.importing.report import ImportReport
    from acctui.services.importing.ties import Tie
    from acctui.services.ports import Reads, Store, Work
    from acctui.services.records import Reading

_ACCOUNT = ENTITIES[Account]
_STEPS_COMPARED = 50
_AT_ONCE = 5_000


def preview(
    store: Store, readings: Sequence[Reading], owner: str | None = None, on_progress: OnProgress | None = None
) -> ImportPlan:
    """Show what an import would do; writes nothing."""
    with store.reading() as reads:
        plan = plan_import(reads, readings, owner, on_progress)
        return replace(plan, seen=tuple(reads.steps.history(_STEPS_COMPARED)))


def import_readings(
    store: Store,
    readings: Sequence[Reading],
    owner: str | None = None,
    on_progress: OnProgress | None = None,
    plan: ImportPlan | None = None,
) -> Done[ImportReport]:
    """Bring lists into the book in one step, after a backup; where they change nothing, none is written.

    `plan` is the preview of the same lists, which is not worked out again while the book stands as it did.
    Raises RuleBroken for an owner no row has. `on_progress` may raise to stop: then nothing is written.
    """
    if plan is None or not _stands(store, plan):
        plan = preview(store, readings, owner, on_progress)
    if plan.is_empty:
        return Done(plan.report, Changed.NOTHING, plan.label)
    if plan.seen:
        store.backup("before-import")
    with store.writing(plan.label) as work:
        if not _holds(work, plan):
            # Another window wrote in between: what was worked out no longer holds.
            plan = plan_import(work, readings, owner, on_progress)
        carry_out(work, plan)
    return Done(plan.report, work.changed, plan.label)


def _stands(store: Store, plan: ImportPlan) -> bool:
    with store.reading() as reads:
        return _holds(reads, plan)


def _holds(reads: Reads, plan: ImportPlan) -> bool:
    """Tell whether nothing was done since a plan was worked out."""
    return tuple(reads.steps.history(_STEPS_COMPARED)) == plan.seen


def carry_out(work: Work, plan: ImportPlan) -> None:
    """Write a plan into an open unit of work."""
    numbers: dict[str, dict[int, int]] = {}
    for lines in plan.added:
        _add(work, lines, numbers)
    accounts = numbers.get(_ACCOUNT, {})
    for pairs in plan.changed:
        work.change_all([(before, _placed(after, accounts)) for before, after in pairs])
    for gone in plan.removed:
        work.remove_all(gone)
    work.remove_all(plan.untied)
    _write_ties(work, plan.ties, numbers)
    for choice in plan.settings:
        _remember(work, choice)


def _add(work: Work, lines: Sequence[tuple[int, Row]], numbers: dict[str, dict[int, int]]) -> None:
    """Keep new lines, and note which number each passing one became."""
    if lines:
        kept = work.add_many([line for _, line in lines], numbers.get(_ACCOUNT))
        entity = ENTITIES[type(lines[0][1])]
        numbers[entity] = {passing: number for (passing, _), number in zip(lines, kept, strict=True)}


def _placed(line: Row, accounts: Mapping[int, int]) -> Row:
    """Give a line with the real number of its account in place of a passing one."""
    account_id = getattr(line, "account_id", None)
    if account_id is None or account_id > 0:
        return line
    changed: dict[str, Any] = {"account_id": accounts[account_id]}
    return replace(line, **changed)


def _write_ties(work: Work, ties: Sequence[Tie], numbers: Mapping[str, Mapping[int, int]]) -> None:
    """Keep ties, some thousands at a time: all at once they would be held three times over."""
    new = [tie for tie in ties if tie.before is None]
    for begin in range(0, len(new), _AT_ONCE):
        work.add_many(list(_tied(new[begin : begin + _AT_ONCE], numbers)))
    known = [(tie, tie.before) for tie in ties if tie.before is not None]
    after = _tied([tie for tie, _ in known], numbers)
    work.change_all(
        [
            (before, replace(before, row_id=tied.row_id, wrote=tied.wrote))
            for (_, before), tied in zip(known, after, strict=True)
        ]
    )


def _tied(ties: Sequence[Tie], numbers: Mapping[str, Mapping[int, int]]) -> Iterator[Imported]:
    """Give what the book is to hold of ties, by the numbers that passing ones became."""
    accounts = numbers.get(_ACCOUNT, {})
    for tie in ties:
        row_id, wrote = numbers.get(tie.entity, {}).get(tie.row_id, tie.row_id), tie.as_text(accounts)
        yield Imported(source=tie.source, entity=tie.entity, key=tie.key, row_id=row_id, wrote=wrote)


def _remember(work: Work, choice: OwnerChoice) -> None:
    if not choice.owner:
        work.remove_all([setting for setting in (choice.remembered,) if setting])
    elif choice.remembered:
        work.change(choice.remembered, replace(choice.remembered, value=choice.owner))
    else:
        work.add(Setting(key=setting_key(choice.source), value=choice.owner))
