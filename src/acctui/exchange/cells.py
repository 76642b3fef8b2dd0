"""How much room a text takes in a terminal, so that columns stay straight with any script."""

from __future__ import annotations

import unicodedata
from functools import cache

CUT_MARK = "…"


@cache
def _width(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def cells(text: str) -> int:
    """Count the columns a text takes: wide letters two, marks that sit on another letter none."""
    return len(text) if text.isascii() else sum(map(_width, text))


def cut(text: str, width: int) -> str:
    """Shorten a text to so many columns, the last of them `…`; a text that fits is left alone."""
    if cells(text) <= width:
        return text
    room, kept = width - 1, ""
    for character in text:
        room -= _width(character)
        if room < 0:
            break
        kept += character
    return kept + CUT_MARK


def padded(text: str, width: int, *, right: bool = False) -> str:
    """Fill a text up with spaces to so many columns, before it with `right`, else behind it."""
    gap = " " * max(0, width - cells(text))
    return gap + text if right else text + gap


def wrapped(text: str, width: int) -> list[str]:
    """Break a text into lines of at most so many columns, at spaces where there are any."""
    lines, line = [], ""
    for word in text.split():
        if line and cells(line) + 1 + cells(word) > width:
            lines.append(line)
            line = ""
        line = f"{line} {word}" if line else word
        while cells(line) > width:
            head = _head(line, width)
            lines.append(head)
            line = line[len(head) :]
    return [*lines, line] if line else lines


def _head(line: str, width: int) -> str:
    kept = line[:width]
    while cells(kept) > width:
        kept = kept[:-1]
    return kept
