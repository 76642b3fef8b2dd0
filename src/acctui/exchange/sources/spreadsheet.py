"""A list somebody keeps in a spreadsheet, under headers of their own choice.

One row may hold an account, a person there, a revenue line and a note at once; each becomes a record of its
own. A number in a plain ID column counts for lists with the same header only: another list counts from 1 too.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from zlib import crc32

from acctui.domain.errors import RuleBroken
from acctui.exchange.fields import WORDS
from acctui.exchange.header import Header, plain
from acctui.exchange.row import Row
from acctui.exchange.source import Sheet
from acctui.exchange.taking import Of, account, contact, deal, person_name, size_in_words, state_of
from acctui.services.records import ActivityRecord, DealRecord, DealState, Holds, Record

_NAME = "spreadsheet"
_PERSON = ("contact", "first_name", "last_name", "email")
_OF_ACCOUNT = ("account_id", "city", "industry", "size", "employees", "turnover", "website", "tags")
_OF_DEAL = ("deal", "stage", "amount", "opened", "product")
_OF_ACTIVITY = ("kind", "subject")
_DEALS = (Holds.OPPORTUNITIES, Holds.REVENUE)
_NEEDED: Mapping[Holds, tuple[tuple[str, ...], ...]] = {
    Holds.ACCOUNTS: (("account",),),
    Holds.CONTACTS: (("account",), _PERSON),
    Holds.OPPORTUNITIES: (("account",), ("stage", "amount", "deal")),
    Holds.REVENUE: (("account",), ("amount",), ("date",)),
    Holds.ACTIVITIES: (("account",), ("date",), ("subject", "note", "kind")),
}
_KEY_LENGTH = 80


class Spreadsheet:
    """Any list that names accounts: the last resort, outdone by every program that knows its own."""

    name = _NAME

    def sheet(self, header: Header, told: Mapping[str, str], holds: Holds | None) -> Sheet | None:
        """Place as many fields as the headers give; None where that is not enough for a list of anything."""
        placed = _place_name(header, _placed(header, told))
        if holds is None:
            holds = _held(placed)
        if not all(any(field in placed for field in any_of) for any_of in _NEEDED.get(holds, ((),))):
            return None
        columns = _used(placed, holds)
        taking = _Taking(holds, columns, f"{crc32(plain(' '.join(header.names)).encode()):08x}")
        return Sheet(
            source=_NAME,
            holds=holds,
            columns=columns,
            take=taking.take,
            strength=0,
            amounts=("amount",),
            days=("date", "opened"),
        )


def _placed(header: Header, told: Mapping[str, str]) -> dict[str, str]:
    """Give each field its header: the seller's word first, and no header twice."""
    placed = dict(told)
    for field, words in WORDS.items():
        name = header.first(words)
        if field not in placed and name is not None and name not in placed.values():
            placed[field] = name
    return placed


def _place_name(header: Header, placed: dict[str, str]) -> dict[str, str]:
    """Settle whose name stands under a bare "Name": the account's, the person's or the deal's."""
    if "name" not in placed:
        return placed
    field = _named(header, placed)
    if field and field not in placed:
        placed[field] = placed["name"]
    del placed["name"]
    return placed


def _named(header: Header, placed: Mapping[str, str]) -> str:
    if "account" in placed:
        of_deal = ("amount" in placed or "stage" in placed) and not {"title", "email", "role"} & placed.keys()
        return "deal" if of_deal else "contact"
    # A list of things of any sort has names too: without the word "account" most headers must be familiar.
    familiar = 2 * len(placed) >= len([name for name in header.names if name])
    return "account" if familiar and not {"first_name", "last_name"} & placed.keys() else ""


def _held(placed: Mapping[str, str]) -> Holds:
    """Say what a list is of, from the most telling of its columns."""
    if "stage" in placed and ("deal" in placed or "amount" in placed):
        return Holds.OPPORTUNITIES
    if "amount" in placed and "date" in placed:
        return Holds.REVENUE
    described = any(field in placed for field in (*_OF_ACCOUNT, *_PERSON[1:]))
    if "date" in placed and (
        "subject" in placed or ("note" in placed and ("kind" in placed or not described))
    ):
        return Holds.ACTIVITIES
    return Holds.CONTACTS if _any(placed, _PERSON) else Holds.ACCOUNTS


def _any(placed: Mapping[str, str], fields: tuple[str, ...]) -> bool:
    return any(field in placed for field in fields)


