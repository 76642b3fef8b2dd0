"""How far a year is, in eighths of a cell; and how the months went, in seven steps."""

from collections.abc import Sequence
from math import floor

from acctui.tui.parts import Part

EIGHTHS = " ▏▎▍▌▋▊▉"
STEPS = "▁▂▃▄▅▆▇"
MARK = "│"


def meter(done: float, cells: int, *, year: float | None = None, end: bool = True) -> list[Part]:
    """Draw a share as a bar of `cells` cells with the goal's mark behind its end.

    `done` and `year` are shares of the goal (1.0 is the goal); the bar fills to the goal and no further.
    The year's tick stands inside the bar, `text` over `meter`; without `end` there is no goal mark.
    """
    bar = list(_bar(done, cells))
    parts: list[Part] = [("".join(bar), "meter")]
    if year is not None and cells > 0:
        tick = max(0, min(cells - 1, int(year * cells)))
        style = "text" if bar[tick] == " " else "text over meter"
        parts = [("".join(bar[:tick]), "meter"), (MARK, style), ("".join(bar[tick + 1 :]), "meter")]
    return [part for part in (*parts, (MARK if end else "", "border")) if part[0]]


def _bar(done: float, cells: int) -> str:
    eighths = round(max(0.0, min(done, 1.0)) * cells * 8)
    whole, rest = divmod(eighths, 8)
    bar = "█" * whole + (EIGHTHS[rest] if rest else "")
    return bar.ljust(cells)


def percentage(done: float) -> str:
    """Say the share in whole per cent; what is not reached is never told as 100."""
    share = floor(done * 100 + 0.5)
    return f"{min(share, 99) if done < 1 else share}%"


def sparkline(values: Sequence[float]) -> Part:
    """Draw one cell a month; the highest month is the highest step, nothing is the lowest."""
    most = max(values, default=0)
    if most <= 0:
        return STEPS[0] * len(values), "meter"
    last = len(STEPS) - 1
    return "".join(STEPS[max(0, min(last, round(value / most * last)))] for value in values), "meter"
