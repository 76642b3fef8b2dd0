"""Everything a seller can do to a book, done at random."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from acctui.domain.account import Account, Tier
from acctui.domain.action import Action
from acctui.domain.call import Call, Channel, Fit, Got, Kind, Result, Size, StatedCall
from acctui.domain.contact import Contact
from acctui.domain.days import When
from acctui.domain.errors import RuleBroken
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
    revenue,
    roll,
    scorecard_draft,
    scores,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from random import Random

    from acctui.domain.row import Row
    from acctui.storage.store import BookStore

WORDS = ("trial", "terms", "Søren", "Zürich", "cold chain", "漢字", '"', "order", "site visit", "a\nb")


class Seller:
    """Does one thing after another with a book, as the dice fall."""

    def __init__(self, store: BookStore, dice: Random, now: dt.datetime) -> None:
        self._store = store
        self._dice = dice
        self._now = now

    def do(self) -> str:
        """Do one thing that changes the book, and give the words undo calls it by."""
        while True:
            with suppress(RuleBroken, _NothingThereError):
                self._now += dt.timedelta(minutes=self._dice.randint(0, 400))
                done = self._dice.choice(_DEEDS)(self)
                if done.changed:
                    return str(done.label)

    def _any(self, kind: type[Any]) -> Any:
        with self._store.reading() as reads:
            lines: tuple[Row, ...] = reads.where(kind)
        if not lines:
            raise _NothingThereError
        return self._dice.choice(lines)

    def _words(self) -> str:
        return " ".join(self._dice.choices(WORDS, k=3))

    def _line(self) -> str:
        return self._words().replace("\n", " ")

    def _day(self) -> dt.date:
        return self._now.date() - dt.timedelta(days=self._dice.randint(0, 30))

    def _do_new_account(self) -> Any:
        return accounts.add_account(self._store, Account(name=self._line(), city=self._line()))

    def _do_change_account(self) -> Any:
        fields: Mapping[str, object] = self._dice.choice(
            [{"name": self._line()}, {"candidate": self._line()}, {"tier": Tier.KEY}]
        )
        return accounts.set_account(self._store, self._any(Account).id, fields)

    def _do_change_accounts(self) -> Any:
        ids = [self._any(Account).id for _ in range(3)]
        return accounts.set_accounts(self._store, ids, {"industry": self._line()})

    def _do_tag(self) -> Any:
        ids = [self._any(Account).id for _ in range(2)]
        return accounts.tag_accounts(self._store, ids, self._dice.choice(["cold", "Søren"]))

    def _do_delete_account(self) -> Any:
        if self._dice.random() < 0.8:
            raise _NothingThereError
        return accounts.delete_account(self._store, self._any(Account).id)

    def _do_name_colleague(self) -> Any:
        return accounts.add_team_member(self._store, self._any(Account).id, self._line())

    def _do_new_contact(self) -> Any:
        contact = Contact(account_id=self._any(Account).id, name=self._line(), email="kim@example.org")
        return contacts.add_contact(self._store, contact)

    def _do_change_contact(self) -> Any:
        return contacts.set_contact(self._store, self._any(Contact).id, {"title": self._line()})

    def _do_delete_contact(self) -> Any:
        return contacts.delete_contact(self._store, self._any(Contact).id)

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
        return calls.state_outcome(self._store, self._call(), ["Kim", self._line()])

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
        return calls.log_call(self._store, stated, self._got(), self._now, self._afterwards())

    def _do_log_unplanned(self) -> Any:
        return calls.log_unplanned(
            self._store, self._call(), ["Ada"], self._got(), self._now, self._afterwards()
        )

    def _do_restate(self) -> Any:
        return calls.restate(self._store, self._any(Call).id, self._line(), self._now)

    def _do_move(self) -> Any:
        return calls.move_call(self._store, self._any(Call).id, When(self._day()), self._now)

    def _do_try(self) -> Any:
        return calls.try_call(self._store, self._any(Call).id, self._now, "voicemail")

    def _do_withdraw(self) -> Any:
        return calls.withdraw_call(self._store, self._any(Call).id, self._line(), self._now)

    def _do_settle(self) -> Any:
        kept = self._dice.choice([True, False])
        return calls.settle_promise(self._store, self._any(Call).id, self._now.date(), kept=kept)

    def _do_postpone(self) -> Any:
        return calls.postpone_promise(self._store, self._any(Call).id, self._day(), self._now.date())

    def _do_note(self) -> Any:
        note = Note(account_id=self._any(Account).id, date=self._day(), text=self._words())
        return notes.add_note(self._store, note)

    def _do_quote(self) -> Any:
        contact = self._any(Contact)
        quote = Quote(
            account_id=contact.account_id, date=self._day(), text=self._words(), speaker=contact.name
        )
        return notes.add_quote(self._store, quote)

    def _do_change_text(self) -> Any:
        kind = self._dice.choice([Note, Quote])
        return notes.set_text(self._store, kind, self._any(kind).id, self._words())

    def _do_delete_text(self) -> Any:
        kind = self._dice.choice([Note, Quote])
        return notes.delete_text(self._store, kind, self._any(kind).id)

    def _do_earn(self) -> Any:
        line = Revenue(
            account_id=self._any(Account).id, date=self._day(), amount=self._dice.randint(-100, 10**8)
        )
        return revenue.add_revenue(self._store, line)

    def _do_unearn(self) -> Any:
        return revenue.delete_revenue(self._store, self._any(Revenue).id)

    def _do_plan(self) -> Any:
        action = Action(account_id=self._any(Account).id, what=self._line(), on=self._day())
        return actions.add_action(self._store, action, self._day())

    def _do_write_card(self) -> Any:
        half = self._dice.choice(list(Half))
        name = f"{self._line()} {self._dice.randint(0, 10**6)}"
        jobs: list[Callable[[], Any]] = [
            lambda: scorecard_draft.set_plan(self._store, self._words()),
            lambda: scorecard_draft.use_starter(self._store),
            lambda: scorecard_draft.add_attribute(self._store, half, {"name": name, "weight": 7}),
            lambda: scorecard_draft.set_attribute(self._store, self._any(Attribute).id, {"high": name}),
            lambda: scorecard_draft.remove_attribute(self._store, self._any(Attribute).id),
            lambda: scorecard_draft.drop_draft(self._store),
        ]
        return self._dice.choice(jobs)()

    def _do_use_card(self) -> Any:
        with self._store.reading() as reads:
            drafts = reads.where(Scorecard, in_force_on=None)
        if not drafts:
            return scorecard_draft.use_starter(self._store)
        if not drafts[0].plan:
            return scorecard_draft.set_plan(self._store, self._words())
        return scorecard_draft.put_in_force(self._store, self._now.date())

    def _do_score(self) -> Any:
        account, card = self._any(Account), self._any(Scorecard)
        with self._store.reading() as reads:
            rows = reads.where(Attribute, scorecard_id=card.id)
        values = {row.id: self._dice.randint(1, 5) for row in rows}
        return scores.score_account(self._store, account.id, values, self._day())

    def _do_mark(self) -> Any:
        strategic = self._dice.choice([True, False])
        mark = StrategicMark(
            account_id=self._any(Account).id,
            decided_on=self._day(),
            strategic=strategic,
            why_us=self._line(),
        )
        return scores.mark_strategic(self._store, mark)

    def _do_finish(self) -> Any:
        return actions.finish_action(self._store, self._any(Action).id, self._day())

    def _do_replan(self) -> Any:
        number, today = self._any(Action).id, self._now.date()
        due = Due(on=self._day() + dt.timedelta(days=40))
        jobs: list[Callable[[], Any]] = [
            lambda: actions.move_action(self._store, number, due, today),
            lambda: actions.carry_action(self._store, number, due, today, self._line()),
            lambda: actions.drop_action(self._store, number, today, self._line()),
            lambda: actions.set_action(self._store, number, {"what": self._line()}, today),
            lambda: roll.begin_roll(self._store, today),
            lambda: roll.finish_roll(self._store, today),
        ]
        return self._dice.choice(jobs)()


class _NothingThereError(Exception):
    """There is nothing yet to do this with."""


_DEEDS: tuple[Callable[[Seller], Any], ...] = tuple(
    deed for name, deed in vars(Seller).items() if name.startswith("_do_")
)
