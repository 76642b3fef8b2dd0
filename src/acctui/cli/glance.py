"""An account at a glance, for other programs and for the eye."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.cli.output import Record, money
from acctui.domain.account import Tier
from acctui.domain.days import day_name, distance, due_name, when_name
from acctui.domain.money import grouped

if TYPE_CHECKING:
    import datetime as dt

    from acctui.domain.call import Call
    from acctui.services.briefing import Briefing
    from acctui.services.views import AccountLine


def account_record(line: AccountLine) -> Record:
    """Give an account as other programs see it; what is not known is null."""
    return {
        "id": line.id,
        "name": line.name,
        "tier": line.tier,
        "candidate": line.candidate,
        "strategic": line.strategic,
        "score": line.score,
        "goal": money(line.goal),
        "won": money(line.won),
        "gap": money(line.gap),
        "prospects": line.prospects,
        "green": line.green,
        "amber": line.amber,
        "red": line.red,
        "last_interaction": line.last_on,
        "last_result": line.last_result,
        "next_action": line.next_action,
        "tags": line.tags,
        "city": line.city,
        "industry": line.industry,
    }


def tier_word(line: AccountLine) -> str:
    """Name the tier as the screens do; a candidate is said where there is no tier yet."""
    if line.tier is Tier.NONE:
        return "candidate" if line.candidate else ""
    return line.tier.upper()


def score_words(line: AccountLine) -> str:
    """Give the score, with a star before it where the account is strategic."""
    score = "" if line.score is None else str(line.score)
    return f"* {score}".strip() if line.strategic else score


def gap_words(line: AccountLine) -> str:
    """Say what is missing to the goal; what goes beyond it has a plus."""
    if line.gap is None:
        return ""
    return f"+{grouped(-line.gap)}" if line.gap < 0 else grouped(line.gap)


def lights_words(line: AccountLine) -> str:
    """Say how many lights of each kind stand, as `3G 1A 1R`; nothing where none does."""
    counted = ((line.green, "G"), (line.amber, "A"), (line.red, "R"))
    return " ".join(f"{count}{letter}" for count, letter in counted if count)


def glance_record(page: Briefing) -> Record:
    """Give an account with what only its own page shows."""
    return {
        **account_record(page.glance),
        "talk_on": page.account.talk_on,
        "size": page.account.size,
        "phone": page.account.phone,
        "website": page.account.website,
        "open_calls": page.glance.open_calls,
        "continuations_in_a_row": page.glance.streak,
        "contacts": [contact.name for contact in page.contacts],
        "team": [member.name for member in page.team],
    }


def glance_facts(page: Briefing, today: dt.date) -> list[tuple[str, str]]:
    """Give an account as labelled lines; what is not known has no words."""
    account, line = page.account, page.glance
    return [
        ("Tier", tier_word(line)),
        ("Why", account.candidate or ""),
        ("Talk on", day_name(account.talk_on, today) if account.talk_on else ""),
        ("Where", account.city or ""),
        ("Industry", account.industry or ""),
        ("Size", account.size or ""),
        ("Reached at", ", ".join(word for word in (account.phone, account.website) if word)),
        ("Tags", ", ".join(account.tags)),
        ("Strategic", "yes" if line.strategic else ""),
        ("Score", "" if line.score is None else str(line.score)),
        (f"Goal {page.year.name}", "" if line.goal is None else grouped(line.goal)),
        (f"Won {page.year.name}", grouped(line.won)),
        ("Gap", gap_words(line)),
        ("Milestone", _milestone(page, today)),
        ("Lights", lights_words(line)),
        ("Prospects", str(line.prospects or "")),
        ("Last call", _last_call(line, today)),
        ("Open calls", "; ".join(_open_call(call, today) for call in page.open_calls)),
        ("Next", line.next_action or ""),
        ("People", ", ".join(contact.name for contact in page.contacts)),
        ("Team", ", ".join(member.name for member in page.team)),
    ]


def _milestone(page: Briefing, today: dt.date) -> str:
    if page.milestone is None:
        return ""
    objective = page.milestone.objective
    by = f" by {due_name(objective.due, today)}" if objective.due else ""
    worth = f" ({grouped(objective.worth)})" if objective.worth else ""
    return f"{objective.text}{by}{worth}"


def _last_call(line: AccountLine, today: dt.date) -> str:
    if line.last_on is None:
        return "never"
    words = f"{day_name(line.last_on, today)}, {distance(line.last_on, today)}, {line.last_result}"
    return f"{words}, {line.streak} in a row" if line.streak > 1 else words


def _open_call(call: Call, today: dt.date) -> str:
    planned = f" ({when_name(call.at, today)})" if call.at else ""
    return f"#{call.id} {call.outcome}{planned}"
