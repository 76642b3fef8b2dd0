"""Our lists open clean in a spreadsheet and come back as they were."""

from __future__ import annotations

import io
from datetime import date, time
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acctui.exchange.csv_out import Cell, write_csv
from acctui.exchange.formulas import defused, unmarked
from acctui.exchange.table import read_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

SOME_TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\0"))
FORMULA_LIKE = st.text("'=+-@\t\r\nＡ＝＋ax1;,\"", max_size=6)  # noqa: RUF001 - wide signs are formulas too


def csv_bytes(header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    out = io.BytesIO()
    write_csv(out, header, rows)
    return out.getvalue()


def back(data: bytes) -> list[list[str]]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "list.csv"
        path.write_bytes(data)
        return [cells for _, cells in read_table(path).rows()]


@given(st.lists(st.tuples(st.just("x"), SOME_TEXT | FORMULA_LIKE, SOME_TEXT | FORMULA_LIKE), min_size=1))
def test_any_text_comes_back_as_it_was(rows: list[tuple[str, str, str]]) -> None:
    assert back(csv_bytes(("id", "name", "note"), rows)) == [list(row) for row in rows]


@given(FORMULA_LIKE)
def test_no_cell_begins_like_a_formula_and_none_loses_a_letter(text: str) -> None:
    safe = defused(text)
    assert not safe.startswith(tuple("=+@\t\r\n＝＋"))  # noqa: RUF001 - wide signs are formulas too
    assert unmarked([safe]) == [text]


@pytest.mark.parametrize("text", ["=1+1", "+49 30 1234", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "'=1", "-x"])
def test_what_a_spreadsheet_would_run_is_marked(text: str) -> None:
    assert defused(text) == f"'{text}"


@pytest.mark.parametrize("text", ["-12.50", "12", "'tis", "O'Brien", "a=b", "", " =1"])
def test_what_it_would_not_run_is_left_alone(text: str) -> None:
    assert defused(text) == text


def test_the_file_has_the_mark_and_line_ends_spreadsheets_expect() -> None:
    assert csv_bytes(["name"], [["Zürich"]]) == b"\xef\xbb\xbfname\r\nZ\xc3\xbcrich\r\n"


def test_every_sort_of_cell_is_written_plainly() -> None:
    row: list[Cell] = [7, Decimal("-93.50"), date(2026, 11, 22), time(9, 30), None, ("a", "b"), True]
    assert back(csv_bytes(list("abcdefg"), [row])) == [
        ["7", "-93.50", "2026-11-22", "09:30:00", "", "a; b", "true"],
    ]


def test_the_rows_are_counted_and_the_file_stays_open() -> None:
    out = io.BytesIO()
    assert write_csv(out, ["name"], []) == 0
    assert write_csv(out, ["name"], iter([["a"], ["b"]])) == 2
    assert not out.closed
