"""Every action of the program by name: what the palette runs and the help lists."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.binding import Binding

from acctui.tui.keys import key_name
from acctui.tui.page import Page
from acctui.tui.places import PLACES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.dom import DOMNode
    from textual.screen import Screen

    from acctui.tui.app import AcctuiApp


@dataclass(frozen=True, slots=True)
class Command:
    """One action: its name in the seller's words, its keys, where it works, and how it is run."""

    id: str
    name: str
    keys: str
    place: str
    action: str
    owner: DOMNode | None
    digit: str = ""


def places() -> Iterable[tuple[str, str, type[Screen[None]]]]:
    """Give every screen with its name and the digit that opens it."""
    from acctui.tui.screens.account import AccountPage  # noqa: PLC0415 - who lists every screen loads them
    from acctui.tui.screens.precall import PrecallPage  # noqa: PLC0415 - the same

    yield from ((place.name, place.digit, place.page) for place in PLACES)
    yield "Account", "", AccountPage
    yield "Pre-call", "", PrecallPage


def commands(app: AcctuiApp) -> list[Command]:
    """Give every action once: those that work here first, then those of the other screens."""
    here = app.screen_stack[-2] if len(app.screen_stack) > 1 else app.screen
    found: dict[str, Command] = {}
    for node in [here, *here.query("BookList"), app]:
        for binding in bindings_of(type(node)):
            place = "Everywhere" if node is app else "In a list" if node is not here else "This screen"
            found.setdefault(binding.id or "", _command(binding, place, node))
    for name, digit, screen in places():
        for binding in bindings_of(screen):
            found.setdefault(binding.id or "", _command(binding, name, None, digit))
    return list(found.values())


def bindings_of(kind: type[DOMNode]) -> list[Binding]:
    """Give the bindings of a class that have a name, its own first, then those of the pages it is made of."""
    owners = [owner for owner in kind.__mro__ if owner is kind or issubclass(owner, Page)]
    return [
        binding
        for owner in owners
        for binding in owner.__dict__.get("BINDINGS", ())
        if isinstance(binding, Binding) and binding.id
    ]


def _command(binding: Binding, place: str, owner: DOMNode | None, digit: str = "") -> Command:
    keys = " ".join(key_name(key.strip()) for key in binding.key.split(",")[:2])
    name = binding.tooltip or binding.description.capitalize()
    return Command(binding.id or "", name, keys, place, binding.action, owner, digit)
