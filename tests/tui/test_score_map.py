"""The map as text: where dots stand, which names are written, and what ten thousand of them do."""

from __future__ import annotations

import random
import time

from rich.cells import cell_len

from acctui.services.score_views import Dot
from acctui.tui.widgets.map_sizes import Sizes, legend, sizes_of
from acctui.tui.widgets.score_map import Plot, placed, rows_for, score_map

PLOT = Plot(45, 4)


def dot(number: int, name: str, current: float, future: float, won: int = 0) -> Dot:
    """Make a scored account that brought so many whole units."""
    return Dot(number, name, current, future, won * 100, round((current + future) * 10))


BOOK = [
    dot(1, "Alder & Finch", 3.5, 4.0, 93_400),
    dot(2, "Glasshouse Nordic", 2.45, 4.5, 60_000),
    dot(3, "Dunmore Foods", 4.1, 3.25, 120_000),
    dot(4, "Juniper Works", 1.6, 3.5, 12_000),
    dot(5, "Cedar Freight", 1.0, 1.0, 12_250),
    dot(6, "Ivarsson & Co", 5.0, 5.0, 40_000),
]


def text_of(dots: list[Dot], current: int | None = None, width: int = 50, height: int = 22) -> list[str]:
    """Give the map as plain lines."""
    return ["".join(words for words, _ in line) for line in score_map(dots, current, width, height)]


def styles_of(words: str, dots: list[Dot], current: int | None) -> set[str]:
    """Give the styles these words are drawn in."""
    return {style for line in score_map(dots, current, 50, 22) for said, style in line if said == words}


def test_future_goes_up_and_current_to_the_right() -> None:
    lines = text_of(BOOK)
    assert lines[0] == "Future"
    rows = {
        name: y for y, line in enumerate(lines) for name in ("Ivarsson", "Cedar", "Dunmore") if name in line
    }
    assert rows["Ivarsson"] < rows["Dunmore"] < rows["Cedar"]
    assert lines[rows["Dunmore"]].index("Dunmore") > lines[rows["Cedar"]].index("Cedar")
    assert lines[1].startswith(" 5 │")
    assert lines[17].startswith(" 1 │")
    assert lines[17].endswith("Current")


def test_the_figures_of_the_axis_stand_under_the_dots_of_their_value() -> None:
    lines = text_of([dot(1, "A", 1, 1), dot(2, "B", 5, 5), dot(3, "C", 3, 2)])
    figures = lines[19]
    assert lines[17].index(".") == figures.index("1")
    assert lines[1].rindex(".") == figures.index("5")
    assert lines[13].index(".") == figures.index("3")


def test_the_first_word_of_a_name_stands_beside_its_dot_and_the_current_account_in_full() -> None:
    text = "\n".join(text_of(BOOK, 1))
    assert "o Glasshouse" in text
    assert "Nordic" not in text
    assert "O Alder & Finch" in text
    assert styles_of("Alder & Finch", BOOK, 1) == {"text bold"}
    assert styles_of("Alder", BOOK, None) == {"soft"}
    assert "accent bold" in styles_of("O", BOOK, 1)
    assert styles_of("O", BOOK, None) == {"text bold"}


def test_the_dot_grows_with_the_revenue() -> None:
    sizes = sizes_of(BOOK)
    assert sizes == Sizes(90_000_00, 40_000_00)
    assert [sizes.sign(one.won) for one in BOOK] == ["O", "o", "O", ".", ".", "o"]


def test_where_nothing_was_won_every_dot_is_small_and_the_legend_says_so() -> None:
    dots = [dot(1, "A", 2, 2), dot(2, "B", 3, 3)]
    assert sizes_of(dots) == Sizes(0, 0)
    assert text_of(dots)[-1] == ". nothing won this year yet"


def test_the_legend_takes_fewer_words_where_there_is_less_room() -> None:
    sizes = Sizes(80_000_00, 30_000_00)
    assert (
        "".join(words for words, _ in legend(sizes, 60)) == "O 80,000 and more  o 30,000  . less, this year"
    )
    assert "".join(words for words, _ in legend(sizes, 30)) == "O 80,000  o 30,000  . less"
    assert "o " not in "".join(words for words, _ in legend(Sizes(500, 500), 60))


