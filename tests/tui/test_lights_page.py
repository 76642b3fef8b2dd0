"""The board of lights by keys and mouse: turning, moving, adding, proposals, two windows, every eye."""

from __future__ import annotations

import datetime as dt
import re
from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from tests.tui.checks import problems
from tests.tui.lights_book import fill_lights
from tests.tui.seen import Seen, screen_cells
from tests.tui.seller import Seller, sitting
from tests.tui.test_theme import EYES, distance, greyness
from textual import events

from acctui.domain.action import Action
from acctui.domain.factor import Factor, FactorEvent, Happened, Light, Waved
from acctui.domain.turning import Saying
from acctui.services import factors
from acctui.storage.store import BookStore
from acctui.tui.screens.lights import LightsPage
from acctui.tui.theme import THEMES

if TYPE_CHECKING:
    from pathlib import Path

BIG, LOW = (120, 40), (80, 24)
BOTH = pytest.mark.parametrize("size", [BIG, LOW], ids=["120x40", "80x24"])
LIST, FD, OPS = "Off the preferred list", "New FD may freeze spend", "Ops manager refuses trials"


@pytest.fixture
def lit(book: Path, now: dt.datetime) -> Path:
    """Fill a book with the lights of ten accounts."""
    store = BookStore(book, lambda: now)
    fill_lights(store)
    store.close()
    return book


def page(seller: Seller) -> LightsPage:
    """Give the board."""
    assert isinstance(seller.app.screen, LightsPage)
    return seller.app.screen


def under(seller: Seller) -> str:
    """Give the words of the card under the cursor."""
    card = page(seller).card
    return card.factor.text if card else ""


async def factor(seller: Seller, text: str) -> Factor:
    """Give a factor by its words."""
    return await seller.only(Factor, text=text)


async def reds(seller: Seller) -> None:
    """Open the board with the cursor on the first red."""
    await seller.press("5", "l", "l", "g")
    assert under(seller) == LIST


async def the_fd(seller: Seller) -> None:
    """Open the board with the cursor on the red of Alder & Finch."""
    await reds(seller)
    await seller.press("j")
    assert under(seller) == FD


async def turned(seller: Seller, text: str) -> FactorEvent:
    """Give the last thing that happened to a factor."""
    one = await factor(seller, text)
    return (await seller.rows(FactorEvent, factor_id=one.id))[-1]


# the board


async def test_three_columns_name_each_light_by_letter_word_and_count(lit: Path, now: dt.datetime) -> None:
    async with sitting(lit, now, BIG) as seller:
        await seller.press("5")
        assert re.search(r" G {2}green +18 +A {2}amber +7 +R {2}red +3$", seller.line("amber"))
        assert "28 factors in 10 accounts" in seller.text
        assert "sweep 10 wait, last Fri 13 Nov" in seller.text
        assert re.search(r"A Two buyers, one budget +. R Off the preferred list", seller.text)
        assert "known by 15 Nov, 7 days past" in seller.text
        assert "until the audit is passed" in seller.text


async def test_the_foot_says_what_was_before_its_cause_and_what_is_missing(
    lit: Path, now: dt.datetime
) -> None:
    async with sitting(lit, now, BIG) as seller:
        await the_fd(seller)
        assert seller.foot == (
            "Alder & Finch  red since 12 Nov, amber before   cause: call of 12 Nov"
            "   no action answers it: n adds one"
        )


async def test_low_terminals_have_one_line_a_card_and_its_words_at_the_foot(
    lit: Path, now: dt.datetime
) -> None:
    async with sitting(lit, now, LOW) as seller:
        await the_fd(seller)
        assert "R New FD may freeze sp…" in seller.text
        assert re.search(r"Alder & Finch +10d", seller.text)
        assert seller.lines[-3].strip() == f"{FD}   stops Open the Nordic region with them"
        assert seller.foot == "Alder & Finch  red since 12 Nov   no action answers it: n adds one"
        assert "+11 below" in seller.text


