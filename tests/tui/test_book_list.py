"""The one list: what it draws, what its keys do, and what it keeps."""

import asyncio
from collections.abc import Sequence

import pytest
from tests.tui.kit import GAP, NAME, SIZES, Firm, Framed, firms
from tests.tui.seen import screen_cells, screen_text
from textual import events

from acctui.tui.theme import DARK
from acctui.tui.widgets.book_list import BookList
from acctui.tui.widgets.columns import Cell, Column, Drawing, Grid, placed


def top_row(app: Framed) -> int:
    """Give the line of the screen where the first row stands."""
    return app.list.region.y + (2 if app.size.height >= 30 else 1)


@pytest.mark.parametrize("size", SIZES)
async def test_heads_rule_and_rows_stand_where_the_pictures_have_them(size: tuple[int, int]) -> None:
    app = Framed(firms(3))
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        lines = screen_text(app)
        if size[1] >= 30:
            assert lines[5].startswith("  Account                   Gap")
            assert lines[6] == "  " + "─" * (size[0] - 4)
            assert lines[7].startswith("▌ Firm 000")
        else:
            assert lines[3] == "  Account                   Gap"
            assert lines[4] == "▌ Firm 000                    0"


async def test_a_wider_terminal_shows_further_columns() -> None:
    app = Framed(firms(2))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        assert "3G 1A 1R" in screen_text(app)[7]
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert "3G 1A 1R" not in "\n".join(screen_text(app))


async def test_the_cursor_row_is_filled_over_the_whole_width_with_an_accent_bar_and_a_bold_name() -> None:
    app = Framed(firms(3))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        row = screen_cells(app)[top_row(app)]
        assert {cell.ground for cell in row} == {DARK.cursor}
        assert (row[0].text, row[0].colour) == ("▌", DARK.accent)
        assert row[2].bold
        assert not row[28].bold


async def test_without_focus_the_fill_stays_and_the_bar_rests() -> None:
    app = Framed(firms(3))
    async with app.run_test(size=(80, 24)) as pilot:
        app.set_focus(None)
        await pilot.pause()
        row = screen_cells(app)[top_row(app)]
        assert (row[0].text, row[0].colour, row[0].ground) == ("▌", DARK.border, DARK.cursor)


async def test_the_sorted_head_is_bold_and_the_others_are_dim() -> None:
    app = Framed(firms(3))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        head = screen_cells(app)[app.list.region.y]
        assert (head[2].colour, head[2].bold) == (DARK.dim, False)
        assert (head[30].colour, head[30].bold) == (DARK.text, True)
        app.list.show_sort("name")
        await pilot.pause()
        assert screen_cells(app)[app.list.region.y][2].bold


@pytest.mark.parametrize(
    ("keys", "name"),
    [
        ("j", "Firm 001"),
        ("down", "Firm 001"),
        ("j j k", "Firm 001"),
        ("down down up", "Firm 001"),
        ("J", "Firm 010"),
        ("J J K", "Firm 010"),
        ("G", "Firm 099"),
        ("end", "Firm 099"),
        ("G g", "Firm 000"),
        ("end home", "Firm 000"),
        ("k", "Firm 000"),
        ("pagedown", "Firm 016"),
        ("pagedown pagedown pageup", "Firm 016"),
    ],
)
async def test_keys_move_the_cursor(keys: str, name: str) -> None:
    app = Framed(firms(100))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*keys.split())
        assert app.list.cursor_row is not None
        assert app.list.cursor_row.name == name


async def test_a_long_list_scrolls_with_its_cursor_and_stays_full_at_the_end() -> None:
    app = Framed(firms(100))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("G")
        await pilot.pause()
        lines = screen_text(app)
        assert lines[-4].startswith("▌ Firm 099")
        assert lines[4].startswith("  Firm 083")
        await pilot.press("g")
        await pilot.pause()
        assert screen_text(app)[4].startswith("▌ Firm 000")


