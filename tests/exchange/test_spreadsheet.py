"""A list kept in a spreadsheet under free headers: what its columns are is found from their names."""

from collections.abc import Callable
from datetime import date

import pytest

from acctui.services.records import (
    AccountRecord,
    ActivityRecord,
    ContactRecord,
    DealRecord,
    DealState,
    Holds,
    Reading,
)

Read = Callable[..., Reading]


def accounts(reading: Reading) -> list[AccountRecord]:
    return [record for record in reading.records if isinstance(record, AccountRecord)]


def contacts(reading: Reading) -> list[ContactRecord]:
    return [record for record in reading.records if isinstance(record, ContactRecord)]


def deals(reading: Reading) -> list[DealRecord]:
    return [record for record in reading.records if isinstance(record, DealRecord)]


def activities(reading: Reading) -> list[ActivityRecord]:
    return [record for record in reading.records if isinstance(record, ActivityRecord)]


@pytest.mark.parametrize(
    "header", ["Account", "COMPANY", "customer_name", "Organisation", "Name", "Client (EU)"]
)
def test_the_account_column_has_many_names(read: Read, header: str) -> None:
    reading = read(f"{header},City\nAcme,Bonn\n")
    assert (reading.source, reading.holds) == ("spreadsheet", Holds.ACCOUNTS)
    assert [(account.key, account.name, account.city) for account in accounts(reading)] == [
        ("acme", "Acme", "Bonn"),
    ]
    assert reading.columns["account"] == header


def test_an_account_list_gives_every_field_of_an_account(read: Read) -> None:
    reading = read(
        "Company;Town;Sector;Employees;Turnover;Phone;Web;Tags;Rep;Colour\n"
        "Acme;Bonn;Tools;1200;5.1 Mio;'+49 228 1;acme.example;a, b; Ann;red\n"
        "Bolt;;;;;;;x; ;\n"
    )
    acme, bolt = accounts(reading)
    assert (acme.industry, acme.size) == ("Tools", "1,200 employees, turnover 5.1 Mio")
    assert (acme.phone, acme.website, acme.tags, acme.owner) == (
        "+49 228 1",
        "acme.example",
        ("a", "b"),
        "Ann",
    )
    assert (bolt.city, bolt.size, bolt.tags, bolt.owner) == ("", "", ("x",), "")
    assert reading.unused == ("Colour",)


def test_tags_are_split_at_semicolons_where_there_are_any(read: Read) -> None:
    (acme,) = accounts(read('Company,Tags\nAcme,"north, far; big;;big"\n'))
    assert acme.tags == ("north, far", "big")


def test_a_size_in_words_is_kept(read: Read) -> None:
    (acme,) = accounts(read("Company,Size,City\nAcme,quite large,Bonn\n"))
    assert acme.size == "quite large"


def test_revenue_without_a_day_is_not_taken_and_shown_as_such(read: Read) -> None:
    reading = read("Company,City,Revenue\nAcme,Bonn,1000\n")
    assert (reading.holds, reading.unused) == (Holds.ACCOUNTS, ("Revenue",))


def test_a_person_list_gives_each_account_once(read: Read) -> None:
    reading = read(
        "Company,City,First name,Surname,Job title,E-mail,Phone,Mobile\n"
        "Acme,,Ada,Long,Buyer,ada@acme.example,1,2\n"
        "Acme,Bonn,Bo,Short,,,,3\n"
    )
    assert reading.holds is Holds.CONTACTS
    assert [(account.name, account.city, account.phone) for account in accounts(reading)] == [
        ("Acme", "Bonn", "")
    ]
    ada, bo = contacts(reading)
    assert (ada.name, ada.title, ada.email, ada.phone) == ("Ada Long", "Buyer", "ada@acme.example", "1")
    assert (bo.name, bo.phone, bo.account_key, bo.account_name) == ("Bo Short", "3", "acme", "Acme")


