"""The tables of the traffic lights: factors, what happened to each, and the weekly sweep."""

from __future__ import annotations

from sqlalchemy import Index, UniqueConstraint, text

from acctui.domain.account import NAME_LIMIT
from acctui.domain.factor import FACTOR_LIMIT, Happened, Light
from acctui.storage.checks import check, day, line, one_of, or_null, visible
from acctui.storage.tables import book, to, whole, words

factor = book(
    "factor",
    to("account_id", "account"),
    words("light", needed=True),
    words("text", needed=True),
    words("since", needed=True),
    words("stops"),
    to("objective_id", "objective", needed=False),
    words("tips"),
    words("by"),
    words("until"),
    words("reviewed_on"),
    words("snoozed_until"),
    words("gone_on"),
    words("source"),
    check("factor_light", one_of("light", Light)),
    check("factor_says_something", f"{visible('text')} AND {line('text', NAME_LIMIT)}"),
    check("factor_since", day("since")),
    *(
        check(f"factor_{name}", or_null(name, line(name, FACTOR_LIMIT)))
        for name in ("stops", "tips", "until")
    ),
    *(
        check(f"factor_{name}", or_null(f'"{name}"', day(f'"{name}"')))
        for name in ("by", "reviewed_on", "snoozed_until", "gone_on")
    ),
    check(
        "factor_red_stops_something",
        f"light <> 'red' OR objective_id IS NOT NULL OR coalesce({visible('stops')}, 0)",
    ),
    check("factor_amber_is_tipped", f"light <> 'amber' OR coalesce({visible('tips')}, 0)"),
    Index("factor_of_account", "account_id"),
    Index("factor_of_objective", "objective_id"),
    Index("factor_standing", "light", "account_id", sqlite_where=text("gone_on IS NULL")),
)

factor_event = book(
    "factor_event",
    to("account_id", "account"),
    to("factor_id", "factor"),
    words("on", needed=True),
    words("happened", needed=True),
    words("before"),
    words("after"),
    words("line"),
    words("why"),
    to("call_id", "call", needed=False),
    to("sweep_id", "sweep", needed=False),
    check("factor_event_on", day('"on"')),
    check("factor_event_happened", one_of("happened", Happened)),
    check("factor_event_before", or_null("before", one_of("before", Light))),
    check("factor_event_after", or_null("after", one_of("after", Light))),
    *(check(f"factor_event_{name}", or_null(name, line(name, FACTOR_LIMIT))) for name in ("line", "why")),
    Index("factor_event_of_factor", "factor_id", "on"),
    Index("factor_event_of_account", "account_id"),
    Index("factor_event_of_call", "call_id"),
    Index("factor_event_of_sweep", "sweep_id"),
)

waved = book(
    "waved",
    to("account_id", "account"),
    words("key", needed=True),
    words("waved_on", needed=True),
    check("waved_key", visible("key")),
    check("waved_on_a_day", day("waved_on")),
    UniqueConstraint("account_id", "key", name="waved_once"),
)

sweep = book(
    "sweep",
    words("begun_on", needed=True),
    words("finished_on"),
    whole("reviewed", needed=True),
    whole("turned", needed=True),
    check("sweep_begun_on", day("begun_on")),
    check("sweep_finished_on", or_null("finished_on", day("finished_on"))),
    check("sweep_counts", "reviewed >= 0 AND turned >= 0"),
    Index(
        "sweep_under_way",
        text("(finished_on IS NULL)"),
        unique=True,
        sqlite_where=text("finished_on IS NULL"),
    ),
)
