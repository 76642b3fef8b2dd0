"""The lists of the book as other programs open them, each under the columns its JSON has."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from acctui.cli.action_view import action_record
from acctui.cli.book_list import BookList, Names, each, list_of
from acctui.cli.call_view import call_record
from acctui.cli.contact import contact_record
from acctui.cli.export_lights import LIGHT_LISTS
from acctui.cli.export_plan import PLAN_LISTS
from acctui.cli.glance import account_record
from acctui.cli.note import note_record
from acctui.cli.output import Record, money
from acctui.cli.quote import quote_record
from acctui.cli.revenue import revenue_record
from acctui.domain.account import Account
from acctui.domain.action import Action
from acctui.domain.call import Attendance, Call
from acctui.domain.contact import Contact
from acctui.domain.note import History, Note, Quote
from acctui.domain.revenue import Prospect, Revenue

if TYPE_CHECKING:
    from collections.abc import Iterator

_CALL = (
    "channel outcome kind size gain fallback questions attendees material towards objective_id at reply_by "
    "stated_at stated_afterwards held_on logged_at result amount customer_act customer_act_by override "
    "promise promise_by fit note withdrawn_at withdrawn_why attempts moves with"
)


def _accounts(names: Names, year: int) -> Iterator[Record]:
    known = {account.id: account for account in names.reads.dump.lines(Account)}
    for line in names.reads.accounts.lines(year):
        account = known[line.id]
        more = {"size": account.size, "phone": account.phone, "website": account.website}
        yield {**account_record(line), **more}


def _calls(names: Names, _year: int) -> Iterator[Record]:
    notes: dict[int | None, list[str]] = defaultdict(list)
    for note in names.reads.dump.lines(Note):
        if note.call_id is not None:
            notes[note.call_id].append(note.text)
    people = {one.id: one.name for one in names.reads.dump.lines(Contact)}
    met: dict[int, list[str]] = defaultdict(list)
    for tie in names.reads.dump.lines(Attendance):
        met[tie.call_id].append(people[tie.contact_id])
    for call in names.reads.dump.lines(Call):
        record = call_record(call, names.of(call.account_id), notes.get(call.id, ()))
        yield {**record, "with": met.get(call.id, ())}


def _prospect_record(one: Prospect, account: str) -> Record:
    return {
        "id": one.id,
        "account": account or None,
        "account_id": one.account_id,
        "name": one.name,
        "amount": money(one.amount),
        "stage": one.stage,
        "owner": one.owner,
        "opened_on": one.opened_on,
        "expected_on": one.expected_on,
    }


def _history_record(one: History, account: str) -> Record:
    return {
        "id": one.id,
        "account": account or None,
        "account_id": one.account_id,
        "date": one.date,
        "kind": one.kind,
        "subject": one.subject,
        "text": one.text,
        "amount": money(one.amount),
    }


ACCOUNTS = BookList(
    "accounts",
    (
        "id",
        "name",
        "tier",
        "candidate",
        "strategic",
        "score",
        "goal",
        "won",
        "gap",
        "prospects",
        "green",
        "amber",
        "red",
        "last_interaction",
        "last_result",
        "next_action",
        "tags",
        "city",
        "industry",
        "size",
        "phone",
        "website",
    ),
    _accounts,
)
LISTS = (
    ACCOUNTS,
    list_of("contacts", "name title email phone role", each(Contact, contact_record)),
    list_of("calls", _CALL, _calls),
    list_of(
        "actions",
        "who what on month urgent important kind done_on dropped_on dropped_why"
        " call_id strategy_id objective_id factor_id",
        each(Action, action_record),
    ),
    list_of("revenue", "date amount what source call_id", each(Revenue, revenue_record)),
    list_of("prospects", "name amount stage owner opened_on expected_on", each(Prospect, _prospect_record)),
    list_of("notes", "date text contact_id call_id", each(Note, note_record)),
    list_of("quotes", "date text by contact_id call_id objective_id side", each(Quote, quote_record)),
    list_of("history", "date kind subject text amount", each(History, _history_record)),
    *PLAN_LISTS,
    *LIGHT_LISTS,
)
