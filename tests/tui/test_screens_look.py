"""Every screen and sheet keeps to the look at every size and in every theme."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from tests.tui.checks import problems
from tests.tui.seller import SIZES, Seller, sitting

from acctui.tui.screens.account_panel import SHOWN_FROM
from acctui.tui.theme import THEMES

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

SCREENS: dict[str, list[str]] = {
    "today": ["1", "j", "j"],
    "today on its fold": ["1", "G"],
    "today unfolded": ["1", "0", "G"],
    "days away": ["1", "A", "escape", "w"],
    "accounts": ["j", "space"],
    "filtered": ["slash", "c"],
    "no hit": ["slash", *"zzz"],
    "account": ["enter", "j"],
    "calls": ["6", "j", "j"],
    "calls of one": ["6", "j", "j", "0"],
    "ladder": ["3"],
    "ladder without a rung": ["J", "3", "j"],
    "ladder of nobody": ["slash", *"zzz", "enter", "3"],
    "ladder choice": ["3", "n"],
    "ladder vision": ["3", "n", "v", *"first call", "escape", "3"],
    "ladder sentence": ["3", "n", "r", *"they ask us", "enter"],
    "ladder business": ["J", "3", "n", "b", *"products", "enter", "enter", *"2", "escape", "w"],
    "ladder milestone": ["3", "n", "m", *"the north", "enter", *"mar 2027", "escape"],
    "ladder strategy": ["3", "n", "s", *"call on monday"],
    "stated": ["p"],
    "stating": ["p", "N", *"I send it", "enter", "L"],
    "by message": ["p", "N", "escape", "t", "t"],
    "advance": ["p", "a", *"send", "enter", *"30 feb", "enter", "equals_sign"],
    "order refused": ["p", "o", "escape", "w"],
    "light of a call": ["p", "c", "m"],
    "light of a call chosen": ["p", "c", "m", "1"],
    "light of a call refused": ["p", "c", "m", "1", "a", "ctrl+u", "escape", "w"],
    "light of a call turned": ["p", "c", "m", "1", "g"],
    "unplanned": ["j", "j", "j", "j", "j", "i"],
    "saved": ["p", "c", "w"],
    "undone": ["t", "u"],
    "find": ["f", *"cold"],
    "find nothing": ["f", *"zzzz"],
    "palette": ["colon", *"ca"],
    "help": ["question_mark", *"un"],
    "new account": ["n", "escape", "w"],
    "edit": ["e", "tab"],
    "candidate": ["c"],
    "pick": ["enter", "n"],
    "restate": ["p", "e"],
    "move": ["p", "M", *"mon 9:30"],
    "withdraw": ["p", "x", "escape", "w"],
    "plan": ["4"],
    "plan of one account": ["4", "j", "0"],
    "plan day entered": ["4", "l", "enter", "j"],
    "plan outline months": ["4", "tab"],
    "plan without a day": ["4", "tab", "tab", "tab"],
    "plan of another month": ["4", "right_square_bracket"],
    "plan new refused": ["4", "j", "n", *"?: meet them", "escape", "w"],
    "plan action": ["4", "tab", "enter"],
    "plan move": ["4", "tab", "M", *"12 jan"],
    "plan carry": ["4", "tab", "c"],
    "plan drop": ["4", "tab", "x"],
    "plan edit": ["4", "tab", "e"],
    "roll": ["4", "R"],
    "lights": ["5"],
    "lights of one account": ["5", "0"],
    "lights set": ["5", "m"],
    "lights turn refused": ["5", "m", "r", "ctrl+u", "escape", "w"],
    "lights amber": ["5", "h", "m", "a", "tab", *"12 dec"],
    "lights new": ["5", "n"],
    "lights new red": ["5", "n", "r", *"new buyer", "escape", "w"],
    "lights edit": ["5", "e"],
    "lights action": ["5", "a", *"me: ask @fri"],
    "lights history": ["5", "enter"],
    "lights proposed": ["5", "h", "g"],
    "sweep": ["5", "W"],
    "sweep turned": ["5", "W", "space", "g"],
    "sweep refused": ["5", "W", "a", "ctrl+u", "enter"],
    "sweep end": ["5", "W", *["down"] * 60],
    "roll halfway": ["4", "R", "c", "d"],
    "roll carried elsewhere": ["4", "R", "C"],
    "roll end": ["4", "R", *["down"] * 40],
    "scorecard": ["7"],
    "scored": ["7", "5", "1"],
    "score map": ["7", "m"],
    "score ranks": ["7", "r"],
    "scorecard edited": ["7", "e"],
    "strategic": ["7", "space"],
    "growth": ["8"],
    "growth questions": ["8", "tab"],
    "growth of another year": ["8", "less_than_sign"],
    "goal refused": ["8", "e", "t", "ctrl+u", *"25%", "escape", "w"],
    "growth question": ["8", "n", "k"],
    "growth candidate": ["8", "c"],
    "one-on-one": ["8", "b"],
    "one-on-one file": ["8", "b", "t", "w", *"/nowhere/x.md", "escape", "w"],
    "walk begun": ["8", "W"],
    "walk card": ["8", "W", "w"],
    "walk decision": ["8", "W", "w", "n", "ctrl+u", *"a third", "escape", "w"],
    "walk end": ["8", "W", "w", *["down"] * 20],
    "settings": ["comma"],
    "import": ["I"],
}


async def open_up(seller: Seller, name: str) -> None:
    """Open a screen by its keys and let it rest."""
    for key in SCREENS[name]:
        await seller.press({" ": "space"}.get(key, key))
    await seller.rested()


@pytest.mark.parametrize("name", list(SCREENS))
async def test_every_screen_keeps_to_the_look(sample: Path, now: dt.datetime, name: str) -> None:
    async with sitting(sample, now) as seller:
        await open_up(seller, name)
        for size in SIZES:
            await seller.pilot.resize_terminal(*size)
            await seller.settled()
            for theme in THEMES:
                seller.app.theme = theme.name
                await seller.settled()
                assert problems(seller.app) == [], seller.text


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", ["today", "accounts", "account", "calls", "stated", "stating", "scorecard"])
async def test_the_frame_stands_where_it_always_stands(
    sample: Path, now: dt.datetime, name: str, size: tuple[int, int]
) -> None:
    async with sitting(sample, now, size) as seller:
        await open_up(seller, name)
        lines, (width, height) = seller.lines, size
        edge = width - (2 if width >= 100 else 1)
        assert lines[0].endswith("Sun 22 Nov" if width < 100 else "Sun 22 Nov 2026")
        assert len(lines[0]) == edge
        assert re.match(r"[ ▌]{2,4}1 ", lines[1])
        # Where the side panel stands, the rule ends at the list's edge and the panel's own goes on.
        sided = name == "accounts" and width >= SHOWN_FROM
        assert re.fullmatch("  ─+  │.*" if sided else "  ─+", lines[height - 3])
        assert sided or len(lines[height - 3]) == edge
        assert lines[height - 1].endswith("q back")
        assert len(lines[height - 1]) == edge
        assert lines[3 if height >= 30 else 2].strip() != ""
        if height >= 30:
            assert lines[2] == ""
            assert lines[4].partition("│")[0].strip() == ""


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (160, 45)])
async def test_figures_of_a_column_end_on_one_column(
    sample: Path, now: dt.datetime, size: tuple[int, int]
) -> None:
    async with sitting(sample, now, size) as seller:
        head = next(line for line in seller.lines if "Account" in line and "Gap" in line)
        rows = seller.lines[5 if size[1] < 30 else 7 : -3]
        for title in ("Score", "Won", "Gap"):
            if title in head:
                end = head.index(title) + len(title)
                figures = [line[:end] for line in rows if line.strip()]
                assert len(figures) > 10
                assert all(re.search(r"[\d-]$", figure) for figure in figures), "\n".join(figures)


@pytest.mark.parametrize("size", [(59, 18), (60, 17), (30, 5), (12, 3), (1, 1)])
async def test_a_terminal_too_small_is_told_what_is_needed_and_comes_back(
    sample: Path, now: dt.datetime, size: tuple[int, int]
) -> None:
    async with sitting(sample, now) as seller:
        await seller.rested()
        before = seller.lines
        await seller.pilot.resize_terminal(*size)
        await seller.settled()
        if size[0] >= 30:
            assert "60" in seller.text
            assert "18" in seller.text
        await seller.pilot.resize_terminal(80, 24)
        await seller.rested()
        assert seller.lines == before
