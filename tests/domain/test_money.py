"""Amounts are read without guessing and written in two ways."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acctui.domain.errors import RuleBroken
from acctui.domain.money import decimal_text, grouped, read_amount

AMOUNTS = st.integers(-(10**15) + 1, 10**15 - 1)


@pytest.mark.parametrize(
    ("text", "minor"),
    [
        ("1234", 123400),
        ("1234.5", 123450),
        ("1234,5", 123450),
        ("1,234.50", 123450),
        ("1.234,50", 123450),
        ("1,234,567", 123456700),
        ("1.234.567", 123456700),
        ("1.234.567,89", 123456789),
        ("1 234", 123400),
        ("1\u00a0234,50", 123450),
        ("1\u202f234\u202f567.8", 123456780),
        ("1'234.50", 123450),
        ("1\u2019234", 123400),
        ("12345,67", 1234567),
        ("0", 0),
        ("0.50", 50),
        ("0,500", 50),
        (".5", 50),
        ("5.", 500),
        ("12.3000", 1230),
        ("007", 700),
        (" 38000 ", 3800000),
        ("$1,234.50", 123450),
        ("US$ 1,234.50", 123450),
        ("€ 1.234,50", 123450),
        ("1.234,50 €", 123450),
        ("£12", 1200),
        ("EUR 12", 1200),
        ("12 usd", 1200),
        ("12EUR", 1200),
        ("$12 USD", 1200),
        ("500 kr.", 50000),
        ("500,- kr", 50000),
        ("CHF 500.\u2013", 50000),
        ("1.234,--", 123400),
        ("-12", -1200),
        ("\u221212.50", -1250),
        ("- 12", -1200),
        ("12-", -1200),
        ("12.50 -", -1250),
        ("-12,-", -1200),
        ("(1,234.50)", -123450),
        ("($12)", -1200),
        ("$(12)", -1200),
        ("-$12", -1200),
        ("$-12", -1200),
        ("12- EUR", -1200),
        ("12 EUR-", -1200),
        ("+12", 1200),
        ("999999999999999", 99999999999999900),
        ("9999999999999.99", 999999999999999),
    ],
)
def test_an_amount_is_read_in_the_ways_sellers_and_exports_write_it(text: str, minor: int) -> None:
    assert read_amount(text, "amount") == minor


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("1,234", '"1,234" can mean 1234 or 1.234. Write 1234 or 1.23,'),
        ("1.234", '"1.234" can mean 1234 or 1.234. Write 1234 or 1.23,'),
        ("€ 12,500", '"€ 12,500" can mean 12500 or 12.500. Write 12500 or 12.50,'),
        ("-1,239", '"-1,239" can mean 1239 or 1.239. Write 1239 or 1.24,'),
    ],
)
def test_an_uncertain_amount_is_refused_with_both_readings(text: str, sentence: str) -> None:
    with pytest.raises(RuleBroken) as refusal:
        read_amount(text, "amount")
    assert refusal.value.sentence == f"{sentence} or choose the decimal mark in the settings (, in the app)."


def test_a_repair_is_written_with_the_mark_that_was_chosen() -> None:
    with pytest.raises(RuleBroken, match=r"Write 1,23\.$"):
        read_amount("1,234", "amount", ",")
    with pytest.raises(RuleBroken, match=r"Write 1\.23\.$"):
        read_amount("1.234", "amount", ".")


@pytest.mark.parametrize(
    ("text", "mark", "minor"),
    [
        ("1,234", ".", 123400),
        ("1.234", ",", 123400),
        ("1.000", ".", 100),
        ("1,000", ",", 100),
        ("1.234,50", ".", 123450),
        ("1,234.50", ",", 123450),
        ("1234.5", ",", 123450),
        ("-12,500", ".", -1250000),
    ],
)
def test_the_decimal_mark_settles_only_what_is_uncertain(text: str, mark: str, minor: int) -> None:
    assert read_amount(text, "amount", mark) == minor


@pytest.mark.parametrize(
    "text",
    [
        "25 %",
        "25%",
        "15 per cent",
        "15 percent",
        "a third",
        "1/3",
        "½",
        "half",
        "two thirds",
        "+20%",
        "a share",
    ],
)
def test_a_share_is_no_amount(text: str) -> None:
    with pytest.raises(RuleBroken) as refusal:
        read_amount(text, "amount")
    assert refusal.value.sentence == "An amount is money, not a share. Write it as 1234.50."
    assert (refusal.value.field, refusal.value.rule) == ("amount", "G5")


@pytest.mark.parametrize(
    ("text", "full"),
    [("12k", "12000"), ("1.5m", "1500000"), ("1,25 mn", "1250000"), ("$2bn", "2000000000"), ("-3K", "-3000")],
)
def test_a_short_form_is_refused_with_the_amount_in_full(text: str, full: str) -> None:
    with pytest.raises(RuleBroken) as refusal:
        read_amount(text, "amount")
    assert refusal.value.sentence == f'"{text}" is short for {full}. Write it out.'


@pytest.mark.parametrize(
    ("text", "repair"),
    [("1234.567", "1234.57"), ("1,234.564", "1234.56"), ("0.005", "0.01"), ("1 234,567", "1234.57")],
)
def test_a_third_decimal_is_refused_with_the_rounded_amount(text: str, repair: str) -> None:
    with pytest.raises(RuleBroken) as refusal:
        read_amount(text, "amount")
    assert refusal.value.sentence == f'"{text}" has more than two decimals. Write {repair}.'


def test_a_third_decimal_is_refused_where_the_mark_says_it_is_one() -> None:
    with pytest.raises(RuleBroken, match="more than two decimals"):
        read_amount("1,234", "amount", ",")


@pytest.mark.parametrize(("text", "digits"), [("9" * 16, 16), ("9" * 14 + ".99", 16), ("9" * 5000, 5000)])
def test_an_amount_of_too_many_digits_is_refused_with_their_count(text: str, digits: int) -> None:
    with pytest.raises(RuleBroken, match=f"at most 15 digits; this one has {digits}"):
        read_amount(text, "amount")


NOT_AMOUNTS = (
    *("abc", "1,23,45", "1,234.567.890", "12 34", "1 2", "--5", "(-5)", "1e5", "nan", "inf", "$", "-", "."),
    *(
        "1.234,5,6",
        "12 apples",
        "\uff11\uff12",
        "1_000",
        "0x10",
        "5 5 5",
        "()",
        "1,234 567",
        "1.2.3",
        ",",
        "usd",
    ),
)


@pytest.mark.parametrize("text", NOT_AMOUNTS)
def test_anything_else_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(RuleBroken, match=r"is no amount\. Write it as 1234\.50\."):
        read_amount(text, "amount")


@pytest.mark.parametrize("text", ["", "  ", "\u00a0"])
def test_no_amount_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(RuleBroken, match=r"^No amount is written\. Write it as 1234\.50\.$"):
        read_amount(text, "amount")


@given(AMOUNTS)
def test_an_amount_written_is_read_back(minor: int) -> None:
    assert read_amount(decimal_text(minor), "amount") == minor
    assert read_amount(grouped(minor), "amount", ".") == minor


@given(AMOUNTS)
def test_an_amount_written_the_continental_way_is_read_back(minor: int) -> None:
    swapped = grouped(minor).translate(str.maketrans(",.", ".,"))
    assert read_amount(swapped, "amount", ",") == minor


def _value_or_sentence(text: str) -> int | str:
    try:
        return read_amount(text, "amount")
    except RuleBroken as refusal:
        return refusal.sentence


@given(st.text(max_size=20) | st.from_regex(r"[-0-9.,' $k()]{1,14}", fullmatch=True))
def test_any_text_is_read_or_refused_and_never_breaks(text: str) -> None:
    answer = _value_or_sentence(text)
    assert isinstance(answer, int) or answer.endswith(".")


@given(st.from_regex(r"[0-9.,' ]{1,14}", fullmatch=True))
def test_no_digit_is_ever_lost_on_the_way(text: str) -> None:
    answer = _value_or_sentence(text)
    typed = "".join(filter(str.isdigit, text)).strip("0")
    assert isinstance(answer, str) or str(answer).strip("0") == typed


@pytest.mark.parametrize(
    ("minor", "for_reading", "for_programs"),
    [
        (9340000, "93,400", "93400.00"),
        (123450, "1,234.50", "1234.50"),
        (5, "0.05", "0.05"),
        (0, "0", "0.00"),
        (-690000, "-6,900", "-6900.00"),
        (-5, "-0.05", "-0.05"),
    ],
)
def test_an_amount_is_written_for_reading_and_for_programs(
    minor: int, for_reading: str, for_programs: str
) -> None:
    assert (grouped(minor), decimal_text(minor)) == (for_reading, for_programs)
