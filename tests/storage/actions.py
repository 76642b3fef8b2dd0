"""Everything a seller can do to a book, done at random: accounts, calls, texts, scores and the plan."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from tests.storage.hand import Hand
from tests.storage.long_actions import BookDeeds, LadderDeeds, LightDeeds, YearDeeds

from acctui.domain.account import Account, Tier
from acctui.domain.action import Action
from acctui.domain.call import Call, Channel, Fit, Got, Kind, Result, Size, StatedCall
from acctui.domain.contact import Contact
from acctui.domain.days import When
from acctui.domain.note import Note, Quote
from acctui.domain.revenue import Revenue
from acctui.domain.scorecard import Attribute, Half, Scorecard, StrategicMark
from acctui.domain.step import Due, Step
from acctui.services import (
    accounts,
    actions,
    calls,
    contacts,
    notes,
    promises,
    revenue,
    roll,
    scorecard_draft,
    scores,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class DailyDeeds(Hand):
    """What is done with accounts and their people, calls, notes, scores and actions."""

    def _do_new_account(self) -> Any:
        return accounts.add_account(self.store, Account(name=self._line(), city=self._line()))

    def _do_change_account(self) -> Any:
        fields: Mapping[str, object] = self._dice.choice(
            [{"name": self._line()}, {"candidate": self._line()}, {"tier": Tier.KEY}]
        )
        return accounts.set_account(self.store, self._any(Account).id, fields)

    def _do_change_accounts(self) -> Any:
        ids = [self._any(Account).id for _ in range(3)]
        return accounts.set_accounts(self.store, ids, {"industry": self._line()})

    def _do_tag(self) -> Any:
        ids = [self._any(Account).id for _ in range(2)]
        return accounts.tag_accounts(self.store, ids, self._dice.choice(["cold", "Søren"]))

    def _do_delete_account(self) -> Any:
        self._rarely(0.2)
        return accounts.delete_account(self.store, self._any(Account).id)

    def _do_name_colleague(self) -> Any:
        return accounts.add_team_member(self.store, self._any(Account).id, self._line())

    def _do_new_contact(self) -> Any:
        contact = Contact(account_id=self._any(Account).id, name=self._line(), email="kim@example.org")
        return contacts.add_contact(self.store, contact)

    def _do_change_contact(self) -> Any:
        return contacts.set_contact(self.store, self._any(Contact).id, {"title": self._line()})

    def _do_delete_contact(self) -> Any:
        return contacts.delete_contact(self.store, self._any(Contact).id)

    def _call(self) -> Call:
        return Call(
            account_id=self._any(Account).id,
            outcome=self._line(),
            stated_at=self._now - dt.timedelta(hours=self._dice.choice([0, 1, 30])),
            kind=self._dice.choice(list(Kind)),
            channel=self._dice.choice(list(Channel)),
            size=self._dice.choice(list(Size)),
            gain=self._line(),
            material=self._words(),
            at=self._dice.choice([None, When(self._now.date(), dt.time(9, 30))]),
        )

    def _do_state(self) -> Any:
        return calls.state_outcome(self.store, self._call(), ["Kim", self._line()])

    def _got(self) -> Got:
        day = self._day()
        result = self._dice.choice(list(Result))
        if result is Result.ORDER:
            return Got(result=result, held_on=day, amount=self._dice.randint(0, 10**9))
        if result is Result.ADVANCE:
            return Got(
                result=result, held_on=day, customer_act=self._line(), customer_act_by=day, fit=Fit.LARGER
            )
        return Got(result=result, held_on=day)

    def _afterwards(self) -> calls.Afterwards:
        note = f'went well\n"{self._line()}\n{self._words()}'
        return calls.Afterwards(step=Step("Kim", self._line(), self._day()), note=note)

    def _do_log(self) -> Any:
        stated = StatedCall(self._any(Call))
        return calls.log_call(self.store, stated, self._got(), self._now, self._afterwards())

    def _do_log_unplanned(self) -> Any:
        return calls.log_unplanned(
            self.store, self._call(), ["Ada"], self._got(), self._now, self._afterwards()
        )

    def _do_restate(self) -> Any:
        return calls.restate(self.store, self._any(Call).id, self._line(), self._now)

    def _do_move(self) -> Any:
        return calls.move_call(self.store, self._any(Call).id, When(self._day()), self._now)

    def _do_try(self) -> Any:
        return calls.try_call(self.store, self._any(Call).id, self._now, "voicemail")

    def _do_withdraw(self) -> Any:
        return calls.withdraw_call(self.store, self._any(Call).id, self._line(), self._now)

    def _do_settle(self) -> Any:
        kept = self._dice.choice([True, False])
        return promises.settle_promise(self.store, self._any(Call).id, self._now.date(), kept=kept)

    def _do_postpone(self) -> Any:
        return promises.postpone_promise(self.store, self._any(Call).id, self._day(), self._now.date())

    def _do_note(self) -> Any:
        note = Note(account_id=self._any(Account).id, date=self._day(), text=self._words())
        return notes.add_note(self.store, note)

    def _do_quote(self) -> Any:
        contact = self._any(Contact)
        quote = Quote(
            account_id=contact.account_id, date=self._day(), text=self._words(), speaker=contact.name
        )
        return notes.add_quote(self.store, quote)

    def _do_change_text(self) -> Any:
        kind = self._dice.choice([Note, Quote])
        return notes.set_text(self.store, kind, self._any(kind).id, self._words())

    def _do_delete_text(self) -> Any:
        kind = self._dice.choice([Note, Quote])
        return notes.delete_text(self.store, kind, self._any(kind).id)

    def _do_earn(self) -> Any:
        line = Revenue(
            account_id=self._any(Account).id, date=self._day(), amount=self._dice.randint(-100, 10**8)
        )
        return revenue.add_revenue(self.store, line)

    def _do_unearn(self) -> Any:
        return revenue.delete_revenue(self.store, self._any(Revenue).id)

    def _do_plan(self) -> Any:
        action = Action(account_id=self._any(Account).id, what=self._line(), on=self._day())
        return actions.add_action(self.store, action, self._day())

    def _do_write_card(self) -> Any:
        half = self._dice.choice(list(Half))
        name = f"{self._line()} {self._dice.randint(0, 10**6)}"
        jobs: list[Callable[[], Any]] = [
            lambda: scorecard_draft.set_plan(self.store, self._words()),
            lambda: scorecard_draft.use_starter(self.store),
            lambda: scorecard_draft.add_attribute(self.store, half, {"name": name, "weight": 7}),
            lambda: scorecard_draft.set_attribute(self.store, self._any(Attribute).id, {"high": name}),
            lambda: scorecard_draft.remove_attribute(self.store, self._any(Attribute).id),
            lambda: scorecard_draft.drop_draft(self.store),
        ]
        return self._one_of(jobs)

    def _do_use_card(self) -> Any:
        with self.store.reading() as reads:
            drafts = reads.where(Scorecard, in_force_on=None)
        if not drafts:
            return scorecard_draft.use_starter(self.store)
        if not drafts[0].plan:
            return scorecard_draft.set_plan(self.store, self._words())
        return scorecard_draft.put_in_force(self.store, self._now.date())

    def _do_score(self) -> Any:
        account, card = self._any(Account), self._any(Scorecard)
        with self.store.reading() as reads:
            rows = reads.where(Attribute, scorecard_id=card.id)
        values = {row.id: self._dice.randint(1, 5) for row in rows}
        return scores.score_account(self.store, account.id, values, self._day())

    def _do_mark(self) -> Any:
        strategic = self._dice.choice([True, False])
        mark = StrategicMark(
            account_id=self._any(Account).id,
            decided_on=self._day(),
            strategic=strategic,
            why_us=self._line(),
        )
        return scores.mark_strategic(self.store, mark)

    def _do_finish(self) -> Any:
        return actions.finish_action(self.store, self._any(Action).id, self._day())

    def _do_replan(self) -> Any:
        number, today = self._any(Action).id, self._now.date()
        due = Due(on=self._day() + dt.timedelta(days=40))
        jobs: list[Callable[[], Any]] = [
            lambda: actions.move_action(self.store, number, due, today),
            lambda: actions.carry_action(self.store, number, due, today, self._line()),
            lambda: actions.drop_action(self.store, number, today, self._line()),
            lambda: actions.set_action(self.store, number, {"what": self._line()}, today),
            lambda: roll.begin_roll(self.store, today),
            lambda: roll.finish_roll(self.store, today),
        ]
        return self._one_of(jobs)


class Seller(DailyDeeds, LadderDeeds, YearDeeds, LightDeeds, BookDeeds):
    """Does one thing after another with a book, as the dice fall."""
