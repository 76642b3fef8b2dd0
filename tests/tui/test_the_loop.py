"""The loop in so many keys: what is typed into fields is text, every other press counts."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from tests.tui.seller import Seller, sitting, unsettled

from acctui.domain.action import Action
from acctui.domain.call import Call, Fit, Promise, Result

if TYPE_CHECKING:
    from pathlib import Path

SHELL_ENTER = 1


class Counted:
    """Presses keys and counts them; text is typed and not counted."""

    def __init__(self, seller: Seller) -> None:
        self.seller = seller
        self.pressed = SHELL_ENTER

    async def press(self, *keys: str) -> None:
        """Press keys, each of which counts."""
        self.pressed += len(keys)
        await self.seller.press(*keys)

    async def state_and_log(self) -> None:
        """State an outcome and log its call, from the panel on."""
        await self.seller.write("introduce me to Tomas Riis")
        await self.press("enter", "w", "a")
        await self.seller.write("write to Tomas")
        await self.press("enter")
        await self.seller.write("thu")
        await self.press("enter", "=")
        await self.seller.write("me: send the agenda @wed")
        await self.press("enter", "w")
        await self.seller.settled()


async def _is_logged(seller: Seller) -> None:
    call = await seller.only(Call)
    assert call.outcome == "introduce me to Tomas Riis"
    assert (call.result, call.fit, call.promise) == (Result.ADVANCE, Fit.AS_STATED, Promise.OPEN)
    assert (call.customer_act, call.promise_by) == ("write to Tomas", dt.date(2026, 11, 26))
    action = await seller.only(Action)
    assert (action.who, action.what) == ("me", "send the agenda")
    assert (action.on, action.call_id) == (dt.date(2026, 11, 25), call.id)
    assert seller.foot.startswith("Saved  Logged advance for Alder & Finch: introduce me to Tomas Riis")
    assert seller.foot.endswith("u undo")


async def test_the_loop_from_the_shell_takes_twelve_keys(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now) as seller:
        keys = Counted(seller)
        await keys.press("f")
        await seller.write("Alder")
        await keys.press("enter", "p")
        await keys.state_and_log()
        assert keys.pressed == 12
        await _is_logged(seller)


async def test_the_loop_on_a_named_account_takes_nine_keys(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, account_id=1) as seller:
        keys = Counted(seller)
        await keys.state_and_log()
        assert keys.pressed == 9
        await _is_logged(seller)


async def test_the_loop_pressed_without_waiting_for_the_screen_keeps_every_letter(
    small: Path, now: dt.datetime
) -> None:
    async with sitting(small, now) as seller:
        for piece in (
            ["f"],
            "Alder",
            ["enter", "p"],
            "introduce me to Tomas Riis",
            ["enter", "w", "a"],
            "write to Tomas",
            ["enter"],
            "thu",
            ["enter", "="],
            "me: send the agenda @wed",
            ["enter", "w"],
        ):
            for key in piece:
                seller.send(key)
        await seller.sees("Saved  Logged")
        await _is_logged(seller)


async def test_what_is_typed_before_the_panel_stands_waits_for_it(small: Path, now: dt.datetime) -> None:
    async with unsettled(small, now, account_id=1) as seller:
        for key in ("t", "n", "x", "enter", "w"):
            seller.send(key)
        await seller.sees("Saved  Stated for Alder & Finch: tnx")
        assert (await seller.only(Call)).outcome == "tnx"
