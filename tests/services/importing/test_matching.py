"""Which line of the book a row means: the source's id, else the folded name (D21)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from acctui.domain.account import Account
from acctui.domain.contact import Contact
from acctui.domain.imported import Imported
from acctui.domain.note import History
from acctui.domain.revenue import Prospect, Revenue
from acctui.services.records import Refused

if TYPE_CHECKING:
    from tests.services.importing.conftest import Program

ALDER = {"key": "1", "name": "Alder & Finch", "city": "Leeds"}
BALTIC = {"key": "2", "name": "Baltic Cold Chain"}


def test_accounts_become_accounts_with_what_is_said_of_them(crm: Program) -> None:
    report = crm.bring(
        crm.accounts({**ALDER, "industry": "food", "size": "80 staff", "tags": ("cold", "b2b"), "phone": "1"})
    )
    kept = crm.only(Account)
    assert (kept.name, kept.city, kept.industry, kept.size) == ("Alder & Finch", "Leeds", "food", "80 staff")
    assert (kept.tags, kept.phone, kept.website) == (("b2b", "cold"), "1", None)
    assert report.by_kind["accounts"].added == 1


def test_the_customers_size_is_never_what_was_won(crm: Program) -> None:
    crm.bring(crm.accounts({**ALDER, "size": "turnover 1,100.04 million"}))
    assert crm.won(crm.only(Account)) == 0


def test_two_records_of_one_name_and_two_ids_are_two_accounts(crm: Program) -> None:
    crm.bring(
        crm.accounts(ALDER, {**ALDER, "key": "9", "city": "Hull"}),
        crm.deals({"key": "d", "state": "won", "account_key": "9"}),
    )
    leeds, hull = crm.kept(Account)
    assert (leeds.city, hull.city) == ("Leeds", "Hull")
    assert crm.only(Revenue).account_id == hull.id


def test_an_account_made_by_hand_is_met_by_its_folded_name(crm: Program) -> None:
    mine = crm.add(Account(name="ALDER &  Finch"))
    report = crm.bring(crm.accounts(ALDER))
    kept = crm.only(Account)
    assert (kept.id, kept.name, kept.city) == (mine.id, "ALDER &  Finch", "Leeds")
    assert report.by_name == ("ALDER &  Finch",)


def test_of_two_of_one_name_made_by_hand_none_is_taken_for_the_sources(crm: Program) -> None:
    crm.add(Account(name="Alder & Finch"))
    crm.add(Account(name="Alder & Finch"))
    crm.bring(crm.accounts(ALDER))
    assert len(crm.kept(Account)) == 3


def test_a_second_id_of_one_name_makes_a_second_account(crm: Program) -> None:
    crm.bring(crm.accounts(ALDER))
    crm.bring(crm.accounts(ALDER, {**ALDER, "key": "9"}))
    assert len(crm.kept(Account)) == 2


def test_a_plain_number_of_another_list_is_no_other_id(crm: Program) -> None:
    crm.bring(crm.accounts({**ALDER, "key": "list-a:1"}))
    crm.bring(crm.accounts({**ALDER, "key": "list-b:7", "city": "Hull"}))
    assert len(crm.kept(Account)) == 1


def test_the_same_name_in_another_source_is_the_same_account(crm: Program) -> None:
    crm.bring(crm.accounts(ALDER))
    crm.bring(crm.accounts({**ALDER, "key": "77", "industry": "food"}, source="sheet"))
    kept = crm.only(Account)
    assert kept.industry == "food"
    assert {tie.source for tie in crm.kept(Imported)} == {"crm", "sheet"}


def test_a_deal_makes_the_account_it_names(crm: Program) -> None:
    report = crm.bring(crm.deals({"key": "d", "state": "open", "account_name": "Cedar Freight"}))
    assert crm.only(Account).name == "Cedar Freight"
    assert report.named_only == ("Cedar Freight",)
    assert crm.only(Prospect).account_id == crm.only(Account).id


def test_an_account_known_by_its_id_alone_gets_its_name_later(crm: Program) -> None:
    report = crm.bring(crm.deals({"key": "d", "state": "won", "account_key": "1"}))
    assert report.by_id_only == ("1",)
    assert crm.only(Account).name == "1"
    crm.bring(crm.accounts(ALDER))
    assert (crm.only(Account).name, crm.only(Account).city) == ("Alder & Finch", "Leeds")


def test_an_account_made_by_name_is_met_by_the_id_that_comes_later(crm: Program) -> None:
    crm.bring(crm.deals({"key": "d", "state": "won", "account_name": "ALDER & finch"}))
    crm.bring(crm.accounts(ALDER))
    assert crm.only(Account).name == "Alder & Finch"
    assert crm.bring(crm.accounts(ALDER)).by_kind["accounts"].unchanged == 1


def test_rows_by_name_and_by_id_mean_one_account(crm: Program) -> None:
    crm.bring(
        crm.accounts(ALDER),
        crm.contacts({"key": "p", "name": "Kim Vale", "account_key": "1", "account_name": "Alder & Finch"}),
        crm.deals({"key": "d", "state": "lost", "account_name": "alder & finch"}),
        crm.activities({"key": "a", "account_name": "Alder & Finch", "subject": "Site visit"}),
    )
    account = crm.only(Account)
    assert crm.only(Contact).account_id == account.id
    assert {line.account_id for line in crm.kept(History)} == {account.id}


def test_a_name_that_two_accounts_have_is_refused_with_their_numbers(crm: Program) -> None:
    crm.bring(crm.accounts(ALDER, {**ALDER, "key": "9"}))
    report = crm.bring(crm.deals({"key": "d", "state": "open", "account_name": "Alder & Finch"}))
    (refused,) = report.refused
    assert (refused.file, refused.line) == ("opportunities.csv", 2)
    assert "(#1, #2)" in refused.reason
    assert crm.kept(Prospect) == ()


def test_two_new_accounts_of_one_name_are_no_answer_either(crm: Program) -> None:
    report = crm.bring(
        crm.accounts(ALDER, {**ALDER, "key": "9"}),
        crm.deals({"key": "d", "state": "open", "account_name": "Alder & Finch"}),
    )
    assert "2 in this list" in report.refused[0].reason


@pytest.mark.parametrize("name", ["", "\u200b", "A" * 201, "Alder\nFinch"])
def test_an_account_without_a_name_that_can_be_read_is_refused(crm: Program, name: str) -> None:
    report = crm.bring(crm.accounts(BALTIC, {**ALDER, "name": name}))
    assert [row.line for row in report.refused] == [3]
    assert crm.only(Account).name == "Baltic Cold Chain"


def test_people_are_met_by_id_then_by_name_at_their_account(crm: Program) -> None:
    crm.bring(crm.accounts(ALDER, BALTIC))
    alder, baltic = crm.kept(Account)
    mine = crm.add(Contact(account_id=alder.id, name="Kim Vale"))
    crm.add(Contact(account_id=baltic.id, name="Kim Vale"))
    people: list[dict[str, Any]] = [
        {"key": "p1", "name": "KIM VALE", "account_key": "1", "title": "Buyer"},
        {"key": "p2", "name": "Kim Vale", "account_key": "1", "title": "Cook"},
    ]
    report = crm.bring(crm.contacts(*people))
    assert crm.kept(Contact, id=mine.id)[0].title == "Buyer"
    assert [one.title for one in crm.kept(Contact)] == ["Buyer", None, "Cook"]
    assert (report.by_kind["contacts"].added, report.by_kind["contacts"].updated) == (1, 1)
    assert crm.bring(crm.contacts(*people)).by_kind["contacts"].unchanged == 2


def test_one_person_in_two_lists_of_one_run_is_one(crm: Program) -> None:
    one = {"key": "p1", "name": "Kim Vale", "account_key": "1"}
    report = crm.bring(crm.accounts(ALDER), crm.contacts(one), crm.contacts({**one, "title": "Buyer"}))
    assert crm.only(Contact).title == "Buyer"
    assert report.by_kind["contacts"].added == 1


def test_one_account_in_two_lists_of_one_run_is_counted_once(crm: Program) -> None:
    report = crm.bring(crm.accounts(ALDER), crm.accounts({**ALDER, "industry": "food"}))
    assert crm.only(Account).industry == "food"
    assert (report.by_kind["accounts"].added, report.by_kind["accounts"].updated) == (1, 0)


def test_people_and_activities_without_an_account_are_refused(crm: Program) -> None:
    report = crm.bring(
        crm.contacts({"key": "p", "name": "Kim Vale"}), crm.activities({"key": "a", "subject": "Visit"})
    )
    assert [row.file for row in report.refused] == ["activities.csv", "contacts.csv"]
    assert (crm.kept(Contact), crm.kept(History)) == ((), ())


def test_a_row_whose_line_is_gone_comes_in_as_new(crm: Program) -> None:
    crm.bring(crm.accounts(ALDER), crm.deals({"key": "d", "state": "won", "account_key": "1"}))
    crm.remove(crm.only(Revenue))
    report = crm.bring(crm.deals({"key": "d", "state": "won", "account_key": "1"}))
    assert report.by_kind["revenue"].added == 1
    assert crm.only(Imported, entity="revenue").row_id == crm.only(Revenue).id


def test_rows_refused_by_the_reader_are_told_too(crm: Program) -> None:
    row = Refused("accounts.csv", 7, "This row names no account.", ",,")
    assert crm.bring(crm.accounts(ALDER, refused=(row,))).refused == (row,)
