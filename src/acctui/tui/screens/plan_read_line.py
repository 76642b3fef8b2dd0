"""How the lines of the plan's forms are read: the step, its marks, and what it serves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from acctui.domain.action import ActionKind
from acctui.domain.days import day_name, distance, month_name
from acctui.domain.errors import RuleBroken
from acctui.domain.step import Due, read_due, read_step
from acctui.domain.text import fold, is_blank

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

    from acctui.domain.action import Action
    from acctui.tui.parts import Parts

KIND_WORDS = {
    ActionKind.PEOPLE: "people to meet",
    ActionKind.COLLEAGUES: "colleagues to introduce",
    ActionKind.FACTS: "facts to find",
}


@dataclass(frozen=True, slots=True)
class Link:
    """An objective or a strategy an action may serve: the field that names it, its number, its words."""

    field: str
    id: int
    words: str


def due_words(due: Due, today: dt.date) -> Parts:
    """Say how a day or a month is understood."""
    if due.on is not None:
        return [(day_name(due.on, today), "text"), (f", {distance(due.on, today)}", "soft")]
    if due.month is not None:
        return [(month_name(due.month), "text"), (", a day can wait", "soft")]
    return ()


def due_echo(text: str, today: dt.date) -> Parts:
    """Say how a typed day or month is understood; nothing while it is not."""
    try:
        return due_words(read_due(text, today), today)
    except RuleBroken:
        return ()


def step_echo(text: str, today: dt.date, place: Due) -> Parts:
    """Say who does what and when, as the line is understood; without a date it goes to the cursor's place."""
    try:
        step = read_step(text, today)
    except RuleBroken:
        return ()
    due = place if step.on is None and step.month is None else Due(step.on, step.month)
    missing = "no date read" if step.is_unread else "no date"
    when = due_words(due, today) or [(missing, "soft")]
    if step.is_unread and when[0][0] != missing:
        when = [*when, (f", {missing}", "soft")]
    return [(step.who or "who?", "text"), ("  ", "dim"), *when, ("   ", "dim"), (step.what, "soft")]


def step_text(action: Action) -> str:
    """Give an action as the line it is typed in: `who: what @2026-12-02`."""
    when = action.on.isoformat() if action.on else f"{action.month:%Y-%m}" if action.month else ""
    return f"{action.who or '?'}: {action.what}{f' @{when}' if when else ''}"


def mark_text(action: Action) -> str:
    """Give an action's marks as they are typed."""
    marks = ["!" if action.urgent else "", "+" if action.important and action.kind is None else ""]
    return " ".join(word for word in [*marks, str(action.kind or "")] if word)


def read_marks(text: str) -> dict[str, Any]:
    """Read marks: `!` urgent, `+` important, or a ready kind by its first letters (P6)."""
    found: dict[str, Any] = {"urgent": False, "important": False, "kind": None}
    for word in text.replace("!", " ! ").replace("+", " + ").split():
        kind = next((kind for kind in ActionKind if kind.startswith(word.casefold())), None)
        if word == "!":
            found["urgent"] = True
        elif word == "+":
            found["important"] = True
        elif kind is not None:
            found["kind"] = kind
        else:
            raise RuleBroken(
                "mark", "A mark is ! for urgent or + for important, or people, colleagues or facts.", "P6"
            )
    return found


def mark_echo(text: str) -> Parts:
    """Say what the marks mean."""
    try:
        marks = read_marks(text)
    except RuleBroken:
        return ()
    kind = marks["kind"]
    words = [
        "urgent" if marks["urgent"] else "",
        "important" if marks["important"] or kind else "",
        KIND_WORDS[kind] if kind else "",
    ]
    return [(", ".join(word for word in words if word), "soft")]


def link_named(links: Sequence[Link], text: str) -> Link | None:
    """Find what an action serves by its first words, None for a blank; refuses what is none or several."""
    if is_blank(text):
        return None
    wanted = fold(text)
    found = [link for link in links if fold(link.words) == wanted]
    found = found or [link for link in links if fold(link.words).startswith(wanted)]
    found = found or [link for link in links if wanted in fold(link.words)]
    if len(found) == 1:
        return found[0]
    if not found:
        raise RuleBroken("serves", "No objective or strategy of the account begins so. Leave it empty.", "P2")
    raise RuleBroken("serves", f"{len(found)} objectives or strategies read so. Type more of one.", "P2")


def link_echo(links: Sequence[Link], text: str) -> Parts:
    """Say which objective or strategy was understood."""
    try:
        link = link_named(links, text)
    except RuleBroken:
        return ()
    if link is None:
        return ()
    return [("strategy: " if link.field == "strategy_id" else "objective: ", "dim"), (link.words, "soft")]


def account_named(names: Iterable[tuple[int, str]], text: str) -> tuple[int, str]:
    """Find an account by its name or its first letters; refuses none and several at `account`."""
    wanted = fold(text)
    pairs = [(number, name, fold(name)) for number, name in names]
    found = [pair for pair in pairs if pair[2] == wanted] if wanted else []
    found = found or [pair for pair in pairs if wanted and pair[2].startswith(wanted)]
    if len(found) == 1:
        return found[0][0], found[0][1]
    if not wanted:
        raise RuleBroken("account", "An action is done for an account. Type its name.", "P2")
    said = "No account begins" if not found else f"{len(found)} accounts begin"
    raise RuleBroken("account", f"{said} so. Type more of its name, or find it with f.", "P2")
