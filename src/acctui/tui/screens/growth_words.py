"""What the growth screen says beside its list: the year, the account, the questions, the walk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.days import day_name, short_day
from acctui.domain.goal import Ask
from acctui.domain.money import grouped
from acctui.domain.pace import CLAIMED, times
from acctui.tui.parts import WIDE, width_of
from acctui.tui.screens.account_columns import whole
from acctui.tui.widgets.meter import percentage
from acctui.tui.words import count_of, tier_part

if TYPE_CHECKING:
    import datetime as dt

    from acctui.domain.goal import GrowthQuestion
    from acctui.domain.pace import Reached
    from acctui.services.growth_view import CandidateLine, GrowthLine, GrowthView
    from acctui.tui.parts import Part

ASKS = {
    "k": (Ask.KNOW, "Whom to know"),
    "t": (Ask.TALK, "Whom to talk to"),
    "f": (Ask.FIND_OUT, "What to find out"),
}
"""The three questions that pull towards a goal, by the key that chooses one (G7)."""

_ROOMY = 96
"""Columns of text from which the account's paces stand beside its name; below, the foot line says them."""


def year_parts(view: GrowthView, today: dt.date) -> list[Part]:
    """Say which year is shown, and which stands beside it."""
    parts: list[Part] = [(view.year.name, "text bold")]
    if view.year.is_over(today):
        return [*parts, ("  is over", "dim")]
    if view.next_year is not None:
        parts += [(" and ", "dim"), (view.next_year.name, "text bold")]
    if view.year.first > today:
        return [*parts, (f"  begins on {short_day(view.year.first, today)}", "dim")]
    return [*parts, (f"  {count_of(view.days_left, 'day')} left", "dim")]


def legend_parts(view: GrowthView, sort: str, width: int) -> list[Part]:
    """Say what the two marks in the meter are, and the order."""
    gap, before = ("   ", "      ") if width >= WIDE else ("  ", "  ")
    year: list[Part] = [("│", "text"), (f" year {percentage(view.straight)}", "dim")]
    goal: list[Part] = [(gap, "dim"), ("│", "border"), (" goal", "dim")]
    return [*year, *goal, (f"{before}sort ", "dim"), (sort, "text")]


def who_parts(line: GrowthLine) -> list[Part]:
    """Name the account whose goal it is, how large it is and how it scores."""
    parts: list[Part] = [(line.name, "text bold")]
    tier = tier_part(line.tier, None)
    parts += [("  ", "dim"), tier] if tier[0] else []
    if line.score is not None:
        parts += [("  * ", "accent") if line.strategic else ("  ", "dim"), (str(line.score), "text")]
    elif line.strategic:
        parts += [("  *", "accent")]
    return [*parts, ("   to reach the goal", "dim")] if line.goal else parts


def pace_words(line: GrowthLine, width: int) -> list[Part]:
    """Put the account's own pace beside last year's shape and the straight line, each by its name."""
    if line.share is None or width < _ROOMY:
        return []
    shape = "no revenue last year" if line.shape is None else f"last year {percentage(line.shape)} by now"
    straight = f"straight line {percentage(line.straight)}"
    now: list[Part] = [(percentage(line.share), "text"), (" of it won", "dim")]
    return [*now, (f"   {shape}, {straight}", "dim")]


def hint_parts(line: GrowthLine, *, asked: bool) -> list[Part]:
    """Say quietly what the goal still lacks, or how the first question is asked."""
    if line.flags:
        return [("; ".join(line.flags), "dim")]
    if asked or not line.goal:
        return []
    return [("n", "text bold"), (" asks the first: whom to know, whom to talk to, what to find out", "dim")]


def question_parts(question: GrowthQuestion, today: dt.date) -> list[Part]:
    """Say what a question is about and by when; one that is an action already says so."""
    what: list[Part] = [(question.what, "soft")] if question.what else []
    gap: list[Part] = [("  ", "dim")] if what else []
    if question.ask is Ask.TALK:
        day = f"before {short_day(question.by, today)}" if question.by else "no date"
        parts = [(day, "soft"), *gap, *what]
    else:
        parts = [*what, *gap, (f"by {short_day(question.by, today)}", "dim")] if question.by else what
    if question.action_id is not None:
        parts = [("action", "dim"), ("  ", "dim"), *parts]
    return parts


