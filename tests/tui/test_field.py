"""A one-row field: its place, its states, its keys, and words that stay inert."""

from typing import Any

import pytest
from tests.tui.kit import HOSTILE, Bare
from tests.tui.seen import Seen, inert, screen_cells, screen_text
from textual import events

from acctui.tui.theme import DARK
from acctui.tui.widgets.field import Field
from acctui.tui.widgets.footer import FooterLine, Hint
from acctui.tui.widgets.text_entry import TextEntry


def form(**more: Any) -> tuple[Bare, Field, Field]:
    """Make a form of two fields, the first one focused."""
    first = Field("They agree to", **more)
    second = Field("With", value="Maren Dahl", fill=20)
    return Bare(first, second), first, second


@pytest.mark.parametrize(("size", "start"), [((120, 40), 20), ((80, 24), 16)])
async def test_label_fill_and_value_stand_on_their_columns(size: tuple[int, int], start: int) -> None:
    app, _, _ = form(value="a trial")
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        row = screen_cells(app)[0]
        text = screen_text(app)[0]
        assert text.startswith("  They agree to")
        assert text[start : start + 8] == "▌a trial"
        edge = size[0] - (2 if size[0] >= 100 else 1)
        assert {cell.ground for cell in row[start + 1 : edge] if cell.ground != DARK.accent} == {DARK.field}
        assert {cell.ground for cell in row[edge:]} == {DARK.bg}


async def test_the_focused_field_has_an_accent_bar_a_block_cursor_and_a_bright_label() -> None:
    app, _, _ = form(value="ab")
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        focused, other = screen_cells(app)[:2]
        assert (focused[20].text, focused[20].colour) == ("▌", DARK.accent)
        assert focused[23] == Seen(" ", DARK.ink, DARK.accent, bold=False, underline=False, reverse=False)
        assert (focused[2].colour, other[2].colour) == (DARK.text, DARK.dim)
        assert (other[20].text, other[20].ground) == (" ", DARK.field)
        assert other[40].ground == DARK.bg


async def test_a_placeholder_is_dim_and_goes_with_the_first_letter() -> None:
    app, field, _ = form(placeholder="why they would say yes")
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        assert "why they would say yes" in screen_text(app)[0]
        assert screen_cells(app)[0][25].colour == DARK.dim
        await pilot.press("x")
        assert "why" not in screen_text(app)[0]
        assert field.value == "x"


async def test_every_letter_and_digit_belongs_to_the_text() -> None:
    app, field, _ = form()
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("question_mark", "1", "g", "space", "q", "slash")
        assert field.value == "?1g q/"
        assert [message.value for message in app.said(TextEntry.Changed)][-1] == "?1g q/"


async def test_enter_says_that_the_text_is_left_and_never_submits_it() -> None:
    app, field, _ = form(value="a trial")
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("enter")
        assert [(message.value, message.by) for message in app.said(TextEntry.Left)] == [("a trial", "enter")]
        assert (field.value, app.focused) == ("a trial", field)


async def test_esc_leaves_the_text_and_keeps_it() -> None:
    app, field, _ = form()
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("x", "escape")
        await pilot.pause()
        assert [message.by for message in app.said(TextEntry.Left)] == ["escape"]
        assert (field.value, app.focused) == ("x", None)


async def test_up_and_down_ask_the_form() -> None:
    app, _, _ = form()
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("up", "down")
        assert [message.way for message in app.said(TextEntry.Arrow)] == ["up", "down"]


