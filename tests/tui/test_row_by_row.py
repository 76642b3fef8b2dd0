"""What reaches the terminal: the rows that changed and no others, and together the screen as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyte
import pytest
from tests.tui.seller import sitting
from textual._compositor import Compositor, CompositorUpdate
from textual._context import visible_screen_stack
from textual.app import App
from textual.strip import Strip

from acctui.tui import tried
from acctui.tui.row_by_row import RowByRow

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from rich.console import RenderableType
    from textual.screen import Screen

WIDTH, HEIGHT = 120, 40
FOOT = HEIGHT - 2
WALKS = {
    "list": ["2", "j", "j", "k", "G", "g", "slash", "c", "e", "backspace", "enter", "space", "J", "s"],
    "today": ["1", "j", "G", "0", "k"],
    "ladder": ["3", "j", "j", "k", "J"],
    "plan": ["4", "l", "j", "m", "h"],
    "lights": ["5", "l", "j", "k", "h"],
    "scorecard": ["7", "j", "enter", "3", "j", "4"],
    "growth": ["8", "j", "j", "k"],
    "sheets": ["f", "c", "o", "down", "escape", "question_mark", "a", "escape", "n", "x", "tab", "escape"],
    "panel": ["2", "p", "N", "o", "escape", "q", "3", "2"],
}


class Sent:
    """A terminal that sees what the app sends."""

    def __init__(self, columns: int, lines: int) -> None:
        self.screen = pyte.Screen(columns, lines)
        self._stream = pyte.Stream(self.screen)
        self.last = ""

    def take(self, sent: str) -> None:
        """Show what was sent."""
        self.last = sent
        self._stream.feed(sent)

    def cells(self) -> list[list[object]]:
        """Give every cell; the letter's colour and weight of a blank can't be seen."""
        rows = [
            [self.screen.buffer[y][x] for x in range(self.screen.columns)] for y in range(self.screen.lines)
        ]
        return [
            [cell._replace(fg="default", bold=False) if cell.data == " " else cell for cell in row]
            for row in rows
        ]


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> Sent:
    """Send what an app without a terminal draws to one that is looked at."""
    monkeypatch.setenv("COLORTERM", "truecolor")
    terminal = Sent(WIDTH, HEIGHT)

    def display(app: App[object], _: Screen[object], renderable: RenderableType | None) -> None:
        if isinstance(renderable, CompositorUpdate) and not app._batch_count:
            terminal.take(renderable.render_segments(app.console))

    monkeypatch.setattr(App, "_display", display)
    return terminal


def drawn_whole(screen: Screen[object]) -> list[list[object]]:
    """Draw a screen as Textual's own compositor does."""
    terminal = Sent(WIDTH, HEIGHT)
    system = screen.app.console._color_system
    assert system is not None
    visible_screen_stack.set(screen.app._background_screens)
    for y, strip in enumerate(screen._compositor.render_strips()):
        row = "".join(
            text if style is None else Strip.render_style(style, text, system) for text, style, _ in strip
        )
        terminal.take(f"\x1b[{y + 1};1H{row}")
    return terminal.cells()


@pytest.mark.parametrize("walk", WALKS)
async def test_after_every_key_the_terminal_shows_the_screen(
    sample: Path, now: dt.datetime, sent: Sent, walk: str
) -> None:
    async with sitting(sample, now, (WIDTH, HEIGHT)) as seller:
        assert isinstance(seller.app.screen._compositor, RowByRow)
        for key in WALKS[walk]:
            await seller.press(key)
        await seller.until(lambda: sent.cells() == drawn_whole(seller.app.screen), "the screen as it is")


async def test_a_row_that_stayed_as_it_was_is_not_sent_again(
    sample: Path, now: dt.datetime, sent: Sent
) -> None:
    async with sitting(sample, now, (WIDTH, HEIGHT)) as seller:
        await seller.until(lambda: "Alder" in sent.screen.display[FOOT], "the foot line")
        await seller.until(lambda: sent.cells() == drawn_whole(seller.app.screen), "the screen as it is")
        sent.last = ""
        for piece in seller.app.screen.query("*"):
            piece.refresh()
        await seller.settled()
        assert sent.last == ""


async def test_a_screen_that_comes_in_sight_again_is_sent_whole(
    sample: Path, now: dt.datetime, sent: Sent
) -> None:
    async with sitting(sample, now, (WIDTH, HEIGHT)) as seller:
        sent.screen.reset()
        seller.app.screen.refresh()
        await seller.until(lambda: sent.cells() == drawn_whole(seller.app.screen), "the screen as it is")


async def test_a_screen_that_is_drawn_whole_sends_nothing_that_stands_there(
    sample: Path, now: dt.datetime, sent: Sent
) -> None:
    async with sitting(sample, now, (WIDTH, HEIGHT)) as seller:
        seller.app.on_the_terminal.taken()
        seller.app.screen.refresh()
        await seller.until(lambda: "Alder" in sent.screen.display[FOOT], "the foot line")
        await seller.until(lambda: sent.cells() == drawn_whole(seller.app.screen), "the screen as it is")
        sent.last = ""
        seller.app.screen.refresh()
        await seller.settled()
        assert sent.last == ""
        sent.screen.reset()
        seller.app.on_the_terminal.taken()
        seller.app.screen.refresh()
        await seller.until(lambda: sent.cells() == drawn_whole(seller.app.screen), "the screen as it is")


async def test_a_textual_that_was_not_tried_draws_by_itself(
    sample: Path, now: dt.datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tried, "TRIED", ("9.0.0",))
    async with sitting(sample, now) as seller:
        assert type(seller.app.screen._compositor) is Compositor
