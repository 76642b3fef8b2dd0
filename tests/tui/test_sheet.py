"""A sheet over the screen: one rounded line, all else quiet, and never one on another."""

from collections.abc import Iterable

import pytest
from tests.tui.kit import HOSTILE, Bare, Framed, firms
from tests.tui.seen import inert, screen_cells, screen_text
from textual.widget import Widget

from acctui.tui.theme import DARK, LIGHT, Tokens
from acctui.tui.widgets.field import Field
from acctui.tui.widgets.sheet import Sheet, put_up


class Goal(Sheet[str]):
    """A small form."""

    title_words = "Make a Target Account"
    closes_words = "esc keeps the draft"

    def __init__(self) -> None:
        super().__init__()
        self.field = Field("Goal 2027", value="54,970", fill=21)

    def inside(self) -> Iterable[Widget]:
        """Give one field."""
        yield self.field


class Palette(Goal):
    """A list that stands high."""

    title_words = "Commands"
    closes_words = "esc closes"
    across = 76
    at_top = True


async def test_a_form_stands_in_the_middle_with_its_title_and_how_it_closes_in_its_line() -> None:
    app = Framed(firms(40))
    async with app.run_test(size=(120, 40)) as pilot:
        put_up(app, Goal())
        await pilot.pause()
        await pilot.pause()
        lines = screen_text(app)
        top = next(row for row, line in enumerate(lines) if "╭" in line)
        assert (
            lines[top][18:102]
            == "  ╭─ Make a Target Account ──────────────────────────────── esc keeps the draft ─╮"[:84]
        )
        assert lines[top + 2][20:50] == "│  Goal 2027         ▌54,970  "[:30]
        assert lines[top + 4][20:100] == "╰" + "─" * 78 + "╯"
        cells = screen_cells(app)[top + 2]
        assert cells[22].ground == cells[98].ground == DARK.raised
        assert cells[18].ground == cells[19].ground == cells[100].ground == cells[101].ground == DARK.bg
        assert cells[20].colour == DARK.border
        assert app.focused is app.screen.query_one(Field)


async def test_a_list_stands_high_and_a_narrow_terminal_makes_it_narrower() -> None:
    app = Framed(firms(40))
    async with app.run_test(size=(120, 40)) as pilot:
        put_up(app, Palette())
        await pilot.pause()
        await pilot.pause()
        assert screen_text(app)[5][22:].startswith("╭─ Commands ─")
        await pilot.resize_terminal(60, 20)
        await pilot.pause()
        await pilot.pause()
        line = next(line for line in screen_text(app) if "╭" in line)
        assert line.strip() == "╭─ Commands " + "─" * 30 + " esc closes ─╮"
        assert all(len(row) == 60 for row in screen_cells(app))


async def test_a_sheet_that_is_closed_twice_leaves_what_is_below() -> None:
    app = Framed(firms(40))
    async with app.run_test(size=(120, 40)) as pilot:
        below = app.screen
        put_up(app, Goal())
        await pilot.pause()
        sheet = app.screen
        assert isinstance(sheet, Goal)
        sheet.dismiss("54,970")
        sheet.dismiss("54,970")
        await pilot.pause()
        assert app.screen is below


@pytest.mark.parametrize(("theme", "tokens"), [("acctui-dark", DARK), ("acctui-light", LIGHT)])
async def test_everything_behind_is_quiet_and_nothing_there_is_bold(theme: str, tokens: Tokens) -> None:
    app = Framed(firms(40), theme=theme)
    async with app.run_test(size=(120, 40)) as pilot:
        put_up(app, Goal())
        await pilot.pause()
        behind = [cell for row in screen_cells(app)[:12] + screen_cells(app)[30:] for cell in row]
        assert not any(cell.bold for cell in behind)
        assert {cell.colour for cell in behind if cell.text.strip()} == {tokens.scrim}
        assert {cell.ground for cell in behind} == {tokens.bg, tokens.bar}


async def test_esc_closes_without_an_answer_and_brings_the_focus_back() -> None:
    app = Framed(firms(4))
    answers: list[str | None] = []
    async with app.run_test(size=(80, 24)) as pilot:
        put_up(app, Goal(), answers.append)
        await pilot.pause()
        await pilot.press("escape")
        await pilot.press("escape")
        await pilot.pause()
        assert answers == [None]
        assert app.focused is app.list
        assert "▌ Firm 000" in screen_text(app)[4]


async def test_a_sheet_takes_the_place_of_the_one_that_stands_there() -> None:
    app = Framed(firms(4))
    answers: list[str | None] = []
    async with app.run_test(size=(80, 24)) as pilot:
        put_up(app, Goal(), answers.append)
        await pilot.pause()
        put_up(app, Palette())
        await pilot.pause()
        assert isinstance(app.screen, Palette)
        assert len(app.screen_stack) == 2
        assert answers == [None]


async def test_the_keys_of_the_screen_behind_do_nothing_while_a_sheet_stands() -> None:
    app = Framed(firms(4))
    async with app.run_test(size=(80, 24)) as pilot:
        put_up(app, Goal())
        await pilot.pause()
        app.set_focus(None)
        await pilot.press("j", "n", "p")
        assert app.noted == []


async def test_a_title_with_hostile_words_stays_inert_and_in_its_line() -> None:
    app = Bare()
    async with app.run_test(size=(80, 24)) as pilot:
        put_up(app, Goal())
        await pilot.pause()
        for words in HOSTILE:
            app.screen.query_one("Paper").title(words)  # type: ignore[attr-defined]  # found by its name
            await pilot.pause()
            assert inert(app)


async def test_ctrl_q_leaves_at_once_from_a_sheet_too() -> None:
    app = Framed(firms(3))
    async with app.run_test(size=(80, 24)) as pilot:
        put_up(app, Goal())
        await pilot.pause()
        await pilot.press("ctrl+q")
        await pilot.pause()
        assert app._exit
