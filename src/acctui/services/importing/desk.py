"""The book as an import will leave it, worked out before a word of it is written.

A line that is new has a number below 0 until it is kept; other lines refer to it by that number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from acctui.domain.account import Account
from acctui.domain.contact import Contact
from acctui.domain.note import History
from acctui.domain.revenue import Prospect, Revenue
from acctui.domain.row import Row
from acctui.services.importing.ties import Tie, read_tie

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from acctui.domain.imported import Imported
    from acctui.services.ports import Reads

R = TypeVar("R", bound=Row)

ENTITIES: dict[type[Row], str] = {
    Account: "account",
    Contact: "contact",
    Revenue: "revenue",
    Prospect: "prospect",
    History: "history",
}
KINDS = {entity: kind for kind, entity in ENTITIES.items()}


class Shelf(Generic[R]):
    """The lines of one kind: as they are, and as they will be."""

    def __init__(self, lines: Iterable[R]) -> None:
        self._before = {line.id: line for line in lines}
        self._now = dict(self._before)
        self._newest = 0

    def __iter__(self) -> Iterator[tuple[int, R]]:
        return iter(self._now.items())

    def get(self, number: int) -> R | None:
        """Give a line as it will be."""
        return self._now.get(number)

    def add(self, line: R) -> int:
        """Lay down a new line and give the number it is called by until it is kept."""
        self._newest -= 1
        self._now[self._newest] = line
        return self._newest

    def put(self, number: int, line: R) -> None:
        """Lay down a line as it will be."""
        self._now[number] = line

    def take_out(self, number: int) -> None:
        """Take a line out of the book to be."""
        self._now.pop(number, None)

    def added(self) -> list[tuple[int, R]]:
        """Give the new lines under their passing numbers, in the order they came."""
        return [(number, line) for number, line in self._now.items() if number < 0]

    def changed(self) -> list[tuple[R, R]]:
        """Give the lines that will be others, before and after."""
        pairs = ((line, self._now.get(number)) for number, line in self._before.items())
        return [(before, after) for before, after in pairs if after is not None and after != before]

    def removed(self) -> list[R]:
        """Give the lines that will be gone."""
        return [line for number, line in self._before.items() if number not in self._now]


class Desk:
    """Lines and ties of the sources at hand, found by number and by key; read as they are asked for."""

    def __init__(self, reads: Reads, sources: Iterable[str]) -> None:
        """Look at the book through the sources whose lists are being read."""
        self._reads = reads
        self._sources = sorted(set(sources))
        self._shelves: dict[type[Row], Shelf[Any]] = {}
        self._untied: list[Imported] = []
        self._ties: dict[tuple[str, str, str], Tie] = {
            (imported.source, imported.entity, imported.key): read_tie(imported)
            for source in self._sources
            for imported in reads.imports.ties(source)
            if imported.entity in KINDS
        }
        self._keys: dict[str, set[str]] = {source: set() for source in self._sources}
        for source, _, key in self._ties:
            self._keys[source].add(key)

    def shelf(self, kind: type[R]) -> Shelf[R]:
        """Give the lines of a kind: all accounts and contacts, and of the rest what these sources brought."""
        if kind not in self._shelves:
            self._shelves[kind] = Shelf(self._read(kind))
        return cast("Shelf[R]", self._shelves[kind])

    def _read(self, kind: type[Row]) -> Iterable[Row]:
        if kind in (Account, Contact):
            return self._reads.where(kind)
        # One line may be tied to two sources; it is one line all the same.
        return [line for source in self._sources for line in self._reads.imports.tied(kind, source)]

    def shelves(self) -> Iterator[Shelf[Any]]:
        """Give the lines of every kind that was asked for, accounts first."""
        return (self._shelves[kind] for kind in ENTITIES if kind in self._shelves)

    def tie(self, source: str, kind: type[Row], key: str) -> Tie | None:
        """Find the tie of a source's row to a line of this kind; one whose line is gone is let go."""
        tie = self._ties.get((source, ENTITIES[kind], key))
        if tie is not None and self.shelf(kind).get(tie.row_id) is None:
            self.unbind(tie)
            return None
        return tie

    def may_know(self, source: str, *keys: str) -> bool:
        """Tell whether a line of any kind may be tied to a row under one of these keys."""
        return not self._keys[source].isdisjoint(keys)

    def ties(self) -> Iterator[Tie]:
        """Give every tie as it will be."""
        return iter(self._ties.values())

    def bind(self, tie: Tie) -> Tie:
        """Lay down a new tie."""
        self._ties[(tie.source, tie.entity, tie.key)] = tie
        self._keys[tie.source].add(tie.key)
        return tie

    def unbind(self, tie: Tie) -> None:
        """Take a tie out of the book to be."""
        del self._ties[(tie.source, tie.entity, tie.key)]
        if tie.before is not None:
            self._untied.append(tie.before)

    def untied(self) -> list[Imported]:
        """Give the ties that will be gone."""
        return self._untied

    def add(self, tie: Tie, line: Row) -> None:
        """Lay down a new line with its tie."""
        tie.row_id = self.shelf(type(line)).add(line)
        self.bind(tie)
