"""What the foot line says about the thing under the cursor, then its next keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.days import short_day
from acctui.domain.money import grouped
from acctui.tui.parts import joined, width_of
from acctui.tui.screens import ladder_words as words
from acctui.tui.words import count_of

if TYPE_CHECKING:
    import datetime as dt

    from acctui.domain.objective import Objective
    from acctui.domain.progress import Progress
    from acctui.services.ladder import LadderView, StrategyView
    from acctui.tui.parts import Parts
    from acctui.tui.widgets.rung_lines import Stop

_NAMES = {
    "vision": "Vision",
    "relationship": "Relationship objective",
    "business": "Business objective",
    "strategic": "Strategic objective",
    "phase": "Next phase",
    "quote": "Quote",
    "strategy": "Strategy",
}


def foot_of(view: LadderView, stop: Stop | None, today: dt.date, room: int) -> Parts:
    """Say in `room` cells what is known of the thing under the cursor that its lines do not tell."""
    if stop is None:
        return ()
    name: Parts = [(_NAMES[stop.kind], "text bold")]
    if not stop.id:
        what = "a strategy" if stop.kind == "strategy" else "it"
        return joined([name, [("not written yet", "soft")], [*_key("enter", f"writes {what}")]], 2)
    return _fitting(name, _groups(view, stop, today), room)


def _fitting(name: Parts, groups: list[Parts], room: int) -> Parts:
    """Leave out what is told first, until the rest fits; the key at the end stays."""
    line = [*name, ("  ", "dim"), *joined(groups, 3)]
    if len(groups) > 1 and width_of(line) > room:
        return _fitting(name, groups[1:], room)
    return line


def _key(key: str, what: str) -> Parts:
    return [(key, "text bold"), (f" {what}", "dim")]


def _groups(view: LadderView, stop: Stop, today: dt.date) -> list[Parts]:
    if stop.kind == "business":
        progress = next((one for one in view.businesses if one.objective.id == stop.id), None)
        return _business(view, progress, today) if progress else []
    if stop.kind == "strategy":
        one = next((one for one in view.strategies if one.strategy.id == stop.id), None)
        return _strategy(view, one, today) if one else []
    if stop.kind == "phase":
        return [_key("d", "reached"), _key("e", "edit")]
    if stop.kind == "quote":
        return _quote(view)
    serving = _serving(view, stop.id)
    if stop.kind == "strategic":
        return [serving, *_moved(view, today)]
    return [serving, _key("enter", "all of it")]


def _serving(view: LadderView, objective_id: int) -> Parts:
    many = sum(objective_id in one.serves for one in view.strategies)
    if not many:
        return [("no strategy serves it", "dim")]
    return [(f"{many} {'strategy serves' if many == 1 else 'strategies serve'} it", "dim")]


def _business(view: LadderView, progress: Progress, today: dt.date) -> list[Parts]:
    groups = [_serving(view, progress.objective.id)]
    if progress.measured:
        last = progress.measured[-1]
        value = f"{grouped(last.value)} on {short_day(last.measured_on, today)}"
        groups.append([("last measured ", "dim"), (value, "soft")])
    pace = words.paces(progress)
    if pace:
        groups.append([(pace, "soft" if progress.is_steep else "dim")])
    return [*groups, _key("v", "record today")]


def _moved(view: LadderView, today: dt.date) -> list[Parts]:
    strategic = view.strategic
    if strategic is None or not strategic.calls:
        return [[("no call has moved it yet", "dim")]]
    last = f", the last {short_day(strategic.last_advance, today)}" if strategic.last_advance else ""
    advances = f"{count_of(strategic.advances, 'advance')}{last}"
    return [[(f"{count_of(strategic.calls, 'call')}, {advances}", "dim")]]


def _quote(view: LadderView) -> list[Parts]:
    if not view.relationships:
        return [[("write the sentence you want to hear, then give it this", "dim")]]
    return [[("which sentence does it speak for?", "dim")], _key("+", "for"), _key("-", "against")]


def _strategy(view: LadderView, one: StrategyView, today: dt.date) -> list[Parts]:
    serves = [rung for rung in words.served(view) if rung.id in one.serves]
    groups: list[Parts] = []
    if one.reads_like:
        groups.append([(f"names {one.reads_like}: reads like a plan item", "soft")])
    elif one.is_detailed:
        groups.append([("long for a way of working", "soft")])
    groups.append([("serves ", "dim"), (_names(serves), "soft")])
    told = ", ".join(
        f"{told.name} {'committed' if told.committed_on else short_day(told.told_on, today)}"
        for told in one.told
    )
    groups.append([("told ", "dim"), (told or "nobody yet", "soft" if told else "dim")])
    return [*groups, _key("t", "told")]


def _names(serves: list[Objective]) -> str:
    return ", ".join(words.RUNG[rung.level].lower() for rung in serves) or "nothing yet"
