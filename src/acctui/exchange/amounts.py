"""A column of amounts, and the decimal mark its own values settle.

With two different separators the last is the decimal mark; `1,234` standing alone is settled by the other
rows of its column, by the program the list comes from, by the seller's setting, or not at all: then the list
is refused and both readings are named.
"""

import re
from decimal import Decimal

from acctui.domain.errors import RuleBroken
from acctui.domain.money import read_amount
from acctui.domain.text import quoted

_DIGITS = re.compile(r"[0-9][0-9.,]*(?:[\s'\u2019][0-9.,]+)*")
_SCIENTIFIC = re.compile(r"-?[0-9]+(?:[.,][0-9]+)?[eE][+-]?[0-9]{1,2}")
_GROUP = 3
_BARE = 15
_OTHER = {".": ",", ",": "."}


class AmountColumn:
    """What is known of one column of amounts while its rows go by, and then how to read them."""

    def __init__(self, header: str, mark: str | None) -> None:
        """Take the header for sentences, and the mark to fall back on; without it, doubt is refused."""
        self.header = header
        self._fallback = mark
        self._marks: set[str] = set()
        self._open_case: tuple[str, int] | None = None
        self._read: dict[str, int] = {}

    def see(self, text: str, line: int) -> None:
        """Learn from one cell."""
        if _is_bare(text):
            return
        mark = settled_mark(plain_number(text))
        if mark:
            self._marks.add(mark)
        elif mark is None and self._open_case is None:
            self._open_case = (text, line)

    def settle(self) -> None:
        """Fix the mark for the cells that don't settle it alone, or refuse the list."""
        if len(self._marks) == 1:
            (self._fallback,) = self._marks
        elif self._open_case is not None and self._fallback is None:
            raise self._unsettled(*self._open_case)

    def _unsettled(self, text: str, line: int) -> RuleBroken:
        whole = re.sub(r"[.,]", "", text)
        broken = text.replace(",", ".")
        sentence = (
            f"In column {quoted(self.header)}, line {line}, {quoted(text)} can be {quoted(whole)} or "
            f"{quoted(broken)}, and no other row settles it. "
            'Put decimal_mark = "." or "," in a file for --map, or save the amounts with two decimals.'
        )
        return RuleBroken("decimal_mark", sentence)

    def read(self, text: str) -> int:
        """Read one cell as minor units; refuses what is no amount."""
        known = self._read.get(text)
        if known is None:
            known = int(text) * 100 if _is_bare(text) else self._amount(plain_number(text))
            self._read[text] = known
        return known

    def _amount(self, number: str) -> int:
        try:
            return read_amount(number, self.header, settled_mark(number) or self._fallback)
        except RuleBroken as broken:
            sentence = f"In {quoted(self.header)}: {broken.sentence}"
            raise RuleBroken(self.header, sentence) from None


def _is_bare(text: str) -> bool:
    """Tell whether an amount is digits alone, as in most lists: it settles nothing and means one thing."""
    return text.isascii() and text.isdecimal() and len(text) <= _BARE


def plain_number(text: str) -> str:
    """Write out a number that a program wrote in scientific form; leave any other text alone."""
    if _SCIENTIFIC.fullmatch(text):
        return f"{Decimal(text.replace(',', '.')):f}"
    return text


def settled_mark(text: str) -> str | None:
    """Tell which decimal mark an amount shows: "." or ",", "" where it has none, None where both would do."""
    found = _DIGITS.search(text)
    number = re.sub(r"[\s'\u2019]", "", found.group()).rstrip(".,") if found else ""
    marks = [letter for letter in number if letter in _OTHER]
    if not marks:
        return ""
    if len(set(marks)) > 1:
        return marks[-1]
    if len(marks) > 1:
        return _OTHER[marks[0]]
    before, _, after = number.partition(marks[0])
    if len(after) == _GROUP and len(before) <= _GROUP and not before.startswith("0"):
        return None
    return marks[0]
