"""Cells that a spreadsheet would run as formulas, made harmless on the way out and restored on the way in.

An apostrophe goes before any cell that begins like a formula, and before one that already begins with
apostrophes and then like a formula: so taking one off again always gives the text as it was.
"""

import re
from collections.abc import Sequence

# The wide forms are read as the plain ones by spreadsheets set to East Asian languages.
_STARTS = "=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20"
_RUNS = re.compile(f"'*[{_STARTS}]")
_MARK = re.compile(f"'[{_STARTS}]")
_MARKED = re.compile(f"'+[{_STARTS}]")
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")


def defused(text: str) -> str:
    """Mark a cell that would run; a plain number such as -12.50 runs nothing and stays a number."""
    if _RUNS.match(text) is None or _NUMBER.fullmatch(text):
        return text
    return f"'{text}"


def unmarked(cells: Sequence[str]) -> list[str]:
    """Take the mark off the cells that carry one."""
    return [cell[1:] if cell[:1] == "'" and _MARKED.match(cell) else cell for cell in cells]


def has_marks(text: str) -> bool:
    """Tell whether any cell of a whole list may carry a mark: most lists need not be asked cell by cell."""
    return _MARK.search(text) is not None
