"""The right end of the first line: what waits, and the day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.days import day_name
from acctui.tui.parts import WIDE, joined

if TYPE_CHECKING:
    import datetime as dt

    from acctui.services.today import Counts
    from acctui.tui.parts import Part, Parts


def header_right(today: dt.date, counts: Counts | None, width: int) -> Parts:
    """Say what waits, where that is known and wanted, and which day it is."""
    day = day_name(today, today) + (f" {today.year}" if width >= WIDE else "")
    line = joined(_waiting(counts, wide=width >= WIDE), 0) if counts else []
    return [*line, *([("   ", "dim")] if line else []), (day, "soft")]


def _waiting(counts: Counts, *, wide: bool) -> list[list[Part]]:
    """Say what waits, the number or the name bold and the rest dim, a dot between."""
    due: Part = (" due" if wide else "", "dim")
    waits: list[list[Part]] = []
    if counts.to_log:
        waits.append([(str(counts.to_log), "text bold"), (" to log", "dim")])
    waits += [
        [(name, "text bold"), due]
        for name, is_due in (("sweep", counts.sweep), ("roll", counts.roll))
        if is_due
    ]
    dot: Part = ("  ·  " if wide else " · ", "dim")
    return [[dot, *group] if place else group for place, group in enumerate(waits)]
