"""What a list looks like at one width and in one theme: its heads, its rows, and the rows already drawn."""

from collections.abc import Hashable, Sequence
from typing import Generic, NamedTuple

from textual.strip import Strip

from acctui.tui.look import Look
from acctui.tui.plain import safe
from acctui.tui.widgets.columns import Cell, Drawing, Place, R, Steps, Way, grid_at, named, placed, whole_row
from acctui.tui.widgets.drawn import inked

KEPT = 500
"""Drawn rows that are kept: some screens full, so that a long list costs no memory."""


class Paper(NamedTuple):
    """What a page is drawn on: its width, the terminal's, the right edge, the styles and the ground."""

    width: int
    across: int
    edge: int
    look: Look
    ground: str


class ListPage(Generic[R]):
    """The drawing of a list; rows without the cursor are drawn once and kept until they are forgotten."""

    def __init__(self, steps: Steps[R]) -> None:
        self._steps = steps
        self._paper: Paper | None = None
        self._kept: dict[tuple[Hashable, bool], tuple[R, Strip]] = {}
        self.grid = grid_at(steps, 0)
        self.places: list[Place] = []

    def lay_out(self, paper: Paper) -> None:
        """Lay the columns out anew where the paper is another than before."""
        before = self._paper
        if before is not None and paper[:3] == before[:3] and paper.look is before.look:
            return
        self._paper = paper
        self.grid = grid_at(self._steps, paper.across)
        self.places = placed(self.grid.columns, paper.edge)
        self.forget()

    def forget(self) -> None:
        """Forget the rows that were drawn: there are others."""
        self._kept.clear()

    def head(self, sort: str) -> Strip:
        """Draw the heads of the columns, the sorted one bold."""
        titles = [
            [(place.column.title, "text bold" if place.column.key == sort else "dim")]
            for place in self.places
        ]
        return self._strip(titles, ("", ""), on=self._sheet.ground)

    def row(self, row: R, bar: str, selected: bool) -> Strip:  # noqa: FBT001  drawn for every line
        """Draw a row; `bar` is the colour of its bar when the cursor is on it, else empty."""
        mark = "x" if selected else ""
        if bar:
            return self._strip(self.grid.cells(row), (bar, mark), on="cursor", name=named(self.grid.columns))
        drawn, strip = self._kept.get((row.id, selected), (None, None))
        if drawn is not row or strip is None:
            strip = self._strip(self.grid.cells(row), (bar, mark), on=self._sheet.ground)
            if len(self._kept) >= KEPT:
                self.forget()
            self._kept[row.id, selected] = row, strip
        return strip

    def words(self, row: R) -> str:
        """Give all a row says in the widest grid, uncut, two blanks between its cells."""
        cells = self._steps[max(self._steps)].cells(row)
        texts = [cell.text if isinstance(cell, Cell) else "".join(text for text, _ in cell) for cell in cells]
        return "  ".join(text.strip() for text in map(safe, texts) if text.strip())

    @property
    def sortable(self) -> list[str]:
        """The keys of the columns in sight that rows can be sorted by."""
        return [column.key for column in self.grid.columns if column.sortable and column.title]

    @property
    def _sheet(self) -> Paper:
        if self._paper is None:
            raise RuntimeError("A page is laid out before it is drawn.")
        return self._paper

    def _strip(
        self, drawings: Sequence[Drawing], front: tuple[str, str], *, on: str, name: str = ""
    ) -> Strip:
        width, _, _, look, _ = self._sheet
        return Strip(inked(whole_row(self.places, drawings, front, Way(on, name), width), look), width)
