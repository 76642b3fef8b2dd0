"""Goals and what was decided about them, for other programs and for the eye."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.cli.output import Column, Record, money
from acctui.domain.money import grouped
from acctui.domain.pace import in_column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from acctui.domain.business_year import BusinessYear
    from acctui.services.growth import GrowthLine, GrowthView

_DECIMALS = 4
DECISIONS = {"graduate": "graduate", "keep": "keep", "drop": "drop", "new-goal": "new goal"}


def goal_record(view: GrowthView, line: GrowthLine) -> Record:
    """Give a goal as other programs see it.

    `pace` is what was won of the goal as a part of one, `shape` what part of last year's revenue had come by
    this day, `straight` the part of the year that is over; `gap` is below nothing once the goal is passed.
    """
    return {
        "account": line.name,
        "account_id": line.account_id,
        "tier": line.tier,
        "year": view.year.year,
        "year_name": view.year.name,
        "amount": money(line.goal),
        "won": money(line.won),
        "gap": money(line.gap),
        "a_month": money(line.a_month),
        "pace": part(line.share),
        "shape": part(line.shape),
        "straight": part(line.straight),
        "agreed_with": line.agreed_with,
        "agreed_on": line.agreed_on,
        "decision": line.decision,
        "proposed": line.proposed,
        "next_amount": money(line.next_goal),
        "flags": line.flags,
    }


def part(share: float | None) -> float | None:
    """Round a part of one for other programs."""
    return None if share is None else round(share, _DECIMALS)


def percent(share: float | None) -> str:
    """Write a part of one as the screens do."""
    return "" if share is None else f"{share:.0%}"


def gap_words(gap: int) -> str:
    """Write what is missing, or with a plus what came beyond the goal (G9)."""
    return f"+{grouped(-gap)}" if gap < 0 else grouped(gap)


def goal_columns(year: BusinessYear) -> tuple[Column, ...]:
    """Give the columns of the year's goals."""
    return (
        Column("#", right=True),
        Column("Account", yields=True),
        Column("Tier"),
        Column(f"Goal {year.short}", right=True),
        Column("Won", right=True),
        Column("Gap", right=True),
        Column("A month", right=True),
        Column("Pace", right=True),
        Column("Last year", right=True),
        Column("Straight", right=True),
        Column(f"Goal {year.after.short}", right=True),
        Column("Decision"),
    )


def goal_rows(view: GrowthView) -> list[Sequence[str]]:
    """Give the rows of the year's goals, largest gap first, and their total."""
    rows: list[Sequence[str]] = [_row(view, line) for line in view.lines if line.goal is not None]
    return [*rows, _total(view)] if len(rows) > 1 else rows


def _row(view: GrowthView, line: GrowthLine) -> Sequence[str]:
    return (
        str(line.account_id),
        line.name,
        "" if line.tier == "none" else line.tier.upper(),
        grouped(line.goal or 0),
        grouped(line.won),
        gap_words(line.gap or 0),
        grouped(in_column(line.a_month)) if line.a_month else "",
        percent(line.share),
        percent(line.shape),
        percent(line.straight),
        grouped(line.next_goal) if line.next_goal else "",
        _decision(view, line),
    )


def _decision(view: GrowthView, line: GrowthLine) -> str:
    if line.decision is not None:
        return DECISIONS[line.decision]
    if line.proposed is not None:
        return f"{DECISIONS[line.proposed]}?"
    return "undecided" if line.is_target and view.is_ending else ""


def _total(view: GrowthView) -> Sequence[str]:
    total = view.total
    return (
        "",
        "Total",
        "",
        grouped(total.goal),
        grouped(total.won),
        grouped(total.gap),
        grouped(in_column(total.a_month)) if total.a_month else "",
        percent(total.share),
        percent(view.last_year.share),
        percent(view.straight),
        grouped(total.next_goal) if total.next_goal else "",
        "",
    )
