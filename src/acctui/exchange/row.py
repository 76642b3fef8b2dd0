"""One row of a list, asked by our names for its fields."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from acctui.domain.errors import RuleBroken
from acctui.domain.text import fold, is_blank, quoted
from acctui.exchange.amounts import AmountColumn
from acctui.exchange.dates import DateColumn
from acctui.services.records import Record


@dataclass(slots=True)
class Columns:
    """Where each field stands in the rows of one list, and how its amounts and days are read.

    It also remembers what makes a row without an id its own: the first, second, ... of its like.
    """

    headers: Mapping[str, str]
    width: int
    places: Mapping[str, int]
    amounts: Mapping[str, AmountColumn]
    days: Mapping[str, DateColumn]
    _folded: dict[str, str] = field(default_factory=dict)
    _seen: dict[str, int] = field(default_factory=dict)

    def fold(self, text: str) -> str:
        """Fold a name, once for all the rows it stands in."""
        known = self._folded.get(text)
        if known is None:
            known = self._folded[text] = fold(text)
        return known

    def nth(self, key: str) -> str:
        """Tell rows that are alike apart by counting them; the same list gives the same keys again."""
        count = self._seen[key] = self._seen.get(key, 0) + 1
        return key if count == 1 else f"{key}|{count}"


class Row:
    """One row: `text`, `amount` and `day` of a field, blank where the list has no such column."""

    __slots__ = ("_cells", "_columns", "_places", "line")

    def __init__(self, columns: Columns, line: int, cells: list[str]) -> None:
        """Take the cells as they are; a row that ends early is blank to its end."""
        self._columns = columns
        self._places = columns.places
        bare = [*map(str.strip, cells[: columns.width])]
        # One blank more stands behind the last column, for every field that has none.
        self._cells = bare + [""] * (1 + columns.width - len(bare))
        self.line = line

    def text(self, field: str) -> str:
        """Give the field's text, outer blanks off; "" where there is none."""
        return self._cells[self._places.get(field, -1)]

    def amount(self, field: str) -> int | None:
        """Give the field as minor units, None where it is blank."""
        text = self.text(field)
        return self._columns.amounts[field].read(text) if text else None

    def day(self, field: str) -> date | None:
        """Give the field as a day, None where it is blank."""
        text = self.text(field)
        return self._columns.days[field].read(text) if text else None

    def folded(self, field: str) -> str:
        """Give the field's text as names are compared."""
        return self._columns.fold(self.text(field))

    def fold(self, text: str) -> str:
        """Fold any text of the row."""
        return self._columns.fold(text)

    def needed(self, field: str, what: str) -> str:
        """Give a field's text, or refuse the row: `what` names it in the sentence ("account", "name")."""
        text = self.text(field)
        if is_blank(text):
            header = self._columns.headers.get(field, field)
            raise RuleBroken(field, f"This row names no {what}. Fill in {quoted(header)}.")
        return text

    def nth(self, key: str) -> str:
        """Make a key of a row without an id its own among rows that are alike."""
        return self._columns.nth(key)


Take = Callable[[Row], Iterable[Record]]
