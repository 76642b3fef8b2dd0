"""What a form on the page asks: labelled blanks, and one thing done with them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from acctui.domain.row import Row
    from acctui.services.ports import Done, DraftKey
    from acctui.tui.parts import Part, Parts
    from acctui.tui.widgets.rung_lines import Stop

Values = dict[str, str]
SHORT = 24
"""Cells of a field that holds a day, a value or an amount."""


@dataclass(frozen=True, slots=True)
class Blank:
    """One field to fill in; `echo` says how what is typed is understood, from all that is typed.

    A field of `fill` cells has the echo beside it, one over the whole width under it.
    """

    name: str
    label: str
    placeholder: str = ""
    value: str = ""
    fill: int = 0
    echo: Callable[[Values], Parts] | None = None

    def filled(self, value: str) -> Blank:
        """Give the blank with a value in it."""
        return replace(self, value=value)


@dataclass(frozen=True, slots=True)
class Picks:
    """What one key writes into a field: its name, and key, text and words of each choice."""

    into: str
    label: str
    choices: Sequence[tuple[str, str, str]]

    def text(self, key: str) -> str | None:
        """Give what a key stands for, None where it stands for nothing."""
        return next((text for choice, text, _ in self.choices if choice == key), None)

    def row(self, values: Values) -> list[Part]:
        """Draw the choices: key bold, the chosen one marked."""
        row: list[Part] = []
        for key, text, word in self.choices:
            if text == values.get(self.into):
                chosen = f"{key} {word} "
                row += [("▌", "soft over cursor"), (chosen, "text bold over cursor"), (" ", "dim")]
            else:
                row += [(key, "soft bold"), (f" {word}   ", "dim")]
        return row


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """What a form on the page asks, and where it stands.

    `at` is the thing it opens at: `instead` of its lines, or under them. `alone` lets everything else
    disappear. `texts` gives a line of the book as the form's texts, to compare with what another window
    wrote; `prompt` stands above the fields; `again` names the keys that bring the draft back.
    """

    draft: tuple[str, str]
    at: Stop | None
    blanks: Sequence[Blank]
    save: Callable[[Values, DraftKey], Awaitable[Done[Any] | None]]
    again: str
    instead: bool = False
    alone: bool = False
    picks: Picks | None = None
    prompt: Callable[[Values], Parts] | None = None
    texts: Callable[[Row], Values] | None = None
    then: Callable[[Any], Awaitable[None]] | None = None
    names: dict[str, str] = field(default_factory=dict)
