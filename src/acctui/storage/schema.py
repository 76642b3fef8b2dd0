"""Every table of the book; the rules over one row are CHECKs that raw SQL runs into too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

from acctui.domain.account import NAME_LIMIT, Tier
from acctui.domain.call import OUTCOME_LIMIT, Channel, Fit, Kind, Promise, Result, Size
from acctui.domain.revenue import RevenueSource
from acctui.domain.text import INVISIBLE

if TYPE_CHECKING:
    from collections.abc import Iterable
    from enum import StrEnum

metadata = MetaData()


def _invisible_sql() -> str:
    codes = [str(ord(character)) for character in INVISIBLE if character != "\0"]
    groups = [codes[start : start + 100] for start in range(0, len(codes), 100)]
    return "||".join(f"char({','.join(group)})" for group in groups)


INVISIBLE_SQL = _invisible_sql()


def visible(column: str) -> str:
    """Say in SQL that a text holds something a person can see, the same list as the domain's."""
    return f"instr({column}, char(0)) = 0 AND length(trim({column}, {INVISIBLE_SQL})) > 0"


def one_line(column: str, limit: int) -> str:
    """Say in SQL that a text is one line of at most so many characters."""
    return f"length({column}) <= {limit} AND instr({column}, char(10)) = 0 AND instr({column}, char(13)) = 0"


def one_of(column: str, choices: Iterable[StrEnum]) -> str:
    """Say in SQL that a text is one of a closed choice."""
    return f"{column} IN ({', '.join(repr(str(choice)) for choice in choices)})"


def flag(column: str) -> str:
    """Say in SQL that a number is a yes or a no."""
    return f"{column} IN (0, 1)"


def _day(column: str) -> str:
    return f"{column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date({column}) IS {column}"


def _check(name: str, rule: str) -> CheckConstraint:
    return CheckConstraint(rule, name=name)


def _text(name: str, *, needed: bool = False) -> Column[str]:
    return Column(name, Text, nullable=not needed)


def _whole(name: str, *, needed: bool = False) -> Column[int]:
    return Column(name, Integer, nullable=not needed)


def _to(name: str, table: str, *, needed: bool = True) -> Column[int]:
    return Column(name, Integer, ForeignKey(f"{table}.id"), nullable=not needed)


def _book(name: str, *parts: Any) -> Table:
    """Make one table of the book: numbered, versioned, journalled."""
    return Table(
        name,
        metadata,
        Column("id", Integer, primary_key=True),
        Column("version", Integer, nullable=False, server_default="1"),
        *parts,
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )


def _aside(name: str, *parts: Any) -> Table:
    """Make one table beside the book: outside journal and export."""
    return Table(name, metadata, *parts, sqlite_strict=True)


account = _book(
    "account",
    _text("name", needed=True),
    _text("tier", needed=True),
    _text("candidate"),
    _text("tags", needed=True),
    _text("city"),
    _text("industry"),
    _text("size"),
    _text("phone"),
    _text("website"),
    _check("account_named", f"{visible('name')} AND {one_line('name', NAME_LIMIT)}"),
    _check("account_tier", one_of("tier", Tier)),
    _check("account_candidate_has_why", f"candidate IS NULL OR ({visible('candidate')})"),
    _check("account_tags", "json_valid(tags) AND json_type(tags) = 'array'"),
)

contact = _book(
    "contact",
    _to("account_id", "account"),
    _text("name", needed=True),
    _text("title"),
    _text("email"),
    _text("phone"),
    _text("role"),
    _check("contact_named", f"{visible('name')} AND {one_line('name', NAME_LIMIT)}"),
    Index("contact_of_account", "account_id"),
)

team_member = _book(
    "team_member",
    _to("account_id", "account"),
    _text("name", needed=True),
    _text("role"),
    _check("team_member_named", f"{visible('name')} AND {one_line('name', NAME_LIMIT)}"),
    Index("team_member_of_account", "account_id"),
)

