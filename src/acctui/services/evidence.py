"""What a customer said, given to the sentence it speaks for or against (L4, D22)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from acctui.domain.errors import RuleBroken
from acctui.domain.note import Quote, Side
from acctui.domain.objective import Level, Objective
from acctui.services.ports import Done

if TYPE_CHECKING:
    from acctui.services.ports import Reads, Store


def give_evidence(store: Store, quote_id: int, objective_id: int | None, side: Side | None) -> Done[Quote]:
    """Make a quote evidence for or against a relationship objective of its account; None takes it back."""
    with store.writing("") as work:
        quote = work.get(Quote, quote_id)
        if quote is None:
            raise RuleBroken("quote", f"There is no quote #{quote_id} any more. Nothing was changed.")
        after = replace(quote, objective_id=objective_id, side=side)
        refuse_odd_evidence(work, after)
        kept = work.change(quote, after)
        work.label = (
            "The quote waits on the ladder" if side is None else f"The quote speaks {side} a sentence"
        )
    return Done(kept, work.changed, work.label)


def refuse_odd_evidence(reads: Reads, quote: Quote) -> None:
    """Refuse evidence about anything but a relationship objective of the quote's own account (D22)."""
    if quote.objective_id is None:
        return
    objective = reads.get(Objective, quote.objective_id)
    if objective is None or objective.account_id != quote.account_id:
        raise RuleBroken(
            "objective",
            f"Objective #{quote.objective_id} is not of this account. acctui objective list shows them all.",
            "D22",
        )
    if objective.level is not Level.RELATIONSHIP:
        raise RuleBroken(
            "objective",
            "A quote speaks for or against a sentence of theirs. Name a relationship objective.",
            "D22",
        )
