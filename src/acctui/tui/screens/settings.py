"""The few choices a book is kept by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.settings import Choice
from acctui.services.settings import read_choices, set_choices
from acctui.tui.screens.asking import Asked, AskSheet, Question, Values
from acctui.tui.screens.meeting_edits import MeetingEdit
from acctui.tui.widgets.sheet import put_up

if TYPE_CHECKING:
    from acctui.services.choices import Choices
    from acctui.services.ports import Done, DraftKey
    from acctui.tui.app import AcctuiApp

_LABELS = {
    Choice.CURRENCY: ("Currency", "EUR"),
    Choice.DECIMAL_MARK: ("Decimal mark", "a point or a comma, so that 1,234 can be read"),
    Choice.THEME: ("Screen", "dark or light"),
    Choice.YEAR_BEGINS: ("Year begins in", "the first month of your business year, as 1 or april"),
    Choice.LATE_FROM: ("Late from day", "from this day of a month the next three are planned, as 21"),
    Choice.WEEK_BEGINS: ("Week begins", "monday or sunday"),
    Choice.KEY_LINE: ("Key line", "what a Key Account brings in a year, as 100000"),
}


async def ask_settings(app: AcctuiApp) -> None:
    """Ask the currency, the decimal mark, the look of the screen, the business year and the Key line."""
    chosen = await app.ask(read_choices)
    if chosen is None:
        return
    edit = MeetingEdit(chosen)
    asked = [
        Asked(str(choice), label, placeholder, str(getattr(chosen, choice)))
        for choice, (label, placeholder) in _LABELS.items()
    ]

    async def save(values: Values, key: DraftKey) -> Done[Choices] | None:
        wanted = {choice: values[choice] for choice in Choice if values[choice] != getattr(chosen, choice)}
        return await edit.saved(lambda: app.do(lambda store: set_choices(store, wanted, key, edit.seen)))

    put_up(app, AskSheet(Question("Settings", asked, draft=("settings", "")), save))
