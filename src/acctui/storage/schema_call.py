"""The tables of a call's whole life: the gate stands here as a CHECK (C1, D12)."""

from __future__ import annotations

from sqlalchemy import Index, UniqueConstraint, text

from acctui.domain.call import LINE_LIMIT, OUTCOME_LIMIT, Channel, Fit, Kind, Promise, Result, Size
from acctui.domain.note import NOTE_LIMIT
from acctui.domain.revenue import MOST
from acctui.storage.checks import at_most, check, day, flag, instant, line, one_of, or_null, visible, when
from acctui.storage.tables import book, to, whole, words

LINES = ("gain", "fallback", "attendees", "towards", "withdrawn_why", "customer_act", "override")
PAGES = ("questions", "material")
DAYS = ("reply_by", "held_on", "customer_act_by", "promise_by", "promise_settled_on")

call = book(
    "call",
    to("account_id", "account"),
    words("outcome", needed=True),
    words("stated_at", needed=True),
    words("kind", needed=True),
    words("channel", needed=True),
    words("size", needed=True),
    words("gain"),
    words("fallback"),
    words("questions"),
    words("attendees"),
    words("material"),
    words("towards"),
    words("at"),
    words("reply_by"),
    whole("stated_afterwards", needed=True),
    whole("moves", needed=True),
    whole("attempts", needed=True),
    words("withdrawn_at"),
    words("withdrawn_why"),
    words("held_on"),
    words("logged_at"),
    words("result"),
    whole("amount"),
    words("customer_act"),
    words("customer_act_by"),
    words("override"),
    words("fit"),
    words("promise"),
    words("promise_by"),
    words("promise_settled_on"),
    whole("promise_moves", needed=True),
    to("objective_id", "objective", needed=False),
    check("call_outcome_stated", visible("outcome")),
    check("call_outcome_one_line", line("outcome", OUTCOME_LIMIT)),
    check("call_stated_at", instant("stated_at")),
    check("call_kind", one_of("kind", Kind)),
    check("call_channel", one_of("channel", Channel)),
    check("call_size", one_of("size", Size)),
    *(check(f"call_{name}", or_null(name, line(name, LINE_LIMIT))) for name in LINES),
    *(check(f"call_{name}", or_null(name, at_most(name, NOTE_LIMIT))) for name in PAGES),
    check("call_at", or_null("at", when("at"))),
    *(check(f"call_{name}", or_null(name, day(name))) for name in DAYS),
    check("call_afterwards", flag("stated_afterwards")),
    check("call_counts", "moves >= 0 AND attempts >= 0 AND promise_moves >= 0"),
    check(
        "call_logged_whole",
        "(logged_at IS NULL) = (result IS NULL) AND (logged_at IS NULL) = (held_on IS NULL)",
    ),
    check("call_logged_at", or_null("logged_at", instant("logged_at"))),
    check("call_ends_once", "logged_at IS NULL OR withdrawn_at IS NULL"),
    check("call_withdrawn_at", or_null("withdrawn_at", instant("withdrawn_at"))),
    check("call_withdrawn_whole", "(withdrawn_at IS NULL) = (withdrawn_why IS NULL)"),
    check("call_withdrawn_with_why", or_null("withdrawn_why", visible("withdrawn_why"))),
    check("call_result", or_null("result", one_of("result", Result))),
    check(
        "call_advance_has_act_and_date",
        f"result IS NOT 'advance' OR coalesce({visible('override')}, 0)"
        f" OR (coalesce({visible('customer_act')}, 0) AND customer_act_by IS NOT NULL)",
    ),
    check("call_amount_of_order", f"amount IS NULL OR (result IS 'order' AND amount BETWEEN 0 AND {MOST})"),
    check("call_fit_of_advance", f"fit IS NULL OR (result IS 'advance' AND {one_of('fit', Fit)})"),
    check(
        "call_promise_whole",
        f"promise IS NULL OR ({one_of('promise', Promise)} AND result IS NOT NULL"
        f" AND promise_by IS NOT NULL AND coalesce({visible('customer_act')}, 0))",
    ),
    check(
        "call_promise_settled",
        "(promise_settled_on IS NOT NULL) = (promise IS NOT NULL AND promise IS NOT 'open')",
    ),
    Index("call_of_account", "account_id", "held_on", "logged_at"),
    Index("call_open", "at", sqlite_where=text("logged_at IS NULL AND withdrawn_at IS NULL")),
    Index("call_held", "held_on", "logged_at"),
    Index("call_of_objective", "objective_id"),
    Index("call_promised", "promise_by", sqlite_where=text("promise = 'open'")),
    Index("call_broken", "promise_settled_on", sqlite_where=text("promise = 'not-kept'")),
)

call_wording = book(
    "call_wording",
    to("call_id", "call"),
    words("outcome", needed=True),
    words("stated_at", needed=True),
    check("call_wording_stated", f"{visible('outcome')} AND {line('outcome', OUTCOME_LIMIT)}"),
    check("call_wording_at", instant("stated_at")),
    Index("call_wording_of_call", "call_id"),
)

call_attempt = book(
    "call_attempt",
    to("call_id", "call"),
    words("tried_at", needed=True),
    words("how"),
    check("call_attempt_at", instant("tried_at")),
    check("call_attempt_how", or_null("how", line("how", LINE_LIMIT))),
    Index("call_attempt_of_call", "call_id"),
)

call_move = book(
    "call_move",
    to("call_id", "call"),
    words("moved_at", needed=True),
    words("from_at"),
    words("to_at", needed=True),
    check("call_move_at", instant("moved_at")),
    check("call_move_from", or_null("from_at", when("from_at"))),
    check("call_move_to", when("to_at")),
    Index("call_move_of_call", "call_id"),
)

call_contact = book(
    "call_contact",
    to("call_id", "call"),
    to("contact_id", "contact"),
    UniqueConstraint("call_id", "contact_id", name="call_contact_once"),
    Index("call_contact_of_contact", "contact_id"),
)