async def test_the_cursor_goes_down_a_column_and_across_and_chooses_the_account(
    lit: Path, now: dt.datetime
) -> None:
    async with sitting(lit, now, LOW) as seller:
        await reds(seller)
        await seller.press("G")
        assert under(seller) == OPS
        await seller.press("h", "j")
        assert under(seller) == "The tender may be split in two"
        assert seller.app.account_name == "Ivarsson Logistik"
        await seller.press("h", "G")
        assert under(seller) == "Reached the goal early"
        assert "+11 above" in seller.text
        await seller.press("K", "K", "l")
        assert under(seller) == "The tender may be split in two"
        await seller.press("l", "l")
        assert under(seller) == OPS


async def test_nought_shows_one_account_and_all_again(lit: Path, now: dt.datetime) -> None:
    async with sitting(lit, now, BIG) as seller:
        await the_fd(seller)
        await seller.press("0")
        assert seller.lines[0].startswith("  Alder & Finch   KEY")
        assert "3 factors" in seller.line("factors")
        assert "since 12 Nov" in seller.text
        assert "Glasshouse" not in seller.text
        await seller.press("0")
        assert "28 factors in 10 accounts" in seller.text
        assert under(seller) == FD


async def test_the_account_chosen_elsewhere_is_where_the_cursor_begins(lit: Path, now: dt.datetime) -> None:
    async with sitting(lit, now, BIG) as seller:
        await seller.find("Eskild Marine")
        await seller.press("5")
        assert under(seller) == "Fleet manager retires"
        await seller.find("Dunmore Dairies")
        await seller.press("5")
        assert page(seller).card is not None
        assert seller.app.account_name == "Dunmore Dairies"
        assert under(seller) == "Plant manager trusts Kim"


async def test_an_account_without_a_light_can_be_given_one(lit: Path, now: dt.datetime) -> None:
    async with sitting(lit, now, BIG) as seller:
        await seller.find("Kestrel Packaging")
        await seller.press("5")
        assert seller.foot == "Kestrel Packaging  no light yet: n adds one"
        await seller.press("n", "g")
        await seller.write("Their line runs our boxes")
        await seller.press("escape", "w")
        one = await factor(seller, "Their line runs our boxes")
        assert (one.light, one.since) == (Light.GREEN, now.date())
        assert seller.app.account_name == "Kestrel Packaging"


async def test_an_empty_board_says_how_to_begin(small: Path, now: dt.datetime) -> None:
    async with sitting(small, now, LOW) as seller:
        await seller.press("5")
        assert "adds a factor, in one line" in seller.text
        assert "0 factors" in seller.text
        await seller.press("m", "H", "e", "x", "enter", "t", "z", "y", "j", "l", "W")
        assert "Nothing waits for a sweep" in seller.text


# turning


@BOTH
async def test_green_asks_nothing(lit: Path, now: dt.datetime, size: tuple[int, int]) -> None:
    async with sitting(lit, now, size) as seller:
        await the_fd(seller)
        await seller.press("m", "g")
        assert (await factor(seller, FD)).light is Light.GREEN
        assert under(seller) == FD
        assert "Saved" in seller.text
        assert (await turned(seller, FD)).before is Light.RED
        await seller.press("u")
        assert (await factor(seller, FD)).light is Light.RED


@BOTH
async def test_amber_asks_what_tips_it_in_place_and_enter_never_turns(
    lit: Path, now: dt.datetime, size: tuple[int, int]
) -> None:
    async with sitting(lit, now, size) as seller:
        await the_fd(seller)
        await seller.press("m", "a")
        assert seller.focused == "line"
        await seller.write("what the board says")
        await seller.press("enter")
        await seller.write("4 dec")
        assert "Fri 4 Dec, in 12 days" in seller.text
        await seller.press("enter")
        await seller.write("he asked for figures")
        await seller.press("enter", "enter")
        assert (await factor(seller, FD)).light is Light.RED
        await seller.press("w")
        one = await factor(seller, FD)
        assert (one.light, one.tips, one.by) == (Light.AMBER, "what the board says", dt.date(2026, 12, 4))
        event = await turned(seller, FD)
        assert (event.before, event.after, event.why) == (Light.RED, Light.AMBER, "he asked for figures")
        assert under(seller) == FD
        assert page(seller).stand is not None
        assert page(seller).stand.light is Light.AMBER  # type: ignore[union-attr]


