"""A text under the keys: letters as a reader sees them, words, selections, and every step back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acctui.tui.widgets.editing import Editing, many_lines, one_line


def at(text: str) -> Editing:
    """Make a text with the cursor where `|` stands."""
    editing = Editing(text.replace("|", ""))
    editing.to(text.index("|"))
    return editing


def seen(editing: Editing) -> str:
    """Give the text with `|` at the cursor."""
    return editing.text[: editing.cursor] + "|" + editing.text[editing.cursor :]


@pytest.mark.parametrize(
    ("before", "by", "after"),
    [
        ("ab|c", -1, "a|bc"),
        ("ab|c", 1, "abc|"),
        ("|abc", -1, "|abc"),
        ("abc|", 1, "abc|"),
        ("e\u0301|x", -1, "|e\u0301x"),
        ("|e\u0301x", 1, "e\u0301|x"),
        ("日|本", 1, "日本|"),
        ("a\x1f\x80|b", -1, "a\x1f|\x80b"),
        ("|👩\u200d👩\u200d👧!", 1, "👩\u200d👩\u200d👧|!"),
    ],
)
def test_a_step_goes_over_what_a_reader_sees_as_one_letter(before: str, by: int, after: str) -> None:
    editing = at(before)
    editing.step(by)
    assert seen(editing) == after


@pytest.mark.parametrize(
    ("before", "by", "after"),
    [
        ("send the plan|", -1, "send the |plan"),
        ("send the |plan", -1, "send |the plan"),
        ("|send the plan", 1, "send |the plan"),
        ("send the |plan", 1, "send the plan|"),
        ("|", -1, "|"),
    ],
)
def test_a_word_is_one_step(before: str, by: int, after: str) -> None:
    editing = at(before)
    editing.word(by)
    assert seen(editing) == after


@pytest.mark.parametrize(
    ("before", "by", "after"), [("one\ntw|o\nx", -1, "one\n|two\nx"), ("one\ntw|o\nx", 1, "one\ntwo|\nx")]
)
def test_the_ends_of_a_line_are_its_own(before: str, by: int, after: str) -> None:
    editing = at(before)
    editing.line(by)
    assert seen(editing) == after


@pytest.mark.parametrize(
    ("before", "verb", "by", "after"),
    [
        ("ab|c", "erase", -1, "a|c"),
        ("ab|c", "erase", 1, "ab|"),
        ("e\u0301|", "erase", -1, "|"),
        ("|", "erase", -1, "|"),
        ("send the pl|an", "erase_word", -1, "send the |an"),
        ("send |the plan", "erase_word", 1, "send |plan"),
        ("send |the plan", "erase_line", 1, "send |"),
        ("send |the plan", "erase_line", -1, "|the plan"),
    ],
)
def test_erasing_takes_a_letter_a_word_or_the_line(before: str, verb: str, by: int, after: str) -> None:
    editing = at(before)
    getattr(editing, verb)(by)
    assert seen(editing) == after


def test_what_is_selected_is_replaced_by_what_is_typed() -> None:
    editing = at("send |the plan")
    editing.word(1, select=True)
    assert editing.selected == "the "
    editing.type("a ")
    assert seen(editing) == "send a |plan"


def test_a_step_out_of_a_selection_goes_to_its_end_on_that_side() -> None:
    editing = at("ab|cd")
    editing.step(1, select=True)
    editing.step(-1)
    assert seen(editing) == "ab|cd"
    editing.step(1, select=True)
    editing.step(1)
    assert seen(editing) == "abc|d"


def test_a_selection_is_erased_whole() -> None:
    editing = at("a|bcd")
    editing.line(1, select=True)
    editing.erase(-1)
    assert seen(editing) == "a|"


def test_all_and_the_word_at_a_place_can_be_selected() -> None:
    editing = Editing("send the plan")
    editing.all()
    assert editing.selected == "send the plan"
    editing.word_around(6)
    assert editing.selected == "the"
    Editing("").word_around(0)


def test_letters_in_a_row_are_one_step_back_and_each_word_its_own() -> None:
    editing = Editing()
    for letter in "send it":
        editing.type(letter)
    assert editing.undo()
    assert editing.text == "send"
    assert editing.undo()
    assert editing.text == ""
    assert not editing.undo()
    assert editing.redo()
    assert editing.redo()
    assert not editing.redo()
    assert editing.text == "send it"


def test_typing_after_a_step_back_forgets_the_way_forward() -> None:
    editing = Editing()
    editing.type("a")
    editing.undo()
    editing.type("b")
    assert not editing.redo()


def test_a_loaded_text_has_no_way_back_to_the_one_before() -> None:
    editing = Editing()
    editing.type("a")
    editing.load("another")
    assert not editing.undo()
    assert seen(editing) == "another|"


def test_pasted_lines_become_one_in_a_field_and_stay_in_a_note() -> None:
    pasted = "\r\none\r\ntwo\u2028three\0\ud800\n"
    assert one_line(pasted) == "one two three"
    assert many_lines(pasted) == "\none\ntwo\nthree\n"


MOVES = st.sampled_from(
    [
        *[
            (verb, (by,))
            for verb in ("step", "word", "line", "erase", "erase_word", "erase_line")
            for by in (-1, 1)
        ],
        ("undo", ()),
        ("redo", ()),
        ("all", ()),
        ("type", ("x",)),
        ("type", ("日 e\u0301",)),
    ]
)


@given(st.text(max_size=20), st.lists(MOVES, max_size=30))
def test_the_cursor_never_leaves_the_text_and_all_of_it_can_be_taken_back(
    text: str, moves: list[tuple[str, tuple[object, ...]]]
) -> None:
    editing = Editing(text)
    for verb, arguments in moves:
        getattr(editing, verb)(*arguments)
        start, end = editing.selection
        assert 0 <= start <= editing.cursor <= len(editing.text) or start <= end <= len(editing.text)
    while editing.undo():
        pass
    assert editing.text == text
