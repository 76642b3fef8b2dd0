"""What can be chosen for a book, and what is no choice."""

import pytest

from acctui.domain.errors import RuleBroken
from acctui.domain.settings import Choice, checked_choice


@pytest.mark.parametrize(
    ("choice", "typed", "kept"),
    [
        (Choice.CURRENCY, " usd ", "USD"),
        (Choice.DECIMAL_MARK, ",", ","),
        (Choice.DECIMAL_MARK, "", ""),
        (Choice.THEME, "Light", "light"),
        (Choice.YEAR_BEGINS, "April", "4"),
        (Choice.YEAR_BEGINS, "oct", "10"),
        (Choice.YEAR_BEGINS, "07", "7"),
        (Choice.KEY_LINE, "100000", "100000.00"),
        (Choice.LATE_FROM, "18", "18"),
        (Choice.WEEK_BEGINS, "Sunday", "sunday"),
        (Choice.KEY_LINE, " ", ""),
    ],
)
def test_a_choice_is_kept_in_one_form(choice: Choice, typed: str, kept: str) -> None:
    assert checked_choice(choice, typed) == kept


@pytest.mark.parametrize(
    ("choice", "typed"),
    [
        (Choice.CURRENCY, "euros"),
        (Choice.DECIMAL_MARK, ";"),
        (Choice.THEME, "blue"),
        (Choice.YEAR_BEGINS, "13"),
        (Choice.YEAR_BEGINS, "0"),
        (Choice.YEAR_BEGINS, "ju"),
        (Choice.YEAR_BEGINS, ""),
        (Choice.LATE_FROM, "29"),
        (Choice.LATE_FROM, "late"),
        (Choice.WEEK_BEGINS, "friday"),
        (Choice.KEY_LINE, "-5"),
        (Choice.KEY_LINE, "20%"),
    ],
)
def test_what_is_no_choice_is_refused_at_its_name(choice: Choice, typed: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        checked_choice(choice, typed)
    assert refused.value.field == choice


def test_the_key_line_is_read_with_the_mark_of_the_book() -> None:
    assert checked_choice(Choice.KEY_LINE, "100.000", ",") == "100000.00"
    with pytest.raises(RuleBroken, match=r"can mean 100000 or 100\.000"):
        checked_choice(Choice.KEY_LINE, "100.000")
