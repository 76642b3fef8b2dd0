"""A column of days settles its own order of day and month, or is refused with both readings."""

from datetime import date

import pytest

from acctui.domain.errors import RuleBroken
from acctui.exchange.dates import DateColumn, DateOrder


def column(*texts: str, order: DateOrder | None = None) -> DateColumn:
    days = DateColumn("Date", order)
    for line, text in enumerate(texts, 2):
        days.see(text, line)
    days.settle()
    return days


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-11-22", date(2026, 11, 22)),
        ("2026/1/5", date(2026, 1, 5)),
        ("20261122", date(2026, 11, 22)),
        ("2026-11", date(2026, 11, 1)),
        ("2026-11-22T23:59:00.000+0000", date(2026, 11, 22)),
        ("2026-11-22 00:00:00.000", date(2026, 11, 22)),
        ("2026-11-22T08:00:00Z", date(2026, 11, 22)),
        ("22.11.2026", date(2026, 11, 22)),
        ("3.4.26", date(2026, 4, 3)),
        ("22/11/2026", date(2026, 11, 22)),
        ("11/22/2026 7:42 AM", date(2026, 11, 22)),
        ("05/05/26", date(2026, 5, 5)),
        ("31/12/99", date(1999, 12, 31)),
        ("15 Mar 2024", date(2024, 3, 15)),
        ("5-Sept-24", date(2024, 9, 5)),
        ("March 15, 2024", date(2024, 3, 15)),
    ],
)
def test_the_ways_a_day_is_written_are_read(text: str, day: date) -> None:
    assert column(text).read(text) == day


def test_one_row_settles_the_others_of_its_column() -> None:
    assert column("03/04/2026", "25/04/2026").read("03/04/2026") == date(2026, 4, 3)
    assert column("03/04/2026", "04/25/2026").read("03/04/2026") == date(2026, 3, 4)


def test_an_open_column_is_refused_with_both_readings_and_its_line() -> None:
    with pytest.raises(RuleBroken) as broken:
        column("05/05/2026", "03/04/2026")
    assert broken.value.field == "date_order"
    assert 'line 3, "03/04/2026" can be 3 April 2026 or 4 March 2026, and no other' in broken.value.sentence


def test_a_column_whose_rows_disagree_is_refused() -> None:
    with pytest.raises(RuleBroken, match="don't agree"):
        column("25/04/2026", "04/25/2026", "03/04/2026")


def test_the_sellers_order_reads_what_nothing_else_settles() -> None:
    assert column("03/04/2026", order="mdy").read("03/04/2026") == date(2026, 3, 4)
    assert column("03/04/2026", order="dmy").read("03/04/2026") == date(2026, 4, 3)


@pytest.mark.parametrize(
    "text",
    ["soon", "2026-13-01", "2026-02-30", "40/40/2026", "15 Foo 2024", "0/0/00", "2026-11-22 later", "22"],
)
def test_what_is_no_day_is_refused_with_its_text(text: str) -> None:
    with pytest.raises(RuleBroken) as broken:
        column(text).read(text)
    assert f'"{text}" in "Date" is no day' in broken.value.sentence
