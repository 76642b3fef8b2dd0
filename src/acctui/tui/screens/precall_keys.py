"""The keys of the pre-call panel, and when each is offered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.binding import Binding, BindingType

from acctui.domain.call import Kind, Result

if TYPE_CHECKING:
    from acctui.tui.screens.precall_form import PrecallForm

OUTCOME, LOG = "outcome", "log"

_OUTCOME_KEYS = frozenset({"kind", "size", "channel", "chain"})
_STATED_KEYS = frozenset({"restate", "move", "tried", "withdraw", "another", "another_open"})
_LOG_KEYS = frozenset({"result", "held", "turn"})
_ADVANCE_KEYS = frozenset({"fit", "act_done", "override"})


def _key(keys: str, action: str, label: str, name: str, tip: str, *, show: bool = False) -> Binding:
    return Binding(keys, action, label, show=show, id=f"precall.{name}", tooltip=tip)


PRECALL_KEYS: list[BindingType] = [
    _key("w", "state", "state it", "state", "State the outcome", show=True),
    _key("w", "save", "save", "save", "Save what came of the call", show=True),
    _key("enter,tab,down", "field(1)", "next field", "next_field", "Go to the next field", show=True),
    _key("shift+tab,up", "field(-1)", "field above", "field_above", "Go to the field above"),
    *[
        _key(str(place), f"kind('{kind}')", kind, f"kind_{kind}", f"The outcome is of kind {kind}")
        for place, kind in enumerate(Kind, 1)
    ],
    _key("S", "size('S')", "size S", "size_s", "One line is enough"),
    _key("M", "size('M')", "size M", "size_m", "One line and a fallback"),
    _key("L", "size('L')", "size L", "size_l", "Questions, attendees and material too"),
    _key("t", "channel", "channel", "channel", "Call, meeting or e-mail"),
    _key(
        "C",
        "chain",
        "more than one call",
        "chain",
        "It needs more than one call: what must this one get?",
        show=True,
    ),
    *[
        _key(
            str(result)[0],
            f"result('{result}')",
            str(result),
            f"result_{result}",
            f"It ended as {result}",
            show=True,
        )
        for result in Result
    ],
    _key("equals_sign", "fit('as-stated')", "as stated", "fit_as_stated", "They agreed to what was stated"),
    _key("minus", "fit('smaller')", "smaller", "fit_smaller", "They agreed to less"),
    _key("plus", "fit('larger')", "larger", "fit_larger", "They agreed to more"),
    _key("full_stop", "act_done", "act done today", "act_done", "Their act was done in the call"),
    _key("O", "override", "override", "override", "Record why it is an advance all the same"),
    _key("h", "held", "held on", "held", "It was held on another day"),
    _key("m", "turn", "turn a light", "turn", "Tell which light the call turned", show=True),
    _key("e", "restate", "restate", "restate", "Word the outcome anew", show=True),
    _key("M", "move", "move", "move", "Move the call to another time", show=True),
    _key("t", "tried", "tried", "tried", "Tried, no answer", show=True),
    _key("x", "withdraw", "withdraw", "withdraw", "Withdraw the call, with a why", show=True),
    _key("b", "another_open", "next open call", "another_open", "Show the next open call of this account"),
    _key("N", "another", "another outcome", "another", "State another outcome for this account"),
    _key("E", "editor", "editor", "editor", "Edit the field last left in your editor"),
    _key("escape", "close", "close", "close", "Close the panel; the draft is kept"),
]


"""In the order help and palette list them; the choices say their own keys."""


def offered_in(
    action: str, half: set[str], form: PrecallForm, *, stated: bool, unplanned: bool
) -> bool | None:
    """Tell whether a key works now: each half has its own; None for keys that always do."""
    rules: tuple[tuple[frozenset[str], bool], ...] = (
        (_OUTCOME_KEYS, OUTCOME in half),
        (_STATED_KEYS, stated),
        (_LOG_KEYS, LOG in half),
        (_ADVANCE_KEYS, LOG in half and form.result is Result.ADVANCE),
        (frozenset({"state"}), OUTCOME in half and not unplanned),
        (frozenset({"save"}), LOG in half or unplanned),
    )
    return next((offered for actions, offered in rules if action in actions), None)
