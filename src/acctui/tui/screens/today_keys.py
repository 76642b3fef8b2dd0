"""The keys of Today, each offered where the line under the cursor takes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.services.today import Waits
from acctui.tui.key_table import Key

if TYPE_CHECKING:
    from acctui.services.today import Waiting

FOOTER_ORDER = (
    "list.open",
    "today.done",
    "app.precall",
    "app.log",
    "today.roll",
    "today.walk",
    "app.find",
    "today.new",
    "app.undo",
)
FOOTER_LABELS = {"list.open": "go there"}

KEYS = (
    Key("d", "done", "done", "today.done", "The action is done; a promise gets a new date"),
    Key("R", "roll", "roll", "today.roll", "Roll the plan"),
    Key("W", "walk", "sweep", "today.walk", "Begin the sweep; on a Target to decide, the year walk"),
    Key("n", "new", "new", "today.new", "Plan a next step for the account; in an empty book, name one"),
    Key(
        "0",
        "unfold",
        "plain accounts",
        "today.unfold",
        "Show what waits on plain accounts, or fold it",
        shown=False,
    ),
    Key("M", "move", "move", "today.move", "Move the call or the action to another day", shown=False),
    Key("x", "drop", "drop", "today.drop", "Withdraw the call, or drop the action", shown=False),
    Key("t", "tried", "tried", "today.tried", "Tried, no answer", shown=False),
    Key("v", "measure", "measure", "today.measure", "Measure today's value of the stage goal", shown=False),
    Key(
        "+",
        "promise('kept')",
        "promise kept",
        "today.promise_kept",
        "The customer kept the promise",
        shown=False,
    ),
    Key(
        "-",
        "promise('not-kept')",
        "not kept",
        "today.promise_not_kept",
        "The customer did not keep the promise",
        shown=False,
    ),
    Key("A", "away", "days away", "today.away", "Tell days you are away, or were", shown=False),
    Key("D", "demo", "demo", "today.demo", "Open the demo book", shown=False),
)

_CALLS = frozenset({Waits.LOG, Waits.CALL})
_TAKERS = {
    "done": frozenset({Waits.ACTION, Waits.PROMISE}),
    "move": _CALLS | {Waits.ACTION},
    "drop": _CALLS | {Waits.ACTION},
    "tried": _CALLS,
    "measure": frozenset({Waits.STAGE}),
    "promise": frozenset({Waits.PROMISE}),
}


def takes(action: str, line: Waiting | None) -> bool | None:
    """Tell whether a line takes a key; None for keys that ask no line."""
    if action not in _TAKERS:
        return None
    return line is not None and line.why in _TAKERS[action]
