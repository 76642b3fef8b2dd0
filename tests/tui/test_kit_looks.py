"""The whole kit on one screen keeps to the look, at every size and in every theme that is offered."""

import pytest
from tests.tui.checks import problems
from tests.tui.kit import SIZES, Framed, firms
from tests.tui.test_sheet import Goal

from acctui.tui.parts import chip
from acctui.tui.theme import THEMES
from acctui.tui.widgets.meter import meter, sparkline
from acctui.tui.widgets.sheet import put_up

EVERY = pytest.mark.parametrize("theme", [theme.name for theme in THEMES])


@EVERY
@pytest.mark.parametrize("size", SIZES)
async def test_frame_and_list_keep_to_the_look(size: tuple[int, int], theme: str) -> None:
    app = Framed(firms(60), theme=theme)
    async with app.run_test(size=size) as pilot:
        app.scope.show(
            [chip("R", "red"), (" late ", "red"), *meter(0.95, 15, year=0.89), sparkline([1, 2, 3])]
        )
        app.foot.notice([("Turned amber", "amber"), ("  ", "dim"), ("u", "text bold"), (" undo", "dim")])
        await pilot.press("j", "space")
        await pilot.pause()
        assert problems(app) == []


@EVERY
@pytest.mark.parametrize("size", SIZES)
async def test_a_form_on_a_sheet_keeps_to_the_look(size: tuple[int, int], theme: str) -> None:
    app = Framed(firms(60), theme=theme)
    async with app.run_test(size=size) as pilot:
        goal = Goal()
        put_up(app, goal)
        await pilot.pause()
        goal.field.refuse("A goal is an amount, not a share.", [("54,970", "text bold")], "54970")
        await pilot.press("shift+left")
        await pilot.pause()
        assert problems(app) == []


async def test_the_checks_see_what_is_wrong() -> None:
    app = Framed(firms(3))
    async with app.run_test(size=(80, 24)) as pilot:
        app.scope.show([("★ border text", "border"), ("▌", "accent"), ("track", "text over red")])
        app.footer.display = False
        await pilot.pause()
        found = "\n".join(problems(app))
        assert "'★' is two cells wide" in found
        assert "border on bg has a contrast of" in found
        assert "text on red has a contrast of" in found
        assert "2 bars" in found
        assert "the footer has lost its keys" in found
