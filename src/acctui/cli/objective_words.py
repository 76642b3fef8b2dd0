"""What the commands about objectives share: how their values are typed, and how one is given back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.cli.output import give
from acctui.cli.typed import decimal_mark
from acctui.domain.days import read_day
from acctui.domain.errors import RuleBroken
from acctui.domain.text import fold, quoted

if TYPE_CHECKING:
    import datetime as dt

    from acctui.domain.measured_value import Measure
    from acctui.domain.objective import Objective
    from acctui.domain.stage_goal import Step
    from acctui.services.ports import Done, Store


def day_or_none(text: str | None, today: dt.date, field: str, *, past: bool = False) -> dt.date | None:
    """Read a day, or a month as its last one; None where nothing or '' was typed."""
    if not text:
        return None
    if past:
        return read_day(text, today, field, past=True)
    from acctui.domain.measured_value import read_due

    return read_due(text, today, field)


def years(text: str | None) -> int | None:
    """Read a horizon in whole years; the row itself refuses none at all (L3)."""
    if not text:
        return None
    number = text.strip().split(" ")[0]
    return int(number) if number.isascii() and number.isdecimal() else 0


def measure_of(store: Store, unit: str | None, baseline: int | None) -> Measure:
    """Give how values of this unit are typed in this book."""
    from acctui.domain.measured_value import Measure

    with store.reading() as reads:
        return Measure(unit or "", baseline, decimal_mark(reads))


def stage_line(store: Store, text: str, today: dt.date, objective: Objective) -> tuple[Step, ...]:
    """Read a line of stage goals of an objective."""
    from acctui.domain.measured_value import read_stages

    return read_stages(text, today, "stages", measure_of(store, objective.unit, objective.baseline))


def give_objective(store: Store, done: Done[Objective], today: dt.date, *, as_json: bool) -> None:
    """Give an objective as it stands after a command."""
    from acctui.cli.objective_view import objective_record

    with store.reading() as reads:
        record = objective_record(reads, done.value, today)
    give(record, f"{done.label}  #{done.value.id}", as_json=as_json)


def chosen_sentence(store: Store, account_id: int, typed: str) -> int:
    """Find the relationship objective of an account by its number or by some of its words."""
    from acctui.domain.objective import Level
    from acctui.domain.objective import Objective as Kind

    number = typed.strip().removeprefix("#")
    if number.isascii() and number.isdecimal():
        return int(number)
    with store.reading() as reads:
        sentences = reads.where(Kind, account_id=account_id, level=str(Level.RELATIONSHIP), ended_on=None)
    hits = [one for one in sentences if fold(typed) and fold(typed) in fold(one.text)]
    if len(hits) == 1:
        return hits[0].id
    named = ", ".join(f"{one.text} #{one.id}" for one in sentences)
    raise RuleBroken(
        "objective",
        f"{quoted(typed)} names no one sentence of theirs. "
        + (
            f"Type the number of one: {named}."
            if named
            else "Add one with: acctui objective add relationship."
        ),
        "D22",
    )
