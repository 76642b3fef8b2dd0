"""What can be done on the growth screen: choosing which goal or which question, settling, deleting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.goal import asked_words
from acctui.services import goals, growth_questions
from acctui.tui.screens import growth_forms as forms
from acctui.tui.screens.growth_words import ASKS
from acctui.tui.screens.picking import PickSheet
from acctui.tui.widgets.sheet import put_up

if TYPE_CHECKING:
    from acctui.domain.goal import GrowthQuestion
    from acctui.services.growth_view import GrowthView
    from acctui.tui.app import AcctuiApp

_YEARS = (("t", "this year"), ("n", "next year"))


async def set_goal(app: AcctuiApp, account_id: int, name: str, view: GrowthView) -> None:
    """Ask the goal of an account; with the next year beside this one, ask first which."""
    if view.next_year is None:
        await forms.ask_goal(app, account_id, view.year)
        return
    years = dict(zip((key for key, _ in _YEARS), (view.year, view.next_year), strict=True))
    choices = [(key, f"{words}, {years[key].name}") for key, words in _YEARS]

    def chosen(key: str | None) -> None:
        if key is not None:
            app.call_later(forms.ask_goal, app, account_id, years[key])

    put_up(app, PickSheet(f"{name}: goal of", choices), chosen)


def ask_next_step(app: AcctuiApp, account_id: int, name: str) -> None:
    """Ask which of the three questions is asked, then the question (G7)."""
    choices = [(key, title) for key, (_, title) in ASKS.items()]

    def chosen(key: str | None) -> None:
        if key is not None:
            forms.ask_question(app, account_id, name, key)

    put_up(app, PickSheet(f"{name}: next step", choices), chosen)


def turn_into_action(app: AcctuiApp, asked: GrowthQuestion) -> None:
    """Ask who does it and by when; a question that is an action already says so."""
    if asked.action_id is None:
        forms.ask_action(app, asked)
    else:
        number = f"It is action #{asked.action_id} already: "
        app.say([(number, "soft"), (asked_words(asked), "text")])


async def settle(app: AcctuiApp, asked: GrowthQuestion) -> None:
    """Mark a question as answered."""
    today = app.clock.today()
    await app.try_to(lambda store: growth_questions.settle(store, asked.id, today))


async def delete_question(app: AcctuiApp, asked: GrowthQuestion) -> None:
    """Delete a question; undo brings it back."""
    await app.try_to(lambda store: growth_questions.delete_question(store, asked.id))


async def delete_goal(app: AcctuiApp, account_id: int, year: int) -> None:
    """Delete the goal of an account in a year; undo brings it back."""
    today = app.clock.today()
    await app.try_to(lambda store: goals.delete_goal(store, account_id, year, today))
