"""The one line a light asks when it is turned, with what may be said besides (D14)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Vertical

from acctui.domain.days import read_day
from acctui.domain.factor import Light
from acctui.domain.text import is_blank
from acctui.domain.turning import Saying
from acctui.tui.screens.lights_words import cause_words, chip_of, line_label
from acctui.tui.screens.year_walk_card import SHORT, RaisedField, RaisedLines
from acctui.tui.screens.year_walk_words import LABEL
from acctui.tui.widgets.footer import Hint
from acctui.tui.widgets.lined_pane import AIR, PaneLine

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from textual.app import ComposeResult

    from acctui.domain.call import Call
    from acctui.tui.parts import Part

FIELDS = ("line", "by", "until", "why")
_ASKED = {Light.AMBER: ("line", "by", "why"), Light.RED: ("line", "until", "why"), Light.GREEN: ("why",)}


class TurnForm(Vertical):
    """One line to say, a day or an end, a why, and the call that caused it; in place, on raised ground."""

    DEFAULT_CSS = """
    TurnForm {
        height: auto; background: $panel; margin: 0 2; padding: 0 1; display: none;
        &.-airy { padding: 1 1; }
    }
    """

    def __init__(self) -> None:
        super().__init__(id="turn")
        self.light = Light.GREEN
        self.only_day = False
        self.cause: Call | None = None
        self.names_cause = False

    def compose(self) -> ComposeResult:
        """Give the head, the lines, and how it goes on."""
        start = LABEL + 1
        yield RaisedLines(id="turn_head")
        yield RaisedField("", placeholder="in one line", start=start, id="line")
        yield RaisedField(
            "Known by", placeholder="fri, 12 dec; may stay empty", fill=SHORT + 8, start=start, id="by"
        )
        yield RaisedField("Until", placeholder="what would end it; may stay empty", start=start, id="until")
        yield RaisedField("Why", placeholder="one line; may stay empty", start=start, id="why")
        yield RaisedLines(id="turn_how")

    def field(self, name: str) -> RaisedField:
        """Give a field by its name."""
        return self.query_one(f"#{name}", RaisedField)

    @property
    def fields(self) -> list[RaisedField]:
        """The fields in sight, from top to bottom."""
        return [self.field(name) for name in self.asked]

    @property
    def asked(self) -> tuple[str, ...]:
        """The names of the fields in sight."""
        return ("by",) if self.only_day else _ASKED[self.light]

    @property
    def is_open(self) -> bool:
        """Whether it asks something now."""
        return bool(self.display)

    def hint(self, word: str) -> None:
        """Say at the foot what enter does in a line."""
        for name in FIELDS:
            self.field(name).hints = (Hint("enter", word, "enter"), Hint("esc", "leave the text", "escape"))

    def open(
        self, light: Light, values: Mapping[str, str], cause: Call | None, *, only_day: bool = False
    ) -> None:
        """Ask about a turn to a light, or only by which day an amber will be known."""
        self.light, self.cause, self.only_day = light, cause, only_day
        self.names_cause = values.get("cause") == "yes"
        for name in FIELDS:
            entry = self.field(name)
            entry.value = values.get(name, "")
            entry.accept()
            entry.display = name in self.asked
        self.field("line").rename(line_label(light))
        self.display = True
        self.fields[0].focus()

    def close(self) -> None:
        """Ask nothing more."""
        self.display = False

    @property
    def values(self) -> dict[str, str]:
        """What is typed, as a draft keeps it."""
        typed = {name: self.field(name).value for name in self.asked}
        return {**typed, "cause": "yes"} if self.names_cause else typed

    def saying(self, today: dt.date) -> Saying:
        """Give what is said with the light; raises RuleBroken at the day that can't be read."""
        by = self.day(today) if self.light is Light.AMBER else None
        until = self.field("until").value if self.light is Light.RED else None
        return Saying(line=self.field("line").value, by=by, until=until)

    def day(self, today: dt.date) -> dt.date | None:
        """Give the day that is typed, None where none is."""
        text = self.field("by").value
        return None if is_blank(text) else read_day(text, today, "by")

    def say(self, text: str, today: dt.date, *, enter_turns: bool, milestone: str) -> None:
        """Say what is turned above the fields, and under them which key goes on."""
        asks: Part = (" new date   ", "dim") if self.only_day else (f" {self.light}   ", "text bold")
        head = [PaneLine((chip_of(self.light), asks, (text, "soft"))), AIR]
        above = self.query_one("#turn_head", RaisedLines)
        above.styles.height = len(head)
        above.show(lambda _width, _height: head)
        how = [
            *self._cause_lines(today),
            *self._milestone_lines(milestone),
            self._keys(enter_turns=enter_turns),
        ]
        under = self.query_one("#turn_how", RaisedLines)
        under.styles.height = len(how)
        under.show(lambda _width, _height: how)

    def _cause_lines(self, today: dt.date) -> list[PaneLine]:
        """Offer the call held lately as the cause, by one key."""
        if self.cause is None or self.only_day:
            return []
        words = cause_words(self.cause, today)
        said: tuple[Part, ...] = (
            ((words, "text"), ("   c", "text bold"), (" takes it back", "dim"))
            if self.names_cause
            else (("c", "text bold"), (f" names the {words} as its cause", "dim"))
        )
        return [PaneLine((("Cause".ljust(LABEL), "dim"), *said))]

    def _milestone_lines(self, milestone: str) -> list[PaneLine]:
        if self.light is not Light.RED or not milestone or self.field("line").value.strip() == milestone:
            return []
        return [
            PaneLine(
                (
                    (" " * LABEL, "dim"),
                    ("o", "text bold"),
                    (" the next milestone: ", "dim"),
                    (milestone, "soft"),
                )
            )
        ]

    def _keys(self, *, enter_turns: bool) -> PaneLine:
        verb = "keeps it with this date" if self.only_day else "turns it"
        typing = any(entry.has_focus for entry in self.fields)
        if enter_turns and typing:
            parts: tuple[Part, ...] = (
                ("enter", "text bold"),
                (f" {verb}   ", "dim"),
                ("esc", "text bold"),
                (" leaves the text", "dim"),
            )
        elif typing:
            parts = (
                ("enter", "text bold"),
                (" goes on, ", "dim"),
                ("esc w", "text bold"),
                (f" {verb}", "dim"),
            )
        else:
            parts = (
                ("w", "text bold"),
                (f" {verb}   ", "dim"),
                ("esc", "text bold"),
                (" keeps it as a draft", "dim"),
            )
        return PaneLine(((" " * LABEL, "dim"), *parts))
