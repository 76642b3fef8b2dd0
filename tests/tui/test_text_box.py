"""A note: one row that grows to four, and never loses a line."""

from tests.tui.kit import HOSTILE, Bare
from tests.tui.seen import inert, screen_cells, screen_text
from textual import events

from acctui.tui.theme import DARK
from acctui.tui.widgets.text_box import TextBox
from acctui.tui.widgets.text_entry import TextEntry

LONG = "word " * 60


async def test_a_note_starts_with_one_row_and_its_placeholder() -> None:
    note = TextBox("Note", placeholder="optional")
    app = Bare(note)
    async with app.run_test(size=(120, 40)) as pilot:
        app.set_focus(None)
        await pilot.pause()
        assert note.size.height == 1
        assert screen_text(app)[0] == "  Note" + " " * 15 + "optional"
        assert screen_cells(app)[0][21].colour == DARK.dim


async def test_a_note_grows_to_four_rows_and_then_scrolls() -> None:
    note = TextBox("Note")
    app = Bare(note)
    async with app.run_test(size=(80, 24)) as pilot:
        note.post_message(events.Paste("one\ntwo\nthree"))
        await pilot.pause()
        await pilot.pause()
        assert note.size.height == 3
        await pilot.press("ctrl+j", *"four", "ctrl+j", *"five")
        await pilot.pause()
        await pilot.pause()
        assert note.size.height == 4
        assert [line[16:].rstrip() for line in screen_text(app)[:4]] == ["▌two", "▌three", "▌four", "▌five"]
        await pilot.press("up", "up", "up", "up")
        await pilot.pause()
        assert screen_text(app)[0].endswith("▌one")
        assert note.value == "one\ntwo\nthree\nfour\nfive"


async def test_a_long_line_is_wrapped_at_words() -> None:
    note = TextBox("Note", value=LONG)
    app = Bare(note)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert note.size.height == 4
        for line in screen_text(app)[:4]:
            assert set(line[17:].split()) <= {"word"}
        assert all(len(row) == 80 for row in screen_cells(app))
        assert {row[79].ground for row in screen_cells(app)[:4]} == {DARK.bg}


async def test_up_and_down_go_through_the_lines_and_then_ask_the_form() -> None:
    note = TextBox("Note", value="abc\ndefgh")
    app = Bare(note)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("up")
        assert note.editing.cursor == 3
        await pilot.press("home", "right", "down")
        assert note.editing.cursor == 5
        assert not app.said(TextEntry.Arrow)
        await pilot.press("down", "up", "up")
        assert [message.way for message in app.said(TextEntry.Arrow)] == ["down", "up"]


async def test_enter_goes_on_and_never_breaks_the_line() -> None:
    note = TextBox("Note", value="abc")
    app = Bare(note)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        assert (note.value, [message.by for message in app.said(TextEntry.Left)]) == ("abc", ["enter"])


async def test_a_click_puts_the_cursor_on_its_line() -> None:
    note = TextBox("Note", value="abc\ndefgh")
    app = Bare(note)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.click(TextBox, offset=(19, 1))
        await pilot.press("x")
        assert note.value == "abc\ndexfgh"


async def test_one_cursor_is_drawn_where_the_text_wraps() -> None:
    note = TextBox(value="ab cd")
    app = Bare(note)
    async with app.run_test(size=(8, 24)) as pilot:
        await pilot.press("home", "right", "right", "right")
        await pilot.pause()
        grounds = [cell.ground for row in screen_cells(app) for cell in row]
        assert grounds.count(DARK.accent) == 1


async def test_a_note_that_is_put_in_later_takes_its_rows() -> None:
    note = TextBox("Note", start=5)
    note.value = "before it is shown"
    app = Bare(note)
    async with app.run_test(size=(80, 24)) as pilot:
        note.value = "one\ntwo"
        await pilot.pause()
        await pilot.pause()
        assert note.size.height == 2
        await pilot.press(*["backspace"] * 4)
        await pilot.pause()
        await pilot.pause()
        assert note.size.height == 1


async def test_hostile_text_is_kept_and_drawn_inert() -> None:
    note = TextBox("Note")
    app = Bare(note)
    async with app.run_test(size=(80, 24)) as pilot:
        for text in HOSTILE:
            note.value = text
            await pilot.press("home", "shift+right")
            assert note.value == text.translate({0: None, 0xD800: None}).replace("\r\n", "\n")
            assert inert(app)
