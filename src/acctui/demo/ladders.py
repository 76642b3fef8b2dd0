"""The told ladders written down: objectives first, because calls and quotes name them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from acctui.domain.note import Side
from acctui.domain.objective import Level, Objective, Phase
from acctui.domain.stage_goal import Measurement, StageGoal, refuse_broken_set
from acctui.domain.strategy import Serves, Strategy, Told

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping, Sequence

    from acctui.demo.almanac import Almanac
    from acctui.demo.plan_told import (
        HardTold,
        LadderTold,
        MilestoneTold,
        SentenceTold,
        StrategyTold,
        VisionTold,
    )
    from acctui.domain.row import Row
    from acctui.services.ports import Work

_HUNDRED = 100


@dataclass(frozen=True, slots=True)
class Rungs:
    """The written objectives of one account, each beside what it was told from."""

    told: LadderTold
    objectives: tuple[Objective, ...]

    @property
    def evidence(self) -> Mapping[str, tuple[int, Side]]:
        """The sentence each quote speaks for or against, by the quote's words."""
        sentences = [one for one in self.objectives if one.level is Level.RELATIONSHIP]
        return {
            words: (objective.id, side)
            for objective, sentence in zip(sentences, self.told.sentences, strict=True)
            for side, quotes in ((Side.FOR, sentence.spoken_for), (Side.AGAINST, sentence.against))
            for words in quotes
        }

    def milestone_on(self, day: dt.date) -> int | None:
        """Give the strategic objective that stood on a day, which an outcome stated then moves (C2)."""
        milestones = [one for one in self.objectives if one.level is Level.STRATEGIC]
        stood = (one.id for one in milestones if one.set_on <= day < (one.ended_on or day.max))
        return next(stood, None)

    def of(self, level: Level) -> list[Objective]:
        """Give the objectives of a level that still stand."""
        return [one for one in self.objectives if one.level is level and one.is_current]


def write_objectives(
    work: Work, almanac: Almanac, ladders: Sequence[tuple[int, LadderTold]]
) -> dict[int, Rungs]:
    """Keep every objective of the told ladders; gives them by account number."""
    rows = [list(_objectives(account_id, told, almanac)) for account_id, told in ladders]
    kept = iter(work.add_all([row for of_one in rows for row in of_one]))
    return {
        account_id: Rungs(told, tuple(next(kept) for _ in of_one))
        for (account_id, told), of_one in zip(ladders, rows, strict=True)
    }


def _objectives(account_id: int, told: LadderTold, almanac: Almanac) -> Iterator[Objective]:
    if told.vision is not None:
        yield _vision(account_id, told.vision, almanac)
    yield from (_sentence(account_id, one, almanac) for one in told.sentences)
    yield from (_hard(account_id, one, almanac) for one in told.hard)
    yield from (_milestone(account_id, one, almanac) for one in told.milestones)


def _vision(account_id: int, told: VisionTold, almanac: Almanac) -> Objective:
    return Objective(
        account_id=account_id,
        level=Level.VISION,
        text=almanac.words(told.text),
        set_on=almanac.day(told.on),
        years=told.years,
    )


def _sentence(account_id: int, told: SentenceTold, almanac: Almanac) -> Objective:
    return Objective(
        account_id=account_id,
        level=Level.RELATIONSHIP,
        text=almanac.words(told.text),
        set_on=almanac.day(told.on),
        due=almanac.day(told.due),
    )


def _hard(account_id: int, told: HardTold, almanac: Almanac) -> Objective:
    return Objective(
        account_id=account_id,
        level=Level.BUSINESS,
        text=almanac.words(told.text),
        set_on=almanac.day(told.on),
        due=almanac.day(told.due),
        unit=told.unit,
        baseline=told.start * _HUNDRED,
        target=told.target * _HUNDRED,
        guard=told.guard or None,
        agreed_team_on=almanac.day(told.team) if told.team else None,
        agreed_customer_on=almanac.day(told.customer) if told.customer else None,
        agreed_customer_by=told.customer_by or None,
    )


def _milestone(account_id: int, told: MilestoneTold, almanac: Almanac) -> Objective:
    return Objective(
        account_id=account_id,
        level=Level.STRATEGIC,
        text=almanac.words(told.text),
        set_on=almanac.day(told.on),
        due=almanac.day(told.due) if told.due else None,
        kind=told.kind or None,
        client_goal=told.theirs or None,
        opportunities=told.opens or None,
        worth=told.worth * _HUNDRED if told.worth is not None else None,
        views_asked=told.views or None,
        ended_on=almanac.day(told.ended) if told.ended else None,
        ended_how=told.how,
        ended_why=told.why or None,
    )


def below(rungs: Rungs, almanac: Almanac) -> list[Row]:
    """Give what hangs on the objectives: stage goals, measured values and phases (L14)."""
    rows: list[Row] = []
    hard = [one for one in rungs.objectives if one.level is Level.BUSINESS]
    for objective, told in zip(hard, rungs.told.hard, strict=True):
        rows += _stages(objective, told, almanac)
    milestones = [one for one in rungs.objectives if one.level is Level.STRATEGIC]
    for objective, milestone in zip(milestones, rungs.told.milestones, strict=True):
        rows += _phases(objective, milestone, almanac)
    return rows


def _stages(objective: Objective, told: HardTold, almanac: Almanac) -> Iterator[Row]:
    steps = [(value * _HUNDRED, almanac.day(day)) for value, day in told.stages]
    refuse_broken_set(objective, steps)
    of = {"account_id": objective.account_id, "objective_id": objective.id}
    yield from (StageGoal(**of, value=value, due=day) for value, day in steps)
    yield from (
        Measurement(**of, value=value * _HUNDRED, measured_on=almanac.day(day))
        for value, day in told.measured
    )


def _phases(objective: Objective, told: MilestoneTold, almanac: Almanac) -> Iterator[Row]:
    for text, due, reached in told.steps:
        yield Phase(
            account_id=objective.account_id,
            objective_id=objective.id,
            text=almanac.words(text),
            due=almanac.day(due) if due else None,
            reached_on=almanac.day(reached) if reached else None,
        )


def write_strategies(work: Work, almanac: Almanac, ladders: Mapping[int, Rungs]) -> list[Row]:
    """Keep every strategy and give what hangs on it: what it serves, and who was told (S1, S3)."""
    told = [
        (account_id, rungs, one) for account_id, rungs in ladders.items() for one in rungs.told.strategies
    ]
    kept = work.add_all(
        [Strategy(account_id=account_id, name=one.name, says=one.says) for account_id, _, one in told]
    )
    return [
        row
        for strategy, (_, rungs, one) in zip(kept, told, strict=True)
        for row in _beside(strategy, rungs, one, almanac)
    ]


def _beside(strategy: Strategy, rungs: Rungs, told: StrategyTold, almanac: Almanac) -> Iterator[Row]:
    for level in told.serves:
        yield from (Serves(strategy_id=strategy.id, objective_id=one.id) for one in rungs.of(level))
    for name, on, committed in told.told:
        yield Told(
            strategy_id=strategy.id,
            name=name,
            told_on=almanac.day(on),
            committed_on=almanac.day(committed) if committed else None,
        )
