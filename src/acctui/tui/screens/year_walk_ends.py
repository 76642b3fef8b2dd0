"""How the year walk begins, and what stands at its end (D20)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.goal import Decision
from acctui.domain.money import grouped
from acctui.tui.screens.growth_columns import DECISION_NAME
from acctui.tui.screens.year_walk_words import LABEL, decided_count, fact
from acctui.tui.widgets.lined_pane import AIR, RULE, PaneLine
from acctui.tui.words import count_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from acctui.services.year_walk import WalkLine


def start_lines(lines: Sequence[WalkLine], *, tall: bool) -> list[PaneLine]:
    """Say what the walk is, and ask with whom and on which day, once."""
    air = [AIR] if tall else []
    left = len(lines) - decided_count(lines)
    years = " and ".join(dict.fromkeys(line.year.name for line in lines))
    return [
        *air,
        PaneLine(
            ((f"The end of {years}", "text bold"),), ((f"{count_of(left, 'Target')} undecided", "dim"),)
        ),
        *air,
        AIR,
        PaneLine((("Each Target in turn, none passed over:", "text"),)),
        PaneLine((("graduate, keep, drop or a new goal.", "text"),)),
        AIR,
        PaneLine((("Each decision is saved at once; you can stop at any", "dim"),)),
        PaneLine((("card, come back, and decide anew.", "dim"),)),
        *air,
        RULE,
        *air,
    ]


def start_keys(*, tall: bool) -> list[PaneLine]:
    """Say which key begins."""
    return [*([AIR] if tall else []), PaneLine((("w", "text bold"), (" begins", "dim")))]


def end_lines(lines: Sequence[WalkLine], *, tall: bool) -> list[PaneLine]:
    """Say how many were decided and how, what that comes to, and what is left."""
    air = [AIR] if tall else []
    done = decided_count(lines)
    left = [line for line in lines if not line.is_decided]
    head = f"{done} of {count_of(len(lines), 'Target')} decided"
    rows: list[PaneLine] = []
    for decision in Decision:
        of_it = [one for one in lines if one.decided and one.decided.decision is decision]
        if of_it:
            rows.append(_tally(DECISION_NAME[decision], of_it))
    goals = [one.line.next_goal for one in lines if one.line.next_goal]
    total = f"{grouped(sum(goals))} over {count_of(len(goals), 'account')}" if goals else "none set yet"
    year = lines[-1].year.after.name if lines else ""
    return [
        *air,
        PaneLine(((head, "text bold"),), ((f"{len(left)} left" if left else "none left", "dim"),)),
        *air,
        AIR,
        *rows,
        *([_tally("undecided", left)] if left else []),
        AIR,
        fact(f"Goals {year}", (total, "text")),
        *air,
        RULE,
        *air,
    ]


def end_keys(lines: Sequence[WalkLine]) -> list[PaneLine]:
    """Say where to go from the end."""
    left = len(lines) - decided_count(lines)
    back = "goes back to what is left, or to decide anew" if left else "goes back, to decide anew"
    return [
        PaneLine((("  up", "text bold"), (f"  {back}", "dim"))),
        PaneLine((("esc", "text bold"), ("  leaves; b there makes the one-on-one sheet", "dim"))),
    ]


def _tally(name: str, lines: Sequence[WalkLine]) -> PaneLine:
    names = ", ".join(line.name for line in lines)
    return PaneLine(((name.ljust(LABEL), "dim"), (f"{len(lines)}  ", "text bold"), (names, "soft")))
