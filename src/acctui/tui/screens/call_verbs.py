"""What can happen to an open call before it is logged, asked in one small form each (D15)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.call import Promise
from acctui.domain.days import day_name, distance, read_day, read_when, when_name
from acctui.domain.errors import RuleBroken
from acctui.services import calls, milestone, promises
from acctui.tui.screens.asking import SHORT, Asked, AskSheet, Question, Values
from acctui.tui.screens.meeting_edits import MeetingEdit
from acctui.tui.widgets.sheet import put_up

if TYPE_CHECKING:
    from acctui.domain.call import Call
    from acctui.services.ports import Done, DraftKey, Store
    from acctui.tui.app import AcctuiApp
    from acctui.tui.parts import Parts


def when_echo(app: AcctuiApp, text: str) -> Parts:
    """Say how a day and time was read."""
    today = app.clock.today()
    try:
        when = read_when(text, today, "at")
    except RuleBroken:
        return ()
    return [(when_name(when, today), "text"), (f", {distance(when.day, today)}", "soft")]


def day_echo(app: AcctuiApp, text: str, *, past: bool = False) -> Parts:
    """Say how a day was read."""
    today = app.clock.today()
    try:
        day = read_day(text, today, "by", past=past)
    except RuleBroken:
        return ()
    return [(day_name(day, today), "text"), (f", {distance(day, today)}", "soft")]


def _about(call: Call) -> list[tuple[str, Parts]]:
    return [("Outcome", [(call.outcome, "text")])]


def ask_move(app: AcctuiApp, call: Call) -> None:
    """Ask the new time of a call."""
    edit = MeetingEdit(call)

    async def save(values: Values, _: DraftKey) -> Done[Call] | None:
        at = read_when(values["at"], app.clock.today(), "at")
        now = app.clock.now()
        return await edit.saved(
            lambda: app.do(lambda store: calls.move_call(store, call.id, at, now, edit.seen))
        )

    asked = Asked("at", "Move to", "mon 9:30", echo=lambda text: when_echo(app, text), fill=SHORT)
    put_up(app, AskSheet(Question("Move the call", [asked], _about(call), ("move", str(call.id))), save))


def ask_withdraw(app: AcctuiApp, call: Call) -> None:
    """Ask why a call will not be held."""

    async def save(values: Values, _: DraftKey) -> Done[Call] | None:
        now = app.clock.now()
        return await app.do(lambda store: calls.withdraw_call(store, call.id, values["why"], now))

    asked = Asked("why", "Why", "one line: why it will not be held")
    put_up(
        app, AskSheet(Question("Withdraw the call", [asked], _about(call), ("withdraw", str(call.id))), save)
    )


def ask_restate(app: AcctuiApp, call: Call) -> None:
    """Ask for another wording; the one before is kept with its time."""
    edit = MeetingEdit(call)

    async def save(values: Values, _: DraftKey) -> Done[Call] | None:
        now, words = app.clock.now(), values["outcome"]
        return await edit.saved(
            lambda: app.do(lambda store: calls.restate(store, call.id, words, now, edit.seen))
        )

    asked = Asked("outcome", "They agree to", value=call.outcome)
    put_up(app, AskSheet(Question("Restate the outcome", [asked], (), ("restate", str(call.id))), save))


def ask_promise_date(app: AcctuiApp, call: Call) -> None:
    """Ask the new date of what the customer promised."""
    edit = MeetingEdit(call)

    async def save(values: Values, _: DraftKey) -> Done[Call] | None:
        today = app.clock.today()
        day = read_day(values["by"], today, "by")
        return await edit.saved(
            lambda: app.do(lambda store: promises.postpone_promise(store, call.id, day, today, edit.seen))
        )

    asked = Asked("by", "Now by", "fri", echo=lambda text: day_echo(app, text), fill=SHORT)
    about: list[tuple[str, Parts]] = [("They promised", [(call.customer_act or "", "text")])]
    question = Question(
        "A new date for the promise",
        [asked],
        about,
        ("promise", str(call.id)),
        names={"promise_by": "by", "promise": "by"},
        texts=lambda theirs: {"by": _promise_now(theirs, app)},
    )
    put_up(app, AskSheet(question, save))


def _promise_now(theirs: Call, app: AcctuiApp) -> str:
    if theirs.promise is Promise.OPEN and theirs.promise_by:
        return day_name(theirs.promise_by, app.clock.today())
    return f"the promise was {str(theirs.promise).replace('-', ' ')}"


async def mark_tried(app: AcctuiApp, call: Call) -> None:
    """Count an attempt without an answer."""
    now = app.clock.now()
    await app.try_to(lambda store: calls.try_call(store, call.id, now))


async def toggle_objective(app: AcctuiApp, call: Call) -> None:
    """Let a call move its account's strategic objective, or none where it does already (C2)."""

    def turn(store: Store) -> Done[Call]:
        objective_id = None if call.objective_id is not None else milestone.milestone_for(store, call.id).id
        return milestone.serve(store, call.id, objective_id)

    await app.try_to(turn)
