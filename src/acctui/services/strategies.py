"""What the seller does with strategies: word one, say what it serves, tell people of it (S1 to S3)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from acctui.domain.account import checked_name
from acctui.domain.errors import RuleBroken
from acctui.domain.objective import Objective
from acctui.domain.stage_goal import day_in_full
from acctui.domain.strategy import Serves, Strategy, Told
from acctui.domain.text import fold
from acctui.services.accounts import the_account
from acctui.services.action_links import untie_actions
from acctui.services.edits import edited
from acctui.services.ports import Done, DraftKey, Reads, Store, Work

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping
    from typing import Any


def add_strategy(
    store: Store, strategy: Strategy, serves: Iterable[int] = (), settles: DraftKey | None = None
) -> Done[Strategy]:
    """Keep a new way of working with an account; `serves` are the numbers of its objectives (S1)."""
    with store.writing("", settles) as work:
        account = the_account(work, strategy.account_id)
        kept = work.add(replace(strategy, name=checked_name(strategy.name, "A strategy")))
        _serve(work, kept, serves)
        work.label = f"New strategy for {account.name}: {kept.name}"
    return Done(kept, work.changed, work.label)


def set_strategy(
    store: Store,
    strategy_id: int,
    fields: Mapping[str, Any],
    serves: Iterable[int] | None = None,
    settles: DraftKey | None = None,
    seen: Strategy | None = None,
    seen_serves: Iterable[int] = (),
) -> Done[Strategy]:
    """Change a strategy; `serves` None leaves what it serves, `seen` is what the form was opened on.

    What another window tied to it or took off since it served `seen_serves` stays so. Raises
    EditedElsewhereError with both texts where another window changed the same fields since.
    """
    with store.writing("", settles) as work:
        before = the_strategy(work, strategy_id)
        after = edited(seen, before, fields)
        kept = work.change(before, replace(after, name=checked_name(after.name, "A strategy")))
        if serves is not None:
            _serve(work, kept, _merged(work, kept, tuple(serves), tuple(seen_serves)))
        work.label = f"Changed the strategy {kept.name}"
    return Done(kept, work.changed, work.label)


def _merged(
    work: Work, strategy: Strategy, wanted: tuple[int, ...], seen: tuple[int, ...]
) -> tuple[int, ...]:
    """Give what a strategy is to serve: what was asked for, and what another window did to it since."""
    stand = [tie.objective_id for tie in work.where(Serves, strategy_id=strategy.id)] if seen else []
    return (*wanted, *(number for number in stand if number not in {*wanted, *seen}))


def _serve(work: Work, strategy: Strategy, serves: Iterable[int]) -> None:
    """Tie a strategy to these objectives and to no other."""
    wanted = tuple(dict.fromkeys(serves))
    known = {one.id for one in work.where(Objective, id=wanted, account_id=strategy.account_id)}
    for number in wanted:
        if number not in known:
            raise RuleBroken(
                "serves",
                f"Objective #{number} is not of this account. acctui objective list shows them all.",
                "S1",
            )
    ties = work.where(Serves, strategy_id=strategy.id)
    work.remove_all([tie for tie in ties if tie.objective_id not in wanted])
    tied = {tie.objective_id for tie in ties}
    work.add_all([Serves(strategy_id=strategy.id, objective_id=n) for n in wanted if n not in tied])


def tell(
    store: Store, strategy_id: int, name: str, on: dt.date, committed_on: dt.date | None = None
) -> Done[Told]:
    """Write down who was told of a strategy, and on which day they committed to it (S3)."""
    with store.writing("") as work:
        strategy = the_strategy(work, strategy_id)
        for one in work.where(Told, strategy_id=strategy_id):
            if fold(one.name) == fold(name):
                raise RuleBroken(
                    "name",
                    f"{one.name} was told on {day_in_full(one.told_on)} already. Nothing was changed.",
                    "S3",
                )
        _refuse_early(on, committed_on)
        kept = work.add(
            Told(strategy_id=strategy_id, name=name.strip(), told_on=on, committed_on=committed_on)
        )
        work.label = f"{kept.name} was told: {strategy.name}"
    return Done(kept, work.changed, work.label)


def commit_to(store: Store, told_id: int, on: dt.date | None) -> Done[Told]:
    """Write down the day somebody committed to carry a strategy out; None takes it back (S3)."""
    with store.writing("") as work:
        before = _the_told(work, told_id)
        _refuse_early(before.told_on, on)
        kept = work.change(before, replace(before, committed_on=on))
        strategy = the_strategy(work, kept.strategy_id)
        work.label = f"{kept.name} {'committed to' if on else 'is not committed to'} {strategy.name}"
    return Done(kept, work.changed, work.label)


def _refuse_early(told_on: dt.date, committed_on: dt.date | None) -> None:
    if committed_on is not None and committed_on < told_on:
        raise RuleBroken(
            "committed_on",
            f"Nobody commits before being told, on {day_in_full(told_on)}. Give that day or a later one.",
            "S3",
        )


def untell(store: Store, told_id: int) -> Done[Told]:
    """Take somebody off those who were told; undo brings them back."""
    with store.writing("") as work:
        told = _the_told(work, told_id)
        work.label = f"{told.name} was not told: {the_strategy(work, told.strategy_id).name}"
        work.remove(told)
    return Done(told, work.changed, work.label)


def delete_strategy(store: Store, strategy_id: int) -> Done[Strategy]:
    """Take a strategy out with what it served and who was told; undo brings all of it back."""
    with store.writing("") as work:
        strategy = the_strategy(work, strategy_id)
        work.label = f"Deleted the strategy {strategy.name}"
        for kind in (Serves, Told):
            work.remove_all(work.where(kind, strategy_id=strategy_id))
        untie_actions(work, "strategy_id", strategy_id)
        work.remove(strategy)
    return Done(strategy, work.changed, work.label)


def the_strategy(reads: Reads, strategy_id: int) -> Strategy:
    """Give a strategy by its number; raises RuleBroken where there is none."""
    strategy = reads.get(Strategy, strategy_id)
    if strategy is None:
        raise RuleBroken(
            "strategy", f"There is no strategy #{strategy_id}. acctui strategy list shows them all."
        )
    return strategy


def _the_told(work: Work, told_id: int) -> Told:
    told = work.get(Told, told_id)
    if told is None:
        raise RuleBroken("told", f"Nobody told has the number #{told_id}. acctui strategy list shows them.")
    return told