def _used(placed: Mapping[str, str], holds: Holds) -> dict[str, str]:
    """Leave out the fields a list of this kind doesn't give, so that their headers are shown as not taken."""
    unused = {"name"}
    if holds not in _DEALS:
        unused.update(_OF_DEAL)
    if holds is Holds.REVENUE:
        unused.update(("stage", "opened"))
    if holds is not Holds.ACTIVITIES:
        unused.update(_OF_ACTIVITY)
    if holds in (Holds.ACCOUNTS, Holds.CONTACTS) and "note" not in placed:
        unused.add("date")
    return {field: name for field, name in placed.items() if field not in unused}


@dataclass(frozen=True, slots=True)
class _Taking:
    """How the rows of one list become records; `mark` makes its plain ids its own."""

    holds: Holds
    columns: Mapping[str, str]
    mark: str

    def take(self, row: Row) -> Iterator[Record]:
        of = self._of(row)
        found: list[Record] = []
        if of.name and self._describes_accounts():
            taken = account(row, _NAME, of.key, size_in_words(row))
            # A phone beside a person is the person's.
            found.append(replace(taken, phone="") if person_name(row) else taken)
        if person_name(row):
            found.append(contact(row, _NAME, self._contact_key(row, of), self._needed(row, of)))
        if self.holds in _DEALS and self._has_deal(row, found):
            found.append(self._deal(row, of))
        if activity := self._activity(row, of):
            found.append(activity)
        if not found:
            self._needed(row, of)
            raise RuleBroken("file", "This row says nothing beside the account. Fill it in, or take it out.")
        return iter(found)

    def _of(self, row: Row) -> Of:
        name = row.text("account")
        if not name:
            return Of("", "")
        return Of(row.text("account_id") or self._own_id(row, Holds.ACCOUNTS) or row.folded("account"), name)

    def _own_id(self, row: Row, *holds: Holds) -> str:
        own = row.text("id") if self.holds in holds else ""
        return f"{self.mark}:{own}" if own else ""

    def _needed(self, row: Row, of: Of) -> Of:
        row.needed("account", "account")
        return of

    def _describes_accounts(self) -> bool:
        alone = not _any(self.columns, _PERSON)
        return (
            self.holds is Holds.ACCOUNTS
            or _any(self.columns, _OF_ACCOUNT)
            or (alone and "phone" in self.columns)
        )

    def _contact_key(self, row: Row, of: Of) -> str:
        return self._own_id(row, Holds.CONTACTS) or f"{of.key}|{row.fold(person_name(row))}"

    def _has_deal(self, row: Row, found: list[Record]) -> bool:
        if self.holds is Holds.OPPORTUNITIES or row.text("amount"):
            return True
        return not found or (bool(row.text("date")) and not row.text("note"))

    def _deal(self, row: Row, of: Of) -> DealRecord:
        state = DealState.WON if self.holds is Holds.REVENUE else state_of(row.text("stage"))
        key = self._own_id(row, *_DEALS) or row.nth(self._deal_key(row, of))
        return deal(row, _NAME, key, of, state)

    def _deal_key(self, row: Row, of: Of) -> str:
        """Key a deal without an id by what a later list leaves as it is: an amount may be corrected."""
        name = row.folded("deal")
        if self.holds is Holds.REVENUE:
            return f"{of.key}|{row.day('date') or ''}|{name}|{row.folded('product')}"
        return f"{of.key}|{name or row.folded('product')}"

    def _activity(self, row: Row, of: Of) -> ActivityRecord | None:
        kind, subject, text = row.text("kind"), row.text("subject"), row.text("note")
        if not (subject or text or kind):
            return None
        self._needed(row, of)
        on = row.day("date")
        if self.holds is Holds.ACTIVITIES and on is None:
            raise RuleBroken("date", "This row says what happened and not on which day. Fill in the day.")
        said = row.fold((subject or text)[:_KEY_LENGTH]) if self.holds is Holds.ACTIVITIES else ""
        key = f"{of.key}|{row.fold(person_name(row))}|{on or ''}|{row.fold(kind)}|{said}"
        return ActivityRecord(
            source=_NAME,
            key=self._own_id(row, Holds.ACTIVITIES) or row.nth(key),
            account_key=of.key,
            account_name=of.name,
            contact_name=person_name(row),
            kind=kind or "note",
            subject=subject,
            text=text,
            on=on,
            owner=row.text("owner"),
            line=row.line,
        )


SOURCE = Spreadsheet()
