"""What the plan asks in a small form: a new action, another date, a carry, a drop, an edit."""

from __future__ import annotations

import datetime as dt
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, TypeAlias

from acctui.domain.action import Action
from acctui.domain.objective import Objective
from acctui.domain.step import Due, read_due, read_step
from acctui.domain.strategy import Strategy
from acctui.services import actions
from acctui.tui.screens import plan_read_line as line
from acctui.tui.screens.asking import SHORT, Asked, AskSheet, Question, Values
from acctui.tui.screens.meeting_edits import MeetingEdit
from acctui.tui.widgets.sheet import put_up

if TYPE_CHECKING:
    from collections.abc import Sequence

    from acctui.services.plan import Item
    from acctui.services.ports import Done, DraftKey, Reads, Store
    from acctui.tui.app import AcctuiApp
    from acctui.tui.parts import Parts
    from acctui.tui.screens.plan_read_line import Link

Before: TypeAlias = Callable[[], Awaitable[bool]]
Then: TypeAlias = Callable[[], None]

_DUE = {"month": "on"}
_EDITED = {
    **dict.fromkeys(("who", "what", "on", "month"), "next"),
    **dict.fromkeys(("urgent", "important", "kind"), "mark"),
    **dict.fromkeys(("objective_id", "strategy_id"), "serves"),
}
_WEEK = dt.timedelta(days=7)
_MARK_SAYS = "! urgent, + important; people, colleagues or facts"


def links_of(reads: Reads, account_id: int) -> list[Link]:
    """Give what an action of an account may serve: its objectives that stand, and its strategies."""
    standing = [one for one in reads.where(Objective, account_id=account_id) if one.is_current]
    return [
        *(line.Link("objective_id", one.id, one.text) for one in standing),
        *(line.Link("strategy_id", one.id, one.name) for one in reads.where(Strategy, account_id=account_id)),
    ]


def _known(store: Store, account_id: int | None) -> tuple[Sequence[tuple[int, str]], list[Link]]:
    with store.reading() as reads:
        links = links_of(reads, account_id) if account_id is not None else []
        return reads.accounts.names(), links


async def ask_new(app: AcctuiApp, place: Due, where: str) -> None:
    """Ask who does what, for which account, on the cursor's day or in its month."""
    account_id, today = app.account_id, app.clock.today()
    known = await app.ask(lambda store: _known(store, account_id))
    if known is None:
        return
    names, links = known
    name = next((name for number, name in names if number == account_id), "")

    async def save(values: Values, key: DraftKey) -> Done[Action] | None:
        step, marks = read_step(values["next"], today), line.read_marks(values["mark"])
        number, _ = line.account_named(names, values["account"])
        link = line.link_named(links, values["serves"]) if number == account_id else None
        due = place if step.on is None and step.month is None else Due(step.on, step.month)
        action = Action(
            account_id=number,
            what=step.what,
            who=step.who,
            on=due.on,
            month=due.month,
            **marks,
            **_served(link),
        )
        return await app.do(lambda store: actions.add_action(store, action, today, key))

    asked = [
        Asked("next", "Next step", "who: what @date", echo=lambda text: line.step_echo(text, today, place)),
        Asked("account", "Account", "its name", value=name),
        Asked("mark", "Mark", _MARK_SAYS, echo=line.mark_echo),
        Asked(
            "serves",
            "Serves",
            "first words of an objective or strategy",
            echo=lambda text: line.link_echo(links, text),
        ),
    ]
    put_up(app, AskSheet(Question(f"New {where}", asked, (), ("plan new", where)), save))


def _served(link: Link | None) -> dict[str, Any]:
    given: dict[str, Any] = {"objective_id": None, "strategy_id": None}
    return given if link is None else given | {link.field: link.id}


def _about(item: Item) -> list[tuple[str, Parts]]:
    return [(item.account, [(item.text, "text")])]


async def ask_edit(app: AcctuiApp, item: Item, then: Then | None = None) -> None:
    """Edit an action: its line, its marks, and what it serves; `then` follows once it is saved."""
    opened, today = item.action, app.clock.today()
    if opened is None:
        return
    known = await app.ask(lambda store: _known(store, item.account_id))
    if known is None:
        return
    links, meeting = known[1], MeetingEdit(opened)
    first = _first(opened, links)

    async def save(values: Values, key: DraftKey) -> Done[Action] | None:
        step = read_step(values["next"], today)
        fields: dict[str, Any] = {"who": step.who, "what": step.what, "on": step.on, "month": step.month}
        fields |= _marks_of(values["mark"], opened)
        if values["serves"] != first:
            fields |= _served(line.link_named(links, values["serves"]))
        changed = meeting.changed(fields)
        return await meeting.saved(
            lambda: app.do(
                lambda store: actions.set_action(store, opened.id, changed, today, key, meeting.seen)
            )
        )

    asked = _edited(opened, links, first, today)
    question = Question(
        f"Edit: {item.account}",
        asked,
        draft=("plan edit", str(opened.id)),
        names=_EDITED,
        texts=lambda theirs: {
            one.name: one.value for one in _edited(theirs, links, _first(theirs, links), today)
        },
    )
    put_up(app, AskSheet(question, save), _when_saved(then))


