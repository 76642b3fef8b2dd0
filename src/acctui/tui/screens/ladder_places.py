"""Where things stand on the ladder's screen: stops of the cursor, rows of rungs, places of forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.tui.widgets.rung_lines import Line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from acctui.tui.widgets.rung_lines import Stop

_NOBODY: tuple[tuple[str, str], ...] = (
    ("f", "find an account by a few letters of its name"),
    ("2", "choose one in the list, then 3 leads back here"),
)
_RUNGS = frozenset({"vision", "relationship", "business", "strategic"})


def stops_in(lines: Sequence[Line]) -> list[Stop]:
    """Give what the cursor can stand on among some lines, from above."""
    return [line.of for line in lines if line.opens and line.of is not None]


def anchors(lines: Sequence[Line]) -> dict[int, int]:
    """Give the rows of the objectives, by their numbers."""
    rows: dict[int, int] = {}
    for row, line in enumerate(lines):
        if line.opens and line.of is not None and line.of.kind in _RUNGS:
            rows.setdefault(line.of.id, row)
    return rows


def halves(lines: list[Line], thing: Stop | None, instead: bool) -> tuple[list[Line], list[Line]]:  # noqa: FBT001 - from a pair
    """Give the lines above a form that opens at a thing and those under it.

    It stands `instead` of the thing's lines, or under its words and above its chart.
    """
    at = [row for row, line in enumerate(lines) if line.of == thing]
    if not at:
        return lines, []
    if instead:
        return lines[: at[0]], lines[at[-1] + 1 :]
    head = next((row for row in at if lines[row].chart), at[-1] + 1)
    return lines[:head], lines[head:]


def nobody() -> list[Line]:
    """Say what to do while no account is chosen."""
    lines = [Line([("Choose the account whose ladder you want to see", "text bold")]), Line()]
    return lines + [Line([(key, "accent bold"), (f"   {what}", "text")]) for key, what in _NOBODY]
