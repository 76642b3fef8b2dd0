"""A column of amounts settles its own decimal mark, or is refused with both readings."""

from collections.abc import Callable

import pytest

from acctui.domain.errors import RuleBroken
from acctui.exchange.amounts import AmountColumn, plain_number, settled_mark
from acctui.services.records import DealRecord, Reading


def column(*texts: str, mark: str | None = None) -> AmountColumn:
    amounts = AmountColumn("Amount", mark)
    for line, text in enumerate(texts, 2):
        amounts.see(text, line)
    amounts.settle()
    return amounts


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("1,234.50", "."),
        ("1.234,50", ","),
        ("1.234.567,8", ","),
        ("1,234,567", "."),
        ("1.234.567", ","),
        ("12,5", ","),
        ("0.125", "."),
        ("1234,567", ","),
        ("€ 1'234.50", "."),
        ("1 234,50 €", ","),
        ("Fr. 1234", ""),
        ("1234", ""),
        ("none", ""),
        ("1,234", None),
        ("$1.234", None),
    ],
)
def test_an_amount_shows_its_mark_or_leaves_it_open(text: str, mark: str | None) -> None:
    assert settled_mark(text) == mark


@pytest.mark.parametrize(("other", "minor"), [("99.50", 123400), ("99,50", 123)])
def test_one_row_settles_the_others_of_its_column(other: str, minor: int) -> None:
    amounts = column("1,230", other) if minor == 123 else column("1,234", other)
    assert amounts.read("1,230" if minor == 123 else "1,234") == minor


def test_each_amount_with_two_marks_is_read_by_its_own_last_one() -> None:
    amounts = column("1,234.50", "1.234,50")
    assert [amounts.read("1,234.50"), amounts.read("1.234,50")] == [123450, 123450]


def test_an_open_column_is_refused_with_both_readings_and_its_line() -> None:
    with pytest.raises(RuleBroken) as broken:
        column("12", "1,234")
    assert broken.value.field == "decimal_mark"
    assert '"Amount", line 3, "1,234" can be "1234" or "1.234"' in broken.value.sentence


def test_a_column_whose_rows_disagree_leaves_the_open_one_open() -> None:
    with pytest.raises(RuleBroken, match=r'"1,234" can be'):
        column("1,234", "5,5", "5.5")


def test_the_sellers_mark_reads_what_nothing_else_settles() -> None:
    assert column("1,234", mark=".").read("1,234") == 123400
    assert column("1.234", mark=",").read("1.234") == 123400


def test_the_column_knows_better_than_the_sellers_mark() -> None:
    assert column("1,234", "7.50", mark=",").read("1,234") == 123400


def test_a_number_in_scientific_form_is_written_out() -> None:
    assert plain_number("1.39E8") == "139000000"
    assert column("1,5E3").read("1,5E3") == 150000


@pytest.mark.parametrize("text", ["25%", "ten", "1.2.3"])
def test_what_is_no_amount_is_refused(text: str) -> None:
    with pytest.raises(RuleBroken):
        column(mark=".").read(text)


def test_a_list_with_an_open_amount_is_refused_whole_unless_the_mark_is_given(
    read: Callable[..., Reading], refusal: Callable[..., str]
) -> None:
    content = 'Company,Date,Amount\nAcme,2026-03-01,"1,234"\nBolt,2026-03-02,7\n'
    assert '"1,234" can be' in refusal(content)
    deal = read(content, decimal_mark=".").records[0]
    assert isinstance(deal, DealRecord)
    assert deal.amount == 123400
