"""The last line: the keys that work here, whole groups only, with help, commands and back always in sight."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from textual import events
from textual.strip import Strip

from acctui.tui.keys import key_name
from acctui.tui.parts import LEFT, Part
from acctui.tui.widgets.drawn import OneLine, spread
from acctui.tui.widgets.footer_words import PINNED, pinned_fit, places_of, rank, sides, words

if TYPE_CHECKING:
    from textual.binding import ActiveBinding
    from textual.dom import DOMNode


class Hint(NamedTuple):
    """A key and what it does, as the footer says it; `press` is the key a click stands for."""

    key: str
    label: str
    press: str = ""


class _Group(NamedTuple):
    parts: tuple[Part, ...]
    action: str = ""
    owner: "DOMNode | None" = None
    press: str = ""


class FooterLine(OneLine):
    """The keys of the screen, or those that work in the text that has the focus.

    A screen may name the order of its keys by binding id in `FOOTER_ORDER` and other words for them in
    `FOOTER_LABELS`. A focused widget with `hints` (a sequence of `Hint`) shows only those.
    """

    DEFAULT_CSS = "FooterLine { height: 1; dock: bottom; background: $bar; }"

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002  Textual's own name for it
        super().__init__(id=id)
        self._hints: Sequence[Hint] | None = None
        self._places: list[tuple[tuple[int, int], _Group]] = []
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
        pinned, groups = self._pinned(bound), self._groups(bound)
        shown = [group.parts for group in pinned]
        said = sides([group.parts for group in groups], shown, self.edge)
        kept = groups[: said.kept]
        self._places = [
            *zip(places_of([group.parts for group in kept], LEFT), kept, strict=True),
            *zip(places_of(shown, said.start), pinned, strict=True),
        ]
        return spread(said.left, said.right, self.size.width, self.edge, self.look, "bar")

    async def on_click(self, event: events.Click) -> None:
        """Do what the clicked key does."""
        for (start, end), group in self._places:
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
        groups = [named.get(name) or _Group(words(*said), press=said[0]) for name, said in PINNED.items()]
        if pinned_fit([group.parts for group in groups], self.edge):
            return groups
        return [_Group(group.parts[:1], group.action, group.owner, group.press) for group in groups]

    def _told_hints(self) -> Sequence[Hint] | None:
        return self._hints if self._hints is not None else getattr(self.screen.focused, "hints", None)

    def _groups(self, bound: list["ActiveBinding"]) -> list[_Group]:
        hints = self._told_hints()
        if hints is not None:
            return [_Group(words(hint.key, hint.label), press=hint.press) for hint in hints]
        shown = [active for active in bound if active.binding.show and active.binding.id not in PINNED]
        order = rank(getattr(self.screen, "FOOTER_ORDER", ()))
        shown.sort(key=lambda active: order.get(active.binding.id or "", len(order)))
        return [self._group(active) for active in shown]

    def _group(self, active: "ActiveBinding") -> _Group:
        binding = active.binding
        labels = getattr(self.screen, "FOOTER_LABELS", {})
        label = labels.get(binding.id, binding.description)
        return _Group(words(binding.key_display or key_name(binding.key), label), binding.action, active.node)
