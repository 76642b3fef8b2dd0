"""The rungs as a form holds them: typed texts into the fields of an objective, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from acctui.domain.days import distance
from acctui.domain.errors import RuleBroken
from acctui.domain.measured_value import Measure, read_due, read_target, read_value
from acctui.domain.money import grouped, read_amount
from acctui.domain.objective import Level, Objective, Phase
from acctui.domain.stage_goal import day_in_full
from acctui.domain.strategy import Strategy
from acctui.domain.text import is_blank, quoted
from acctui.tui.screens.ladder_words import typed_day

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from acctui.domain.row import Row
    from acctui.tui.parts import Parts
    from acctui.tui.screens.ladder_ask import Values

_LINES = ("client_goal", "kind", "opportunities", "views_asked", "guard", "says")


def fields_of(level: Level, values: Values, today: dt.date, mark: str | None) -> dict[str, Any]:
    """Read what is typed as the fields of an objective; raises RuleBroken at the field that is not right."""
    fields: dict[str, Any] = {"text": values["text"].strip().strip('"').strip()}
    if level is Level.VISION:
        return fields | {"years": _years(values["years"])}
    if level is Level.BUSINESS:
        fields |= _measured(values, mark)
    fields["due"] = due_of(values["due"], today)
    fields |= {name: or_none(values[name]) for name in _LINES if name in values}
    if level is Level.STRATEGIC:
        worth = values["worth"]
        fields["worth"] = None if is_blank(worth) else read_amount(worth, "worth", mark)
    return fields


def or_none(text: str) -> str | None:
    """Give a text, None for an empty one."""
    return None if is_blank(text) else text.strip()


def due_of(text: str, today: dt.date, field: str = "due") -> dt.date | None:
    """Read a day, or a month as its last day; None where nothing is typed."""
    return None if is_blank(text) else read_due(text, today, field)


def day_echo(text: str, today: dt.date) -> Parts:
    """Say how a day was read."""
    try:
        day = due_of(text, today)
    except RuleBroken:
        return ()
    return [(day_in_full(day), "text"), (f", {distance(day, today)}", "soft")] if day else ()


def _years(text: str) -> int | None:
    words = text.strip().removesuffix("years").removesuffix("year").strip()
    if not words.isdecimal() or len(words) > len("100"):
        raise RuleBroken(
            "years",
            f"{quoted(text)} is no whole number of years. Give 1, 2, 3, 5 or 10." if words else _NO_YEARS,
            "L3",
        )
    return int(words)


_NO_YEARS = "A vision looks a whole number of years ahead. Give 1, 2, 3, 5 or 10."


def measure_of(values: Values, mark: str | None) -> Measure:
    """Give what a business objective being typed is measured in, as far as it can be read."""
    bare = Measure(values.get("unit", "").strip(), None, mark)
    try:
        return Measure(bare.unit, read_value(values.get("baseline", ""), "baseline", bare), mark)
    except RuleBroken:
        return bare


def _measured(values: Values, mark: str | None) -> dict[str, Any]:
    """Read unit, today's value and target; what is left empty is told by the objective itself."""
    bare = Measure(values["unit"].strip(), None, mark)
    first, last = values["baseline"], values["target"]
    baseline = None if is_blank(first) else read_value(first, "baseline", bare)
    whole = Measure(bare.unit, baseline, mark)
    target = None if is_blank(last) else read_target(last, "target", whole)
    return {"unit": or_none(values["unit"]), "baseline": baseline, "target": target}


def texts_of(row: Row) -> Values:
    """Write a line of the ladder as a form holds it."""
    if isinstance(row, Objective):
        return _objective_texts(row)
    if isinstance(row, Phase):
        return {"text": row.text, "due": typed_day(row.due)}
    return {"name": row.name, "says": row.says or ""} if isinstance(row, Strategy) else {}


def _objective_texts(row: Objective) -> Values:
    figures = {name: getattr(row, name) for name in ("baseline", "target", "worth")}
    return {
        "text": row.text,
        "years": str(row.years or ""),
        "unit": row.unit or "",
        "due": typed_day(row.due),
        **{name: "" if value is None else plain_figure(value) for name, value in figures.items()},
        **{name: getattr(row, name) or "" for name in _LINES if hasattr(row, name)},
    }


def plain_figure(value: int) -> str:
    """Write a figure as it is typed, without marks between thousands."""
    return grouped(value).replace(",", "")


def serves_of(text: str, rungs: Sequence[Objective]) -> list[int]:
    """Read the numbers of the rungs a strategy serves, `1 3`, as the numbers of their objectives."""
    numbers = text.replace(",", " ").split()
    for number in numbers:
        if not number.isdecimal() or not 1 <= int(number[:9]) <= len(rungs):
            raise RuleBroken(
                "serves",
                f"{quoted(number)} is none of the rungs. They go from 1 to {len(rungs)}."
                if rungs
                else "There is no rung yet that it could serve. Leave this empty.",
                "S1",
            )
    return list(dict.fromkeys(rungs[int(number) - 1].id for number in numbers))
