"""A small book with a plan in it: goals, scores, a strategic account, and a ladder with stage goals."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from acctui.domain.account import Account, Tier
from acctui.domain.action import Action
from acctui.domain.goal import Ask, Decision, Goal, GoalChange, GrowthQuestion, YearDecision
from acctui.domain.note import Quote, Side
from acctui.domain.objective import Level, Objective, Phase
from acctui.domain.revenue import Revenue
from acctui.domain.scorecard import Attribute, Half, Score, Scorecard, Scoring, StrategicMark
from acctui.domain.stage_goal import Measurement, StageGoal
from acctui.domain.strategy import Serves, Strategy
from acctui.storage.store import BookStore

if TYPE_CHECKING:
    from pathlib import Path

    from acctui.storage.work import Unit

ALDER, BALTIC, CEDAR = 1, 2, 3
_DAY = dt.date(2026, 2, 2)


def with_plan(path: Path, now: dt.datetime) -> Path:
    """Write a plan for Alder & Finch into the small book, and figures for the other two."""
    store = BookStore(path, lambda: now)
    with store.writing("A plan") as work:
        for number, tier in ((ALDER, Tier.KEY), (BALTIC, Tier.TARGET)):
            account = work.get(Account, number)
            assert account is not None
            work.change(account, replace(account, tier=tier))
        _figures(work)
        _scores(work)
        _ladder(work)
    store.close()
    return path


def _figures(work: Unit) -> None:
    won = {ALDER: 93_400_00, BALTIC: 67_200_00, CEDAR: 12_250_00}
    for number, amount in won.items():
        work.add(Revenue(account_id=number, date=dt.date(2026, 11, 2), amount=amount))
    kept = [
        work.add(
            Goal(account_id=number, year=2026, amount=amount, set_on=_DAY, agreed_with="Kim", agreed_on=_DAY)
        )
        for number, amount in ((ALDER, 120_000_00), (BALTIC, 60_000_00))
    ]
    work.add(
        GoalChange(
            account_id=ALDER,
            goal_id=kept[0].id,
            before=100_000_00,
            after=120_000_00,
            changed_on=_DAY,
            why="a second plant",
        )
    )
    work.add(
        YearDecision(
            account_id=BALTIC,
            year=2025,
            decision=Decision.KEEP,
            decided_on=_DAY,
            tier_before=Tier.TARGET,
        )
    )
    work.add(GrowthQuestion(account_id=ALDER, ask=Ask.FIND_OUT, what="who decides in Poland"))
    work.add(Action(account_id=ALDER, what="send trial terms", who="me", on=dt.date(2026, 11, 24)))


def _scores(work: Unit) -> None:
    card = work.add(Scorecard(number=1, plan="grow in the north", in_force_on=_DAY))
    attributes = [
        work.add(Attribute(scorecard_id=card.id, half=half, place=place, name=f"{half} {place}", weight=1))
        for half in Half
        for place in range(1, 4)
    ]
    for number, value in ((ALDER, 2), (BALTIC, 4), (CEDAR, 5)):
        scoring = work.add(Scoring(account_id=number, scorecard_id=card.id, scored_on=_DAY))
        for attribute in attributes:
            work.add(Score(scoring_id=scoring.id, attribute_id=attribute.id, value=value))
    work.add(
        StrategicMark(
            account_id=ALDER,
            decided_on=_DAY,
            strategic=True,
            why_us="a door to the north",
            why_them="one supplier for all sites",
        )
    )


def _ladder(work: Unit) -> None:
    work.add(
        Objective(
            account_id=ALDER,
            level=Level.VISION,
            text="Their first call for anything cold",
            set_on=_DAY,
            years=5,
        )
    )
    sentence = work.add(
        Objective(
            account_id=ALDER,
            level=Level.RELATIONSHIP,
            text="They bring us ideas before we ask",
            set_on=_DAY,
            due=dt.date(2028, 11, 22),
        )
    )
    work.add(
        Quote(
            account_id=ALDER,
            date=_DAY,
            text="You knew before we did",
            speaker="Maren Dahl",
            objective_id=sentence.id,
            side=Side.FOR,
        )
    )
    business = work.add(
        Objective(
            account_id=ALDER,
            level=Level.BUSINESS,
            text="Products in use from 2 to 5",
            set_on=_DAY,
            due=dt.date(2027, 12, 31),
            unit="products",
            baseline=200,
            target=500,
            guard="margins maintained",
            agreed_team_on=_DAY,
        )
    )
    for value, month in (
        (300, dt.date(2026, 10, 31)),
        (400, dt.date(2027, 3, 31)),
        (500, dt.date(2027, 9, 30)),
    ):
        work.add(StageGoal(account_id=ALDER, objective_id=business.id, value=value, due=month))
    work.add(
        Measurement(account_id=ALDER, objective_id=business.id, value=300, measured_on=dt.date(2026, 10, 20))
    )
    milestone = work.add(
        Objective(
            account_id=ALDER,
            level=Level.STRATEGIC,
            text="Open the Nordic region",
            set_on=_DAY,
            due=dt.date(2027, 3, 31),
            worth=40_000_00,
        )
    )
    work.add(
        Phase(account_id=ALDER, objective_id=milestone.id, text="pilot in Oslo", due=dt.date(2027, 1, 31))
    )
    strategy = work.add(
        Strategy(account_id=ALDER, name="Know every plant manager", says="one name a site, met in person")
    )
    work.add(Serves(strategy_id=strategy.id, objective_id=business.id))
