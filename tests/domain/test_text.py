"""Text comes in whole, is compared folded and is shown inert."""

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acctui.domain.errors import RuleBroken
from acctui.domain.text import INVISIBLE, fold, is_blank, named, one_line, quoted, received, shown, written

EVERY_CHARACTER = [chr(code) for code in range(sys.maxunicode + 1)]


def test_every_control_format_and_space_character_of_unicode_is_invisible() -> None:
    wanted = {c for c in EVERY_CHARACTER if unicodedata.category(c) in {"Cc", "Cf", "Zs", "Zl", "Zp"}}
    assert wanted - set(INVISIBLE) == {"\0"}


def test_all_spaces_python_knows_are_invisible() -> None:
    spaces = [c for c in EVERY_CHARACTER if c.isspace()]
    assert len(spaces) == 29
    assert set(spaces) <= set(INVISIBLE)


FILLERS = (0x34F, 0x115F, 0x1160, 0x17B4, 0x180B, 0x180F, 0x2800, 0x3164, 0xFFA0, 0x13442, 0x1D159)
SELECTORS_AND_TAGS = (0xFE00, 0xFE0F, 0xE0001, 0xE0020, 0xE007F, 0xE0100, 0xE01EF)


@pytest.mark.parametrize("code", FILLERS + SELECTORS_AND_TAGS)
def test_fillers_selectors_and_tags_are_invisible(code: int) -> None:
    assert is_blank(chr(code))


def test_no_visible_letter_digit_or_sign_is_taken_for_invisible() -> None:
    seen = {c for c in INVISIBLE if unicodedata.category(c)[0] in "LNPS"}
    fillers = set("\u115f\u1160\u2800\u3164\uffa0\U0001d159\U00013441\U00013442")
    assert seen <= fillers


def test_the_list_holds_each_character_once_and_never_nul() -> None:
    assert len(set(INVISIBLE)) == len(INVISIBLE)
    assert "\0" not in INVISIBLE


@given(st.text(alphabet=INVISIBLE + "\0"))
def test_any_mix_of_invisible_characters_is_blank(text: str) -> None:
    assert is_blank(text)


@pytest.mark.parametrize("text", ["x", " x ", "\u200bx\u200b", "-", "é", "字"])
def test_one_visible_character_is_enough_not_to_be_blank(text: str) -> None:
    assert not is_blank(text)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Alder & Finch", "alder & finch"),
        ("  Alder \t Finch ", "alder finch"),
        ("Müller", "muller"),
        ("STRASSE", "strasse"),
        ("Straße", "strasse"),
        ("Łódź Øst", "lodz ost"),
        ("İstanbul", "istanbul"),
        ("Al\u200bder", "alder"),
        ("A\u00a0B", "a b"),
        ("\ufb01nch", "finch"),
        ("が", "が"),
        ("한국", "한국"),
        ("Ærø", "aero"),
    ],
)
def test_names_are_compared_without_case_accents_and_spare_spaces(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet=st.characters(max_codepoint=127)))
def test_plain_text_folds_alike_whichever_way_it_goes(text: str) -> None:
    assert fold(text + "\u200b") == fold(text)


def test_windows_line_ends_become_plain_and_nothing_else_changes() -> None:
    text = " a\r\nb\rc\x1b[31m\u202e\t "
    assert received(text, "note") == " a\nb\rc\x1b[31m\u202e\t "


def test_nul_is_refused_at_its_field() -> None:
    with pytest.raises(RuleBroken, match="NUL character") as refusal:
        received("a\0b", "note")
    assert refusal.value.field == "note"


def test_half_a_character_is_refused_with_its_place() -> None:
    with pytest.raises(RuleBroken, match="Character 3 of this text is broken"):
        received("ab\udc80", "note")


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0\r")))
def test_any_other_text_comes_in_untouched(text: str) -> None:
    assert received(text, "note") == text


def test_an_outcome_too_long_is_refused_with_the_count() -> None:
    sentence = (
        "An outcome is one line of at most 500 characters; this one has 612. "
        "Shorten it, or put the rest in a note."
    )
    with pytest.raises(RuleBroken) as refusal:
        one_line("x" * 612, "outcome", 500, "outcome")
    assert refusal.value.sentence == sentence


def test_a_line_of_just_the_limit_comes_in_whole() -> None:
    assert one_line("x" * 200, "name", 200) == "x" * 200


@pytest.mark.parametrize(
    "mark", ["\n", "\r", "\r\n", "\v", "\f", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029"]
)
def test_a_second_line_is_refused_whatever_breaks_it(mark: str) -> None:
    with pytest.raises(RuleBroken, match="A name is one line; this one breaks"):
        one_line(f"a{mark}b", "name", 200, "name")


def test_a_long_note_is_refused_with_the_count_and_its_lines_are_kept() -> None:
    assert written("a\r\nb", "note", 3) == "a\nb"
    with pytest.raises(RuleBroken, match="A note has at most 1,000 characters; this one has 1,001"):
        written("x" * 1001, "note", 1000, "note")


def test_escape_sequences_are_shown_as_pictures() -> None:
    assert shown("\x1b]52;c;QQ==\x07") == "␛]52;c;QQ==␇"


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("plain", "plain"),
        ("", ""),
        ("\0\x7f", "␀␡"),
        ("\x9b31m", "�31m"),
        ("a\u202eb\u2066c\u200fd", "a�b�c�d"),
        ("\udc80", "�"),
        ("a\nb\rc\u2028d", "a␊b␍c�d"),
        ("a\tb", "a b"),
        ("👩\u200d🔧 нет 字", "👩\u200d🔧 нет 字"),
        ("[b]not markup[/]", "[b]not markup[/]"),
    ],
)
def test_text_is_shown_inert_on_one_line(text: str, seen: str) -> None:
    assert shown(text) == seen


def test_line_feeds_are_kept_where_lines_are_asked_for_and_no_other_break_is() -> None:
    assert shown("a\nb\rc\x0bd\x85e", lines=True) == "a\nb␍c␋d�e"


@given(st.text(alphabet=st.characters()))
def test_nothing_shown_can_steer_a_terminal(text: str) -> None:
    seen = shown(text)
    assert all(unicodedata.category(c) not in {"Cc", "Cs", "Zl", "Zp"} for c in seen)
    assert all(
        unicodedata.bidirectional(c) not in {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI"} for c in seen
    )
    assert shown(seen) == seen


def test_what_was_typed_is_quoted_short_and_safe() -> None:
    assert quoted(" soon\n\tish ") == '"soon ish"'
    assert quoted("\x1b[2J") == '"␛[2J"'
    assert quoted("x" * 50) == '"' + "x" * 39 + '…"'


def test_a_file_is_named_whole_unless_no_file_can_have_that_name() -> None:
    assert named("/a/" + "b" * 200 + "\x1b") == "/a/" + "b" * 200 + "␛"
    assert named("x" * 5_000) == "x" * 40 + "… (5,000 characters)"


@pytest.mark.parametrize("line", ["a tab\tin it", "\x1b[2J", "Zürich", "日本"])
def test_one_line_is_let_in_as_it_is(line: str) -> None:
    assert one_line(line, "text", 20) == line
