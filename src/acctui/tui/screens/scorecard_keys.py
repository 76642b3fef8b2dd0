"""The keys of the scorecard, and when each is offered."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from textual.binding import Binding, BindingType

from acctui.domain.scorecard import HIGHEST, LOWEST

if TYPE_CHECKING:
    from collections.abc import Callable


class Mode(Enum):
    """What the screen is for now: the first card comes about, a draft is edited, accounts are scored."""

    FIRST = "first"
    EDIT = "edit"
    SCORE = "score"


class Now(NamedTuple):
    """What keys depend on: the mode, whether an account is shown and how, and what there is to act on."""

    mode: Mode
    has_account: bool
    owns_digits: bool
    map_alone: bool
    is_typed: bool
    has_rows: bool
    has_card: bool
    has_draft: bool


def _key(keys: str, action: str, label: str, name: str, tip: str, *, show: bool = True) -> Binding:
    return Binding(keys, action, label, show=show, id=f"scorecard.{name}", tooltip=tip)


def _quiet(keys: str, action: str, name: str, tip: str) -> Binding:
    return _key(keys, action, "", name, tip, show=False)


_NEXT, _BEFORE = "right_square_bracket", "left_square_bracket"

SCORECARD_KEYS: list[BindingType] = [
    *[
        _quiet(str(value), f"rate({value})", f"rate_{value}", f"Score the row {value} and go to the next")
        for value in range(LOWEST, HIGHEST + 1)
    ],
    Binding(
        "6,7,8,9,0",
        "no_score",
        "score",
        key_display="1-5",
        id="scorecard.no_score",
        tooltip="No score: a row is scored 1 to 5",
    ),
    Binding(
        "enter,tab",
        "next_row",
        "next row",
        key_display="enter",
        id="scorecard.next_row",
        tooltip="Go to the next row",
    ),
    _key("enter", "score", "score", "score", "Score this account: the digits belong to the rows"),
    _key("w", "put_in_force", "put in force", "put_in_force", "Put the new scores, or the card, in force"),
    _key("space", "mark", "strategic mark", "mark", "Decide whether it is strategic, with both whys"),
    _key("e", "edit", "edit the card", "edit", "Edit the card, as a draft of its next version"),
    _key(f"{_NEXT},greater_than_sign", "account(1)", "next account", "next", "Score the next account"),
    _key(f"{_BEFORE},less_than_sign", "account(-1)", "one before", "previous", "Score the one before"),
    _key("m", "map", "map", "map", "Show the map and the effort alone, or the card again"),
    _key("r", "ranks", "ranks", "ranks", "Rank all accounts by score beside revenue"),
    _key("backspace", "take_back", "take back", "take_back", "Take back the score typed last", show=False),
    _key("P", "plan", "our plan", "plan", "Write our own plan"),
    _key("s", "starter", "starter set", "starter", "Take the starter set of attributes"),
    _key("n", "add", "new attribute", "add", "Add an attribute"),
    _key("enter,e", "change", "change", "change", "Change the attribute: name, weight, words"),
    _key("plus,equals_sign", "weight(1)", "heavier", "heavier", "Give the attribute more weight in its half"),
    _key("minus", "weight(-1)", "lighter", "lighter", "Give the attribute less weight in its half"),
    _key("H", "half", "other half", "half", "Move the attribute to the other half"),
    _key("x", "remove", "remove", "remove", "Remove the attribute"),
    _key("D", "drop", "drop the draft", "drop", "Drop the draft; the card in force stands"),
    _quiet("j,down", "move(1)", "down", "Go down a row"),
    _quiet("k,up", "move(-1)", "up", "Go up a row"),
    _quiet("g,home", "move(-99)", "top", "Go to the first row"),
    _quiet("G,end", "move(99)", "bottom", "Go to the last row"),
    _quiet("y", "copy", "copy", "Copy the row"),
    _quiet("escape", "free", "free", "Free the digits for the tabs; leave the draft or the map"),
]

_RULES: dict[str, Callable[[Now], bool]] = {
    "rate": lambda now: now.owns_digits,
    "no_score": lambda now: now.owns_digits,
    "next_row": lambda now: now.owns_digits,
    "score": lambda now: now.mode is Mode.SCORE and now.has_account and not now.owns_digits,
    "put_in_force": lambda now: now.mode is Mode.EDIT or (now.mode is Mode.SCORE and now.has_account),
    "mark": lambda now: now.mode is Mode.SCORE and now.has_account,
    "edit": lambda now: now.mode is Mode.SCORE,
    "account": lambda now: now.mode is Mode.SCORE,
    "map": lambda now: now.mode is not Mode.FIRST,
    "ranks": lambda now: now.mode is not Mode.FIRST,
    "take_back": lambda now: now.mode is Mode.SCORE and now.is_typed,
    "plan": lambda now: now.mode is not Mode.SCORE,
    "starter": lambda now: now.mode is Mode.FIRST or (now.mode is Mode.EDIT and not now.has_rows),
    "add": lambda now: now.mode is not Mode.SCORE,
    "drop": lambda now: now.mode is Mode.EDIT and now.has_draft,
    **dict.fromkeys(
        ("change", "weight", "half", "remove"), lambda now: now.mode is Mode.EDIT and now.has_rows
    ),
    **dict.fromkeys(("move", "copy"), lambda now: now.has_rows),
    "free": lambda now: now.owns_digits or now.map_alone or (now.mode is Mode.EDIT and now.has_card),
}


def offered(action: str, now: Now) -> bool | None:
    """Tell whether a key works now; None for the keys of every screen."""
    rule = _RULES.get(action)
    return None if rule is None else rule(now)
