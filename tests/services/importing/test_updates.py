"""A later file updates what an import wrote, keeps what was changed by hand, and never deletes (D21)."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from acctui.domain.account import Account
from acctui.domain.contact import Contact
from acctui.domain.errors import RuleBroken
from acctui.domain.revenue import Prospect, Revenue
from acctui.services.importing import carry_out
from acctui.services.importing.carry_out import import_readings
from acctui.services.ports import Changed

if TYPE_CHECKING:
    from tests.services.importing.conftest import Program

ALDER: dict[str, Any] = {"key": "1", "name": "Alder & Finch", "city": "Leeds"}
DEAL: dict[str, Any] = {"key": "d", "state": "won", "account_key": "1"}


def test_the_same_lists_again_change_nothing_and_are_no_step(crm: Program) -> None:
    lists = (
        crm.accounts({**ALDER, "tags": ("cold",)}),
        crm.contacts({"key": "p", "name": "Kim Vale", "account_key": "1", "email": "kim@example.com"}),
        crm.deals(DEAL, {**DEAL, "key": "e", "state": "open"}, {**DEAL, "key": "f", "state": "lost"}),
        crm.activities({"key": "a", "account_key": "1", "subject": "Visit"}),
    )
    crm.bring(*lists)
    again = import_readings(crm.store, lists)
    assert again.changed is Changed.NOTHING
    assert {tally.unchanged for tally in again.value.by_kind.values()} == {1}
    assert crm.steps() == 1


def test_one_import_is_one_step_and_its_undo_leaves_no_trace(crm: Program) -> None:
    crm.bring(crm.accounts(ALDER), crm.deals(DEAL), owner="all")
    done = crm.store.undo()
    assert done is not None
    assert done.label == "Import of accounts.csv and opportunities.csv"
    with crm.store.reading() as reads:
        assert reads.dump.is_empty()


def test_a_field_the_import_wrote_follows_the_list(crm: Program) -> None:
    crm.bring(crm.accounts(ALDER), crm.deals(DEAL))
    report = crm.bring(
        crm.accounts({**ALDER, "city": "Hull", "name": "Alder Finch Ltd"}),
        crm.deals({**DEAL, "amount": 700_000, "closed_on": dt.date(2026, 4, 1)}),
    )
    assert (crm.only(Account).city, crm.only(Account).name) == ("Hull", "Alder Finch Ltd")
    assert (crm.only(Revenue).amount, crm.only(Revenue).date) == (700_000, dt.date(2026, 4, 1))
    assert (report.by_kind["accounts"].updated, report.by_kind["revenue"].updated) == (1, 1)


def test_a_field_changed_by_hand_is_kept_and_listed(crm: Program) -> None:
    crm.bring(crm.accounts(ALDER))
    crm.change(crm.only(Account), city="York")
    report = crm.bring(crm.accounts({**ALDER, "city": "Hull", "industry": "food"}))
    assert (crm.only(Account).city, crm.only(Account).industry) == ("York", "food")
    (kept,) = report.kept
    assert (kept.kind, kept.name, kept.field) == ("account", "Alder & Finch", "city")
    assert (kept.yours, kept.theirs) == ("York", "Hull")


def test_a_field_emptied_by_hand_stays_empty(crm: Program) -> None:
    crm.bring(crm.accounts(ALDER))
    crm.change(crm.only(Account), city=None)
    assert crm.bring(crm.accounts(ALDER)).kept[0].yours is None
    assert crm.only(Account).city is None


def test_where_list_and_hand_came_to_agree_the_list_leads_again(crm: Program) -> None:
    crm.bring(crm.accounts(ALDER))
    crm.change(crm.only(Account), city="York")
    crm.bring(crm.accounts({**ALDER, "city": "York"}))
    crm.bring(crm.accounts({**ALDER, "city": "Hull"}))
    assert crm.only(Account).city == "Hull"


def test_what_the_list_no_longer_says_stays(crm: Program) -> None:
    crm.bring(crm.accounts(ALDER))
    crm.bring(crm.accounts({**ALDER, "city": ""}))
    assert crm.only(Account).city == "Leeds"


def test_tags_of_the_list_come_and_go_among_your_own(crm: Program) -> None:
    crm.bring(crm.accounts({**ALDER, "tags": ("cold", "north")}))
    crm.change(crm.only(Account), tags=("cold", "mine"))
    report = crm.bring(crm.accounts({**ALDER, "tags": ("cold", "north", "new")}))
    assert crm.only(Account).tags == ("cold", "mine", "new")
    crm.bring(crm.accounts({**ALDER, "tags": ("new",)}))
    assert crm.only(Account).tags == ("mine", "new")
    assert report.kept == ()


def test_a_deal_moved_to_another_account_moves(crm: Program) -> None:
    crm.bring(crm.accounts(ALDER), crm.deals(DEAL))
    crm.bring(crm.deals({**DEAL, "account_key": "2", "account_name": "Baltic Cold Chain"}))
    first, second = crm.kept(Account)
    assert crm.only(Revenue).account_id == second.id
    assert (crm.won(first), crm.won(second)) == (0, 500_000)
    assert crm.bring(crm.deals({**DEAL, "account_key": "2"})).by_kind["revenue"].unchanged == 1


def test_a_deal_moved_by_hand_stays_and_both_accounts_are_named(crm: Program) -> None:
    crm.bring(crm.accounts(ALDER, {"key": "2", "name": "Baltic"}), crm.deals({**DEAL, "state": "open"}))
    crm.change(crm.only(Prospect), account_id=2)
    (kept,) = crm.bring(crm.deals({**DEAL, "state": "open"})).kept
    assert (kept.field, kept.yours, kept.theirs) == ("account", "Baltic", "Alder & Finch")


def test_an_account_given_by_hand_to_a_deal_without_one_stays(crm: Program) -> None:
    loose = {**DEAL, "state": "open", "account_key": ""}
    crm.bring(crm.accounts(ALDER), crm.deals(loose))
    crm.change(crm.only(Prospect), account_id=1)
    assert crm.bring(crm.deals(loose)).kept == ()
    assert crm.only(Prospect).account_id == 1


def test_rows_that_vanished_are_listed_and_stay(crm: Program) -> None:
    crm.bring(
        crm.accounts(ALDER, {"key": "2", "name": "Baltic"}),
        crm.contacts({"key": "p", "name": "Kim Vale", "account_key": "1"}),
        crm.deals(DEAL, {**DEAL, "key": "e", "state": "lost"}),
        crm.activities({"key": "a", "account_key": "1", "subject": "Visit"}),
    )
    report = crm.bring(
        crm.accounts(ALDER),
        crm.contacts({"key": "q", "name": "Lee Vale", "account_key": "1"}),
        crm.deals({**DEAL, "key": "x", "state": "open"}),
        crm.activities({"key": "b", "account_key": "1", "subject": "Call"}),
    )
    assert [(gone.kind, gone.name, gone.key) for gone in report.vanished] == [
        ("account", "Baltic", "2"),
        ("contact", "Alder & Finch: Kim Vale", "p"),
        ("revenue", "Alder & Finch: Chillers", "d"),
        ("history", "Alder & Finch: Chillers", "e"),
        ("history", "Alder & Finch: Visit", "a"),
    ]
    assert {gone.why for gone in report.vanished} == {"no longer in the list"}
    assert (len(crm.kept(Account)), len(crm.kept(Contact)), len(crm.kept(Revenue))) == (2, 2, 1)


def test_a_list_says_nothing_about_lists_of_other_things_or_sources(crm: Program) -> None:
    crm.bring(crm.accounts(ALDER), crm.deals({**DEAL, "account_name": "Cedar", "account_key": "3"}))
    assert crm.bring(crm.deals({**DEAL, "account_key": "1"})).vanished == ()
    assert crm.bring(crm.accounts(ALDER)).vanished == ()
    assert crm.bring(crm.accounts({"key": "5", "name": "Dune"}, source="sheet")).vanished == ()


def test_a_line_taken_out_by_hand_is_not_told_as_vanished(crm: Program) -> None:
    crm.bring(crm.deals(DEAL))
    crm.remove(crm.only(Revenue))
    assert crm.bring(crm.deals({**DEAL, "key": "x"})).vanished == ()


def test_a_line_of_the_list_and_a_change_by_hand_in_one_run_of_two_sources(crm: Program) -> None:
    report = crm.bring(
        crm.accounts(ALDER),
        crm.accounts({"key": "9", "name": "Alder & Finch", "city": "Hull"}, source="sheet"),
    )
    assert crm.only(Account).city == "Leeds"
    assert [(kept.id, kept.field) for kept in report.kept] == [(0, "city")]


def test_a_preview_writes_nothing_and_says_the_same(crm: Program) -> None:
    plan = crm.preview(crm.accounts(ALDER), crm.deals(DEAL))
    assert not plan.is_empty
    assert crm.steps() == 0
    assert crm.bring(crm.accounts(ALDER), crm.deals(DEAL)) == plan.report
    assert plan.report.rows == 2


def test_a_preview_is_carried_out_as_it_stands_while_nothing_was_done_since(
    crm: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    lists = [crm.accounts(ALDER)]
    plan = crm.preview(*lists)
    with monkeypatch.context() as patched:
        patched.setattr(carry_out, "plan_import", None)
        import_readings(crm.store, lists, plan=plan)
    assert crm.only(Account).city == "Leeds"


def test_a_preview_of_a_book_that_was_written_to_since_is_worked_out_anew(crm: Program) -> None:
    lists = [crm.accounts(ALDER)]
    plan = crm.preview(*lists)
    crm.add(Account(name="Alder & Finch"))
    done = import_readings(crm.store, lists, plan=plan)
    assert done.value.by_name == ("Alder & Finch",)
    assert len(crm.kept(Account)) == 1


def test_a_backup_is_made_before_an_import_into_a_book_that_holds_something(crm: Program) -> None:
    crm.bring(crm.accounts(ALDER))
    folder = crm.store.path.parent / "backups"
    assert list(folder.glob("*before-import*")) == []
    crm.bring(crm.accounts({**ALDER, "city": "Hull"}))
    assert len(list(folder.glob("*before-import*"))) == 1


def test_a_large_import_makes_that_one_backup_and_no_other(crm: Program) -> None:
    crm.bring(crm.accounts(ALDER))
    crm.bring(crm.accounts(*({"key": str(n), "name": f"Account {n}"} for n in range(2, 40))))
    made = [path.name for path in (crm.store.path.parent / "backups").glob("*before-*")]
    assert len(made) == 1
    assert made[0].endswith("-before-import.db")


def test_an_import_that_is_stopped_writes_nothing(crm: Program) -> None:
    def stop(_rows: int) -> None:
        raise KeyboardInterrupt

    many = crm.accounts(*({"key": str(n), "name": f"Account {n}"} for n in range(2_000)))
    with pytest.raises(KeyboardInterrupt):
        import_readings(crm.store, [many], on_progress=stop)
    with crm.store.reading() as reads:
        assert reads.dump.is_empty()


def test_what_another_window_wrote_meanwhile_is_taken_into_account(
    crm: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = crm.store.backup

    def slow_backup(why: str) -> object:
        crm.add(Account(name="Baltic"))
        return backup(why)

    crm.bring(crm.accounts(ALDER))
    monkeypatch.setattr(crm.store, "backup", slow_backup)
    crm.bring(crm.accounts({"key": "2", "name": "Baltic"}))
    assert [account.name for account in crm.kept(Account)] == ["Alder & Finch", "Baltic"]


def test_a_skipped_list_is_shown_and_brings_nothing(crm: Program) -> None:
    prices = replace(crm.accounts(), skipped="It is a price list.")
    report = crm.bring(prices, crm.accounts(ALDER))
    assert [file.skipped for file in report.files] == ["It is a price list.", ""]


def test_an_unknown_owner_writes_nothing(crm: Program) -> None:
    with pytest.raises(RuleBroken):
        crm.bring(crm.accounts({**ALDER, "owner": "Ann Vale"}), owner="Nobody")
    assert crm.steps() == 0


def test_a_line_without_a_name_is_listed_by_its_account(crm: Program) -> None:
    crm.bring(crm.deals({**DEAL, "name": "", "account_name": "Alder & Finch"}))
    assert crm.bring(crm.deals({**DEAL, "key": "x"})).vanished[0].name == "Alder & Finch"


def test_a_long_list_tells_how_far_it_is(crm: Program) -> None:
    told: list[int] = []
    many = crm.accounts(*({"key": str(n), "name": f"Account {n}"} for n in range(2_001)))
    import_readings(crm.store, [many], on_progress=told.append)
    assert told == [2_000]
    assert crm.bring(many).by_kind["accounts"].unchanged == 2_001
