"""The two halves of the pre-call panel: what you want, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Horizontal, Vertical

from acctui.domain.call import Channel, Kind, Result, Size
from acctui.tui.widgets.choices import Choice, Choices
from acctui.tui.widgets.facts import Fact, Facts
from acctui.tui.widgets.field import Field
from acctui.tui.widgets.footer import Hint
from acctui.tui.widgets.text_box import TextBox
from acctui.tui.words import CHANNEL_NAME, KIND_KEY, KIND_NAME, KIND_SHORT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from acctui.tui.parts import Told
    from acctui.tui.screens.precall_form import PrecallForm
    from acctui.tui.widgets.text_entry import TextEntry

_SIZES = {
    Size.S: ("one line", "one line"),
    Size.M: ("and a fallback", "and a fallback"),
    Size.L: ("and questions, material", "questions"),
}
_RESULTS = {Result.ORDER: "o", Result.ADVANCE: "a", Result.CONTINUATION: "c", Result.NO_SALE: "n"}
_FITS = (Choice("=", "as stated"), Choice("-", "smaller"), Choice("+", "larger"))
_SIGNS = {"as-stated": "=", "smaller": "-", "larger": "+"}


class OutcomeField(Field):
    """Where the outcome is typed; up brings back the seller's own wordings."""

    hints = (
        Hint("enter", "to the options", "enter"),
        Hint("esc", "leave the text", "escape"),
        Hint("up", "my wordings", "up"),
    )


class OutcomeHalf(Vertical):
    """What the customer is to agree to, and how much is prepared for it."""

    DEFAULT_CSS = """
    OutcomeHalf {
        height: auto;
        .pair { height: auto; }
        .pair > Choices { width: 36; }
        .pair > Field { width: 1fr; }
    }
    """

    def compose(self) -> Iterator[Facts | Choices | TextEntry | Horizontal]:
        """Lay the fields out in the order they are filled in."""
        yield Facts(id="question")
        yield OutcomeField(
            "They agree to", placeholder="introduce me to the buyer before Friday", id="outcome"
        )
        kinds = [Choice(KIND_KEY[kind], KIND_NAME[kind], KIND_SHORT[kind]) for kind in Kind]
        yield Choices("Kind", kinds, id="kind")
        yield Choices("Size", [Choice(str(size), *words) for size, words in _SIZES.items()], id="size")
        with Horizontal(classes="pair"):
            yield Choices("Channel", [Choice("t", "call")], id="channel")
            yield Field("When", placeholder="mon 9:30", start=7, fill=20, id="at")
        yield Field("Reply by", placeholder="fri", fill=20, id="reply_by")
        yield Field("In it for them", placeholder="optional: why they would say yes", id="gain")
        yield Field("With", placeholder="optional: names, a comma between", fill=48, id="with")
        yield Field("Or at least", placeholder="what you would settle for", id="fallback")
        yield Field("Questions", placeholder="what you need to ask", id="questions")
        yield Field("Attendees", placeholder="who else comes, and why", id="attendees")
        yield Field("Material", placeholder="what you bring or send before", id="material")

    def show(self, form: PrecallForm, *, unplanned: bool) -> None:
        """Show the choices, and only the fields that size and channel ask for."""
        asked = (
            "What did you want, once you knew why they rang?"
            if unplanned
            else "What will they have agreed to when you hang up?"
        )
        self.query_one("#question", Facts).show([Fact("Outcome", [(asked, "soft")], style="text bold")])
        self.query_one("#kind", Choices).show(KIND_KEY[Kind(form["kind"])] if form["kind"] else "")
        self.query_one("#size", Choices).show(str(form.size))
        self.query_one("#channel", Choices).offer([Choice("t", CHANNEL_NAME[form.channel])])
        wanted = {
            "at": not unplanned,
            "reply_by": form.channel is Channel.EMAIL,
            "fallback": form.size is not Size.S,
            "questions": form.size is Size.L,
            "attendees": form.size is Size.L,
            "material": form.size is Size.L,
        }
        for name, is_wanted in wanted.items():
            self.query_one(f"#{name}").display = is_wanted


class LogHalf(Vertical):
    """What they did, by when, and the next step."""

    DEFAULT_CSS = "LogHalf { height: auto; }"

    def compose(self) -> Iterator[Facts | Choices | TextEntry]:
        """Lay the fields out in the order they are filled in."""
        yield Facts(id="log")
        yield Choices("Result", [Choice(key, str(result)) for result, key in _RESULTS.items()], id="result")
        yield Field("Their act", placeholder="what they will do", id="customer_act")
        yield Field("By", placeholder="thu", fill=23, id="by")
        yield Field("Override", placeholder="why it is an advance without their act and date", id="override")
        yield Field("Amount", placeholder="38000", fill=23, id="amount")
        yield Choices("Fit", _FITS, id="fit")
        yield Field("Next step", placeholder="who: what @date, becomes an action", id="next")
        yield TextBox("Note", placeholder='optional; start a line with " for a quote', id="note")
        yield Facts(id="turns")
        yield Field("Held on", placeholder="today", fill=23, id="held")

    def show(
        self,
        form: PrecallForm,
        head: list[Fact],
        *,
        is_open: bool,
        asked: set[str],
        turned: Told = (),
    ) -> None:
        """Show the fields the result asks for and those `asked` by a key; a locked log is one line.

        `turned` says which lights the call turned; empty where the account has none.
        """
        self.query_one("#log", Facts).show(head)
        result = form.result
        advance = result is Result.ADVANCE
        wanted = {
            "result": is_open,
            "customer_act": is_open and advance,
            "by": is_open and advance,
            "override": is_open and advance and ("override" in asked or bool(form["override"])),
            "amount": is_open and result is Result.ORDER,
            "fit": is_open and advance,
            "next": is_open and result is not None,
            "note": is_open and result is not None,
            "turns": is_open and result is not None and bool(turned),
            "held": is_open and result is not None and ("held" in asked or bool(form["held"])),
        }
        for name, is_wanted in wanted.items():
            self.query_one(f"#{name}").display = is_wanted
        self.query_one("#turns", Facts).show([Fact("Factors", turned)])
        self.query_one("#result", Choices).show(_RESULTS[result] if result else "")
        self.query_one("#fit", Choices).show(_SIGNS.get(form["fit"], ""))
