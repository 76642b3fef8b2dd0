"""A row of choices: each with its key, the chosen one marked. The keys themselves belong to the form."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from rich.segment import Segment
from textual import events
from textual.message import Message
from textual.strip import Strip

from acctui.tui.parts import LEFT, Part, width_of
from acctui.tui.widgets.drawn import OneLine, segments, value_column

GAP = 3


class Choice(NamedTuple):
    """One choice: its key, its word, and the shorter word for narrow terminals."""

    key: str
    word: str
    short: str = ""


class Choices(OneLine):
    """Choices in one row on the value column, with a label; what is in a row never takes the focus."""

    DEFAULT_CSS = "Choices { height: 1; }"

    @dataclass
    class Picked(Message):
        """A choice was clicked."""

        choices: "Choices"
        key: str

        @property
        def control(self) -> "Choices":
            """The row that was clicked."""
            return self.choices

    def __init__(
        self,
        label: str,
        choices: Sequence[Choice],
        *,
        id: str | None = None,  # noqa: A002  Textual's own name for it
    ) -> None:
        super().__init__(id=id)
        self._label = label
        self._choices = tuple(choices)
        self._chosen = ""
        self._note: list[Part] = []

    @property
    def chosen(self) -> str:
        """The key of the chosen one, empty while nothing is chosen."""
        return self._chosen

    def show(self, chosen: str, note: Sequence[Part] = ()) -> None:
        """Mark the choice of this key; `note` stands behind the row."""
        if (chosen, list(note)) != (self._chosen, self._note):
            self._chosen, self._note = chosen, list(note)
            self.refresh()

    def offer(self, choices: Sequence[Choice]) -> None:
        """Offer other choices."""
        if tuple(choices) != self._choices:
            self._choices = tuple(choices)
            self.refresh()

    def line(self) -> Strip:
        """Draw the label and the choices."""
        look, start = self.look, value_column(self.app.size.width) - 1
        blank = look["dim", self.ground]
        label, used = segments([(self._label, "dim")], max(0, start - LEFT), look, self.ground)
        line = [Segment(" " * LEFT, blank), *label, Segment(" " * (start - LEFT - used), blank)]
        for _, parts, ground in self._runs():
            line += segments(parts, self.size.width, look, ground)[0]
        return Strip(line).adjust_cell_length(self.size.width, blank)

    def on_click(self, event: events.Click) -> None:
        """Tell the form which choice was clicked."""
        at = value_column(self.app.size.width) - 1
        for key, parts, _ in self._runs():
            at += width_of(parts)
            if event.x < at:
                if key:
                    self.post_message(self.Picked(self, key))
                return

    def _runs(self) -> list[tuple[str, list[Part], str]]:
        """Give key, parts and ground of each piece of the row; what is no choice has an empty key."""
        runs: list[tuple[str, list[Part], str]] = []
        for choice, word in zip(self._choices, self._words(), strict=True):
            chosen = choice.key == self._chosen
            gap = [("", [(" ", "dim")], self.ground)] if runs else []
            runs += [
                *gap,
                (choice.key, _parts(choice.key, word, chosen), "cursor" if chosen else self.ground),
            ]
        return [*runs, ("", [("  ", "dim"), *self._note], self.ground)]

    def _words(self) -> list[str]:
        room = self.edge - value_column(self.app.size.width)
        whole = [choice.word for choice in self._choices]
        short = [choice.short or choice.word for choice in self._choices]
        cut = ([word[:most] for word in short] for most in range(max(map(len, short), default=0), 0, -1))
        return next((words for words in (whole, short, *cut) if self._needs(words) <= room), short)

    def _needs(self, words: Sequence[str]) -> int:
        keys = sum(len(choice.key) + 1 + GAP for choice in self._choices) - GAP
        return keys + sum(map(len, words))


def _parts(key: str, word: str, chosen: bool) -> list[Part]:  # noqa: FBT001  one choice of the row
    if chosen:
        return [("▌", "soft"), (f"{key} {word} ", "text bold")]
    return [(" ", "dim"), (key, "soft bold"), (f" {word} ", "dim")]