call = _book(
    "call",
    _to("account_id", "account"),
    _text("outcome", needed=True),
    _text("stated_at", needed=True),
    _text("kind", needed=True),
    _text("channel", needed=True),
    _text("size", needed=True),
    _text("gain"),
    _text("fallback"),
    _text("questions"),
    _text("attendees"),
    _text("material"),
    _text("towards"),
    _text("at"),
    _text("reply_by"),
    _whole("stated_afterwards", needed=True),
    _whole("moves", needed=True),
    _whole("attempts", needed=True),
    _text("withdrawn_at"),
    _text("withdrawn_why"),
    _text("held_on"),
    _text("logged_at"),
    _text("result"),
    _whole("amount"),
    _text("customer_act"),
    _text("customer_act_by"),
    _text("override"),
    _text("fit"),
    _text("promise"),
    _text("promise_by"),
    _text("promise_settled_on"),
    _whole("promise_moves", needed=True),
    _check("call_outcome_stated", visible("outcome")),
    _check("call_outcome_one_line", one_line("outcome", OUTCOME_LIMIT)),
    _check("call_kind", one_of("kind", Kind)),
    _check("call_channel", one_of("channel", Channel)),
    _check("call_size", one_of("size", Size)),
    _check("call_afterwards", flag("stated_afterwards")),
    _check(
        "call_logged_whole",
        "(logged_at IS NULL) = (result IS NULL) AND (logged_at IS NULL) = (held_on IS NULL)",
    ),
    _check("call_held_on", f"held_on IS NULL OR ({_day('held_on')})"),
    _check("call_ends_once", "logged_at IS NULL OR withdrawn_at IS NULL"),
    _check(
        "call_withdrawn_with_why",
        f"(withdrawn_at IS NULL AND withdrawn_why IS NULL) OR (withdrawn_at IS NOT NULL AND {visible('withdrawn_why')})",
    ),
    _check("call_result", f"result IS NULL OR {one_of('result', Result)}"),
    _check(
        "call_advance_has_act_and_date",
        "result IS NOT 'advance' OR coalesce("
        f"({visible('override')}) OR (({visible('customer_act')}) AND customer_act_by IS NOT NULL), 0)",
    ),
    _check("call_amount_of_order", "amount IS NULL OR (result IS 'order' AND amount >= 0)"),
    _check("call_fit", f"fit IS NULL OR (result IS 'advance' AND {one_of('fit', Fit)})"),
    _check("call_promise", f"promise IS NULL OR ({one_of('promise', Promise)} AND promise_by IS NOT NULL)"),
    Index("call_of_account", "account_id", "held_on"),
    Index("call_open", "at", sqlite_where=Column("logged_at", Text).is_(None)),
    Index("call_held", "held_on", "id"),
    Index("call_promised", "promise_by", sqlite_where=Column("promise", Text) == "open"),
)

call_wording = _book(
    "call_wording",
    _to("call_id", "call"),
    _text("outcome", needed=True),
    _text("stated_at", needed=True),
    _check("call_wording_stated", f"{visible('outcome')} AND {one_line('outcome', OUTCOME_LIMIT)}"),
    Index("call_wording_of_call", "call_id"),
)

call_attempt = _book(
    "call_attempt",
    _to("call_id", "call"),
    _text("tried_at", needed=True),
    _text("how"),
    Index("call_attempt_of_call", "call_id"),
)

call_move = _book(
    "call_move",
    _to("call_id", "call"),
    _text("moved_at", needed=True),
    _text("from_at"),
    _text("to_at", needed=True),
    Index("call_move_of_call", "call_id"),
)

call_contact = _book(
    "call_contact",
    _to("call_id", "call"),
    _to("contact_id", "contact"),
    UniqueConstraint("call_id", "contact_id", name="call_contact_once"),
    Index("call_contact_of_contact", "contact_id"),
)

revenue = _book(
    "revenue",
    _to("account_id", "account"),
    _text("date", needed=True),
    _whole("amount", needed=True),
    _text("what"),
    _text("source", needed=True),
    _to("call_id", "call", needed=False),
    _check("revenue_date", _day("date")),
    _check("revenue_source", one_of("source", RevenueSource)),
    Index("revenue_of_account", "account_id", "date"),
    Index("revenue_of_call", "call_id"),
)

prospect = _book(
    "prospect",
    _to("account_id", "account", needed=False),
    _text("name"),
    _whole("amount"),
    _text("stage"),
    _text("owner"),
    _text("opened_on"),
    _text("expected_on"),
    Index("prospect_of_account", "account_id"),
)

