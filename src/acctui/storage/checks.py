"""The rules over one row, said in SQL so that whatever writes to the file runs into them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint

from acctui.domain.text import INVISIBLE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from enum import StrEnum

LINE_BREAKS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
"""What ends a line, the same list as the domain's; a test holds the two against each other."""

_DAY = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]"
_TIME = "[0-2][0-9]:[0-5][0-9]"
_INSTANT = f"{_DAY}T{_TIME}:[0-5][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z"


def _runs(characters: str) -> Iterator[tuple[int, int]]:
    """Give unbroken runs of code points, first and last of each."""
    codes = sorted(map(ord, characters))
    firsts = [code for code, before in zip(codes, [-2, *codes], strict=False) if code != before + 1]
    lasts = [code for code, after in zip(codes, [*codes[1:], -2], strict=True) if code != after - 1]
    return zip(firsts, lasts, strict=True)


def _none_of(characters: str) -> str:
    """Give the pattern of one character that is none of these, as SQL that holds no odd letter itself."""
    codes = ",".join(f"{first},{ord('-')},{last}" for first, last in _runs(characters))
    return f"'[^'||char({codes})||']'"


_VISIBLE = f"'*'||{_none_of(INVISIBLE)}||'*'"
_BREAKS = ",".join(str(ord(mark)) for mark in LINE_BREAKS)
_BREAKING = f"'*['||char({_BREAKS})||']*'"


def check(name: str, rule: str) -> CheckConstraint:
    """Make a named rule of a table."""
    return CheckConstraint(rule, name=name)


def visible(column: str) -> str:
    """Say that a text holds something a person can see, by the same list as the domain's."""
    return f"{column} GLOB {_VISIBLE}"


def whole_text(column: str) -> str:
    """Say that a text holds no NUL, behind which SQL would not see."""
    return f"instr({column}, char(0)) = 0"


def at_most(column: str, limit: int) -> str:
    """Say that a text has at most so many characters."""
    return f"length({column}) <= {limit}"


def line(column: str, limit: int) -> str:
    """Say that a text is one line of at most so many characters."""
    return f"{at_most(column, limit)} AND {column} NOT GLOB {_BREAKING}"


def or_null(column: str, rule: str) -> str:
    """Say that a rule holds where there is something at all."""
    return f"{column} IS NULL OR ({rule})"


def one_of(column: str, choices: Iterable[StrEnum]) -> str:
    """Say that a text is one of a closed choice."""
    return f"{column} IN ({', '.join(repr(str(choice)) for choice in choices)})"


def flag(column: str) -> str:
    """Say that a number is a yes or a no."""
    return f"{column} IN (0, 1)"


def _is_of_calendar(text: str) -> str:
    # Adding no days makes SQLite reckon: on its own it takes 30 February as written.
    return f"date({text}, '+0 days') IS {text}"


def day(column: str) -> str:
    """Say that a text is a day of the calendar."""
    return f"{column} GLOB '{_DAY}' AND {column} >= '0001' AND {_is_of_calendar(column)}"


def when(column: str) -> str:
    """Say that a text is a day, or a day with a time of day."""
    timed = f"{column} GLOB '{_DAY}T{_TIME}' AND substr({column}, 12) < '24'"
    bare = f"substr({column}, 1, 10)"
    return f"({column} GLOB '{_DAY}' OR ({timed})) AND {column} >= '0001' AND {_is_of_calendar(bare)}"


def instant(column: str) -> str:
    """Say that a text is an instant in UTC."""
    bare = f"substr({column}, 1, 10)"
    return (
        f"{column} GLOB '{_INSTANT}' AND substr({column}, 12) < '24'"
        f" AND {column} >= '0001' AND {_is_of_calendar(bare)}"
    )


def money(column: str, most: int) -> str:
    """Say that an amount can be counted with."""
    return f"{column} BETWEEN {-most} AND {most}"