def test_of_two_on_one_cell_the_larger_keeps_it_and_the_other_moves_one_column() -> None:
    small, large = dot(1, "Small", 3, 3, 10), dot(2, "Large", 3, 3, 900)
    found = {one.dot.name: one for one in placed([small, large], PLOT, None)}
    assert found["Large"].x == PLOT.column(3)
    assert found["Small"].x == PLOT.column(3) + 1
    assert found["Small"].y == found["Large"].y


def test_the_current_account_keeps_its_cell_though_it_is_smaller() -> None:
    found = {
        one.dot.name: one for one in placed([dot(1, "Mine", 3, 3, 1), dot(2, "Other", 3, 3, 9)], PLOT, 1)
    }
    assert found["Mine"].x == PLOT.column(3)


def test_at_the_right_edge_the_other_moves_to_the_left_and_a_fourth_stays_under_them() -> None:
    found = placed([dot(n, f"N{n}", 5, 5, 10 - n) for n in range(4)], PLOT, None)
    assert [(one.dot.account_id, one.x) for one in found] == [(0, 44), (1, 43)]


def test_names_that_would_touch_are_dropped_the_smallest_revenue_first() -> None:
    dots = [dot(1, "Northmoor", 3.0, 3.5, 10), dot(2, "Southmoor", 3.1, 3.5, 900)]
    text = "\n".join(text_of(dots))
    assert "Southmoor" in text
    assert "Northmoor" not in text


def test_a_name_that_would_pass_the_right_edge_stands_left_of_its_dot() -> None:
    assert "Ivarsson o" in text_of(BOOK)[1]
    assert all(len(line) <= 50 for line in text_of(BOOK))


def test_mid_lines_stand_where_both_halves_are_even_and_give_way_to_names() -> None:
    lines = text_of([dot(1, "Glasshouse", 2.9, 3.0)])
    assert lines[2][PLOT.column(3) + 3] in " ╎"
    assert "╌╌ . Glasshouse ╌╌" in lines[9]
    assert lines[9].count("╎") == 0


def test_a_name_of_wide_letters_is_measured_in_cells() -> None:
    dots = [dot(1, "日本物流株式会社 東京", 4.8, 3.5, 5)]
    line = next(line for line in text_of(dots) if "日本" in line)
    assert cell_len(line) <= 50
    assert line.index("日") < line.index("O")


def test_control_bytes_in_a_name_do_not_reach_the_map() -> None:
    assert "\x1b" not in "".join(text_of([dot(1, "\x1b]0;owned\x07Firm", 2, 2)]))


def test_a_map_too_narrow_for_a_name_shows_its_dot_alone() -> None:
    lines = text_of([dot(1, "Unpronounceable", 3, 3)], 1, 14, 10)
    assert sum("." in line for line in lines[1:-3]) == 1
    assert "Unpron" not in "".join(lines)


def test_a_name_of_blanks_leaves_its_dot_alone() -> None:
    assert any("." in line for line in text_of([dot(1, "\u2003", 2, 2)])[1:18])


def test_a_map_fits_the_rows_it_is_given_between_its_least_and_its_most() -> None:
    assert rows_for(22) == 22
    assert rows_for(18) == 18
    assert rows_for(0) == 10
    assert rows_for(99) == 30
    assert len(text_of(BOOK, None, 30, 14)) == rows_for(14)


def test_an_empty_map_has_its_axes_and_its_mid_lines() -> None:
    lines = text_of([])
    assert len(lines) == 22
    assert any("╌" in line for line in lines)


def test_ten_thousand_dots_are_drawn_at_once() -> None:
    chance = random.Random(7)  # noqa: S311 - a book by chance, no secret
    dots = [
        dot(n, f"Firm{n} Ltd", chance.uniform(1, 5), chance.uniform(1, 5), chance.randrange(10**6))
        for n in range(10_000)
    ]
    begun = time.perf_counter()
    lines = text_of(dots, 77)
    assert time.perf_counter() - begun < 0.5
    assert "Firm77" in "\n".join(lines)
    assert all(len(line) <= 50 for line in lines)
