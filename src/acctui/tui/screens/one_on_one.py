"""The one-on-one sheet as it will be read: copied, or kept in a file, as text, Markdown or HTML."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, cast

from textual.binding import Binding, BindingType

from acctui.domain.errors import RuleBroken
from acctui.domain.text import is_blank, shown
from acctui.services.one_on_one import one_on_one
from acctui.tui.parts import LEFT
from acctui.tui.widgets.facts import Facts
from acctui.tui.widgets.field import Field
from acctui.tui.widgets.lined_pane import RULE, LinedPane, PaneLine
from acctui.tui.widgets.sheet import Sheet, put_up

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from textual.widget import Widget

    from acctui.domain.business_year import BusinessYear
    from acctui.services.one_on_one import OneOnOne
    from acctui.tui.app import AcctuiApp
    from acctui.tui.parts import Part

_AROUND = 9
"""Rows the sheet needs besides what stands in it: its line, its margins, and what is seen of the page."""

_FORMS = {"text": "text", "md": "Markdown", "html": "HTML"}
_ENDINGS = {".txt": "text", ".md": "md", ".markdown": "md", ".html": "html", ".htm": "html"}


async def show_sheet(app: AcctuiApp, year: BusinessYear | None) -> None:
    """Show the sheet of a year, the running one where none is named."""
    today = app.clock.today()
    page = await app.ask(lambda store: one_on_one(store, today, year.year if year else None))
    if page is not None:
        put_up(app, OneOnOneSheet(page))


def _key(key: str, action: str, label: str, tip: str, *, show: bool = True, name: str = "") -> Binding:
    return Binding(key, action, label, show=show, id=f"one_on_one.{name or action}", tooltip=tip)


class OneOnOneSheet(Sheet[None]):
    """What manager and seller talk over (G2)."""

    AUTO_FOCUS = ""
    across = 116
    BINDINGS: ClassVar[list[BindingType]] = [
        _key("t", "form", "text, Markdown or HTML", "Show it as text, Markdown or HTML"),
        _key("y", "copy", "copy", "Copy the sheet as it is shown"),
        _key("w,ctrl+s", "write", "write to a file", "Write the sheet to a file"),
        _key("j,down", "scroll(1)", "down", "Scroll down", show=False, name="down"),
        _key("k,up", "scroll(-1)", "up", "Scroll up", show=False, name="up"),
        _key("J,pagedown", "scroll(10)", "ten down", "Scroll down by ten", show=False, name="ten_down"),
        _key("K,pageup", "scroll(-10)", "ten up", "Scroll up by ten", show=False, name="ten_up"),
        _key("l,right", "aside(10)", "right", "Show what stands further right", show=False, name="right"),
        _key("h,left", "aside(-10)", "left", "Show what stands further left", show=False, name="left"),
        _key("g,home", "scroll(-9999)", "first", "Go to the top", show=False, name="first"),
        _key("G,end", "scroll(9999)", "last", "Go to the end", show=False, name="last"),
    ]

    def __init__(self, page: OneOnOne) -> None:
        super().__init__()
        self.title_words = f"One-on-one {page.view.year.name}"
        self._page = page
        self._form = "text"
        self._top = self._left = 0
        self._over = ""
        self._said: tuple[Part, ...] = ()

    @property
    def book(self) -> AcctuiApp:
        """The app."""
        return cast("AcctuiApp", self.app)

    def inside(self) -> Iterable[Widget]:
        """Give the sheet, the file it may go to, and its keys."""
        yield LinedPane(id="words")
        yield Field("File", placeholder="one-on-one.md, .html or .txt", id="output")
        yield Facts(id="how")

    def on_mount(self) -> None:
        """Show the sheet as text."""
        self._tell()

    @property
    def _target(self) -> Field:
        return self.query_one("#output", Field)

    @property
    def _lines(self) -> list[str]:
        return self.book.to_open.write_sheet(self._form, self._page).splitlines()

    def fit(self) -> None:
        """Show as many lines as the terminal has rows for."""
        self._tell()

    def _tell(self) -> None:
        lines = self._lines
        rows = max(1, self.app.size.height - _AROUND - self._target.needed() - 2)
        self._top = max(0, min(self._top, len(lines) - rows))
        words = self.query_one("#words", LinedPane)
        words.styles.height = min(rows, len(lines))
        left = self._left
        words.show(lambda _, height: [_line(text, self._form, left) for text in lines[self._top :][:height]])
        self.query_one("#how", Facts).show([("", self._said), ("", self._keys(lines, rows))])
        self.call_after_refresh(self._set_row)

    def _keys(self, lines: Sequence[str], rows: int) -> list[Part]:
        more = f"{self._top + 1} to {min(len(lines), self._top + rows)} of {len(lines)}   "
        keys = [("t", f" {_FORMS[self._form]}   "), ("y", " copy   "), ("w", " write to the file")]
        lead: list[Part] = [(more, "dim")] if len(lines) > rows else []
        return [*lead, *(part for key, label in keys for part in ((key, "text bold"), (label, "dim")))]

    def on_descendant_focus(self) -> None:
        """Say which keys work."""
        self._tell()

    # keys

    def action_scroll(self, by: int) -> None:
        """Scroll the sheet."""
        self._top += by
        self._tell()

    def action_aside(self, by: int) -> None:
        """Scroll to the side, where a line is longer than the sheet."""
        longest = max((len(line) for line in self._lines), default=0)
        self._left = max(0, min(self._left + by, longest - self.query_one("#words").size.width + 2 * LEFT))
        self._tell()

    def action_form(self) -> None:
        """Show it in the next form."""
        forms = list(_FORMS)
        self._form = forms[(forms.index(self._form) + 1) % len(forms)]
        self._said, self._top, self._left = (), 0, 0
        self._tell()

    def action_copy(self) -> None:
        """Copy the whole sheet as it is shown."""
        self.app.copy_to_clipboard("\n".join(self._lines) + "\n")
        self._say([("Sent to the clipboard  ", "text"), (f"the sheet as {_FORMS[self._form]}", "soft")])

    def action_write(self) -> None:
        """Write the sheet to the file that is named; what its name ends in says how."""
        if is_blank(self._target.value):
            self._target.focus()
            return
        path = Path(self._target.value.strip()).expanduser()
        form = _ENDINGS.get(path.suffix.casefold(), self._form)
        try:
            self._keep(path, "\n".join(self.book.to_open.write_sheet(form, self._page).splitlines()) + "\n")
        except RuleBroken as error:
            self._said = ()
            self._target.refuse(error.sentence)
            self._target.focus()
            self._tell()
            return
        self.set_focus(None)
        self._say([("Written  ", "text"), (f"{shown(str(path))}, as {_FORMS[form]}", "soft")])

    def _keep(self, path: Path, text: str) -> None:
        if path.exists() and str(path) != self._over:
            self._over = str(path)
            raise RuleBroken("output", f"{path.name} is there already. esc, then w, writes over it.")
        try:
            self.book.to_open.keep_file(path, text)
        except OSError as error:
            raise RuleBroken(
                "output", f"{path.name} can't be written: {error.strerror}. Name another file."
            ) from None
        self._over = ""

    def _say(self, parts: Sequence[Part]) -> None:
        self._said = tuple(parts)
        self._tell()

    # the field

    def on_text_entry_changed(self) -> None:
        """Let another name be tried."""
        self._target.accept()
        self._over, self._said = "", ()
        self._tell()

    def on_text_entry_left(self) -> None:
        """Leave the field; enter never writes."""
        self.set_focus(None)


def _line(text: str, form: str, left: int) -> PaneLine:
    if text and not text.strip("─"):
        return RULE
    is_head = form == "text" and text.isupper() and not text.startswith("-")
    return PaneLine(((text[left:], "text bold" if is_head else "soft"),))
