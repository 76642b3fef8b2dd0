"""What the year walk shows: where it stands, what was typed on a card, and with whom it is agreed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual.containers import Horizontal

from acctui.domain.days import read_day
from acctui.domain.goal import Decision, agreement
from acctui.domain.text import is_blank
from acctui.services.ports import Changed, DraftKey
from acctui.services.year_walk import year_walk
from acctui.tui.drafting import Drafting
from acctui.tui.parts import TALL, WIDE
from acctui.tui.screens import year_walk_ends as ends
from acctui.tui.screens import year_walk_words as words
from acctui.tui.screens.call_verbs import day_echo
from acctui.tui.screens.growth_forms import goal_echo, plain_amount
from acctui.tui.screens.year_walk_card import DECIDING, START, WalkCard
from acctui.tui.walk import Walk
from acctui.tui.widgets.field import Field
from acctui.tui.widgets.frame import ScopeLine
from acctui.tui.widgets.lined_pane import LinedPane

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from textual.widget import Widget

    from acctui.services.year_walk import WalkLine
    from acctui.tui.parts import Part, Parts
    from acctui.tui.widgets.lined_pane import PaneLine

_FORM, _AGREED_FORM = "year walk", "year walk agreed"


class WalkShown(Walk):
    """The queue at the left, the card at the right; behind the last card stands what was decided."""

    TAB = "8"
    FOLLOWS = (
        Changed.GOALS
        | Changed.ACCOUNTS
        | Changed.LADDER
        | Changed.REVENUE
        | Changed.SCORES
        | Changed.SETTINGS
    )
    DEFAULT_CSS = "WalkShown #queue { width: 38; height: 1fr; }"

    def __init__(self, lines: Sequence[WalkLine]) -> None:
        super().__init__()
        self.lines = list(lines)
        self.at = self.undecided_from(0)
        self.pending: Decision | None = None
        self.agreed: words.Settled | None = None
        self.asks_agreed = self.at < len(lines)
        self.typed: Mapping[str, str] = {}
        self._drafting: Drafting | None = None

    def body(self) -> list[Widget]:
        """Give the queue and the card."""
        self.card = WalkCard()
        return [Horizontal(LinedPane(id="queue"), self.card, id="body")]

    async def on_mount(self) -> None:
        """Take up with whom it is agreed, and stand on the first card that waits."""
        today = self.book.clock.today()
        kept = words.still_agreed(await self._draft(_AGREED_FORM, self._ending), today)
        self.fill_agreed(kept)
        if "begun" in kept:
            self.take_agreed()
        await self.stand()

    def subject(self, width: int) -> Parts:
        """Say which year ends."""
        gap: Part = ("   " if width >= WIDE else "  ", "dim")
        years = " and ".join(dict.fromkeys(line.year.name for line in self.lines))
        return [("Year walk", "text bold"), gap, (years, "soft")]

    async def reload(self) -> None:
        """Read the Targets again; the cards keep their places."""
        today, here = self.book.clock.today(), self.here
        read = await self.book.ask(lambda store: year_walk(store, today))
        if read is None:
            return
        known = {line.account_id: line for line in read}
        order = dict.fromkeys([line.account_id for line in self.lines] + list(known))
        self.lines = [known[number] for number in order if number in known]
        places = {line.account_id: place for place, line in enumerate(self.lines)}
        self.at = (
            places.get(here.account_id, self.undecided_from(0)) if here else min(self.at, len(self.lines))
        )
        self.show()
        self.show_header()

    # where it stands

    @property
    def here(self) -> WalkLine | None:
        """The Target of the card, None behind the last."""
        return self.lines[self.at] if self.at < len(self.lines) else None

    def undecided_from(self, at: int) -> int:
        """Give the place of the next undecided Target, round to the first again; behind the last if none."""
        places = [place for place, line in enumerate(self.lines) if not line.is_decided]
        return next((place for place in places if place >= at), places[0] if places else len(self.lines))

    async def go_to(self, card: int) -> None:
        """Stand on the card of an account."""
        self.asks_agreed = False
        self.at = next((place for place, one in enumerate(self.lines) if one.account_id == card), self.at)
        await self.stand()

    async def stand(self) -> None:
        """Show the card, with what was typed on it and is not decided yet."""
        self.pending, here = None, self.here
        self.typed = {}
        self.set_focus(None)
        if here is not None and not self.asks_agreed:
            self.book.choose(here.account_id, here.name)
            self.typed = await self._draft(_FORM, f"{here.account_id} in {here.year.year}")
        if self.typed.get("decision"):
            self.begin_decision(Decision(self.typed["decision"]), self.typed)
            return
        self.show()
        if self.asks_agreed and is_blank(self.card.field(START[0]).value):
            self.card.field(START[0]).focus()

    # what is typed

    async def _draft(self, form: str, subject: str) -> dict[str, str]:
        if self._drafting is not None:
            await self._drafting.flush()
        self._drafting = Drafting(self.book, DraftKey(form, subject, self.book.to_open.window))
        return await self._drafting.take()

    @property
    def settles(self) -> DraftKey | None:
        """The draft of the card; what is typed on it is on its way into the book."""
        if self._drafting is None:
            return None
        self._drafting.settle()
        return self._drafting.key

    def keep(self, **more: str) -> None:
        """Keep what is typed as a draft."""
        names = START if self.asks_agreed else DECIDING
        typed = {name: self.card.field(name).value for name in names}
        if self.pending is not None and not self.asks_agreed:
            amounts = (words.kept_amount(one) for one in Decision)
            typed |= {name: self.typed[name] for name in amounts if name in self.typed}
            typed |= {"decision": str(self.pending), words.kept_amount(self.pending): typed["amount"]}
            self.typed = typed
        if self._drafting is not None:
            self._drafting.changed({**typed, **more})

    def begin_decision(self, decision: Decision, kept: Mapping[str, str]) -> None:
        """Ask what a decision needs, with what was typed before or what stands."""
        here = self.here
        if here is None:
            return
        self.pending = decision
        self.card.field("amount").value = words.amount_for(
            here, decision, kept, partial(plain_amount, self.book)
        )
        self.card.field("milestone").value = kept.get("milestone", "")
        for name in DECIDING:
            self.card.field(name).accept()
        self.show()
        if decision is Decision.DROP:
            self.set_focus(None)
        else:
            self.card.field("amount").focus()

    # with whom it is agreed

    @property
    def _ending(self) -> str:
        return str(max(line.year.year for line in self.lines))

    async def ask_agreed(self) -> None:
        """Ask for the manager and the day again."""
        self.asks_agreed = True
        kept = await self._draft(_AGREED_FORM, self._ending)
        self.fill_agreed(kept)
        self.show()
        self.card.field(START[0]).focus()

    def fill_agreed(self, kept: Mapping[str, str]) -> None:
        """Fill in the manager and the day: as typed before, else as the book knows them."""
        known = words.known_agreed(self.lines, self.book.clock.today())
        for name, value in zip(START, known, strict=True):
            self.card.field(name).value = kept.get(name, value)
            self.card.field(name).accept()

    def take_agreed(self) -> None:
        """Take manager and day for every card; raises RuleBroken at its field where one is missing."""
        with_, on = (self.card.field(name).value for name in START)
        today = self.book.clock.today()
        day = today if is_blank(on) else read_day(on, today, "agreed_on", past=True)
        taken = agreement(with_, day, today)
        if taken is not None:
            self.agreed = words.Settled(taken.with_, taken.on)
            self.keep(agreed_on=taken.on.isoformat(), begun="yes")
            self.asks_agreed = False

    # drawing

    def show(self) -> None:
        """Draw queue and card as they stand."""
        if not self.is_mounted:
            return
        self._say_scope()
        self.show_queue()
        facts, keys, asked = self._card()
        self.card.ask(*asked)
        self.card.say(facts, keys)
        self.echo()
        self._say_foot()
        self.refresh_bindings()

    def _say_scope(self) -> None:
        today = self.book.clock.today()
        right = words.settled_parts(None if self.asks_agreed else self.agreed, today)
        wide = self.app.size.width >= WIDE
        self.query_one("#scope", ScopeLine).show(
            words.scope_parts(self.lines, self.at), right if wide else right[-2:]
        )

    def show_queue(self) -> None:
        """Draw the queue; its bar is bright while no field has the keys."""
        bar = "border" if isinstance(self.focused, Field) else "accent"
        at = -1 if self.asks_agreed else self.at
        self.query_one("#queue", LinedPane).show(
            lambda _, height: words.queue_lines(self.lines, at, bar, height)
        )

    def _card(self) -> tuple[list[PaneLine], list[PaneLine], tuple[str, ...]]:
        here, today = self.here, self.book.clock.today()
        tall, low = self.app.size.height >= TALL, self.app.size.height < words.LOW
        if self.asks_agreed:
            return ends.start_lines(self.lines, tall=tall), ends.start_keys(tall=tall), START
        if here is None:
            return ends.end_lines(self.lines, tall=tall), ends.end_keys(self.lines), ()
        facts = words.card_lines(here, today, tall=tall, low=low)
        if self.pending is None:
            return facts, words.choice_lines(here, tall=tall), ()
        asked = () if self.pending is Decision.DROP else DECIDING
        keys = words.pending_keys(typing=isinstance(self.focused, Field), tall=tall)
        return [*facts, words.pending_line(self.pending)], keys, asked

    def echo(self) -> None:
        """Say beside each line how it is understood."""
        field = self.card.field
        field("agreed_on").note(day_echo(self.book, field("agreed_on").value, past=True))
        field("amount").note(goal_echo(self.book, field("amount").value))
        here = self.here
        if here is not None:
            field("amount").rename(f"Goal {here.year.after.short}")

    def _say_foot(self) -> None:
        here = self.here
        if self.asks_agreed or here is None:
            self.foot.show(
                [("up", "text bold"), (" goes back to the cards", "dim")] if not self.asks_agreed else []
            )
        elif self.pending is not None:
            self.foot.show(
                [
                    ("To decide  ", "dim"),
                    ("w", "text bold"),
                    ("   esc", "text bold"),
                    (" keeps it as a draft", "dim"),
                ]
            )
        else:
            flags: Part = ("; ".join(here.line.flags), "dim")
            keys: Parts = [flags] if flags[0] else [("up down", "text bold"), (" other cards", "dim")]
            self.foot.show([(here.name, "text bold"), ("  ", "dim"), *keys])

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
