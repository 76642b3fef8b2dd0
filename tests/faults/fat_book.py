"""The sample book with one account more, on which so much hangs that a deed touches many lines."""

from __future__ import annotations

import datetime as dt
from contextlib import closing
from typing import TYPE_CHECKING

from tests.faults.small_book import NOW, sample_book

from acctui.domain.account import Account
from acctui.domain.call import Attendance, Call, Wording
from acctui.domain.contact import Contact
from acctui.domain.note import Note, Quote, Side
from acctui.domain.objective import Level, Objective
from acctui.domain.stage_goal import Measurement
from acctui.domain.strategy import Strategy, Told
from acctui.storage.store import BookStore

if TYPE_CHECKING:
    from pathlib import Path

    from acctui.services.ports import Work

NAME = "Fat & Sons"
PERSON = "Kim Fatima"
MUCH = 120
TODAY = NOW.date()


def fat_book(path: Path) -> Path:
    """Make the book; its figures are those of the sample and of the account that has much of everything."""
    sample_book(path)
    with closing(BookStore(path, lambda: NOW)) as store, store.writing("Much") as work:
        account = work.add(Account(name=NAME)).id
        person = work.add(Contact(account_id=account, name=PERSON)).id
        _measured(work, account)
        _said(work, account, person)
        _stated(work, account, person)
    return path


def _measured(work: Work, account: int) -> None:
    hard = Objective(
        account_id=account,
        level=Level.BUSINESS,
        text="Products in use",
        set_on=TODAY,
        unit="products",
        baseline=0,
        target=500,
        due=dt.date(2029, 1, 1),
    )
    number = work.add(hard).id
    days = [TODAY - dt.timedelta(days=place) for place in range(MUCH)]
    work.add_all(
        [Measurement(account_id=account, objective_id=number, value=5, measured_on=day) for day in days]
    )
    strategy = work.add(Strategy(account_id=account, name="Be early")).id
    work.add_all([Told(strategy_id=strategy, name=f"Lee {place}", told_on=TODAY) for place in range(MUCH)])


def _said(work: Work, account: int, person: int) -> None:
    soft = Objective(account_id=account, level=Level.RELATIONSHIP, text="You bring ideas", set_on=TODAY)
    number = work.add(soft).id
    work.add_all(
        [Note(account_id=account, date=TODAY, text="tea", contact_id=person) for _ in range(MUCH)],
    )
    quote = Quote(
        account_id=account, date=TODAY, text="Good", contact_id=person, objective_id=number, side=Side.FOR
    )
    work.add_all([quote] * MUCH)


def _stated(work: Work, account: int, person: int) -> None:
    ahead = Objective(account_id=account, level=Level.STRATEGIC, text="The north", set_on=TODAY)
    number = work.add(ahead).id
    call = Call(account_id=account, outcome="trial", stated_at=NOW, objective_id=number)
    calls = work.add_all([call] * MUCH)
    work.add_all([Wording(call_id=one.id, outcome=one.outcome, stated_at=NOW) for one in calls])
    work.add_all([Attendance(call_id=one.id, contact_id=person) for one in calls])
