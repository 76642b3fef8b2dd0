"""How many lights of each kind an account has, in fixed places: `3G 1A 1R`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acctui.tui.parts import Part

COUNTS_WIDTH = 8
"""The columns the three counts take."""

_MOST = 9


def count_parts(green: int, amber: int, red: int) -> list[Part]:
    """Say each count before its letter, none as a dash, more than nine as a plus; a red is bold."""
    return [
        _one(green, "G", "green"),
        (" ", "dim"),
        _one(amber, "A", "amber"),
        (" ", "dim"),
        _one(red, "R", "red bold"),
    ]


def _one(count: int, letter: str, style: str) -> Part:
    if not count:
        return "- ", "dim"
    return f"{'+' if count > _MOST else count}{letter}", style
