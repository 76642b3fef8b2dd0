"""How much room a text takes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from acctui.exchange.cells import cells, cut, padded, wrapped


@pytest.mark.parametrize(
    ("text", "width"),
    [("", 0), ("abc", 3), ("東京", 4), ("e\u0301", 1), ("ｱ", 1), ("a\u200db", 1), ("🙂", 2)],
)
def test_a_text_takes_its_columns(text: str, width: int) -> None:
    assert cells(text) == width


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("👩\u200d👩\u200d👧", 2),
        ("👍🏽", 2),
        ("❤\ufe0f", 2),
        ("☎\ufe0e", 1),
        ("🇩🇪", 2),
        ("नमस्ते", 4),
        ("กำ", 2),
        ("\u1112\u1161\u11ab", 2),
        ("a" + "\u0301" * 100, 1),
        ("soft\u00adhyphen", 11),
    ],
)
def test_letters_that_join_are_counted_as_a_screen_counts_them(text: str, width: int) -> None:
    assert cells(text) == width


@given(st.text(alphabet=st.characters(exclude_categories=["Cc", "Cs"]), max_size=12))
def test_every_text_takes_the_room_the_screens_give_it(text: str) -> None:
    assert cells(text) == cell_len(text)


def test_a_joined_letter_is_kept_whole_or_left_out_whole() -> None:
    family = "👩\u200d👩\u200d👧"
    assert cut(f"ab{family}cd", 5) == f"ab{family}…"
    assert cut(f"ab{family}cd", 4) == "ab…"
    assert wrapped(family * 3, 4) == [family * 2, family]


def test_a_text_is_cut_at_a_letter_and_marked() -> None:
    assert cut("abcdef", 6) == "abcdef"
    assert cut("abcdef", 4) == "abc…"
    assert cut("東京都", 5) == "東京…"
    assert cut("東京都", 4) == "東…"


def test_a_text_is_filled_up_on_either_side() -> None:
    assert padded("東", 4) == "東  "
    assert padded("東", 4, right=True) == "  東"
    assert padded("too long", 3) == "too long"


def test_lines_break_at_spaces_and_long_words_anywhere() -> None:
    assert wrapped("one two three", 7) == ["one two", "three"]
    assert wrapped("abcdefghij kl", 4) == ["abcd", "efgh", "ij", "kl"]
    assert wrapped("東京都庁", 5) == ["東京", "都庁"]
    assert wrapped("  ", 5) == []


@given(st.text(max_size=200), st.integers(min_value=2, max_value=40))
def test_no_line_is_too_wide_and_no_letter_is_lost(text: str, width: int) -> None:
    lines = wrapped(text, width)
    assert all(cells(line) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert cells(cut(text, width)) <= width
