"""The last line: the keys that work here, whole groups only, with help, commands and back always in sight."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from textual import events
from textual.strip import Strip

from acctui.tui.keys import key_name
from acctui.tui.look import Part
from acctui.tui.widgets.drawn import LEFT, OneLine, joined, spread, width_of

if TYPE_CHECKING:
    from textual.binding import ActiveBinding
    from textual.dom import DOMNode

GAP = 2


class Hint(NamedTuple):
    """A key and what it does, as the footer says it; `press` is the key a click stands for."""

    key: str
    label: str
    press: str = ""


@dataclass(frozen=True, slots=True)
class _Group:
    parts: tuple[Part, ...]
    action: str = ""
    owner: "DOMNode | None" = None
    press: str = ""

    @property
    def width(self) -> int:
        return width_of(self.parts)


def _words(key: str, label: str) -> tuple[Part, ...]:
    return ((key, "text bold"), (f" {label}", "dim")) if label else ((key, "text bold"),)


PINNED = {
    "app.help": _Group(_words("?", "help"), press="?"),
    "app.commands": _Group(_words(":", "commands"), press=":"),
    "app.back": _Group(_words("q", "back"), press="q"),
}
"""The ids of the three bindings that are always shown, and how they read before they are bound."""


class FooterLine(OneLine):
    """The keys of the screen, or those that work in the text that has the focus.

    A screen may name the order of its keys by binding id in `FOOTER_ORDER` and other words for them in
    `FOOTER_LABELS`. A focused widget with `hints` (a sequence of `Hint`) shows only those.
    """

    DEFAULT_CSS = "FooterLine { height: 1; dock: bottom; background: $bar; }"

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002  Textual's own name for it
        super().__init__(id=id)
        self._hints: Sequence[Hint] | None = None
        self._places: list[tuple[int, int, _Group]] = []
        self._said: tuple[object, ...] = ()
        self._strip = Strip([])

    def on_mount(self) -> None:
        """Follow the bindings: focus, keymap and what is allowed now change the line."""
        self.screen.bindings_updated_signal.subscribe(self, lambda _: self.refresh())

    def show(self, hints: Sequence[Hint] | None) -> None:
        """Show exactly these keys; None follows the bindings again."""
        self._hints = hints
        self.refresh()

    def line(self) -> Strip:
        """Draw the line; where the same keys work as before, it is as it was."""
        bound, page = self._bound(), self.screen
        keys = [(active.node, active.binding) for active in bound]
        names = getattr(page, "FOOTER_LABELS", None), getattr(page, "FOOTER_ORDER", None)
        said = (keys, names, self._told_hints(), self.size, self.edge, self.look)
        if self._said != said:
            self._said, self._strip = said, self._drawn(bound)
        return self._strip

    def _drawn(self, bound: list["ActiveBinding"]) -> Strip:
        """Draw the groups that fit, `+N` for the rest, and the pinned three."""
        pinned = self._pinned(bound)
        right = joined([group.parts for group in pinned], GAP)
        groups = self._groups(bound)
        room = self.edge - LEFT - width_of(right) - GAP
        kept = self._kept(groups, room)
        rest = len(groups) - len(kept)
        left = joined([*(group.parts for group in kept), *([((f"+{rest}", "dim"),)] if rest else [])], GAP)
        self._places = [*self._placed(kept, LEFT), *self._placed(pinned, self.edge - width_of(right))]
        return spread(left, right, self.size.width, self.edge, self.look, "bar")

    async def on_click(self, event: events.Click) -> None:
        """Do what the clicked key does."""
        for start, end, group in self._places:
            if start <= event.x < end:
                await self._run(group)
                return

    async def _run(self, group: _Group) -> None:
        if group.action and group.owner is not None:
            await self.app.run_action(group.action, group.owner)
        elif group.press:
            self.app.simulate_key(group.press)

    def _bound(self) -> list["ActiveBinding"]:
        """List what is bound and allowed now, one entry an action, nearest the focus first."""
        seen: dict[tuple[object, str], ActiveBinding] = {}
        for active in self.screen.active_bindings.values():
            if active.enabled:
                seen.setdefault((active.node, active.binding.action), active)
        return list(seen.values())

    def _pinned(self, bound: list["ActiveBinding"]) -> list[_Group]:
        named = {active.binding.id: self._group(active) for active in bound if active.binding.id in PINNED}
        groups = [named.get(name, group) for name, group in PINNED.items()]
        if width_of(joined([group.parts for group in groups], GAP)) <= self.edge - LEFT:
            return groups
        return [_Group(group.parts[:1], group.action, group.owner, group.press) for group in groups]

    def _told_hints(self) -> Sequence[Hint] | None:
        return self._hints if self._hints is not None else getattr(self.screen.focused, "hints", None)

    def _groups(self, bound: list["ActiveBinding"]) -> list[_Group]:
        hints = self._told_hints()
        if hints is not None:
            return [_Group(_words(hint.key, hint.label), press=hint.press) for hint in hints]
        shown = [active for active in bound if active.binding.show and active.binding.id not in PINNED]
        order = {name: place for place, name in enumerate(getattr(self.screen, "FOOTER_ORDER", ()))}
        shown.sort(key=lambda active: order.get(active.binding.id or "", len(order)))
        return [self._group(active) for active in shown]

    def _group(self, active: "ActiveBinding") -> _Group:
        binding = active.binding
        labels = getattr(self.screen, "FOOTER_LABELS", {})
        label = labels.get(binding.id, binding.description)
        return _Group(
            _words(binding.key_display or key_name(binding.key), label), binding.action, active.node
        )

    @staticmethod
    def _kept(groups: list[_Group], room: int) -> list[_Group]:
        """Keep the groups that fit whole, with the room their `+N` takes."""
        for count in range(len(groups), -1, -1):
            rest = len(groups) - count
            widths = [group.width for group in groups[:count]] + ([len(f"+{rest}")] if rest else [])
            if sum(widths) + GAP * (len(widths) - 1) <= room:
                return groups[:count]
        return []

    @staticmethod
    def _placed(groups: list[_Group], at: int) -> list[tuple[int, int, _Group]]:
        places = []
        for group in groups:
            places.append((at, at + group.width, group))
            at += group.width + GAP
        return places
