"""The form that is open on the page: its fields, what is understood of them, and how they are saved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from textual.containers import Vertical
from textual.message import Message

from acctui.domain.errors import RuleBroken
from acctui.domain.row import Row
from acctui.services.ports import DraftKey, EditedElsewhereError
from acctui.tui.drafting import Drafting
from acctui.tui.parts import width_of
from acctui.tui.screens.asking import KEEPS_YOURS
from acctui.tui.widgets.drawn import Measured
from acctui.tui.widgets.field import Field
from acctui.tui.widgets.rung_lines import Line, RungLines, rung_column
from acctui.tui.widgets.typed import lines_in

if TYPE_CHECKING:
    from acctui.tui.app import AcctuiApp
    from acctui.tui.parts import Parts
    from acctui.tui.screens.ladder_ask import Ask, Values


class RungField(Field):
    """A field whose text stands on the column of the rungs."""

    @property
    def start(self) -> int:
        """The first column of the fill, one before the text."""
        return rung_column(self.app.size.width) - 1


class RungForm(Vertical):
    """The form that is open on the page, if one is; what is typed is a draft from the first letter."""

    DEFAULT_CSS = "RungForm { height: auto; background: $bg; }"

    @dataclass
    class Saved(Message):
        """What the form asked is done."""

        ask: Ask
        value: Any

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002  Textual's own name for it
        super().__init__(id=id)
        self.ask: Ask | None = None
        self._drafting: Drafting | None = None
        self._opened: Values = {}

    @property
    def book(self) -> AcctuiApp:
        """The app."""
        return cast("AcctuiApp", self.app)

    @property
    def fields(self) -> list[Field]:
        """The fields from above."""
        return list(self.query(Field))

    @property
    def values(self) -> Values:
        """What is filled in, by the names of the fields."""
        return {entry.id or "": entry.value for entry in self.fields}

    async def open(self, ask: Ask) -> None:
        """Put the fields up with what was left in them, ready to type into the first."""
        await self.close()
        self.ask = ask
        self._opened = {blank.name: blank.value for blank in ask.blanks}
        self._drafting = Drafting(self.book, DraftKey(*ask.draft, self.book.to_open.window))
        entries = [
            RungField(b.label, value=b.value, placeholder=b.placeholder, fill=b.fill, id=b.name)
            for b in ask.blanks
        ]
        await self.mount(RungLines(id="prompt"), *entries, RungLines(id="how"))
        left = await self._drafting.take()
        for entry in self.fields:
            entry.value = left.get(entry.id or "", entry.value)
        self.go_to(self.fields[0])
        self.show()

    async def close(self) -> None:
        """Take the fields away; what was typed is kept as a draft."""
        if self._drafting is not None:
            await self._drafting.flush()
        self.ask = self._drafting = None
        await self.remove_children()

    @property
    def is_changed(self) -> bool:
        """Whether anything is filled in otherwise than it was."""
        return self.values != self._opened

    @property
    def rows(self) -> int:
        """The rows the form takes."""
        return sum(piece.needed() for piece in self.query(Measured)) if self.ask else 0

    # what stands around the fields

    def show(self) -> None:
        """Say how what is typed is understood, and which key is next."""
        if self.ask is None or not self.query("#how"):
            return
        values = self.values
        for blank, entry in zip(self.ask.blanks, self.fields, strict=True):
            if blank.echo is not None:
                (entry.note if blank.fill else entry.hint)(blank.echo(values))
        prompt = self.ask.prompt(values) if self.ask.prompt else ()
        self.query_one("#prompt", RungLines).show(self._prompt(prompt) if prompt else ())
        self.query_one("#how", RungLines).show(self._how(values))

    def _prompt(self, parts: Parts) -> list[Line]:
        """Give the words above the fields, on as many lines as they need."""
        room = self.query_one("#how", RungLines).edge_at(self.size.width) - rung_column(self.app.size.width)
        air = [Line()] if self.ask is not None and self.ask.alone else []
        if width_of(parts) <= room:
            return [Line(parts), *air]
        words = "".join(text for text, _ in parts)
        spans = lines_in(words, max(1, room))
        return [*(Line([(words[start:end], parts[0][1])]) for start, end in spans), *air]

    def _how(self, values: Values) -> list[Line]:
        picks = self.ask.picks if self.ask else None
        lines = [Line(picks.row(values), (picks.label, "dim"))] if picks else []
        wrong = sum(entry.refused for entry in self.fields)
        if wrong:
            fields = "fields" if wrong > 1 else "field"
            lines.append(Line([(f"{wrong} {fields} to put right; nothing typed is lost", "soft")]))
        typing = isinstance(self.app.focused, Field)
        leave: Parts = [("enter", "text bold"), (" goes on   ", "dim"), ("esc", "text bold")]
        save: Parts = [("w", "text bold"), (" saves   ", "dim"), ("esc", "text bold")]
        if typing:
            last: Parts = [*leave, (" leaves the text, then ", "dim"), ("w", "text bold"), (" saves", "dim")]
        else:
            last = [
                *save,
                (" closes, the draft is kept   ", "dim"),
                ("enter", "text bold"),
                (" types on", "dim"),
            ]
        return [*lines, Line(last)]

    @property
    def picking(self) -> bool:
        """Whether one key may choose what goes into a field."""
        return self.ask is not None and self.ask.picks is not None

    # moving between the fields

    def go_to(self, entry: Field) -> None:
        """Type into a field; a short one is written anew unless the text is gone into."""
        entry.focus()
        blank = next((b for b in self.ask.blanks if b.name == entry.id), None) if self.ask else None
        if blank is not None and blank.fill and entry.value:
            entry.editing.all()

    def step(self, by: int) -> None:
        """Go to the next field, or the one above."""
        fields, focused = self.fields, self.app.focused
        at = fields.index(focused) if focused in fields else -1 if by > 0 else 0
        self.go_to(fields[(at + by) % len(fields)])

    def on_text_entry_changed(self, event: Field.Changed) -> None:
        """Keep every letter as a draft."""
        event.stop()
        if isinstance(event.entry, Field):
            event.entry.accept()
        self._keep()
        self.show()

    def on_text_entry_left(self, event: Field.Left) -> None:
        """Enter goes to the next field; from the last it leaves the text, and never saves."""
        event.stop()
        if event.by == "enter" and event.entry is not self.fields[-1]:
            self.step(1)
        else:
            self.screen.set_focus(None)

    def on_text_entry_arrow(self, event: Field.Arrow) -> None:
        """Go to the field above or below."""
        event.stop()
        self.step(-1 if event.way == "up" else 1)

    def on_descendant_focus(self) -> None:
        """Say which key is next."""
        self.show()

    def on_descendant_blur(self) -> None:
        """Say which key is next."""
        self.call_after_refresh(self.show)

    def pick(self, key: str) -> None:
        """Write what a key stands for into its field."""
        picks = self.ask.picks if self.ask else None
        text = picks.text(key) if picks else None
        if picks is None or text is None:
            return
        entry = self.query_one(f"#{picks.into}", Field)
        entry.value = text
        entry.accept()
        self._keep()
        self.show()

    def _keep(self) -> None:
        if self._drafting is not None:
            changed = {name: value for name, value in self.values.items() if value != self._opened[name]}
            self._drafting.changed(changed)

    # saving

    async def save(self) -> None:
        """Do what the form is for; what is wrong is said at its field, and all that was typed stays."""
        ask, drafting = self.ask, self._drafting
        if ask is None or drafting is None:
            return
        drafting.settle()
        try:
            done = await ask.save(self.values, drafting.key)
        except RuleBroken as error:
            self._refuse(error)
        except EditedElsewhereError as error:
            self._meet(error, ask)
        else:
            if done is not None:
                await self.book.ask(lambda store: store.drafts.drop(drafting.key))
                self.post_message(self.Saved(ask, done.value))
                return
        self._keep()

    def _refuse(self, error: RuleBroken) -> None:
        names = self.ask.names if self.ask else {}
        wanted = names.get(error.field, error.field)
        entry = next((one for one in self.fields if one.id == wanted), self.fields[0])
        entry.refuse(error.sentence)
        entry.focus()
        self.show()

    def _meet(self, error: EditedElsewhereError, ask: Ask) -> None:
        """Show both texts where another window wrote the same line first; saving again keeps the one here."""
        theirs = ask.texts(error.theirs) if ask.texts and isinstance(error.theirs, Row) else {}
        is_shown = False
        for entry in self.fields:
            words = theirs.get(entry.id or "")
            if words is not None and words != entry.value and words != self._opened[entry.id or ""]:
                told = f"Another window wrote: {words}" if words else "Another window emptied this."
                entry.refuse(told, KEEPS_YOURS)
                is_shown = True
        if not is_shown:
            self.fields[0].refuse(str(error), KEEPS_YOURS if error.theirs else ())
        self.screen.set_focus(None)
        self.show()
