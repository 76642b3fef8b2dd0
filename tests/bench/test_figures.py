"""The figures are worked out and laid out as they are promised. No figure is asserted."""

from pathlib import Path

from tests.bench.figures import Figure, Taken, taken, total
from tests.bench.kept import kept_run, save
from tests.bench.table import markdown, table
from tests.bench.takes.every import FIGURES

SAMPLES = {
    "start": [300.0, 320.0],
    "hello": [200.0, 210.0],
    "move": [5.0],
    "key": [2.0],
    "rate": [21_000.0, 18_000.0],
    "idle": [0.0, 7.0],
}
START = Figure("start, ms", "start", "hello", 1.6)
MOVE = Figure("move, ms", "move", "key", 1.2)
RATE = Figure("rows/s", "rate", at_least=20_000)
IDLE = Figure("bytes, idle", "idle", bar=0.0)


def taken_of(*figures: Figure) -> list[Taken]:
    return list(taken(figures, SAMPLES))


def test_the_table_says_which_bars_hold() -> None:
    lines = table(taken_of(START, MOVE)).splitlines()
    assert [line.split()[-1] for line in lines] == ["holds", "yes", "NO"]
    assert "1.50" in lines[1]


def test_a_rate_is_held_by_its_best_round_from_below() -> None:
    (line,) = taken_of(RATE)
    assert (line.holds, line.best) == (True, 21_000.0)
    assert ">= 20,000" in table([line])
    assert not taken_of(Figure("rows/s", "rate", at_least=22_000))[0].holds


def test_a_limit_without_a_floor_is_held_by_its_worst_round() -> None:
    (line,) = taken_of(IDLE)
    assert (line.holds, line.best) == (False, 7.0)


def test_a_figure_without_a_bar_is_shown_and_holds_nothing() -> None:
    (line,) = taken_of(Figure("at rest, ms", "start"))
    assert line.holds is None
    assert table([line]).splitlines()[1].split()[-1] == "310.0"


def test_floors_add_up_each_so_many_times() -> None:
    (line,) = taken_of(Figure("saved, ms", "start", total((1, "hello"), (2, "key")), 1.5))
    assert line.floor is not None
    assert line.floor.best == 204.0


def test_a_figure_of_which_one_side_was_not_taken_is_left_out() -> None:
    unknown = (Figure("a", "start", "nothing"), Figure("b", "nothing"), Figure("c", "start", total((1, "x"))))
    assert taken_of(*unknown) == []


def test_markdown_has_a_row_for_each_figure() -> None:
    rows = markdown(taken_of(START, RATE)).splitlines()
    assert [row.count("|") for row in rows] == [7] * 4
    assert rows[2] == "| start, ms | 300.0 (310.0) | 200.0 (205.0) | 1.50 (1.51) | <= 1.6 | yes |"


def test_a_run_that_was_kept_says_what_has_changed_since(tmp_path: Path) -> None:
    path = tmp_path / "run.json"
    save(path, taken_of(START, IDLE))
    slower = SAMPLES | {"start": [600.0], "idle": [8.0]}
    lines = table(taken((START, IDLE, MOVE), slower), kept_run(path)).splitlines()
    assert [line.split()[-1] for line in lines] == ["since", "+100%", "+14%", "new"]


def test_no_two_figures_of_the_benchmark_have_one_name() -> None:
    assert len({figure.name for figure in FIGURES}) == len(FIGURES)
