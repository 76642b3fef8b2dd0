"""Scorecards and scores, for other programs and for the eye."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from acctui.cli.output import Column, Record, give_facts, give_table, money, object_text
from acctui.domain.money import grouped
from acctui.domain.stage_goal import day_in_full

if TYPE_CHECKING:
    from collections.abc import Mapping

    from acctui.services.score_views import (
        AccountScore,
        AttributeView,
        CardView,
        EffortLine,
        RankLine,
        Scored,
    )

CARD = (
    Column("Half"),
    Column("Attribute", yields=True),
    Column("Weight", right=True),
    Column("Of all", right=True),
    Column("1", yields=True),
    Column("3", yields=True),
    Column("5", yields=True),
)
SCORES = (
    Column("Half"),
    Column("Attribute", yields=True),
    Column("Of all", right=True),
    Column("Score", right=True),
    Column("Before", right=True),
    Column("Change", right=True),
)
RANKS = (
    Column("#", right=True),
    Column("Account", yields=True),
    Column("Score", right=True),
    Column("Rank", right=True),
    Column("Won", right=True),
    Column("Rank", right=True),
    Column("Apart", right=True),
)
EFFORT = (
    Column("#", right=True),
    Column("Account", yields=True),
    Column("Verdict"),
    Column("Calls", right=True),
    Column("Of all", right=True),
    Column("Score", right=True),
)


def card_record(view: CardView | None) -> Record:
    """Give a version of the scorecard as other programs see it; all is null where there is none."""
    card = view.scorecard if view else None
    return {
        "number": card.number if card else None,
        "in_force_on": card.in_force_on if card else None,
        "plan": card.plan if card else None,
        "attributes": [attribute_record(one) for one in view.attributes] if view else [],
        "missing": list(view.missing) if view else [],
    }


def attribute_record(view: AttributeView) -> Record:
    """Give an attribute as other programs see it; `percent` is what it is of the whole score."""
    one = view.attribute
    return {
        "id": one.id,
        "half": one.half,
        "name": one.name,
        "weight": one.weight,
        "percent": view.percent,
        "low": one.low,
        "middle": one.middle,
        "high": one.high,
    }


def give_card(view: CardView) -> None:
    """Give a version of the scorecard to read: its state, our plan, its attributes, and what it lacks."""
    card = view.scorecard
    state = f"in force since {day_in_full(card.in_force_on)}" if card.in_force_on else "draft"
    plan = list(zip(("Our plan", *[""] * len(card.plan)), card.plan.splitlines(), strict=False))
    give_facts(f"Scorecard {card.number}  {state}", [*plan, *(("Missing", lack) for lack in view.missing)])
    if view.attributes:
        give_table(CARD, [_card_row(one) for one in view.attributes], "")


def _card_row(view: AttributeView) -> list[str]:
    one = view.attribute
    words = [one.low or "", one.middle or "", one.high or ""]
    return [one.half, one.name, str(one.weight), f"{view.percent}%", *words]


def score_record(shown: AccountScore, card: CardView | None) -> Record:
    """Give what an account scores as other programs see it; money is of this business year."""
    mark = shown.mark
    return {
        "account_id": shown.account.id,
        "account": shown.account.name,
        "score": shown.score,
        "current": shown.current,
        "future": shown.future,
        "scored_on": shown.scoring.scored_on if shown.scoring else None,
        "scorecard": shown.history[0].number if shown.history else None,
        "is_older_card": shown.is_older_card,
        "rank": shown.rank,
        "of": shown.of,
        "won": money(shown.revenue),
        "revenue_rank": shown.revenue_rank,
        "strategic": shown.is_strategic,
        "decided_on": mark.decided_on if mark else None,
        "why_us": mark.why_us if mark else None,
        "why_them": mark.why_them if mark else None,
        "values": [_value_record(one, shown) for one in (card.attributes if card else ())],
        "history": [_scored_record(one) for one in shown.history],
    }


def _value_record(view: AttributeView, shown: AccountScore) -> Record:
    one = view.attribute
    return {
        "attribute_id": one.id,
        "half": one.half,
        "name": one.name,
        "percent": view.percent,
        "value": shown.values.get(one.id),
        "before": shown.before.get(one.id),
    }


def _scored_record(one: Scored) -> Record:
    return {
        "scored_on": one.scoring.scored_on,
        "scorecard": one.number,
        "score": one.result.score if one.result else None,
        "current": one.result.current.score if one.result else None,
        "future": one.result.future.score if one.result else None,
    }


def give_score(shown: AccountScore, card: CardView | None, *, as_json: bool) -> None:
    """Give what an account scores: the sum of it, and each attribute with its change."""
    if as_json:
        click.echo(object_text(score_record(shown, card)))
        return
    give_facts(f"{shown.account.name}  #{shown.account.id}", _facts(shown))
    if card is not None:
        changes = shown.differences()
        give_table(SCORES, [_score_row(one, shown, changes) for one in card.attributes], "")


def _facts(shown: AccountScore) -> list[tuple[str, str]]:
    won = grouped(shown.revenue)
    standing, scoring = shown.standing, shown.scoring
    if standing is None or scoring is None:
        return [("Score", "not scored yet"), ("Won", won), *_mark_facts(shown)]
    card = f"by scorecard {shown.history[0].number}, which is not the newest" if shown.is_older_card else ""
    return [
        ("Score", f"{shown.score}, rank {standing.score_place} of {standing.of} scored"),
        ("Halves", f"current {shown.current}, future {shown.future}"),
        ("Won", f"{won}, rank {standing.revenue_place}"),
        ("Ranks", standing.words if standing.is_far_apart else ""),
        ("Scored", f"{day_in_full(scoring.scored_on)} {card}".strip()),
        ("Before", ", ".join(map(_then, shown.history[1:]))),
        *_mark_facts(shown),
    ]


def _then(one: Scored) -> str:
    return f"{one.result.score if one.result else '?'} on {day_in_full(one.scoring.scored_on)}"


def _mark_facts(shown: AccountScore) -> list[tuple[str, str]]:
    mark = shown.mark
    if mark is None:
        return []
    since = day_in_full(mark.decided_on)
    return [
        ("Strategic", f"since {since}" if mark.strategic else f"no longer, since {since}"),
        ("For us", mark.why_us or ""),
        ("For them", mark.why_them or ""),
        *(("Missing", flag) for flag in shown.flags),
    ]


def _score_row(view: AttributeView, shown: AccountScore, changes: Mapping[int, int]) -> list[str]:
    one = view.attribute
    value, before, change = (found.get(one.id) for found in (shown.values, shown.before, changes))
    return [
        one.half,
        one.name,
        f"{view.percent}%",
        "" if value is None else str(value),
        "" if before is None else str(before),
        "" if change is None else f"{change:+d}" if change else "=",
    ]


def rank_record(line: RankLine) -> Record:
    """Give both ranks of an account as other programs see them; `won` is of this business year."""
    standing = line.standing
    return {
        "account_id": line.account_id,
        "account": line.name,
        "score": line.score,
        "score_rank": standing.score_rank,
        "won": money(line.won),
        "revenue_rank": standing.revenue_rank,
        "of": standing.of,
        "apart": standing.apart,
        "is_far_apart": standing.is_far_apart,
    }


def rank_row(line: RankLine) -> list[str]:
    """Give both ranks of an account as a row of a table."""
    standing = line.standing
    return [
        str(line.account_id),
        line.name,
        str(line.score),
        f"#{standing.score_place}",
        grouped(line.won),
        f"#{standing.revenue_place}",
        f"{standing.apart:+d}" if standing.apart else "=",
    ]


def effort_record(line: EffortLine) -> Record:
    """Give calls beside score as other programs see them; `share` is of all calls held, 0 to 1."""
    return {
        "account_id": line.account_id,
        "account": line.name,
        "verdict": line.verdict,
        "calls": line.calls,
        "share": round(line.share, 4),
        "score": line.score,
    }


def effort_row(line: EffortLine) -> list[str]:
    """Give calls beside score as a row of a table."""
    share = f"{line.share:.0%}"
    return [str(line.account_id), line.name, line.verdict, str(line.calls), share, str(line.score)]