async def test_the_line_is_filled_in_with_the_last_one(lit: Path, now: dt.datetime) -> None:
    async with sitting(lit, now, BIG) as seller:
        await the_fd(seller)
        await seller.press("m", "g", "L", "L")
        assert not page(seller).asks or seller.focused == "line"
        await seller.press("ctrl+u", *"tips", "escape", "w")
        await seller.press("L")
        assert "Open the Nordic region with them" in seller.line("What it stops")
        await seller.press("ctrl+s")
        assert (await factor(seller, FD)).light is Light.RED


async def test_a_card_moves_a_column_with_the_same_question(lit: Path, now: dt.datetime) -> None:
    async with sitting(lit, now, BIG) as seller:
        await the_fd(seller)
        await seller.press("L")
        assert not page(seller).asks
        await seller.press("H")
        assert "What tips it" in seller.text
        await seller.write("who signs")
        await seller.press("ctrl+s", "H")
        assert (await factor(seller, FD)).light is Light.GREEN
        await seller.press("H")
        assert (await factor(seller, FD)).light is Light.GREEN


async def test_a_red_that_stops_nothing_is_refused_at_its_line_and_keeps_the_rest(
    lit: Path, now: dt.datetime
) -> None:
    async with sitting(lit, now, LOW) as seller:
        await reds(seller)
        await seller.press("h", "g", "m", "r", "tab")
        await seller.write("spring")
        await seller.press("escape", "w")
        assert "A red stops something." in seller.text
        assert "spring" in seller.line("Until")
        assert (await factor(seller, "Two buyers, one budget")).light is Light.AMBER
        await seller.write("the second lot")
        await seller.press("ctrl+s")
        one = await factor(seller, "Two buyers, one budget")
        assert (one.light, one.stops, one.until) == (Light.RED, "the second lot", "spring")


async def test_a_day_that_is_none_is_refused_at_its_field(lit: Path, now: dt.datetime) -> None:
    async with sitting(lit, now, LOW) as seller:
        await reds(seller)
        await seller.press("m", "a", *"x", "tab")
        await seller.write("31 feb")
        await seller.press("ctrl+s")
        assert seller.focused == "by"
        assert "31 feb" in seller.line("Known by")
        assert "! " in seller.text
        assert (await factor(seller, LIST)).light is Light.RED


async def test_what_was_typed_in_a_turn_is_a_draft(lit: Path, now: dt.datetime) -> None:
    async with sitting(lit, now, LOW, window="one") as seller:
        await the_fd(seller)
        await seller.press("m", "a", *"half a line", "escape", "escape")
        assert not page(seller).asks
        await seller.press("j", "k", "m", "a")
        assert "half a line" in seller.line("What tips it")
    async with sitting(lit, now, LOW, window="one") as seller:
        await the_fd(seller)
        await seller.press("m", "a")
        assert "half a line" in seller.line("What tips it")


async def test_a_call_of_this_week_is_offered_as_the_cause_by_one_key(lit: Path, now: dt.datetime) -> None:
    then = dt.datetime(2026, 11, 15, 9, 0, tzinfo=dt.UTC)
    async with sitting(lit, then, BIG) as seller:
        await the_fd(seller)
        await seller.press("m", "a", *"figures", "escape")
        assert "names the call of 12 Nov as its cause" in seller.text
        await seller.press("c")
        assert "takes it back" in seller.text
        await seller.press("w")
        assert (await turned(seller, FD)).call_id is not None
    async with sitting(lit, now, BIG) as seller:
        await reds(seller)
        await seller.press("h", "G", "m", "r")
        assert page(seller).asks
        assert under(seller) == FD
        assert "as its cause" not in seller.text


async def test_a_red_takes_the_next_milestone_by_one_key(lit: Path, now: dt.datetime) -> None:
    async with sitting(lit, now, BIG) as seller:
        await seller.find("Alder & Finch")
        await seller.press("5", "h", "g", "j", "j", "j", "m", "r", "escape")
        assert under(seller) == "Plant manager is moving"
        await seller.press("o", "w")
        one = await factor(seller, "Plant manager is moving")
        assert (one.light, one.stops) == (Light.RED, None)
        assert one.objective_id is not None


