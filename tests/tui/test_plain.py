"""Text leaves the program inert, on one line, and as wide as its column."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len, split_graphemes
from tests.tui.kit import HOSTILE

from acctui.tui import plain
from acctui.tui.plain import cells, cut, fit, safe

ALIGNS = ["left", "right", "centre"]


@pytest.mark.parametrize(
    ("text", "width", "align", "seen"),
    [
        ("Alder", 8, "left", "Alder   "),
        ("Alder", 8, "right", "   Alder"),
        ("Alder", 8, "centre", " Alder  "),
        ("Alder & Finch", 8, "left", "Alder &…"),
        ("日本物流", 8, "left", "日本物流"),
        ("日本物流", 7, "left", "日本物…"),
        ("日本物流", 6, "left", "日本 …"),
        ("Alder", 1, "left", "…"),
        ("Alder", 0, "left", ""),
        ("e\u0301e\u0301e\u0301", 2, "left", "e\u0301…"),
        ("two\nlines", 9, "left", "two␊lines"),
        ("🇩🇪🇫🇷", 4, "left", "🇩🇪🇫🇷"),
        ("🇩🇪🇫🇷", 3, "left", "🇩🇪…"),
        ("🇩🇪🇫🇷", 2, "left", " …"),
        ("🇩", 2, "left", "🇩 "),
    ],
)
def test_text_fits_its_column(text: str, width: int, align: str, seen: str) -> None:
    assert fit(text, width, align) == seen


@pytest.mark.parametrize("align", ALIGNS)
@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("width", [1, 2, 7, 40])
def test_hostile_text_takes_exactly_its_cells(text: str, width: int, align: str) -> None:
    assert cell_len(fit(text, width, align)) == width


@given(st.text(max_size=60), st.integers(0, 30), st.sampled_from(ALIGNS))
def test_any_text_takes_exactly_its_cells(text: str, width: int, align: str) -> None:
    assert cell_len(fit(text, width, align)) == width


@pytest.mark.parametrize("text", HOSTILE)
def test_no_control_byte_leaves_the_program(text: str) -> None:
    assert not [letter for letter in safe(text) if ord(letter) < 32 or 0x7F <= ord(letter) < 0xA0]


def test_right_to_left_text_ends_with_a_mark_so_that_figures_behind_it_stay_in_place() -> None:
    assert fit("שלום", 8) == "שלום\u200e    "
    assert fit("שלום עולם", 6).endswith("…")
    assert "\u200e" in fit("שלום עולם", 6)
    assert cells(safe("שלום")) == 4


def test_short_text_is_not_cut() -> None:
    assert cut("Alder", 5) == "Alder"


def test_letters_that_are_not_measured_take_one_cell_each() -> None:
    letters = sorted(plain._NARROW)
    assert [cell_len(letter) for letter in letters] == [1] * len(letters)
    assert [size for *_, size in split_graphemes("".join(letters))[0]] == [1] * len(letters)
    assert cells("".join(letters)) == len(letters)
