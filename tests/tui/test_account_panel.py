"""The account at a glance, beside the list where there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.tui.seller import sitting

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path


async def test_the_wide_terminal_has_the_account_beside_the_list(sample: Path, now: dt.datetime) -> None:
    async with sitting(sample, now, (160, 45)) as seller:
        await seller.rested()
        side = "\n".join(line[118:] for line in seller.lines[3:-3])
        for words in (
            "Alder & Finch",
            "Last outcomes",
            "Next actions",
            "Revenue 2026",
            "Jan to Nov",
            "To know",
        ):
            assert words in side
        await seller.press("j")
        await seller.rested()
        assert "Dunmore Dairies" in "\n".join(line[118:] for line in seller.lines[3:-3])
