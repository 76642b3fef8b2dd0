"""The lights stand on the pre-call panel, and its log tells which of them the call turned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.tui.seller import Seller, sitting

from acctui.domain.call import Call
from acctui.domain.factor import Factor, FactorEvent, Happened, Light
from acctui.tui.screens.precall_turns import read_turns, turn_words, with_turn, without_turn

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

ESKILD = "Eskild Marine"
FLEET = "Fleet manager retires"


async def _factor(seller: Seller, text: str) -> Factor:
    return next(one for one in await seller.rows(Factor) if one.text == text)


async def _number(sample: Path, now: dt.datetime, text: str) -> int:
    async with sitting(sample, now) as seller:
        return (await _factor(seller, text)).account_id


async def test_reds_and_ambers_are_named_and_greens_counted(sample: Path, now: dt.datetime) -> None:
    number = await _number(sample, now, "New FD may freeze spend")
    async with sitting(sample, now, (120, 40), account_id=number) as seller:
        row = next(line for line in seller.lines if line.startswith("  Lights"))
        assert row.split() == [
            "Lights",
            *("R", *["New", "FD", "may", "freeze", "spend"]),
            *("A", *["Plant", "manager", "is", "moving"]),
            *("G", "3"),
        ]


async def test_the_log_turns_a_light_with_its_line_when_it_is_saved(sample: Path, now: dt.datetime) -> None:
    number = await _number(sample, now, FLEET)
    async with sitting(sample, now, (120, 40), account_id=number) as seller:
        await seller.press("m")
        assert "Which light" not in seller.text
        await seller.press("c")
        assert "m if the call turned a light" in seller.text
        await seller.press("m", "1", "r")
        await seller.sees("What it stops")
        await seller.press("escape", "w")
        assert "A red stops something" in seller.text
        await seller.write("six vessels")
        await seller.press("escape", "w")
        assert f"R  {FLEET}" in next(line for line in seller.lines if "Factors" in line)
        assert (await _factor(seller, FLEET)).light is Light.AMBER
        await seller.press("w")
        turned = await _factor(seller, FLEET)
        assert (turned.light, turned.stops) == (Light.RED, "six vessels")
        event = (await seller.rows(FactorEvent))[-1]
        logged = next(call for call in await seller.rows(Call) if call.id == event.call_id)
        assert (event.happened, logged.account_id) == (Happened.TURNED, turned.account_id)


async def test_a_turn_to_green_asks_nothing_and_can_be_left_again(sample: Path, now: dt.datetime) -> None:
    number = await _number(sample, now, FLEET)
    async with sitting(sample, now, (120, 40), account_id=number) as seller:
        await seller.press("c", "m", "1", "g")
        assert f"G  {FLEET}" in next(line for line in seller.lines if "Factors" in line)
        await seller.press("m", "1", "x")
        assert "m if the call turned a light" in seller.text
        await seller.press("m", "escape", "m", "1", "escape")
        assert "m if the call turned a light" in seller.text


async def test_a_chosen_turn_outlives_the_panel(sample: Path, now: dt.datetime) -> None:
    number = await _number(sample, now, FLEET)
    async with sitting(sample, now, (120, 40), account_id=number) as seller:
        await seller.press("c", "m", "1", "g", "escape", "p")
        assert f"G  {FLEET}" in next(line for line in seller.lines if "Factors" in line)


async def test_an_account_without_lights_is_asked_nothing(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, (120, 40), account_id=1) as seller:
        await seller.write("give us a date")
        await seller.press("escape", "w", "c")
        assert "Factors" not in seller.text
        await seller.press("m")
        assert "Which light" not in seller.text


def test_a_draft_that_cannot_be_read_holds_no_turn() -> None:
    for kept in ("", "nonsense", "[[1]]", '[[1, "blue", null]]', "3"):
        assert read_turns(kept) == ()


def test_a_factor_turns_once_and_one_that_is_gone_is_said() -> None:
    (green,) = read_turns('[[7, "green", null]]')
    (red,) = read_turns('[[7, "red", "the order"]]')
    kept = with_turn(with_turn("", green), red)
    assert read_turns(kept) == (red,)
    assert without_turn(kept, 7) == ""
    told = turn_words((red,), ())
    parts = told(80) if callable(told) else told
    assert "a factor that is gone" in "".join(words for words, _ in parts)
