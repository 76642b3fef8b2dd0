"""The keys of Today, each offered where the line under the cursor takes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.binding import Binding, BindingType

from acctui.services.today import Waits

if TYPE_CHECKING:
    from acctui.services.today import Waiting


def _key(key: str, action: str, label: str, tip: str, *, show: bool = True) -> Binding:
    return Binding(key, action, label, show=show, id=f"today.{action.split('(', maxsplit=1)[0]}", tooltip=tip)


KEYS: list[BindingType] = [
    _key("d", "done", "done", "The action is done; a promise gets a new date"),
    _key("R", "roll", "roll", "Roll the plan"),
    _key("W", "walk", "sweep", "Begin the sweep; on a Target to decide, the year walk"),
    _key("n", "new", "new", "Plan a next step for the account; in an empty book, name one"),
    _key("0", "unfold", "plain accounts", "Show what waits on plain accounts, or fold it", show=False),
    _key("M", "move", "move", "Move the call or the action to another day", show=False),
    _key("x", "drop", "drop", "Withdraw the call, or drop the action", show=False),
    _key("t", "tried", "tried", "Tried, no answer", show=False),
    _key("v", "measure", "measure", "Measure today's value of the stage goal", show=False),
    Binding(
        "+",
        "promise('kept')",
        "promise kept",
        show=False,
        id="today.promise_kept",
        tooltip="The customer kept the promise",
    ),
    Binding(
        "-",
        "promise('not-kept')",
        "not kept",
        show=False,
        id="today.promise_not_kept",
        tooltip="The customer did not keep the promise",
    ),
    _key("A", "away", "days away", "Tell days you are away, or were", show=False),
    _key("D", "demo", "demo", "Open the demo book", show=False),
]

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
