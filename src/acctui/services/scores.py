"""Scoring an account by the card in force, and deciding to treat it strategically."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from acctui.domain.card_rules import card_in_force, in_order
from acctui.domain.errors import RuleBroken
from acctui.domain.score import result_of
from acctui.domain.scorecard import Attribute, Score, Scorecard, Scoring, StrategicMark
from acctui.domain.text import is_blank
from acctui.services.accounts import the_account
from acctui.services.edits import Seen, refuse_torn
from acctui.services.ports import Done, EditedElsewhereError

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from acctui.services.ports import DraftKey, Reads, Store, Work


def score_account(
    store: Store,
    account_id: int,
    values: Mapping[int, int],
    on: dt.date,
    settles: DraftKey | None = None,
    seen: Mapping[int, int] | None = None,
) -> Done[Scoring]:
    """Put the scores of an account in force on a day: a value, 1 to 5, for every attribute of the card (K8).

    `values` go by attribute number. A second scoring of one day by one card replaces the first. Raises
    RuleBroken where no card is in force, another came in force since, or a value is missing, and
    EditedElsewhereError where another window scored the account otherwise since it stood at `seen`.
    """
    with store.writing("", settles) as work:
        account = the_account(work, account_id)
        card = the_card_in_force(work)
        attributes = in_order(work.where(Attribute, scorecard_id=card.id))
        _refuse_partial(attributes, values)
        _refuse_scored(work, account_id, card, values, seen)
        scoring = _scoring(work, account_id, card, on)
        _keep(work, scoring, values)
        result = result_of(attributes, values)
        work.label = f"{account.name} scores {result.score if result else 0}"
    return Done(scoring, work.changed, work.label)


def the_card_in_force(reads: Reads) -> Scorecard:
    """Give the card accounts are scored by; raises RuleBroken where none is in force yet."""
    card = card_in_force(reads.where(Scorecard))
    if card is None:
        raise RuleBroken(
            "scorecard",
            "No scorecard is in force yet. Write our own plan, choose attributes, and put it in force.",
            "K5",
        )
    return card


def _refuse_partial(attributes: Sequence[Attribute], values: Mapping[int, int]) -> None:
    if set(values) - {one.id for one in attributes}:
        raise RuleBroken(
            "values",
            "These values are of another version of the scorecard. Score by the one in force.",
            "D19",
        )
    without = [one.name for one in attributes if one.id not in values]
    if without:
        named = without[0] if len(without) == 1 else f"{', '.join(without[:-1])} and {without[-1]}"
        raise RuleBroken("values", f"No value yet for {named}. Score every attribute, 1 to 5.", "K8")


def _refuse_scored(
    work: Work, account_id: int, card: Scorecard, values: Mapping[int, int], seen: Mapping[int, int] | None
) -> None:
    """Refuse scores typed beside others than those that stand by this card, unless they are the same."""
    ours = work.where(Scoring, account_id=account_id, scorecard_id=card.id)
    if seen is None or not ours:
        return
    newest = max(ours, key=lambda one: (one.scored_on, one.id))
    for score in work.where(Score, scoring_id=newest.id):
        number = score.attribute_id
        if score.value not in {seen.get(number), values[number]}:
            raise EditedElsewhereError(values, newest)


def _scoring(work: Work, account_id: int, card: Scorecard, on: dt.date) -> Scoring:
    """Give the account's scoring of this day and card, a new one where there is none."""
    same = work.where(Scoring, account_id=account_id, scorecard_id=card.id, scored_on=on.isoformat())
    return same[0] if same else work.add(Scoring(account_id=account_id, scorecard_id=card.id, scored_on=on))


def _keep(work: Work, scoring: Scoring, values: Mapping[int, int]) -> None:
    known = {score.attribute_id: score for score in work.where(Score, scoring_id=scoring.id)}
    work.change_all([(score, replace(score, value=values[number])) for number, score in known.items()])
    work.add_all(
        [
            Score(scoring_id=scoring.id, attribute_id=number, value=value)
            for number, value in values.items()
            if number not in known
        ]
    )


def mark_strategic(
    store: Store,
    mark: StrategicMark,
    settles: DraftKey | None = None,
    seen: Seen[StrategicMark] | None = None,
) -> Done[StrategicMark]:
    """Keep the decision to treat an account strategically, or no longer to (K9).

    A missing why is flagged and never refused (K3). The same decision again on the same day corrects its
    whys; any other stands beside those before it. Raises EditedElsewhereError where another window decided
    otherwise since `seen`, the newest decision the form was opened on.
    """
    with store.writing("", settles) as work:
        account = the_account(work, mark.account_id)
        tidy = replace(mark, why_us=_said(mark.why_us), why_them=_said(mark.why_them))
        newest = newest_first(work.where(StrategicMark, account_id=account.id))[:1]
        for name in ("strategic", "why_us", "why_them"):
            refuse_torn(seen, newest[0] if newest else None, name, getattr(tidy, name))
        same = [one for one in newest if (one.decided_on, one.strategic) == (mark.decided_on, mark.strategic)]
        kept = work.change(same[0], tidy) if same else work.add(tidy)
        is_not = "" if kept.strategic else "not "
        work.label = f"{account.name} is {is_not}treated strategically"
    return Done(kept, work.changed, work.label)


def _said(why: str | None) -> str | None:
    return None if is_blank(why or "") else why


def newest_first(marks: Sequence[StrategicMark]) -> tuple[StrategicMark, ...]:
    """Give decisions by day, the newest first; of one day the one taken last."""
    return tuple(sorted(marks, key=lambda mark: (mark.decided_on, mark.id), reverse=True))
