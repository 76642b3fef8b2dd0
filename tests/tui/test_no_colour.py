"""Where NO_COLOR is set nothing has a colour, and letters, bold and reverse carry what colours said."""

from typing import Any

import pytest
from tests.tui.kit import Bare, Framed, firms
from tests.tui.seen import bytes_sent, screen_cells, screen_text

from acctui.tui.look import COLOURLESS, LOOKS, look_of
from acctui.tui.theme import heed_no_colour
from acctui.tui.widgets.choices import Choice, Choices
from acctui.tui.widgets.field import Field
from acctui.tui.widgets.sheet import Sheet, put_up


@pytest.fixture(autouse=True)
def no_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")


def colours(app: Bare) -> set[str]:
    """Give every colour that is drawn."""
    return {colour for row in screen_cells(app) for cell in row for colour in (cell.colour, cell.ground)}


async def test_a_screen_without_colour_still_shows_cursor_tab_and_keys() -> None:
    app = Framed(firms(3), ansi_color=True)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        assert look_of(app) is COLOURLESS
        assert colours(app) == {""}
        assert "38;" not in bytes_sent(app)
        assert "48;" not in bytes_sent(app)
        assert screen_text(app)[7].startswith("▌ Firm 000")
        cells = screen_cells(app)
        assert cells[7][2].bold
        assert cells[1][screen_text(app)[1].index("Accounts")].bold
        assert cells[-1][2].bold


async def test_a_field_without_colour_shows_its_extent_its_cursor_and_its_selection() -> None:
    field, choices = Field("With", value="ab", fill=10), Choices("Kind", [Choice("1", "trial")])
    app = Bare(field, choices, ansi_color=True)
    async with app.run_test(size=(120, 40)) as pilot:
        choices.show("1")
        await pilot.pause()
        row = screen_cells(app)[0]
        assert [cell.underline for cell in row[20:30]].count(True) == 9
        assert row[23].reverse
        await pilot.press("shift+left")
        await pilot.pause()
        assert screen_cells(app)[0][22].reverse
        assert screen_text(app)[1].endswith("▌1 trial")
        assert colours(app) == {""}


async def test_a_sheet_without_colour_keeps_its_line() -> None:
    app = Framed(firms(3), ansi_color=True)
    async with app.run_test(size=(80, 24)) as pilot:
        sheet: Sheet[Any] = Sheet()
        put_up(app, sheet)
        await pilot.pause()
        assert any("╭─" in line for line in screen_text(app))
        assert colours(app) == {""}


@pytest.mark.parametrize(("value", "wish"), [("1", True), ("", None), (None, None)])
def test_an_empty_wish_for_no_colour_is_none(value: str | None, wish: bool | None) -> None:  # noqa: FBT001  an example
    environ = {} if value is None else {"NO_COLOR": value}
    assert heed_no_colour(environ) is wish
    assert ("NO_COLOR" in environ) is bool(wish)


def test_a_chip_without_colour_is_reversed() -> None:
    style = COLOURLESS["red chip", "bg"]
    assert (style.reverse, style.bold, style.bgcolor) == (True, True, None)


async def test_with_textuals_own_greys_the_theme_is_kept() -> None:
    app = Framed(firms(3))
    async with app.run_test(size=(80, 24)):
        assert look_of(app) is LOOKS["acctui-dark"]
