"""The report under the calls: hit rate by kind and lead time, and what became of promises."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from rich.segment import Segment
from textual.strip import Strip

from acctui.domain.call import Kind
from acctui.domain.hits import HitReport, Lead, Rate
from acctui.tui.parts import LEFT, WIDE
from acctui.tui.widgets.drawn import Measured, rule, segments
from acctui.tui.widgets.meter import meter
from acctui.tui.words import count_of

if TYPE_CHECKING:
    from acctui.services.callbook import CallBook
    from acctui.tui.parts import Part

_ROWS = 9
_LEAST = 34
_BAR = 12
_BLOCK = 36
_NAME = 14
_NOTHING: list[Part] = []
_NAMES = {Kind.AGREEMENT: "in principle"}


class CallReport(Measured):
    """Three blocks side by side; it gives way to the list on low terminals."""

    DEFAULT_CSS = "CallReport { height: auto; background: $bg; }"

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name for it
        super().__init__(id=id)
        self._lines: list[list[list[Part]]] = []

    def show(self, book: CallBook) -> None:
        """Show the report of these calls."""
        self._lines = lines_of(book)
        self.refresh(layout=True)

    def needed(self) -> int:
        """Take its rows only where the list keeps its own."""
        return _ROWS if self.app.size.height >= _LEAST and self.app.size.width >= WIDE and self._lines else 0

    def render_line(self, y: int) -> Strip:
        """Draw the rule, then a line of the three blocks."""
        look = self.look
        if y == 0:
            return rule(self.size.width, self.edge, look, self.ground)
        if y - 1 >= len(self._lines):
            return self.blank()
        gap = (self.edge - LEFT - 3 * _BLOCK) // 2
        line = [Segment(" " * LEFT, look["dim", self.ground])]
        for parts in self._lines[y - 1]:
            drawn, used = segments(parts, _BLOCK, look, self.ground)
            line += [*drawn, Segment(" " * (_BLOCK - used + gap), look["dim", self.ground])]
        return Strip(line).adjust_cell_length(self.size.width, look["dim", self.ground])


def lines_of(book: CallBook) -> list[list[list[Part]]]:
    """Lay the report out: a line of three parts for each row."""
    report = book.report
    whole = report.all
    share: list[Part] = [(f", {whole.percent}%", "soft")] if whole.percent is not None else []
    head: list[list[Part]] = [
        [("Hit rate", "text bold"), (f"  {whole.hits} of {whole.of}", "text"), *share],
        [("By lead time", "text bold")],
        [("Promises", "text bold")],
    ]
    columns = [_kinds(report), _leads(book), _promises(book)]
    rows = [list(row) for row in zip_longest(*columns, fillvalue=_NOTHING)]
    return [head, [_NOTHING] * 3, *rows]


def _bar(name: str, rate: Rate) -> list[Part]:
    bar = meter(rate.hits / rate.of if rate.of else 0.0, _BAR)
    return [
        (name.ljust(_NAME), "soft"),
        *bar,
        (f"{rate.hits} of {rate.of}".rjust(_BLOCK - _NAME - _BAR - 1), "text"),
    ]


def _kinds(report: HitReport) -> list[list[Part]]:
    used = [(kind, rate) for kind, rate in report.by_kind.items() if rate.of]
    used.sort(key=lambda pair: -pair[1].of)
    return [_bar(_NAMES.get(kind, str(kind)), rate) for kind, rate in used[:5]]


def _leads(book: CallBook) -> list[list[Part]]:
    report = book.report
    lines = [_bar(str(lead), report.by_lead[lead]) for lead in (Lead.DAY_BEFORE, Lead.SAME_DAY)]
    if report.stated_after:
        lines.append(
            [
                ("stated after".ljust(_NAME), "soft"),
                (f"{report.stated_after}, counted apart".rjust(_BLOCK - _NAME), "soft"),
            ]
        )
    for name, count in book.streaks[:2]:
        lines.append(
            [(name[:18].ljust(20), "soft"), (count_of(count, "continuation").rjust(_BLOCK - 20), "soft")]
        )
    return lines


def _promises(book: CallBook) -> list[list[Part]]:
    report, aimless = book.report, len(book.serving_none)
    lines: list[list[Part]] = [
        _bar("kept", report.promises),
        [("open".ljust(_NAME), "soft"), (str(report.promises_open).rjust(_BLOCK - _NAME), "text")],
        [("new date".ljust(_NAME), "soft"), (str(report.promises_moved).rjust(_BLOCK - _NAME), "text")],
    ]
    if aimless:
        count = count_of(aimless, "call")
        lines += [[], [("serve no objective", "soft"), (count.rjust(_BLOCK - 18), "text")]]
    return lines
