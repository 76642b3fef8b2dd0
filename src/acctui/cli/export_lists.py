"""The lists of the book as other programs open them, each under the columns its JSON has."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from acctui.cli.action import action_record
from acctui.cli.call_view import call_record
from acctui.cli.contact import contact_record
from acctui.cli.glance import account_record
from acctui.cli.note import note_record
from acctui.cli.output import Record, money
from acctui.cli.quote import quote_record
from acctui.cli.revenue import revenue_record
from acctui.domain.account import Account
from acctui.domain.action import Action
from acctui.domain.call import Attendance, Call
from acctui.domain.contact import Contact
from acctui.domain.days import When
from acctui.domain.note import History, Note, Quote
from acctui.domain.revenue import Prospect, Revenue
from acctui.domain.row import Row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from acctui.services.ports import Reads

    Records = Callable[["Names", int], Iterator[Record]]

R = TypeVar("R", bound=Row)
_ONE_OF = ("id", "account", "account_id")
_CALL = (
    "channel outcome kind size gain fallback questions attendees material towards at reply_by stated_at "
    "stated_afterwards held_on logged_at result amount customer_act customer_act_by override promise "
    "promise_by fit note withdrawn_at withdrawn_why attempts moves with"
)


@dataclass(frozen=True, slots=True)
class BookList:
    """One list of the book: its name, its columns, and its lines as records."""

    name: str
    columns: tuple[str, ...]
    records: Records

    def rows(self, names: Names, year: int) -> Iterator[list[Any]]:
        """Give the lines cell by cell."""
        for record in self.records(names, year):
            yield [_cell(record[column]) for column in self.columns]


class Names:
    """The book being read, and the name of each account in it."""

    def __init__(self, reads: Reads) -> None:
        self.reads = reads
        self._names = dict(reads.accounts.names())

    def of(self, account_id: int | None) -> str:
        """Give the name of an account, "" for none."""
        return "" if account_id is None else self._names.get(account_id, "")


def _cell(value: Any) -> Any:
    return value.iso if isinstance(value, When) else value


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


def _each(kind: type[R], record: Callable[[R, str], Record]) -> Records:
    """Make the records of a kind of line that stands under an account."""

    def records(names: Names, _year: int) -> Iterator[Record]:
        for line in names.reads.dump.lines(kind):
            yield record(line, names.of(getattr(line, "account_id", None)))

    return records


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


def _list(name: str, columns: str, records: Records) -> BookList:
    return BookList(name, (*_ONE_OF, *columns.split()), records)


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
    _list("contacts", "name title email phone role", _each(Contact, contact_record)),
    _list("calls", _CALL, _calls),
    _list(
        "actions",
        "who what on month urgent important done_on dropped_on call_id",
        _each(Action, action_record),
    ),
    _list("revenue", "date amount what source call_id", _each(Revenue, revenue_record)),
    _list("prospects", "name amount stage owner opened_on expected_on", _each(Prospect, _prospect_record)),
    _list("notes", "date text contact_id call_id", _each(Note, note_record)),
    _list("quotes", "date text by contact_id call_id", _each(Quote, quote_record)),
    _list("history", "date kind subject text amount", _each(History, _history_record)),
)