def _first(action: Action, links: Sequence[Link]) -> str:
    """Give what an action serves, in words."""
    return next((link.words for link in links if getattr(action, link.field) == link.id), "")


def _edited(opened: Action, links: Sequence[Link], first: str, today: dt.date) -> list[Asked]:
    """Give the lines of an action as it stands; `first` is what it serves."""
    place = Due()
    return [
        Asked(
            "next",
            "Next step",
            "who: what @date",
            line.step_text(opened),
            lambda text: line.step_echo(text, today, place),
        ),
        Asked("mark", "Mark", _MARK_SAYS, line.mark_text(opened), line.mark_echo),
        Asked(
            "serves",
            "Serves",
            "first words of an objective or strategy",
            first,
            lambda text: line.link_echo(links, text),
        ),
    ]


def _marks_of(text: str, opened: Action) -> dict[str, Any]:
    """Give the marks where they are typed otherwise than they stand."""
    return {} if text == line.mark_text(opened) else line.read_marks(text)


def _due_of(theirs: Action) -> Values:
    """Say when an action that another window moved is due now."""
    due = theirs.on or theirs.month
    return {"on": due.isoformat() if due else ""}


def ask_move(app: AcctuiApp, item: Item) -> None:
    """Ask another day or month for an action."""
    today, edit = app.clock.today(), MeetingEdit(item.action)

    async def save(values: Values, _: DraftKey) -> Done[Action] | None:
        due = read_due(values["on"], today)
        return await edit.saved(
            lambda: app.do(lambda store: actions.move_action(store, item.id, due, today, edit.seen))
        )

    asked = Asked(
        "on", "Move to", "fri, +1w, 12 dec or jan", "", lambda text: line.due_echo(text, today), SHORT
    )
    draft = ("plan move", str(item.id))
    put_up(app, AskSheet(Question("Move", [asked], _about(item), draft, names=_DUE, texts=_due_of), save))


def ask_carry(
    app: AcctuiApp,
    item: Item,
    to: dt.date | None = None,
    before: Before | None = None,
    then: Then | None = None,
) -> None:
    """Ask the day an action is carried on to, and why where there is a reason; a week on is proposed.

    `before` is done first and may say no; `then` follows once the form is saved.
    """
    today, edit = app.clock.today(), MeetingEdit(item.action)
    to = to or max(item.on or today, today) + _WEEK

    async def save(values: Values, _: DraftKey) -> Done[Action] | None:
        due, why = read_due(values["on"], today), values["why"]
        if before is not None and not await before():
            return None
        return await edit.saved(
            lambda: app.do(
                lambda store: actions.carry_action(store, item.id, due, today, why, seen=edit.seen)
            )
        )

    asked = [
        Asked(
            "on",
            "Carry to",
            "fri, +1w or 12 dec",
            to.isoformat(),
            lambda text: line.due_echo(text, today),
            SHORT,
        ),
        Asked("why", "Why", "a line, where there is a reason"),
    ]
    draft = ("plan carry", str(item.id))
    question = Question("Carry on", asked, _about(item), draft, "carry", names=_DUE, texts=_due_of)
    put_up(app, AskSheet(question, save), _when_saved(then))


def ask_drop(app: AcctuiApp, item: Item, before: Before | None = None, then: Then | None = None) -> None:
    """Ask why an action is given up, where there is a reason."""
    today = app.clock.today()

    async def save(values: Values, _: DraftKey) -> Done[Action] | None:
        why = values["why"]
        if before is not None and not await before():
            return None
        return await app.do(lambda store: actions.drop_action(store, item.id, today, why))

    asked = Asked("why", "Why", "a line, where there is a reason")
    question = Question("Drop", [asked], _about(item), ("plan drop", str(item.id)), "drop")
    put_up(app, AskSheet(question, save), _when_saved(then))


def _when_saved(then: Then | None) -> Callable[[bool | None], None]:
    """Go on only where the form was saved, not where it was closed."""

    def answered(saved: bool | None) -> None:  # noqa: FBT001 - what a sheet answers with
        if saved and then is not None:
            then()

    return answered
