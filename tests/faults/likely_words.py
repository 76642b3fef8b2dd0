"""What may stand in the places of a command while a text is tried in one of them, on the sample book."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

Path_ = tuple[str, ...]

ANYWHERE = {
    **dict.fromkeys(("on", "reply_by", "first", "since"), "2026-11-20"),
    **dict.fromkeys(("by", "due", "until", "last", "at", "talk_on", "second"), "2026-12-20"),
    **dict.fromkeys(("baseline", "target", "value", "amount", "money_", "worth"), "100"),
    **dict.fromkeys(("to", "month"), "2027-01"),
    **dict.fromkeys(("who", "name", "customer"), "Kim"),
    "date": "2026-11-20",
    "year": "2027",
    "step": "me: send it @2026-12-20",
    "account": "#1",
    "values": "1=3",
    "line": "3@2026-12",
    "stages": "3@2026-12",
    "text": "plain words",
    "years": "3",
}

_BUSINESS = {"unit": "sites", "baseline": "1", "target": "5", "due": "2027-12-31"}
_OF_COMMAND: dict[Path_, dict[str, str]] = {
    ("call", "log"): {"result": "continuation", "outcome": "They agree to a trial"},
    ("call", "promise"): {"first": "{promise}"},
    **{("call", verb): {"account": "{one_open}"} for verb in ("move", "restate", "tried", "withdraw")},
    ("action", "drop"): {"action_id": "{action}"},
    ("action", "carry"): {"action_id": "{action}"},
    ("action", "set"): {"action_id": "{action}"},
    ("plan", "roll", "carry"): {"action_id": "{action}"},
    ("plan", "roll", "drop"): {"action_id": "{action}"},
    ("contact", "set"): {"who": "{contact}", "account": "{contact_of}"},
    ("contact", "delete"): {"account": "{contact_of}"},
    ("objective", "add", "business"): {"account": "{bare}", **_BUSINESS},
    ("objective", "add", "stage"): {"account": "{business_of}"},
    ("objective", "add", "strategic"): {"account": "{strategic_of}", "by": "2027-03-01", "replace": ""},
    ("objective", "add", "vision"): {"account": "{bare}", "years": "3"},
    ("objective", "agree"): {"objective_id": "{business}"},
    ("objective", "measure"): {"objective_id": "{business}"},
    ("objective", "stages"): {"objective_id": "{business}"},
    ("objective", "phase", "add"): {"objective_id": "{strategic}"},
    ("strategy", "add"): {"serves": "{business}"},
    ("factor", "take"): {"key": "{proposed}"},
    ("scorecard", "set", "change"): {"attribute": "{attribute}", "name": "Another name"},
    ("goal", "decide"): {"decision": "keep", "account": "#1"},
}
"""By the names of their places; `{word}` stands for a number the book at hand has."""

_OF_PLACE: dict[tuple[Path_, str], dict[str, str]] = {
    **{
        (("objective", "set"), place): {"objective_id": "{business}"}
        for place in ("unit", "baseline", "target", "due", "on", "guard", "agreed", "stages")
    },
    (("objective", "set"), "agreed_customer_by"): {"objective_id": "{business}", "agreed_customer": "today"},
    (("objective", "set"), "agreed_customer"): {"objective_id": "{business}"},
    **{
        (("objective", "set"), place): {"objective_id": "{strategic}"}
        for place in ("kind", "client_goal", "worth", "opportunities", "views_asked")
    },
    **{
        (("factor", verb), place): {"light": "red", "factor_id": "{red}", "stops": "the order"}
        for verb in ("add", "set")
        for place in ("stops", "until")
    },
    (("factor", "add"), "tips"): {"light": "amber"},
    (("factor", "set"), "tips"): {"factor_id": "{amber}"},
    (("factor", "turn"), "stops"): {"light": "red", "factor_id": "{amber}"},
    (("factor", "turn"), "until"): {"light": "red", "factor_id": "{amber}", "stops": "the order"},
    (("factor", "turn"), "tips"): {"light": "amber", "factor_id": "{red}"},
    (("factor", "turn"), "why"): {"light": "green", "factor_id": "{amber}"},
    (("factor", "sweep"), "by"): {"keep": "{amber}"},
    (("factor", "sweep"), "step"): {"keep": "{amber}"},
    (("factor", "sweep"), "until"): {"snooze": "{amber}"},
    **{(("account", "set"), place): {"strategic": "yes"} for place in ("why_us", "why_them", "on")},
    (("goal", "set"), "agreed_with"): {"on": "2026-11-20", "why": "agreed anew"},
    (("import",), "owner"): {"files": "{list}"},
    (("import",), "encoding"): {"files": "{list}"},
    (("import",), "map_"): {"files": "{list}"},
    (("import",), "refused"): {"files": "{list}"},
}

_ASKED = {
    "one_open": "SELECT '#' || account_id FROM call WHERE logged_at IS NULL AND withdrawn_at IS NULL"
    " GROUP BY account_id HAVING count(*) = 1 LIMIT 1",
    "promise": "SELECT '#' || account_id FROM call WHERE result = 'advance' AND promise IS NULL"
    " GROUP BY account_id HAVING count(*) = 1 LIMIT 1",
    "action": "SELECT id FROM action WHERE done_on IS NULL AND dropped_on IS NULL LIMIT 1",
    "contact": "SELECT name FROM contact LIMIT 1",
    "contact_of": "SELECT '#' || account_id FROM contact LIMIT 1",
    "bare": "SELECT '#' || id FROM account WHERE id NOT IN (SELECT account_id FROM objective) LIMIT 1",
    "business": "SELECT id FROM objective WHERE level = 'business' AND ended_on IS NULL LIMIT 1",
    "business_of": "SELECT '#' || account_id FROM objective WHERE level = 'business' AND ended_on IS NULL"
    " LIMIT 1",
    "strategic": "SELECT id FROM objective WHERE level = 'strategic' AND ended_on IS NULL LIMIT 1",
    "strategic_of": "SELECT '#' || account_id FROM objective WHERE level = 'strategic' AND ended_on IS NULL"
    " LIMIT 1",
    "red": "SELECT id FROM factor WHERE light = 'red' AND gone_on IS NULL LIMIT 1",
    "amber": "SELECT id FROM factor WHERE light = 'amber' AND gone_on IS NULL LIMIT 1",
    "attribute": "SELECT name FROM attribute ORDER BY id DESC LIMIT 1",
}


def found_in(book: Path) -> dict[str, str]:
    """Look up the numbers in the book that commands can be tried on."""
    with closing(sqlite3.connect(book)) as connection:
        rows = {word: connection.execute(query).fetchone() for word, query in _ASKED.items()}
    return {word: str(row[0]) if row else "#1" for word, row in rows.items()}


def likely(path: Path_, place: str) -> dict[str, str]:
    """Say what has to stand in other places, by their names, while one place is tried."""
    return _OF_COMMAND.get(path, {}) | _OF_PLACE.get((path, place), {})
