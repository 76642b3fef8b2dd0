"""Today at the keyboard: each line leads to its place, and is gone after doing what it says."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from tests.tui.seller import Seller, sitting

from acctui.domain.account import Account, Tier
from acctui.domain.action import Action
from acctui.domain.call import Call, Got, Promise, Result, StatedCall
from acctui.domain.days import When
from acctui.domain.factor import Factor, Light, Sweep
from acctui.domain.goal import Agreement
from acctui.domain.objective import Level, Objective
from acctui.domain.roll import Away, Roll
from acctui.domain.stage_goal import Measurement
from acctui.services import accounts, actions, calls, goals, objectives, stage_goals
from acctui.services.factors import add_factor
from acctui.storage.store import BookStore
from acctui.tui.screens.today import TodayPage

if TYPE_CHECKING:
    from pathlib import Path

DAY = dt.timedelta(days=1)
ALDER = 1


@pytest.fixture
def key(small: Path, now: dt.datetime) -> Path:
    """Make the first of three accounts a Key Account."""
    store = BookStore(small, lambda: now)
    accounts.set_accounts(store, [ALDER], {"tier": Tier.KEY})
    store.close()
    return small


def _in(path: Path, now: dt.datetime) -> BookStore:
    return BookStore(path, lambda: now)


def _call(store: BookStore, now: dt.datetime, account: int = ALDER, at: When | None = None) -> Call:
    call = Call(account_id=account, outcome="sign the trial terms", stated_at=now - DAY, at=at)
    return calls.state_outcome(store, call).value


def _promise(store: BookStore, now: dt.datetime) -> None:
    got = Got(
        result=Result.ADVANCE,
        held_on=now.date() - DAY,
        customer_act="Maren sends the volumes",
        customer_act_by=now.date(),
    )
    calls.log_call(store, StatedCall(_call(store, now)), got, now)


def _action(store: BookStore, day: dt.date, account: int = ALDER) -> None:
    actions.add_action(store, Action(account_id=account, what="send the list", on=day), day)


async def _is_empty(seller: Seller) -> None:
    await seller.sees("Nothing waits")
    assert "lines wait" not in seller.text


async def test_the_app_opens_on_today_and_an_empty_one_names_the_next_ritual(
    key: Path, now: dt.datetime
) -> None:
    async with sitting(key, now, at="1") as seller:
        assert "▌1 Today" in seller.text
        await _is_empty(seller)
        assert "the sweep of week 48, from Mon 23 Nov" in seller.text


async def test_an_empty_book_says_how_to_start(tmp_path: Path, now: dt.datetime) -> None:
    async with sitting(tmp_path / "new.db", now, at="1") as seller:
        assert "Name one account" in seller.text
        await seller.press("enter")
        await seller.sees("Name an account first")
        await seller.press("n")
        await seller.write("Dover")
        await seller.press("enter", "w")
        assert (await seller.only(Account)).name == "Dover"


async def test_an_empty_book_opens_the_demo(tmp_path: Path, now: dt.datetime) -> None:
    async with sitting(tmp_path / "new.db", now, at="1") as seller:
        await seller.press("D")
        assert seller.app.return_value == "demo"


async def test_a_call_to_log_leads_to_its_panel_and_is_gone_once_logged(key: Path, now: dt.datetime) -> None:
    store = _in(key, now)
    first, second = _call(store, now), _call(store, now)
    store.close()
    async with sitting(key, now, at="1") as seller:
        assert "Log" in seller.line("sign the trial terms")
        await seller.rested()
        assert seller.foot.startswith("Alder & Finch  Sat 21 Nov, stated")
        await seller.press("j", "i")
        await seller.sees("2 of 2 open")
        await seller.press("c", "w")
        await seller.sees("Saved  Logged continuation")
        assert "1 line waits" in seller.text
        ended = {call.id: call.is_open for call in await seller.rows(Call)}
        assert ended == {first.id: True, second.id: False}
        await seller.press("enter", "c", "w")
        await _is_empty(seller)


async def test_a_call_is_moved_tried_and_withdrawn_from_here(key: Path, now: dt.datetime) -> None:
    store = _in(key, now)
    _call(store, now)
    store.close()
    async with sitting(key, now, at="1") as seller:
        await seller.press("t")
        assert (await seller.only(Call)).attempts == 1
        await seller.press("M")
        await seller.write("tomorrow 9:30")
        await seller.press("enter", "w")
        await _is_empty(seller)
        assert "next call Mon 09:30 Alder & Finch" in seller.text
        await seller.press("u", "x")
        await seller.write("they merged")
        await seller.press("enter", "w")
        await _is_empty(seller)


@pytest.mark.parametrize(("pressed", "promise"), [("+", Promise.KEPT), ("-", Promise.NOT_KEPT)])
async def test_a_promise_is_answered_in_one_key(
    key: Path, now: dt.datetime, pressed: str, promise: Promise
) -> None:
    store = _in(key, now)
    _promise(store, now)
    store.close()
    async with sitting(key, now, at="1") as seller:
        assert "Promise" in seller.line("Maren sends the volumes")
        await seller.press(pressed)
        await _is_empty(seller)
        assert (await seller.only(Call)).promise is promise


async def test_a_promise_gets_a_new_date(key: Path, now: dt.datetime) -> None:
    store = _in(key, now)
    _promise(store, now)
    store.close()
    async with sitting(key, now, at="1") as seller:
        await seller.press("d")
        await seller.write("fri")
        await seller.press("enter", "w")
        await _is_empty(seller)
        assert (await seller.only(Call)).promise_by == dt.date(2026, 11, 27)


async def test_an_action_is_done_moved_or_dropped(key: Path) -> None:
    early = dt.datetime(2026, 11, 10, 9, 0, tzinfo=dt.UTC)
    store = _in(key, early)
    _action(store, early.date())
    store.close()
    async with sitting(key, early, at="1") as seller:
        await seller.press("d")
        await _is_empty(seller)
        assert (await seller.only(Action)).done_on == early.date()
        await seller.press("u", "M")
        await seller.write("+3d")
        await seller.press("enter", "w")
        await _is_empty(seller)
        await seller.press("u", "x", "enter", "w")
        await _is_empty(seller)
        assert (await seller.only(Action)).dropped_on == early.date()


async def test_the_roll_is_rolled_on_its_own_screen(key: Path, now: dt.datetime) -> None:
    store = _in(key, now)
    _action(store, dt.date(2026, 12, 7))
    store.close()
    async with sitting(key, now, at="1") as seller:
        assert "roll" in seller.lines[0]
        assert "December becomes the month in" in seller.line("Roll")
        await seller.press("R")
        assert (await seller.only(Roll)).finished_on == now.date()
        await seller.press("1")
        await _is_empty(seller)
        assert "roll" not in seller.lines[0]


def _amber(path: Path, now: dt.datetime, by: dt.date | None = None) -> None:
    store = _in(path, now)
    factor = Factor(
        account_id=ALDER, light=Light.AMBER, text="The tender", tips="the board", since=now.date(), by=by
    )
    add_factor(store, factor, now.date())
    store.close()


async def test_the_sweep_is_swept_on_its_own_screen(key: Path, now: dt.datetime) -> None:
    _amber(key, now - 8 * DAY)
    async with sitting(key, now, at="1") as seller:
        assert "sweep" in seller.lines[0]
        await seller.press("W")
        await seller.press("space")
        assert (await seller.only(Sweep)).finished_on == now.date()
        await seller.press("escape", "1")
        await _is_empty(seller)


async def test_an_amber_past_its_date_leads_to_the_lights(key: Path, now: dt.datetime) -> None:
    _amber(key, now - 8 * DAY, now.date() - DAY)
    async with sitting(key, now, at="1") as seller:
        assert "The tender" in seller.line("Amber")
        await seller.press("G", "enter")
        await seller.sees("The tender")
        assert seller.app.account_id == ALDER
        assert "lines wait" not in seller.text


async def test_a_near_stage_goal_is_measured_on_the_ladder(key: Path, now: dt.datetime) -> None:
    store, due = _in(key, now), now.date() + 9 * DAY
    objective = Objective(
        account_id=ALDER,
        level=Level.BUSINESS,
        text="Depots served",
        set_on=now.date() - 9 * DAY,
        due=due + 30 * DAY,
        unit="depots",
        baseline=500,
        target=700,
    )
    kept = objectives.add_objective(store, objective).value
    stage_goals.set_stages(store, kept.id, ((600, due), (700, due + 30 * DAY)))
    store.close()
    async with sitting(key, now, at="1") as seller:
        assert "Depots served: 6 due, now 5" in seller.line("Stage")
        await seller.press("v")
        await seller.write("5.5")
        await seller.press("enter", "w")
        assert (await seller.only(Measurement)).value == 550
        await seller.press("escape", "1")
        await _is_empty(seller)


async def test_a_goal_behind_pace_leads_to_growth(key: Path, now: dt.datetime) -> None:
    store = _in(key, now)
    goals.set_goal(store, 2, 2026, 100_000, now.date(), Agreement("Berit", now.date()))
    store.close()
    async with sitting(key, now, at="1") as seller:
        assert "0 of 1,000; needs" in seller.line("Pace")
        await seller.press("enter")
        await seller.sees("Year walk")
        assert seller.app.account_name == "Baltic Cold Chain"
        await seller.press("1", "n")
        await seller.write("me: send terms @fri")
        await seller.press("enter", "w")
        assert (await seller.only(Action)).account_id == 2


async def test_a_target_to_decide_leads_to_the_year_walk(key: Path, now: dt.datetime) -> None:
    store = _in(key, now)
    goals.set_goal(store, 2, 2026, 100_000, now.date(), Agreement("Berit", now.date()))
    store.close()
    new_year = dt.datetime(2027, 1, 4, 9, 0, tzinfo=dt.UTC)
    async with sitting(key, new_year, at="1") as seller:
        assert "2026 brought 0 of 1,000" in seller.line("Decide")
        await seller.press("enter")
        await seller.sees("The end of 2026")
        assert "lines wait" not in seller.text


async def test_plain_accounts_are_folded_and_unfold(key: Path, now: dt.datetime) -> None:
    store = _in(key, now)
    _call(store, now)
    for _ in range(2):
        _call(store, now, account=2)
    store.close()
    async with sitting(key, now, (120, 40), at="1") as seller:
        assert "on plain accounts: 2 to log" in seller.line("+2")
        assert "Baltic" not in seller.text
        await seller.press("G", "enter")
        assert seller.text.count("Baltic Cold Chain") == 2
        await seller.rested()
        assert seller.foot == "Plain accounts   0 fold"
        await seller.press("0")
        assert "Baltic" not in seller.text


async def test_another_windows_write_is_seen_and_the_cursor_keeps_its_line(
    key: Path, now: dt.datetime
) -> None:
    store = _in(key, now)
    for _ in range(3):
        _call(store, now)
    async with sitting(key, now, at="1") as seller:
        await seller.press("j")
        page = seller.app.screen
        assert isinstance(page, TodayPage)
        line = page.line
        assert line is not None
        calls.withdraw_call(store, 1, "gone", now)
        await seller.sees("2 lines wait")
        assert page.line is not None
        assert page.line.id == line.id
    store.close()


async def test_the_next_day_stands_under_the_lines_where_there_is_room(key: Path, now: dt.datetime) -> None:
    store, tomorrow = _in(key, now), now.date() + DAY
    _call(store, now)
    _call(store, now, at=When(tomorrow, dt.time(9, 30)))
    _call(store, now, at=When(tomorrow))
    _call(store, now, at=When(tomorrow + DAY))
    store.close()
    async with sitting(key, now, (120, 40), at="1") as seller:
        assert "-" in seller.line("Tomorrow")
        assert "09:30" in seller.lines[seller.lines.index(seller.line("Tomorrow")) + 1]
        assert "next call Mon 23 Nov Alder & Finch" in seller.text
        await seller.pilot.resize_terminal(80, 24)
        await seller.settled()
        assert "Tomorrow" not in seller.text


async def test_days_away_are_told_here(key: Path, now: dt.datetime) -> None:
    async with sitting(key, now, at="1") as seller:
        await seller.press("A")
        await seller.write("21 dec")
        await seller.press("enter")
        await seller.write("3 jan")
        await seller.press("enter", "w")
        away = await seller.only(Away)
        assert (away.first_on, away.last_on) == (dt.date(2026, 12, 21), dt.date(2027, 1, 3))


async def test_the_list_of_accounts_stands_on_the_account_that_was_found(key: Path, now: dt.datetime) -> None:
    async with sitting(key, now, at="1") as seller:
        await seller.find("Cedar Freight")
        await seller.settled()
        assert seller.app.account_name == "Cedar Freight"
        await seller.rested()
        assert "Cedar Freight" in seller.foot


async def test_the_line_is_copied_whole(key: Path, now: dt.datetime) -> None:
    store = _in(key, now)
    _call(store, now)
    store.close()
    async with sitting(key, now, at="1") as seller:
        await seller.press("y")
        assert "Alder & Finch  sign the trial terms" in seller.app.clipboard