def test_a_person_known_by_address_only_goes_by_it(read: Read) -> None:
    reading = read("Company,City,Email\nAcme,Bonn,info@acme.example\nBolt,Ulm,\n")
    assert [contact.name for contact in contacts(reading)] == ["info@acme.example"]
    assert [account.name for account in accounts(reading)] == ["Acme", "Bolt"]


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("id,account,name,title,email,phone,role", "4,Acme,Ada Long,Buyer,a@acme.example,1,decides"),
        ("Account,Contact,Role,Title,Email,Phone", "Acme,Ada Long,decides,Buyer,a@acme.example,1"),
    ],
)
def test_a_bare_name_beside_an_account_is_the_persons(read: Read, header: str, row: str) -> None:
    (ada,) = contacts(read(f"{header}\n{row}\n"))
    assert (ada.account_name, ada.name, ada.role, ada.title) == ("Acme", "Ada Long", "decides", "Buyer")


def test_a_bare_name_beside_an_amount_is_the_deals(read: Read) -> None:
    (deal,) = deals(read("Account,Name,Amount,Date\nAcme,Rollout,5,2026-03-01\n"))
    assert deal.name == "Rollout"


def test_amounts_with_days_are_revenue(read: Read) -> None:
    reading = read(
        "Customer;Date;Amount (EUR);Invoice\n"
        "Acme;01.03.2026;1.234,50;R-1\n"
        "Acme;01.03.2026;7;R-1\n"
        "Bolt;;5;R-2\n"
        "Bolt;01.03.2026;;R-2\n"
        ";01.03.2026;5;R-2\n"
        "Bolt;01.03.2026;25 %;R-2\n"
    )
    assert reading.holds is Holds.REVENUE
    first, second = deals(reading)
    assert (first.state, first.amount, first.closed_on, first.name) == (
        DealState.WON,
        123450,
        date(2026, 3, 1),
        "R-1",
    )
    assert second.key == f"{first.key}|2"
    assert accounts(reading) == []
    assert [row.line for row in reading.refused] == [4, 5, 6, 7]
    assert "share" in reading.refused[3].reason


def test_the_same_list_gives_the_same_keys_and_a_corrected_amount_keeps_its_key(read: Read) -> None:
    before = read("Company,Date,Amount\nAcme,2026-03-01,5\nAcme,2026-03-01,5\n")
    after = read("Company,Date,Amount\nAcme,2026-03-01,5\nAcme,2026-03-01,6\n")
    assert [deal.key for deal in deals(before)] == [deal.key for deal in deals(after)]


def test_a_day_written_in_another_way_keeps_the_key_of_its_revenue(read: Read) -> None:
    before = read("Company,Date,Amount\nAcme,2026-03-31,5\n")
    after = read("Company,Date,Amount\nAcme,31.03.2026,5\n")
    assert deals(before)[0].key == deals(after)[0].key


def test_a_stage_makes_a_list_of_opportunities(read: Read) -> None:
    reading = read(
        "Company,Deal,Stage,Amount,Close date,Created,Product\n"
        "Acme,Rollout,Closed won,100,2026-03-01,2026-01-01,KX\n"
        "Acme,Pilot,Proposal,,,,\n"
        "Acme,,Lost,5,,,KX\n"
        "Acme,Later,Not won yet,5,,,KX\n"
        ",Nobody's,Proposal,5,,,\n"
    )
    assert reading.holds is Holds.OPPORTUNITIES
    assert [(deal.name, deal.state) for deal in deals(reading)] == [
        ("Rollout", DealState.WON),
        ("Pilot", DealState.OPEN),
        ("KX", DealState.LOST),
        ("Later", DealState.OPEN),
        ("Nobody's", DealState.OPEN),
    ]
    assert deals(reading)[4].account_key == ""


def test_what_happened_on_a_day_is_an_activity(read: Read) -> None:
    reading = read(
        "Date,Company,Contact,Type,Subject,Note,Owner\n"
        'Mar 3 2026,Acme,Ada Long,Call,Prices,"one\ntwo",Ann\n'
        "Mar 3 2026,Acme,Ada Long,Call,Prices,again,Ann\n"
        ",Acme,,Call,Prices,,\n"
        "Mar 3 2026,,,Call,Prices,,\n"
        "Mar 4 2026,Acme,,,,,\n"
    )
    assert reading.holds is Holds.ACTIVITIES
    first, second = activities(reading)
    assert (first.kind, first.subject, first.text, first.on) == (
        "Call",
        "Prices",
        "one\ntwo",
        date(2026, 3, 3),
    )
    assert (first.account_name, first.contact_name, first.owner, first.line) == ("Acme", "Ada Long", "Ann", 2)
    assert second.key == f"{first.key}|2"
    assert [(row.line, row.reason.partition(".")[0]) for row in reading.refused] == [
        (5, "This row says what happened and not on which day"),
        (6, "This row names no account"),
        (7, "This row says nothing beside the account"),
    ]


