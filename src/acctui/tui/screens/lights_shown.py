"""What the board of lights shows, and where its cursor stands."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from acctui.domain.days import day_name
from acctui.domain.factor import Light
from acctui.domain.turning import turned
from acctui.services import factors
from acctui.services.ports import Changed
from acctui.tui.opens_once import OpensOnce
from acctui.tui.parts import TALL, WIDE
from acctui.tui.plain import cells, safe
from acctui.tui.reads_ahead import ReadsAhead
from acctui.tui.screens import lights_foot as foot
from acctui.tui.screens.lights_board import LightsBoard
from acctui.tui.screens.lights_lines import (
    INDENT,
    Scene,
    Stand,
    board_lines,
    places,
    proposed_of,
    scope_parts,
    stands_of,
)
from acctui.tui.screens.lights_moved import moved
from acctui.tui.screens.lights_read import Board, read_board
from acctui.tui.screens.turning_page import TurningPage
from acctui.tui.widgets.frame import ScopeLine
from acctui.tui.words import account_parts

if TYPE_CHECKING:
    import datetime as dt

    from textual.widget import Widget

    from acctui.domain.factor import Factor
    from acctui.domain.turning import Saying
    from acctui.services.factors import Because
    from acctui.services.light_views import FactorCard, LightsView, Proposal
    from acctui.services.ports import Done, DraftKey
    from acctui.tui.parts import Part, Parts

_WORST_FIRST = (Light.RED, Light.AMBER, Light.GREEN)


class LightsShown(OpensOnce, TurningPage):
    """Three columns of cards for all accounts or the current one, and the cursor on one of them."""

    TAB = "5"
    FOLLOWS = (
        Changed.LIGHTS | Changed.PLAN | Changed.ACCOUNTS | Changed.LADDER | Changed.CALLS | Changed.SETTINGS
    )

    def __init__(self) -> None:
        super().__init__()
        self.read: Board | None = None
        self.every = True
        self.stand: Stand | None = None
        self.sets = False
        self.over: Light | None = None
        self._about_id: int | None = None
        self._cards: dict[int | str, FactorCard] = {}
        self._rows_of: dict[Light, int] = {}
        self._stands: dict[Light, list[Stand]] = {}
        self._ahead: ReadsAhead[Board] = ReadsAhead(self.book)
        self._ahead.begin(read_board, None, self.book.clock.today())

    def body(self) -> list[Widget]:
        """Give the board, and under it the form that words a turn."""
        return [LightsBoard(id="body"), self.form]

    def subject(self, width: int) -> Parts:
        """Say whose lights are shown."""
        if not self.every and self.read is not None and self.read.account is not None:
            return account_parts(self.read.account, width)
        whole = "   all accounts" if width >= WIDE else "  all"
        return [("Individual Enterprise", "text bold"), (whole, "dim")]

    async def reload(self) -> None:
        """Read the board again; the cursor stays on its card, wherever that stands now."""
        account_id = None if self.every else self.book.account_id
        read = await self._ahead.read(read_board, account_id, self.book.clock.today())
        if read is not None:
            self._about_id = account_id
            self._take(read)
            self.show_header()

    @property
    def view(self) -> LightsView | None:
        """The board as it was read last."""
        return self.read.view if self.read else None

    # the cursor

    def _settle(self, view: LightsView) -> None:
        """Put the cursor on its card, or on what stands in its place."""
        columns = self._stands = {light: stands_of(view, light) for light in Light}
        of = self.stand.of if self.stand else None
        found = next((one for column in columns.values() for one in column if one.of == of), None)
        if found is None and self.stand is not None and columns[self.stand.light]:
            column = columns[self.stand.light]
            found = column[min(self._rows_of.get(self.stand.light, 0), len(column) - 1)]
        if found is None:
            found = self._to_begin_with()
        self.put(found, chooses=self.book.account_id is None)

    def _to_begin_with(self) -> Stand | None:
        """Give the card to begin with: one of the current account, else the worst that stands longest."""
        stands = [one for light in _WORST_FIRST for one in self._stands[light]]
        cards = (one for one in stands if isinstance(one.of, int))
        return self._own() or next(cards, stands[0] if stands else None)

    def _own(self) -> Stand | None:
        """Give the worst card of the current account."""
        view, chosen = self.view, self.book.account_id
        cards = [card.factor for light in _WORST_FIRST for card in view.column(light)] if view else []
        return next((Stand(one.light, one.id) for one in cards if one.account_id == chosen), None)

    def put(self, stand: Stand | None, *, chooses: bool = True) -> None:
        """Put the cursor on a card; on the board of all its account becomes the current one."""
        self.stand = stand
        if stand is None or self.view is None:
            return
        column = self._stands[stand.light]
        self._rows_of[stand.light] = column.index(stand) if stand in column else 0
        if self.about is not None and self.every and chooses:
            self.book.choose(*self.about)

    @property
    def about(self) -> tuple[int, str] | None:
        """The account under the cursor, and its name."""
        card, proposal = self.card, self.proposal
        if card is not None:
            return card.factor.account_id, card.account
        return (proposal.account_id, proposal.account) if proposal else None

    async def on_screen_resume(self) -> None:
        """Be about the account that was chosen meanwhile."""
        chosen = self.book.account_id
        if self.read is None or chosen is None:
            return
        if not self.every and chosen != self._about_id:
            self.stand, self.stale = None, self.FOLLOWS
        elif self.every and self.about is not None and self.about[0] != chosen:
            self.put(self._own() or self.stand, chooses=False)
            self.show()

    def move(self, by: int) -> None:
        """Go down or up the column."""
        if self.view is None or self.stand is None:
            return
        column = self._stands[self.stand.light]
        at = column.index(self.stand) if self.stand in column else 0
        self.put(column[max(0, min(len(column) - 1, at + by))])
        self.show()

    def across(self, by: int) -> None:
        """Go to the next column that has a card."""
        if self.view is None or self.stand is None:
            return
        lights = list(Light)
        at = lights.index(self.stand.light)
        ahead = lights[at + 1 :] if by > 0 else lights[:at][::-1]
        for light in ahead:
            column = self._stands[light]
            if column:
                self.put(column[min(self._rows_of.get(light, 0), len(column) - 1)])
                break
        self.show()

    @property
    def card(self) -> FactorCard | None:
        """The card under the cursor."""
        card = self._cards.get(self.stand.of) if self.stand else None
        return card if card is not None and card.factor.light is self.stand_light else None

    @property
    def stand_light(self) -> Light | None:
        """The column of the cursor."""
        return self.stand.light if self.stand else None

    @property
    def proposal(self) -> Proposal | None:
        """What is proposed, where the cursor is on it."""
        if self.view is None or self.stand is None:
            return None
        return next(
            (one for one in proposed_of(self.view, self.stand.light) if one.key == self.stand.of), None
        )

    # turning

    async def carry_out(
        self, factor: Factor, light: Light, saying: Saying, because: Because, settles: DraftKey | None
    ) -> Done[Any] | None:
        """Turn the light; the card moves at once and the cursor stays on it."""
        today, before = self.book.clock.today(), self.read
        self._show_moved(turned(factor, light, saying, today), today)
        done, ahead = None, self.read
        try:
            done = await self.book.do(
                lambda store: factors.turn(store, factor.id, light, today, saying, because, settles, factor)
            )
        finally:
            if done is None and before is not None and self.read is ahead:
                self._take(before)
        return done

    def _show_moved(self, after: Factor, today: dt.date) -> None:
        card = self._cards.get(after.id)
        if self.read is not None and card is not None and card.factor.light is not after.light:
            self._take(replace(self.read, view=moved(self.read.view, card, after, today)))

    def _take(self, read: Board) -> None:
        """Show a board; the cursor stays on its card."""
        self.read = read
        self._cards = {one.factor.id: one for light in Light for one in read.view.column(light)}
        self._settle(read.view)
        self.show()

    # drawing

    def on_resize(self) -> None:
        """Give board and form the room there is now."""
        self.form.set_class(self.app.size.height >= TALL, "-airy")
        self.show()

    def follow_form(self) -> None:
        """Draw the board beside its form."""
        self.show()

    def show(self) -> None:
        """Draw the board as it stands."""
        if not self.is_mounted or self.view is None:
            return
        size, view = self.app.size, self.view
        scene = Scene(
            view,
            self.book.clock.today(),
            self.every,
            self.stand,
            "border" if self.asks else "accent",
            self.over,
            size.width >= WIDE,
            size.height >= TALL,
        )
        self.query_one("#body", LightsBoard).show(lambda edge, rows: board_lines(scene, edge, rows))
        self.query_one("#scope", ScopeLine).show(scope_parts(view, every=self.every), self._swept(view))
        self._say()
        self.refresh_bindings()

    def _swept(self, view: LightsView) -> list[Part]:
        """Say how many a sweep would take, and when the last was finished."""
        sweep, today = view.sweep, self.book.clock.today()
        last = f", last {day_name(sweep.last, today)}" if sweep.last else ", none yet"
        if not sweep.waiting:
            return [("nothing waits for a sweep", "dim"), (last, "dim")]
        verb = "waits" if sweep.waiting == 1 else "wait"
        begun = "sweep begun, " if sweep.under_way else "sweep "
        return [(begun, "dim"), (f"{sweep.waiting} {verb}", "text"), (last, "dim")]

    def _say(self) -> None:
        """Say what stands about the card under the cursor, on two lines where its words are cut."""
        today, wide = self.book.clock.today(), self.app.size.width >= WIDE
        card, proposal = self.card, self.proposal
        if self.sets and card is not None:
            self.foot.show(*self._padded([("Set the light   ", "soft"), *foot.set_parts()]))
        elif self.over is not None and card is not None:
            self.foot.show(*self._padded(foot.drag_parts(card, self.over)))
        elif proposal is not None:
            self.foot.show(*self._padded(foot.proposal_parts(proposal)))
        elif card is None or self._is_elsewhere():
            self.foot.show(*self._padded(foot.nothing_parts(self.book.account_name)))
        elif wide:
            lead = card.factor.text if self._is_cut(card) else card.account
            self.foot.show(foot.card_parts(card, today, wide=True, lead=lead))
        else:
            said = "   ".join(foot.said_in_full(card, today))
            first: Parts = [(card.factor.text, "text bold"), (f"   {said}", "dim")]
            self.foot.show(first, foot.card_parts(card, today, wide=False, lead=card.account))

    def _padded(self, parts: Parts) -> list[Parts]:
        """Keep the two lines of the foot where there are two."""
        return [parts] if self.app.size.width >= WIDE else [parts, ()]

    def _is_elsewhere(self) -> bool:
        """Tell whether the current account is one without a light."""
        chosen = self.book.account_id
        return self.every and chosen is not None and self.about is not None and self.about[0] != chosen

    def _is_cut(self, card: FactorCard) -> bool:
        place = places(self.query_one("#body", LightsBoard).edge, wide=True)[card.factor.light]
        return cells(safe(card.factor.text)) > place.stop - place.at - INDENT
