"""What a seller does for the long term, done at random: the ladder, the year, the lights, and the book."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from tests.faults.lists import own_lists
from tests.storage.hand import Hand, NothingThereError

from acctui.domain.account import Account, TeamMember, Tier
from acctui.domain.action import Action
from acctui.domain.call import Call
from acctui.domain.factor import Factor, Light
from acctui.domain.goal import Agreement, Ask, Decision, GrowthQuestion
from acctui.domain.note import Quote, Side
from acctui.domain.objective import Ending, Level, Objective, Phase
from acctui.domain.roll import Away
from acctui.domain.settings import Choice
from acctui.domain.stage_goal import Measurement
from acctui.domain.strategy import Strategy, Told
from acctui.domain.turning import Saying
from acctui.exchange.reading import read_files
from acctui.services import (
    accounts,
    away,
    evidence,
    factors,
    goals,
    growth_questions,
    milestone,
    objectives,
    phases,
    proposals,
    settings,
    stage_goals,
    strategies,
    sweep,
    year_decisions,
)
from acctui.services.importing.carry_out import import_readings

_CHOICES = (
    (Choice.THEME, ("dark", "light")),
    (Choice.YEAR_BEGINS, ("january", "april", "october")),
    (Choice.KEY_LINE, ("", "120000", "90000")),
    (Choice.LATE_FROM, ("15", "20")),
    (Choice.WEEK_BEGINS, ("monday", "sunday")),
    (Choice.CURRENCY, ("EUR", "USD")),
)


class LadderDeeds(Hand):
    """What is done with objectives, stages, phases and strategies."""

    def _objective(self) -> Objective:
        level = self._dice.choice(list(Level))
        more: dict[str, Any] = {}
        if level is Level.VISION:
            more = {"years": 3}
        if level is Level.BUSINESS:
            more = {
                "unit": "products",
                "baseline": 200,
                "target": 500,
                "due": self._today().replace(year=2029),
            }
        return Objective(
            account_id=self._any(Account).id, level=level, text=self._line(), set_on=self._today(), **more
        )

    def _do_set_an_objective(self) -> Any:
        return objectives.add_objective(self.store, self._objective())

    def _do_change_an_objective(self) -> Any:
        number = self._any(Objective).id
        jobs = [
            lambda: objectives.set_objective(self.store, number, {"text": self._line()}),
            lambda: objectives.agree(self.store, number, team_on=self._day()),
            lambda: objectives.agree(self.store, number, customer_on=self._day(), customer_by="Kim"),
            lambda: objectives.delete_objective(self.store, number),
        ]
        return self._one_of(jobs)

    def _do_end_an_objective(self) -> Any:
        number = self._any(Objective, ended_on=None).id
        how = self._dice.choice([Ending.REACHED, Ending.DROPPED])
        return objectives.end_objective(self.store, number, how, self._today(), self._line())

    def _do_replace_a_milestone(self) -> Any:
        old = self._any(Objective, level=Level.STRATEGIC, ended_on=None)
        new = replace(self._objective(), account_id=old.account_id)
        return objectives.replace_strategic(self.store, old.id, new, self._today())

    def _do_stages(self) -> Any:
        number = self._any(Objective, level=Level.BUSINESS).id
        values = sorted(self._dice.sample(range(201, 500), 2))
        first = self._today() + dt.timedelta(days=90)
        steps = [(value, first + dt.timedelta(days=100 * place)) for place, value in enumerate(values)]
        return stage_goals.set_stages(self.store, number, [*steps, (500, first.replace(year=2028))])

    def _do_measure(self) -> Any:
        def forget() -> Any:
            taken = self._any(Measurement)
            return stage_goals.forget_measurement(self.store, taken.objective_id, taken.measured_on)

        def measure() -> Any:
            number = self._any(Objective, level=Level.BUSINESS).id
            return stage_goals.measure(self.store, number, self._dice.randint(0, 600), self._day())

        return self._one_of([measure, measure, forget])

    def _do_phase(self) -> Any:
        jobs = [
            lambda: phases.add_phase(
                self.store, self._any(Objective, level=Level.STRATEGIC).id, self._line(), self._later()
            ),
            lambda: phases.set_phase(self.store, self._any(Phase).id, {"text": self._line()}),
            lambda: phases.reach_phase(self.store, self._any(Phase).id, self._day()),
            lambda: phases.delete_phase(self.store, self._any(Phase).id),
        ]
        return self._one_of(jobs)

    def _do_strategy(self) -> Any:
        def begin() -> Any:
            serves = self._any(Objective)
            strategy = Strategy(account_id=serves.account_id, name=self._line())
            return strategies.add_strategy(self.store, strategy, [serves.id])

        jobs = [
            begin,
            lambda: strategies.set_strategy(self.store, self._any(Strategy).id, {"says": self._line()}),
            lambda: strategies.set_strategy(
                self.store, self._any(Strategy).id, {}, [self._any(Objective).id]
            ),
            lambda: strategies.tell(self.store, self._any(Strategy).id, self._line(), self._day()),
            lambda: strategies.commit_to(self.store, self._any(Told).id, self._today()),
            lambda: strategies.untell(self.store, self._any(Told).id),
            lambda: strategies.delete_strategy(self.store, self._any(Strategy).id),
        ]
        return self._one_of(jobs)

    def _do_serve(self) -> Any:
        jobs = [
            lambda: milestone.serve(self.store, self._any(Call).id, self._any(Objective).id),
            lambda: milestone.serve(self.store, self._any(Call).id, None),
            lambda: evidence.give_evidence(
                self.store, self._any(Quote).id, self._any(Objective).id, self._dice.choice(list(Side))
            ),
            lambda: evidence.give_evidence(self.store, self._any(Quote).id, None, None),
        ]
        return self._one_of(jobs)


class YearDeeds(Hand):
    """What is done with the year's goals, its decisions and its questions."""

    def _do_goal(self) -> Any:
        account, year = self._any(Account).id, self._dice.choice([2026, 2027])
        amount, agreed = self._dice.randint(1, 10**9), Agreement("Ida", self._day())
        jobs = [
            lambda: goals.set_goal(self.store, account, year, amount, self._today(), why=self._line()),
            lambda: goals.set_goal(self.store, account, year, amount, self._today(), agreed, self._line()),
            lambda: goals.delete_goal(self.store, account, year, self._today()),
        ]
        return self._one_of(jobs)

    def _do_decide(self) -> Any:
        account = self._any(Account, tier=Tier.TARGET).id
        decision = self._dice.choice(list(Decision))
        amount = self._dice.choice([None, 10**7])
        return year_decisions.decide(self.store, account, 2026, decision, self._today(), "Ida", amount)

    def _do_ask(self) -> Any:
        ask = self._dice.choice(list(Ask))
        question = GrowthQuestion(
            account_id=self._any(Account).id, ask=ask, who="Ida Brandt", what=self._line()
        )
        jobs = [
            lambda: growth_questions.add_question(self.store, question),
            lambda: growth_questions.set_question(
                self.store, self._any(GrowthQuestion).id, {"what": self._line()}
            ),
            lambda: growth_questions.turn_into_action(
                self.store, self._any(GrowthQuestion).id, "Kim", self._later()
            ),
            lambda: growth_questions.settle(self.store, self._any(GrowthQuestion).id, self._today()),
            lambda: growth_questions.delete_question(self.store, self._any(GrowthQuestion).id),
        ]
        return self._one_of(jobs)