@pytest.mark.parametrize(
    ("keys", "value"),
    [
        ("home x", "xsend the plan"),
        ("left left x", "send the plxan"),
        ("home right x", "sxend the plan"),
        ("ctrl+left x", "send the xplan"),
        ("home ctrl+right x", "send xthe plan"),
        ("ctrl+w", "send the "),
        ("ctrl+u", ""),
        ("home ctrl+k", ""),
        ("home delete", "end the plan"),
        ("backspace backspace", "send the pl"),
        ("home ctrl+delete", "the plan"),
        ("shift+home x", "x"),
        ("ctrl+shift+left x", "send the x"),
        ("home shift+end backspace", ""),
        ("home ctrl+shift+right delete", "the plan"),
        ("home shift+right x", "xend the plan"),
        ("shift+left x", "send the plax"),
        ("ctrl+shift+a x", "x"),
        ("backspace ctrl+z", "send the plan"),
        ("backspace ctrl+z ctrl+y", "send the pla"),
        ("ctrl+z", "send the plan"),
        ("ctrl+y", "send the plan"),
        ("ctrl+shift+a ctrl+x", ""),
        ("ctrl+shift+a ctrl+x ctrl+v", "send the plan"),
        ("ctrl+shift+a ctrl+c end ctrl+v", "send the plansend the plan"),
        ("ctrl+c ctrl+x ctrl+v", "send the plan"),
    ],
)
async def test_the_keys_of_text_work(keys: str, value: str) -> None:
    app, field, _ = form(value="send the plan")
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press(*keys.split())
        assert field.value == value


async def test_a_long_text_scrolls_with_its_cursor_and_is_cut_when_it_rests() -> None:
    app, field, _ = form(fill=10)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press(*"abcdefghijklmn")
        await pilot.pause()
        assert screen_text(app)[0][20:] == "▌ghijklmn"
        await pilot.press("home")
        await pilot.pause()
        assert screen_text(app)[0][20:30] == "▌abcdefghi"
        app.set_focus(None)
        await pilot.pause()
        assert screen_text(app)[0][20:30] == " abcdefgh…"
        assert field.value == "abcdefghijklmn"


async def test_a_pasted_text_becomes_one_line() -> None:
    app, field, _ = form()
    async with app.run_test(size=(120, 40)) as pilot:
        field.post_message(events.Paste("one\r\ntwo"))
        field.post_message(events.Paste("\n"))
        await pilot.pause()
        assert field.value == "one two"


async def test_hostile_text_is_kept_and_drawn_inert() -> None:
    app, field, other = form()
    async with app.run_test(size=(80, 24)) as pilot:
        for text in HOSTILE:
            field.value = text
            other.post_message(events.Paste(text))
            field.note([(text, "dim")])
            field.hint([(text, "dim")])
            field.tail([(text[:5], "dim")])
            await pilot.press("home", "shift+right")
            kept = text.translate({0: None, 0xD800: None}).replace("\r\n", " ").replace("\n", " ")
            assert field.value == kept
            assert inert(app)


async def test_an_error_reddens_the_bar_says_why_and_offers_the_repair() -> None:
    app, field, _ = form(value="15 %")
    async with app.run_test(size=(120, 40)) as pilot:
        repair = [
            ("15 % more than 47,800 is ", "soft"),
            ("54,970", "text bold"),
            ("; ", "soft"),
            ("tab", "text bold"),
        ]
        field.refuse("A goal is an amount, not a share.", [*repair, (" takes it", "soft")], "54970")
        await pilot.pause()
        lines, cells = screen_text(app), screen_cells(app)
        assert lines[1] == " " * 21 + "! A goal is an amount, not a share."
        assert lines[2] == " " * 23 + "15 % more than 47,800 is 54,970; tab takes it"
        assert (cells[0][20].text, cells[0][20].colour) == ("▌", DARK.red)
        assert cells[1][21].colour == cells[1][23].colour == DARK.red
        assert lines[3].startswith("  With")
        assert field.refused
        await pilot.press("tab")
        await pilot.pause()
        assert (field.value, field.refused, app.focused) == ("54970", False, field)
        assert screen_text(app)[1].startswith("  With")


