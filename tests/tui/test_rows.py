"""The cursor among rows: gaps are stepped over, ids outlive a reload."""

import pytest
from tests.tui.kit import Firm, firms

from acctui.tui.widgets.rows import Rows


def rows_of(*rows: Firm | None, at: int = 0) -> Rows[Firm]:
    rows_ = Rows[Firm]()
    rows_.replace(rows)
    rows_.at = at
    return rows_


A, B, C = firms(3)


def test_an_empty_list_has_no_cursor_row() -> None:
    empty = rows_of(at=-1)
    assert (empty.current, empty.stepped(1), empty.nearest(0)) == (None, -1, -1)


@pytest.mark.parametrize(
    ("at", "by", "to"), [(0, 1, 2), (2, -1, 0), (2, 1, 2), (0, -1, 0), (0, 10, 2), (2, -10, 0)]
)
def test_the_cursor_steps_over_gaps_and_stops_at_the_ends(at: int, by: int, to: int) -> None:
    assert rows_of(A, None, B, None, at=at).stepped(by) == to


def test_the_cursor_follows_its_row_when_the_order_changes() -> None:
    rows = rows_of(A, B, C, at=1)
    rows.replace([C, None, A, B])
    assert rows.current == B


def test_the_cursor_stays_near_its_place_when_its_row_is_gone() -> None:
    rows = rows_of(A, B, C, at=2)
    rows.replace([A, B])
    assert rows.current == B


def test_a_first_row_that_is_a_gap_is_left_to_the_eye() -> None:
    assert rows_of(None, A).nearest(0) == 1
    assert rows_of(A, None).nearest(1) == 0


def test_the_cursor_comes_back_when_rows_come_back() -> None:
    rows = rows_of(A, B)
    rows.replace([])
    assert rows.current is None
    rows.replace([A, B])
    assert rows.current == A


def test_a_row_is_found_by_its_id() -> None:
    rows = rows_of(A, None, B)
    assert (rows.place_of(A.id), rows.place_of(B.id), rows.place_of(99)) == (0, 2, None)
