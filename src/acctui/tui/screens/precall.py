"""The pre-call panel: what to know, what you want, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.containers import VerticalScroll

from acctui.domain.call import Call, Channel, Fit, Kind, Result, StatedCall
from acctui.domain.errors import RuleBroken
from acctui.domain.text import is_blank
from acctui.domain.wording import STARTERS
from acctui.services import calls
from acctui.services.ports import Changed, Done, DraftKey, EditedElsewhereError, Store
from acctui.tui.drafting import Drafting
from acctui.tui.page import Page
from acctui.tui.screens import call_verbs
from acctui.tui.screens import precall_words as words
from acctui.tui.screens.precall_facts import facts_of, scope_left, scope_right, stated_facts, subject_parts
from acctui.tui.screens.precall_form import LOG_TEXTS, OUTCOME_TEXTS, PrecallForm, held_by
from acctui.tui.screens.precall_halves import LogHalf, OutcomeHalf
from acctui.tui.screens.precall_keys import LOG, OUTCOME, PRECALL_KEYS, offered_in
from acctui.tui.screens.precall_read import Panel, panel_of
from acctui.tui.widgets.facts import Facts, Rule
from acctui.tui.widgets.field import Field
from acctui.tui.widgets.frame import ScopeLine
from acctui.tui.widgets.tabs import TabsLine
from acctui.tui.widgets.text_entry import TextEntry

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.binding import BindingType
    from textual.widget import Widget

    from acctui.tui.look import Parts

_CHANNELS = tuple(Channel)
AIRY = 38


class PrecallPage(Page):
    """One account, one call: stated first, logged after."""

    DEFAULT_CSS = """
    PrecallPage.-airy {
        OutcomeHalf > *, LogHalf > * { margin-bottom: 1; }
    }
    """
    TAB = "6"
    FOLLOWS = Changed.ALL
    FOOTER_ORDER = ("precall.state", "precall.save", "precall.next_field")
    BINDINGS: ClassVar[list[BindingType]] = PRECALL_KEYS

    def __init__(self, panel: Panel, *, unplanned: bool = False) -> None:
        super().__init__()
        self.stale = Changed.NOTHING
        self._account_id = panel.briefing.account.id
        self._asked_unplanned = unplanned
        self._call_id = panel.call.id if panel.call else None
        self._new = False
        self._panel = panel
        self.form = PrecallForm()
        self._drafting: Drafting | None = None
        self._asked: set[str] = set()
        self._last_field = "outcome"
        self._escaped = False
        self._wording = -1
        self._hinted = ""

    def body(self) -> list[Widget]:
        """Give what to know, and the two halves."""
        halves = [Rule(), Facts(id="stated"), OutcomeHalf(id="outcome-half"), Rule(), LogHalf(id="log-half")]
        return [VerticalScroll(Facts(id="known"), *halves, id="body", can_focus=False)]

    async def on_mount(self) -> None:
        """Open with the outcome's text ready to type in, or on the log of what was stated."""
        self.query_one(TabsLine).note("esc frees the digits")
        if self.call is None:
            self.query_one("#outcome", Field).focus()
        await self._take_draft()
        self._show()

    def give_air(self) -> None:
        """Give the fields air where all of them fit with it."""
        super().give_air()
        self.set_class(self.app.size.height >= AIRY, "-airy")

    def waits(self) -> bool:
        """One call, one thought: what waits goes away."""
        return False

    def subject(self, width: int) -> Parts:
        """Name the account."""
        return subject_parts(self._panel.briefing, width)

    # reading

    @property
    def call(self) -> Call | None:
        """The stated call the panel is about, None while one is being stated."""
        return None if self._new else self._panel.call

    @property
    def unplanned(self) -> bool:
        """Whether the customer rang and nothing was stated (D12)."""
        return self._asked_unplanned and self.call is None

    def half(self) -> set[str]:
        """Which halves take keys now."""
        if self.call is not None:
            return {LOG}
        return {OUTCOME, LOG} if self.unplanned and not is_blank(self.form["outcome"]) else {OUTCOME}

    async def reload(self) -> None:
        """Read the account again, and take up the draft that was left."""
        today, account_id, call_id = self.book.clock.today(), self._account_id, self._call_id
        panel = await self.book.ask(lambda store: panel_of(store, account_id, call_id, today))
        if panel is None:
            return
        self._panel = panel
        self.book.choose(account_id, panel.briefing.account.name)
        await self._take_draft()
        if isinstance(self.focused, TextEntry) and self.focused.id not in self._open_texts():
            self.set_focus(None)
        self._show()
        self.show_header()

    async def _take_draft(self) -> None:
        subject = f"call {self.call.id}" if self.call else f"account {self._account_id}"
        key = DraftKey("precall", subject, self.book.to_open.window)
        if self._drafting is not None and self._drafting.key == key:
            return
        self._drafting = Drafting(self.book, key)
        self.form = PrecallForm(await self._drafting.take(), self.book.choices.mark)
        self._fill()

    def _fill(self) -> None:
        for name in (*OUTCOME_TEXTS, *LOG_TEXTS):
            entry = self.query_one(f"#{name}", TextEntry)
            if entry.value != self.form[name]:
                entry.value = self.form[name]

    def _draft(self) -> None:
        if self._drafting is not None:
            self._drafting.changed(self.form.values)

    # showing

    def _show(self) -> None:
        today = self.book.clock.today()
        panel, call = self._panel, self.call
        self.query_one("#known", Facts).show(facts_of(panel.briefing, today))
        place = (1, 1) if self._new else panel.place
        self.query_one("#scope", ScopeLine).show(
            scope_left(call, place, today, words.planned(self.form, today)),
            scope_right(panel.briefing, today),
        )
        stated = self.query_one("#stated", Facts)
        stated.display = call is not None
        if call is not None:
            stated.show(stated_facts(call, panel.people, words.stated_words(call, today)))
        outcome = self.query_one("#outcome-half", OutcomeHalf)
        outcome.display = call is None
        outcome.show(self.form, unplanned=self.unplanned)
        head = words.log_head(self.form, call, is_open=LOG in self.half(), today=today)
        log = self.query_one("#log-half", LogHalf)
        log.show(self.form, head, is_open=LOG in self.half(), asked=self._asked)
        self._echo()
        self._foot()
        self.refresh_bindings()

    def _echo(self) -> None:
        people = self._panel.briefing.contacts
        for name, parts in words.echoes(self.form, people, self.book.clock.today()).items():
            self.query_one(f"#{name}", Field).note(parts)

    def _foot(self) -> None:
        self.foot.show(
            words.foot_words(self.form, self.half(), self.book.clock.today(), unplanned=self.unplanned)
        )

    def _refuse(self, error: RuleBroken) -> None:
        """Show what is wrong at its field; nothing typed is lost."""
        names = [entry.id for entry in self.query(Field)]
        name = error.field if error.field in names else {"on": "held", "why": "outcome"}.get(error.field, "")
        if name and self.query_one(f"#{name}").display:
            entry = self.query_one(f"#{name}", Field)
            entry.refuse(error.sentence, words.repair(error))
            entry.focus()
        else:
            self.book.say([("! ", "red bold"), (error.sentence, "red")])

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
        self._check(name)
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

    def _check(self, name: str) -> None:
        """Say at once when a date can't be read."""
        error = words.problem(self.form, name, self.book.clock.today())
        if error is not None:
            self.query_one(f"#{name}", Field).refuse(error.sentence, words.repair(error))

    def _hint_wording(self) -> None:
        text = self.form["outcome"]
        hint = words.wording_hint(text) if text != self._hinted else ()
        self._hinted = text
        self.query_one("#outcome", Field).hint(hint)

    def _recall(self) -> None:
        wordings = self._panel.wordings
        if wordings:
            self._wording = (self._wording + 1) % len(wordings)
            self._set("outcome", wordings[self._wording])

    def _set(self, name: str, value: str) -> None:
        self.form[name] = value
        self.query_one(f"#{name}", TextEntry).value = value
        self._draft()
        self._show()

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

    def _open_texts(self) -> tuple[str, ...]:
        half = self.half()
        return (*(OUTCOME_TEXTS if OUTCOME in half else ()), *(LOG_TEXTS if LOG in half else ()))

    async def action_close(self) -> None:
        """Close the panel; the draft is kept."""
        if self._drafting is not None:
            await self._drafting.flush()
        self.dismiss(None)

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

    # the book

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
            self.dismiss(None)
            self.call_later(self.book.say_saved, done)

    async def _hold(self, job: Callable[[Store], Done[Call]]) -> Done[Call] | None:
        """Write, with no draft saved behind what it replaces."""
        if self._drafting is not None:
            self._drafting.settle()
        try:
            done = await self.book.do(job)
        except EditedElsewhereError as error:
            await self._meet(error)
            done = None
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
