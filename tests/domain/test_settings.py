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
    ],
)
def test_a_choice_is_kept_in_one_form(choice: Choice, typed: str, kept: str) -> None:
    assert checked_choice(choice, typed) == kept


@pytest.mark.parametrize(
    ("choice", "typed"), [(Choice.CURRENCY, "euros"), (Choice.DECIMAL_MARK, ";"), (Choice.THEME, "blue")]
)
def test_what_is_no_choice_is_refused_at_its_name(choice: Choice, typed: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        checked_choice(choice, typed)
    assert refused.value.field == choice