async def test_a_card_is_in_its_new_column_before_the_book_has_answered(lit: Path, now: dt.datetime) -> None:
    async with sitting(lit, now, BIG) as seller:
        await the_fd(seller)
        board = page(seller)
        seen: list[tuple[Light, int]] = []
        real = seller.app.gateway.run

        async def slow(job: object) -> object:
            assert board.stand is not None
            assert board.view is not None
            seen.append((board.stand.light, len(board.view.green)))
            return await real(job)  # type: ignore[arg-type]

        seller.app.gateway.run = slow  # type: ignore[assignment, method-assign]
        assert board.card is not None
        await board.ask_turn(board.card, Light.GREEN)
        seller.app.gateway.run = real  # type: ignore[method-assign]
        assert seen[0] == (Light.GREEN, 19)
        assert (await factor(seller, FD)).light is Light.GREEN


async def test_set_waits_for_a_light_and_esc_leaves_it(lit: Path, now: dt.datetime) -> None:
    async with sitting(lit, now, LOW) as seller:
        await the_fd(seller)
        await seller.press("m")
        assert "g green   a amber   r red" in seller.text
        await seller.press("j", "escape", "g")
        assert under(seller) == LIST
        assert (await factor(seller, FD)).light is Light.RED


# the mouse


async def drag(seller: Seller, *path: tuple[int, int]) -> None:
    """Press the mouse at the first place, move over the others, and let go at the last."""
    driver = seller.app._driver
    assert driver is not None

    def at(kind: type[events.MouseEvent], place: tuple[int, int]) -> None:
        x, y = place
        event = kind(None, x, y, 0, 0, 1, False, False, False, x, y)
        driver.send_message(event)

    at(events.MouseDown, path[0])
    for place in path[1:]:
        at(events.MouseMove, place)
        await seller.settled()
    at(events.MouseUp, path[-1])
    await seller.settled()


async def test_a_card_is_dragged_to_green_and_to_amber_with_its_question(lit: Path, now: dt.datetime) -> None:
    async with sitting(lit, now, BIG) as seller:
        await seller.press("5")
        y = next(row for row, line in enumerate(seller.lines) if "R New FD" in line)
        await drag(seller, (90, y), (60, y), (20, y + 3))
        assert (await factor(seller, FD)).light is Light.GREEN
        assert under(seller) == FD
        y = next(row for row, line in enumerate(seller.lines) if "R Ops" in line)
        await drag(seller, (90, y), (60, y))
        assert "What tips it" in seller.text
        assert under(seller) == OPS


async def test_a_card_let_go_in_its_own_column_stays_and_a_click_only_points(
    lit: Path, now: dt.datetime
) -> None:
    async with sitting(lit, now, BIG) as seller:
        await seller.press("5")
        y = next(row for row, line in enumerate(seller.lines) if "R Ops" in line)
        await drag(seller, (90, y), (60, y), (92, y))
        assert not page(seller).asks
        await seller.pilot.click(offset=(60, 8))
        await seller.settled()
        assert page(seller).stand is not None
        assert page(seller).stand.light is Light.AMBER  # type: ignore[union-attr]
        assert len(await seller.rows(FactorEvent, happened="turned")) == 1


async def test_a_drag_says_where_the_card_goes(lit: Path, now: dt.datetime) -> None:
    async with sitting(lit, now, BIG) as seller:
        await seller.press("5")
        board = page(seller).query_one("#body")
        await seller.pilot.mouse_down(board, offset=(90, 3))
        await seller.pilot.hover(board, offset=(60, 3))
        await seller.settled()
        assert "red to amber A when you let go" in seller.foot


async def test_the_wheel_moves_the_cursor_and_a_double_click_shows_the_history(
    lit: Path, now: dt.datetime
) -> None:
    async with sitting(lit, now, BIG) as seller:
        await reds(seller)
        board = page(seller).query_one("#body")
        scroll = events.MouseScrollDown(board, 90, 4, 0, 0, 0, False, False, False, 90, 9)
        board.post_message(scroll)
        await seller.settled()
        assert under(seller) == FD
        board.post_message(events.MouseScrollUp(board, 90, 4, 0, 0, 0, False, False, False, 90, 9))
        await seller.settled()
        assert under(seller) == LIST
        await seller.pilot.click(offset=(60, 8), times=2)
        await seller.settled()
        assert "9 Oct new, amber" in seller.text


