"""One account by the scorecard: what it scored and when, where that puts it, and who decided what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.card_rules import carried, in_order
from acctui.domain.score import result_of
from acctui.domain.scorecard import Attribute, Score, Scorecard, Scoring, StrategicMark
from acctui.services.accounts import the_account
from acctui.services.score_views import AccountScore, Scored
from acctui.services.scores import newest_first

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from acctui.domain.merit import Standing
    from acctui.services.ports import Reads

_Attributes = dict[int, tuple[Attribute, ...]]
_Values = dict[int, dict[int, int]]


def account_score(
    reads: Reads, account_id: int, card: Scorecard | None, ranks: Mapping[int, Standing], year: int
) -> AccountScore:
    """Gather one account; `card` is in force, `ranks` are of all scored accounts in that business year."""
    account = the_account(reads, account_id)
    line = reads.accounts.line(account_id, year)
    scorings = _newest_first(reads.where(Scoring, account_id=account_id))
    attributes = _attributes(reads, scorings, card)
    values = _values(reads, scorings)
    by = card.id if card is not None else scorings[0].scorecard_id if scorings else 0
    shown = [carried(values[one.id], attributes[one.scorecard_id], attributes[by]) for one in scorings[:2]]
    marks = newest_first(reads.where(StrategicMark, account_id=account_id))
    return AccountScore(
        account=account,
        history=_history(reads, scorings, attributes, values),
        values=shown[0] if shown else {},
        before=shown[1] if len(shown) > 1 else {},
        is_older_card=bool(scorings) and scorings[0].scorecard_id != by,
        standing=ranks.get(account_id),
        revenue=line.won if line else 0,
        marks=marks,
        flags=marks[0].lacks if marks else (),
    )


def _newest_first(scorings: Sequence[Scoring]) -> list[Scoring]:
    return sorted(scorings, key=lambda one: (one.scored_on, one.id), reverse=True)


def _attributes(reads: Reads, scorings: Sequence[Scoring], card: Scorecard | None) -> _Attributes:
    """Give the attributes of every version that matters here, by the number of its line."""
    cards = {one.scorecard_id for one in scorings} | ({card.id} if card is not None else set())
    found = reads.where(Attribute, scorecard_id=tuple(cards))
    return {card_id: in_order(one for one in found if one.scorecard_id == card_id) for card_id in cards}


def _values(reads: Reads, scorings: Sequence[Scoring]) -> _Values:
    """Give the values of each scoring by attribute number."""
    found = reads.where(Score, scoring_id=tuple(one.id for one in scorings))
    values: _Values = {one.id: {} for one in scorings}
    for score in found:
        values[score.scoring_id][score.attribute_id] = score.value
    return values


def _history(
    reads: Reads, scorings: Sequence[Scoring], attributes: _Attributes, values: _Values
) -> tuple[Scored, ...]:
    numbers = {card.id: card.number for card in reads.where(Scorecard, id=tuple(attributes))}
    return tuple(
        Scored(
            scoring=one,
            number=numbers[one.scorecard_id],
            result=result_of(attributes[one.scorecard_id], values[one.id]),
        )
        for one in scorings
    )
