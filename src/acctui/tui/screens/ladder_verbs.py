"""What is done with a rung that stands: measured, agreed, given stage goals, ended."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from acctui.domain.days import read_day, short_day
from acctui.domain.errors import RuleBroken
from acctui.domain.measured_value import Measure, read_stages, read_value
from acctui.domain.money import grouped
from acctui.domain.objective import Ending
from acctui.domain.progress import progress_of
from acctui.domain.stage_goal import Measurement, proposed_stages, steps_of
from acctui.domain.text import is_blank
from acctui.services import objectives
from acctui.tui.screens import ladder_words as words
from acctui.tui.screens.ladder_ask import SHORT, Ask, Blank, Values
from acctui.tui.screens.ladder_fields import day_echo, or_none
from acctui.tui.screens.ladder_stages import ahead, spare, told
from acctui.tui.widgets.rung_lines import Stop

if TYPE_CHECKING:
    import datetime as dt

    from acctui.domain.objective import Objective
    from acctui.domain.progress import Progress
    from acctui.services.ports import Done, DraftKey
    from acctui.tui.parts import Parts
    from acctui.tui.screens.ladder_desk import Desk


def _measure(desk: Desk, objective: Objective) -> Measure:
    return Measure(objective.unit or "", objective.baseline, desk.mark)


def ask_measure(desk: Desk, progress: Progress) -> Ask:
    """Ask today's value, or `3 @19 oct` for another day (L8)."""
    objective = progress.objective

    def echo(values: Values) -> Parts:
        try:
            value, day = _value_on(desk, objective, values["value"])
        except RuleBroken:
            return ()
        then = progress_of(objective, progress.stages, _with(progress, value, day), desk.today)
        return [
            (f"{grouped(value)} on {short_day(day, desk.today)}", "text"),
            (f", {words.needs_of(then)}", "soft"),
        ]

    async def save(values: Values, key: DraftKey) -> Done[Any] | None:
        value, day = _value_on(desk, objective, values["value"])
        return await desk.app.do(lambda store: objectives.measure(store, objective.id, value, day, key))

    asked = f"{grouped(progress.now)} last" if progress.measured else f"{grouped(progress.now)} at the start"
    return Ask(
        draft=("ladder measure", str(objective.id)),
        at=Stop("business", objective.id),
        blanks=[Blank("value", "Today's value", asked, fill=SHORT - 8, echo=echo)],
        save=save,
        again="v",
    )


def _value_on(desk: Desk, objective: Objective, text: str) -> tuple[int, dt.date]:
    value, at, day = text.rpartition("@")
    if not at:
        return read_value(text, "value", _measure(desk, objective)), desk.today
    return (
        read_value(value, "value", _measure(desk, objective)),
        read_day(day, desk.today, "value", past=True),
    )


def _with(progress: Progress, value: int, day: dt.date) -> list[Measurement]:
    """Give what was measured with one value more, by day; a second of one day takes the first's place."""
    objective = progress.objective
    new = Measurement(
        account_id=objective.account_id, objective_id=objective.id, value=value, measured_on=day
    )
    others = [one for one in progress.measured if one.measured_on != day]
    return sorted([*others, new], key=lambda one: one.measured_on)


def ask_stages(desk: Desk, progress: Progress) -> Ask:
    """Ask the whole set of stage goals, even steps proposed where none stand (L14)."""
    objective = progress.objective
    steps = steps_of(progress.stages) or proposed_stages(objective, progress.now, desk.today)

    def read(values: Values) -> Any:
        return read_stages(values["stages"], desk.today, "stages", _measure(desk, objective))

    def echo(values: Values) -> Parts:
        try:
            return told(read(values))
        except RuleBroken:
            return ()

    async def save(values: Values, key: DraftKey) -> Done[Any] | None:
        wanted = read(values)
        return await desk.app.do(lambda store: objectives.set_stages(store, objective.id, wanted, key))

    first = words.stages_text(steps)

    def prompt(values: Values) -> Parts:
        lead = "proposed" if values["stages"] == first and not progress.stages else "stage goals"
        try:
            wanted = read(values)
        except RuleBroken:
            return [(lead, "dim"), ("   value@month, a space between: 3@2027-03 5@2027-09", "dim")]
        return [(lead, "dim"), *spare(wanted, objective.due), *ahead(progress, wanted, desk.today)]

    return Ask(
        draft=("ladder stages", str(objective.id)),
        at=Stop("business", objective.id),
        blanks=[Blank("stages", "Stage goals", "3@2027-03 5@2027-09", first, echo=echo)],
        prompt=prompt,
        save=save,
        again="S",
    )


def ask_agree(desk: Desk, objective: Objective) -> Ask:
    """Ask on which day the team agreed, and who of the customer's on which (L9)."""
    today = desk.today

    async def save(values: Values, _: DraftKey) -> Done[Any] | None:
        def day(name: str) -> dt.date | None:
            text = values[name]
            return None if is_blank(text) else read_day(text, today, name, past=True)

        team, by, on = day("agreed_team_on"), or_none(values["agreed_customer_by"]), day("agreed_customer_on")
        on = on or (today if by else None)
        return await desk.app.do(
            lambda store: objectives.agree(store, objective.id, team_on=team, customer_on=on, customer_by=by)
        )

    def dated(name: str, label: str, empty: str) -> Blank:
        given = words.typed_day(getattr(objective, name))
        return Blank(name, label, empty, given, SHORT, lambda values: day_echo(values[name], today))

    return Ask(
        draft=("ladder agree", str(objective.id)),
        at=Stop("business", objective.id),
        blanks=[
            dated("agreed_team_on", "Team agreed", "today").filled(
                words.typed_day(objective.agreed_team_on) or "today"
            ),
            Blank(
                "agreed_customer_by",
                "Customer: who",
                "a name, once they agreed",
                objective.agreed_customer_by or "",
            ),
            dated("agreed_customer_on", "Customer: when", "today"),
        ],
        save=save,
        again="a",
    )


def ask_end(desk: Desk, objective: Objective, how: Ending) -> Ask:
    """Ask the day an objective ended, and why; it stays in the history."""
    today = desk.today

    async def save(values: Values, key: DraftKey) -> Done[Any] | None:
        on = read_day(values["on"], today, "on", past=True)
        why = or_none(values["ended_why"])
        return await desk.app.do(
            lambda store: objectives.end_objective(store, objective.id, how, on, why, key)
        )

    return Ask(
        draft=(f"ladder {how}", str(objective.id)),
        at=Stop(objective.level, objective.id),
        blanks=[
            Blank(
                "on", f"{how.capitalize()} on", "today", "today", SHORT, lambda v: day_echo(v["on"], today)
            ),
            Blank("ended_why", "Why", "optional: one line to remember"),
        ],
        prompt=lambda _: [(objective.text, "text"), (f"  {_ends(how)}", "dim")],
        save=save,
        again="x",
    )


def _ends(how: Ending) -> str:
    told = {
        Ending.REACHED: "was reached",
        Ending.REPLACED: "gave way to another",
        Ending.DROPPED: "is given up",
    }
    return f"{told[how]}; it stays in the history"