async def test_while_a_turn_is_worded_the_mouse_moves_no_card(lit: Path, now: dt.datetime) -> None:
    async with sitting(lit, now, BIG) as seller:
        await reds(seller)
        await seller.press("m", "a")
        await drag(seller, (90, 15), (20, 15))
        await seller.pilot.click(offset=(60, 8))
        await seller.settled()
        assert under(seller) == LIST
        assert (await factor(seller, OPS)).light is Light.RED


# factors


async def test_a_new_red_names_what_it_stops_or_is_refused_at_its_line(lit: Path, now: dt.datetime) -> None:
    async with sitting(lit, now, LOW) as seller:
        await the_fd(seller)
        await seller.press("n", "r")
        await seller.write("Their buyer left")
        await seller.press("escape", "w")
        assert "A red stops something." in seller.text
        await seller.write("the spring order")
        await seller.press("escape", "w")
        one = await factor(seller, "Their buyer left")
        assert (one.light, one.stops) == (Light.RED, "the spring order")


async def test_n_on_a_card_without_an_action_adds_one(lit: Path, now: dt.datetime) -> None:
    async with sitting(lit, now, BIG) as seller:
        await the_fd(seller)
        await seller.press("n", "n")
        await seller.write("Kim: ask for the budget @fri")
        await seller.press("escape", "w")
        action = await seller.only(Action)
        assert (action.who, action.factor_id) == ("Kim", (await factor(seller, FD)).id)
        assert seller.app.screen is page(seller)
        await seller.press("j", "k")
        assert "action 27 Nov ask for the budget (Kim)" in seller.foot


async def test_without_an_account_the_keys_say_what_to_do_first(book: Path, now: dt.datetime) -> None:
    BookStore(book, lambda: now).close()
    async with sitting(book, now, LOW) as seller:
        await seller.press("5", "n")
        assert "Name an account first" in seller.text
        await seller.press("0")
        assert "Name an account first" in seller.text


async def test_a_adds_an_action_at_once(lit: Path, now: dt.datetime) -> None:
    async with sitting(lit, now, LOW) as seller:
        await the_fd(seller)
        await seller.press("a")
        await seller.write("me: call her @mon")
        assert "Mon 23 Nov" in seller.text
        await seller.press("escape", "w")
        assert (await seller.only(Action)).on == dt.date(2026, 11, 23)


async def test_a_factor_is_worded_anew_in_its_own_lines(lit: Path, now: dt.datetime) -> None:
    async with sitting(lit, now, LOW) as seller:
        await the_fd(seller)
        await seller.press("e", "ctrl+u", *"New FD froze it", "tab", "ctrl+u", *"the trial", "escape", "w")
        one = await factor(seller, "New FD froze it")
        assert (one.stops, one.objective_id, one.light) == ("the trial", None, Light.RED)
        await seller.press("h", "j", "e", "tab", "tab", "ctrl+u", *"4 dec", "escape", "w")
        assert (await factor(seller, "The tender may be split in two")).by == dt.date(2026, 12, 4)


async def test_a_factor_is_gone_and_undo_brings_it_back(lit: Path, now: dt.datetime) -> None:
    async with sitting(lit, now, LOW) as seller:
        await the_fd(seller)
        await seller.press("x")
        assert FD not in "\n".join(seller.lines[:-3])
        assert (await factor(seller, FD)).gone_on == now.date()
        await seller.press("u")
        assert (await factor(seller, FD)).gone_on is None


@BOTH
async def test_enter_shows_all_that_happened(lit: Path, now: dt.datetime, size: tuple[int, int]) -> None:
    async with sitting(lit, now, size) as seller:
        await the_fd(seller)
        await seller.press("enter")
        assert "12 Nov amber to red" in seller.text
        assert "1 Sep new, amber" in seller.text
        assert "call of 12 Nov: introduce me to the new FD" in seller.text
        await seller.press("j", "G", "g", "escape")
        assert seller.app.screen is page(seller)


