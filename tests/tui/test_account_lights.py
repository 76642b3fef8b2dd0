"""Lights stand beside each account: in the list, in the side panel, and on the account's page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.tui.seller import sitting
from tests.tui.test_steps_and_news import the_list

from acctui.domain.account import Account
from acctui.tui.screens.account_orders import ORDERS
from acctui.tui.screens.light_counts import count_parts

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        ((3, 1, 1), "3G 1A 1R"),
        ((0, 1, 1), "-  1A 1R"),
        ((3, 0, 0), "3G -  - "),
        ((12, 0, 10), "+G -  +R"),
    ],
)
def test_three_counts_stand_in_fixed_places(counts: tuple[int, int, int], words: str) -> None:
    parts = count_parts(*counts)
    assert "".join(text for text, _ in parts) == words
    assert len(words) == 8


def test_a_red_is_bold_and_none_is_dim() -> None:
    green, _, amber, _, red = count_parts(1, 0, 2)
    assert [green[1], amber[1], red[1]] == ["green", "dim", "red bold"]


@pytest.mark.parametrize("size", [(60, 24), (80, 24), (100, 30), (120, 40), (160, 45), (200, 50), (240, 50)])
async def test_lights_stand_at_every_width(sample: Path, now: dt.datetime, size: tuple[int, int]) -> None:
    async with sitting(sample, now, size) as seller:
        await seller.press("2")
        head = next(line for line in seller.lines if "Account" in line and "Tier" in line)
        at = head.index("Lights")
        row = next(line for line in seller.lines if "Glasshouse" in line and "TARGET" in line)
        assert row[at : at + 8] == "1G 1A 1R"


async def test_sorted_by_lights_reds_come_first(sample: Path, now: dt.datetime) -> None:
    async with sitting(sample, now, (120, 40)) as seller:
        await seller.press("2")
        rows = [row for row in the_list(seller).rows if row is not None]
    names = [row.name for row in sorted(rows, key=ORDERS["lights"])]
    assert names[:4] == ["Alder & Finch", "Glasshouse Nordic", "Northmoor Bakeries", "Eskild Marine"]


async def test_a_view_shows_those_with_a_red(sample: Path, now: dt.datetime) -> None:
    async with sitting(sample, now, (120, 40)) as seller:
        await seller.press("2")
        while "view with a red" not in seller.text:
            await seller.press("S")
        rows = the_list(seller).rows
        assert {row.name for row in rows if row is not None} == {
            "Alder & Finch",
            "Glasshouse Nordic",
            "Northmoor Bakeries",
        }


async def test_the_side_panel_names_the_worst(sample: Path, now: dt.datetime) -> None:
    async with sitting(sample, now, (160, 45)) as seller:
        await seller.press("2")
        alder = next(one for one in await seller.rows(Account) if one.name == "Alder & Finch")
        the_list(seller).go_to(alder.id)
        await seller.rested()
        side = [line[120:] for line in seller.lines]
        at = next(place for place, line in enumerate(side) if "Lights" in line and "3G 1A 1R" in line)
        assert "R  New FD may freeze spend" in side[at + 1]
        assert "A  Plant manager is moving" in side[at + 2]
        assert [side[at + place].split()[-1] for place in (1, 2)] == ["10d", "24d"]


async def test_the_page_lists_factors_and_outlines_and_enter_leads_there(
    sample: Path, now: dt.datetime
) -> None:
    async with sitting(sample, now, (120, 60)) as seller:
        await seller.find("Northmoor Bakeries")
        await seller.press("enter")
        page = [line for line in seller.lines if "Ops manager" in line or "Oven trial start" in line]
        assert "Ops manager refuses trials, stops Two ovens on our line" in page[0]
        assert page[0].rstrip().endswith("R")
        assert "Jan 2027" in page[1]
        await seller.press("j")
        while (row := the_list(seller).cursor_row) is None or row.id[0] != "factor":
            await seller.press("j")
        await seller.press("enter")
        await seller.sees("▌ 5 Lights")
