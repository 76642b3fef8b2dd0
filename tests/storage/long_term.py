"""One line of everything the long-term plan knows of an account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.action import Action
from acctui.domain.factor import Factor, FactorEvent, Happened, Light, Sweep, Waved
from acctui.domain.goal import Ask, Decision, Goal, GoalChange, GrowthQuestion, YearDecision
from acctui.domain.note import Quote, Side
from acctui.domain.objective import Level, Objective, Phase
from acctui.domain.roll import Away, Carry, Roll
from acctui.domain.scorecard import Attribute, Half, Score, Scorecard, Scoring, StrategicMark
from acctui.domain.stage_goal import Measurement, StageGoal
from acctui.domain.strategy import Serves, Strategy, Told

if TYPE_CHECKING:
    import datetime as dt

    from acctui.services.ports import Work


def plan_everything(work: Work, account_id: int, day: dt.date) -> None:
    """Keep one line of each kind for an account."""
    _ladder(work, account_id, day)
    _short_term(work, account_id, day)
    card = work.add(Scorecard(number=1, plan="First in the north", in_force_on=day))
    attribute = work.add(
        Attribute(scorecard_id=card.id, half=Half.CURRENT, place=1, name="Sales", weight=1, low="none yet")
    )
    scoring = work.add(Scoring(account_id=account_id, scorecard_id=card.id, scored_on=day))
    work.add(Score(scoring_id=scoring.id, attribute_id=attribute.id, value=4))
    work.add(StrategicMark(account_id=account_id, decided_on=day, strategic=True, why_us="the north"))
    goal = work.add(
        Goal(account_id=account_id, year=day.year, amount=200, set_on=day, agreed_with="Ida", agreed_on=day)
    )
    work.add(
        GoalChange(account_id=account_id, goal_id=goal.id, before=100, after=200, changed_on=day, why="more")
    )
    work.add(YearDecision(account_id=account_id, year=day.year, decision=Decision.KEEP, decided_on=day))
    work.add(GrowthQuestion(account_id=account_id, ask=Ask.KNOW, who="Ida Brandt", what="plant audit"))


def _short_term(work: Work, account_id: int, day: dt.date) -> None:
    against = work.add(
        Factor(account_id=account_id, light=Light.RED, text="No", since=day, stops="the pilot")
    )
    work.add(
        FactorEvent(
            account_id=account_id, factor_id=against.id, on=day, happened=Happened.ADDED, after=Light.RED
        )
    )
    work.add(Waved(account_id=account_id, key="silent 2026-11", waved_on=day))
    later = work.add(Action(account_id=account_id, what="meet the board", who=None, month=day.replace(day=1)))
    work.add(Carry(account_id=account_id, action_id=later.id, carried_on=day, to_on=day))
    work.add(Sweep(begun_on=day))
    work.add(Roll(month=day.replace(day=1), begun_on=day))
    work.add(Away(first_on=day, last_on=day))


def _ladder(work: Work, account_id: int, day: dt.date) -> None:
    later = day.replace(year=day.year + 1)
    said = work.add(
        Objective(account_id=account_id, level=Level.RELATIONSHIP, text="You bring ideas", set_on=day)
    )
    work.add(Quote(account_id=account_id, date=day, text="Good idea", objective_id=said.id, side=Side.FOR))
    ahead = work.add(Objective(account_id=account_id, level=Level.STRATEGIC, text="The north", set_on=day))
    work.add(Phase(account_id=account_id, objective_id=ahead.id, text="Pilot signed", due=later))
    hard = work.add(
        Objective(
            account_id=account_id,
            level=Level.BUSINESS,
            text="Products in use",
            set_on=day,
            unit="products",
            baseline=200,
            target=500,
            due=later,
        )
    )
    work.add(StageGoal(account_id=account_id, objective_id=hard.id, value=500, due=later))
    work.add(Measurement(account_id=account_id, objective_id=hard.id, value=300, measured_on=day))
    how = work.add(Strategy(account_id=account_id, name="Be in the room early"))
    work.add(Serves(strategy_id=how.id, objective_id=hard.id))
    work.add(Told(strategy_id=how.id, name="Kim", told_on=day))
