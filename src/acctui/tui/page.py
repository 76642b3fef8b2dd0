"""The frame every screen stands in: header, tabs, scope, foot and footer at their fixed places."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from textual.css.query import NoMatches
from textual.dom import NoScreen
from textual.screen import Screen

from acctui.services.ports import Changed
from acctui.tui.header_words import header_right
from acctui.tui.opens_once import take_first_style
from acctui.tui.parts import TALL
from acctui.tui.places import PLACES
from acctui.tui.row_by_row import draw_row_by_row
from acctui.tui.soon_drawn import SoonDrawn
from acctui.tui.widgets.footer import FooterLine
from acctui.tui.widgets.frame import FootLine, HeaderLine, ScopeLine
from acctui.tui.widgets.tab_labels import Tab
from acctui.tui.widgets.tabs import TabsLine
from acctui.tui.widgets.too_small import cover_while_too_small

if TYPE_CHECKING:
    import asyncio

    from textual import events
    from textual.app import ComposeResult
    from textual.widget import Widget

    from acctui.services.today import Counts
    from acctui.tui.app import AcctuiApp
    from acctui.tui.parts import Parts

TABS = tuple(Tab(place.digit, place.name, place.short) for place in PLACES)


class Page(SoonDrawn, Screen[None]):
    """One screen of the book.

    `TAB` is the digit it is opened by, `FOLLOWS` the parts of the book it shows.
    """

    AUTO_FOCUS = ""
    TAB: ClassVar[str] = ""
    FOLLOWS: ClassVar[Changed] = Changed.ALL
    DEFAULT_CSS = """
    Page {
        background: $bg;
        layout: vertical;
        layers: default over;
        #body { height: 1fr; }
        &.-tall FilterLine { margin: 1 0; }
    }
    """

    def __init__(self) -> None:
        super().__init__()
        self.stale = self.FOLLOWS
        draw_row_by_row(self)
        take_first_style(self)

    @property
    def book(self) -> AcctuiApp:
        """The app, with its gateway and the current account."""
        return cast("AcctuiApp", self.app)

    def compose(self) -> ComposeResult:
        """Put every line in its place."""
        yield HeaderLine(id="header")
        yield TabsLine(TABS, self.TAB, id="tabs")
        yield from self.scope()
        yield from self.body()
        yield FootLine(id="foot")
        yield FooterLine(id="footer")

    def scope(self) -> list[Widget]:
        """Give the line that says what is shown and how."""
        return [ScopeLine(id="scope")]

    def body(self) -> list[Widget]:
        """Give what the screen is about."""
        return []

    @property
    def foot(self) -> FootLine:
        """The foot line."""
        return self.query_one("#foot", FootLine)

    def show_header(self) -> None:
        """Say whom the screen is about, what waits and which day it is."""
        self.query_one("#header", HeaderLine).show(self.subject, self._header_right)

    def subject(self, width: int) -> Parts:
        """Say whom the screen is about."""
        del width
        return [("Individual Enterprise", "text bold")]

    def waits(self) -> bool:
        """Whether what waits stands in the header: one call, one thought."""
        return True

    @property
    def counts(self) -> Counts | None:
        """What waits, None before it is known."""
        return self.book.counts

    @property
    def call_here(self) -> int | None:
        """The call the pre-call panel is to open on, None where the page points at none."""
        return None

    def _header_right(self, width: int) -> Parts:
        return header_right(self.book.clock.today(), self.counts if self.waits() else None, width)

    async def reload(self) -> None:
        """Read what the screen shows again; cursor, scroll, filter and focus stay."""

    def waits_for(self, key: str) -> asyncio.Event | None:
        """Give what a key, "" for pasted text, has to wait for; None where it is answered at once."""
        del key
        return None

    async def refresh_stale(self) -> None:
        """Read again what changed since it was read; nothing is read before the first page stands."""
        if self.stale and self.book.is_open:
            self.stale = Changed.NOTHING
            try:
                await self.reload()
            except (NoMatches, NoScreen):
                if self.query("#foot"):
                    raise
                # The page was closed while the book was read: nobody is left to show it to.

    def _compositor_refresh(self) -> None:
        """Draw only when it is seen: while updates are held back a drawing is thrown away and made again."""
        if self.app._batch_count:  # noqa: SLF001 - a page that is never asked this is only drawn twice
            return
        try:
            super()._compositor_refresh()
        except NoScreen:
            if self.query("#foot"):
                raise
            # The page was closed before it was drawn: nobody is left to see it.

    def _on_mount(self, event: events.Mount) -> None:  # noqa: ARG002 - Textual's signature
        """Stand among the pages that follow what changes."""
        self.book.pages.add(self)
        self.show_header()
        self.give_air()

    def on_key(self) -> None:
        """Let go of a notice with the next key; what is typed into a text lets it stand."""
        self.foot.lift()

    def on_click(self) -> None:
        """Let go of a notice."""
        self.foot.lift()

    def on_resize(self) -> None:
        """Give the page air where the terminal is tall."""
        self.give_air()

    def give_air(self) -> None:
        """Set the rows of air that the terminal has room for."""
        self.set_class(self.app.size.height >= TALL, "-tall")
        cover_while_too_small(self)

    async def on_screen_resume(self) -> None:
        """Come back to a screen that is up to date."""
        self.show_header()
        await self.refresh_stale()

    def on_tabs_line_chosen(self, event: TabsLine.Chosen) -> None:
        """Open the screen whose tab was clicked."""
        self.book.action_go(event.digit)
