"""The forms that write and change the rungs of a ladder, each at the rung's own place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from acctui.domain.errors import RuleBroken
from acctui.domain.measured_value import read_stages, read_target
from acctui.domain.money import grouped, read_amount
from acctui.domain.objective import HORIZONS, MILESTONE_KINDS, Level, Objective, heard_by
from acctui.domain.stage_goal import day_in_full, steps_of
from acctui.domain.text import is_blank
from acctui.services import objectives
from acctui.tui.screens import ladder_words as words
from acctui.tui.screens.ladder_ask import SHORT, Ask, Blank, Picks, Values
from acctui.tui.screens.ladder_fields import day_echo, fields_of, measure_of, texts_of
from acctui.tui.screens.ladder_stages import stages_echo
from acctui.tui.screens.meeting_edits import MeetingEdit
from acctui.tui.widgets.rung_lines import Stop
from acctui.tui.words import count_of

if TYPE_CHECKING:
    import datetime as dt

    from acctui.services.ports import Done, DraftKey
    from acctui.tui.parts import Parts
    from acctui.tui.screens.ladder_desk import Desk

_USUAL = 5


def ask_objective(desk: Desk, level: Level) -> Ask:
    """Ask for a new rung; a vision or a milestone takes the place of the one that stands."""
    standing = desk.standing(level)
    replaces = standing[0] if standing and level in {Level.VISION, Level.STRATEGIC} else None

    async def save(values: Values, key: DraftKey) -> Done[Any] | None:
        today = desk.today
        fields = fields_of(level, values, today, desk.mark)
        new = Objective(account_id=desk.account_id, level=level, set_on=today, **fields)
        if replaces is None:
            return await desk.app.do(lambda store: objectives.add_objective(store, new, key))
        number = replaces.id
        return await desk.app.do(
            lambda store: objectives.replace_strategic(store, number, new, today, settles=key)
        )

    return Ask(
        draft=(f"ladder {level}", str(desk.account_id)),
        at=Stop(level, standing[-1].id if standing else 0),
        instead=not standing,
        alone=level is Level.VISION,
        blanks=_blanks(desk, level, {}),
        picks=_picks(level),
        prompt=_prompt(desk, level, replaces),
        save=save,
        again=f"n {words.KEYS[level]}",
    )


def edit_objective(desk: Desk, objective: Objective) -> Ask:
    """Ask for other words or figures of a rung; what another window wrote meanwhile is shown beside them."""
    edit, level, texts = MeetingEdit(objective), objective.level, texts_of(objective)
    progress = desk.progress(objective.id)
    stood = steps_of(progress.stages) if progress is not None else None
    if progress is not None:
        texts["stages"] = words.stages_text(steps_of(progress.stages))

    async def save(values: Values, key: DraftKey) -> Done[Any] | None:
        changed = edit.changed(fields_of(level, values, desk.today, desk.mark))
        again = values.get("stages", "") != texts.get("stages", "")
        measure = measure_of(values, desk.mark)
        steps = read_stages(values["stages"], desk.today, "stages", measure) if again else None
        return await edit.saved(
            lambda: desk.app.do(
                lambda store: objectives.set_objective(
                    store, objective.id, changed, key, edit.seen, steps, stood
                )
            )
        )

    return Ask(
        draft=("ladder objective", str(objective.id)),
        at=Stop(level, objective.id),
        instead=True,
        alone=level is Level.VISION,
        blanks=_blanks(desk, level, texts),
        picks=_picks(level),
        prompt=_prompt(desk, level, None),
        texts=texts_of,
        save=save,
        again="e",
    )


def _prompt(desk: Desk, level: Level, replaces: Objective | None) -> Any:
    """Say what is asked above the fields: of a vision always, else where something else gives way."""
    name = desk.view.account.name

    def vision(values: Values) -> Parts:
        years = values.get("years", "").strip()
        year = desk.today.year + int(years) if years.isdecimal() and len(years) <= len("100") else None
        when = f"It is {desk.today:%B} {year}" if year else "It is years from now"
        return [(f"{when}, and with {name} everything went well. What is so now?", "text")]

    def gives_way(_: Values) -> Parts:
        said = replaces.text if replaces else ""
        return [("Takes the place of ", "dim"), (said, "soft"), (", which stays in the history", "dim")]

    if level is Level.VISION:
        return vision
    return gives_way if replaces else None


def _picks(level: Level) -> Picks | None:
    if level is Level.VISION:
        years = [(str(n)[-1], str(n), count_of(n, "year")) for n in HORIZONS]
        return Picks("years", "By key", years)
    if level is Level.STRATEGIC:
        return Picks("kind", "By key", [(str(n), kind, kind) for n, kind in enumerate(MILESTONE_KINDS, 1)])
    return None


def _blanks(desk: Desk, level: Level, texts: Values) -> list[Blank]:
    today = desk.today
    given = {"years": str(_USUAL), "due": _first_due(level, today)} | texts
    due = Blank("due", "Due", "31 dec 2027", fill=SHORT, echo=lambda v: day_echo(v["due"], today))
    blanks = {
        Level.VISION: [
            Blank("text", "Vision", "write it as if it were so, without a thought of today"),
            Blank("years", "Years ahead", "5", fill=8),
        ],
        Level.RELATIONSHIP: [
            Blank("text", "They say", words.ASKS["relationship"]),
            Blank("due", "To hear by", "in two years", fill=SHORT, echo=due.echo),
        ],
        Level.BUSINESS: [*_business_blanks(desk), due, _guard_blank(), *_stage_blanks(desk, texts)],
        Level.STRATEGIC: [*_strategic_blanks(due), _worth_blank(desk), *_further_blanks()],
    }[level]
    return [blank.filled(given.get(blank.name, "")) for blank in blanks]


def _first_due(level: Level, today: dt.date) -> str:
    return day_in_full(heard_by(today)) if level is Level.RELATIONSHIP else ""


def _business_blanks(desk: Desk) -> list[Blank]:
    def target(values: Values) -> Parts:
        try:
            value = read_target(values["target"], "target", measure_of(values, desk.mark))
        except RuleBroken:
            return ()
        plain = value == 0 or grouped(value) == values["target"].strip()
        return () if plain else [("read as ", "dim"), (grouped(value), "text")]

    return [
        Blank("text", "Business", "what is to change: products in use"),
        Blank("unit", "Counted in", "products, orders, % of calls", fill=SHORT + 10),
        Blank("baseline", "Today's value", "2", fill=SHORT),
        Blank("target", "Target", "5, or +25%", fill=SHORT, echo=target),
    ]


def _guard_blank() -> Blank:
    return Blank("guard", "While", "optional: what must hold on the way, as margins maintained")


def _stage_blanks(desk: Desk, texts: Values) -> list[Blank]:
    """Ask for stage goals where some stand: another target or day needs them anew."""
    if not texts.get("stages"):
        return []
    return [Blank("stages", "Stage goals", "3@2027-03 5@2027-09", echo=lambda v: stages_echo(desk, v))]


def _strategic_blanks(due: Blank) -> list[Blank]:
    return [
        Blank("text", "Strategic", words.ASKS["strategic"]),
        due,
        Blank("client_goal", "Theirs", "the goal of theirs that it serves"),
    ]


def _worth_blank(desk: Desk) -> Blank:
    def echo(values: Values) -> Parts:
        text = values["worth"]
        try:
            return () if is_blank(text) else [(grouped(read_amount(text, "worth", desk.mark)), "text")]
        except RuleBroken:
            return ()

    return Blank("worth", "Worth", "40000", fill=SHORT, echo=echo)


def _further_blanks() -> list[Blank]:
    return [
        Blank("kind", "Kind", "leave the text, then 1 2 3; or in your own words"),
        Blank("opportunities", "It opens", "which further opportunities?"),
        Blank("views_asked", "Views of", "who else was asked: names"),
    ]
