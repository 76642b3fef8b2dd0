"""What lines are made of before they are drawn: pieces of text, and how each is to look."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeAlias

from acctui.tui.plain import cells, safe

Part: TypeAlias = tuple[str, str]
"""A piece of text and how it is drawn: a token name, then `bold`, `underline`, `chip` or `over TOKEN`."""

Parts: TypeAlias = Sequence[Part]

Told: TypeAlias = Parts | Callable[[int], Parts]
"""What a line says: parts, or a function that chooses them by the width of the terminal."""

TALL = 30
"""Rows from which a page has air and rules under its heads."""

WIDE = 100
"""Columns from which dates are whole and gutters wide."""

LEFT = 2
"""The column where text starts: column 0 is the focus bar's, column 1 is air."""


class Manner(NamedTuple):
    """How a part looks: the token of its letters, that of its ground, and whether it stands out."""

    letters: str
    ground: str
    bold: bool = False
    underline: bool = False
    chip: bool = False


def manner(style: str, on: str) -> Manner:
    """Read how a part is drawn, on a ground of its own where it has one."""
    name, _, over = style.partition(" over ")
    token, *ways = name.split()
    if "chip" in ways:
        return Manner("ink", token, bold=True, chip=True)
    return Manner(token, over or on, "bold" in ways, "underline" in ways)


def chip(letter: str, colour: str) -> Part:
    """Make the coloured chip of a light: ` R ` on red."""
    return f" {letter} ", f"{colour} chip"


def bold(style: str) -> str:
    """Name the bold sister of a style."""
    return style if {"bold", "chip", "over"} & set(style.split()) else f"{style} bold"


def says_the_same(before: Sequence[Told], now: Sequence[Told]) -> bool:
    """Tell whether lines say what they said; what is worked out when it is drawn may say something else."""
    return list(before) == list(now) and not any(callable(told) for told in now)


def parts_at(told: Told, width: int) -> Parts:
    """Choose what a line says at this width of the terminal."""
    return told(width) if callable(told) else told


def width_of(parts: Parts) -> int:
    """Count the cells a line of parts takes when nothing is cut."""
    return sum(cells(safe(text)) for text, _ in parts)


def joined(groups: Sequence[Parts], gap: int) -> list[Part]:
    """Put groups of parts on one line, `gap` blank cells between them."""
    line: list[Part] = []
    for group in groups:
        if line and group:
            line.append((" " * gap, "dim"))
        line.extend(group)
    return line
