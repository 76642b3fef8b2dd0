"""Strategies serve objectives of their account, and are told to people who commit to them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from tests.domain.rungs import products
from tests.services.loop import every

from acctui.domain.account import Account
from acctui.domain.errors import RuleBroken
from acctui.domain.strategy import Serves, Strategy, Told
from acctui.services import accounts, objectives, strategies
from acctui.services.ports import DraftKey, EditedElsewhereError

if TYPE_CHECKING:
    from acctui.storage.store import BookStore

TODAY = dt.date(2026, 11, 22)
EARLIER = dt.date(2026, 1, 4)


@pytest.fixture(autouse=True)
def ladders(store: BookStore) -> None:
    """Keep two objectives of the first account and one of the second."""
    for name in ("Alder", "Baltic"):
        accounts.add_account(store, Account(name=name))
    for number in (1, 1, 2):
        objectives.add_objective(store, products(account_id=number))


def _add(store: BookStore, *serves: int, name: str = "Be in the room early") -> Strategy:
    return strategies.add_strategy(store, Strategy(account_id=1, name=name), serves).value


def _served(store: BookStore) -> list[int]:
    return [tie.objective_id for tie in every(store, Serves)]


def test_a_strategy_may_serve_several_objectives_each_once(store: BookStore) -> None:
    key = DraftKey("strategy", "1", "me")
    store.drafts.keep(key, {"name": "Early"})
    done = strategies.add_strategy(store, Strategy(account_id=1, name=" Early "), [1, 2, 1], key)
    assert (done.value.name, done.label) == ("Early", "New strategy for Alder: Early")
    assert _served(store) == [1, 2]
    assert store.drafts.take(key) == {}


@pytest.mark.parametrize("number", [3, 99])
def test_an_objective_of_another_account_is_not_served(store: BookStore, number: int) -> None:
    with pytest.raises(RuleBroken, match=f"Objective #{number} is not of this account"):
        _add(store, number)
    assert every(store, Strategy) == ()


def test_words_and_what_is_served_change_together_or_apart(store: BookStore) -> None:
    seen = _add(store, 1)
    strategies.set_strategy(store, seen.id, {}, [2])
    assert _served(store) == [2]
    kept = strategies.set_strategy(store, seen.id, {"name": " Early ", "says": "Join them"}, None, None, seen)
    assert (kept.value.name, kept.value.says, kept.label) == (
        "Early",
        "Join them",
        "Changed the strategy Early",
    )
    assert _served(store) == [2]
    with pytest.raises(EditedElsewhereError):
        strategies.set_strategy(store, seen.id, {"name": "Late"}, seen=seen)
    strategies.set_strategy(store, seen.id, {}, [])
    assert _served(store) == []


def test_who_was_told_is_kept_once_with_the_day_and_the_commitment(store: BookStore) -> None:
    how = _add(store)
    told = strategies.tell(store, how.id, " Kim ", EARLIER)
    assert (told.value.name, told.label) == ("Kim", "Kim was told: Be in the room early")
    with pytest.raises(RuleBroken, match="Kim was told on 4 Jan 2026 already"):
        strategies.tell(store, how.id, "KIM", TODAY)
    committed = strategies.commit_to(store, told.value.id, TODAY)
    assert (committed.value.committed_on, committed.label) == (TODAY, "Kim committed to Be in the room early")
    taken_back = strategies.commit_to(store, told.value.id, None)
    assert taken_back.label == "Kim is not committed to Be in the room early"
    assert strategies.tell(store, how.id, "Ana", EARLIER, TODAY).value.committed_on == TODAY


def test_nobody_commits_before_being_told_and_nobody_is_no_name(store: BookStore) -> None:
    how = _add(store)
    with pytest.raises(RuleBroken, match="Nobody commits before being told, on 22 Nov 2026"):
        strategies.tell(store, how.id, "Kim", TODAY, EARLIER)
    told = strategies.tell(store, how.id, "Kim", TODAY).value
    with pytest.raises(RuleBroken, match="Nobody commits before being told"):
        strategies.commit_to(store, told.id, EARLIER)
    with pytest.raises(RuleBroken, match="told to somebody"):
        strategies.tell(store, how.id, " ", TODAY)


def test_somebody_told_by_mistake_is_taken_off(store: BookStore) -> None:
    how = _add(store)
    told = strategies.tell(store, how.id, "Kim", TODAY).value
    assert strategies.untell(store, told.id).label == "Kim was not told: Be in the room early"
    with pytest.raises(RuleBroken, match="Nobody told has the number #1"):
        strategies.untell(store, told.id)


def test_a_strategy_goes_with_all_that_hangs_on_it_and_comes_back(store: BookStore) -> None:
    how = _add(store, 1)
    strategies.tell(store, how.id, "Kim", TODAY)
    assert strategies.delete_strategy(store, how.id).label == "Deleted the strategy Be in the room early"
    assert [every(store, kind) for kind in (Strategy, Serves, Told)] == [(), (), ()]
    with pytest.raises(RuleBroken, match="There is no strategy #1"):
        strategies.delete_strategy(store, how.id)
    store.undo()
    assert [len(every(store, kind)) for kind in (Strategy, Serves, Told)] == [1, 1, 1]
