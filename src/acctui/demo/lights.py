"""The told traffic lights written down: factors first, because actions name those they answer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from acctui.demo.plans.lights import SWEPT
from acctui.domain.factor import Factor, FactorEvent, Happened, Light, Sweep

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping, Sequence

    from acctui.demo.almanac import Almanac
    from acctui.demo.lights_told import FactorTold, TurnTold
    from acctui.domain.objective import Objective
    from acctui.domain.row import Row
    from acctui.services.ports import Work


@dataclass(frozen=True, slots=True)
class Board:
    """One account's factors as they are told, and what they name.

    `objectives` are its objectives that stand, by their words; `calls` the calls held there, by their days.
    """

    account_id: int
    told: tuple[FactorTold, ...]
    objectives: Mapping[str, Objective]
    calls: Mapping[dt.date, int]


def write_factors(work: Work, almanac: Almanac, boards: Sequence[Board]) -> list[tuple[Factor, FactorTold]]:
    """Keep every factor as it is now, and what happened to it on the way, sweeps included (D9, D14)."""
    owned = [(board, told) for board in boards for told in board.told]
    kept = work.add_all([_factor(board, told, almanac) for board, told in owned])
    swept = [almanac.day(day) for day in SWEPT]
    lives = [_Life(factor, board, told, almanac) for factor, (board, told) in zip(kept, owned, strict=True)]
    looks = {day: [life for life in lives if life.is_swept_on(day)] for day in swept}
    sweeps = work.add_all([_sweep(day, looks[day]) for day in swept])
    number = {sweep.begun_on: sweep.id for sweep in sweeps}
    events: list[Row] = []
    for life in lives:
        events += life.events(number)
    work.add_all(events)
    return [(factor, told) for factor, (_, told) in zip(kept, owned, strict=True)]


def _factor(board: Board, told: FactorTold, almanac: Almanac) -> Factor:
    said: dict[str, Any] = {}
    for turn in told.turns:
        said.update(_said(board, turn, almanac))
    swept = [day for day in map(almanac.day, SWEPT) if _is_looked_at(told, day, almanac)]
    last = told.turns[-1]
    return Factor(
        account_id=board.account_id,
        light=last.light,
        text=told.text,
        since=almanac.day(last.on),
        reviewed_on=max(swept, default=None),
        gone_on=almanac.day(told.gone) if told.gone else None,
        **said,
    )


def _said(board: Board, turn: TurnTold, almanac: Almanac) -> dict[str, Any]:
    line = almanac.words(turn.line) or None
    if turn.light is Light.AMBER:
        return {"tips": line, "by": almanac.day(turn.by) if turn.by else None}
    if turn.light is Light.RED:
        objective_id = board.objectives[turn.stops].id if turn.stops else None
        return {"stops": line, "objective_id": objective_id, "until": turn.until or None}
    return {}


def _is_looked_at(told: FactorTold, day: dt.date, almanac: Almanac) -> bool:
    """Tell whether a sweep of a day took a factor: it stood then, and as an amber or a red."""
    stood = [turn for turn in told.turns if almanac.day(turn.on) < day]
    is_gone = bool(told.gone) and almanac.day(told.gone) < day
    return bool(stood) and stood[-1].light is not Light.GREEN and not is_gone


@dataclass(frozen=True, slots=True)
class _Life:
    """A factor as it was kept, beside what is told of it."""

    factor: Factor
    board: Board
    told: FactorTold
    almanac: Almanac

    def is_swept_on(self, day: dt.date) -> bool:
        """Tell whether the sweep of a day took it."""
        return _is_looked_at(self.told, day, self.almanac)

    def events(self, sweeps: Mapping[dt.date, int]) -> list[FactorEvent]:
        """Give what happened to it, oldest first; `sweeps` gives their numbers by their days."""
        turns = list(self._turns())
        busy = {event.on for event in turns}
        kept = [
            self._event(day, Happened.KEPT, sweep_id=number)
            for day, number in sweeps.items()
            if day not in busy and self.is_swept_on(day)
        ]
        taken = [
            replace(event, sweep_id=sweeps[event.on]) if self._is_of(event, sweeps) else event
            for event in turns
        ]
        return sorted([*kept, *taken], key=lambda event: event.on)

    def _is_of(self, event: FactorEvent, sweeps: Mapping[dt.date, int]) -> bool:
        return event.on in sweeps and self.is_swept_on(event.on)

    def _turns(self) -> Iterator[FactorEvent]:
        before: Light | None = None
        for turn in self.told.turns:
            yield self._event(
                self.almanac.day(turn.on),
                Happened.ADDED if before is None else Happened.TURNED,
                before=before,
                after=turn.light,
                line=self.almanac.words(turn.line) or turn.stops or None,
                why=turn.why or None,
                call_id=self.board.calls[self.almanac.day(turn.heard)] if turn.heard else None,
            )
            before = turn.light
        if self.told.gone:
            yield self._event(self.almanac.day(self.told.gone), Happened.GONE, why=self.told.gone_why)

    def _event(self, on: dt.date, happened: Happened, **said: Any) -> FactorEvent:
        factor = self.factor
        return FactorEvent(
            account_id=factor.account_id, factor_id=factor.id, on=on, happened=happened, **said
        )


def _sweep(day: dt.date, lives: Sequence[_Life]) -> Sweep:
    days = [[life.almanac.day(turn.on) for turn in life.told.turns[1:]] for life in lives]
    return Sweep(
        begun_on=day, finished_on=day, reviewed=len(lives), turned=sum(day in of_one for of_one in days)
    )
