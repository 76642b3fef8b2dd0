"""The small forms about a factor: a new one, other words for it, an action that answers it, its history."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from acctui.domain.action import Action
from acctui.domain.days import day_name, read_day
from acctui.domain.factor import Factor, Light
from acctui.domain.step import Due, read_step
from acctui.domain.text import is_blank
from acctui.services import actions, factors
from acctui.services.lights import card as card_of
from acctui.tui.screens.asking import SHORT, Asked, AskSheet, Question, Values
from acctui.tui.screens.call_verbs import day_echo
from acctui.tui.screens.lights_history import HistorySheet
from acctui.tui.screens.meeting_edits import MeetingEdit
from acctui.tui.screens.plan_read_line import step_echo
from acctui.tui.widgets.sheet import put_up

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Sequence
    from typing import TypeAlias

    from acctui.services.light_views import FactorCard
    from acctui.services.ports import Done, DraftKey, Store
    from acctui.tui.app import AcctuiApp
    from acctui.tui.parts import Parts

    Write: TypeAlias = Callable[[Store, Action, DraftKey], Done[Action]]

_TEXT_HINT = "one line, as you would say it"


def _put(
    app: AcctuiApp,
    title: str,
    asked: Sequence[Asked],
    draft: tuple[str, str],
    save: Any,
    about: Sequence[tuple[str, Parts]] = (),
    then: Callable[[bool | None], None] | None = None,
) -> None:
    put_up(app, AskSheet(Question(title, asked, about, draft), save), then)


def _asked(app: AcctuiApp, light: Light, card: FactorCard | None) -> list[Asked]:
    """Give the lines of a light: its text, and what it stops or would tip it."""
    factor = card.factor if card else None
    asked = [Asked("text", "Factor", _TEXT_HINT, factor.text if factor else "")]
    if light is Light.RED:
        stops = (card.line or "") if card else ""
        asked.append(Asked("stops", "What it stops", "the objective, or the order", stops))
        until = (factor.until or "") if factor else ""
        asked.append(Asked("until", "Until", "what would end it; may stay empty", until))
    if light is Light.AMBER:
        asked.append(
            Asked(
                "tips",
                "What tips it",
                "what decides which way it goes",
                (factor.tips or "") if factor else "",
            )
        )
        asked.append(
            Asked("by", "Known by", "fri", _day(app, factor), lambda text: day_echo(app, text), SHORT)
        )
    return asked


def _day(app: AcctuiApp, factor: Factor | None) -> str:
    return day_name(factor.by, app.clock.today()) if factor is not None and factor.by else ""


def _by(values: Values, today: dt.date) -> dt.date | None:
    text = values.get("by", "")
    return None if is_blank(text) else read_day(text, today, "by")


def ask_factor(app: AcctuiApp, account_id: int, name: str, light: Light) -> None:
    """Ask a new factor of an account: green its text alone, amber and red their one line (D14)."""

    async def save(values: Values, key: DraftKey) -> Done[Factor] | None:
        today = app.clock.today()
        factor = Factor(
            account_id=account_id,
            light=light,
            text=values["text"],
            since=today,
            stops=values.get("stops") or None,
            until=values.get("until") or None,
            tips=values.get("tips") or None,
            by=_by(values, today),
        )
        return await app.do(lambda store: factors.add_factor(store, factor, today, settles=key))

    title = f"{name}: a new {light}"
    _put(app, title, _asked(app, light, None), ("factor", f"{account_id} {light}"), save)


def edit_factor(app: AcctuiApp, card: FactorCard) -> None:
    """Ask other words for a factor; its light is turned, not edited."""
    factor, edit = card.factor, MeetingEdit(card.factor)
    asked = _asked(app, factor.light, card)
    opened = {one.name: one.value for one in asked}

    async def save(values: Values, key: DraftKey) -> Done[Factor] | None:
        today = app.clock.today()
        typed = {name: value for name, value in values.items() if value != opened[name]}
        fields: dict[str, Any] = {
            name: value.strip() or None for name, value in typed.items() if name != "by"
        }
        if "text" in typed:
            fields["text"] = values["text"]
        if "by" in typed:
            fields["by"] = _by(values, today)
        if "stops" in fields:
            fields["objective_id"] = None
        return await edit.saved(
            lambda: app.do(lambda store: factors.set_factor(store, factor.id, fields, key, edit.seen))
        )

    title, draft = f"{card.account}: {factor.light}", ("factor", f"number {factor.id}")
    put_up(
        app, AskSheet(Question(title, asked, (), draft, texts=lambda theirs: {"by": _day(app, theirs)}), save)
    )


def _answer(factor: Factor, text: str, today: dt.date) -> Action:
    """Read the action that answers a factor."""
    step = read_step(text, today, "next")
    return Action(
        account_id=factor.account_id,
        what=step.what,
        who=step.who,
        on=step.on,
        month=step.month,
        factor_id=factor.id,
    )


def ask_action(
    app: AcctuiApp,
    card: FactorCard,
    write: Write | None = None,
    then: Callable[[Done[Action]], None] | None = None,
) -> None:
    """Ask who does what about a factor, and by when, in one line.

    `write` puts it into the book where more than the action is kept; `then` follows once it is saved.
    """
    factor = card.factor
    kept: list[Done[Action]] = []

    async def save(values: Values, key: DraftKey) -> Done[Action] | None:
        today = app.clock.today()
        action = _answer(factor, values["next"], today)
        done = await app.do(
            lambda store: (
                write(store, action, key) if write else actions.add_action(store, action, today, key)
            )
        )
        kept.extend([done] if done else [])
        return done

    def answered(saved: bool | None) -> None:  # noqa: FBT001 - what a sheet answers with
        if saved and then is not None:
            then(kept[-1])

    asked = Asked(
        "next", "Action", "who: what @date", echo=lambda text: step_echo(text, app.clock.today(), Due())
    )
    about: list[tuple[str, Parts]] = [(str(factor.light).capitalize(), [(factor.text, "text")])]
    _put(app, f"{card.account}: an action", [asked], ("factor action", str(factor.id)), save, about, answered)


async def show_history(app: AcctuiApp, factor_id: int) -> None:
    """Show all that happened to a factor."""
    today = app.clock.today()
    card = await app.ask(lambda store: card_of(store, factor_id, today))
    if card is not None:
        put_up(app, HistorySheet(card, today))
