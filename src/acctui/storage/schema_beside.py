"""Tables beside the book: figures kept with it, drafts, the journal and the search index."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Text, text

from acctui.storage.checks import check
from acctui.storage.tables import beside, whole, words

account_summary = beside(
    "account_summary",
    Column("account_id", Integer, ForeignKey("account.id", ondelete="CASCADE"), primary_key=True),
    whole("prospects", needed=True),
    words("last_on"),
    words("last_result"),
    whole("streak", needed=True),
    whole("open_calls", needed=True),
    words("next_action"),
    words("people", needed=True),
    whole("score"),
    whole("current_mean"),
    whole("future_mean"),
    whole("strategic", needed=True),
    whole("has_ladder", needed=True),
    whole("one_sided", needed=True),
    whole("green", needed=True),
    whole("amber", needed=True),
    whole("red", needed=True),
)

account_year = beside(
    "account_year",
    Column("account_id", Integer, ForeignKey("account.id", ondelete="CASCADE"), primary_key=True),
    Column("year", Integer, primary_key=True),
    whole("won", needed=True),
)

draft = beside(
    "draft",
    Column("form", Text, primary_key=True),
    Column("subject", Text, primary_key=True),
    Column("window", Text, primary_key=True),
    words("fields", needed=True),
    words("saved_at", needed=True),
)

step = beside(
    "step",
    Column("id", Integer, primary_key=True),
    words("at", needed=True),
    words("label", needed=True),
    whole("schema", needed=True),
    words("state", needed=True),
    # Grows with every doing, undoing and redoing, so that another window notices each of them.
    Column("turn", Integer, nullable=False, server_default="0"),
    check("step_state", "state IN ('done', 'undone', 'dropped', 'wall')"),
    Index("step_undone", "id", sqlite_where=text("state = 'undone'")),
    Index("step_turn", "turn"),
)

entry = beside(
    "entry",
    Column("id", Integer, primary_key=True),
    Column("step_id", Integer, ForeignKey("step.id"), nullable=False),
    words("table", needed=True),
    whole("row_id", needed=True),
    words("before"),
    words("after"),
    Index("entry_of_step", "step_id"),
)

SEARCH_SQL = (
    "CREATE VIRTUAL TABLE search USING fts5("
    "text, also, owner, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')"
)
"""`text` is what was written, `also` its words without strokes in their letters, `owner` its account."""
