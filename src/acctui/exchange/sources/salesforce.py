"""Salesforce lists under their API names, as its own and other tools dump them: accounts, contacts, deals.

Ids link the lists, so two accounts of one name stay two. Turnover and head count are the customer's own.
"""

from collections.abc import Iterator, Mapping

from acctui.domain.errors import RuleBroken
from acctui.exchange.row import Row
from acctui.exchange.source import Program, Shape
from acctui.exchange.taking import Of, account, contact, deal, size_in_words, state_of
from acctui.services.records import AccountRecord, ContactRecord, DealRecord, DealState, Holds

_NAME = "salesforce"
_YES = {"1", "true", "yes"}
_SHORT = 15
_PART = 5
_CHECK_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"
_OWNER: Mapping[str, tuple[str, ...]] = {"owner": ("Owner.Name", "OwnerId"), "deleted": ("IsDeleted",)}
_ACCOUNT_LINK: Mapping[str, tuple[str, ...]] = {
    "account_id": ("AccountId",),
    "account": ("Account.Name",),
}


def long_id(text: str) -> str:
    """Give an id in its long form: the short one differs from another only in capital letters.

    An id of nothing but zeros, as the weekly export writes for "none", is blank.
    """
    if not text.rstrip("A").strip("0"):
        return ""
    if len(text) != _SHORT or not text.isalnum():
        return text
    parts = (text[at : at + _PART] for at in range(0, _SHORT, _PART))
    return text + "".join(_CHECK_LETTERS[sum(c.isupper() << n for n, c in enumerate(part))] for part in parts)


def _own_id(row: Row) -> str:
    if _is(row, "deleted"):
        raise RuleBroken("deleted", "This row is deleted in Salesforce. Restore it there to import it.")
    key = long_id(row.needed("id", "id"))
    if not key:
        raise RuleBroken("id", "The id of this row is empty. Export the list again.")
    return key


def _is(row: Row, field: str) -> bool:
    return row.text(field).casefold() in _YES


def _of(row: Row) -> Of:
    return Of(long_id(row.text("account_id")), row.text("account"))


def _account(row: Row) -> Iterator[AccountRecord]:
    yield account(row, _NAME, _own_id(row), size_in_words(row))


def _contact(row: Row) -> Iterator[ContactRecord]:
    of = _of(row)
    if not of.key:
        raise RuleBroken("account", "This contact belongs to no account. Give it one in Salesforce.")
    yield contact(row, _NAME, _own_id(row), of)


def _state(row: Row) -> DealState:
    if _is(row, "is_won"):
        return DealState.WON
    if _is(row, "is_closed"):
        return DealState.LOST
    return state_of(row.text("stage"))


def _deal(row: Row) -> Iterator[DealRecord]:
    yield deal(row, _NAME, _own_id(row), _of(row), _state(row))


SOURCE = Program(
    _NAME,
    (
        Shape(
            Holds.ACCOUNTS,
            needs=("Id", "Name"),
            one_of=("MasterRecordId", "AnnualRevenue", "NumberOfEmployees", "ParentId", "BillingCity"),
            fields={
                "id": ("Id",),
                "account": ("Name",),
                "city": ("BillingCity", "ShippingCity"),
                "industry": ("Industry",),
                "employees": ("NumberOfEmployees",),
                "turnover": ("AnnualRevenue",),
                "phone": ("Phone",),
                "website": ("Website",),
                **_OWNER,
            },
            take=_account,
        ),
        Shape(
            Holds.CONTACTS,
            needs=("Id", "AccountId", "LastName"),
            fields={
                "id": ("Id",),
                "contact": ("Name",),
                "first_name": ("FirstName",),
                "last_name": ("LastName",),
                "title": ("Title",),
                "email": ("Email",),
                "phone": ("Phone",),
                "mobile": ("MobilePhone",),
                **_ACCOUNT_LINK,
                **_OWNER,
            },
            take=_contact,
        ),
        Shape(
            Holds.OPPORTUNITIES,
            needs=("Id", "Name", "StageName", "CloseDate"),
            fields={
                "id": ("Id",),
                "deal": ("Name",),
                "stage": ("StageName",),
                "is_won": ("IsWon",),
                "is_closed": ("IsClosed",),
                "amount": ("Amount",),
                "opened": ("CreatedDate",),
                "date": ("CloseDate",),
                **_ACCOUNT_LINK,
                **_OWNER,
            },
            take=_deal,
            amounts=("amount",),
            days=("opened", "date"),
        ),
        Shape(
            Holds.NOTHING,
            needs=("Id", "LastName", "Company", "IsConverted"),
            nothing="a list of leads: convert them in Salesforce, then export its accounts and contacts.",
        ),
    ),
    decimal_mark=".",
)
