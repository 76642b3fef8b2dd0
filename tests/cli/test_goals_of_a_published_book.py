"""On a published sales book goals, Growth, the sheet and the account list agree with its won deals."""

from __future__ import annotations

import csv
import datetime as dt
import os
from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from acctui.domain.money import grouped
from acctui.domain.settings import Choice
from acctui.services.growth import growth
from acctui.services.settings import set_choices
from acctui.storage.store import BookStore

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Ran

    Acctui = Callable[..., Ran]

TODAY = dt.date(2017, 11, 22)
NOW = dt.datetime(2017, 11, 22, 9, 0, tzinfo=dt.UTC)
TEN = 10


@pytest.fixture
def exports() -> Path:
    """Give the folder of published exports, or leave the test out."""
    folder = os.environ.get("ACCTUI_TEST_DATA")
    if not folder:
        pytest.skip("ACCTUI_TEST_DATA names no folder of published exports")
    return Path(folder)


@pytest.fixture
def maven(exports: Path, acctui: Acctui, monkeypatch: pytest.MonkeyPatch) -> Acctui:
    """Begin with the book of its publisher, read in, on a day within it."""
    monkeypatch.setenv("ACCTUI_TODAY", TODAY.isoformat())
    folder = exports / "maven-crm-sales"
    assert acctui("import", str(folder / "accounts.csv"), str(folder / "sales_pipeline.csv")).code == 0
    return acctui


def _won(exports: Path, since: str, until: str) -> Counter[str]:
    """Sum the won deals of each account between two days, in minor units."""
    sums = Counter[str]()
    with (exports / "maven-crm-sales" / "sales_pipeline.csv").open(encoding="utf-8") as lines:
        for deal in csv.DictReader(lines):
            if deal["deal_stage"] == "Won" and since <= deal["close_date"] <= until:
                sums[deal["account"]] += int(Decimal(deal["close_value"]) * 100)
    return sums


def _largest(sums: Counter[str]) -> dict[str, int]:
    """Give a goal for each of the ten largest: some are passed, some are not."""
    return {
        name: won + (1_234_500 if place % 3 else -1_000_000)
        for place, (name, won) in enumerate(sums.most_common(TEN))
    }


def _set_goals(acctui: Acctui, year: str, goals: dict[str, int]) -> None:
    for name, amount in goals.items():
        typed = f"{amount // 100}.{amount % 100:02}"
        ran = acctui("goal", "set", name, year, typed, "--agreed-with", "Berit", "--on", "2017-01-15")
        assert ran.code == 0, ran.err


def _minor(amount: str) -> int:
    return int(Decimal(amount) * 100)


def _hold_against(acctui: Acctui, book: Path, goals: dict[str, int], sums: Counter[str]) -> None:
    """Hold every place that shows the year against the sums of the won deals."""
    for listed, key in [
        (acctui("goal", "list", "--json").data, "account"),
        (acctui("one-on-one", "--json").data["goals"], "account"),
        ([one for one in acctui("account", "list", "--json").data if one["goal"]], "name"),
    ]:
        amounts = "amount" if key == "account" else "goal"
        seen = {one[key]: (_minor(one[amounts]), _minor(one["won"]), _minor(one["gap"])) for one in listed}
        assert seen == {name: (goal, sums[name], goal - sums[name]) for name, goal in goals.items()}
    store = BookStore(book, lambda: NOW)
    view = growth(store, TODAY)
    store.close()
    assert {line.name: line.won for line in view.lines} == {name: sums[name] for name in goals}
    assert view.total.won == sum(sums[name] for name in goals)
    assert view.total.gap == sum(max(0, goal - sums[name]) for name, goal in goals.items())
    sheet = acctui("one-on-one").out
    for name in goals:
        assert f" {grouped(sums[name])} " in sheet
    assert f" {grouped(view.total.won)} " in sheet


def test_ten_goals_agree_everywhere_with_the_won_deals(maven: Acctui, exports: Path, book: Path) -> None:
    with (exports / "expected" / "dev-maven-per-account.tsv").open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t"))
    published = {row["account"]: int(row["won_close_value"]) * 100 for row in rows}
    sums = _won(exports, "2017-01-01", "2017-12-31")
    assert sums == Counter({name: won for name, won in published.items() if won})
    goals = _largest(sums)
    _set_goals(maven, "2017", goals)
    _hold_against(maven, book, goals, sums)


def test_a_year_from_april_agrees_as_well(maven: Acctui, exports: Path, book: Path) -> None:
    store = BookStore(book, lambda: NOW)
    set_choices(store, {Choice.YEAR_BEGINS: "april"})
    store.close()
    sums = _won(exports, "2017-04-01", "2018-03-31")
    goals = _largest(sums)
    _set_goals(maven, "2017/18", goals)
    _hold_against(maven, book, goals, sums)
    before = _won(exports, "2016-04-01", "2017-03-31")
    for line in maven("goal", "list", "--year", "2016", "--json").data:
        assert _minor(line["won"]) == before[line["account"]]


def test_months_and_last_years_shape_are_those_of_the_deals(maven: Acctui, exports: Path, book: Path) -> None:
    _set_goals(maven, "2017", _largest(_won(exports, "2017-01-01", "2017-12-31")))
    store = BookStore(book, lambda: NOW)
    view, after = growth(store, TODAY), growth(store, dt.date(2018, 9, 30), 2018)
    store.close()
    so_far = _won(exports, "2017-01-01", "2017-11-30")
    september = _won(exports, "2017-09-01", "2017-09-30")
    by_then, whole = (_won(exports, "2017-01-01", until) for until in ("2017-09-30", "2017-12-31"))
    for line in view.lines:
        assert (len(line.months), sum(line.months)) == (11, so_far[line.name])
        assert line.months[8] == september[line.name]
    for line in after.lines:
        assert line.shape == pytest.approx(by_then[line.name] / whole[line.name])
