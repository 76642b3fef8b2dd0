"""A small form over the screen: some lines to fill in, and one thing that is done with them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar, cast

from textual.binding import Binding, BindingType

from acctui.domain.errors import RuleBroken
from acctui.services.ports import DraftKey, EditedElsewhereError
from acctui.tui.drafting import Drafting
from acctui.tui.screens.meeting_edits import plain_value
from acctui.tui.widgets.facts import Facts
from acctui.tui.widgets.field import Field
from acctui.tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence

    from textual.widget import Widget

    from acctui.services.ports import Done
    from acctui.tui.app import AcctuiApp
    from acctui.tui.parts import Parts
    from acctui.tui.widgets.text_entry import TextEntry

Values = dict[str, str]


@dataclass(frozen=True, slots=True)
class Asked:
    """One line of a small form; `echo` says how what is typed is understood.

    A line of `fill` cells has the echo beside it, one over the whole width under it.
    """

    name: str
    label: str
    placeholder: str = ""
    value: str = ""
    echo: Callable[[str], Parts] | None = None
    fill: int = 0


DRAFT_KEPT: Parts = [("Draft kept   ", "text"), ("the same key brings it back", "dim")]
"""Said when a form is closed with something in it."""

KEEPS_YOURS: Parts = [("w", "text bold"), (" keeps yours", "soft")]
"""Said beside what another window wrote."""

SHORT = 23
"""Cells of a line that holds a day or an amount."""


@dataclass(frozen=True, slots=True)
class Question:
    """A small form: its title, its lines, what stands above them, and whose draft it is.

    `names` gives the line that holds a field of another name, `texts` what another window wrote as its lines.
    """

    title: str
    asked: Sequence[Asked]
    about: Sequence[tuple[str, Parts]] = ()
    draft: tuple[str, str] = ("", "")
    word: str = "save"
    names: Mapping[str, str] = field(default_factory=dict)
    texts: Callable[[Any], Values] = field(default=lambda _row: {})


class AskSheet(Sheet[bool]):
    """Asks some lines and does one thing with them; what was typed stays until it is done."""

    closes_words = "esc keeps the draft"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("w,ctrl+s", "save", "save", id="ask.save", tooltip="Save what is filled in"),
        Binding("enter,tab,down", "field(1)", "next field", show=False, id="ask.next"),
        Binding("shift+tab,up", "field(-1)", "field above", show=False, id="ask.above"),
    ]

    def __init__(
        self, question: Question, save: Callable[[Values, DraftKey], Awaitable[Done[Any] | None]]
    ) -> None:
        super().__init__()
        self.title_words = question.title
        self._question = question
        self._save = save
        self._drafting: Drafting | None = None

    @property
    def book(self) -> AcctuiApp:
        """The app."""
        return cast("AcctuiApp", self.app)

    def inside(self) -> Iterable[Widget]:
        """Give what is known, the lines, and how to save."""
        if self._question.about:
            yield Facts(id="about")
        for asked in self._question.asked:
            yield Field(
                asked.label,
                value=asked.value,
                placeholder=asked.placeholder,
                fill=asked.fill,
                id=asked.name,
            )
        yield Facts(id="how")

    async def on_mount(self) -> None:
        """Take up what was left, with the first line ready to type in."""
        if self._question.about:
            self.query_one("#about", Facts).show(self._question.about)
        form, subject = self._question.draft
        self._drafting = Drafting(self.book, DraftKey(form, subject, self.book.to_open.window))
        self._fields[0].focus()
        for name, value in (await self._drafting.take()).items() if form else ():
            entry = next((field for field in self._fields if field.id == name), None)
            if entry is not None:
                entry.value = value
        self._show()

    @property
    def _fields(self) -> list[Field]:
        return list(self.query(Field))

    @property
    def values(self) -> Values:
        """What is filled in, by the names of the lines."""
        return {field.id or "": field.value for field in self._fields}

    @property
    def _unsaved(self) -> Values:
        """What is filled in otherwise than it was when the form was opened."""
        opened = {asked.name: asked.value for asked in self._question.asked}
        return {name: value for name, value in self.values.items() if value != opened[name]}

    def _show(self) -> None:
        for asked, entry in zip(self._question.asked, self._fields, strict=True):
            if asked.echo is not None:
                (entry.note if asked.fill else entry.hint)(asked.echo(entry.value))
        wrong = sum(entry.refused for entry in self._fields)
        many = "fields" if wrong > 1 else "field"
        words = f"{wrong} {many} to put right; nothing typed is lost" if wrong else ""
        typing, is_last = isinstance(self.focused, Field), self.focused is self._fields[-1]
        way = " leaves the text, " if is_last else " next line, esc leaves the text, "
        lead: Parts = [("enter", "text bold"), (way, "dim")] if typing else []
        how = [*lead, ("w", "text bold"), (f" {self._question.word}", "dim")]
        self.query_one("#how", Facts).show([("", [(words, "soft")]), ("", how)])

    def on_text_entry_changed(self, event: TextEntry.Changed) -> None:
        """Keep every letter as a draft."""
        if isinstance(event.entry, Field):
            event.entry.accept()
        self._keep()
        self._show()

    def _keep(self) -> None:
        if self._question.draft[0] and self._drafting is not None:
            self._drafting.changed(self._unsaved)

    def on_text_entry_left(self, event: TextEntry.Left) -> None:
        """Enter goes to the next line; from the last it leaves the text, and never saves."""
        if event.by == "enter" and event.entry is not self._fields[-1]:
            self.action_field(1)
        else:
            self.set_focus(None)

    def on_text_entry_arrow(self, event: TextEntry.Arrow) -> None:
        """Go to the line above or below."""
        self.action_field(-1 if event.way == "up" else 1)

    def on_descendant_focus(self) -> None:
        """Say which key is next."""
        self._show()

    def on_descendant_blur(self) -> None:
        """Say which key is next."""
        self.call_after_refresh(self._show)

    def action_field(self, by: int) -> None:
        """Go to the next line, or the one above."""
        fields = self._fields
        at = fields.index(self.focused) if self.focused in fields else -1 if by > 0 else 0
        fields[(at + by) % len(fields)].focus()

    async def action_save(self) -> None:
        """Do what the form is for; what is wrong is said at its line."""
        assert self._drafting is not None  # noqa: S101 - set when the sheet stands
        self._drafting.settle()
        key = self._drafting.key
        try:
            done = await self._save(self.values, key)
        except RuleBroken as error:
            self._keep()
            self._refuse(error)
            return
        except EditedElsewhereError as error:
            self._keep()
            self._meet(error)
            return
        if done is None:
            self._keep()
            return
        if key.form:
            await self.book.ask(lambda store: store.drafts.drop(key))
        if self in self.app.screen_stack:
            self.dismiss(True)
        self.app.call_later(self.book.say_saved, done)

    def _meet(self, error: EditedElsewhereError) -> None:
        """Show both texts where another window wrote the same line first; saving again keeps the one here."""
        torn = {self._question.names.get(name, name) for name in error.fields}
        said = [(entry, self._theirs(error.theirs, entry)) for entry in self._fields]
        met = [(entry, words) for entry, words in said if words is not None and words != entry.value]
        shown = [(entry, words) for entry, words in met if entry.id in torn or not torn]
        for entry, words in shown:
            entry.refuse(
                f"Another window wrote: {words}" if words else "Another window emptied this.", KEEPS_YOURS
            )
        if not shown:
            self._fields[0].refuse(str(error), KEEPS_YOURS if error.theirs else ())
        self.set_focus(None)
        self._show()

    def _theirs(self, row: object, entry: Field) -> str | None:
        """Give what another window wrote as the form shows it; None for a line it knows nothing of."""
        name = entry.id or ""
        words = self._question.texts(row).get(name) if row is not None else None
        return plain_value(row, name) if words is None else words

    def _refuse(self, error: RuleBroken) -> None:
        fields = self._fields
        entry = next((field for field in fields if field.id == error.field), fields[0])
        entry.refuse(error.sentence)
        entry.focus()
        self._show()

    async def action_close(self) -> None:
        """Close; what was typed is kept as a draft, and said to be."""
        if self._drafting is not None and self._question.draft[0]:
            await self._drafting.flush()
            if self._unsaved:
                self.app.call_later(self.book.say, DRAFT_KEPT)
        self.dismiss(None)
