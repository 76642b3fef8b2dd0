"""The keys of the ladder's screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.binding import Binding

if TYPE_CHECKING:
    from textual.binding import BindingType


def _key(key: str, action: str, label: str, tip: str = "", *, show: bool = True, name: str = "") -> Binding:
    return Binding(key, action, label, show=show, id=f"ladder.{name or action}", tooltip=tip)


LADDER_KEYS: list[BindingType] = [
    _key("enter", "open", "open", "Show all that is known of it; write what is missing"),
    _key("n", "new", "new rung", "New vision, sentence, business objective, milestone, step or strategy"),
    _key("e", "edit", "edit", "Edit it in its place"),
    _key("v", "measure", "measure today", "Write down today's value of the business objective"),
    _key("S", "stages", "stage goals", "Set the stage goals; even steps are proposed"),
    _key("a", "agree", "agree", "Agreed within the team, or with the customer"),
    _key("t", "told", "told", "Who was told of the strategy, and who committed"),
    _key("d", "reached", "reached", "The step of the next phase is reached"),
    _key("plus", "evidence('for')", "speaks for", "The quote speaks for a sentence", name="evidence_for"),
    _key("minus", "evidence('against')", "against", "The quote speaks against it", name="evidence_against"),
    _key("x", "end", "end", "End it as reached, replaced or dropped, or delete it"),
    _key("y", "copy", "copy", "Copy the line", show=False),
    _key("j,down", "move(1)", "down", show=False, name="down"),
    _key("k,up", "move(-1)", "up", show=False, name="up"),
    _key("J,pagedown", "move(10)", "ten down", show=False, name="ten_down"),
    _key("K,pageup", "move(-10)", "ten up", show=False, name="ten_up"),
    _key("g,home", "move(-999)", "first", show=False, name="first"),
    _key("G,end", "move(999)", "last", show=False, name="last"),
    _key("l,right,tab", "beside", "strategies", "Go to the strategies", show=False),
    _key("h,left,shift+tab", "back_to_rungs", "rungs", "Go back to the rungs", show=False, name="rungs"),
    _key("w,ctrl+s", "save", "save", "Save what is filled in"),
    _key("escape,q", "close", "close", "Close the form; the draft is kept", name="close"),
    _key("enter,tab,down", "field(1)", "next field", show=False, name="next_field"),
    _key("shift+tab,up", "field(-1)", "field above", show=False, name="field_above"),
    *(
        _key(key, f"pick('{key}')", f"choice {key}", "Choose it in the form", show=False, name=f"pick_{key}")
        for key in "12350"
    ),
]

IN_A_FORM = frozenset({"save", "close", "field", "pick"})
ON_THE_PAGE = frozenset(
    {
        *("open", "new", "edit", "measure", "stages", "agree", "told", "reached", "evidence", "end"),
        *("copy", "move", "beside", "back_to_rungs"),
    }
)
OF_BUSINESS = frozenset({"measure", "stages", "agree"})
