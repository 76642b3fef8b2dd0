"""Eight pictures of the screens, compared letter by letter; what they do is held by the other tests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from tests.tui.seller import StillClock

from acctui.cli.window import make_app

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from textual.pilot import Pilot

PICTURES = {
    "today": ["j"],
    "accounts": ["2", "j"],
    "ladder": ["2", "3"],
    "plan": ["4"],
    "lights": ["5"],
    "calls": ["6", "j"],
    "scorecard": ["2", "7"],
    "growth": ["8"],
    "precall_locked": ["2", "p", "N", *"name the buyer"],
    "precall_log": ["2", "p", "a", *"send the plan", "enter", *"thu", "enter", "equals_sign"],
}


@pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])
@pytest.mark.parametrize("name", list(PICTURES))
def test_a_screen_looks_as_it_did(
    sample: Path, now: dt.datetime, snap_compare: Any, name: str, size: tuple[int, int]
) -> None:
    app = make_app(sample, StillClock(now))

    async def before(pilot: Pilot[Any]) -> None:
        from tests.tui.seller import Seller  # noqa: PLC0415 - built on a pilot that exists only now

        seller = Seller(app, pilot, StillClock(now))
        await seller.until(lambda: app.counts is not None, "the open book")
        await seller.press(*["space" if key == " " else key for key in PICTURES[name]])
        await seller.rested()

    assert snap_compare(app, run_before=before, terminal_size=size)
