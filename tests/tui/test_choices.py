"""A row of choices: on the value column, the chosen one marked without colour, too."""

import pytest
from tests.tui.kit import Bare
from tests.tui.seen import screen_cells, screen_text

from acctui.tui.theme import DARK
from acctui.tui.widgets.choices import Choice, Choices

RESULTS = [Choice("o", "order"), Choice("a", "advance"), Choice("c", "continuation"), Choice("n", "no-sale")]
KINDS = [
    Choice("1", "introduction", "intro"),
    Choice("2", "information", "info"),
    Choice("3", "trial"),
    Choice("4", "agreement in principle", "principle"),
    Choice("5", "order"),
    Choice("6", "other"),
]


async def test_choices_read_as_in_the_picture() -> None:
    row = Choices("Result", RESULTS)
    app = Bare(row)
    async with app.run_test(size=(120, 40)) as pilot:
        row.show("a")
        await pilot.pause()
        assert row.chosen == "a"
        assert screen_text(app)[0] == "  Result             o order  ▌a advance   c continuation   n no-sale"
        cells = screen_cells(app)[0]
        assert {cell.ground for cell in cells[30:41]} == {DARK.cursor}
        assert (cells[30].colour, cells[31].bold, cells[33].bold) == (DARK.soft, True, True)
        assert (cells[21].bold, cells[23].bold, cells[23].colour) == (True, False, DARK.dim)
        assert cells[29].ground == cells[41].ground == DARK.bg


WIDE = "1 introduction   2 information   3 trial   4 agreement in principle   5 order   6 other"
NARROW = "1 intro   2 info   3 trial   4 principle   5 order   6 other"


@pytest.mark.parametrize(("width", "line"), [(120, f"{' ' * 14}▌{WIDE}"), (80, f"{' ' * 10}▌{NARROW}")])
async def test_shorter_words_stand_where_the_long_ones_do_not_fit(width: int, line: str) -> None:
    row = Choices("Kind", KINDS)
    app = Bare(row)
    async with app.run_test(size=(width, 24)) as pilot:
        row.show("1")
        await pilot.pause()
        assert screen_text(app)[0] == f"  Kind{line}"


async def test_a_click_picks_and_a_row_never_takes_the_focus() -> None:
    row = Choices("Result", RESULTS)
    app = Bare(row)
    async with app.run_test(size=(120, 40)) as pilot:
        for x in (22, 33, 50, 29, 110):
            await pilot.click(Choices, offset=(x, 0))
        assert [message.key for message in app.said(Choices.Picked)] == ["o", "a", "c"]
        assert app.focused is None


async def test_a_note_stands_behind_the_choices_and_others_can_be_offered() -> None:
    row = Choices("Channel", RESULTS)
    app = Bare(row)
    async with app.run_test(size=(120, 40)) as pilot:
        row.offer([Choice("t", "call")])
        row.show("", [("missing", "red")])
        await pilot.pause()
        assert screen_text(app)[0] == "  Channel            t call   missing"