def test_one_row_may_hold_an_account_a_person_a_revenue_line_and_a_note(read: Read) -> None:
    reading = read(
        "Company,City,Contact,Phone,Revenue,Date,Note\n"
        "Acme,Bonn,Ada Long,1,100,2026-03-01,likes tea\n"
        "Bolt,Ulm,,2,,,\n"
        "Cord,Kiel,,,,2026-03-02,rang\n"
    )
    assert [(account.name, account.phone) for account in accounts(reading)] == [
        ("Acme", ""),
        ("Bolt", "2"),
        ("Cord", ""),
    ]
    assert [contact.name for contact in contacts(reading)] == ["Ada Long"]
    assert [(deal.account_name, deal.amount) for deal in deals(reading)] == [("Acme", 10000)]
    assert [(note.account_name, note.text, note.on) for note in activities(reading)] == [
        ("Acme", "likes tea", date(2026, 3, 1)),
        ("Cord", "rang", date(2026, 3, 2)),
    ]
    assert reading.refused == ()


def test_a_note_beside_an_account_has_no_day_and_keeps_its_key_when_its_words_change(read: Read) -> None:
    before = read("Company,City,Note\nAcme,Bonn,likes tea\n")
    after = read("Company,City,Note\nAcme,Bonn,likes coffee\n")
    (note,) = activities(before)
    assert (note.kind, note.text, note.on) == ("note", "likes tea", None)
    assert note.key == activities(after)[0].key


def test_a_customer_number_is_the_key_of_its_account_in_every_list(read: Read) -> None:
    (account,) = accounts(read("Customer no,Company,City\n4711,Acme,Bonn\n"))
    (contact,) = contacts(read("Customer no,Company,Contact\n4711,Acme,Ada Long\n"))
    assert account.key == contact.account_key == "4711"


def test_a_plain_id_counts_for_lists_with_the_same_header_only(read: Read) -> None:
    here = accounts(read("ID,Company,City\n1,Acme,Bonn\n2,Acme,Ulm\n"))
    renamed = accounts(read("ID,Company,City\n1,Acme Ltd,Bonn\n"))
    elsewhere = accounts(read("ID,Company,Phone\n1,Bolt,7\n"))
    assert here[0].key == renamed[0].key
    assert len({here[0].key, here[1].key, elsewhere[0].key}) == 3


def test_a_deal_or_an_activity_with_an_id_is_keyed_by_it(read: Read) -> None:
    (deal,) = deals(read("ID,Company,Date,Amount\n7,Acme,2026-03-01,5\n"))
    (activity,) = activities(read("ID,Company,Date,Subject\n7,Acme,2026-03-01,Prices\n"))
    (contact,) = contacts(read("ID,Company,Contact\n7,Acme,Ada\n"))
    assert all(key.endswith(":7") for key in (deal.key, activity.key, contact.key))


def test_markup_and_control_characters_are_kept_as_text(read: Read) -> None:
    (acme,) = accounts(read("Company,City\n[bold]Ac\x1b]0;x\x07me[/,\u202eBonn\n"))
    assert (acme.name, acme.city) == ("[bold]Ac\x1b]0;x\x07me[/", "\u202eBonn")


@pytest.mark.parametrize(
    "header",
    [
        "Name,List Price,Standard Cost,Weight,Colour",
        "Name,Given Name,Family Name,Phone",
        "order id,customer id,order date,freight",
        "Deal Name,Deal Stage,Amount,Close Date",
        "First Name,Last Name,Email",
    ],
)
def test_a_list_that_names_no_account_is_refused_with_its_columns(
    refusal: Callable[..., str], header: str
) -> None:
    sentence = refusal(f"{header}\n{header}\n")
    assert '"list.csv" has the columns' in sentence
    assert "--map" in sentence
