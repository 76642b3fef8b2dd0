"""Making the scorecard: what is written goes into a draft, and counts once that is put in force (D19).

Every job here begins a draft where there is none: a copy of the version in force, so that a set in force
changes only as a new version.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from acctui.domain.card_rules import card_in_force, in_order, refuse_namesake, refuse_unready
from acctui.domain.errors import RuleBroken
from acctui.domain.scorecard import Attribute, Scorecard
from acctui.domain.starter_card import EVEN, STARTERS
from acctui.domain.text import fold
from acctui.services.edits import edited
from acctui.services.ports import Done

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence
    from typing import Any

    from acctui.domain.scorecard import Half
    from acctui.services.ports import DraftKey, Reads, Store, Work


def use_starter(store: Store) -> Done[Scorecard]:
    """Fill a draft with the starter set, which serves as it is; our own plan is still asked (K5, K7)."""
    with store.writing("") as work:
        draft = _drafted(work, with_attributes=False)
        known = work.where(Attribute, scorecard_id=draft.id)
        if known:
            raise RuleBroken(
                "starter",
                "The draft has attributes already, and the starter set stands alone. Drop the draft first.",
            )
        work.add_all(
            [
                Attribute(scorecard_id=draft.id, place=place, **starter.fields)
                for place, starter in enumerate(STARTERS, start=1)
            ]
        )
        work.label = f"The starter set is in scorecard {draft.number}"
    return Done(draft, work.changed, work.label)


def set_plan(
    store: Store, plan: str, settles: DraftKey | None = None, seen: Scorecard | None = None
) -> Done[Scorecard]:
    """Write our own plan, in a few lines; it comes before what accounts are measured by (K5).

    `seen` is the version the form was opened on: raises EditedElsewhereError with both texts where another
    window changed the plan since.
    """
    with store.writing("", settles) as work:
        draft = _drafted(work)
        kept = work.change(draft, edited(seen, draft, {"plan": plan}))
        work.label = f"Our plan in scorecard {kept.number}"
    return Done(kept, work.changed, work.label)


def add_attribute(
    store: Store, half: Half, fields: Mapping[str, Any], settles: DraftKey | None = None
) -> Done[Attribute]:
    """Add an attribute at the end of a half; `fields` are name, weight, low, middle and high.

    Without a weight it gets that of the starter set. The draft may hold any number: how many it takes is
    asked when it is put in force.
    """
    with store.writing("", settles) as work:
        draft = _drafted(work)
        others = work.where(Attribute, scorecard_id=draft.id)
        bare = Attribute(
            scorecard_id=draft.id,
            half=half,
            place=_next_place(others, half),
            name=str(fields.get("name") or ""),
            weight=fields.get("weight", EVEN),
        )
        new = _clean(edited(None, bare, fields))
        refuse_namesake(new, others)
        kept = work.add(new)
        work.label = f"{kept.name} in scorecard {draft.number}"
    return Done(kept, work.changed, work.label)


def set_attribute(
    store: Store,
    attribute_id: int,
    fields: Mapping[str, Any],
    settles: DraftKey | None = None,
    seen: Attribute | None = None,
) -> Done[Attribute]:
    """Change fields of an attribute, named as in Attribute; in another half it stands last.

    One of the version in force is changed in the draft that follows it. `seen` is the attribute the form
    was opened on: raises EditedElsewhereError with both texts where another window changed them since.
    """
    with store.writing("", settles) as work:
        before = _in_draft(work, attribute_id)
        others = work.where(Attribute, scorecard_id=before.scorecard_id)
        after = _clean(edited(seen, before, fields))
        if after.half is not before.half:
            after = replace(after, place=_next_place(others, after.half))
        refuse_namesake(after, [other for other in others if other.id != before.id])
        kept = work.change(before, after)
        work.label = f"Changed {kept.name}"
    return Done(kept, work.changed, work.label)


def remove_attribute(store: Store, attribute_id: int) -> Done[Attribute]:
    """Take an attribute out of the draft; the scores it has in older versions stay with them."""
    with store.writing("") as work:
        found = _in_draft(work, attribute_id)
        work.remove(found)
        work.label = f"{found.name} out of the scorecard"
    return Done(found, work.changed, work.label)


def put_in_force(store: Store, today: dt.date) -> Done[Scorecard]:
    """Let the draft count from today; raises RuleBroken with the first thing it lacks (K5, K6, K7, D19)."""
    with store.writing("") as work:
        draft = _the_draft(work)
        attributes = in_order(work.where(Attribute, scorecard_id=draft.id))
        refuse_unready(draft.plan, attributes)
        _refuse_same(work, draft, attributes)
        kept = work.change(draft, replace(draft, in_force_on=today))
        work.label = f"Scorecard {kept.number} is in force"
    return Done(kept, work.changed, work.label)


def _refuse_same(work: Work, draft: Scorecard, attributes: Sequence[Attribute]) -> None:
    standing = card_in_force(work.where(Scorecard))
    if standing is None or standing.plan != draft.plan:
        return
    if _said(attributes) == _said(in_order(work.where(Attribute, scorecard_id=standing.id))):
        raise RuleBroken(
            "scorecard",
            f"The draft says what scorecard {standing.number} says. Change something, or drop the draft.",
            "D19",
        )


def _said(attributes: Sequence[Attribute]) -> list[Attribute]:
    return [replace(one, id=0, version=0, scorecard_id=0, place=0) for one in attributes]


def drop_draft(store: Store) -> Done[Scorecard]:
    """Take the draft away with its attributes; undo brings it back."""
    with store.writing("") as work:
        draft = _the_draft(work)
        work.remove_all(work.where(Attribute, scorecard_id=draft.id))
        work.remove(draft)
        work.label = f"Dropped the draft of scorecard {draft.number}"
    return Done(draft, work.changed, work.label)


def draft_among(cards: Sequence[Scorecard]) -> Scorecard | None:
    """Give the version that is not in force yet; there is one at most."""
    return next((card for card in cards if card.is_draft), None)


def _the_draft(reads: Reads) -> Scorecard:
    draft = draft_among(reads.where(Scorecard))
    if draft is None:
        raise RuleBroken("scorecard", "There is no draft of a scorecard. Begin one by changing something.")
    return draft


def _drafted(work: Work, *, with_attributes: bool = True) -> Scorecard:
    """Give the draft; where there is none, the version in force is copied, or a blank one begun."""
    cards = work.where(Scorecard)
    draft = draft_among(cards)
    if draft is not None:
        return draft
    standing = card_in_force(cards)
    number = max((card.number for card in cards), default=0) + 1
    new = work.add(Scorecard(number=number, plan=standing.plan if standing else ""))
    if standing is not None and with_attributes:
        copied = in_order(work.where(Attribute, scorecard_id=standing.id))
        work.add_all([replace(one, scorecard_id=new.id) for one in copied])
    return new


def _in_draft(work: Work, attribute_id: int) -> Attribute:
    """Give an attribute of the draft: the one of this number, or its namesake there."""
    found = work.get(Attribute, attribute_id)
    if found is None:
        raise RuleBroken(
            "attribute", f"There is no attribute #{attribute_id}. acctui scorecard show lists them."
        )
    drafted = work.where(Attribute, scorecard_id=_drafted(work).id)
    for one in drafted:
        if one.id == found.id or fold(one.name) == fold(found.name):
            return one
    raise RuleBroken("attribute", f"{found.name} is not in the draft any more. Add it there again.")


def _next_place(attributes: Sequence[Attribute], half: Half) -> int:
    return max((one.place for one in attributes if one.half is half), default=0) + 1


def _clean(attribute: Attribute) -> Attribute:
    return replace(attribute, name=attribute.name.strip())
