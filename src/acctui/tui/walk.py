"""What the walks share: undo leads back to the card whose step it takes back, and goes no further."""

from __future__ import annotations

import enum
import functools
import operator
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from textual.binding import Binding

from acctui.tui.page import Page

if TYPE_CHECKING:
    from collections.abc import Mapping

    from textual.binding import BindingType

    from acctui.services.ports import Done, Store


class Part(enum.Enum):
    """What a step is of its key: the deed itself, or what the walk wrote before or after it."""

    BEGINS = enum.auto()
    DEED = enum.auto()
    ENDS = enum.auto()


class WalkStep(NamedTuple):
    """One step of this sitting: the card it was made on, the key it came of, and its part of that."""

    card: int
    key: int
    part: Part


class Taken(NamedTuple):
    """A step that was taken back or done again, and what that changed."""

    step: WalkStep
    done: Done[str]


class Walk(Page):
    """One card after the other; `u` takes back what this sitting of the walk did, a key at a time."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("u", "take_back", "undo", id="app.undo", tooltip="Undo the last change"),
        Binding("U", "do_again", "redo", show=False, id="app.redo", tooltip="Redo what was undone"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._steps: dict[int, WalkStep] = {}
        self._keys = 0

    async def go_to(self, card: int) -> None:
        """Stand on the card of an action, a factor or an account, as it is now."""
        raise NotImplementedError

    async def note(self, card: int, part: Part = Part.DEED) -> None:
        """Remember that the newest step of the book was made on a card."""
        newest = await self.book.ask(lambda store: store.newest_step())
        if newest is None or newest in self._steps:
            return
        self._keys += part is Part.DEED
        self._steps[newest] = WalkStep(card, self._keys + (part is Part.BEGINS), part)

    async def action_take_back(self) -> None:
        """Take the last key of this sitting back and go to its card."""
        self.foot.lift()
        taken = await self.book.ask(lambda store: _taken_back(store, self._steps))
        if taken:
            await self._come_back("Undone  ", taken)
        elif not self.foot.has_notice:
            self.book.say([("Nothing of this walk is left to undo", "soft")])

    async def action_do_again(self) -> None:
        """Do again what was taken back here, and go to its card."""
        self.foot.lift()
        taken = await self.book.ask(lambda store: _done_again(store, self._steps))
        if taken:
            await self._come_back("Done again  ", taken)
        elif not self.foot.has_notice:
            self.book.say([("Nothing of this walk is left to redo", "soft")])

    async def _come_back(self, words: str, taken: list[Taken]) -> None:
        await self.book.news(functools.reduce(operator.or_, (one.done.changed for one in taken)))
        deed = next((one for one in taken if one.step.part is Part.DEED), taken[0])
        await self.go_to(deed.step.card)
        other = [("   U", "text bold"), (" redo", "dim")] if words == "Undone  " else []
        self.book.say([(words, "text"), (deed.done.label, "soft"), *other])


def _taken_back(store: Store, steps: Mapping[int, WalkStep]) -> list[Taken]:
    """Take back every step of the last key; none where the newest step of the book is not of this sitting."""
    taken: list[Taken] = []
    while (step := steps.get(store.newest_step() or 0)) and (not taken or step.key == taken[0].step.key):
        done = store.undo()
        if done is None:
            break
        taken.append(Taken(step, done))
    return taken


def _done_again(store: Store, steps: Mapping[int, WalkStep]) -> list[Taken]:
    """Do again every step of the key that was taken back last; none where that was not of this sitting."""
    taken: list[Taken] = []
    while (step := steps.get(store.next_redo() or 0)) and (not taken or step.key == taken[0].step.key):
        done = store.redo()
        if done is None:
            break
        taken.append(Taken(step, done))
    return taken
