"""The first picture stands before Textual is loaded, and is the page that Textual draws, cell by cell."""

from __future__ import annotations

import io
import re
import subprocess
import sys
import unicodedata
from contextlib import closing
from typing import TYPE_CHECKING

import pyte
import pytest
from rich.color import Color, ColorSystem
from rich.console import Console
from rich.style import Style
from tests.tui.hostile import fill_with_hostile_text
from tests.tui.seen import strips
from tests.tui.seller import StillClock, unsettled
from textual.strip import Strip

from acctui.cli.first_picture import drawn
from acctui.cli.window_jobs import read_first_sight
from acctui.domain.settings import Choice
from acctui.services.settings import set_choices
from acctui.storage.store import BookStore
from acctui.tui.codes import PALETTE, WHOLE, Codes, depth_of
from acctui.tui.tokens import DARK, LIGHT, Tokens

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from textual.app import App

SIZES = [(60, 18), (80, 24), (99, 29), (100, 30), (120, 40), (233, 71)]
SYSTEMS = {WHOLE: "truecolor", PALETTE: "256"}
DEPTHS = {WHOLE: ColorSystem.TRUECOLOR, PALETTE: ColorSystem.EIGHT_BIT}
FREE_OF_TEXTUAL = (
    "app_keys",
    "codes",
    "early",
    "given_back",
    "guard",
    "header_words",
    "ink",
    "key_table",
    "keys",
    "parts",
    "pieces",
    "plain",
    "tokens",
    "tried",
    "screens.empty_words",
    "screens.today_foot",
    "screens.today_keys",
    "screens.today_layout",
    "screens.today_picture",
    "screens.today_rows",
    "screens.today_words",
    "widgets.columns",
    "widgets.footer_words",
    "widgets.list_keys",
    "widgets.tab_labels",
)


def _rows(path: Path, now: dt.datetime, size: tuple[int, int], depth: int = WHOLE) -> list[str]:
    return drawn(read_first_sight(path, StillClock(now)), size, depth, is_demo=False)


def _as_emulated(rows: list[str], size: tuple[int, int]) -> list[list[object]]:
    """Give what stands in each cell; a blank has a ground and no letters."""
    screen = pyte.Screen(*size)
    stream = pyte.Stream(screen)
    for y, row in enumerate(rows):
        stream.feed(f"\x1b[{y + 1};1H{row}")
    return [[_cell(screen.buffer[y][x]) for x in range(size[0])] for y in range(size[1])]


def _cell(char: pyte.screens.Char) -> object:
    return (char.bg, char.underscore, char.reverse) if char.data == " " else char


def _drawn_by_textual(app: App[str], depth: int = WHOLE) -> list[str]:
    """Give the rows in Textual's own codes, without the pen that the picture shares."""
    return [
        "".join(
            f"\x1b[{Strip.render_ansi(style or Style(), DEPTHS[depth])}m{text}\x1b[0m"
            for text, style, _ in strip
        )
        for strip in strips(app)
    ]


async def _is_what_textual_draws(
    path: Path, now: dt.datetime, size: tuple[int, int], depth: int = WHOLE
) -> None:
    early = _as_emulated(_rows(path, now, size, depth), size)
    async with unsettled(path, now, size) as seller:
        await seller.pilot._wait_for_screen()
        first = _as_emulated(_drawn_by_textual(seller.app, depth), size)
        await seller.until(lambda: seller.app.counts is not None, "the open book")
        await seller.rested()
        later = _as_emulated(_drawn_by_textual(seller.app, depth), size)
    for y, (before, now_, after) in enumerate(zip(early, first, later, strict=True)):
        assert before == now_, y
        assert before == after, y


@pytest.mark.parametrize("theme", ["dark", "light"])
@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_the_first_picture_is_the_page(
    sample: Path, now: dt.datetime, size: tuple[int, int], theme: str
) -> None:
    with closing(BookStore(sample, lambda: now)) as store:
        set_choices(store, {Choice.THEME: theme})
    await _is_what_textual_draws(sample, now, size)


@pytest.mark.parametrize("size", [(60, 18), (80, 24), (120, 40)], ids=str)
async def test_hostile_words_stand_in_the_first_picture_as_on_the_page(
    sample: Path, now: dt.datetime, size: tuple[int, int]
) -> None:
    fill_with_hostile_text(sample)
    await _is_what_textual_draws(sample, now, size)
    said = re.sub(r"\x1b\[[0-9;]*m", "", "".join(_rows(sample, now, size)))
    assert all(unicodedata.category(letter) != "Cc" for letter in said)


async def test_a_terminal_of_256_colours_is_told_the_ones_textual_would_choose(
    sample: Path, now: dt.datetime
) -> None:
    await _is_what_textual_draws(sample, now, (100, 30), PALETTE)


@pytest.mark.parametrize("size", [(59, 24), (80, 17), (1, 1)], ids=str)
def test_a_terminal_without_room_has_no_first_picture(
    sample: Path, now: dt.datetime, size: tuple[int, int]
) -> None:
    assert _rows(sample, now, size) == []


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_a_book_where_nothing_waits_says_so_from_the_first_picture_on(
    small: Path, now: dt.datetime, size: tuple[int, int]
) -> None:
    await _is_what_textual_draws(small, now, size)


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_a_book_that_is_not_there_yet_says_how_to_begin(
    tmp_path: Path, now: dt.datetime, size: tuple[int, int]
) -> None:
    await _is_what_textual_draws(tmp_path / "none.db", now, size)


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize("depth", SYSTEMS)
def test_every_colour_is_the_one_textual_sends(tokens: Tokens, depth: int) -> None:
    system = DEPTHS[depth]
    codes = Codes(tokens, depth)
    for name, colour in tokens.by_name().items():
        ground = Color.parse(tokens.bg).downgrade(system).get_ansi_codes(foreground=False)
        letters = Color.parse(colour).downgrade(system).get_ansi_codes()
        assert codes[name, "bg"] == ";".join([*letters, *ground])
        assert codes[f"{name} bold underline", "bg"] == ";".join(["1", "4", *letters, *ground])


@pytest.mark.parametrize(
    "told",
    [
        {"COLORTERM": "truecolor"},
        {"COLORTERM": " 24bit ", "TERM": "xterm"},
        {"TERM": "xterm-256color"},
        {"TERM": "xterm-kitty", "COLORTERM": "yes"},
        {"TERM": "xterm"},
        {"TERM": "screen-16color"},
        {},
    ],
    ids=str,
)
def test_a_terminal_has_the_depth_that_textual_finds(told: dict[str, str]) -> None:
    found = Console(file=io.StringIO(), force_terminal=True, _environ=told).color_system
    assert SYSTEMS.get(depth_of(told) or 0) == (found if found != "standard" else None)


def test_what_the_first_picture_needs_loads_neither_textual_nor_rich() -> None:
    modules = ", ".join(f"acctui.tui.{name}" for name in FREE_OF_TEXTUAL)
    code = f"import sys, acctui.cli.first_picture, acctui.cli.window, {modules}; print(*sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert {name.partition(".")[0] for name in ran.stdout.split()} & {"textual", "rich"} == set()
