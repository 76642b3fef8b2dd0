"""The rows of a list and the cursor among them: gaps are stepped over, ids outlive a reload."""

from collections.abc import Hashable, Sequence
from itertools import chain
from typing import Generic

from acctui.tui.widgets.columns import R


class Rows(Generic[R]):
    """Any sequence of rows; None is a gap between groups, where the cursor never rests.

    `at` is the cursor's place, -1 where no row can hold it.
    """

    def __init__(self) -> None:
        self.all: Sequence[R | None] = ()
        self.at = -1

    def __len__(self) -> int:
        return len(self.all)

    @property
    def current(self) -> R | None:
        """The row under the cursor."""
        return self.all[self.at] if 0 <= self.at < len(self.all) else None

    def replace(self, rows: Sequence[R | None]) -> None:
        """Take other rows; the cursor stays on its row by id, or as near to its place as can be."""
        before = self.current
        self.all = rows
        found = None if before is None else self.place_of(before.id)
        self.at = self.nearest(max(self.at, 0)) if found is None else found

    def place_of(self, row_id: Hashable) -> int | None:
        """Find the place of the row with this id; where the cursor stands is looked at first."""
        here = self.current
        if here is not None and here.id == row_id:
            return self.at
        return next((place for place, row in enumerate(self.all) if row and row.id == row_id), None)

    def nearest(self, place: int) -> int:
        """Give the place of the row at, after or before `place`; -1 where there is none."""
        last = len(self.all) - 1
        place = max(0, min(place, last))
        for candidate in chain(range(place, last + 1), range(place - 1, -1, -1)):
            if self.all[candidate] is not None:
                return candidate
        return -1

    def stepped(self, by: int) -> int:
        """Give the place `by` rows further down (or up), stopping at the ends; gaps are not counted."""
        place, step = self.at, 1 if by > 0 else -1
        for _ in range(min(abs(by), len(self.all))):
            further = place + step
            while 0 <= further < len(self.all) and self.all[further] is None:
                further += step
            if not 0 <= further < len(self.all):
                break
            place = further
        return place
