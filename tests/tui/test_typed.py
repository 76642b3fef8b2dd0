"""Typed text on the screen: a place in the text is a place on the line, whatever the letters are."""

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from acctui.tui.look import LOOKS
from acctui.tui.widgets.typed import Marks, drawn, first_in_sight, letter_end, lines_in, place_at, wrapped

LOOK = LOOKS["acctui-dark"]


@given(st.text(max_size=30), st.integers(1, 12), st.data())
def test_drawn_text_never_takes_more_than_its_room(text: str, room: int, data: st.DataObject) -> None:
    cursor = data.draw(st.integers(0, len(text)))
    marks = Marks(0, cursor, cursor, letter_end(text, cursor))
    pieces, used = drawn(text, (0, len(text)), marks, LOOK, room)
    assert used == sum(cell_len(piece.text) for piece in pieces) <= room


@given(st.text(max_size=40), st.integers(2, 12), st.integers(0, 40), st.data())
def test_the_cursor_has_its_cell_in_sight(text: str, room: int, first: int, data: st.DataObject) -> None:
    cursor = data.draw(st.integers(0, len(text)))
    start = first_in_sight(text, cursor, first, room)
    assert 0 <= start <= cursor
    marks = Marks(cursor, cursor, cursor, letter_end(text, cursor))
    pieces, _ = drawn(text, (start, len(text)), marks, LOOK, room)
    assert (
        LOOK["ink", "accent"] in [piece.style for piece in pieces] or cell_len(text[cursor : cursor + 1]) != 1
    )


@given(st.text(alphabet="ab \n日e\u0301", max_size=60), st.integers(3, 12))
def test_wrapped_lines_hold_every_letter_once_and_fit(text: str, width: int) -> None:
    lines = wrapped(text, width)
    assert "".join(text[start:end] for start, end in lines) == text.replace("\n", "")
    assert all(cell_len(text[start:end].rstrip(" ")) <= width for start, end in lines)


def test_words_are_kept_whole_where_they_fit() -> None:
    text = "send the berth plan"
    assert [text[start:end] for start, end in wrapped(text, 10)] == ["send the ", "berth plan"]
    assert wrapped("abcdefgh", 3) == [(0, 3), (3, 6), (6, 8)]


def test_a_control_byte_is_a_letter_of_its_own() -> None:
    assert letter_end("0\x1f\x80", 0) == 1
    assert first_in_sight("0\x1f\x80", 2, 0, 2) == 1


def test_half_a_flag_is_never_drawn() -> None:
    text = "🇩🇪🇫🇷 and more"
    assert [place_at(text, cell) for cell in range(5)] == [0, 0, 2, 2, 4]
    assert letter_end(text, 2) == 4
    assert first_in_sight(text, 5, 1, 4) == 2
    assert [text[start:end] for start, end in wrapped(text[:4], 3)] == ["🇩🇪", "🇫🇷"]
    pieces, used = drawn(text, (0, len(text)), Marks(), LOOK, 3)
    assert ("".join(piece.text for piece in pieces), used) == ("🇩🇪", 2)


def test_a_cell_leads_back_to_its_letter() -> None:
    assert [place_at("日本x", cell) for cell in range(6)] == [0, 0, 1, 1, 2, 3]
    assert place_at("abc", 9) == 3


def test_a_line_that_is_read_ends_with_its_last_word() -> None:
    text = "send the berth plan"
    assert [text[start:end] for start, end in lines_in(text, 8)] == ["send the", "berth", "plan"]
