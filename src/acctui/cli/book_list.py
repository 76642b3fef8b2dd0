"""One list of the book as other programs open it: its name, its columns, and its lines."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from acctui.cli.output import Record
from acctui.domain.days import When
from acctui.domain.row import Row

if TYPE_CHECKING:
    from acctui.services.ports import Reads

R = TypeVar("R", bound=Row)
Records: TypeAlias = Callable[["Names", int], Iterator[Record]]
_ONE_OF = ("id", "account", "account_id")


@dataclass(frozen=True, slots=True)
class BookList:
    """One list of the book: its name, its columns, and its lines as records."""

    name: str
    columns: tuple[str, ...]
    records: Records

    def rows(self, names: Names, year: int) -> Iterator[list[Any]]:
        """Give the lines cell by cell."""
        for record in self.records(names, year):
            yield [cell(record[column]) for column in self.columns]


class Names:
    """The book being read, and the name of each account in it."""

    def __init__(self, reads: Reads) -> None:
        self.reads = reads
        self._names = dict(reads.accounts.names())

    def of(self, account_id: int | None) -> str:
        """Give the name of an account, "" for none."""
        return "" if account_id is None else self._names.get(account_id, "")


def cell(value: Any) -> Any:
    """Give a value as a cell takes it."""
    if isinstance(value, When):
        return value.iso
    return Decimal(str(value)) if isinstance(value, float) else value


def each(kind: type[R], record: Callable[[R, str], Record]) -> Records:
    """Make the records of a kind of line that stands under an account."""

    def records(names: Names, _year: int) -> Iterator[Record]:
        for line in names.reads.dump.lines(kind):
            yield record(line, names.of(getattr(line, "account_id", None)))

    return records


def list_of(name: str, columns: str, records: Records) -> BookList:
    """Make a list whose lines stand under an account."""
    return BookList(name, (*_ONE_OF, *columns.split()), records)