class LightDeeds(Hand):
    """What is done with the lights and in the weekly sweep."""

    def _light(self) -> tuple[Light, Saying]:
        light = self._dice.choice(list(Light))
        return light, Saying() if light is Light.GREEN else Saying(line=self._line())

    def _do_find_a_factor(self) -> Any:
        light, saying = self._light()
        factor = Factor(
            account_id=self._any(Account).id,
            light=light,
            text=self._line(),
            since=self._today(),
            stops=saying.line if light is Light.RED else None,
            tips=saying.line if light is Light.AMBER else None,
        )
        return factors.add_factor(self.store, factor, self._today())

    def _do_turn_a_light(self) -> Any:
        number = self._any(Factor, gone_on=None).id
        light, saying = self._light()
        jobs = [
            lambda: factors.turn(self.store, number, light, self._today(), saying),
            lambda: factors.set_factor(self.store, number, {"text": self._line()}),
            lambda: factors.drop_factor(self.store, number, self._today(), self._line()),
        ]
        return self._one_of(jobs)

    def _do_sweep(self) -> Any:
        number = self._any(Factor, gone_on=None).id
        light, saying = self._light()
        action = Action(account_id=self._any(Account).id, what=self._line(), on=self._later())
        jobs = [
            lambda: sweep.begin_sweep(self.store, self._today()),
            lambda: sweep.keep(self.store, number, self._today()),
            lambda: sweep.answer(self.store, number, action, self._today()),
            lambda: sweep.sweep_turn(self.store, number, light, self._today(), saying),
            lambda: sweep.sweep_drop(self.store, number, self._today()),
            lambda: sweep.snooze(self.store, number, self._today()),
            lambda: sweep.finish_sweep(self.store, self._today()),
        ]
        return self._one_of(jobs)

    def _do_propose(self) -> Any:
        found = proposals.proposals(self.store, None, self._today())
        if not found:
            raise NothingThereError
        key = self._dice.choice(found).key
        jobs = [
            lambda: proposals.take_proposal(self.store, key, self._today()),
            lambda: proposals.wave_away(self.store, key, self._today()),
        ]
        return self._one_of(jobs)


class BookDeeds(Hand):
    """What is done with the book as a whole."""

    def _do_choose(self) -> Any:
        choice, values = self._dice.choice(_CHOICES)
        return settings.set_choices(self.store, {choice: self._dice.choice(values)})

    def _do_be_away(self) -> Any:
        first = self._later()
        jobs = [
            lambda: away.tell_away(self.store, first, first + dt.timedelta(days=7), self._today()),
            lambda: away.forget_away(self.store, self._any(Away).id, self._today()),
        ]
        return self._one_of(jobs)

    def _do_import(self) -> Any:
        self._rarely(0.2)
        listed = self._dice.choice([one for one in own_lists() if not one.is_book])
        file = self.store.path.with_name(listed.name)
        file.write_bytes(listed.raw)
        return import_readings(self.store, read_files([file]))

    def _do_part_with_a_colleague(self) -> Any:
        return accounts.remove_team_member(self.store, self._any(TeamMember).id)
