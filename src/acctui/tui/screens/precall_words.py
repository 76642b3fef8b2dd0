"""What the pre-call panel says about what is typed in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.call import Result
from acctui.domain.days import day_name, distance, month_name, read_day, read_when, when_name
from acctui.domain.errors import RuleBroken
from acctui.domain.hits import is_hit
from acctui.domain.money import grouped, read_amount
from acctui.domain.step import read_step
from acctui.domain.text import fold, is_blank
from acctui.domain.wording import reads_as_own_act
from acctui.services.contacts import split_names
from acctui.tui.parts import WIDE
from acctui.tui.screens.precall_form import PrecallForm, held_by
from acctui.tui.widgets.facts import Fact

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from acctui.domain.call import Call
    from acctui.domain.contact import Contact
    from acctui.tui.parts import Part, Parts

AFTER = {
    "gain": "with",
    "fallback": "questions",
    "questions": "attendees",
    "attendees": "material",
    "customer_act": "by",
}
"""Where enter goes on from a field; from the others it leaves the text."""

_TOLD = {
    "at": ("outcome", "when"),
    "reply_by": ("outcome", "reply by"),
    "by": ("log", "by when"),
    "amount": ("log", "amount"),
    "next": ("log", "next step"),
    "held": ("log", "held on"),
}
"""Fields that are read as they are left, with their half and their name on the foot line."""

MISSED_ENOUGH = 2
_DAYS = {"at": False, "reply_by": False, "by": False, "held": True}


def stated_words(call: Call, today: dt.date) -> str:
    """Say when an outcome was stated."""
    local = call.stated_at.astimezone()
    mark = "stated afterwards" if call.stated_afterwards else "stated"
    return f"{mark} {day_name(local.date(), today)} {local:%H:%M}"


def log_head(form: PrecallForm, call: Call | None, *, is_open: bool, today: dt.date) -> list[Fact]:
    """Say what the log asks, or why it is locked."""
    if not is_open:
        after: list[Part] = [("After the call: what they did, when, and the next step.", "dim")]
        return [Fact("Log", _locked), Fact("", ()), Fact("", after)]
    held = form["held"]
    day = (
        _read(lambda: read_day(held, today, "held", past=True))
        if not is_blank(held)
        else held_by(call, today)
    )
    right: list[Part] = []
    if form.result is not None and day is not None:
        right = [("h", "text bold"), (" held ", "dim"), (day_name(day, today), "soft")]
    elif call is not None:
        right = _joined("e restate", "M move", "t tried", "x withdraw")
    return [Fact("Log", [("What did they do?", "soft")], right, "text bold")]


def _locked(width: int) -> Parts:
    why = "  state the outcome first: " if width >= WIDE else "  state it first: "
    keys: list[Part] = [("enter", "text bold"), (" leaves the text, ", "dim"), ("w", "text bold")]
    return [("locked", "soft bold"), (why, "dim"), *keys, (" states it", "dim")]


def _joined(*keys: str) -> list[Part]:
    parts: list[Part] = []
    for words in keys:
        key, _, label = words.partition(" ")
        parts += [("   " if parts else "", "dim"), (key, "text bold"), (f" {label}", "dim")]
    return parts


def _read(reader: object) -> dt.date | None:
    try:
        return reader()  # type: ignore[operator, no-any-return]
    except RuleBroken:
        return None


def problem(form: PrecallForm, name: str, today: dt.date) -> RuleBroken | None:
    """Give what is wrong with a date, an amount or a step as it is left."""
    text = form[name]
    if is_blank(text):
        return None
    try:
        if name == "at":
            read_when(text, today, "at")
        elif name in _DAYS:
            read_day(text, today, name, past=_DAYS[name])
        elif name == "next":
            read_step(text, today, "next")
        elif name == "amount":
            read_amount(text, "amount", form.mark)
    except RuleBroken as error:
        return error
    return None


def echoes(form: PrecallForm, contacts: Sequence[Contact], today: dt.date) -> dict[str, Parts]:
    """Say how what is typed was understood."""
    notes: dict[str, Parts] = dict.fromkeys(("at", "reply_by", "by", "held", "amount", "with"), ())
    for name, past in _DAYS.items():
        if is_blank(form[name]) or problem(form, name, today) is not None:
            continue
        if name == "at":
            when = read_when(form[name], today, "at")
            notes[name] = [(when_name(when, today), "text"), (f", {distance(when.day, today)}", "soft")]
        else:
            day = read_day(form[name], today, name, past=past)
            notes[name] = [
                ("read as ", "dim"),
                (day_name(day, today), "text bold"),
                (f", {distance(day, today)}", "dim"),
            ]
    if not is_blank(form["amount"]) and problem(form, "amount", today) is None:
        notes["amount"] = [
            ("read as ", "dim"),
            (grouped(read_amount(form["amount"], "amount", form.mark)), "text bold"),
        ]
    notes["with"] = _known(form, contacts)
    return notes


def planned(form: PrecallForm, today: dt.date) -> str:
    """Say when a call not stated yet is to be, empty where no time is typed that can be read."""
    if is_blank(form["at"]) or problem(form, "at", today) is not None:
        return ""
    when = read_when(form["at"], today, "at")
    return f"{when_name(when, today)}, {distance(when.day, today)}"


def _known(form: PrecallForm, contacts: Sequence[Contact]) -> Parts:
    titles = {fold(contact.name): contact.title or contact.role or "known" for contact in contacts}
    names = split_names(form["with"])
    if not names:
        return [(", ".join(contact.name for contact in contacts[:3]), "dim")]
    return [("; ".join(titles.get(fold(name), f"{name} is new") for name in names), "dim")]


def foot_words(form: PrecallForm, half: set[str], today: dt.date, *, unplanned: bool) -> Parts:
    """Say what stands in the way of the next key, or that nothing does."""
    wrong = [name for name in _TOLD if _TOLD[name][0] in half and problem(form, name, today) is not None]
    if wrong:
        return [("To put right", "text"), ("  " + ", ".join(_TOLD[name][1] for name in wrong), "soft")]
    if "log" in half:
        lacks = form.missing()
        parts: list[Part] = (
            [("To save", "text"), ("  " + ", ".join(lacks), "soft")] if lacks else [("Ready to save", "text")]
        )
        by = form["by"]
        if form.result is Result.ADVANCE and not is_blank(by) and problem(form, "by", today) is None:
            day = read_day(by, today, "by")
            parts.append((f"   the promise comes back on {day_name(day, today)}", "dim"))
        return [*parts, (_step_words(form, today, lacks), "dim")]
    if is_blank(form["outcome"]):
        return [("To state", "text"), ("  the outcome", "soft"), ("   1 to 6 begin one", "dim")]
    ready = "Ready to log" if unplanned else "Ready to state"
    return [(ready, "text"), ("  the outcome is one line; enter leaves the text, w states it", "dim")]


def _step_words(form: PrecallForm, today: dt.date, lacks: Sequence[str]) -> str:
    if is_blank(form["next"]):
        return "" if lacks else "   a next step is optional"
    if problem(form, "next", today) is not None:
        return ""
    step = read_step(form["next"], today, "next")
    due = (
        f"by {day_name(step.on, today)}" if step.on else "no date read" if step.is_unread else "without a day"
    )
    due = f"in {month_name(step.month)}" if step.month else due
    return f"   next step: {step.who or 'who?'}, {due}"


def wording_hint(text: str, held: Sequence[Call]) -> Parts:
    """Give one quiet line where an outcome reads as the seller's own act, or was missed twice (C8, D24)."""
    if is_blank(text):
        return ()
    if reads_as_own_act(text):
        return [("this reads as what you will do; what will they do?", "soft")]
    missed = [call for call in held if fold(call.outcome) == fold(text) and not is_hit(call.result, call.fit)]
    if len(missed) < MISSED_ENOUGH:
        return ()
    return [
        ("missed twice: esc, then ", "soft"),
        ("C", "text bold"),
        (" asks what this call must get first", "soft"),
    ]


def repair(error: RuleBroken) -> Parts:
    """Say which key takes the way out of a refusal."""
    if error.rule == "D7" and error.field in {"customer_act", "by"}:
        return [
            ("esc, then ", "soft"),
            ("c", "text bold"),
            (" logs a continuation, ", "soft"),
            ("O", "text bold"),
            (" records why", "soft"),
        ]
    return ()
