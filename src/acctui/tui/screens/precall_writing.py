"""What the pre-call panel writes: the outcome stated, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.call import Call, Channel, StatedCall
from acctui.domain.errors import RuleBroken
from acctui.services import calls
from acctui.services.ports import Done, EditedElsewhereError, Store
from acctui.tui.screens.precall_form import PrecallForm, held_by
from acctui.tui.screens.precall_panel import PrecallPanel

if TYPE_CHECKING:
    from collections.abc import Callable


_CHANNELS = tuple(Channel)
AIRY = 38


HASTY = "stated less than a minute before, so counted apart"


class PrecallWriting(PrecallPanel):
    """States and logs; where that is refused nothing typed is lost."""

    async def action_state(self) -> None:
        """State the outcome: the log opens."""
        now, today = self.book.clock.now(), self.book.clock.today()
        settles = self._drafting.key if self._drafting else None
        try:
            call = self.form.call(self._account_id, now, today)
            people = self.form.people
            done = await self._hold(lambda store: calls.state_outcome(store, call, people, settles))
        except RuleBroken as error:
            self._refuse(error)
            return
        if done is not None:
            self._new, self._call_id, self._last_field = False, done.value.id, ""
            self._asked_unplanned = False
            self.set_focus(None)
            await self.reload()

    async def action_save(self) -> None:
        """Log what came of the call; the panel closes on what is saved."""
        now, today = self.book.clock.now(), self.book.clock.today()
        settles = self._drafting.key if self._drafting else None
        try:
            afterwards = self.form.afterwards(today)
            got = self.form.got(today, held_by(self.call, today))
            if self.call is not None:
                stated = StatedCall(self.call)
                done = await self._hold(
                    lambda store: calls.log_call(store, stated, got, now, afterwards, settles)
                )
            else:
                call, people = self.form.call(self._account_id, now, today), self.form.people
                done = await self._hold(
                    lambda store: calls.log_unplanned(store, call, people, got, now, afterwards, settles)
                )
        except RuleBroken as error:
            self._refuse(error)
            return
        if done is not None:
            hasty = done.value.stated_afterwards and self.call is not None
            self.dismiss(None)
            self.call_later(self.book.say_saved, done, HASTY if hasty else "")

    async def _hold(self, job: Callable[[Store], Done[Call]]) -> Done[Call] | None:
        """Write, with no draft saved behind what it replaces."""
        if self._drafting is not None:
            self._drafting.settle()
        try:
            done = await self.book.do(job)
        except EditedElsewhereError as error:
            await self._meet(error)
            done = None
        except RuleBroken:
            self._draft()
            raise
        if done is None:
            self._draft()
        elif self._drafting is not None:
            self._drafting = None
            self.form = PrecallForm(mark=self.book.choices.mark)
        return done

    async def _meet(self, error: EditedElsewhereError) -> None:
        """Show what another window worded meanwhile; what is typed stays, and saving again logs that."""
        await self.reload()
        theirs = error.theirs.outcome if isinstance(error.theirs, Call) else ""
        self.book.say(
            [
                ("! ", "red bold"),
                ("Another window worded it: ", "red"),
                (theirs, "text"),
                ("   w", "text bold"),
                (" logs that", "dim"),
            ]
        )
