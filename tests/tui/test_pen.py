"""What a row costs on its way to the terminal, and that it looks there as it was drawn."""

from __future__ import annotations

import io

import pyte
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.color import Color, ColorSystem
from rich.console import Console
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from acctui.tui.pen import written

COLOURS = (None, "#e3e7ed", "#14171c", "#f8705f", "red", "bright_blue", "color(120)")
STYLES = st.builds(
    Style,
    color=st.sampled_from(COLOURS),
    bgcolor=st.sampled_from(COLOURS),
    bold=st.sampled_from((None, True)),
    underline=st.sampled_from((None, True)),
    reverse=st.sampled_from((None, True)),
    italic=st.sampled_from((None, True)),
)
TEXTS = st.sampled_from((" ", "   ", "Alder", "│", "█▏", "日本", "a b", "e\u0301"))
PIECES = st.tuples(TEXTS, st.one_of(st.none(), STYLES)).map(lambda piece: Segment(*piece))
ROWS = st.lists(PIECES, min_size=1, max_size=9)
SYSTEMS = {"truecolor": ColorSystem.TRUECOLOR, "256": ColorSystem.EIGHT_BIT, "standard": ColorSystem.STANDARD}
TEXT, DIM = Color.parse("#e3e7ed"), Color.parse("#98a2b1")
PAGE, BAR = Color.parse("#14171c"), Color.parse("#212b3c")


def console(system: str = "truecolor") -> Console:
    return Console(file=io.StringIO(), force_terminal=True, color_system=system)  # type: ignore[arg-type]  # one of four


def seen(sent: str) -> list[object]:
    """Give the cells a terminal shows; a blank is no letter, so the colour of its letter is left out."""
    screen = pyte.Screen(60, 1)
    pyte.Stream(screen).feed(sent)
    cells = [screen.buffer[0][x] for x in range(60)]
    return [
        cell._replace(fg="default", bold=False, italics=False) if _is_blank(cell) else cell for cell in cells
    ]


def _is_blank(cell: pyte.screens.Char) -> bool:
    return bool(cell.data.isspace()) and not (cell.underscore or cell.reverse)


def plainly(row: list[Segment], system: ColorSystem = ColorSystem.TRUECOLOR) -> str:
    """Send a row as Textual does: every piece with its whole style."""
    return "".join(
        text if style is None else Strip.render_style(style, text, system) for text, style, _ in row
    )


@given(ROWS, st.sampled_from(list(SYSTEMS)))
def test_a_row_looks_on_the_terminal_as_it_was_drawn(row: list[Segment], system: str) -> None:
    assert seen(written(Strip(row), console(system))) == seen(plainly(row, SYSTEMS[system]))


@given(ROWS)
def test_a_row_leaves_the_terminal_in_its_plain_style(row: list[Segment]) -> None:
    assert seen(written(Strip(row), console()) + "x")[sum(s.cell_length for s in row)] == pyte.screens.Char(
        "x"
    )


def test_only_what_is_other_about_a_style_is_said() -> None:
    row = Strip(
        [Segment("Alder", Style(color=TEXT, bgcolor=PAGE)), Segment("dim", Style(color=DIM, bgcolor=PAGE))]
    )
    assert written(row, console()) == (
        "\x1b[38;2;227;231;237;48;2;20;23;28mAlder\x1b[38;2;152;162;177mdim\x1b[0m"
    )


def test_a_blank_between_two_words_says_no_colour_of_its_own() -> None:
    word, blank = Style(color=TEXT, bgcolor=PAGE), Style(color=DIM, bgcolor=PAGE, bold=True)
    row = Strip([Segment("one", word), Segment("  ", blank), Segment("two", word)])
    assert written(row, console()) == "\x1b[38;2;227;231;237;48;2;20;23;28mone  two\x1b[0m"


@pytest.mark.parametrize(
    "blank", [Style(color=TEXT, bgcolor=BAR), Style(color=TEXT, bgcolor=PAGE, underline=True)]
)
def test_a_blank_that_shows_is_drawn(blank: Style) -> None:
    row = [Segment("one", Style(color=TEXT, bgcolor=PAGE)), Segment("  ", blank)]
    assert seen(written(Strip(row), console())) == seen(plainly(row))


def test_a_link_is_sent_whole() -> None:
    link = Style(color=TEXT, link="https://example.com")
    sent = written(
        Strip([Segment("a", Style(color=DIM)), Segment("b", link), Segment("c", Style(color=DIM))]), console()
    )
    assert "\x1b]8;" in sent
    assert sent.endswith("\x1b[38;2;152;162;177mc\x1b[0m")
