"""What the year walk says: the queue of Targets, the card of one, its start and its end (D20)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

from acctui.domain.days import day_name, due_name, short_day
from acctui.domain.goal import Decision
from acctui.domain.money import grouped
from acctui.tui.screens.growth_columns import DECISION_NAME, pace_parts
from acctui.tui.widgets.lined_pane import AIR, RULE, PaneLine
from acctui.tui.widgets.meter import meter, percentage
from acctui.tui.words import count_of, tier_part

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from acctui.services.growth_view import GrowthLine
    from acctui.services.year_walk import WalkLine
    from acctui.tui.parts import Part

LABEL = 16
"""Cells of a label on the card; its fields stand on the same edge."""

LOW = 22
"""Rows of the terminal below which the card keeps to what decides."""

_SAME_TALK = dt.timedelta(days=14)
_BAR, _SCOPE_BAR = 13, 20
_ONE, _TWO, _THREE = 1, 2, 3
_SAYS = {
    Decision.GRADUATE: "a Key Account from now on",
    Decision.KEEP: "stays a Target with the same goal, or the one you type",
    Decision.DROP: "a plain account again, without a goal",
    Decision.NEW_GOAL: "stays a Target with another goal",
}
KEYS = {
    "g": Decision.GRADUATE,
    "k": Decision.KEEP,
    "d": Decision.DROP,
    "n": Decision.NEW_GOAL,
}
"""The four decisions, by the key that takes each."""


class Settled(NamedTuple):
    """With whom the walk is agreed, and on which day."""

    with_: str
    on: dt.date


def decided_count(lines: Sequence[WalkLine]) -> int:
    """Count what is decided."""
    return sum(line.is_decided for line in lines)


def scope_parts(lines: Sequence[WalkLine], at: int) -> list[Part]:
    """Say which card it is, of how many, and how many are decided."""
    count, done = len(lines), decided_count(lines)
    place: list[Part] = [(str(min(at + 1, count)), "text bold"), (f" of {count}  ", "dim")]
    return [*place, *meter(done / count if count else 0.0, _SCOPE_BAR), (f" {done} decided", "dim")]


def settled_parts(settled: Settled | None, today: dt.date) -> list[Part]:
    """Say with whom it is agreed, which is asked once."""
    if settled is None:
        return []
    return [
        (f"agreed with {settled.with_} on {day_name(settled.on, today)}   ", "dim"),
        ("m", "text bold"),
        (" changes", "dim"),
    ]


def queue_lines(lines: Sequence[WalkLine], at: int, bar: str, height: int) -> list[PaneLine]:
    """List the Targets; those that are decided go dim and say how, the cursor's stays in sight."""
    each = next((rows for rows in (_THREE, _TWO) if len(lines) * rows - 1 <= height), _TWO)
    fit = max(1, (height + (1 if each == _THREE else 0)) // each)
    first = max(0, min(at - fit // 2, len(lines) - fit))
    shown: list[PaneLine] = []
    for place, walked in enumerate(lines[first : first + fit], first):
        shown += _queued(walked, place, bar if place == at else "")
        shown += [AIR] if each == _THREE else []
    return shown


def _queued(walked: WalkLine, place: int, bar: str) -> list[PaneLine]:
    line = walked.line
    done = walked.decided is not None
    name: Part = (line.name, "text bold" if bar else "dim" if done else "text")
    said = DECISION_NAME[walked.decided.decision] if walked.decided else ""
    amount = f"{grouped(line.won)} of {grouped(line.goal)}" if line.goal else f"{grouped(line.won)}, no goal"
    return [
        PaneLine((name,), ((said, "dim" if done else "text"),), bar, place),
        PaneLine((("  ", "dim"), (amount, "dim")), (), bar, place),
    ]


def fact(label: str, *parts: Part) -> PaneLine:
    """Put a label before what is known."""
    return PaneLine(((label.ljust(LABEL), "dim"), *parts))


def card_lines(walked: WalkLine, today: dt.date, *, tall: bool, low: bool) -> list[PaneLine]:
    """Say what there is to know of a Target before it is decided about."""
    air = [AIR] if tall else []
    line = walked.line
    head = PaneLine(((line.name, "text bold"),), _merit_parts(line))
    if low:
        return [head, PaneLine(_headline(walked, today)), *_year_facts(walked, today)[-1:], RULE]
    return [
        *air,
        head,
        *air,
        *air,
        PaneLine(_headline(walked, today)),
        *air,
        *_year_facts(walked, today),
        *air,
        _notice(walked, today),
        *air,
        RULE,
        *air,
    ]


def _merit_parts(line: GrowthLine) -> tuple[Part, ...]:
    tier = tier_part(line.tier, None)
    score: list[Part] = [("  * " if line.strategic else "  ", "accent"), (str(line.score), "text")]
    return (tier, *(score if line.score is not None else []))


def _headline(walked: WalkLine, today: dt.date) -> tuple[Part, ...]:
    line, year = walked.line, walked.year
    if line.goal is None or line.gap is None:
        return ((f"No goal was set for {year.name}", "text bold"),)
    goal: Part = (f" its goal of {grouped(line.goal)}", "soft")
    left = year.days_left(today)
    when: Part = (f", {count_of(left, 'day')} left" if left else f" when {year.name} ended", "dim")
    if line.gap > 0:
        return ((f"{grouped(line.gap)} short of", "text bold"), goal, when)
    over = f"{grouped(-line.gap)} over" if line.gap else "Just at"
    return ((over, "text bold"), goal, when)


def _year_facts(walked: WalkLine, today: dt.date) -> list[PaneLine]:
    line, milestone = walked.line, walked.milestone
    facts = [fact("Won", (grouped(line.won), "text"))]
    if line.share is not None:
        facts.append(fact("Pace", *pace_parts(line.share, line.straight, _BAR)))
    if not walked.year.is_over(today):
        by_now = (
            "nothing came last year" if line.shape is None else f"last year {percentage(line.shape)} by then"
        )
        facts.append(fact("", (f"{by_now}, straight line {percentage(line.straight)}", "dim")))
    if line.agreed_with and line.agreed_on:
        facts.append(
            fact("Agreed", (f"with {line.agreed_with} on {short_day(line.agreed_on, today)}", "soft"))
        )
    if milestone is None:
        facts.append(fact("Milestone", ("none yet", "dim")))
    else:
        due = f" by {due_name(milestone.due, today)}" if milestone.due else ""
        facts.append(fact("Milestone", (f"{milestone.text}{due}", "soft")))
    return facts


def _notice(walked: WalkLine, today: dt.date) -> PaneLine:
    """Say at most one thing that may decide: the Key line first, then a milestone that is older."""
    parts: tuple[Part, ...] = ()
    if walked.decided is None and walked.proposed is Decision.GRADUATE:
        parts = (
            ("It brought what a Key Account brings.   ", "text"),
            ("g", "text bold"),
            (" graduates it", "dim"),
        )
    elif walked.asks_milestone and walked.milestone is not None:
        day = short_day(walked.milestone.set_on, today)
        parts = ((f"Its milestone was set on {day}: is it still the next door to open?", "text"),)
    return PaneLine(parts, (), "soft") if parts else AIR


def choice_lines(walked: WalkLine, *, tall: bool) -> list[PaneLine]:
    """Name the four decisions by their keys; the one that stands is marked."""
    air = [AIR] if tall else []
    stands = walked.decided.decision if walked.decided else None
    lines = [_choice(key, decision, is_it=decision is stands) for key, decision in KEYS.items()]
    if walked.decided is None:
        return [*lines, *air, _quiet("then the amount, the next milestone, and w")]
    decided = walked.decided
    with_ = f" with {decided.decided_with}" if decided.decided_with else ""
    amount = (
        f", {grouped(walked.line.next_goal)} in {walked.year.after.name}" if walked.line.next_goal else ""
    )
    said = (
        f"decided{with_} on {short_day(decided.decided_on, decided.decided_on)}{amount}; any key decides anew"
    )
    return [*lines, *air, _quiet(said)]


def _choice(key: str, decision: Decision, *, is_it: bool) -> PaneLine:
    name = DECISION_NAME[decision].ljust(LABEL - 3)
    style = "text bold" if is_it else "text"
    return PaneLine(
        ((key, "text bold"), (f"  {name}", style), (_SAYS[decision], "dim")), (), "soft" if is_it else ""
    )


def _quiet(words: str) -> PaneLine:
    return PaneLine(((" " * 3, "dim"), (words, "dim")))


def pending_keys(*, typing: bool, tall: bool) -> list[PaneLine]:
    """Say which keys finish a decision."""
    lead: list[Part] = [("enter", "text bold"), (" goes on, then ", "dim")] if typing else []
    air = [AIR] if tall else []
    return [*air, PaneLine((*lead, ("w", "text bold"), (" decides", "dim")))]


def proposed_amount(walked: WalkLine, decision: Decision) -> int | None:
    """Give the amount a decision begins with: what stands for the next year, to keep that of this year."""
    if decision is Decision.DROP:
        return None
    same = walked.line.goal if decision is Decision.KEEP else None
    return walked.line.next_goal or same


def kept_amount(decision: Decision) -> str:
    """Name the amount of one decision in the draft of a card."""
    return f"amount to {decision}"


def amount_for(
    walked: WalkLine, decision: Decision, kept: Mapping[str, str], written: Callable[[int], str]
) -> str:
    """Give the amount typed for this very decision, else the one it begins with."""
    typed = kept.get(kept_amount(decision))
    if typed is not None:
        return typed
    amount = proposed_amount(walked, decision)
    return written(amount) if amount else ""


def still_agreed(kept: Mapping[str, str], today: dt.date) -> Mapping[str, str]:
    """Give what was said when the walk began, without a day that was another talk."""
    if "begun" not in kept or today - dt.date.fromisoformat(kept["agreed_on"]) <= _SAME_TALK:
        return kept
    return {"agreed_with": kept["agreed_with"]}


def known_agreed(lines: Sequence[WalkLine], today: dt.date) -> tuple[str, str]:
    """Give manager and day as the book knows them: of the last decision, else who agreed to a goal last.

    A day some weeks old was another talk and is not gone on with.
    """
    decided = [one.decided for one in lines if one.decided and one.decided.decided_with]
    if decided:
        last = max(decided, key=lambda one: one.decided_on)
        is_same_talk = today - last.decided_on <= _SAME_TALK
        return last.decided_with or "", last.decided_on.isoformat() if is_same_talk else ""
    agreed = [(one.line.agreed_on, one.line.agreed_with) for one in lines if one.line.agreed_on]
    return (max(agreed)[1] or "" if agreed else ""), ""


def pending_line(decision: Decision) -> PaneLine:
    """Say what is being decided."""
    return PaneLine(((DECISION_NAME[decision].ljust(LABEL), "text bold"), (_SAYS[decision], "dim")))