async def test_a_gap_is_a_blank_line_the_cursor_steps_over() -> None:
    first, second = firms(2)
    app = Framed([first, None, second])
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("j")
        await pilot.pause()
        assert screen_text(app)[4:7] == [
            "  Firm 000                    0",
            "",
            "▌ Firm 001                  100",
        ]


async def test_space_selects_marks_the_row_and_goes_on() -> None:
    app = Framed(firms(3))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("space", "space", "k", "space")
        await pilot.pause()
        assert app.list.selected == {0}
        assert [message.ids for message in app.said(BookList.Selected)] == [{0}, {0, 1}, {0}]
        assert screen_text(app)[4].startswith(" xFirm 000")
        app.list.clear_selected()
        await pilot.pause()
        assert "x" not in screen_text(app)[4]


async def test_enter_asks_to_open_y_to_copy_and_neither_moves_anything() -> None:
    app = Framed(firms(3))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("j", "enter", "y")
        await pilot.pause()
        assert [message.row.name for message in app.said(BookList.Opened)] == ["Firm 001"]
        assert [message.text for message in app.said(BookList.CopyAsked)] == ["Firm 001  100  3G 1A 1R"]
        assert app.list.cursor_text == "Firm 001                  100"


async def test_s_asks_for_the_order_of_the_next_column() -> None:
    app = Framed(firms(3))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("s")
        app.list.show_sort("lights")
        await pilot.press("s")
        await pilot.pause()
        assert [message.column for message in app.said(BookList.SortAsked)] == ["lights", "name"]


async def test_the_foot_line_follows_once_the_cursor_rests() -> None:
    app = Framed(firms(9))
    async with app.run_test(size=(80, 24)) as pilot:
        await asyncio.sleep(0.2)
        app.told.clear()
        await pilot.press("j", "j", "j")
        assert [message.row.id for message in app.said(BookList.Highlighted)] == [1, 2, 3]
        await asyncio.sleep(0.2)
        assert [message.row.id for message in app.said(BookList.Rested)][-1:] == [3]
        assert len(app.said(BookList.Rested)) <= 2


async def test_a_click_puts_the_cursor_there_and_a_second_one_opens() -> None:
    app = Framed(firms(9))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.click(BookList, offset=(5, 4))
        assert app.list.cursor_row == Firm(3, "Firm 003", 300)
        await pilot.click(BookList, offset=(5, 4), times=2)
        assert [message.row.id for message in app.said(BookList.Opened)] == [3]


async def test_a_click_on_a_head_asks_for_its_order_and_one_below_the_rows_for_nothing() -> None:
    app = Framed(firms(2))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.click(BookList, offset=(3, 0))
        await pilot.click(BookList, offset=(30, 0))
        await pilot.click(BookList, offset=(70, 0))
        await pilot.click(BookList, offset=(3, 12))
        assert [message.column for message in app.said(BookList.SortAsked)] == ["name", "gap"]
        assert app.list.cursor_row == Firm(0, "Firm 000", 0)


WHEEL = [
    (events.MouseScrollDown, 3, 3),
    (events.MouseScrollDown, 6, 6),
    (events.MouseScrollUp, 3, 6),
    (events.MouseScrollUp, 0, 6),
    (events.MouseScrollUp, 0, 6),
]


async def test_the_wheel_scrolls_and_takes_the_cursor_along() -> None:
    app = Framed(firms(100))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("j")
        for kind, top, at in WHEEL:
            app.list.post_message(kind(app.list, 5, 5, 0, 0, 0, shift=False, meta=False, ctrl=False))
            await pilot.pause()
            assert (app.list.top, app.list.cursor_row and app.list.cursor_row.id) == (top, at)


async def test_other_rows_keep_the_cursor_on_its_row_and_the_row_on_its_line() -> None:
    app = Framed(firms(100))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*["J"] * 5)
        line = 50 - app.list.top
        app.list.set_rows(firms(100)[20:])
        await pilot.pause()
        assert app.list.cursor_row == Firm(50, "Firm 050", 5000)
        assert screen_text(app)[4 + line].startswith("▌ Firm 050")


