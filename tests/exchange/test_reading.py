"""Lists are read whole: every row is either a record or a row told with its line and reason."""

from collections.abc import Callable
from pathlib import Path

import pytest

from acctui.domain.errors import RuleBroken
from acctui.exchange.reading import read_files
from acctui.services.records import AccountRecord, ContactRecord, Holds, Reading

Read = Callable[..., Reading]


def test_a_row_with_too_many_cells_is_listed_and_one_with_too_few_is_blank_at_its_end(read: Read) -> None:
    reading = read("Company,City,Phone\nAcme\nBolt,Ulm,1,2\nCord,Kiel,3,,\n")
    assert [record.line for record in reading.records] == [2, 4]
    (refused,) = reading.refused
    assert (refused.line, refused.row, refused.file) == (3, "Bolt,Ulm,1,2", "list.csv")
    assert "4 cells under 3 headers" in refused.reason
    assert reading.rows == 3


def test_a_row_without_an_account_is_listed(read: Read) -> None:
    reading = read("Company,City\n,Bonn\n\u200b,Ulm\nAcme,Kiel\n")
    assert [row.reason for row in reading.refused] == ['This row names no account. Fill in "Company".'] * 2


def test_an_account_told_twice_is_one_with_what_both_rows_say(read: Read) -> None:
    (account,) = read("Company,City,Phone\nAcme,Bonn,\nACME,,7\nAcme,Bonn,7\n").records
    assert isinstance(account, AccountRecord)
    assert (account.name, account.city, account.phone, account.line) == ("Acme", "Bonn", "7", 2)


def test_an_account_told_in_two_ways_is_taken_once_and_the_other_row_listed(read: Read) -> None:
    reading = read("Company,City\nAcme,Bonn\nAcme,Ulm\n")
    assert [record.line for record in reading.records] == [2]
    (refused,) = reading.refused
    assert (refused.line, refused.reason.partition(".")[0]) == (
        3,
        '"Acme" stands on line 2 with another city',
    )


def test_in_a_list_of_people_the_first_row_speaks_for_the_account(read: Read) -> None:
    reading = read("Company,City,Contact,Phone\nAcme,Bonn,Ada,1\nAcme,Ulm,Bo,2\nAcme,Ulm,Ada,3\n")
    assert [type(record) for record in reading.records] == [AccountRecord, ContactRecord, ContactRecord]
    assert [row.line for row in reading.refused] == [4]


def test_an_id_told_twice_is_listed(read: Read) -> None:
    header = "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value"
    row = "A1,Ann,KX,Acme,Won,2026-01-01,2026-03-01,5"
    reading = read(f"{header}\n{row}\n{row}\n")
    assert len(reading.records) == 1
    assert [(refused.line, refused.reason.partition(".")[0]) for refused in reading.refused] == [
        (3, "This row repeats the id of line 2"),
    ]


def test_accounts_come_first_whatever_the_order_of_the_files(write: Callable[..., Path]) -> None:
    deals = write("Company,Date,Amount\nAcme,2026-03-01,5\n", "deals.csv")
    people = write("Company,Contact\nAcme,Ada\n", "people.csv")
    accounts = write("Company,City\nAcme,Bonn\n", "accounts.csv")
    readings = read_files([deals, people, accounts])
    assert [reading.holds for reading in readings] == [Holds.ACCOUNTS, Holds.CONTACTS, Holds.REVENUE]


def test_one_file_that_cannot_be_read_refuses_them_all(write: Callable[..., Path], tmp_path: Path) -> None:
    with pytest.raises(RuleBroken, match=r"There is no file .*gone\.csv"):
        read_files([write("Company\nAcme\n"), tmp_path / "gone.csv"])


def test_no_files_give_no_readings() -> None:
    assert read_files([]) == ()


def test_progress_is_told_every_ten_thousand_rows_and_may_stop_the_reading(
    write: Callable[..., Path],
) -> None:
    rows = "".join(f"Firm {n},2026-03-01,{n}\n" for n in range(25_000))
    path = write(f"Company,Date,Amount\n{rows}")
    told: list[int] = []
    (reading,) = read_files([path], on_progress=told.append)
    assert len(reading.records) == 25_000
    assert (told[-1], sorted(told)) == (20_000, told)

    def stop(_rows: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read_files([path], on_progress=stop)


def test_what_our_own_lists_say_is_read_again(read: Read) -> None:
    accounts = read("id,name,tier,candidate,won,tags,city,industry\n3,'=Acme,key,,5.00,a; b,Bonn,Tools\n")
    (account,) = accounts.records
    assert isinstance(account, AccountRecord)
    assert (account.name, account.tags, account.city, account.industry) == (
        "=Acme",
        ("a", "b"),
        "Bonn",
        "Tools",
    )
    assert read("account,date,amount,source\nAcme,2026-03-01,93.50,maven\n").holds is Holds.REVENUE
