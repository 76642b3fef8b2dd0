"""The small forms of the scorecard: an attribute, and the decision to treat an account strategically."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from acctui.domain.days import read_day
from acctui.domain.errors import RuleBroken
from acctui.domain.scorecard import Attribute, Half, StrategicMark
from acctui.domain.starter_card import EVEN
from acctui.domain.text import is_blank, quoted
from acctui.services import scorecard_draft, scores
from acctui.tui.screens.asking import SHORT, Asked, AskSheet, Question, Values
from acctui.tui.screens.call_verbs import day_echo
from acctui.tui.screens.meeting_edits import MeetingEdit, MeetingValue
from acctui.tui.screens.picking import PickSheet
from acctui.tui.screens.scorecard_lines import whole_day
from acctui.tui.widgets.sheet import put_up

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from acctui.services.ports import Done, DraftKey
    from acctui.services.score_views import AccountScore
    from acctui.tui.app import AcctuiApp
    from acctui.tui.parts import Parts

_WORDS = (("low", "1 means"), ("middle", "3 means"), ("high", "5 means"))
_SHOWN = 4
_MOST_DIGITS = 6


def ask_new_attribute(app: AcctuiApp, half: Half, then: Callable[[Attribute], None]) -> None:
    """Ask what accounts are to be measured by, too; `then` is told what was kept."""

    async def save(values: Values, key: DraftKey) -> Done[Attribute] | None:
        fields = _fields(values)
        where = fields.pop("half")
        done = await app.do(lambda store: scorecard_draft.add_attribute(store, where, fields, key))
        return _told(done, then)

    asked = _asked("", str(half), str(EVEN), ("", "", ""))
    put_up(app, AskSheet(Question("New attribute", asked, draft=("attribute", "new")), save))


def ask_attribute(app: AcctuiApp, attribute: Attribute, then: Callable[[Attribute], None]) -> None:
    """Ask an attribute's name, half, weight and words anew; `then` is told what was kept."""
    edit = MeetingEdit(attribute)

    async def save(values: Values, key: DraftKey) -> Done[Attribute] | None:
        changed = edit.changed(_fields(values))
        done = await edit.saved(
            lambda: app.do(
                lambda store: scorecard_draft.set_attribute(store, attribute.id, changed, key, edit.seen)
            )
        )
        return _told(done, then)

    words = (attribute.low or "", attribute.middle or "", attribute.high or "")
    asked = _asked(attribute.name, str(attribute.half), str(attribute.weight), words)
    subject = f"attribute {attribute.id}"
    put_up(app, AskSheet(Question(attribute.name, asked, draft=("attribute", subject)), save))


def _told(done: Done[Attribute] | None, then: Callable[[Attribute], None]) -> Done[Attribute] | None:
    if done is not None:
        then(done.value)
    return done


def _asked(name: str, half: str, weight: str, words: tuple[str, str, str]) -> list[Asked]:
    fill = [Asked("name", "Attribute", "access to executives, share of wallet …", name)]
    fill.append(Asked("half", "Half", "current or future", half, _half_echo, SHORT))
    fill.append(Asked("weight", "Weight", "1 to 100", weight, _weight_echo, SHORT))
    meanings = zip(_WORDS, words, strict=True)
    return [*fill, *(Asked(field, label, "one line", said) for (field, label), said in meanings)]


def _half_echo(text: str) -> Parts:
    try:
        half = _half(text)
    except RuleBroken:
        return ()
    told = "what they are to us today" if half is Half.CURRENT else "what they can become, and how we fit"
    return [(told, "soft")]


def _weight_echo(text: str) -> Parts:
    return [("among the others of its half", "soft")] if text else ()


def _fields(values: Values) -> dict[str, Any]:
    words = {field: None if is_blank(values[field]) else values[field].strip() for field, _ in _WORDS}
    half, weight = _half(values["half"]), _weight(values["weight"])
    return {"name": values["name"], "half": half, "weight": weight, **words}


def _half(text: str) -> Half:
    word = text.strip().casefold()
    found = [half for half in Half if word and str(half).startswith(word)]
    if not found:
        raise RuleBroken("half", f"{quoted(text)} is no half. Type current or future.", "K7")
    return found[0]


def _weight(text: str) -> int:
    digits = text.strip()
    if digits.isascii() and digits.isdecimal() and len(digits) <= _MOST_DIGITS:
        return int(digits)
    raise RuleBroken("weight", f"{quoted(text)} is no weight. Type a whole number from 1 to 100.")


def ask_mark(app: AcctuiApp, account: AccountScore) -> None:
    """Ask the decision about an account; where it is strategic, first whether that is to end (K9)."""
    if not account.is_strategic:
        _ask_decision(app, account, strategic=True)
        return
    choices = (("w", "word the two whys anew"), ("n", "no longer treat it strategically"))

    def chosen(key: str | None) -> None:
        if key is not None:
            _ask_decision(app, account, strategic=key == "w")

    put_up(app, PickSheet(f"{account.account.name} is strategic", choices), chosen)


def _ask_decision(app: AcctuiApp, account: AccountScore, *, strategic: bool) -> None:
    number, today, edit = account.account.id, app.clock.today(), MeetingValue(account.mark)

    async def save(values: Values, key: DraftKey) -> Done[StrategicMark] | None:
        mark = StrategicMark(
            account_id=number,
            decided_on=read_day(values["decided_on"] or "today", today, "decided_on", past=True),
            strategic=strategic,
            why_us=values["why_us"] or None,
            why_them=values["why_them"] or None,
        )
        return await edit.saved(
            lambda: app.do(lambda store: scores.mark_strategic(store, mark, key, edit.seen))
        )

    title = f"{account.account.name}: {'strategic' if strategic else 'no longer strategic'}"
    mark = account.mark
    again = strategic and mark is not None and mark.strategic
    before = ((mark.why_us or "", mark.why_them or "") if mark else ("", "")) if again else ("", "")
    day = mark.decided_on.isoformat() if again and mark else "today"
    question = Question(
        title,
        _decision(app, before, day, strategic=strategic),
        _history(account.marks),
        ("mark" if strategic else "unmark", str(number)),
    )
    put_up(app, AskSheet(question, save))


def _decision(app: AcctuiApp, whys: tuple[str, str], day: str, *, strategic: bool) -> list[Asked]:
    us = "what the work with them is worth to us" if strategic else "why it is no longer worth it to us"
    them = "what it is worth to them" if strategic else "what changed for them"
    return [
        Asked("why_us", "For us", us, whys[0]),
        Asked("why_them", "For them", them, whys[1]),
        Asked("decided_on", "Decided", "today", day, lambda text: day_echo(app, text, past=True), SHORT),
    ]


def _history(marks: Sequence[StrategicMark]) -> list[tuple[str, Parts]]:
    """Say what was decided before, newest first."""
    lines: list[tuple[str, Parts]] = []
    for mark in marks[:_SHOWN]:
        words = "strategic" if mark.strategic else "no longer strategic"
        why = "; ".join(filter(None, (mark.why_us, mark.why_them)))
        lines.append((whole_day(mark.decided_on), [(words, "text"), (f"   {why}" if why else "", "dim")]))
    return lines


def half_of(attribute: Attribute | None) -> Half:
    """Give the half of the row under the cursor, where a new attribute goes."""
    return attribute.half if attribute else Half.CURRENT


def other_half(attribute: Attribute) -> Half:
    """Give the half an attribute is not in."""
    return Half.FUTURE if attribute.half is Half.CURRENT else Half.CURRENT