async def test_fewer_rows_scroll_no_further_than_their_end() -> None:
    app = Framed(firms(100))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("G")
        app.list.set_rows(firms(5))
        await pilot.pause()
        assert screen_text(app)[4].startswith("  Firm 000")
        assert screen_text(app)[8].startswith("▌ Firm 004")
        app.list.set_rows([])
        await pilot.pause()
        assert (app.list.cursor_row, app.list.cursor_text) == (None, "")
        assert app.said(BookList.Highlighted)[-1].row is None
        await pilot.press("j", "G", "enter", "y", "space")
        assert app.list.cursor_row is None


async def test_the_cursor_goes_to_a_row_by_its_id() -> None:
    app = Framed(firms(100))
    async with app.run_test(size=(80, 24)):
        assert app.list.go_to(77)
        assert app.list.cursor_row == Firm(77, "Firm 077", 7700)
        assert not app.list.go_to(1000)


async def test_a_smaller_terminal_keeps_the_cursor_in_sight() -> None:
    app = Framed(firms(100))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("J", "J")
        await pilot.resize_terminal(80, 20)
        await pilot.pause()
        assert any(line.startswith("▌ Firm 020") for line in screen_text(app))


async def test_a_move_repaints_two_lines_and_no_other() -> None:
    drawn: list[str] = []

    def cells(firm: Firm) -> Sequence[Drawing]:
        drawn.append(firm.name)
        return [Cell(firm.name), Cell(str(firm.gap))]

    app = Framed(firms(100))
    async with app.run_test(size=(80, 24)) as pilot:
        app.list.set_steps({80: Grid([NAME, GAP], cells)})
        await pilot.press("j")
        await pilot.pause()
        drawn.clear()
        await pilot.press("j")
        await pilot.pause()
        assert set(drawn) <= {"Firm 001", "Firm 002"}


async def test_another_theme_draws_every_row_anew() -> None:
    app = Framed(firms(3))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        app.theme = "acctui-light"
        await pilot.pause()
        await pilot.pause()
        grounds = {cell.ground for line in screen_cells(app) for cell in line}
        assert DARK.bg not in grounds
        assert DARK.cursor not in grounds


def test_the_column_without_a_width_takes_what_the_others_leave() -> None:
    columns = [Column("a", "A", 5), Column("b", "B", 0), Column("c", "C", 6, gutter=3)]
    assert [(place.start, place.width) for place in placed(columns, 40)] == [(2, 5), (9, 22), (34, 6)]


def test_a_column_that_does_not_fit_whole_is_left_out() -> None:
    assert [place.column.key for place in placed([NAME, GAP], 25)] == ["name"]
    assert [place.width for place in placed([NAME, GAP], 10)] == [8]


async def test_what_is_copied_is_whole_where_the_row_on_the_screen_is_cut() -> None:
    name = "Individual Enterprise of Somebody with a Long Name"
    app = Framed([Firm(1, name)])
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("y")
        await pilot.pause()
        assert "…" in app.list.cursor_text
        assert [message.text for message in app.said(BookList.CopyAsked)] == [f"{name}  0  3G 1A 1R"]


async def test_an_empty_list_offers_nothing_that_needs_a_row() -> None:
    app = Framed()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert "open" not in screen_text(app)[-1]
        app.list.set_rows(firms(1))
        await pilot.pause()
        await pilot.pause()
        assert "open" in screen_text(app)[-1]


async def test_an_order_is_offered_only_where_a_column_has_one() -> None:
    plain: Grid[Firm] = Grid([Column("name", "", 18, sortable=False)], lambda firm: [Cell(firm.name)])
    app = Framed(firms(1))
    async with app.run_test(size=(80, 24)) as pilot:
        assert app.list.check_action("sort", ()) is True
        app.list.set_steps({0: plain})
        await pilot.pause()
        assert app.list.check_action("sort", ()) is False
        assert app.list.check_action("copy", ()) is True
