"""The rungs of a ladder as lines: four from top to bottom, then the next milestone and its next phase."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from acctui.domain.days import month_name, short_day
from acctui.domain.money import grouped
from acctui.domain.progress import has_reached, met_on
from acctui.domain.stage_goal import day_in_full
from acctui.tui.parts import joined, width_of
from acctui.tui.screens import ladder_words as words
from acctui.tui.widgets.rung_lines import Line, Stop
from acctui.tui.widgets.stage_chart import LEAST_ROWS, Goal, StageChart, draw
from acctui.tui.words import count_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator

    from acctui.domain.objective import Objective, Phase
    from acctui.domain.progress import Progress
    from acctui.services.ladder import LadderView, RelationshipView, StrategicView
    from acctui.tui.parts import Parts

MOST_ROWS = 20
"""Rows a chart takes at most."""

_SHOWN_QUOTES = 2
"""Quotes that wait for their sentence and are shown at once; the next follow when one is given."""


@dataclass(frozen=True, slots=True)
class Room:
    """The cells a ladder has: the width of its words, its rows, and whether it may have air."""

    width: int
    rows: int
    airy: bool


def rungs(view: LadderView, charted: int | None, room: Room, today: dt.date) -> list[Line]:
    """Lay the ladder out; the business objective with the number `charted` draws its stage goals."""
    blocks = [*_blocks(view, room, today)]
    place = next(
        (n for n, block in enumerate(blocks) if block[0].of == Stop("business", charted or -1)), None
    )
    progress = next((one for one in view.businesses if one.objective.id == charted), None)
    if place is not None and progress is not None:
        others = sum(map(len, blocks)) + (len(blocks) if room.airy else 0)
        height = max(LEAST_ROWS, min(MOST_ROWS, room.rows - others - (1 if room.airy else 0)))
        rows = draw(chart_of(progress, today), room.width, height)
        of = Stop("business", charted or 0)
        blocks[place] += [Line(row, of=of, chart=True) for row in rows]
        blocks[place] += [Line(of=of, chart=True)] if room.airy else []
    return [line for block in blocks for line in [*block, *([Line()] if room.airy else [])]]


def chart_of(progress: Progress, today: dt.date) -> StageChart:
    """Give what the chart of a business objective is drawn from."""
    objective = progress.objective
    return StageChart(
        baseline=objective.baseline or 0,
        target=objective.target or 0,
        start=objective.set_on,
        due=objective.due or today,
        today=today,
        goals=tuple(Goal(s.value, s.due, _word(progress, s.value, s.due, today)) for s in progress.stages),
        measured=tuple((one.value, one.measured_on) for one in progress.measured),
        needs=words.needs_of(progress) if progress.stages else "S proposes stage goals",
    )


def _word(progress: Progress, value: int, due: dt.date, today: dt.date) -> str:
    if any(stage.value == value for stage in progress.missed):
        return "missed"
    met = next((s for s in progress.stages if s.value == value and s.due == due), None)
    met_day = met_on(progress.objective, met, progress.measured) if met else None
    if met is None or met_day is None or met_day > today:
        return ""
    if not has_reached(progress.objective, met.value, progress.now):
        return "was met"
    return "met" if met_day <= due else "met late"


def _blocks(view: LadderView, room: Room, today: dt.date) -> Iterator[list[Line]]:
    yield _vision(view.vision, room)
    yield from _relationships(view, room, today)
    yield from _businesses(view, room, today)
    yield from _strategic(view.strategic, room, today)


def _empty(kind: str, label: str, *, airy: bool, below: str = "") -> list[Line]:
    """Say what a place of the ladder asks, and the keys that write it."""
    stop = Stop(kind)
    keys: Parts = [("n ", "text bold"), (words.KEYS[kind], "text bold"), (" writes it", "dim")]
    asked: Parts = [(words.ASKS[kind], "dim")]
    if not airy:
        return [Line(asked, (label, "soft"), keys, stop, opens=True)]
    first = Line(asked, (label, "soft"), (), stop, opens=True)
    return [first, Line(keys, (below, "dim"), (), stop)]


def _vision(objective: Objective | None, room: Room) -> list[Line]:
    if objective is None:
        return _empty("vision", "Vision", airy=room.airy)
    stop, by = Stop("vision", objective.id), [(f"by {words.vision_until(objective)}", "dim")]
    first = Line(
        [(objective.text, "text")], ("Vision", "soft bold"), () if room.airy else by, stop, opens=True
    )
    years = count_of(objective.years or 0, "year")
    return [first, Line(by, (years, "dim"), of=stop)] if room.airy else [first]


def _relationships(view: LadderView, room: Room, today: dt.date) -> Iterator[list[Line]]:
    label = "Relationship"
    for one in view.relationships:
        yield _sentence(one, label, room, today)
        label = ""
    if not view.relationships:
        yield _empty("relationship", label, airy=room.airy)
    if view.quotes:
        yield [*_quotes(view, room, today)]


def _sentence(view: RelationshipView, label: str, room: Room, today: dt.date) -> list[Line]:
    objective = view.objective
    stop = Stop("relationship", objective.id)
    said: Parts = [(f'"{objective.text.strip().strip(chr(34))}"', "text")]
    heard = joined(_heard(view), 3 if room.airy else 2)
    if not room.airy:
        return [Line(said, (label, "soft bold"), heard, stop, opens=True)]
    due = objective.due
    by: Parts = [(f"to hear by {month_name(due)}", "dim")] if due else []
    ahead = words.years_ahead(objective.set_on, due) if due else ""
    late: Parts = [(", not heard yet", "soft")] if due and due < today and not view.quotes_for else []
    second = Line(joined([heard, [*by, *late]], 3), (ahead, "dim"), of=stop)
    return [Line(said, (label, "soft bold"), (), stop, opens=True), second]


def _heard(view: RelationshipView) -> list[Parts]:
    counts: list[Parts] = []
    if view.quotes_for:
        many = len(view.quotes_for)
        counts.append([(str(many), "soft"), (" quote for" if many == 1 else " quotes for", "dim")])
    if view.quotes_against:
        counts.append([(str(len(view.quotes_against)), "soft"), (" against", "dim")])
    return counts or [[("not heard yet", "dim")]]


def _quotes(view: LadderView, room: Room, today: dt.date) -> Iterator[Line]:
    """Show the newest quotes that wait for their sentence, and how many more wait."""
    shown = view.quotes[: _SHOWN_QUOTES if room.airy else 1]
    rest = len(view.quotes) - len(shown)
    labels = ["Quotes waiting", f"{rest} more" if rest else ""]
    if len(shown) == 1 and rest:
        labels = [f"{len(view.quotes)} quotes wait"]
    for quote, label in zip(shown, labels, strict=False):
        who = f"{quote.speaker}, " if quote.speaker else ""
        said: Parts = [(f'"{quote.text}"', "soft")]
        right: Parts = [(f"{who}{short_day(quote.date, today)}", "dim")]
        yield Line(said, (label, "dim"), right, Stop("quote", quote.id), opens=True)


def _businesses(view: LadderView, room: Room, today: dt.date) -> Iterator[list[Line]]:
    if not view.businesses:
        yield _empty("business", "Business", airy=room.airy, below="objective")
    for place, progress in enumerate(view.businesses):
        yield _business(progress, room, today, is_first=place == 0)


def _business(progress: Progress, room: Room, today: dt.date, *, is_first: bool) -> list[Line]:
    objective = progress.objective
    stop = Stop("business", objective.id)
    by = f" by {day_in_full(objective.due)}" if objective.due else ""
    what: Parts = [(f"{objective.text} ", "text"), (f"{words.way_of(objective)}{by}", "text")]
    now: Parts = [(f"now {grouped(progress.now)}", "text")]
    label, below = ("Business", "objective") if is_first else ("", "")
    lines = [Line(what, (label, "soft bold"), now, stop, opens=True)]
    lines.append(Line(_agreed(progress, room, today), (below, "dim"), of=stop))
    if objective.guard:
        lines.append(Line([("while ", "dim"), (objective.guard, "soft")], of=stop))
    return lines


def _agreed(progress: Progress, room: Room, today: dt.date) -> Parts:
    """Say who agreed and how much time is spare; days without their year where there is little room."""
    gap = 3 if room.airy else 2
    whole = joined(_agreements(progress, day_in_full), gap)
    if width_of(whole) <= room.width:
        return whole
    return joined(_agreements(progress, lambda day: short_day(day, today)), 2)


def _agreements(progress: Progress, name: Callable[[dt.date], str]) -> list[Parts]:
    one = progress.objective
    team = name(one.agreed_team_on) if one.agreed_team_on else "not yet"
    customer = name(one.agreed_customer_on) if one.agreed_customer_on else "not yet"
    by = f" {one.agreed_customer_by}" if one.agreed_customer_by else ""
    groups: list[Parts] = [
        [("agreed  team ", "dim"), (team, "soft")],
        [("customer", "dim"), (f"{by} {customer}", "soft")],
    ]
    spare = words.buffer_words(progress.buffer_days)
    return [*groups, [("buffer ", "dim"), (spare.removeprefix("buffer "), "soft")]] if spare else groups


def _strategic(view: StrategicView | None, room: Room, today: dt.date) -> Iterator[list[Line]]:
    if view is None:
        yield _empty("strategic", "Strategic", airy=room.airy, below="objective")
        return
    objective = view.objective
    stop = Stop("strategic", objective.id)
    worth: Parts = [(grouped(objective.worth), "text")] if objective.worth is not None else []
    first = Line([(objective.text, "text")], ("Strategic", "soft bold"), worth, stop, opens=True)
    groups: list[Parts] = []
    if objective.due:
        away = f"by {day_in_full(objective.due)}, {words.in_weeks(objective.due, today)}"
        groups.append([(away, "dim")])
    theirs = objective.client_goal
    groups.append([("theirs ", "dim"), (theirs or "not written", "soft" if theirs else "dim")])
    yield [first, Line(joined(groups, 3), ("objective", "dim"), of=stop)]
    yield from [[*_phases(view, today)]] if view.phases else []


def _phases(view: StrategicView, today: dt.date) -> Iterator[Line]:
    label = "Next phase"
    for phase in view.phases:
        right: Parts = [(_phase_day(phase, today), "dim")]
        style = "dim" if phase.reached_on else "soft"
        yield Line([(phase.text, style)], (label, "dim"), right, Stop("phase", phase.id), opens=True)
        label = ""


def _phase_day(phase: Phase, today: dt.date) -> str:
    if phase.reached_on:
        return f"reached {short_day(phase.reached_on, today)}"
    if phase.due is None:
        return "date?"
    return day_in_full(phase.due) if phase.due >= today else f"{day_in_full(phase.due)}, late"