def candidate_name(line: CandidateLine) -> list[Part]:
    """Name a candidate, with what it brought this year without any goal."""
    won: list[Part] = [("  ", "dim"), (f"{whole(line.won)} without a goal", "dim")] if line.won else []
    return [(line.name, "text"), *won]


def talk_parts(line: CandidateLine, today: dt.date) -> list[Part]:
    """Say when the manager hears of a candidate."""
    if line.talk_on is None:
        return [("not yet", "dim")]
    verb = "talk on" if line.talk_on >= today else "talked on"
    return [(f"{verb} {day_name(line.talk_on, today)}", "soft")]


def why_parts(line: CandidateLine) -> list[Part]:
    """Say how a candidate scores, and why it could be much larger."""
    score = "no score" if line.score is None else f"score {line.score}"
    return [(f"{score}; ", "dim"), (line.why, "soft")]


def candidate_foot(line: CandidateLine, today: dt.date) -> list[Part]:
    """Say all there is about the candidate under the cursor."""
    gap: Part = ("   ", "dim")
    return [(line.name, "text bold"), ("  ", "dim"), (line.why, "soft"), gap, *talk_parts(line, today)]


def question_foot(question: GrowthQuestion, words: str, today: dt.date) -> list[Part]:
    """Say a question in one sentence, with its day."""
    parts: list[Part] = [(words, "text")]
    if question.by:
        parts.append((f"  by {day_name(question.by, today)}", "soft"))
    if question.action_id is not None:
        parts.append((f"   action #{question.action_id}", "dim"))
    return parts


def goal_foot(line: GrowthLine) -> list[Part]:
    """Say of a goal what a narrow terminal leaves out of its columns."""
    parts = [*who_parts(line)[: None if line.goal is None else -1]]
    if line.goal is not None:
        parts += [("  ", "dim"), (grouped(line.won), "text"), (f" of {grouped(line.goal)}", "soft")]
    if line.shape is not None:
        parts += [(f"   last year {percentage(line.shape)} by now", "dim")]
    if line.next_goal:
        parts += [("   next ", "dim"), (grouped(line.next_goal), "soft")]
    return [*parts, ("   " + "; ".join(line.flags), "dim")] if line.flags else parts


def walk_parts(view: GrowthView, today: dt.date, width: int) -> list[Part]:
    """Say how far the year walk is, and how it is started (D20)."""
    if view.undecided_before:
        waits = f"{count_of(view.undecided_before, 'target')} of a year gone by undecided"
    elif view.undecided and view.year.is_near_its_end(today):
        waits = f"{count_of(view.undecided, 'target') if width >= WIDE else view.undecided} undecided"
        waits += ": graduate, keep, drop or new goal" if width >= WIDE and not view.overshoot.reached else ""
    else:
        return []
    return [("Year walk", "text bold"), (f"  {waits}   ", "dim"), ("W", "text bold"), (" starts", "dim")]


def overshoot_parts(view: GrowthView, room: int) -> list[Part]:
    """Say how far goals reached were passed, beside what is claimed without data (G9, D10)."""
    reached = view.overshoot.reached
    if not reached:
        return []
    low, high = CLAIMED
    said = _reached_parts(view, reached[0])
    for claim in (f"; claimed {low} to {high}, without data", f"; {low} to {high} is a bare claim", ""):
        whole_line: list[Part] = [*said, (claim, "dim")]
        if width_of(whole_line) <= room:
            return whole_line
    return []


def _reached_parts(view: GrowthView, best: Reached) -> list[Part]:
    lead: Part = ("overshoot ", "dim")
    count = len(view.overshoot.reached)
    if count == 1:
        return [lead, (f"{best.name.split()[0]} {times(best.ratio)}", "text"), (" of its goal", "dim")]
    of_goals = f" on {count} of {count_of(view.overshoot.goals, 'goal')}"
    return [lead, (times(view.overshoot.ratio or 0.0), "text"), (of_goals, "dim")]
