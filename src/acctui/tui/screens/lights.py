"""Screen 5: what stands for each account and against it, in three columns (T1 to T4)."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding

from acctui.domain.factor import Light
from acctui.services import factors, proposals
from acctui.tui.screens import lights_forms as forms
from acctui.tui.screens.lights_lines import Stand
from acctui.tui.screens.lights_shown import LightsShown
from acctui.tui.screens.lights_words import KEYS, card_text
from acctui.tui.screens.picking import PickSheet
from acctui.tui.widgets.sheet import put_up

if TYPE_CHECKING:
    from textual.binding import BindingType

    from acctui.tui.screens.lights_board import LightsBoard

_TEN, _MANY = 10, 9_999
_ON_CARD = frozenset({"set_light", "shift", "edit", "gone", "history", "act", "copy"})


def _key(key: str, action: str, label: str, tip: str, *, show: bool = True, name: str = "") -> Binding:
    return Binding(key, action, label, show=show, id=f"lights.{name or action}", tooltip=tip)


class LightsPage(LightsShown):
    """The board under the seller's keys."""

    FOOTER_ORDER = (
        "turn.write",
        "turn.cause",
        "lights.take",
        "lights.wave",
        "lights.sweep",
        "lights.set_light",
        "lights.left",
        "lights.new",
        "lights.edit",
        "lights.history",
        "app.precall",
        "lights.widen",
        "lights.gone",
        "lights.act",
    )
    FOOTER_LABELS: ClassVar[dict[str, str]] = {"lights.history": "history"}
    BINDINGS: ClassVar[list[BindingType]] = [
        _key("W", "sweep", "sweep", "Sweep the ambers and reds, one key each"),
        _key("m", "set_light", "set g a r", "Set the light: then g, a or r"),
        Binding(
            "H",
            "shift(-1)",
            "move card",
            key_display="H L",
            id="lights.left",
            tooltip="Move the card a column to the left",
        ),
        _key(
            "L",
            "shift(1)",
            "move card right",
            "Move the card a column to the right",
            show=False,
            name="right",
        ),
        _key("n", "new", "new", "Add a factor, or an action that answers this one"),
        _key("e", "edit", "edit", "Word the factor anew"),
        _key("enter", "history", "history", "Show all that happened to the factor"),
        _key("0", "widen", "one account", "Lights of one account, or of all"),
        _key("x", "gone", "gone", "Take the factor off the board: it counts no more"),
        _key("a", "act", "action", "Add an action that answers the factor"),
        _key("t", "take", "take it", "Put what is proposed on the board"),
        _key("z", "wave", "wave away", "Wave away what is proposed"),
        _key("y", "copy", "copy", "Copy the card", show=False),
        *(
            _key(
                key,
                f"set('{light}')",
                str(light),
                f"Set the light to {light}",
                show=False,
                name=f"set_{light}",
            )
            for key, light in KEYS.items()
        ),
        _key("escape", "leave", "leave", "Leave the turn, its words kept as a draft", show=False),
        _key("j,down", "move(1)", "down", "Go to the next card", show=False, name="down"),
        _key("k,up", "move(-1)", "up", "Go to the card above", show=False, name="up"),
        _key("J,pagedown", f"move({_TEN})", "ten down", "Go down by ten", show=False, name="ten_down"),
        _key("K,pageup", f"move(-{_TEN})", "ten up", "Go up by ten", show=False, name="ten_up"),
        _key("g,home", f"move(-{_MANY})", "first", "Go to the first card", show=False, name="first"),
        _key("G,end", f"move({_MANY})", "last", "Go to the last card", show=False, name="last"),
        _key(
            "l,right", "across(1)", "column right", "Go to the column on the right", show=False, name="next"
        ),
        _key(
            "h,left", "across(-1)", "column left", "Go to the column on the left", show=False, name="before"
        ),
    ]

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer what the card allows; while a turn is worded, its own keys alone."""
        if action == "leave":
            return self.asks or self.sets
        if action == "set":
            return self.sets
        if action in _OWN and (self.asks or (self.sets and action != "set_light")):
            return False
        if action in _ON_CARD:
            return self.card is not None
        if action in {"take", "wave"}:
            return self.proposal is not None
        return super().check_action(action, parameters)

    # moving about

    def action_move(self, by: int) -> None:
        """Go down or up the column."""
        self.move(by)

    def action_across(self, by: int) -> None:
        """Go to another column."""
        self.across(by)

    async def on_placed_lines_pointed(self, event: LightsBoard.Pointed) -> None:
        """Stand on the card that was clicked; a double click shows its history."""
        if isinstance(event.of, Stand) and not self.asks:
            self.put(event.of)
            self.show()
            if event.chain > 1 and self.card is not None:
                await self.action_history()

    def on_lights_board_scrolled(self, event: LightsBoard.Scrolled) -> None:
        """Follow the wheel."""
        if not self.asks:
            self.move(event.by)

    async def on_lights_board_dragged(self, event: LightsBoard.Dragged) -> None:
        """Show where the card goes, and turn it where it is let go."""
        if self.asks:
            return
        self.put(event.stand)
        self.over = None if event.dropped else event.light
        self.show()
        if event.dropped and event.light is not None and self.card is not None:
            await self.ask_turn(self.card, event.light)

    async def action_widen(self) -> None:
        """Show the lights of the current account, or of all."""
        if self.every and self.book.account_id is None:
            await self.book.say_nobody()
            return
        self.every = not self.every
        await self.reload()

    # turning

    def action_set_light(self) -> None:
        """Wait for g, a or r."""
        self.sets = not self.sets
        self.show()

    async def action_set(self, name: str) -> None:
        """Set the light; the same light asks its line anew."""
        self.sets = False
        self.show()
        if self.card is not None:
            await self.ask_turn(self.card, Light(name))

    async def action_shift(self, by: int) -> None:
        """Move the card a column to the left or right."""
        lights = list(Light)
        if self.card is None:
            return
        at = lights.index(self.card.factor.light) + by
        if 0 <= at < len(lights):
            await self.ask_turn(self.card, lights[at])

    def action_leave(self) -> None:
        """Leave the turn; what was typed stays a draft."""
        self.sets = False
        if self.asks:
            self.close_form()
        self.show()

    # the factor

    async def action_new(self) -> None:
        """Add a factor to the current account, or an action that answers the card's."""
        account_id, name, card = self.book.account_id, self.book.account_name, self.card
        if account_id is None:
            await self.book.say_nobody()
            return
        choices = [(key, f"{light.article} for {name}") for key, light in KEYS.items()]
        if card is not None and card.factor.account_id == account_id:
            choices.insert(0, ("n", f"an action that answers: {card.factor.text}"))

        def chosen(key: str | None) -> None:
            if key in KEYS:
                forms.ask_factor(self.book, account_id, name, KEYS[key])
            elif key == "n" and card is not None:
                forms.ask_action(self.book, card)

        put_up(self.book, PickSheet("New", choices), chosen)

    def action_act(self) -> None:
        """Add an action that answers the factor."""
        if self.card is not None:
            forms.ask_action(self.book, self.card)

    def action_edit(self) -> None:
        """Word the factor anew."""
        if self.card is not None:
            forms.edit_factor(self.book, self.card)

    async def action_gone(self) -> None:
        """Take the factor off the board; undo brings it back."""
        card, today = self.card, self.book.clock.today()
        if card is not None:
            one = card.factor
            await self.book.try_to(lambda store: factors.drop_factor(store, one.id, today, None, one))

    async def action_history(self) -> None:
        """Show all that happened to the factor."""
        if self.card is not None:
            await forms.show_history(self.book, self.card.factor.id)

    def action_copy(self) -> None:
        """Copy the card."""
        if self.card is not None:
            self.book.copy(card_text(self.card, self.book.clock.today()))

    # what is proposed

    async def action_take(self) -> None:
        """Put what is proposed on the board; the cursor goes there."""
        one, today = self.proposal, self.book.clock.today()
        if one is None:
            return
        done = await self.book.try_to(lambda store: proposals.take_proposal(store, one.key, today))
        if done is not None:
            self.put(Stand(done.value.light, done.value.id))
            self.show()

    async def action_wave(self) -> None:
        """Wave away what is proposed."""
        one, today = self.proposal, self.book.clock.today()
        if one is not None:
            await self.book.try_to(lambda store: proposals.wave_away(store, one.key, today))

    async def action_sweep(self) -> None:
        """Sweep the ambers and reds."""
        from acctui.tui.screens.sweep import open_sweep  # noqa: PLC0415 - a screen loads when it is opened

        await open_sweep(self.book)


_OWN = frozenset(
    str(binding.action).partition("(")[0] for binding in LightsPage.BINDINGS if isinstance(binding, Binding)
)
"""What the board's own keys do; none of it while a turn is worded."""
