"""What a source of lists is: a program whose exports are known by their header.

Another source is one file in `sources/` that ends in `SOURCE = Program(...)`, or in anything else that keeps
the `Source` protocol; nothing else has to be told about it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from acctui.exchange.header import Header
from acctui.exchange.row import Take
from acctui.services.records import Holds


@dataclass(frozen=True, slots=True)
class Sheet:
    """One recognised list: what it holds, where its fields stand, and how a row becomes records.

    `columns` maps our field to the list's own header. `amounts` and `days` are the fields whose columns are
    looked through first, to settle how they are read. `decimal_mark` is the mark the program always writes.
    `strength` is how much of the header says so: the source that knows most about a list reads it.
    `nothing` is the sentence for a list that is known and holds nothing to import; `take` is not asked then.
    """

    source: str
    holds: Holds
    columns: Mapping[str, str]
    take: Take
    strength: int
    amounts: tuple[str, ...] = ()
    days: tuple[str, ...] = ()
    decimal_mark: str | None = None
    nothing: str = ""


class Source(Protocol):
    """A program, or a way of keeping lists, that this border can read."""

    @property
    def name(self) -> str:
        """The word that stays with every record taken from it."""
        ...

    def sheet(self, header: Header, told: Mapping[str, str], holds: Holds | None) -> Sheet | None:
        """Recognise a list by its header, None where it isn't one of ours.

        `told` are fields the seller has placed (field to header, all of them in this list), `holds` what the
        seller says the list is of.
        """
        ...


def _nothing(_row: object) -> tuple[()]:
    return ()


@dataclass(frozen=True, slots=True)
class Shape:
    """One kind of list a program writes: the headers that give it away, and where our fields stand.

    `needs` must all be there and `one_of`, if any, in part; `alone` allows no header besides. `fields` gives
    each field the headers it may have, best first.
    """

    holds: Holds
    needs: tuple[str, ...]
    fields: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    take: Take = _nothing
    one_of: tuple[str, ...] = ()
    amounts: tuple[str, ...] = ()
    days: tuple[str, ...] = ()
    nothing: str = ""
    alone: bool = False

    def fits(self, header: Header, holds: Holds | None) -> bool:
        """Tell whether a header is this kind of list, and of what the seller says it is."""
        return (
            holds in (None, self.holds)
            and not (self.alone and len(header.names) > len(self.needs))
            and header.has(*self.needs)
            and (not self.one_of or header.first(self.one_of) is not None)
        )

    def columns(self, header: Header, told: Mapping[str, str]) -> dict[str, str]:
        """Place the fields: where the seller has told, else by the first known header."""
        found = {name: header.first(known) for name, known in self.fields.items()}
        return {name: at for name, at in found.items() if at is not None} | dict(told)


@dataclass(frozen=True, slots=True)
class Program:
    """A program whose lists always have the headers it gave them."""

    name: str
    shapes: tuple[Shape, ...]
    decimal_mark: str | None = None

    def sheet(self, header: Header, told: Mapping[str, str], holds: Holds | None) -> Sheet | None:
        """Recognise the list as the program's shape that says most about its header."""
        fitting = [shape for shape in self.shapes if shape.fits(header, holds)]
        if not fitting:
            return None
        shape = max(fitting, key=lambda shape: len(shape.needs))
        return Sheet(
            source=self.name,
            holds=shape.holds,
            columns=shape.columns(header, told),
            take=shape.take,
            strength=len(shape.needs),
            amounts=shape.amounts,
            days=shape.days,
            decimal_mark=self.decimal_mark,
            nothing=shape.nothing,
        )
