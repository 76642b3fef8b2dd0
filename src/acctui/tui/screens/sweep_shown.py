"""What the sweep shows: the queue at the left, the card at the right, and at the end what it came to."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from textual.containers import Horizontal, Vertical

from acctui.domain.days import day_name
from acctui.domain.sweeping import week_start
from acctui.services.ports import Changed
from acctui.services.sweep import sweep_queue
from acctui.tui.parts import TALL, WIDE
from acctui.tui.screens import sweep_words as words
from acctui.tui.screens.lights_read import Around, read_around
from acctui.tui.screens.turning_page import TurningPage
from acctui.tui.walk import Walk
from acctui.tui.widgets.frame import ScopeLine
from acctui.tui.widgets.lined_pane import LinedPane
from acctui.tui.widgets.placed_lines import PlacedLines

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.widget import Widget

    from acctui.services.light_views import SweepCard, SweepQueue
    from acctui.tui.parts import Parts
    from acctui.tui.screens.turn_form import TurnForm

_ORDER = "accounts that matter first, then worst and oldest"
_KEY_ROWS_LOW = 5


class RaisedPlaced(PlacedLines):
    """Placed lines on the card's own ground."""

    DEFAULT_CSS = "RaisedPlaced { background: $panel; }"

    @property
    def ground(self) -> str:
        """The card's ground."""
        return "raised"


class SweepCardPane(Vertical):
    """One card; it never moves, only its words change. A turn is worded in the place of its keys."""

    DEFAULT_CSS = """
    SweepCardPane {
        width: 1fr; height: 1fr; background: $panel; margin: 0 1 0 0;
        #facts { height: 1fr; }
        &.-wide { margin: 0 2; padding: 0 1; }
        &.-wide.-tall { margin: 0 2 3 2; }
        TurnForm { margin: 0; padding: 0; }
    }
    """

    def __init__(self, form: TurnForm) -> None:
        super().__init__(id="card")
        self._form = form

    def compose(self) -> ComposeResult:
        """Give what is known, the keys, and the form that takes their place."""
        yield RaisedPlaced(id="facts")
        yield RaisedPlaced(id="keys")
        yield self._form