async def test_the_card_is_copied_as_one_line(lit: Path, now: dt.datetime) -> None:
    async with sitting(lit, now, BIG) as seller:
        await the_fd(seller)
        await seller.press("y")
        assert seller.app.clipboard == (
            f"R {FD}  Alder & Finch  since 12 Nov; stops Open the Nordic region with them"
        )


# what is proposed


async def test_a_proposal_stands_on_top_and_is_taken_or_waved_away_once(
    sample: Path, now: dt.datetime
) -> None:
    async with sitting(sample, now, BIG) as seller:
        await seller.press("5")
        view = page(seller).view
        assert view is not None
        proposed = [one for one in view.proposals if one.light is Light.AMBER]
        assert len(proposed) > 1
        await seller.press("h", "g")
        assert page(seller).proposal == proposed[0]
        assert f"? {proposed[0].text}"[:30] in seller.text
        assert "t takes it as amber" in seller.foot
        await seller.press("z")
        assert (await seller.only(Waved, key=proposed[0].key)).account_id == proposed[0].account_id
        await seller.press("g")
        assert page(seller).proposal is not None
        assert page(seller).proposal.key == proposed[1].key  # type: ignore[union-attr]
        await seller.press("t")
        taken = await seller.only(Factor, source=proposed[1].key)
        assert under(seller) == taken.text


# two windows


async def test_a_card_moved_in_another_window_is_right_within_a_second_and_the_turn_goes_on(
    lit: Path, now: dt.datetime
) -> None:
    async with sitting(lit, now, BIG) as seller:
        await the_fd(seller)
        await seller.press("m", "a", *"half a line")
        ops = await factor(seller, OPS)
        store = BookStore(lit, lambda: now)
        factors.turn(store, ops.id, Light.GREEN, now.date())
        began = dt.datetime.now(tz=dt.UTC)
        await seller.until(lambda: bool(re.search(r"green +19", seller.text)), "the move")
        assert dt.datetime.now(tz=dt.UTC) - began < dt.timedelta(seconds=1.5)
        assert "half a line" in seller.line("What tips it")
        assert seller.focused == "line"
        assert under(seller) == FD
        store.close()


async def test_two_windows_moving_the_same_card_are_told_and_nothing_is_lost(
    lit: Path, now: dt.datetime
) -> None:
    async with sitting(lit, now, BIG) as seller:
        await the_fd(seller)
        await seller.press("m", "a", *"who signs")
        one = await factor(seller, FD)
        store = BookStore(lit, lambda: now)
        factors.turn(store, one.id, Light.GREEN, now.date(), Saying())
        store.close()
        await seller.press("ctrl+s")
        assert "Another window turned it green meanwhile." in seller.text
        assert "who signs" in seller.line("What tips it")
        await seller.press("w")
        assert (await factor(seller, FD)).light is Light.AMBER
        turns = await seller.rows(FactorEvent, factor_id=one.id)
        assert [event.happened for event in turns].count(Happened.TURNED) == 3


# every eye


@pytest.mark.parametrize("theme", [theme.name for theme in THEMES])
async def test_every_light_is_told_in_every_theme_and_to_every_eye(
    lit: Path, now: dt.datetime, theme: str
) -> None:
    async with sitting(lit, now, BIG) as seller:
        seller.app.theme = theme
        await seller.press("5")
        drawn: dict[str, set[str]] = {letter: set() for letter in "GAR"}
        for row in screen_cells(seller.app)[7:-3]:
            for column, letter in ((2, "G"), (42, "A"), (82, "R")):
                cell: Seen = row[column]
                if cell.text.strip():
                    assert cell.text in {letter, "+"}
                    drawn[letter] |= {cell.colour} if cell.text == letter else set()
        assert problems(seller.app) == []
        colours = [next(iter(found)) for found in drawn.values() if len(found) == 1]
        assert len(colours) == 3
        for one, other in combinations(colours, 2):
            assert min(distance(one, other, eye) for eye in EYES.values()) >= 10
            assert abs(greyness(one) - greyness(other)) >= 7
