"""Salesforce lists under their API names, linked by ids."""

from collections.abc import Callable
from datetime import date

import pytest

from acctui.exchange.sources.salesforce import long_id
from acctui.services.records import AccountRecord, ContactRecord, DealRecord, DealState, Holds, Reading

ACCOUNTS = (
    "Id,IsDeleted,MasterRecordId,Name,BillingCity,Phone,Website,Industry,AnnualRevenue,NumberOfEmployees,OwnerId\n"
    "001A000000AAAAAIA5,,,Twin Motors,Kobe,+81 3,twin.example,Cars,1.39E8,1000,005X\n"
    "001A000000BBBBBIA5,false,,Twin Motors,,,,,,,005X\n"
    "001A000000CCCCCIAA,true,,Gone,,,,,,,005X\n"
    ",,,No Id,,,,,,,005X\n"
    "000000000000000AAA,,,Zero Id,,,,,,,005X\n"
)
CONTACTS = (
    "Id,AccountId,LastName,FirstName,Name,Title,Email,Phone,MobilePhone,Owner.Name\n"
    "003A1,001A000000AAAAA,Brown,Emma,Emma Brown,Buyer,emma@twin.example,,+81 9,Ann Lee\n"
    "003A2,000000000000000AAA,Loose,Joe,Joe Loose,,,,,Ann Lee\n"
    "003A3,001A000000BBBBBIA5,Solo,,,,,1,2,Ann Lee\n"
    "003A4,001A000000BBBBBIA5,,,,,,,,Ann Lee\n"
)
DEALS = (
    "Id,AccountId,Name,StageName,Amount,CloseDate,IsClosed,IsWon,CreatedDate\n"
    "006A1,001A000000AAAAAIA5,Big one,Signed,24710.5,2024-06-14,1,1,2017-08-04T09:09:33.000+0000\n"
    "006A2,001A000000AAAAAIA5,Gone one,Dropped,100,2024-06-14,true,false,2017-08-04T09:09:33Z\n"
    "006A3,,Next one,Prospecting,,2027-06-14,,,2017-08-04T09:09:33Z\n"
    "006A4,001A000000AAAAAIA5,Old one,Closed Won,1.5E6,2024-06-14,,,\n"
)


Read = Callable[..., Reading]


def test_two_accounts_of_one_name_stay_two(read: Read) -> None:
    reading = read(ACCOUNTS)
    assert (reading.source, reading.holds) == ("salesforce", Holds.ACCOUNTS)
    assert [(record.key, record.line) for record in reading.records] == [
        ("001A000000AAAAAIA5", 2),
        ("001A000000BBBBBIA5", 3),
    ]


def test_turnover_and_head_count_are_the_customers_size(read: Read) -> None:
    account = read(ACCOUNTS.replace("1.39E8", "139000000")).records[0]
    assert isinstance(account, AccountRecord)
    assert account.size == "1,000 employees, turnover 139,000,000"
    assert (account.city, account.phone, account.website) == ("Kobe", "+81 3", "twin.example")


def test_a_size_in_scientific_form_is_written_out(read: Read) -> None:
    account = read(ACCOUNTS).records[0]
    assert isinstance(account, AccountRecord)
    assert account.size == "1,000 employees, turnover 139,000,000"


def test_deleted_rows_and_rows_without_an_id_are_listed(read: Read) -> None:
    assert [(row.line, row.reason.partition(".")[0]) for row in read(ACCOUNTS).refused] == [
        (4, "This row is deleted in Salesforce"),
        (5, "This row names no id"),
        (6, "The id of this row is empty"),
    ]


def test_contacts_are_linked_by_the_long_form_of_the_id(read: Read) -> None:
    reading = read(CONTACTS)
    assert reading.holds is Holds.CONTACTS
    emma, solo = reading.records
    assert isinstance(emma, ContactRecord)
    assert isinstance(solo, ContactRecord)
    assert emma.account_key == "001A000000AAAAAIA5"
    assert (emma.name, emma.title, emma.phone, emma.owner) == ("Emma Brown", "Buyer", "+81 9", "Ann Lee")
    assert (solo.name, solo.phone) == ("Solo", "1")
    assert [row.line for row in reading.refused] == [3, 5]


def test_a_deal_stands_as_its_flags_say_and_without_flags_as_its_stage_says(read: Read) -> None:
    reading = read(DEALS)
    deals = [deal for deal in reading.records if isinstance(deal, DealRecord)]
    assert [deal.state for deal in deals] == [
        DealState.WON,
        DealState.LOST,
        DealState.OPEN,
        DealState.WON,
    ]
    assert (deals[0].name, deals[0].stage, deals[0].amount) == ("Big one", "Signed", 2471050)
    assert (deals[0].opened_on, deals[0].closed_on) == (date(2017, 8, 4), date(2024, 6, 14))
    assert (deals[2].account_key, deals[2].amount) == ("", None)
    assert deals[3].amount == 150000000
    assert reading.refused == ()


def test_leads_are_known_and_not_taken(refusal: Callable[..., str]) -> None:
    sentence = refusal(
        "Id,LastName,Company,IsConverted,Name,AnnualRevenue\n00Q1,Boxer,Coop,false,B Boxer,1\n"
    )
    assert "is a list of leads: convert them in Salesforce" in sentence


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("001A000000AAAAA", "001A000000AAAAAIA5"),
        ("001D000000IqhSL", "001D000000IqhSLIAZ"),
        ("001D000000IqhSLIAZ", "001D000000IqhSLIAZ"),
        ("00000000000000", ""),
        ("000000000000000AAA", ""),
        ("", ""),
    ],
)
def test_a_short_id_gets_the_letters_that_tell_capitals_apart(short: str, long: str) -> None:
    assert long_id(short) == long