note = _book(
    "note",
    _to("account_id", "account"),
    _text("date", needed=True),
    _text("text", needed=True),
    _to("contact_id", "contact", needed=False),
    _to("call_id", "call", needed=False),
    _check("note_says_something", visible("text")),
    _check("note_date", _day("date")),
    Index("note_of_account", "account_id"),
    Index("note_of_call", "call_id"),
    Index("note_of_contact", "contact_id"),
)

quote = _book(
    "quote",
    _to("account_id", "account"),
    _text("date", needed=True),
    _text("text", needed=True),
    _text("speaker"),
    _to("contact_id", "contact", needed=False),
    _to("call_id", "call", needed=False),
    _check("quote_says_something", visible("text")),
    _check("quote_date", _day("date")),
    Index("quote_of_account", "account_id"),
    Index("quote_of_call", "call_id"),
    Index("quote_of_contact", "contact_id"),
)

history = _book(
    "history",
    _to("account_id", "account", needed=False),
    _text("date"),
    _text("kind", needed=True),
    _text("subject", needed=True),
    _text("text"),
    _whole("amount"),
    Index("history_of_account", "account_id", "date"),
    Index("history_by_date", "date"),
)

action = _book(
    "action",
    _to("account_id", "account"),
    _text("what", needed=True),
    _text("who", needed=True),
    _text("on"),
    _whole("urgent", needed=True),
    _whole("important", needed=True),
    _text("done_on"),
    _text("dropped_on"),
    _to("call_id", "call", needed=False),
    _check("action_says_what", visible("what")),
    _check("action_says_who", visible("who")),
    _check("action_ends_once", "done_on IS NULL OR dropped_on IS NULL"),
    _check("action_flags", f"{flag('urgent')} AND {flag('important')}"),
    Index("action_of_account", "account_id"),
    Index("action_of_call", "call_id"),
    Index("action_open", "on", sqlite_where=Column("done_on", Text).is_(None)),
)

setting = _book("setting", _text("key", needed=True), _text("value", needed=True), UniqueConstraint("key"))

imported = _book(
    "imported",
    _text("source", needed=True),
    _text("entity", needed=True),
    _text("key", needed=True),
    _whole("row_id", needed=True),
    _text("wrote", needed=True),
    UniqueConstraint("source", "entity", "key", name="imported_once"),
    _check("imported_wrote", "json_valid(wrote)"),
    Index("imported_row", "entity", "row_id"),
)

account_summary = _aside(
    "account_summary",
    Column("account_id", Integer, ForeignKey("account.id", ondelete="CASCADE"), primary_key=True),
    _whole("prospects", needed=True),
    _text("last_on"),
    _text("last_result"),
    _whole("streak", needed=True),
    _whole("open_calls", needed=True),
    _text("next_action"),
    _text("people", needed=True),
)

account_year = _aside(
    "account_year",
    Column("account_id", Integer, ForeignKey("account.id", ondelete="CASCADE"), primary_key=True),
    Column("year", Integer, primary_key=True),
    _whole("won", needed=True),
)

draft = _aside(
    "draft",
    Column("form", Text, primary_key=True),
    Column("subject", Text, primary_key=True),
    Column("window", Text, primary_key=True),
    _text("fields", needed=True),
    _text("saved_at", needed=True),
)

step = _aside(
    "step",
    Column("id", Integer, primary_key=True),
    _text("at", needed=True),
    _text("label", needed=True),
    _whole("schema", needed=True),
    _text("state", needed=True),
    _check("step_state", "state IN ('done', 'undone', 'dropped', 'wall')"),
)

entry = _aside(
    "entry",
    Column("id", Integer, primary_key=True),
    Column("step_id", Integer, ForeignKey("step.id"), nullable=False),
    _text("table", needed=True),
    _whole("row_id", needed=True),
    _text("before"),
    _text("after"),
    Index("entry_of_step", "step_id"),
)

SEARCH_SQL = (
    "CREATE VIRTUAL TABLE search USING fts5(text, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')"
)

BOOK = tuple(table for table in metadata.sorted_tables if table.dialect_options["sqlite"]["autoincrement"])
