"""The year walk: each Target of the year that ends, one card after the other, none passed over (D20)."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding

from acctui.domain.days import day_name
from acctui.domain.errors import RuleBroken
from acctui.domain.goal import Decision, read_goal
from acctui.domain.text import is_blank
from acctui.services.edits import Seen
from acctui.services.goals import decide
from acctui.services.ports import EditedElsewhereError
from acctui.services.year_walk import year_walk
from acctui.tui.screens.year_walk_card import DECIDING, START
from acctui.tui.screens.year_walk_shown import WalkShown
from acctui.tui.widgets.field import Field

if TYPE_CHECKING:
    from textual.binding import BindingType

    from acctui.domain.goal import YearDecision
    from acctui.services.ports import Done
    from acctui.services.year_walk import WalkLine
    from acctui.tui.app import AcctuiApp
    from acctui.tui.widgets.lined_pane import LinedPane
    from acctui.tui.widgets.text_entry import TextEntry


async def open_walk(app: AcctuiApp) -> None:
    """Open the walk where a year ends or has ended; before that, say when it begins."""
    today = app.clock.today()
    lines = await app.ask(lambda store: year_walk(store, today))
    if lines:
        await app.push_screen(YearWalkPage(lines))
    elif lines is not None:
        year = app.choices.year(today)
        if year.is_near_its_end(today):
            app.say([("No account is a Target yet: ", "soft"), ("e", "text bold"), (" sets a goal", "soft")])
        else:
            begins = day_name(year.months[-2], today)
            app.say([(f"The year walk begins on {begins}, two months before the year ends.", "soft")])


def _key(key: str, action: str, label: str, tip: str, *, show: bool = False, name: str = "") -> Binding:
    return Binding(key, action, label, show=show, id=f"walk.{name or action}", tooltip=tip)


class YearWalkPage(WalkShown):
    """One card a Target: a decision, an amount, a milestone, then the next."""

    FOOTER_ORDER = ("walk.write", "walk.stop", "app.undo", "app.precall", "walk.open", "walk.settle")
    BINDINGS: ClassVar[list[BindingType]] = [
        _key("g", "choose('graduate')", "graduate", "It becomes a Key Account", name="graduate"),
        _key("k", "choose('keep')", "keep", "It stays a Target with the same goal", name="keep"),
        _key("d", "choose('drop')", "drop", "It becomes a plain account again", name="drop"),
        _key("n", "choose('new-goal')", "new goal", "It stays a Target with another goal", name="new_goal"),
        _key("w,ctrl+s", "write", "decide", "Save the decision and go on", show=True),
        _key("up", "move(-1)", "card before", "Go to the card before", name="before"),
        _key("down", "move(1)", "next card", "Go to the next card, decided or not", name="after"),
        _key("m", "settle", "manager and day", "Change with whom it is agreed, and on which day", show=True),
        _key("enter", "open", "account", "Open the account, or go to the lines that are asked", show=True),
        _key("escape", "stop", "stop, the rest waits", "Stop; what is decided is kept", show=True),
    ]

    @property
    def FOOTER_LABELS(self) -> dict[str, str]:  # noqa: N802 - the footer's own name for it
        """Name the keys by what they do on this card."""
        if self.asks_agreed:
            return {"walk.write": "begin", "walk.open": "change them"}
        return {"walk.open": "to the lines"} if self.card.asked else {}

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer what this card allows."""
        on_card = self.here is not None and not self.asks_agreed
        if action == "choose":
            return on_card
        if action == "open":
            return self.asks_agreed or self.here is not None
        if action == "settle":
            return on_card and self.pending is None
        if action == "write":
            return self.asks_agreed or self.pending is not None
        if action == "move":
            return not self.asks_agreed
        return super().check_action(action, parameters)

    def action_choose(self, name: str) -> None:
        """Begin a decision; its amount is filled in where one stands."""
        self.begin_decision(Decision(name), self.typed)
        self.keep()

    async def action_write(self) -> None:
        """Begin the walk, or save the decision and go to the next card."""
        try:
            if self.asks_agreed:
                self.take_agreed()
                await self.stand()
            elif self.agreed is None:
                await self.ask_agreed()
            else:
                await self._decide()
        except RuleBroken as error:
            self._refuse(error)
        except EditedElsewhereError as error:
            self.book.say([("! ", "red bold"), (str(error), "red")])

    async def _decide(self) -> None:
        here, decision, agreed = self.here, self.pending, self.agreed
        if here is None or decision is None or agreed is None:
            return
        today, number, year = self.book.clock.today(), here.account_id, here.year.year
        amount, milestone = self._amount(here, decision), self.card.field("milestone").value
        key, seen = self.settles, Seen(here.decided)
        done: Done[YearDecision] | None = await self.book.do(
            lambda store: decide(
                store, number, year, decision, today, agreed.with_, amount, agreed.on, milestone, key, seen
            )
        )
        if done is not None:
            await self.note(number)
            self.at = self.undecided_from(self.at)
            await self.stand()
            self.book.say_saved(done)

    def _amount(self, here: WalkLine, decision: Decision) -> int | None:
        """Read the amount; a blank one is refused where the decision can't do without."""
        text = self.card.field("amount").value
        needs = decision is Decision.NEW_GOAL or (decision is Decision.KEEP and here.line.goal is None)
        if decision is Decision.DROP or (is_blank(text) and not needs):
            return None
        return read_goal(text, self.book.choices.mark)

    def _refuse(self, error: RuleBroken) -> None:
        """Say what is wrong at its line; nothing typed is lost."""
        if error.field not in (START if self.asks_agreed else DECIDING):
            self.book.say([("! ", "red bold"), (error.sentence, "red")])
            return
        field = self.card.field(error.field)
        field.refuse(error.sentence)
        field.focus()
        self.keep()

    async def action_move(self, by: int) -> None:
        """Go to another card; behind the last stands what was decided."""
        self.at = max(0, min(self.at + by, len(self.lines)))
        await self.stand()

    async def on_lined_pane_pointed(self, event: LinedPane.Pointed) -> None:
        """Go to the card that was clicked."""
        if not self.asks_agreed:
            self.at = event.row
            await self.stand()

    async def action_settle(self) -> None:
        """Change with whom it is agreed, and on which day."""
        await self.ask_agreed()

    def action_open(self) -> None:
        """Open the account of the card; where lines are asked, go to the first."""
        if self.card.asked:
            self.card.asked[0].focus()
        elif self.here is not None:
            self.book.open_account(self.here.account_id, self.here.name)

    async def action_stop(self) -> None:
        """Leave the decision as a draft, or the walk; the rest waits."""
        if self.asks_agreed and self.agreed is not None:
            self.asks_agreed = False
            await self.stand()
        elif self.pending is not None:
            self.keep()
            self.pending = None
            self.show()
        else:
            self.app.pop_screen()

    # the fields

    def on_text_entry_changed(self, event: TextEntry.Changed) -> None:
        """Keep every letter as a draft."""
        if isinstance(event.entry, Field):
            event.entry.accept()
        self.keep()
        self.echo()

    def on_text_entry_left(self, event: TextEntry.Left) -> None:
        """Enter goes to the next line, and from the last out of the text; it never decides."""
        fields = self.card.asked
        at = fields.index(event.entry) if event.entry in fields else len(fields)
        if event.by == "enter" and at + 1 < len(fields):
            fields[at + 1].focus()
        else:
            self.set_focus(None)

    def on_text_entry_arrow(self, event: TextEntry.Arrow) -> None:
        """Go to the line above or below."""
        fields = self.card.asked
        if event.entry in fields:
            by = -1 if event.way == "up" else 1
            fields[(fields.index(event.entry) + by) % len(fields)].focus()
