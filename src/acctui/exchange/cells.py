"""How much room a text takes in a terminal, so that columns stay straight with any script."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from acctui.domain.text import with_flags_whole

CUT_MARK = "…"
# Letters that stand for themselves, and accents put on them. What joins with its neighbours - emoji in
# sequence, Indic and Thai vowels, flags, Korean parts - is counted as screens count it, and has to be loaded.
_APART = re.compile(
    "[ -~\u00a1-\u00ac\u00ae-\u0377\u0384-\u0482\u048a-\u052f\u05d0-\u05ea\u0620-\u064a\u1e00-\u1eff"
    "\u2010-\u2027\u2030-\u203b\u20a0-\u20bf\u2190-\u21ff\u2500-\u257f"
    "\u3001-\u3029\u3041-\u3096\u30a1-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60]*"
)


@cache
def _width(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) == "Mn":
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def cells(text: str) -> int:
    """Count the columns a text takes: wide letters two, marks and joined letters none of their own."""
    if text.isascii():
        return len(text)
    if _APART.fullmatch(text):
        return sum(map(_width, text))
    from rich.cells import cell_len  # noqa: PLC0415 - only letters that join pay for their tables

    return cell_len(text)


def _letters(text: str) -> list[tuple[str, int]]:
    """Give the letters a reader sees, each with what is joined to it, and the columns it takes."""
    if text.isascii():
        return [(letter, 1) for letter in text]
    from rich.cells import split_graphemes  # noqa: PLC0415 - the same

    whole = with_flags_whole(text, split_graphemes(text)[0])
    return [(text[begin:end], wide) for begin, end, wide in whole]


def cut(text: str, width: int) -> str:
    """Shorten a text to so many columns, the last of them `…`; a text that fits is left alone."""
    if cells(text) <= width:
        return text
    room, kept = width - 1, ""
    for letter, wide in _letters(text):
        room -= wide
        if room < 0:
            break
        kept += letter
    return kept + CUT_MARK


def padded(text: str, width: int, *, right: bool = False) -> str:
    """Fill a text up with spaces to so many columns, before it with `right`, else behind it."""
    gap = " " * max(0, width - cells(text))
    return gap + text if right else text + gap


def wrapped(text: str, width: int) -> list[str]:
    """Break a text into lines of at most so many columns, at spaces where there are any."""
    lines: list[str] = []
    line, used = "", 0
    for word in text.split():
        wide = cells(word)
        if line and used + 1 + wide > width:
            lines.append(line)
            line, used = "", 0
        line, used = (f"{line} {word}", used + 1 + wide) if line else (word, wide)
        if used > width:
            *full, line = _broken(line, width)
            lines += full
            used = cells(line)
    return [*lines, line] if line else lines


def _broken(word: str, width: int) -> list[str]:
    """Break one long word into pieces of at most so many columns."""
    pieces, used = [""], 0
    for letter, wide in _letters(word):
        if used + wide > width and pieces[-1]:
            pieces.append("")
            used = 0
        pieces[-1] += letter
        used += wide
    return pieces
