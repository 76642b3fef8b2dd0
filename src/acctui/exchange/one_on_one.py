"""The one-on-one sheet: what manager and seller talk over, as text, Markdown or HTML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.days import day_name, short_day
from acctui.domain.goal import Decision, asked_words
from acctui.domain.money import grouped
from acctui.domain.pace import CLAIMED, in_column, times
from acctui.exchange.sheet import WIDTH, Part, Sheet, Table, sheet_html, sheet_markdown, sheet_text

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from acctui.services.growth_view import CandidateLine, GrowthLine, GrowthView
    from acctui.services.one_on_one import OneOnOne, SheetLine

_WORDS = {
    Decision.GRADUATE: "graduates to Key Account",
    Decision.KEEP: "stays a Target",
    Decision.DROP: "is no Target any more",
    Decision.NEW_GOAL: "gets a new goal",
}


def one_on_one_as(form: str, page: OneOnOne, width: int = WIDTH) -> str:
    """Write the sheet as `text` of at most `width` columns, as `md` or as `html`."""
    if form == "text":
        return sheet_text(sheet_of(page), width)
    return sheet_markdown(sheet_of(page)) if form == "md" else sheet_html(sheet_of(page))


def sheet_of(page: OneOnOne) -> Sheet:
    """Lay the sheet out in its parts, in the order they are talked over (G2 to G9, D20, O7)."""
    view, today = page.view, page.made_on
    parts = [
        Part("Candidates", tuple(_candidate(one, today) for one in view.candidates), none="None is marked."),
        Part(f"Goals {view.year.name}", table=_goals(page) if page.lines else None, none="None is set."),
        Part("How the year stands", tuple(_standing(view, today))),
        Part(
            "Agreed", tuple(words for one in page.lines for words in _agreed(one, today)), none="Nothing yet."
        ),
    ]
    if page.asks_decisions:
        decisions = tuple(_decision(one, view, today) for one in page.lines if one.line.is_target)
        parts.append(
            Part(f"Decisions for the end of {view.year.name}", decisions, none="No Target to decide about.")
        )
    parts += [
        Part("Next milestones", tuple(_milestone(one, today) for one in page.lines), none="None is set."),
        Part("To reach the goals", tuple(_steps(page, today)), none="Nothing is asked yet."),
    ]
    missing = tuple(f"{one.line.name}: {flag}" for one in page.lines for flag in one.line.flags)
    parts += [Part("Still missing", missing)] if missing else []
    when = f"{day_name(today, today)} {today.year}   amounts in {page.currency}"
    return Sheet(f"One-on-one {view.year.name}", when, tuple(parts))


def _candidate(one: CandidateLine, today: dt.date) -> str:
    talk = f"talk on {day_name(one.talk_on, today)}" if one.talk_on else "not talked over yet"
    facts = [talk, *([f"won {grouped(one.won)}"] if one.won else [])]
    if one.score is not None:
        facts.append(f"score {one.score}")
    return f"{one.name}: {one.why} ({', '.join(facts)})"


def _goals(page: OneOnOne) -> Table:
    year, with_next = page.view.year, page.view.next_year is not None
    heads = ("Account", "Tier", f"Goal {year.short}", "Won", "Gap", "A month", "Pace", "Last year")
    rows = [_goal_row(one.line) for one in page.lines]
    if len(rows) > 1:
        rows.append(_total_row(page.view))
    right = (False, False, True, True, True, True, True, True)
    if not with_next:
        return Table(heads, tuple(row[:-1] for row in rows), right, has_total=len(rows) > 1)
    return Table((*heads, f"Goal {year.after.short}"), tuple(rows), (*right, True), has_total=len(rows) > 1)


def _goal_row(line: GrowthLine) -> tuple[str, ...]:
    return (
        line.name,
        "" if line.tier == "none" else line.tier.upper(),
        _money(line.goal),
        grouped(line.won),
        _gap(line.gap),
        grouped(in_column(line.a_month)) if line.a_month else "",
        _percent(line.share),
        _percent(line.shape),
        _money(line.next_goal),
    )


def _total_row(view: GrowthView) -> tuple[str, ...]:
    total = view.total
    return (
        "Total",
        "",
        grouped(total.goal),
        grouped(total.won),
        grouped(total.gap),
        grouped(in_column(total.a_month)) if total.a_month else "",
        _percent(total.share),
        _percent(view.last_year.share),
        _money(total.next_goal or None),
    )


def _money(amount: int | None) -> str:
    return "" if amount is None else grouped(amount)


def _gap(gap: int | None) -> str:
    if gap is None:
        return ""
    return f"+{grouped(-gap)}" if gap < 0 else grouped(gap)


def _percent(share: float | None) -> str:
    return "" if share is None else f"{share:.0%}"


def _standing(view: GrowthView, today: dt.date) -> Iterator[str]:
    """Put last year's shape and the straight line side by side, and the claim beside the own figure (D10)."""
    days = "1 day left" if view.days_left == 1 else f"{view.days_left} days left"
    yield f"Straight line: {_percent(view.straight)} of the year is over, {days}."
    last = view.last_year
    if last.share is not None:
        yield (
            f"Last year's shape: by {short_day(last.day, today)} the same accounts had brought "
            f"{grouped(last.by_then)} of {grouped(last.whole)}, {_percent(last.share)}."
        )
    own = view.overshoot
    if own.ratio is not None:
        yield f"Goals reached: {len(own.reached)} of {own.goals}, on average {times(own.ratio)} of the goal."
    yield (
        f"The method's authors claim {CLAIMED[0]} to {CLAIMED[1]} for goals that are reached; "
        "a claim without data, not a forecast."
    )


def _agreed(one: SheetLine, today: dt.date) -> Iterator[str]:
    line = one.line
    if line.goal is not None and line.agreed_on is not None:
        day = day_name(line.agreed_on, today)
        yield f"{line.name}: {grouped(line.goal)} with {line.agreed_with} on {day}"
    elif line.goal is not None:
        yield f"{line.name}: {grouped(line.goal)}, agreed with nobody yet"
    for change in one.changes:
        yield (
            f"{line.name}: {grouped(change.before)} to {grouped(change.after)} on "
            f"{day_name(change.changed_on, today)}: {change.why}"
        )


def _decision(one: SheetLine, view: GrowthView, today: dt.date) -> str:
    line, decided = one.line, one.decided
    if decided is None:
        hint = "; the Key line is reached, graduate?" if line.proposed else ""
        return f"{line.name}: undecided{hint}"
    words = f"{line.name} {_WORDS[decided.decision]}"
    if line.next_goal is not None:
        words += f", {grouped(line.next_goal)} in {view.year.after.name}"
    with_ = f" with {decided.decided_with}" if decided.decided_with else ""
    return f"{words} ({day_name(decided.decided_on, today)}{with_})"


def _milestone(one: SheetLine, today: dt.date) -> str:
    milestone = one.milestone
    if milestone is None:
        return f"{one.line.name}: no strategic objective yet"
    by = f" by {day_name(milestone.due, today)}" if milestone.due else ""
    worth = f", worth {grouped(milestone.worth)}" if milestone.worth else ""
    return f"{one.line.name}: {milestone.text}{by}{worth}"


def _steps(page: OneOnOne, today: dt.date) -> Iterator[str]:
    for one in page.lines:
        for question in one.questions:
            by = f" by {day_name(question.by, today)}" if question.by else ""
            yield f"{one.line.name}: {asked_words(question)}{by}"
