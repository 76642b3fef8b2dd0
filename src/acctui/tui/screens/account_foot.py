"""The foot line of the account list: what is next with the account under the cursor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.days import due_name, short_day
from acctui.domain.money import grouped
from acctui.services.ahead import Ahead, ahead
from acctui.tui.parts import WIDE, joined
from acctui.tui.screens.account_columns import next_parts, whole
from acctui.tui.words import count_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator

    from acctui.domain.merit import Standing
    from acctui.domain.objective import Objective
    from acctui.domain.progress import Progress
    from acctui.services.ports import Store
    from acctui.services.views import AccountLine
    from acctui.tui.parts import Part, Parts

NOTHING: Parts = (("Nothing answers to the filter  ", "soft"), ("esc", "text bold"), (" clears it", "dim"))
"""What is said where the filter leaves no account."""


def selected_parts(count: int) -> Parts:
    """Say how many accounts are selected, and what can be done with them."""
    keys = (("t", " tier   "), ("T", " tag   "), ("esc", " none   "))
    offered = [part for key, label in keys for part in ((key, "text bold"), (label, "dim"))]
    return [(str(count), "text bold"), (" selected   ", "dim"), *offered]


def ahead_job(line: AccountLine, today: dt.date) -> Callable[[Store], Ahead]:
    """Give the job that reads what is next with an account that has a ladder."""
    return lambda store: ahead(store, line.id, today)


def foot_parts(
    line: AccountLine, known: Ahead | None, standing: Standing | None, today: dt.date
) -> Callable[[int], Parts]:
    """Say what is next with an account, shorter where the terminal is narrow.

    `known` is what was read of its ladder, `standing` the ranks of a scored account, which are
    said where they are far apart (K2).
    """

    def told(width: int) -> Parts:
        groups = list(_next(line, known or Ahead(), today, wide=width >= WIDE))
        if standing is not None and standing.is_far_apart:
            groups.append([(standing.words, "dim")])
        groups += _about(line)
        return [(line.name, "text bold"), ("  ", "dim"), *joined(groups, 3)]

    return told


def _next(line: AccountLine, known: Ahead, today: dt.date, *, wide: bool) -> Iterator[list[Part]]:
    if known.milestone is not None:
        yield [("next ", "dim"), *milestone_parts(known.milestone, today, wide=wide)]
    if line.next_action:
        before: list[Part] = [] if known.milestone else [("next ", "dim")]
        yield [*before, *_action(line.next_action, today)]
    if known.business is not None:
        yield stage_parts(known.business, today)


def milestone_parts(objective: Objective, today: dt.date, *, wide: bool) -> list[Part]:
    """Name the next milestone, with its day and its worth where there is room."""
    parts: list[Part] = [(objective.text, "text")]
    if wide and objective.due:
        parts.append((f" by {due_name(objective.due, today)}", "text"))
    if wide and objective.worth:
        parts.append((f" ({whole(objective.worth)})", "soft"))
    return parts


def stage_parts(progress: Progress, today: dt.date) -> list[Part]:
    """Say the next stage goal with the days left to it, or that the last was missed (L15)."""
    stage, unit = progress.next_stage, progress.objective.unit or ""
    if stage is None:
        return [(f"{count_of(len(progress.missed), 'stage goal')} missed", "text")]
    left = count_of(progress.days_left, "day")
    return [
        (f"{grouped(stage.value)} {unit} by {short_day(stage.due, today)}", "text"),
        (f" in {left}", "dim"),
        *([(", one missed", "soft")] if progress.missed else []),
    ]


def _action(next_action: str, today: dt.date) -> list[Part]:
    *begun, (who, _) = next_parts(next_action, today)
    parts = [(text.strip() + " ", style) for text, style in begun]
    return [*parts, (f"({who.strip()})", "dim")]


def _about(line: AccountLine) -> Iterator[list[Part]]:
    if line.candidate:
        yield [(line.candidate, "soft")]
    if line.streak > 1:
        yield [(f"{line.streak} continuations in a row", "text")]
    if line.open_calls:
        yield [(count_of(line.open_calls, "open call"), "soft")]
    place = ", ".join(part for part in (line.city, line.industry, *line.tags) if part)
    if place:
        yield [(place, "dim")]
