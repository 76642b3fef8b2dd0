"""`check` names what is wrong between lights, their histories and their accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.domain.rungs import products
from tests.services.lit import TODAY, amber, red
from tests.services.loop import state
from tests.services.yearly import account
from tests.storage.raw import tell

from acctui.domain.factor import Light
from acctui.services import factors, objectives, sweep
from acctui.services.factors import Because
from acctui.storage.check import check_book

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from acctui.storage.store import BookStore


@pytest.fixture
def lit(store: BookStore, book: Path, now: dt.datetime) -> Path:
    """Give a book with a red that stops an objective, one that was turned and kept, and one that is gone."""
    alder = account(store, "Alder")
    account(store, "Birch")
    goal = objectives.add_objective(store, products(account_id=alder)).value
    red(store, alder, objective_id=goal.id)
    turned = amber(store, alder)
    call = state(store, now)
    factors.turn(store, turned.id, Light.GREEN, TODAY, because=Because(call_id=call.id))
    factors.turn(store, turned.id, Light.AMBER, TODAY)
    factors.drop_factor(store, red(store, alder).id, TODAY)
    sweep.keep(store, turned.id, TODAY)
    store.close()
    return book


def test_lights_kept_by_acctui_are_whole(lit: Path) -> None:
    assert check_book(lit) == []


@pytest.mark.parametrize(
    ("sql", "sentence"),
    [
        ("UPDATE objective SET account_id = 2", "factor #1: its objective is not of the same account"),
        (
            "UPDATE factor_event SET account_id = 2 WHERE id = 1",
            "factor_event #1: its factor is not of the same",
        ),
        ("UPDATE call SET account_id = 2", "factor_event #3: its call is not of the same account"),
        ("DELETE FROM factor_event WHERE factor_id = 1", "factor #1: its history does not begin once"),
        ("UPDATE factor SET light = 'red', stops = 'x' WHERE id = 2", "factor #2: its light is not the one"),
        ("UPDATE factor_event SET before = 'red' WHERE id = 4", "factor_event #4: it was not turned from"),
        ("UPDATE factor SET gone_on = NULL WHERE id = 3", "factor #3: it stands, and its history says"),
        (
            "UPDATE factor SET gone_on = '2026-11-22' WHERE id = 2",
            "factor #2: it stands, and its history says",
        ),
        ("UPDATE sweep SET turned = 9", "sweep #1: it turned more than it reviewed"),
        (
            """DROP INDEX sweep_under_way;
            INSERT INTO sweep (begun_on, reviewed, turned) VALUES ('2026-11-22', 0, 0)""",
            "sweep #2: another one is under way",
        ),
    ],
)
def test_each_broken_rule_is_named(lit: Path, sql: str, sentence: str) -> None:
    tell(lit, sql, script=True)
    assert any(words.startswith(sentence) for words in check_book(lit))


def test_the_file_holds_one_sweep_under_way(lit: Path) -> None:
    with pytest.raises(Exception, match="UNIQUE constraint failed"):
        tell(lit, "INSERT INTO sweep (begun_on, reviewed, turned) VALUES ('2026-11-22', 0, 0)")
