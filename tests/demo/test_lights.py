"""The traffic lights of the sample book: what stands, what turned it, and what the sweeps looked at."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import TYPE_CHECKING

from acctui.demo.almanac import DEMO_DAY
from acctui.domain.factor import Factor, FactorEvent, Happened, Light, Sweep
from acctui.domain.sweeping import tally
from acctui.services.lights import card, lights
from acctui.services.sweep import sweep_queue

if TYPE_CHECKING:
    from acctui.services.light_views import FactorCard
    from acctui.storage.store import BookStore

FRIDAY_SWEPT = dt.date(2026, 11, 13)


def _card(demo: BookStore, text: str) -> FactorCard:
    with demo.reading() as reads:
        (factor,) = reads.where(Factor, text=text)
    return card(demo, factor.id, DEMO_DAY)


def test_twenty_eight_factors_stand_in_ten_accounts(demo: BookStore) -> None:
    view = lights(demo, None, DEMO_DAY)
    assert view.accounts == 10
    assert [len(view.column(light)) for light in Light] == [18, 7, 3]


def test_each_account_has_the_lights_told_beside_it(demo: BookStore) -> None:
    with demo.reading() as reads:
        shown = {line.name: (line.green, line.amber, line.red) for line in reads.accounts.lines(2026)}
    assert {name: counted for name, counted in shown.items() if any(counted)} == {
        "Alder & Finch": (3, 1, 1),
        "Baltic Cold Chain": (1, 1, 0),
        "Dunmore Dairies": (3, 0, 0),
        "Eskild Marine": (3, 1, 0),
        "Fennimore Foods": (1, 0, 0),
        "Glasshouse Nordic": (1, 1, 1),
        "Ivarsson Logistik": (3, 1, 0),
        "Juniper Labs": (2, 1, 0),
        "Kestrel Packaging": (1, 0, 0),
        "Northmoor Bakeries": (0, 1, 1),
    }


def test_the_red_of_alder_stops_the_milestone_and_came_of_a_call(demo: BookStore) -> None:
    found = _card(demo, "New FD may freeze spend")
    assert (found.line, found.age_days, found.actions) == ("Open the Nordic region with them", 10, ())
    assert found.cause is not None
    assert found.cause.held_on == dt.date(2026, 11, 12)
    turns = [(event.before, event.after) for event in found.events if event.happened is Happened.TURNED]
    assert turns == [(Light.AMBER, Light.RED)]


def test_an_amber_is_past_its_day_and_kept_for_weeks(demo: BookStore) -> None:
    found = _card(demo, "The tender may be split in two")
    assert (found.age_days, found.past_days, found.kept_weeks) == (35, 7, 4)
    assert [event.happened for event in found.events].count(Happened.KEPT) == 3


def test_actions_answer_reds_and_ambers(demo: BookStore) -> None:
    answered = {
        one.factor.text: [action.what for action in one.actions]
        for one in (*lights(demo, None, DEMO_DAY).amber, *lights(demo, None, DEMO_DAY).red)
        if one.actions
    }
    assert answered == {
        "Fleet manager retires": ["Introduce Ana"],
        "Plant manager is moving": ["take Jens's successor through the Aarhus curves"],
        "Off the preferred list": ["ring Ida Brandt: what exactly passes the audit"],
        "Ops manager refuses trials": ["find one baker who ran a trial and would tell Graham so"],
    }


def test_ten_wait_in_the_sweep_that_is_due(demo: BookStore) -> None:
    queue = sweep_queue(demo, DEMO_DAY)
    assert (len(queue.waiting), queue.last, queue.sweep) == (10, FRIDAY_SWEPT, None)
    assert lights(demo, None, DEMO_DAY).sweep.is_due


def test_every_past_sweep_counts_what_it_looked_at(demo: BookStore) -> None:
    with demo.reading() as reads:
        sweeps = reads.where(Sweep)
        for sweep in sweeps:
            events = reads.where(FactorEvent, sweep_id=sweep.id)
            assert tally(events) == (sweep.reviewed, sweep.turned, 0)
    assert len(sweeps) == 6
    assert any(sweep.reviewed > 1 for sweep in sweeps)


def test_a_factor_begins_by_being_added_and_ends_as_it_is(demo: BookStore) -> None:
    with demo.reading() as reads:
        factors = reads.where(Factor)
        events = {one.id: reads.where(FactorEvent, factor_id=one.id) for one in factors}
    for factor in factors:
        lived = events[factor.id]
        turns = [event for event in lived if event.after is not None]
        assert lived[0].happened is Happened.ADDED
        assert (turns[-1].after, turns[-1].on) == (factor.light, factor.since)
        assert [event.on for event in lived] == sorted(event.on for event in lived)
        assert (lived[-1].happened is Happened.GONE) == (not factor.stands)
    assert Counter(one.stands for one in factors) == {True: 28, False: 1}
