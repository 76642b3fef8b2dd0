"""A sheet over the screen: one rounded line on raised ground, everything behind it quiet."""

from collections.abc import Callable, Iterable
from typing import Any, ClassVar, TypeVar

from rich.console import RenderableType
from rich.segment import Segment
from textual import events
from textual.app import App, ComposeResult
from textual.await_complete import AwaitComplete
from textual.binding import Binding, BindingType
from textual.geometry import Region, Size
from textual.layout import DockArrangeResult, WidgetPlacement
from textual.screen import ModalScreen
from textual.strip import Strip
from textual.widget import Widget

from acctui.tui.look import Look
from acctui.tui.parts import TALL
from acctui.tui.row_by_row import draw_row_by_row
from acctui.tui.soon_drawn import SoonDrawn
from acctui.tui.widgets.behind import QuietPicture, QuietRows
from acctui.tui.widgets.drawn import Drawn, segments
from acctui.tui.widgets.laid_once import Below
from acctui.tui.widgets.too_small import cover_while_too_small

Answer = TypeVar("Answer")

BLANK = 2
"""Blank columns on each side of the line, so that the words behind do not touch it."""


class Paper(Drawn):
    """The sheet itself: the line around it, its title, and how it closes."""

    DEFAULT_CSS = """
    Paper { layout: vertical; height: auto; width: 80; }
    Paper > .inside { margin: 2 3; height: auto; background: $panel; }
    """

    def __init__(self, title: str, closes: str, inside: Iterable[Widget]) -> None:
        super().__init__(Below(*inside, classes="inside"))
        self._title = title
        self._closes = closes

    def title(self, words: str) -> None:
        """Give the sheet another title."""
        self._title = words
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Draw the line around the sheet, and raised ground inside it."""
        look, width = self.look, self.size.width - 2 * BLANK
        if y == 0:
            body = self._top(look, width)
        elif y == self.size.height - 1:
            body = [Segment("╰" + "─" * (width - 2) + "╯", look["border", "raised"])]
        else:
            side = Segment("│", look["border", "raised"])
            body = [side, Segment(" " * (width - 2), look["dim", "raised"]), side]
        blank = Segment(" " * BLANK, look["dim", "bg"])
        return Strip([blank, *body, blank], self.size.width)

    def _top(self, look: Look, width: int) -> list[Segment]:
        closes = f" {self._closes} " if self._closes else ""
        ending, ended = segments([(closes, "dim"), ("─╮", "border")], width, look, "raised")
        title, titled = segments([(f" {self._title} ", "text bold")], width - ended - 4, look, "raised")
        line = look["border", "raised"]
        return [Segment("╭─", line), *title, Segment("─" * (width - 2 - titled - ended), line), *ending]


class Sheet(SoonDrawn, ModalScreen[Answer]):
    """A small form or list over the screen; give it a `title`, its `inside`, and a width in `across`.

    It never stands on another sheet: put it up with `put_up`.
    """

    GROUND = "raised"

    DEFAULT_CSS = """
    Sheet { background: transparent; align: center top; overflow: hidden; layers: default over; }
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "close", "close", show=False, id="sheet.close"),
        Binding("ctrl+q", "app.quit", "quit", show=False, id="sheet.quit", tooltip="Leave acctui"),
    ]

    title_words = ""
    closes_words = "esc closes"
    across = 80
    """Columns of the sheet, its line included; less where the terminal has less."""
    at_top = False
    """Lists stand high on the screen, so that they grow downwards; forms stand in its middle."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self._behind = QuietRows()
        self._row: int | None = None
        draw_row_by_row(self)

    def inside(self) -> Iterable[Widget]:
        """Give what stands on the sheet, from top to bottom."""
        return ()

    def compose(self) -> ComposeResult:
        """Lay the sheet out."""
        yield Paper(self.title_words, self.closes_words, self.inside())

    def _on_mount(self, event: events.Mount) -> None:  # noqa: ARG002 - Textual's signature
        """Take the place the terminal has."""
        self._place()

    def on_resize(self) -> None:
        """Take the place the terminal has now."""
        self._place()

    async def action_close(self) -> None:
        """Close without an answer."""
        self.dismiss(None)

    def dismiss(self, result: Answer | None = None) -> AwaitComplete:
        """Close with an answer, once: a second key that came in time would close what is below."""
        return super().dismiss(result) if self.is_active else AwaitComplete()

    def fit(self) -> None:
        """Give what grows with the terminal the rows it has now."""

    @property
    def paper(self) -> Paper:
        """The sheet that is drawn."""
        return self.query_one(Paper)

    def render(self) -> RenderableType:
        """Draw the screen behind, quiet."""
        return QuietPicture(super().render(), self.app)

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw rows of the screen behind, quiet."""
        behind = self.app._background_screens[-1:]  # noqa: SLF001 - what Textual draws behind a sheet
        rows = self._behind.rows(behind[0], crop.line_range) if behind else None
        if rows is None:
            return super().render_lines(crop)
        return [row.crop(*crop.column_span) for row in rows]

    def _place(self) -> None:
        paper, size = self.paper, self.app.size
        paper.styles.width = min(self.across, size.width - 2 * BLANK) + 2 * BLANK
        paper.styles.max_height = max(1, size.height - 2)
        cover_while_too_small(self)
        self.fit()
        self._set_row()

    def _set_row(self) -> None:
        """Find the row anew; what the sheet grows by later does not move it."""
        self._row = None
        self.refresh(layout=True)
        self.call_after_refresh(self._keep_row)

    def _keep_row(self) -> None:
        self._row = self._row_for(self.app.size.height - self.paper.outer_size.height)

    def arrange(self, size: Size, _optimal: bool = False) -> DockArrangeResult:  # noqa: FBT001, FBT002 - as Textual
        """Put the sheet on its row in the layout itself, so that it is drawn once."""
        whole = super().arrange(size, _optimal)
        placed = [
            self._on_its_row(one, size) if isinstance(one.widget, Paper) else one for one in whole.placements
        ]
        return DockArrangeResult(placed, whole.widgets, whole.scroll_spacing)

    def _on_its_row(self, placement: WidgetPlacement, size: Size) -> WidgetPlacement:
        row = self._row_for(size.height - placement.region.height) if self._row is None else self._row
        return placement._replace(region=placement.region.translate((0, row)))

    def _row_for(self, free: int) -> int:
        high = 5 if self.app.size.height >= TALL else 1
        return max(0, min(free, high if self.at_top else free // 2 - 1))


def put_up(app: App[Any], sheet: Sheet[Answer], then: Callable[[Answer | None], None] | None = None) -> None:
    """Put a sheet over the screen; one that stands there already is closed first, without an answer."""
    standing = app.screen
    if isinstance(standing, Sheet):
        standing.dismiss(None)
    app.push_screen(sheet, then)
