"""The few choices a book is kept by."""

import re
from dataclasses import dataclass
from enum import StrEnum

from acctui.domain.errors import RuleBroken
from acctui.domain.row import Row

_CURRENCY = re.compile("[A-Z]{3}")


class Choice(StrEnum):
    """What can be chosen for a book: its reporting currency (D11), how numbers and the screen look."""

    CURRENCY = "currency"
    DECIMAL_MARK = "decimal_mark"
    THEME = "theme"


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting(Row):
    """One choice of this book: its currency (D11), its decimal mark, whose rows are imported (D21)."""

    key: str
    value: str


def checked_choice(choice: Choice, value: str) -> str:
    """Give back a choice as it is kept; raises RuleBroken at its name where it is none."""
    word = value.strip()
    if choice is Choice.CURRENCY:
        if not _CURRENCY.fullmatch(word.upper()):
            raise RuleBroken(choice, "A currency is its three letters. Type them, such as EUR or USD.", "D11")
        return word.upper()
    if choice is Choice.DECIMAL_MARK:
        if word not in {"", ".", ","}:
            raise RuleBroken(choice, "The decimal mark is a point or a comma. Type one, or leave it empty.")
        return word
    if word.casefold() not in {"dark", "light"}:
        raise RuleBroken(choice, "The screen is dark or light. Type one of the two.")
    return word.casefold()
