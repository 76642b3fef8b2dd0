"""The few choices a book is kept by."""

from collections.abc import Callable
from enum import StrEnum

from acctui.domain.date_forms import MONTHS
from acctui.domain.errors import RuleBroken
from acctui.domain.money import decimal_text, read_amount
from acctui.domain.patterns import late
from acctui.domain.row import Row, book_line

_LAST_LATE = 28
_CURRENCY = late("[A-Z]{3}")


class Choice(StrEnum):
    """What can be chosen for a book: its reporting currency (D11), how numbers and the screen look.

    `year_begins` is the first month of the business year (D20), `key_line` the revenue of a year from which
    an account is a Key Account (G3), `late_from` the day of a month from which the next three are planned
    (D6).
    """

    CURRENCY = "currency"
    DECIMAL_MARK = "decimal_mark"
    THEME = "theme"
    YEAR_BEGINS = "year_begins"
    KEY_LINE = "key_line"
    LATE_FROM = "late_from"
    WEEK_BEGINS = "week_begins"


@book_line
class Setting(Row):
    """One choice of this book: its currency (D11), its decimal mark, whose rows are imported (D21)."""

    key: str
    value: str


def checked_choice(choice: Choice, value: str, mark: str | None = None) -> str:
    """Give back a choice as it is kept; raises RuleBroken at its name where it is none.

    `mark` is the decimal mark an amount is read with.
    """
    word = value.strip()
    if choice is Choice.KEY_LINE:
        return _key_line(word, mark)
    return _CHECKS[choice](word)


def _currency(typed: str) -> str:
    word = typed.upper()
    if not _CURRENCY().fullmatch(word):
        raise RuleBroken(
            Choice.CURRENCY, "A currency is its three letters. Type them, such as EUR or USD.", "D11"
        )
    return word


def _decimal_mark(word: str) -> str:
    if word not in {"", ".", ","}:
        raise RuleBroken(
            Choice.DECIMAL_MARK, "The decimal mark is a point or a comma. Type one, or leave it empty."
        )
    return word


def _theme(typed: str) -> str:
    word = typed.casefold()
    if word not in {"dark", "light"}:
        raise RuleBroken(Choice.THEME, "The screen is dark or light. Type one of the two.")
    return word


def _late_from(word: str) -> str:
    if not (word.isascii() and word.isdecimal() and 1 <= int(word) <= _LAST_LATE):
        raise RuleBroken(
            Choice.LATE_FROM, f"Late in the month begins on a day from 1 to {_LAST_LATE}. Type it.", "D6"
        )
    return str(int(word))


def _week_begins(typed: str) -> str:
    word = typed.casefold()
    if word not in {"monday", "sunday"}:
        raise RuleBroken(Choice.WEEK_BEGINS, "A week begins on monday or sunday. Type one of the two.")
    return word


def _month(typed: str) -> str:
    word = typed.casefold()
    numbers = [
        str(number) for number, name in enumerate(MONTHS, 1) if word and name.casefold().startswith(word)
    ]
    if len(numbers) == 1:
        return numbers[0]
    if word.isdecimal() and 1 <= int(word) <= len(MONTHS):
        return str(int(word))
    raise RuleBroken(
        Choice.YEAR_BEGINS, "A year begins in a month. Type its name or its number, as april or 4.", "D20"
    )


def _key_line(word: str, mark: str | None) -> str:
    amount = read_amount(word, Choice.KEY_LINE, mark) if word else 0
    if amount < 0:
        raise RuleBroken(
            Choice.KEY_LINE, "The Key line is an amount above nothing. Type it, or leave it empty.", "G3"
        )
    return decimal_text(amount) if amount else ""


_CHECKS: dict[Choice, Callable[[str], str]] = {
    Choice.CURRENCY: _currency,
    Choice.DECIMAL_MARK: _decimal_mark,
    Choice.THEME: _theme,
    Choice.YEAR_BEGINS: _month,
    Choice.LATE_FROM: _late_from,
    Choice.WEEK_BEGINS: _week_begins,
}
