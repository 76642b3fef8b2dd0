"""The three months of the sample book, what its last rolls carried on, and what waits for the next one."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from acctui.demo.almanac import DEMO_DAY
from acctui.domain.action import Action, ActionKind
from acctui.domain.roll import Away, Carry, Roll
from acctui.services.plan import plan
from acctui.services.roll import roll_queue

if TYPE_CHECKING:
    from acctui.storage.store import BookStore


def test_the_window_holds_the_numbers_told(demo: BookStore) -> None:
    view = plan(demo, None, DEMO_DAY)
    december, january, february = view.months
    assert (december.items, december.urgent, december.important, december.lacking) == (28, 6, 5, 3)
    assert (january.items, january.urgent, january.important, january.lacking) == (7, 1, 2, 3)
    assert (february.items, february.urgent, february.important, february.lacking) == (4, 1, 1, 0)
    assert view.bare == ()


def test_eleven_actions_and_calls_are_left_of_november(demo: BookStore) -> None:
    view = plan(demo, None, DEMO_DAY)
    left = [item for day in view.window.strip for item in view.days.get(day, ()) if item.kind != "promise"]
    assert len(view.window.strip) == 9
    assert len(left) == 11
    assert [item.time for item in left if item.kind == "call"] == [
        dt.time(9, 30),
        dt.time(11),
        dt.time(15),
        dt.time(10),
    ]


def test_the_roll_is_due_with_nine_items_and_three_to_complete(demo: BookStore) -> None:
    view, queue = plan(demo, None, DEMO_DAY), roll_queue(demo, DEMO_DAY)
    assert view.roll.due
    assert (len(queue.items), len(queue.completing)) == (9, 3)
    assert max(len(item.carries) for item in queue.items) == 2


def test_outlines_lack_who_or_date_and_every_ready_kind_is_there(demo: BookStore) -> None:
    january = plan(demo, None, DEMO_DAY).outlines[0]
    assert {item.text: item.missing for item in january if item.missing} == {
        "Volume forecast": ("who",),
        "Introduce Ana": ("who",),
        "Oven trial start": ("on",),
    }
    with demo.reading() as reads:
        kinds = {action.kind for action in reads.where(Action) if action.is_open}
    assert kinds == {None, *ActionKind}


def test_three_months_were_rolled_and_somebody_was_away(demo: BookStore) -> None:
    with demo.reading() as reads:
        rolls, carries, away = reads.where(Roll), reads.where(Carry), reads.where(Away)
        actions = {action.id: action for action in reads.where(Action)}
    assert [roll.month.month for roll in rolls] == [9, 10, 11]
    assert all(roll.finished_on for roll in rolls)
    assert [one.last_on - one.first_on for one in away] == [dt.timedelta(days=12)]
    last = {carry.action_id: carry.to_on for carry in carries}
    assert {number: actions[number].on for number in last} == last
