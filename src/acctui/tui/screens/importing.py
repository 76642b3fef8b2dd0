"""Bring lists of other programs in: shown as understood first, kept only after."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, cast

from textual.binding import Binding, BindingType

from acctui.domain.errors import RuleBroken
from acctui.services.importing.carry_out import import_readings, preview
from acctui.services.ports import DraftKey, StoreRefusedError
from acctui.tui.drafting import Drafting
from acctui.tui.parts import WIDE
from acctui.tui.widgets.facts import Fact, Facts
from acctui.tui.widgets.field import Field
from acctui.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from textual.widget import Widget

    from acctui.services.importing.report import ImportReport
    from acctui.services.ports import Done, Store
    from acctui.services.records import Reading
    from acctui.tui.app import AcctuiApp
    from acctui.tui.parts import Part
    from acctui.tui.widgets.text_entry import TextEntry

_SHOWN = 4
_AROUND = 6
"""Rows the sheet needs besides what stands in it: its line, its margins, and the screen's own two."""
_READS = (
    "reads the files and shows what they hold; nothing is kept yet",
    "reads the files, keeps nothing yet",
)
_IMPORTS = (
    "imports all of it in one step, which one undo takes back",
    "imports it all; one undo takes it back",
)


class ImportSheet(Sheet[None]):
    """Names files, shows what they hold and what would change, and brings them in on a second key."""

    title_words = "Import"
    closes_words = "esc keeps the draft"
    across = 100
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "w,ctrl+s", "go", "read, then import", id="import.go", tooltip="Read the files, then import them"
        ),
        Binding("enter,tab,down", "field(1)", "next field", show=False, id="import.next"),
        Binding("shift+tab,up", "field(-1)", "field above", show=False, id="import.above"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._readings: tuple[Reading, ...] = ()
        self._report: ImportReport | None = None
        self._drafting: Drafting | None = None

    @property
    def book(self) -> AcctuiApp:
        """The app."""
        return cast("AcctuiApp", self.app)

    def inside(self) -> Iterable[Widget]:
        """Give the files, whose rows, and what they hold."""
        yield Field("Files", placeholder="accounts.csv sales_pipeline.csv", id="file")
        yield Field("Only of", placeholder="one owner's rows; empty for all", id="owner")
        yield Facts(id="found")

    async def on_mount(self) -> None:
        """Take up what was left, starting with the files."""
        self._drafting = Drafting(self.book, DraftKey("import", "", self.book.to_open.window))
        self._named.focus()
        self._show()
        for name, value in (await self._drafting.take()).items():
            if name in {"file", "owner"}:
                self.query_one(f"#{name}", Field).value = value

    @property
    def _named(self) -> Field:
        return self.query_one("#file", Field)

    def on_text_entry_changed(self, event: TextEntry.Changed) -> None:
        """Keep every letter as a draft, and let other files be read before anything is kept."""
        if isinstance(event.entry, Field):
            event.entry.accept()
        if self._drafting is not None:
            typed = {field.id or "": field.value for field in self.query(Field)}
            self._drafting.changed({name: value for name, value in typed.items() if value})
        self._readings, self._report = (), None
        self._show()

    def on_text_entry_left(self, event: TextEntry.Left) -> None:
        """Enter goes to the owner, then leaves the text."""
        if event.by == "enter" and event.entry.id == "file":
            self.query_one("#owner", Field).focus()
        else:
            self.set_focus(None)

    def on_text_entry_arrow(self, event: TextEntry.Arrow) -> None:
        """Go to the other field."""
        self.action_field(-1 if event.way == "up" else 1)

    def action_field(self, by: int) -> None:
        """Go to the other field."""
        fields = list(self.query(Field))
        at = fields.index(self.focused) if self.focused in fields else -1 if by > 0 else 0
        fields[(at + by) % len(fields)].focus()

    def _show(self) -> None:
        found: list[Fact] = []
        if self._report is not None:
            found = [*_understood(self._readings), *_would(self._report)]
        fields = sum(field.needed() for field in self.query(Field))
        room = max(1, self.app.size.height - _AROUND - fields - (3 if found else 2))
        if len(found) > room:
            found = [*found[: room - 1], Fact("", [(f"{len(found) - room + 1:,} lines more", "dim")])]
        words = (_IMPORTS if found else _READS)[self.app.size.width < WIDE]
        gap = [Fact("", ())] if found else []
        self.query_one("#found", Facts).show([Fact("", ()), *found, *gap, Fact("", _keys(("w", words)))])
        self.call_after_refresh(self._set_row)

    def fit(self) -> None:
        """Show as much of what was found as the terminal has rows for."""
        self._show()

    async def action_close(self) -> None:
        """Close; what was typed is kept as a draft."""
        if self._drafting is not None:
            await self._drafting.flush()
        self._lift()
        self.dismiss(None)

    def _lift(self) -> None:
        if self.book.page is not None:
            self.book.page.foot.lift()

    async def action_go(self) -> None:
        """Read the files; on the second key bring them in."""
        self.set_focus(None)
        try:
            if self._report is None:
                await self._read()
            else:
                await self._import()
        except (RuleBroken, StoreRefusedError) as error:
            is_owner = isinstance(error, RuleBroken) and error.field == "owner"
            field = self.query_one("#owner", Field) if is_owner else self._named
            field.refuse(str(error))
            field.focus()
            self._show()

    async def _read(self) -> None:
        paths = _paths(self._named.value)
        owner = self.query_one("#owner", Field).value.strip() or None
        read = self.book.to_open.read_files
        self.query_one("#found", Facts).show([Fact("", ()), Fact("", [("reading …", "soft")])])

        def plan(store: Store) -> tuple[tuple[Reading, ...], ImportReport]:
            readings = read(paths)
            return readings, preview(store, readings, owner).report

        self._readings, self._report = await self.book.gateway.run(plan)
        self._lift()
        self._show()

    async def _import(self) -> None:
        owner = self.query_one("#owner", Field).value.strip() or None
        readings = self._readings
        done: Done[ImportReport] | None = await self.book.do(
            lambda store: import_readings(store, readings, owner)
        )
        if done is not None:
            await self._forget()
            self.dismiss(None)
            if done.changed:
                self.call_later(self.book.say_saved, done)
            else:
                self.book.say([("Nothing changes: the book holds all of it already", "soft")])

    async def _forget(self) -> None:
        if self._drafting is not None:
            self._drafting.settle()
            key = self._drafting.key
            await self.book.ask(lambda store: store.drafts.drop(key))


def _keys(*keys: tuple[str, str]) -> list[Part]:
    return [part for key, words in keys for part in ((key, "text bold"), (f" {words}", "dim"))]


def _paths(text: str) -> list[Path]:
    try:
        names = shlex.split(text)
    except ValueError:
        names = text.split()
    if not names:
        raise RuleBroken(
            "file", "Name at least one file. A blank between two names, quotes around one with blanks."
        )
    return [Path(name).expanduser() for name in names]


def _understood(readings: Sequence[Reading]) -> list[Fact]:
    facts = []
    for reading in readings:
        words = reading.skipped or f"{reading.rows:,} rows of {reading.holds}, {reading.source}"
        facts.append(Fact(reading.file[:18], [(words, "text" if not reading.skipped else "soft")]))
        if reading.unused and not reading.skipped:
            facts.append(Fact("", [("not taken  ", "dim"), (", ".join(reading.unused[:8]), "soft")]))
    return facts


def _would(report: ImportReport) -> list[Fact]:
    facts = [Fact("", ())]
    for kind, tally in report.by_kind.items():
        parts: list[Part] = [(f"{tally.added:,}", "text bold"), (" new", "dim")]
        parts += [(f"   {tally.updated:,}", "text"), (" changed", "dim")] if tally.updated else []
        parts += [(f"   {tally.unchanged:,}", "soft"), (" as they are", "dim")] if tally.unchanged else []
        facts.append(Fact(kind.capitalize(), parts))
    if report.without_account:
        facts.append(
            Fact(
                "No account", [(f"{len(report.without_account):,} deals name none; they are kept so", "soft")]
            )
        )
    if report.kept:
        facts.append(
            Fact("Yours", [(f"{len(report.kept):,} fields you changed by hand stay as they are", "soft")])
        )
    facts += [
        Fact(
            "One sale",
            [(f"{one.account}: the order of {one.ordered_on} and the won deal of {one.won_on}", "soft")],
        )
        for one in report.joined[:_SHOWN]
    ]
    facts += [
        Fact("Refused", [(f"{row.file}, line {row.line}: {row.reason}", "text")])
        for row in report.refused[:_SHOWN]
    ]
    if len(report.refused) > _SHOWN:
        rest = f"{len(report.refused) - _SHOWN:,} more rows; acctui import --refused FOLDER saves them"
        facts.append(Fact("", [(rest, "soft")]))
    return facts
