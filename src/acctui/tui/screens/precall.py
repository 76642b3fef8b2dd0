"""The pre-call panel: one account, one call, stated first and logged after."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from acctui.domain.call import Channel, Fit, Kind, Result
from acctui.domain.text import is_blank
from acctui.domain.wording import STARTERS
from acctui.tui.screens import call_verbs
from acctui.tui.screens import precall_words as words
from acctui.tui.screens.precall_keys import PRECALL_KEYS, offered_in
from acctui.tui.screens.precall_lights import ask_turn
from acctui.tui.screens.precall_turns import with_turn, without_turn
from acctui.tui.screens.precall_writing import PrecallWriting
from acctui.tui.widgets.field import Field
from acctui.tui.widgets.text_entry import TextEntry

if TYPE_CHECKING:
    from textual.binding import BindingType

    from acctui.services.call_turns import LightTurn
    from acctui.tui.parts import Parts


_CHANNELS = tuple(Channel)
AIRY = 38


class PrecallPage(PrecallWriting):
    """The panel under the seller's keys."""

    BINDINGS: ClassVar[list[BindingType]] = PRECALL_KEYS

    # typing

    def on_text_entry_changed(self, event: TextEntry.Changed) -> None:
        """Keep every letter as a draft."""
        name = event.entry.id or ""
        self.form[name] = event.value
        if isinstance(event.entry, Field):
            event.entry.accept()
        if name == "by":
            self.form["done"] = ""
        if name == "outcome":
            self._wording = -1
            event.entry.hint([("draft kept as you type", "dim")] if event.value else ())  # type: ignore[attr-defined]
        self.foot.lift()
        self._draft()
        self._show()

    def on_text_entry_left(self, event: TextEntry.Left) -> None:
        """Go to the next field, or out of the text; neither changes the book."""
        name = event.entry.id or ""
        self._last_field, self._escaped = name, event.by == "escape"
        if not self._check(name) and event.by == "enter":
            return
        if name == "outcome":
            self._hint_wording()
        following = words.AFTER.get(name) if event.by == "enter" else None
        if following is not None and self.query_one(f"#{following}").display:
            self.query_one(f"#{following}").focus()
        else:
            self.set_focus(None)

    def on_text_entry_arrow(self, event: TextEntry.Arrow) -> None:
        """Up in the outcome brings back the seller's own wordings; else go to the field above or below."""
        if event.entry.id == "outcome" and event.way == "up":
            self._recall()
        else:
            self._last_field = event.entry.id or ""
            self.action_field(-1 if event.way == "up" else 1)

    def _check(self, name: str) -> bool:
        """Say at once when a date can't be read: enter then stays in the field, so that typing mends it."""
        error = words.problem(self.form, name, self.book.clock.today())
        if error is not None:
            self.query_one(f"#{name}", Field).refuse(error.sentence, words.repair(error))
        return error is None

    def _hint_wording(self) -> None:
        text = self.form["outcome"]
        held = [line.call for line in self._panel.known.recent if line.call]
        hint = words.wording_hint(text, held) if text != self._hinted else ()
        self._hinted = text
        self.query_one("#outcome", Field).hint(hint)

    def _recall(self) -> None:
        wordings = self._panel.wordings
        if wordings:
            self._wording = (self._wording + 1) % len(wordings)
            self._set("outcome", wordings[self._wording])

    # keys

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer only the keys of the half that is open."""
        offered = offered_in(
            action, self.half(), self.form, stated=self.call is not None, unplanned=self.unplanned
        )
        if offered is not None:
            return offered
        return super().check_action(action, parameters)

    def action_kind(self, kind: str) -> None:
        """Choose the kind; an empty outcome gets a starter (D24)."""
        self.form["kind"] = kind
        if is_blank(self.form["outcome"]):
            self._set("outcome", STARTERS[Kind(kind)])
            self.query_one("#outcome").focus()
        self._draft()
        self._show()

    def action_size(self, size: str) -> None:
        """Choose how much is prepared."""
        self.form["size"] = size
        self._draft()
        self._show()

    def action_channel(self) -> None:
        """Choose the next channel."""
        self.form["channel"] = _CHANNELS[(_CHANNELS.index(self.form.channel) + 1) % len(_CHANNELS)]
        self._draft()
        self._show()

    def action_chain(self) -> None:
        """Keep the outcome as the larger one and ask what this call must get first (C8)."""
        if is_blank(self.form["outcome"]):
            return
        self.form = self.form.chained()
        self._fill()
        outcome = self.query_one("#outcome", Field)
        outcome.hint(
            [
                ("part of  ", "dim"),
                (self.form["towards"], "soft"),
                ("   what must this call get first?", "text"),
            ]
        )
        outcome.focus()
        self._draft()
        self._show()

    def action_result(self, result: str) -> None:
        """Choose the result; what it asks for is focused."""
        self.form["result"] = result
        self._draft()
        self._show()
        asked = {Result.ADVANCE: "customer_act", Result.ORDER: "amount"}.get(Result(result))
        if asked is not None and is_blank(self.form[asked]):
            self.query_one(f"#{asked}").focus()

    def action_fit(self, fit: str) -> None:
        """Say how it compares, and go on to the next step."""
        self.form["fit"] = Fit(fit)
        self._draft()
        self._show()
        if is_blank(self.form["next"]):
            self.query_one("#next").focus()

    def action_act_done(self) -> None:
        """Their act was done in the call: its date is today."""
        self._set("by", "today")
        self.form["done"] = "yes"
        self.query_one("#by", Field).accept()
        self._draft()
        self._show()

    def action_override(self) -> None:
        """Ask why it is an advance without act and date."""
        self._asked.add("override")
        self._show()
        self.query_one("#override").focus()

    def action_held(self) -> None:
        """Ask the day it was held."""
        if self.form.result is not None:
            self._asked.add("held")
            self._show()
            self.query_one("#held").focus()

    def action_turn(self) -> None:
        """Tell which light the call turned; it is turned when the log is saved (D14)."""
        factors = self.factors()
        if factors and self.form.result is not None:

            def chosen(turn: LightTurn) -> None:
                self._keep_turns(with_turn(self.form["turns"], turn))

            def left(factor_id: int) -> None:
                self._keep_turns(without_turn(self.form["turns"], factor_id))

            ask_turn(self.book, factors, chosen, left)

    def _keep_turns(self, turns: str) -> None:
        self.form["turns"] = turns
        self._draft()
        self._show()

    def action_field(self, by: int) -> None:
        """Go to the field after or before the one last left."""
        names = [entry.id or "" for entry in self.query(TextEntry) if entry.display and entry.parent.display]  # type: ignore[union-attr]
        names = [name for name in names if name in self._open_texts()]
        if not names:
            return
        if self._last_field not in names:
            place = 0 if by > 0 else len(names) - 1
        else:
            place = (names.index(self._last_field) + self._way(by)) % len(names)
        self._last_field = names[place]
        self.query_one(f"#{names[place]}").focus()

    def _way(self, by: int) -> int:
        """Go back into the field that was left, not past it: upwards, or after Esc while it is empty."""
        if self.focused is not None:
            return by
        stays = by < 0 or (self._escaped and is_blank(self.form[self._last_field]))
        return 0 if stays else by

    async def action_close(self) -> None:
        """Close the panel; the draft is kept."""
        if self._drafting is not None:
            await self._drafting.flush()
        self.dismiss(None)
        if not self.form.is_blank:
            kept: Parts = [("Draft kept   ", "text"), ("i" if self.unplanned else "p", "text bold")]
            self.call_later(self.book.say, [*kept, (" brings it back", "dim")])

    def action_another_open(self) -> None:
        """Show the next open call of this account."""
        if self._panel.place[1] > 1:
            self._call_id = self._panel.following
            self.run_worker(self.reload(), exclusive=True)

    async def action_another(self) -> None:
        """State another outcome beside the open one."""
        self._new = True
        await self._take_draft()
        self._show()
        self.query_one("#outcome").focus()

    def action_restate(self) -> None:
        """Word the outcome anew."""
        if self.call is not None:
            call_verbs.ask_restate(self.book, self.call)

    def action_move(self) -> None:
        """Move the call to another time."""
        if self.call is not None:
            call_verbs.ask_move(self.book, self.call)

    def action_withdraw(self) -> None:
        """Withdraw the call, with a why."""
        if self.call is not None:
            call_verbs.ask_withdraw(self.book, self.call)

    async def action_tried(self) -> None:
        """Count an attempt without an answer."""
        if self.call is not None:
            await call_verbs.mark_tried(self.book, self.call)

    def action_editor(self) -> None:
        """Edit the field last left in the seller's own editor."""
        name = self._last_field if self._last_field in self._open_texts() else "outcome"
        text = self.book.edited(self.form[name])
        if text is not None:
            entry = self.query_one(f"#{name}", TextEntry)
            entry.value = text
            self._set(name, entry.value)
