"""Every table of the book; the rules over one row are CHECKs that raw SQL runs into too."""

from __future__ import annotations

from sqlalchemy import Index, UniqueConstraint

from acctui.domain.account import NAME_LIMIT, Tier
from acctui.domain.note import NOTE_LIMIT, Side
from acctui.domain.revenue import MOST, RevenueSource
from acctui.storage.checks import at_most, check, day, line, money, one_of, or_null, visible
from acctui.storage.schema_action import action, away, carry, roll
from acctui.storage.schema_beside import SEARCH_SQL, account_summary, account_year, draft, entry, step
from acctui.storage.schema_call import call, call_attempt, call_contact, call_move, call_wording
from acctui.storage.schema_goal import goal, goal_change, growth_question, year_decision
from acctui.storage.schema_ladder import (
    measurement,
    objective,
    phase,
    stage_goal,
    strategy,
    strategy_objective,
    strategy_told,
)
from acctui.storage.schema_light import factor, factor_event, sweep, waved
from acctui.storage.schema_scorecard import attribute, score, scorecard, scoring, strategic_mark
from acctui.storage.tables import book, metadata, to, whole, words

__all__ = [
    "BOOK",
    "SEARCH_SQL",
    "account",
    "account_summary",
    "account_year",
    "action",
    "attribute",
    "away",
    "call",
    "call_attempt",
    "call_contact",
    "call_move",
    "call_wording",
    "carry",
    "contact",
    "draft",
    "entry",
    "factor",
    "factor_event",
    "goal",
    "goal_change",
    "growth_question",
    "history",
    "imported",
    "measurement",
    "metadata",
    "note",
    "objective",
    "phase",
    "prospect",
    "quote",
    "revenue",
    "roll",
    "score",
    "scorecard",
    "scoring",
    "setting",
    "stage_goal",
    "step",
    "strategic_mark",
    "strategy",
    "strategy_objective",
    "strategy_told",
    "sweep",
    "team_member",
    "waved",
    "year_decision",
]

account = book(
    "account",
    words("name", needed=True),
    words("tier", needed=True),
    words("candidate"),
    words("talk_on"),
    words("tags", needed=True),
    words("city"),
    words("industry"),
    words("size"),
    words("phone"),
    words("website"),
    check("account_named", f"{visible('name')} AND {line('name', NAME_LIMIT)}"),
    check("account_tier", one_of("tier", Tier)),
    check("account_candidate_has_why", or_null("candidate", visible("candidate"))),
    check("account_talk_on", f"talk_on IS NULL OR (candidate IS NOT NULL AND {day('talk_on')})"),
    check("account_tags", "json_valid(tags) AND json_type(tags) = 'array'"),
)

contact = book(
    "contact",
    to("account_id", "account"),
    words("name", needed=True),
    words("title"),
    words("email"),
    words("phone"),
    words("role"),
    check("contact_named", f"{visible('name')} AND {line('name', NAME_LIMIT)}"),
    Index("contact_of_account", "account_id"),
)

team_member = book(
    "team_member",
    to("account_id", "account"),
    words("name", needed=True),
    words("role"),
    check("team_member_named", f"{visible('name')} AND {line('name', NAME_LIMIT)}"),
    Index("team_member_of_account", "account_id"),
)

revenue = book(
    "revenue",
    to("account_id", "account"),
    words("date", needed=True),
    whole("amount", needed=True),
    words("what"),
    words("source", needed=True),
    to("call_id", "call", needed=False),
    check("revenue_date", day("date")),
    check("revenue_amount", money("amount", MOST)),
    check("revenue_source", one_of("source", RevenueSource)),
    Index("revenue_of_account", "account_id", "date"),
    Index("revenue_of_call", "call_id"),
)

prospect = book(
    "prospect",
    to("account_id", "account", needed=False),
    words("name"),
    whole("amount"),
    words("stage"),
    words("owner"),
    words("opened_on"),
    words("expected_on"),
    check("prospect_amount", or_null("amount", money("amount", MOST))),
    check("prospect_opened_on", or_null("opened_on", day("opened_on"))),
    check("prospect_expected_on", or_null("expected_on", day("expected_on"))),
    Index("prospect_of_account", "account_id"),
)

note = book(
    "note",
    to("account_id", "account"),
    words("date", needed=True),
    words("text", needed=True),
    to("contact_id", "contact", needed=False),
    to("call_id", "call", needed=False),
    check("note_says_something", f"{visible('text')} AND {at_most('text', NOTE_LIMIT)}"),
    check("note_date", day("date")),
    Index("note_of_account", "account_id"),
    Index("note_of_call", "call_id"),
    Index("note_of_contact", "contact_id"),
)

quote = book(
    "quote",
    to("account_id", "account"),
    words("date", needed=True),
    words("text", needed=True),
    words("speaker"),
    to("contact_id", "contact", needed=False),
    to("call_id", "call", needed=False),
    to("objective_id", "objective", needed=False),
    words("side"),
    check("quote_says_something", f"{visible('text')} AND {at_most('text', NOTE_LIMIT)}"),
    check("quote_speaker", or_null("speaker", f"{visible('speaker')} AND {line('speaker', NAME_LIMIT)}")),
    check("quote_date", day("date")),
    check("quote_side", or_null("side", one_of("side", Side))),
    check("quote_of_a_side", "(objective_id IS NULL) = (side IS NULL)"),
    Index("quote_of_account", "account_id"),
    Index("quote_of_call", "call_id"),
    Index("quote_of_contact", "contact_id"),
    Index("quote_of_objective", "objective_id"),
)

history = book(
    "history",
    to("account_id", "account", needed=False),
    words("date"),
    words("kind", needed=True),
    words("subject", needed=True),
    words("text"),
    whole("amount"),
    check("history_date", or_null("date", day("date"))),
    check("history_amount", or_null("amount", money("amount", MOST))),
    Index("history_of_account", "account_id", "date"),
    Index("history_by_date", "date"),
)

setting = book(
    "setting",
    words("key", needed=True),
    words("value", needed=True),
    UniqueConstraint("key", name="setting_once"),
)

imported = book(
    "imported",
    words("source", needed=True),
    words("entity", needed=True),
    words("key", needed=True),
    whole("row_id", needed=True),
    words("wrote", needed=True),
    UniqueConstraint("source", "entity", "key", name="imported_once"),
    check("imported_wrote", "json_valid(wrote)"),
    Index("imported_row", "entity", "row_id"),
)

BOOK = tuple(table for table in metadata.sorted_tables if table.dialect_options["sqlite"]["autoincrement"])
