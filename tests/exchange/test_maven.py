"""The Maven CRM set: accounts without ids, a pipeline with them, and lists with nothing to import."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from acctui.domain.errors import RuleBroken
from acctui.exchange.reading import read_files
from acctui.services.records import AccountRecord, DealRecord, DealState, Holds, Reading

ACCOUNTS = (
    "account,sector,year_established,revenue,employees,office_location,subsidiary_of\r\n"
    "Brightwell Ltd,technolgy,1996,1100.04,2822,United States,\r\n"
    "Céleste,medical,1999,251.41,495,Brazil,Brightwell Ltd\r\n"
)
PIPELINE = (
    "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\r\n"
    "A1,Ann Lee,KX-7,Brightwell Ltd,Won,2016-10-20,2017-03-01,1054\r\n"
    "A2,Ann Lee,KX-7,Céleste,Lost,2016-10-25,2017-03-11,0\r\n"
    "A3,Bob Ray,KX 7,,Engaging,2016-11-01,,\r\n"
    "A4,Bob Ray,KX 7,Céleste,Prospecting,,,\r\n"
    "A5,Bob Ray,KX 7,Céleste,Won,2017-01-01,2017-02-01,\r\n"
    "A6,Bob Ray,KX 7,Céleste,Won,2017-01-01,,12\r\n"
    "A7,Bob Ray,KX 7,,Won,2017-01-01,2017-02-01,12\r\n"
    "A8,Bob Ray,KX 7,Céleste,Won,2017-01-01,2017-02-01,0\r\n"
    ",Bob Ray,KX 7,Céleste,Lost,2017-01-01,2017-02-01,0\r\n"
)

Read = Callable[..., Reading]


def test_accounts_are_keyed_by_their_folded_name_and_keep_their_spelling(read: Read) -> None:
    reading = read(ACCOUNTS)
    assert (reading.source, reading.holds) == ("maven", Holds.ACCOUNTS)
    assert reading.unused == ("year_established", "subsidiary_of")
    first, second = reading.records
    assert isinstance(first, AccountRecord)
    assert (first.name, first.industry, first.city, first.line) == (
        "Brightwell Ltd",
        "technolgy",
        "United States",
        2,
    )
    assert second.key == "celeste"


def test_the_customers_own_turnover_is_its_size_and_never_revenue(read: Read) -> None:
    reading = read(ACCOUNTS)
    first = reading.records[0]
    assert isinstance(first, AccountRecord)
    assert first.size == "2,822 employees, turnover 1,100.04 million"
    assert all(isinstance(record, AccountRecord) for record in reading.records)


def test_deals_are_won_lost_or_open_with_their_days_and_owner(read: Read) -> None:
    reading = read(PIPELINE)
    deals = {deal.key: deal for deal in reading.records if isinstance(deal, DealRecord)}
    assert [deal.state for deal in deals.values()] == [
        DealState.WON,
        DealState.LOST,
        DealState.OPEN,
        DealState.OPEN,
        DealState.WON,
    ]
    won = deals["A1"]
    assert (won.account_key, won.account_name) == ("brightwell ltd", "Brightwell Ltd")
    assert (won.amount, won.opened_on, won.closed_on) == (105400, date(2016, 10, 20), date(2017, 3, 1))
    assert (won.name, won.product, won.owner, won.stage) == ("KX-7", "KX-7", "Ann Lee", "Won")
    assert (deals["A3"].account_key, deals["A3"].account_name, deals["A3"].amount) == ("", "", None)
    assert deals["A8"].amount == 0


def test_a_won_deal_without_amount_day_or_account_is_listed_with_its_line(read: Read) -> None:
    reading = read(PIPELINE)
    assert [(row.line, row.reason.split(",")[0]) for row in reading.refused] == [
        (6, "A won deal has an amount"),
        (7, "A won deal has the day it was won"),
        (8, "A won deal belongs to an account"),
        (10, 'This row names no id. Fill in "opportunity_id".'),
    ]
    assert reading.refused[0].row == "A5,Bob Ray,KX 7,Céleste,Won,2017-01-01,2017-02-01,"
    assert len(reading.records) + len(reading.refused) == reading.rows == 9


@pytest.mark.parametrize(
    ("header", "what"),
    [
        ("product,series,sales_price", "a price list"),
        ("sales_agent,manager,regional_office", "a list of the sales team"),
        ("Table,Field,Description", "a description of other lists"),
    ],
)
def test_lists_with_nothing_to_import_are_refused_alone_and_skipped_in_company(
    write: Callable[..., Path], header: str, what: str
) -> None:
    other = write(f"{header}\r\na,b,c\r\n", "other.csv")
    with pytest.raises(RuleBroken, match=f'"other.csv" is {what}'):
        read_files([other])
    accounts, skipped = read_files([other, write(ACCOUNTS)])
    assert (accounts.holds, accounts.skipped) == (Holds.ACCOUNTS, "")
    assert (skipped.holds, skipped.records, skipped.rows) == (Holds.NOTHING, (), 0)
    assert skipped.skipped.startswith(f'"other.csv" is {what}')


def test_the_order_of_the_files_does_not_matter(write: Callable[..., Path]) -> None:
    accounts, deals = write(ACCOUNTS, "accounts.csv"), write(PIPELINE, "deals.csv")
    assert read_files([accounts, deals]) == read_files([deals, accounts])


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "cp1252"])
def test_a_list_saved_by_a_spreadsheet_gives_the_same_records(
    write: Callable[..., Path], encoding: str
) -> None:
    plain = read_files([write(PIPELINE)])
    saved = read_files([write(PIPELINE.replace(",", ";"), encoding=encoding)])
    assert saved[0].delimiter == ";"
    assert saved[0].records == plain[0].records