class SweepShown(TurningPage, Walk):
    """The factors of a sweep in their order, one of them on the card."""

    ENTER_TURNS = True
    TAB = "5"
    FOLLOWS = (
        Changed.LIGHTS | Changed.PLAN | Changed.ACCOUNTS | Changed.LADDER | Changed.CALLS | Changed.SETTINGS
    )
    DEFAULT_CSS = "SweepShown #queue { width: 38; height: 1fr; }"

    def __init__(self, queue: SweepQueue) -> None:
        super().__init__()
        self.queue = queue
        self.cards = list(queue.cards)
        self.at = self.waiting_from(0)
        self.around = Around()

    def body(self) -> list[Widget]:
        """Give the queue and the card."""
        self.card_pane = SweepCardPane(self.form)
        return [Horizontal(LinedPane(id="queue"), self.card_pane, id="body")]

    async def on_mount(self) -> None:
        """Stand on the first card that waits."""
        await self.stand_on(self.at)

    def subject(self, width: int) -> Parts:
        """Say which week is swept."""
        week = self.book.clock.today().isocalendar().week
        return [("Sweep", "text bold"), (f"{'   ' if width >= WIDE else '  '}week {week}", "dim")]

    async def reload(self) -> None:
        """Read the sweep again; the cards keep their places, and one that waits again is gone back to."""
        today, here = self.book.clock.today(), self.here
        queue = await self.book.ask(lambda store: sweep_queue(store, today))
        if queue is None:
            return
        known = {one.card.factor.id: one for one in queue.cards}
        order = dict.fromkeys([one.card.factor.id for one in self.cards] + list(known))
        done = {one.card.factor.id for one in self.cards if one.done is not None}
        self.queue, self.cards = queue, [known[number] for number in order if number in known]
        places = {one.card.factor.id: place for place, one in enumerate(self.cards)}
        again = next(
            (place for number, place in places.items() if number in done and known[number].done is None), None
        )
        same = (
            places.get(here.card.factor.id, self.waiting_from(0)) if here else min(self.at, len(self.cards))
        )
        self.at = same if again is None or self.asks else again
        await self.stand_on(self.at)
        self.show_header()

    # where it stands

    @property
    def here(self) -> SweepCard | None:
        """The factor of the card, None behind the last."""
        return self.cards[self.at] if self.at < len(self.cards) else None

    def waiting_from(self, at: int) -> int:
        """Give the place of the next factor that waits, round to the first again; behind the last if none."""
        places = [place for place, one in enumerate(self.cards) if one.done is None]
        return next((place for place in places if place >= at), places[0] if places else len(self.cards))

    async def go_to(self, card: int) -> None:
        """Stand on the card of a factor; a turn that is being worded stays as a draft."""
        if self.asks:
            self.close_form()
        places = (place for place, one in enumerate(self.cards) if one.card.factor.id == card)
        await self.stand_on(next(places, self.at))

    async def stand_on(self, at: int) -> None:
        """Show a card, with what is known of its account."""
        self.at = max(0, min(at, len(self.cards)))
        here, today = self.here, self.book.clock.today()
        if here is not None:
            factor = here.card.factor
            self.book.choose(factor.account_id, here.card.account)
            self.around = await self.book.ask(lambda store: read_around(store, factor, today)) or Around()
        self.show()

    # drawing

    def follow_form(self) -> None:
        """Draw the card beside its form."""
        self.show()

    def show(self) -> None:
        """Draw queue and card as they stand."""
        if not self.is_mounted:
            return
        tall, wide = self.app.size.height >= TALL, self.app.size.width >= WIDE
        total = len(self.cards)
        order: Parts = [(_ORDER, "dim")] if wide else ()
        self.query_one("#scope", ScopeLine).show(words.scope_parts(self.queue, self.at, total), order)
        bar, cards, at = "border" if self.asks else "accent", self.cards, self.at
        self.query_one("#queue", LinedPane).show(lambda _, height: words.queue_lines(cards, at, bar, height))
        self._show_card(tall=tall)
        self._show_foot()
        self.refresh_bindings()

    def _show_card(self, *, tall: bool) -> None:
        here, last, today, queue = self.here, self.around.last, self.book.clock.today(), self.queue
        facts, keys = self.query_one("#facts", RaisedPlaced), self.query_one("#keys", RaisedPlaced)
        keys.styles.height = words.KEY_ROWS if tall else _KEY_ROWS_LOW
        keys.display = not self.asks
        if here is None:
            facts.show(lambda edge, _: words.end_lines(queue, today, edge, tall=tall))
            keys.show(lambda edge, _: words.end_keys(edge, tall=tall))
            return
        if self.around.card is not None and self.around.card.factor.id == here.card.factor.id:
            here = replace(here, card=self.around.card)
        facts.show(lambda edge, _: words.card_lines(here, last, today, edge, tall=tall))
        keys.show(lambda edge, _: words.key_lines(here, edge, tall=tall))

    def _show_foot(self) -> None:
        here = self.here
        if here is None:
            today = self.book.clock.today()
            begins = week_start(today, self.book.choices.week_begins) + dt.timedelta(days=7)
            self.foot.show([("The next sweep is due from ", "dim"), (day_name(begins, today), "soft")])
        elif self.asks:
            self.foot.show([(here.card.factor.text, "text bold"), ("  ", "dim"), (here.card.account, "soft")])
        else:
            left = len(self.queue.waiting)
            self.foot.show([(here.card.factor.text, "text bold"), (f"  {left} left", "dim")])

    def on_resize(self) -> None:
        """Give queue and card the room there is now."""
        wide = self.app.size.width >= WIDE
        self.query_one("#queue").display = wide
        self.card_pane.set_class(wide, "-wide")
        self.card_pane.set_class(self.app.size.height >= TALL, "-tall")
        self.show()