async def test_a_long_sentence_about_an_error_is_wrapped_and_never_cut() -> None:
    app, field, _ = form(value="15 %")
    sentence = "An outcome is one line of at most 500 characters; this one has 501. Say less of it."
    async with app.run_test(size=(60, 24)) as pilot:
        field.refuse(sentence, [("tab", "text bold"), (" takes it", "soft")], "15")
        await pilot.pause()
        lines = screen_text(app)
        assert [line[:17] for line in lines[1:5]] == [" " * 17] * 4
        assert lines[1][17:19] == "! "
        assert " ".join(line[19:] for line in lines[1:4]) == sentence
        assert lines[4].strip() == "tab takes it"
        assert lines[5].startswith("  With")


async def test_an_error_without_a_repair_leaves_tab_to_the_form_and_typing_keeps_it() -> None:
    app, field, other = form(value="30 feb")
    async with app.run_test(size=(120, 40)) as pilot:
        field.refuse("February 2027 has 28 days.")
        await pilot.press("x", "tab")
        await pilot.pause()
        assert app.focused is other
        assert (field.value, field.refused) == ("30 febx", True)
        assert screen_cells(app)[0][20].colour == DARK.red
        field.accept()
        field.accept()
        await pilot.pause()
        assert not field.refused


async def test_what_was_understood_stands_to_the_right_of_the_fill() -> None:
    app, _, other = form()
    async with app.run_test(size=(120, 40)) as pilot:
        other.note([("read as ", "dim"), ("Thu 26 Nov", "text bold"), (", in 4 days", "dim")])
        other.tail([("5 of 92", "dim")])
        await pilot.pause()
        line = screen_text(app)[1]
        assert line[20:40] == " Maren Dahl 5 of 92 "
        assert line[42:] == "read as Thu 26 Nov, in 4 days"


async def test_a_filter_has_its_sign_before_the_text_at_the_left_edge() -> None:
    field = Field(prefix="/", fill=29)
    app = Bare(field)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press(*"nordic")
        await pilot.pause()
        assert screen_text(app)[0].startswith(" ▌/ nordic")
        assert screen_cells(app)[0][2].colour == DARK.accent
        field.value = "another"
        await pilot.pause()
        assert screen_text(app)[0].startswith(" ▌/ another")
        assert [message.value for message in app.said(TextEntry.Changed)][-1] == "nordic"


async def test_the_mouse_puts_the_cursor_selects_and_takes_words() -> None:
    app, field, _ = form(value="send the plan")
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.click(Field, offset=(26, 0))
        await pilot.press("x")
        assert field.value == "send xthe plan"
        await pilot.mouse_down(Field, offset=(21, 0))
        await pilot.hover(Field, offset=(25, 0))
        await pilot.mouse_up(Field, offset=(25, 0))
        assert field.editing.selected == "send"
        await pilot.click(Field, offset=(33, 0), times=2)
        assert field.editing.selected == "plan"
        await pilot.click(Field, offset=(33, 0), times=3)
        assert field.editing.selected == "send xthe plan"


async def test_a_click_into_a_long_text_at_rest_goes_to_the_letter_that_was_seen() -> None:
    app, _, other = form()
    async with app.run_test(size=(120, 40)) as pilot:
        other.value = "abcdefghijklmnopqrstuvwxyz"
        await pilot.pause()
        await pilot.click(other, offset=(24, 0))
        await pilot.press("X")
        assert other.value.startswith("abcXdef")
        await pilot.press("end")
        app.set_focus(None)
        await pilot.pause()
        assert screen_text(app)[1][20:40] == " abcXdefghijklmnopq…"


async def test_the_terminals_own_cursor_follows_for_input_methods() -> None:
    app, _, _ = form(value="日本")
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("end")
        assert app.cursor_position == (25, 0)
        await pilot.press("left")
        assert app.cursor_position == (23, 0)


async def test_the_footer_shows_the_keys_of_the_text_while_it_has_the_focus() -> None:
    field = Field("With")
    field.hints = (Hint("enter", "to the list", "enter"), Hint("esc", "clear", "escape"))
    app = Bare(field, FooterLine())
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert screen_text(app)[-1].startswith("  enter to the list  esc clear  ")
        await pilot.press("escape")
        await pilot.pause()
        assert "to the list" not in screen_text(app)[-1]
