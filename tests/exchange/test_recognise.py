"""A list is recognised by its header alone, and what the seller says goes before what the header says."""

from collections.abc import Callable

from acctui.exchange.column_map import ColumnMap
from acctui.exchange.header import Header, plain
from acctui.exchange.sources import all_sources
from acctui.services.records import AccountRecord, DealRecord, Holds, Reading

Read = Callable[..., Reading]
Refusal = Callable[..., str]


def test_every_file_of_the_folder_is_a_source_under_its_own_name() -> None:
    assert [source.name for source in all_sources()] == ["maven", "salesforce", "spreadsheet"]


def test_headers_are_compared_without_case_blanks_and_signs() -> None:
    assert plain("Close Date") == plain("close_date") == plain("CloseDate") == plain("CLÔSE-DATE")
    header = Header(("Amount (EUR)", "Amount", "", "x", "X"))
    assert header.first(["nothing", "amount"]) == "Amount"
    assert header.unused(["Amount"]) == ("Amount (EUR)", "x", "X")


def test_an_unknown_list_is_refused_with_the_columns_seen(refusal: Refusal) -> None:
    sentence = refusal("a,b,c,d,e,f,g,h\n1,2,3,4,5,6,7,8\n")
    assert '"a", "b", "c", "d", "e", "f" and 2 more' in sentence


def test_a_hostile_header_is_shown_inert(refusal: Refusal) -> None:
    assert "\x1b" not in refusal("a\x1b[2Jb,c\n1,2\n")


def test_the_kind_the_seller_names_goes_before_the_header(read: Read, refusal: Refusal) -> None:
    content = "Company,Date,Amount,City\nAcme,2026-03-01,5,Bonn\n"
    assert read(content).holds is Holds.REVENUE
    reading = read(content, kind=Holds.ACCOUNTS)
    assert [type(record) for record in reading.records] == [AccountRecord]
    assert reading.unused == ("Date", "Amount")
    assert "can't tell which hold its contacts fields" in refusal(content, kind=Holds.CONTACTS)


def test_a_list_with_a_stage_may_be_called_revenue(read: Read) -> None:
    reading = read("Company,Deal,Stage,Date,Amount\nAcme,R,billed,2026-03-01,5\n", kind=Holds.REVENUE)
    (deal,) = reading.records
    assert isinstance(deal, DealRecord)
    assert (deal.state, reading.unused) == ("won", ("Stage",))


def test_a_map_places_columns_no_word_is_known_for(read: Read) -> None:
    told = ColumnMap({"account": "Firma", "city": "ort"})
    (account,) = read("Firma;Ort;Stadt\nAcme;Bonn;x\n", mapping=told).records
    assert isinstance(account, AccountRecord)
    assert (account.name, account.city) == ("Acme", "Bonn")


def test_a_map_goes_before_a_known_header_and_before_a_programs_own(read: Read) -> None:
    (account,) = read(
        "Company,Legal name\nAcme,Acme Ltd\n", mapping=ColumnMap({"account": "Legal name"})
    ).records
    assert isinstance(account, AccountRecord)
    assert account.name == "Acme Ltd"
    told = ColumnMap({"tags": "Segment__c"})
    (account,) = read("Id,Name,ParentId,Segment__c\n001,Acme,,north\n", mapping=told).records
    assert isinstance(account, AccountRecord)
    assert (account.source, account.tags) == ("salesforce", ("north",))


def test_a_column_of_the_map_that_no_file_has_is_refused(refusal: Refusal) -> None:
    told = ColumnMap({"city": "Ort"})
    assert 'takes city from "Ort", and no file has that column' in refusal("Company\nAcme\n", mapping=told)


def test_the_map_settles_how_days_and_amounts_are_read(read: Read) -> None:
    content = 'Company,Date,Amount\nAcme,03/04/2026,"1,234"\n'
    (deal,) = read(content, mapping=ColumnMap({}, ".", "mdy")).records
    assert isinstance(deal, DealRecord)
    assert (str(deal.closed_on), deal.amount) == ("2026-03-04", 123400)
