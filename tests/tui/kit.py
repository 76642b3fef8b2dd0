"""A small app of the kit's pieces, and hostile words to put into them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widget import Widget

from acctui.tui.theme import DARK_THEME, THEMES
from acctui.tui.widgets.book_list import BookList
from acctui.tui.widgets.columns import Cell, Column, Drawing, Grid
from acctui.tui.widgets.footer import FooterLine
from acctui.tui.widgets.frame import FootLine, HeaderLine, ScopeLine
from acctui.tui.widgets.tab_labels import Tab
from acctui.tui.widgets.tabs import TabsLine

SIZES = [(80, 24), (120, 40), (160, 45)]

HOSTILE = [
    "Acme [EMEA] Ltd",
    "see [/path] ok",
    "[b",
    "[@click=app.quit]x[/]",
    "\x1b]0;owned\x07title",
    "\x1b]52;c;aGVsbG8=\x07clip",
    "\x1bP0;0|17/ab\x1b\\dcs",
    "\x1bcreset",
    "\x9b31mred",
    "bell\x07 back\b\b del\x7f",
    "two\nlines\r\nand\ta tab",
    "nul\0 and half \ud800",
    "right \u202eto left\u202c",
    "שלום עולם",
    "日本物流株式会社",
    "e\u0301a\u0308o\u0302",
    "family 👩\u200d👩\u200d👧 and 🇩🇪",
    "x" * 500,
]

TABS = [
    Tab("1", "Today", "Today"),
    Tab("2", "Accounts", "Accounts"),
    Tab("3", "Ladder", "Ladder"),
    Tab("4", "Plan", "Plan"),
    Tab("5", "Lights", "Lights"),
    Tab("6", "Calls", "Calls"),
    Tab("7", "Scorecard", "Score"),
    Tab("8", "Growth", "Growth"),
]


@dataclass(frozen=True)
class Firm:
    """One row: an account with its gap."""

    id: int
    name: str
    gap: int = 0


def firms(count: int) -> list[Firm]:
    """Make rows with names that tell them apart."""
    return [Firm(i, f"Firm {i:03d}", i * 100) for i in range(count)]


def narrow(firm: Firm) -> Sequence[Drawing]:
    """Draw name and gap."""
    return [Cell(firm.name, "text"), Cell(f"{firm.gap:,}", "text")]


def wide(firm: Firm) -> Sequence[Drawing]:
    """Draw the lights, too."""
    return [*narrow(firm), [("3G ", "green"), ("1A ", "amber"), ("1R", "red bold")]]


NAME = Column("name", "Account", 18)
GAP = Column("gap", "Gap", 9, "right")
LIGHTS = Column("lights", "Lights", 8)
STEPS = {80: Grid([NAME, GAP], narrow), 100: Grid([NAME, GAP, LIGHTS], wide)}


class Bare(App[None]):
    """Any pieces of the kit, one under the other; what they say is kept in `told`."""

    def __init__(self, *pieces: Widget, theme: str = DARK_THEME.name, **more: Any) -> None:
        super().__init__(**more)
        for each in THEMES:
            self.register_theme(each)
        self.theme = theme
        self.pieces = pieces
        self.told: list[Message] = []

    def compose(self) -> ComposeResult:
        """Give the pieces."""
        yield from self.pieces

    def said(self, kind: type[Message]) -> list[Any]:
        """Give the messages of one kind, oldest first."""
        return [message for message in self.told if isinstance(message, kind)]

    async def on_event(self, event: Any) -> None:
        """Leave events alone."""
        await super().on_event(event)

    async def _on_message(self, message: Message) -> None:
        self.told.append(message)
        await super()._on_message(message)


class Framed(Bare):
    """The whole frame around a list of firms."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("question_mark", "note('help')", "help", key_display="?", id="app.help"),
        Binding("colon", "note('commands')", "commands", key_display=":", id="app.commands"),
        Binding("q", "note('back')", "back", id="app.back"),
        Binding("p", "note('pre-call')", "pre-call", id="app.precall"),
        Binding("n", "note('new')", "new", id="app.new"),
        Binding("slash", "note('filter')", "filter", id="app.filter"),
        Binding("i", "note('log')", "log a call", id="app.log"),
        Binding("ctrl+t", "note('hidden')", "hidden", show=False, id="app.hidden"),
    ]

    def __init__(self, rows: Sequence[Firm | None] = (), **more: Any) -> None:
        super().__init__(**more)
        self.list: BookList[Firm] = BookList(STEPS, sort="gap")
        self.header, self.tabs, self.scope = HeaderLine(), TabsLine(TABS, "2"), ScopeLine()
        self.foot, self.footer = FootLine(), FooterLine()
        self.rows = rows
        self.noted: list[str] = []

    def compose(self) -> Iterable[Widget]:
        """Give the frame from top to bottom."""
        yield from (self.header, self.tabs, self.scope, self.list, self.foot, self.footer)

    def on_mount(self) -> None:
        """Fill the frame."""
        day = [("3 to log", "text bold"), ("   Sun 22 Nov 2026", "soft")]
        self.header.show([("Individual Enterprise", "text bold"), ("   214 accounts", "dim")], day)
        self.scope.show([("/ nordic", "dim")], [("sort ", "dim"), ("gap", "text")])
        self.foot.show([("Firm 000", "text bold"), ("  next ", "dim"), ("open the north", "text")])
        self.list.set_rows(self.rows)
        self.list.focus()

    def action_note(self, what: str) -> None:
        """Remember which action ran."""
        self.noted.append(what)
