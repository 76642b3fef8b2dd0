"""Screen 4: three months, the first by day, and what is to be done in them."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar, cast

from acctui.domain.days import When
from acctui.domain.step import Due
from acctui.domain.window import month_after
from acctui.services import actions, calls
from acctui.tui.screens import call_verbs
from acctui.tui.screens import plan_forms as forms
from acctui.tui.screens.plan_cursor import (
    LOOSE,
    Stand,
    moved,
    next_pane,
    settled,
    shown_days,
    stand_of,
)
from acctui.tui.screens.plan_keys import ON_AN_ITEM, PLAN_KEYS
from acctui.tui.screens.plan_moves import instead, planned, without
from acctui.tui.screens.plan_shown import PlanShown
from acctui.tui.screens.plan_words import nothing_parts, place_words

if TYPE_CHECKING:
    from textual.binding import BindingType

    from acctui.services.plan import Item, PlanView
    from acctui.tui.screens.plan_cursor import Way
    from acctui.tui.widgets.placed_lines import PlacedLines

_FAR = 10


class PlanPage(PlanShown):
    """The plan under the seller's keys."""

    FOOTER_ORDER = tuple(
        f"plan.{name}" for name in ("roll", "new", "done", "day_back", "move_to", "open", "widen")
    )
    BINDINGS: ClassVar[list[BindingType]] = PLAN_KEYS

    @property
    def FOOTER_LABELS(self) -> dict[str, str]:  # noqa: N802 - the footer's own name for it
        """Name the keys by what stands under the cursor."""
        labels = {} if self.all_accounts else {"plan.widen": "all accounts"}
        item = self.item
        if item is not None and item.kind == "call":
            labels |= {"plan.open": "pre-call", "plan.drop": "withdraw"}
        return labels

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer what the place under the cursor allows."""
        if action in ON_AN_ITEM:
            return bool(self.items) and self._takes(action)
        if action == "leave":
            return self.stand.entered or bool(self.stand.pane) or self.month is not None
        return super().check_action(action, parameters)

    def _takes(self, action: str) -> bool:
        item = self.item
        if item is None or item.kind == "action":
            return True
        call = {"shift", "move_to", "drop", "copy", "open"}
        return action in (call if item.kind == "call" else {"copy", "open"})

    # moving about

    def action_go(self, way: str) -> None:
        """Move the cursor."""
        if self.view is not None:
            self.put(moved(self.view, self.stand, cast("Way", way), self.back))

    def action_far(self, by: int) -> None:
        """Move ten lines in a list, else to the last week or the first."""
        way: Way = "down" if by > 0 else "up"
        for _ in range(_FAR):
            self.action_go(way)

    def action_pane(self, by: int) -> None:
        """Go to the next part of the plan, or the one before."""
        if self.view is not None:
            self.put(next_pane(self.view, self.stand, by, self.back))

    def action_first(self) -> None:
        """Go to today, or to the first day shown."""
        if self.view is not None:
            days = shown_days(self.view)
            self.put(Stand(self.view.window.today if self.view.window.today in days else days[0]))

    def action_last(self) -> None:
        """Go to the last day of the month."""
        if self.view is not None:
            self.put(Stand(shown_days(self.view)[-1]))

    async def action_leave(self) -> None:
        """Leave the day or the list; else come back to the months of today."""
        if self.stand.entered:
            self.put(Stand(self.stand.day))
        elif self.stand.pane and self.view is not None:
            self.put(settled(self.view, Stand(self.back)))
        else:
            await self._look(None)

    async def action_look(self, by: int) -> None:
        """Show the plan as it stands a month earlier or later."""
        if self.view is not None:
            await self._look(month_after(self.view.window.detail, by))

    async def _look(self, month: dt.date | None) -> None:
        """Show the months from one on; None, or the detail month of today, is the window by the clock."""
        if self.read is not None:
            self.month = None if month == self.read.detail else month
            await self.reload()
            self.action_first()

    async def action_widen(self) -> None:
        """Show the plan of the current account, or of all."""
        if self.all_accounts and self.book.account_id is None:
            await self.book.say_nobody()
            return
        self.all_accounts = not self.all_accounts
        await self.reload()
        self.put(self.stand)

    def on_placed_lines_pointed(self, event: PlacedLines.Pointed) -> None:
        """Stand where the click is, open on a double click."""
        of = event.of
        if isinstance(of, dt.date):
            self.put(Stand(of))
        elif of[0] == "item":
            pane = self.stand.pane
            self.put(replace(self.stand, at=of[1] if pane in {0, LOOSE} else self.stand.at, entered=not pane))
        else:
            self.put(Stand(None, *of))
        if event.chain == 2:  # noqa: PLR2004  a double click
            self.call_later(self.action_open)

    # the item under the cursor

    def _chosen(self) -> Item | None:
        """Give the item a key is about; on a day of several, go into the day first."""
        item = self.item
        if item is None and self.view is not None:
            self.book.say(nothing_parts(self.view, self.stand))
            if self.items:
                self.put(replace(self.stand, at=0, entered=True))
        return item

    async def action_open(self) -> None:
        """Go into a day of several; open the call's panel, or the facts of an action."""
        if self.item is None or not (self.stand.entered or self.stand.pane or len(self.items) == 1):
            self.put(replace(self.stand, at=0, entered=bool(self.items)))
            return
        await self._open(self.item)

    async def _open(self, item: Item) -> None:
        self.book.choose(item.account_id, item.account)
        if item.kind == "call":
            await self.book.open_panel(item.id)
        elif item.kind == "promise":
            self.book.open_account(item.account_id, item.account, ("call", item.id))
        else:
            from acctui.tui.screens.plan_sheet import show_action  # noqa: PLC0415 - a sheet loads when it is asked for

            await show_action(self.book, item)

    async def action_new(self) -> None:
        """Write down who does what, on the cursor's day or in its month."""
        view = self.view
        if view is None:
            return
        place = Due(on=self.stand.day or self.book.clock.today())
        if self.stand.pane in {1, 2}:
            place = Due(month=view.window.months[self.stand.pane])
        await forms.ask_new(self.book, place, place_words(view, self.stand))

    def action_done(self) -> None:
        """Mark the action as done today."""
        item, today = self._chosen(), self.book.clock.today()
        if item is not None and self.view is not None:
            self.at_once(
                without(self.view, item),
                self.stand,
                lambda store: actions.finish_action(store, item.id, today),
            )

    def action_shift(self, days: int) -> None:
        """Move the item by days; what has a month alone, by months."""
        item = self._chosen()
        if item is None or self.view is None:
            return
        if item.on is not None:
            self._place(item, Due(on=item.on + dt.timedelta(days=days)))
        elif item.action is not None and item.action.month is not None:
            self._place(item, Due(month=month_after(item.action.month, 1 if days > 0 else -1)))
        else:
            self.book.say([("It has no day yet: ", "soft"), ("M", "text bold"), (" gives it one", "soft")])

    def _place(self, item: Item, due: Due) -> None:
        """Show the item in its new place at once, with the cursor on it."""
        view, today, now = cast("PlanView", self.view), self.book.clock.today(), self.book.clock.now()
        after, new = planned(view, item, due)
        stand = stand_of(after, new.kind, new.id) or self.stand
        if item.kind == "call":
            at = When(due.on or today, item.time)
            self.at_once(after, stand, lambda store: calls.move_call(store, item.id, at, now))
        else:
            self.at_once(after, stand, lambda store: actions.move_action(store, item.id, due, today))

    def action_move_to(self) -> None:
        """Ask a date or a month for the item."""
        item = self._chosen()
        if item is not None and item.kind == "call" and item.call is not None:
            call_verbs.ask_move(self.book, item.call)
        elif item is not None:
            forms.ask_move(self.book, item)

    def action_carry(self) -> None:
        """Carry the action on, with a reason where there is one."""
        item = self._chosen()
        if item is not None:
            forms.ask_carry(self.book, item)

    def action_drop(self) -> None:
        """Drop the action, or withdraw the call."""
        item = self._chosen()
        if item is not None and item.kind == "call" and item.call is not None:
            call_verbs.ask_withdraw(self.book, item.call)
        elif item is not None:
            forms.ask_drop(self.book, item)

    async def action_edit(self) -> None:
        """Edit the action."""
        item = self._chosen()
        if item is not None:
            await forms.ask_edit(self.book, item)

    def action_mark(self, mark: str) -> None:
        """Mark the action as urgent or important, or take the mark off."""
        item, today = self._chosen(), self.book.clock.today()
        if item is None or item.action is None or self.view is None:
            return
        action = item.action
        fields: dict[str, Any] = {"urgent": not action.urgent}
        if mark == "+":
            is_so = item.mark == "+"
            fields = {"important": not is_so, "urgent": False} | ({"kind": None} if is_so else {})
        marked = replace(action, **fields)
        new = replace(item, action=marked, mark=marked.mark)
        self.at_once(
            instead(self.view, item, new),
            self.stand,
            lambda store: actions.set_action(store, item.id, fields, today),
        )

    def action_copy(self) -> None:
        """Copy the item."""
        item = self._chosen()
        if item is not None:
            self.book.copy(f"{item.account}  {item.text}  {item.who}")

    async def action_roll(self) -> None:
        """Roll the plan (P3)."""
        from acctui.tui.screens.roll import open_roll  # noqa: PLC0415 - a screen loads when it is opened

        await open_roll(self.book)
