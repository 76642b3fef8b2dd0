"""What the side panel says of an account: each line with its left and its right part."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from acctui.domain.days import due_name, short_day
from acctui.domain.money import grouped
from acctui.domain.stage_goal import day_in_full
from acctui.domain.turning import age_days
from acctui.services.ahead import next_business
from acctui.services.briefing import briefing
from acctui.services.ladder import ladder
from acctui.tui.plain import safe
from acctui.tui.screens.account_columns import gap_words, score_parts, whole
from acctui.tui.screens.account_lights import chip_of
from acctui.tui.screens.account_panel import TEXT
from acctui.tui.screens.light_counts import count_parts
from acctui.tui.widgets.meter import sparkline
from acctui.tui.widgets.typed import wrapped
from acctui.tui.words import LETTER, count_of, tier_part

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from acctui.domain.merit import Standing
    from acctui.domain.progress import Progress
    from acctui.services.briefing import Briefing
    from acctui.services.ladder import LadderView
    from acctui.services.ports import Store
    from acctui.tui.parts import Part, Parts

Side: TypeAlias = "tuple[Parts, Parts]"

_LABEL = 12
_MOST_WORDS = 3
_MOST_FLAGS = 2
_FEW_ACTIONS, _FEW_PEOPLE, _FEW_OUTCOMES = 4, 5, 3
_MOST_LIGHTS = 3
AIR: Side = ((), ())


def sides_of(store: Store, account_id: int, standing: Standing | None, today: dt.date) -> list[Side]:
    """Read an account and lay it out for the side panel, a blank line between its blocks."""
    known, rungs = briefing(store, account_id, today), ladder(store, account_id, today)
    blocks = [
        _head(known, standing),
        *([_candidate(known.account.candidate)] if known.account.candidate else []),
        list(_milestone(known, today)),
        list(_ladder(rungs, today)),
        list(_missing(rungs)),
        list(_lights(known, today)),
        list(_outcomes(known, today)),
        list(_actions(known, today)),
        list(_revenue(known, today)),
        list(_people(known)),
    ]
    lines: list[Side] = []
    for block in blocks:
        if len(block) > 1:
            lines += [*([AIR] if lines else []), *block]
    return lines


def _heading(words: str, right: str = "", style: str = "dim") -> Side:
    return [(words, "soft bold")], [(right, style)] if right else []


def _head(known: Briefing, standing: Standing | None) -> list[Side]:
    account, line = known.account, known.glance
    place = ", ".join(part for part in (account.city, account.industry) if part)
    tier: list[Part] = [tier_part(account.tier, account.candidate)]
    scored = line.strategic or line.score is not None
    ranks = standing.words if standing is not None and standing.is_far_apart else ""
    return [
        ([(account.name, "text bold")], [*tier, (" ", "dim"), *score_parts(line)] if scored else tier),
        ([(place or "-", "dim")], [(ranks, "dim")] if ranks else []),
    ]


def _candidate(why: str) -> list[Side]:
    return [_heading("Could grow"), *_words(why, "text")]


def _words(text: str, style: str, right: Parts = ()) -> list[Side]:
    """Break a text into a few lines, the last one with what stands at its right end."""
    text = safe(text)
    spans = wrapped(text, TEXT - 8 if right else TEXT)
    if len(spans) > _MOST_WORDS:
        spans = [*spans[: _MOST_WORDS - 1], (spans[_MOST_WORDS - 1][0], spans[-1][1])]
    lines = [text[start:end].strip() for start, end in spans]
    return [([(line, style)], right if place == len(lines) else ()) for place, line in enumerate(lines, 1)]


def _milestone(known: Briefing, today: dt.date) -> Iterator[Side]:
    if known.milestone is None:
        return
    objective = known.milestone.objective
    yield _heading("Next milestone", due_name(objective.due, today) if objective.due else "", "soft")
    worth: Parts = [(whole(objective.worth), "text")] if objective.worth else ()
    yield from _words(objective.text, "text", worth)


def _ladder(rungs: LadderView, today: dt.date) -> Iterator[Side]:
    yield _heading("Ladder")
    if rungs.vision is not None:
        yield _rung("vision", f"{rungs.vision.years} y, {rungs.vision.text}")
    if rungs.relationships:
        speaks_for = sum(len(one.quotes_for) for one in rungs.relationships)
        against = sum(len(one.quotes_against) for one in rungs.relationships)
        yield _rung("relation", f"{speaks_for} for, {against} against")
    business = next_business(rungs.businesses) or next(iter(rungs.businesses), None)
    if business is not None:
        yield from _business(business, today)


def _business(business: Progress, today: dt.date) -> Iterator[Side]:
    objective, stage = business.objective, business.next_stage
    yield _rung("business", f"{objective.unit} {grouped(business.now)} of {grouped(objective.target or 0)}")
    if stage is not None:
        left = (stage.due - today).days
        yield _rung("stage goal", f"{grouped(stage.value)} by {day_in_full(stage.due)}, {left}d")
    elif business.missed:
        yield _rung("stage goal", f"{count_of(len(business.missed), 'missed', 'missed')}")


def _rung(label: str, words: str) -> Side:
    return [(label.ljust(_LABEL), "dim"), (words, "text")], ()


def _missing(rungs: LadderView) -> Iterator[Side]:
    """Say quietly what the ladder lacks; nothing of a plain account (D18)."""
    if not rungs.flags:
        return
    yield _heading("Open on the ladder")
    for flag in rungs.flags[:_MOST_FLAGS]:
        yield from _words(flag, "dim")


def _lights(known: Briefing, today: dt.date) -> Iterator[Side]:
    line = known.glance
    yield (
        [("Lights", "soft bold")],
        count_parts(line.green, line.amber, line.red),
    )
    for said in known.lights[:_MOST_LIGHTS]:
        yield (
            [chip_of(said.factor.light), (f" {said.factor.text}", "text")],
            [(f"{age_days(said.factor, today)}d", "dim")],
        )


def _outcomes(known: Briefing, today: dt.date) -> Iterator[Side]:
    rate = known.report.all
    yield _heading("Last outcomes", f"hit {rate.hits} of {rate.of}" if rate.of else "")
    for line in known.recent[:_FEW_OUTCOMES]:
        if line.call is not None and line.call.result is not None and line.date is not None:
            day = short_day(line.date, today).rjust(6)
            letter: Part = (f"  {LETTER[line.call.result]} ", "text bold")
            yield [(day, "soft"), letter, (line.call.outcome, "soft")], ()


def _actions(known: Briefing, today: dt.date) -> Iterator[Side]:
    yield _heading("Next actions")
    for action in known.actions[:_FEW_ACTIONS]:
        day = short_day(action.on, today).rjust(6) if action.on else "     -"
        yield [(day, "soft"), (f"  {action.what}", "text")], [(action.doer, "dim")]


def _revenue(known: Briefing, today: dt.date) -> Iterator[Side]:
    months, line, year = known.won_by_month, known.glance, known.year
    if not any(months) and line.goal is None:
        return
    yield _heading(f"Revenue {year.name}", grouped(line.won), "text")
    span = f" {year.first:%b} to {today:%b}" if len(months) > 1 else f" {year.first:%b}"
    yield [sparkline([float(won) for won in months]), (span, "dim")], ()
    if line.goal is not None:
        yield [(f"goal {whole(line.goal)}", "dim")], [("gap ", "dim"), (gap_words(line), "soft")]


def _people(known: Briefing) -> Iterator[Side]:
    yield _heading("To know")
    for contact in known.contacts[:_FEW_PEOPLE]:
        yield [(contact.name, "text")], [(contact.title or contact.role or "", "dim")]
