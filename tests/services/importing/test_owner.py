"""An owner filter keeps only the seller's rows and is remembered (D21)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from acctui.domain.account import Account
from acctui.domain.contact import Contact
from acctui.domain.errors import RuleBroken
from acctui.domain.note import History
from acctui.domain.revenue import Prospect
from acctui.domain.settings import Setting

if TYPE_CHECKING:
    from tests.services.importing.conftest import Program

    from acctui.services.records import Reading

ANN, BOB = "Ann Vale", "Bob Reed"


def account(key: str, **fields: Any) -> dict[str, Any]:
    return {"key": key, "name": f"Account {key}", **fields}


def deal(key: str, of: str, owner: str) -> dict[str, Any]:
    return {"key": key, "state": "open", "account_key": of, "owner": owner}


@pytest.fixture
def lists(crm: Program) -> tuple[Reading, Reading]:
    """Accounts without owners, and deals with them."""
    return (
        crm.accounts(account("1"), account("2"), account("3")),
        crm.deals(deal("a", "1", ANN), deal("b", "2", BOB), deal("c", "1", "")),
    )


def names(crm: Program) -> list[str]:
    return [one.name for one in crm.kept(Account)]


def test_only_the_owners_deals_and_their_accounts_are_kept(
    crm: Program, lists: tuple[Reading, Reading]
) -> None:
    report = crm.bring(*lists, owner="ANN vale")
    assert [one.owner for one in crm.kept(Prospect)] == [ANN]
    assert names(crm) == ["Account 1"]
    (used,) = report.owners
    assert (used.source, used.owner, used.remembered, used.left_out, used.nobody_s) == (
        "crm",
        ANN,
        False,
        1,
        3,
    )


def test_the_owner_is_remembered_and_told_the_next_time(crm: Program, lists: tuple[Reading, Reading]) -> None:
    crm.bring(*lists, owner=ANN)
    assert crm.only(Setting).value == ANN
    steps = crm.steps()
    report = crm.bring(*lists)
    assert report.owners[0].remembered
    assert crm.steps() == steps
    assert len(crm.kept(Prospect)) == 1


def test_another_owner_takes_the_place_of_the_first(crm: Program, lists: tuple[Reading, Reading]) -> None:
    crm.bring(*lists, owner=ANN)
    report = crm.bring(*lists, owner=BOB)
    assert crm.only(Setting).value == BOB
    assert [(gone.key, gone.why) for gone in report.vanished] == [("a", "now of Ann Vale")]
    assert len(crm.kept(Prospect)) == 2


@pytest.mark.parametrize("everybody", ["", "all", "ALL"])
def test_everybodys_rows_are_taken_again_when_said_so(
    crm: Program, lists: tuple[Reading, Reading], everybody: str
) -> None:
    crm.bring(*lists, owner=ANN)
    report = crm.bring(*lists, owner=everybody)
    assert report.owners_forgotten == ("crm",)
    assert crm.kept(Setting) == ()
    assert len(crm.kept(Prospect)) == 3
    assert crm.bring(*lists, owner=everybody).owners_forgotten == ()


def test_undo_forgets_the_owner_too(crm: Program, lists: tuple[Reading, Reading]) -> None:
    crm.bring(*lists, owner=ANN)
    crm.store.undo()
    assert crm.kept(Setting) == ()


def test_an_owner_no_row_has_is_refused_with_those_there_are(
    crm: Program, lists: tuple[Reading, Reading]
) -> None:
    with pytest.raises(RuleBroken, match='"Ann Vale", "Bob Reed"'):
        crm.bring(*lists, owner="Cleo")


def test_an_owner_where_no_list_names_any_is_refused(crm: Program) -> None:
    with pytest.raises(RuleBroken, match="None of these files says whose rows they are"):
        crm.bring(crm.accounts(account("1")), owner=ANN)


def test_an_account_of_another_owner_stays_when_a_kept_deal_needs_it(crm: Program) -> None:
    crm.bring(
        crm.accounts(account("1", owner=BOB), account("2", owner=BOB), account("3", owner=ANN)),
        crm.deals(deal("a", "1", ANN)),
        owner=ANN,
    )
    assert names(crm) == ["Account 1", "Account 3"]


def test_people_and_activities_without_owners_follow_their_account(crm: Program) -> None:
    crm.bring(
        crm.accounts(account("1", owner=ANN), account("2", owner=BOB)),
        crm.contacts(
            {"key": "p", "name": "Kim", "account_key": "1"},
            {"key": "q", "name": "Lee", "account_name": "Account 2"},
            {"key": "r", "name": "Max"},
        ),
        crm.activities(
            {"key": "x", "account_name": "ACCOUNT 1", "subject": "Visit"},
            {"key": "y", "account_key": "account 2", "account_name": "Account 2", "subject": "Call"},
        ),
        owner=ANN,
    )
    assert [one.name for one in crm.kept(Contact)] == ["Kim"]
    assert [one.subject for one in crm.kept(History)] == ["Visit"]


def test_a_list_of_accounts_alone_updates_those_the_book_holds(
    crm: Program, lists: tuple[Reading, Reading]
) -> None:
    crm.bring(lists[1], owner=ANN)
    assert names(crm) == ["1"]
    report = crm.bring(lists[0])
    assert names(crm) == ["Account 1"]
    assert report.owners[0].nobody_s == 2


def test_each_source_has_an_owner_of_its_own(crm: Program, lists: tuple[Reading, Reading]) -> None:
    crm.bring(*lists, owner=ANN)
    other = crm.deals({**deal("z", "9", BOB), "account_name": "Zinc"}, source="sheet")
    report = crm.bring(*lists, other)
    assert [used.source for used in report.owners] == ["crm"]
    assert "Zinc" in names(crm)


def test_a_row_that_went_to_nobody_is_told_so(crm: Program, lists: tuple[Reading, Reading]) -> None:
    crm.bring(*lists, owner=ANN)
    report = crm.bring(crm.deals(deal("a", "1", ""), deal("n", "1", ANN)))
    assert [gone.why for gone in report.vanished] == ["now of nobody"]
