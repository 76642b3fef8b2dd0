"""The score kept beside an account is the one the method gives."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from acctui.domain.account import Account
from acctui.domain.score import result_of
from acctui.domain.scorecard import Attribute, Half, Score, Scorecard, Scoring
from acctui.storage.scores import CURRENT_MEAN_OF, FUTURE_MEAN_OF, SCORE_OF

if TYPE_CHECKING:
    from acctui.storage.store import BookStore

DAY = dt.date(2026, 1, 5)
PAIRS = st.lists(st.tuples(st.integers(1, 100), st.integers(1, 5)), min_size=1, max_size=5)


def _of_account(store: BookStore, expression: str) -> int | None:
    with store.reading() as reads:
        found: int | None = reads._connection.execute(
            text(f"SELECT {expression} FROM account a WHERE a.id = 1")  # noqa: S608 - ours
        ).scalar()
        return found


def _score(store: BookStore, current: list[tuple[int, int]], future: list[tuple[int, int]]) -> Attributes:
    """Put a card in force and score the first account by it, both as they are; give what was kept."""
    with store.writing("scored") as work:
        number = len(work.where(Scorecard)) + 1
        card = work.add(Scorecard(number=number, plan="grow", in_force_on=DAY))
        pairs = [*((Half.CURRENT, *pair) for pair in current), *((Half.FUTURE, *pair) for pair in future)]
        attributes = work.add_all(
            [
                Attribute(scorecard_id=card.id, half=half, place=place, name="a", weight=weight)
                for place, (half, weight, _) in enumerate(pairs)
            ]
        )
        scoring = work.add(Scoring(account_id=1, scorecard_id=card.id, scored_on=DAY))
        values = {line.id: value for line, (_, _, value) in zip(attributes, pairs, strict=True)}
        work.add_all(
            [Score(scoring_id=scoring.id, attribute_id=line, value=value) for line, value in values.items()]
        )
    return attributes, values


Attributes = tuple[tuple[Attribute, ...], dict[int, int]]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(current=PAIRS, future=PAIRS)
def test_the_score_in_sql_is_the_one_of_the_method(
    store: BookStore, current: list[tuple[int, int]], future: list[tuple[int, int]]
) -> None:
    with store.writing("new") as work:
        if not work.where(Account):
            work.add(Account(name="Alder & Finch"))
    result = result_of(*_score(store, current, future))
    assert result is not None
    assert _of_account(store, SCORE_OF) == result.score
    assert _of_account(store, CURRENT_MEAN_OF) == int(result.current.mean * 100 + 0.5 + 1e-9)
    assert _of_account(store, FUTURE_MEAN_OF) == int(result.future.mean * 100 + 0.5 + 1e-9)


def test_an_account_never_scored_has_no_score(store: BookStore) -> None:
    with store.writing("new") as work:
        work.add(Account(name="Alder & Finch"))
    assert _of_account(store, SCORE_OF) is None
    assert _of_account(store, CURRENT_MEAN_OF) is None


def test_the_score_of_the_newest_day_counts_and_on_one_day_the_newest_scoring(store: BookStore) -> None:
    with store.writing("new") as work:
        work.add(Account(name="Alder & Finch"))
    _score(store, [(1, 5)], [(1, 5)])
    _score(store, [(1, 1)], [(1, 1)])
    assert _of_account(store, SCORE_OF) == 20
    with store.writing("earlier") as work:
        work.change(
            work.where(Scoring)[-1], Scoring(account_id=1, scorecard_id=2, scored_on=dt.date(2025, 1, 1))
        )
    assert _of_account(store, SCORE_OF) == 100


def test_the_figures_kept_beside_the_account_follow_its_scores(store: BookStore) -> None:
    with store.writing("new") as work:
        work.add(Account(name="Alder & Finch"))
    _score(store, [(15, 4), (15, 3), (12, 4), (8, 3)], [(10, 5), (16, 3), (12, 4), (12, 4)])
    with store.reading() as reads:
        kept = reads._connection.execute(
            text("SELECT score, current_mean, future_mean FROM account_summary WHERE account_id = 1")
        ).one()
    assert tuple(kept) == (74, 354, 388)
