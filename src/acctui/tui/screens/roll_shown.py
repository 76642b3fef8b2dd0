"""What the roll shows: the queue, the card, and the line that is typed on it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from textual.containers import Horizontal

from acctui.domain.date_forms import MONTHS
from acctui.domain.step import Due
from acctui.services.ports import Changed, DraftKey
from acctui.services.roll import roll_queue
from acctui.tui.drafting import Drafting
from acctui.tui.parts import TALL, WIDE
from acctui.tui.screens import roll_words as words
from acctui.tui.screens.plan_read_line import step_echo, step_text
from acctui.tui.screens.roll_card import CardOfRoll
from acctui.tui.screens.roll_words import RollCard
from acctui.tui.walk import Walk
from acctui.tui.widgets.field import Field
from acctui.tui.widgets.frame import ScopeLine
from acctui.tui.widgets.lined_pane import LinedPane

if TYPE_CHECKING:
    from textual.widget import Widget

    from acctui.domain.roll import Roll
    from acctui.services.roll import RollQueue
    from acctui.tui.parts import Parts

_FORM = "roll"
NOBODY = "?"
"""Who does it while nobody is named, as it is typed."""


class RollShown(Walk):
    """The queue at the left, the card at the right; behind the last card stands what the roll came to."""

    TAB = "4"
    FOLLOWS = Changed.PLAN | Changed.ACCOUNTS | Changed.SETTINGS
    DEFAULT_CSS = "RollShown #queue { width: 38; height: 1fr; }"

    def __init__(self, queue: RollQueue) -> None:
        super().__init__()
        self.month = queue.month
        self.roll: Roll | None = None
        self.cards: list[RollCard] = []
        self.at = 0
        self.became: dict[int, str] = {}
        self._drafting: Drafting | None = None
        self.take(queue)

    def body(self) -> list[Widget]:
        """Give the queue and the card."""
        self.card = CardOfRoll()
        return [Horizontal(LinedPane(id="queue"), self.card, id="body")]

    async def on_mount(self) -> None:
        """Stand on the first card that waits."""
        self.at = self.waiting_from(0)
        await self.stand()

    def subject(self, width: int) -> Parts:
        """Say which month becomes the detail month."""
        gap = "   " if width >= WIDE else "  "
        return [("Roll", "text bold"), (f"{gap}to {MONTHS[self.month.month - 1]}", "soft")]

    # the cards

    def take(self, queue: RollQueue) -> None:
        """Take the queue as it stands; cards keep their places, and say what became of those that left."""
        self.roll = queue.roll
        read = [RollCard(item, completing=False) for item in queue.items]
        read += [RollCard(item, completing=True) for item in queue.completing]
        waiting = {card.id: card for card in read}
        known = [self._again(card, waiting) for card in self.cards]
        places = {card.id for card in known}
        self.cards = [*known, *(card for card in read if card.id not in places)]

    def _again(self, card: RollCard, waiting: dict[int, RollCard]) -> RollCard:
        """Give a card as it stands now: it waits, or it became something, here or in another window."""
        if card.id in waiting:
            self.became.pop(card.id, None)
            return waiting[card.id]
        return replace(card, became=self.became.get(card.id, words.SETTLED))

    @property
    def here(self) -> RollCard | None:
        """The card the keys are about, None behind the last."""
        return self.cards[self.at] if self.at < len(self.cards) else None

    def waiting_from(self, at: int) -> int:
        """Give the place of the next card that waits, round to the first again; behind the last if none."""
        places = [place for place, card in enumerate(self.cards) if not card.became]
        return next((place for place in places if place >= at), places[0] if places else len(self.cards))

    async def go_to(self, card: int) -> None:
        """Stand on the card of an action."""
        self.at = next((place for place, one in enumerate(self.cards) if one.id == card), self.at)
        await self.stand()

    async def reload(self) -> None:
        """Read the queue again; the card stays where it is."""
        today = self.book.clock.today()
        queue = await self.book.ask(lambda store: roll_queue(store, today))
        if queue is not None:
            self.take(queue)
            self.at = min(self.at, len(self.cards))
            self.show()

    async def stand(self) -> None:
        """Show the card; one that lacks who or date has its line ready to type in."""
        here = self.here
        self.set_focus(None)
        if self._drafting is not None:
            await self._drafting.flush()
            self._drafting = None
        if here is not None:
            self.book.choose(here.item.action.account_id, here.item.account)
        if here is not None and here.completing and not here.became:
            self._drafting = Drafting(self.book, DraftKey(_FORM, str(here.id), self.book.to_open.window))
            typed = await self._drafting.take()
            self.card.line.value = typed.get("next", prefilled(here))
            self.card.line.accept()
            if self.card.line.value.startswith(f"{NOBODY}:"):
                # Who is missing: what is typed takes the place of the question mark.
                self.card.line.editing.to(0)
                self.card.line.editing.to(len(NOBODY), select=True)
            self.show()
            self.card.line.focus()
            return
        self.show()

    def settles(self) -> DraftKey | None:
        """Give the draft of the line, which is on its way into the book; nothing more is kept in it."""
        if self._drafting is None:
            return None
        self._drafting.settle()
        return self._drafting.key

    def keep(self) -> None:
        """Keep the line as a draft while it is typed."""
        if self._drafting is not None:
            self._drafting.changed({"next": self.card.line.value})

    # drawing

    def show(self) -> None:
        """Draw queue and card as they stand."""
        if not self.is_mounted:
            return
        here, today, tall = self.here, self.book.clock.today(), self.app.size.height >= TALL
        said = "what is unfinished first, then what lacks who or date"
        wide = self.app.size.width >= WIDE
        self.query_one("#scope", ScopeLine).show(
            words.scope_parts(self.cards, self.at, self.roll), [(said, "dim")] if wide else []
        )
        self.query_one("#queue", LinedPane).show(
            lambda _, height: words.queue_lines(self.cards, self.at, height, resting=self._typing)
        )
        self.card.line.display = here is not None and here.completing and not here.became
        if here is None:
            self.card.say(
                words.end_lines(self.cards, self.roll, self.month, today), words.end_keys(self.cards)
            )
        else:
            keys = words.key_lines(here, today, tall=tall, typing=self._typing)
            self.card.say(words.card_lines(here, today, tall=tall), keys)
        self.echo()
        self.foot.show(words.foot_parts(here))
        self.refresh_bindings()

    @property
    def _typing(self) -> bool:
        return isinstance(self.focused, Field)

    def echo(self) -> None:
        """Say under the line how it is understood."""
        today = self.book.clock.today()
        self.card.line.hint(step_echo(self.card.line.value, today, Due()))

    def on_resize(self) -> None:
        """Give queue and card the room there is now."""
        wide = self.app.size.width >= WIDE
        self.query_one("#queue").display = wide
        self.card.set_class(wide, "-wide")
        self.card.set_class(self.app.size.height >= TALL, "-tall")
        self.show()

    def on_descendant_focus(self) -> None:
        """Say which keys are next."""
        self.show()

    def on_descendant_blur(self) -> None:
        """Say which keys are next."""
        self.call_after_refresh(self.show)


def prefilled(card: RollCard) -> str:
    """Give the line of a card that lacks who or date, ready for what is missing (P2)."""
    action = card.item.action
    return f"{action.who or NOBODY}: {action.what} @" if action.on is None else step_text(action)
