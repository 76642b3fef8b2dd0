"""What the pre-call panel shows: what to know, what is typed, and what is in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import VerticalScroll

from acctui.domain.call import Call, Channel
from acctui.domain.text import is_blank
from acctui.services.ports import Changed, DraftKey
from acctui.tui.drafting import Drafting
from acctui.tui.opens_once import OpensOnce
from acctui.tui.page import Page
from acctui.tui.parts import TALL, WIDE
from acctui.tui.screens import precall_words as words
from acctui.tui.screens.precall_facts import facts_of, scope_left, scope_right, stated_facts
from acctui.tui.screens.precall_form import LOG_TEXTS, OUTCOME_TEXTS, PrecallForm
from acctui.tui.screens.precall_halves import LogHalf, OutcomeHalf
from acctui.tui.screens.precall_keys import LOG, OUTCOME
from acctui.tui.screens.precall_read import Panel, panel_of
from acctui.tui.screens.precall_turns import turn_words
from acctui.tui.widgets.facts import Facts, Rule
from acctui.tui.widgets.field import Field
from acctui.tui.widgets.frame import ScopeLine
from acctui.tui.widgets.tabs import TabsLine
from acctui.tui.widgets.text_entry import TextEntry
from acctui.tui.words import account_parts

if TYPE_CHECKING:
    from textual import events
    from textual.widget import Widget

    from acctui.domain.errors import RuleBroken
    from acctui.domain.factor import Factor
    from acctui.tui.parts import Parts, Told

_CHANNELS = tuple(Channel)
AIRY = 38


class PrecallPanel(OpensOnce, Page):
    """What the panel knows, holds and shows; which keys change it is the page's own."""

    DEFAULT_CSS = """
    PrecallPanel.-airy {
        OutcomeHalf > *, LogHalf > * { margin-bottom: 1; }
    }
    """
    TAB = "6"
    FOLLOWS = Changed.ALL
    FOOTER_ORDER = ("precall.state", "precall.save", "precall.next_field")

    def __init__(self, panel: Panel, *, unplanned: bool = False) -> None:
        super().__init__()
        self.stale = Changed.NOTHING
        self._account_id = panel.known.account.id
        self._asked_unplanned = unplanned
        self._call_id = panel.call.id if panel.call else None
        self._new = False
        self._stays = False
        self._panel = panel
        self._set_airy(update=False)
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
        await self._take_draft()
        self._show()
        if self.call is None:
            self._begin_with(self.query_one("#outcome", Field))
        self._go_to_the_log()

    def give_air(self) -> None:
        """Give the fields air where all of them fit with it."""
        super().give_air()
        self._set_airy()
        wide = self.app.size.width >= WIDE
        self.query_one("#gain", Field).rename("In it for them" if wide else "For them")

    def _set_airy(self, *, update: bool = True) -> None:
        self.set_class(self.app.size.height >= AIRY, "-airy", update=update)

    def _begin_with(self, field: Field) -> None:
        """Give a field the focus before the first frame, which shows it."""
        field.has_focus = True
        self.set_focus(field)
        # Only then it is known where the terminal's own cursor stands.
        self.call_after_refresh(field.follow)

    def waits(self) -> bool:
        """One call, one thought: what waits goes away."""
        return False

    def subject(self, width: int) -> Parts:
        """Name the account."""
        return account_parts(self._panel.known.glance, width)

    # reading

    @property
    def call(self) -> Call | None:
        """The stated call the panel is about, None while one is being stated."""
        return None if self._new or self._stays else self._panel.call

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
        self._stays = self._is_stating()
        panel = await self.book.ask(lambda store: panel_of(store, account_id, call_id, today))
        if panel is None:
            return
        self._let_go_of_ended(panel)
        self._panel = panel
        self.book.choose(account_id, panel.known.account.name)
        await self._take_draft()
        if isinstance(self.focused, TextEntry) and self.focused.id not in self._open_texts():
            self.set_focus(None)
        self._show()
        self._go_to_the_log()
        self.show_header()

    def _go_to_the_log(self) -> None:
        """Bring the log in sight where the terminal is too low for both halves."""
        if self.call is not None and self.focused is None:
            body = self.query_one("#body", VerticalScroll)
            self.call_after_refresh(body.scroll_end, animate=False)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Bring the field in sight once it has its place."""
        self.call_after_refresh(event.widget.scroll_visible, animate=False)

    def _is_stating(self) -> bool:
        """Whether an outcome is being worded: what another window states does not take the text away."""
        return self.call is None and (self.focused is not None or not self.form.is_blank)

    def _let_go_of_ended(self, panel: Panel) -> None:
        """Leave a call that ended meanwhile; the next open one never takes its place under the keys."""
        before = self.call
        if (
            before is not None
            and self._call_id == before.id
            and (panel.call is None or panel.call.id != before.id)
        ):
            self._new = True
            self.book.say(
                [("This call is no longer open.  ", "text"), ("What you typed for it is kept.", "soft")]
            )

    async def _take_draft(self) -> None:
        subject = f"call {self.call.id}" if self.call else f"account {self._account_id}"
        key = DraftKey("unplanned" if self.unplanned else "precall", subject, self.book.to_open.window)
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
        wide, tall = self.app.size.width >= WIDE, self.app.size.height >= TALL
        self.query_one("#known", Facts).show(facts_of(panel.known, today, wide=wide, tall=tall))
        place = (1, 1) if self.call is None else panel.place
        self.query_one("#scope", ScopeLine).show(
            scope_left(call, place, today, words.planned(self.form, today)),
            scope_right(panel.known, today),
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
        is_open = LOG in self.half()
        log.show(self.form, head, is_open=is_open, asked=self._asked, turned=self._turned())
        self._echo()
        self._foot()
        self.refresh_bindings()

    def factors(self) -> list[Factor]:
        """Give the lights of the account, worst first."""
        return [said.factor for said in self._panel.known.lights]

    def _turned(self) -> Told:
        factors = self.factors()
        return turn_words(self.form.turns, factors) if factors or self.form.turns else ()

    def _echo(self) -> None:
        people = self._panel.known.contacts
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

    def _set(self, name: str, value: str) -> None:
        self.form[name] = value
        self.query_one(f"#{name}", TextEntry).value = value
        self._draft()
        self._show()

    def _open_texts(self) -> tuple[str, ...]:
        half = self.half()
        return (*(OUTCOME_TEXTS if OUTCOME in half else ()), *(LOG_TEXTS if LOG in half else ()))
