"""What a ladder lacks, said quietly and only where the account matters (D18)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.money import grouped
from acctui.domain.objective import Level, Objective, objective_name
from acctui.domain.stage_goal import day_in_full

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from acctui.domain.account import Account
    from acctui.domain.progress import Progress
    from acctui.services.ladder import StrategyView
    from acctui.services.ports import Reads

_RUNGS = (Level.VISION, Level.RELATIONSHIP, Level.BUSINESS)


def flags_of(
    reads: Reads,
    account: Account,
    standing: Sequence[Objective],
    businesses: Sequence[Progress],
    strategies: Sequence[StrategyView],
) -> tuple[str, ...]:
    """Give the quiet sentences about a ladder; none for a plain account without one (L1, L9, O3, O5, S2)."""
    if not standing and not reads.accounts.marks([account.id])[account.id][1]:
        return ()
    return (
        *_missing_rungs(standing, businesses),
        *(flag for one in businesses for flag in _of_business(one)),
        *(flag for one in standing if one.level is Level.STRATEGIC for flag in _of_strategic(one)),
        *(flag for one in strategies for flag in _of_strategy(one)),
    )


def _missing_rungs(standing: Sequence[Objective], businesses: Sequence[Progress]) -> Iterator[str]:
    levels = {one.level for one in standing}
    missing = [objective_name(level) for level in _RUNGS if level not in levels]
    if businesses and not any(one.stages for one in businesses):
        missing.append("stage goal")
    if missing:
        yield f"ladder incomplete: {', '.join(f'no {name}' for name in missing)}"


def _of_business(one: Progress) -> Iterator[str]:
    name = one.objective.text
    if one.objective.agreed_team_on is None:
        yield f"{name}: not agreed with the team yet"
    if one.stages and one.stages[0].due <= one.objective.set_on:
        yield (
            f"{name}: {grouped(one.stages[0].value)} by {day_in_full(one.stages[0].due)} lies before"
            f" {day_in_full(one.objective.set_on)}, the day of the baseline"
        )
    for stage in one.missed:
        yield f"{name}: {grouped(stage.value)} by {day_in_full(stage.due)} was missed; it {_needed(one)}"
    if one.is_steep:
        yield f"{name}: {_needed(one)}, more than twice the pace so far"


def _needed(one: Progress) -> str:
    if one.needed_pace is None:
        return f"still needs {grouped(one.needs)}"
    return f"needs {grouped(one.needs)} in {one.days_left} days"


def _of_strategic(one: Objective) -> Iterator[str]:
    if one.serves_only_us:
        yield "strategic objective: no goal of theirs"
    if one.worth is None:
        yield "strategic objective: no financial target"
    if not one.opportunities:
        yield "strategic objective: no further opportunities"


def _of_strategy(one: StrategyView) -> Iterator[str]:
    if one.reads_like:
        yield f"{one.strategy.name}: names {one.reads_like}, so it reads like a plan item"
