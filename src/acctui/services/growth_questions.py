"""Whom to know, whom to talk to and what to find out to reach a goal; each can become an action (G7, O6)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from acctui.domain.action import Action
from acctui.domain.errors import RuleBroken
from acctui.domain.goal import GrowthQuestion, asked_words, tidied
from acctui.domain.step import ME
from acctui.domain.text import is_blank
from acctui.services.accounts import the_account
from acctui.services.edits import edited
from acctui.services.ports import Done

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from typing import Any

    from acctui.services.ports import DraftKey, Reads, Store


def add_question(
    store: Store, question: GrowthQuestion, settles: DraftKey | None = None
) -> Done[GrowthQuestion]:
    """Ask for somebody to know, somebody to talk to, or something to find out."""
    with store.writing("", settles) as work:
        account = the_account(work, question.account_id)
        kept = work.add(tidied(question))
        work.label = f"{asked_words(kept)} ({account.name})"
    return Done(kept, work.changed, work.label)


def set_question(
    store: Store,
    question_id: int,
    fields: Mapping[str, Any],
    settles: DraftKey | None = None,
    seen: GrowthQuestion | None = None,
) -> Done[GrowthQuestion]:
    """Word a question anew; `seen` is what the form was opened on.

    Raises EditedElsewhereError where another window changed the same fields since.
    """
    with store.writing("", settles) as work:
        before = the_question(work, question_id)
        kept = work.change(before, tidied(edited(seen, before, fields)))
        work.label = f"Changed: {asked_words(kept)}"
    return Done(kept, work.changed, work.label)


def delete_question(store: Store, question_id: int) -> Done[GrowthQuestion]:
    """Take a question out of the book; an action that came of it stays."""
    with store.writing("") as work:
        found = the_question(work, question_id)
        work.remove(found)
        work.label = f"Deleted: {asked_words(found)}"
    return Done(found, work.changed, work.label)


def turn_into_action(
    store: Store, question_id: int, who: str | None = None, on: dt.date | None = None
) -> Done[Action]:
    """Make an action of a question: who does it, by which day; without a day it goes by the question's own.

    It is important and not urgent. Raises RuleBroken where it is one already.
    """
    with store.writing("") as work:
        question = the_question(work, question_id)
        account = the_account(work, question.account_id)
        _refuse_second(question)
        does_it = ME if is_blank(who or "") else (who or "").strip()
        new = Action(
            account_id=account.id,
            what=asked_words(question),
            who=does_it,
            on=on or question.by,
            important=True,
        )
        action = work.add(new)
        work.change(question, replace(question, action_id=action.id))
        work.label = f"{action.who}: {action.what} ({account.name})"
    return Done(action, work.changed, work.label)


def _refuse_second(question: GrowthQuestion) -> None:
    if question.settled_on is not None:
        raise RuleBroken("question", "This question is answered already. Ask a new one.", "G7")
    if question.action_id is not None:
        raise RuleBroken(
            "question", f"This is action #{question.action_id} already. Nothing was changed.", "G7"
        )


def settle(store: Store, question_id: int, on: dt.date, *, answered: bool = True) -> Done[GrowthQuestion]:
    """Mark a question as answered on a day, or open again."""
    with store.writing("") as work:
        before = the_question(work, question_id)
        kept = work.change(before, replace(before, settled_on=on if answered else None))
        work.label = f"{'Answered' if answered else 'Open again'}: {asked_words(kept)}"
    return Done(kept, work.changed, work.label)


def the_question(reads: Reads, question_id: int) -> GrowthQuestion:
    """Give a question by its number; raises RuleBroken where there is none."""
    found = reads.get(GrowthQuestion, question_id)
    if found is None:
        raise RuleBroken(
            "question", f"There is no question #{question_id}. acctui goal questions shows them all."
        )
    return found
