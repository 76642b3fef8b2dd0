"""The tables of the short-term plan: actions, their carrying on, rolls, and days away."""

from __future__ import annotations

from sqlalchemy import Index, UniqueConstraint, text

from acctui.domain.account import NAME_LIMIT
from acctui.domain.action import WHAT_LIMIT, ActionKind
from acctui.domain.roll import WHY_LIMIT
from acctui.storage.checks import check, day, flag, line, one_of, or_null, visible
from acctui.storage.tables import book, to, whole, words


def _month(column: str) -> str:
    return f"{day(column)} AND substr({column}, 9) = '01'"


action = book(
    "action",
    to("account_id", "account"),
    words("what", needed=True),
    words("who"),
    words("on"),
    words("month"),
    whole("urgent", needed=True),
    whole("important", needed=True),
    words("kind"),
    words("done_on"),
    words("dropped_on"),
    words("dropped_why"),
    to("call_id", "call", needed=False),
    to("strategy_id", "strategy", needed=False),
    to("objective_id", "objective", needed=False),
    to("factor_id", "factor", needed=False),
    check("action_says_what", f"{visible('what')} AND {line('what', WHAT_LIMIT)}"),
    check("action_says_who", or_null("who", f"{visible('who')} AND {line('who', NAME_LIMIT)}")),
    *(
        check(f"action_{name}", or_null(f'"{name}"', day(f'"{name}"')))
        for name in ("on", "done_on", "dropped_on")
    ),
    check("action_month", f'month IS NULL OR ("on" IS NULL AND {_month("month")})'),
    check("action_kind", or_null("kind", one_of("kind", ActionKind))),
    check("action_dropped_why", or_null("dropped_why", line("dropped_why", WHAT_LIMIT))),
    check("action_ends_once", "done_on IS NULL OR dropped_on IS NULL"),
    check("action_flags", f"{flag('urgent')} AND {flag('important')}"),
    Index("action_of_account", "account_id"),
    Index("action_of_call", "call_id"),
    Index("action_of_strategy", "strategy_id"),
    Index("action_of_objective", "objective_id"),
    Index("action_of_factor", "factor_id"),
    Index("action_open", "on", sqlite_where=text("done_on IS NULL AND dropped_on IS NULL")),
    Index("action_outlined", "month", sqlite_where=text("done_on IS NULL AND dropped_on IS NULL")),
)

carry = book(
    "carry",
    to("account_id", "account"),
    to("action_id", "action"),
    words("carried_on", needed=True),
    words("from_on"),
    words("to_on"),
    words("why"),
    check("carry_on", day("carried_on")),
    *(check(f"carry_{name}", or_null(name, day(name))) for name in ("from_on", "to_on")),
    check("carry_why", or_null("why", line("why", WHY_LIMIT))),
    Index("carry_of_action", "action_id"),
    Index("carry_of_account", "account_id"),
)

roll = book(
    "roll",
    words("month", needed=True),
    words("begun_on", needed=True),
    words("finished_on"),
    whole("carried", needed=True),
    whole("done", needed=True),
    whole("dropped", needed=True),
    check("roll_month", _month("month")),
    check("roll_begun_on", day("begun_on")),
    check("roll_finished_on", or_null("finished_on", day("finished_on"))),
    check("roll_counts", "carried >= 0 AND done >= 0 AND dropped >= 0"),
    UniqueConstraint("month", name="roll_once"),
)

away = book(
    "away",
    words("first_on", needed=True),
    words("last_on", needed=True),
    check("away_first_on", day("first_on")),
    check("away_last_on", day("last_on")),
    check("away_in_order", "first_on <= last_on"),
)
