"""Accounts are named, changed, found by a few letters, and taken out whole."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from tests.services.loop import at_a_glance, every

from acctui.domain.account import Account, TeamMember, Tier
from acctui.domain.business_year import BusinessYear
from acctui.domain.contact import Contact
from acctui.domain.errors import RuleBroken
from acctui.domain.revenue import Revenue
from acctui.services import accounts, contacts, revenue
from acctui.services.accounts import AmbiguousAccountError, choose_account, chosen, clean_tags
from acctui.services.ports import Changed, DraftKey

if TYPE_CHECKING:
    from acctui.storage.store import BookStore


def _named(store: BookStore, *names: str) -> None:
    for name in names:
        accounts.add_account(store, Account(name=name))


def test_the_name_alone_is_enough(store: BookStore) -> None:
    done = accounts.add_account(store, Account(name="  Alder & Finch "))
    assert (done.value.id, done.value.name, done.value.version) == (1, "Alder & Finch", 1)
    assert (done.changed, done.label) == (Changed.ACCOUNTS, "New account Alder & Finch")


def test_a_second_account_of_a_name_is_told_from_the_first(store: BookStore) -> None:
    _named(store, "Søren & Co")
    done = accounts.add_account(store, Account(name="soren & co"))
    assert done.label == "New account soren & co, a second of this name"
    assert accounts.add_account(store, Account(name="Søren")).label == "New account Søren"


def test_one_account_is_named_with_what_it_is_now(store: BookStore) -> None:
    _named(store, "Alder", "Birch")
    assert accounts.set_accounts(store, [1], {"tier": Tier.KEY}).label == "Alder is a Key Account now"
    assert accounts.set_accounts(store, [1], {"tier": Tier.NONE}).label == "Alder is a plain account now"
    assert accounts.set_accounts(store, [1, 2], {"tier": Tier.KEY}).label == "Changed 2 accounts"


def test_adding_settles_the_draft(store: BookStore) -> None:
    key = DraftKey("account", "", "me")
    store.drafts.keep(key, {"name": "Alder"})
    accounts.add_account(store, Account(name="Alder"), key)
    assert store.drafts.take(key) == {}


def test_a_target_is_never_made_by_a_bare_tier(store: BookStore) -> None:
    with pytest.raises(RuleBroken, match="setting its goal") as refusal:
        accounts.add_account(store, Account(name="Alder", tier=Tier.TARGET))
    assert refusal.value.rule == "G3"
    _named(store, "Alder")
    with pytest.raises(RuleBroken):
        accounts.set_account(store, 1, {"tier": Tier.TARGET})
    with pytest.raises(RuleBroken):
        accounts.set_accounts(store, [1], {"tier": Tier.TARGET})
    assert accounts.set_account(store, 1, {"tier": Tier.KEY}).value.tier is Tier.KEY


def test_a_target_stays_one_when_something_else_changes(store: BookStore) -> None:
    with store.writing("goal") as work:
        work.add(Account(name="Alder", tier=Tier.TARGET))
    assert accounts.set_account(store, 1, {"city": "Oslo"}).value.tier is Tier.TARGET


def test_an_emptied_field_is_absent_and_an_emptied_name_is_refused(store: BookStore) -> None:
    accounts.add_account(store, Account(name="Alder", city="Oslo", candidate="could double"))
    assert accounts.set_account(store, 1, {"city": " \u200b"}).value.city is None
    assert accounts.set_account(store, 1, {"candidate": None}).value.candidate is None
    for fields in ({"name": " "}, {"candidate": " "}):
        with pytest.raises(RuleBroken):
            accounts.set_account(store, 1, fields)


def test_several_accounts_change_in_one_step(store: BookStore) -> None:
    _named(store, "Alder", "Birch", "Cedar")
    done = accounts.set_accounts(store, [1, 3, 1], {"industry": "cold chain"})
    assert (done.value, done.label) == (2, "Changed 2 accounts")
    assert [one.industry for one in every(store, Account)] == ["cold chain", None, "cold chain"]
    store.undo()
    assert [one.industry for one in every(store, Account)] == [None] * 3
    assert accounts.set_accounts(store, [2], {"city": "Oslo"}).label == "Changed Birch"
    with pytest.raises(RuleBroken, match="There is no account #9"):
        accounts.set_accounts(store, [1, 9], {"city": "Oslo"})


def test_a_tag_goes_on_where_it_is_missing_and_off_where_all_have_it(store: BookStore) -> None:
    accounts.add_account(store, Account(name="Alder", tags=("cold",)))
    _named(store, "Birch")
    assert accounts.tag_accounts(store, [1, 2], " cold ").label == "Tag cold on 2 accounts"
    assert [one.tags for one in every(store, Account)] == [("cold",), ("cold",)]
    assert accounts.tag_accounts(store, [1, 2], "cold").label == "Tag cold off 2 accounts"
    assert [one.tags for one in every(store, Account)] == [(), ()]
    with pytest.raises(RuleBroken, match="A tag is a word"):
        accounts.tag_accounts(store, [1], " \u200b")


def test_tags_stand_each_once_in_order() -> None:
    assert clean_tags([" b", "Åse", "a", "b", "", "\u200b"]) == ("a", "Åse", "b")
    assert clean_tags(["two\r\nlines"]) == ("two\nlines",)
    with pytest.raises(RuleBroken, match="NUL"):
        clean_tags(["a\0b"])


def test_the_account_team_is_names(store: BookStore) -> None:
    _named(store, "Alder")
    member = accounts.add_team_member(store, 1, " Lee ", "technical").value
    assert (member.name, member.role) == ("Lee", "technical")
    assert accounts.remove_team_member(store, member.id).label == "Lee no longer on the account team"
    assert every(store, TeamMember) == ()
    with pytest.raises(RuleBroken, match="no member #1"):
        accounts.remove_team_member(store, member.id)


def test_taking_out_an_account_that_is_not_there_is_refused(store: BookStore) -> None:
    with pytest.raises(RuleBroken, match="There is no account #1"):
        accounts.delete_account(store, 1)


def test_another_account_is_untouched_when_one_is_taken_out(store: BookStore) -> None:
    _named(store, "Alder", "Birch")
    for number in (1, 2):
        contacts.add_contact(store, Contact(account_id=number, name="Kim"))
    accounts.delete_account(store, 2)
    assert [one.account_id for one in every(store, Contact)] == [1]


# which account is meant

BOOK = (
    "Alder & Finch",
    "Alder Ltd",
    "Søren Møller",
    "Baltic Cold Chain",
    "ACME",
    "Acme",
    "Birch",
    "Birch Oak",
)


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("#3", 3),
        (" #3 ", 3),
        ("Alder & Finch", 1),
        ("alder & finch ", 1),
        ("ALDER L", 2),
        ("soren", 3),
        ("moller", 3),
        ("baltic", 4),
        ("cold", 4),
        ("Baltik Cold Chain", 4),
        ("ACME", 5),
        ("Acme", 6),
        ("birch", 7),
        ("Birch O", 8),
    ],
)
def test_an_account_is_found_by_number_name_beginning_or_likeness(
    store: BookStore, typed: str, number: int
) -> None:
    _named(store, *BOOK)
    assert choose_account(store, typed) == number


@pytest.mark.parametrize(
    ("typed", "numbers"), [("alder", [1, 2]), ("acme", [5, 6]), ("ald", [1, 2]), ("ch", [1, 4, 7, 8])]
)
def test_what_could_be_several_lists_them_with_their_numbers(
    store: BookStore, typed: str, numbers: list[int]
) -> None:
    _named(store, *BOOK)
    with pytest.raises(AmbiguousAccountError) as several:
        choose_account(store, typed)
    assert [number for number, _ in several.value.candidates] == numbers
    assert f"{BOOK[numbers[0] - 1]} #{numbers[0]}" in str(several.value)
    assert several.value.typed == typed


@pytest.mark.parametrize("typed", ["", " ", "xyzzy", "q", "#", "#x", "#99", "#" + "9" * 5000, "\x1b[31m"])
def test_what_no_account_answers_to_is_said(store: BookStore, typed: str) -> None:
    _named(store, *BOOK)
    with pytest.raises(RuleBroken) as refusal:
        choose_account(store, typed)
    assert refusal.value.field == "account"
    assert "\x1b" not in refusal.value.sentence


def test_two_accounts_of_one_name_are_told_apart_by_number(store: BookStore) -> None:
    _named(store, "Alder", "Alder")
    with pytest.raises(AmbiguousAccountError):
        choose_account(store, "Alder")
    assert choose_account(store, "#2") == 2
    assert chosen([(1, "Alder"), (2, "#1")], "#1") == 1
    assert chosen([(1, "Alder"), (2, "Alder Lane")], "Alder") == 1


def test_letters_that_no_name_can_hold_are_looked_for_like_any_other(store: BookStore) -> None:
    _named(store, "Alder")
    assert choose_account(store, "Al\u200bder") == 1
    with pytest.raises(RuleBroken, match="No account answers"):
        choose_account(store, "\udcff")


# figures


def test_an_account_at_a_glance_follows_every_change(store: BookStore) -> None:
    _named(store, "Alder")
    for date, amount in ((dt.date(2026, 3, 1), 500), (dt.date(2026, 3, 31), 70), (dt.date(2025, 1, 1), 9)):
        line = revenue.add_revenue(store, Revenue(account_id=1, date=date, amount=amount)).value
    assert at_a_glance(store).won == 570
    with store.reading() as reads:
        assert reads.accounts.won_by_month(1, BusinessYear(2026))[2] == 570
        assert sum(reads.accounts.won_by_month(1, BusinessYear(2025))) == 9
        assert reads.accounts.line(9, 2026) is None
    done = revenue.delete_revenue(store, line.id)
    assert done.label == "Deleted revenue of 0.09"
    with pytest.raises(RuleBroken, match="no line of revenue #3"):
        revenue.delete_revenue(store, line.id)
    contacts.add_contact(store, Contact(account_id=1, name="Kim"))
    contacts.add_contact(store, Contact(account_id=1, name="Ada"))
    with store.reading() as reads:
        assert list(reads.accounts.found_by()) == [(1, "Alder  Kim, Ada")]


def test_a_line_that_did_not_change_is_kept_as_it_is_known(store: BookStore) -> None:
    _named(store, "Alder", "Birch")
    with store.reading() as reads:
        known = {line.id: line for line in reads.accounts.lines(2026)}
    accounts.set_account(store, 2, {"city": "Oslo"})
    with store.reading() as reads:
        alder, birch = reads.accounts.lines(2026, known)
    assert alder is known[1]
    assert (birch.city, known[2].city) == ("Oslo", None)


def test_those_that_matter_stand_in_front(store: BookStore) -> None:
    _named(store, "birch", "Alder")
    accounts.add_account(store, Account(name="Zinc", candidate="could double"))
    accounts.add_account(store, Account(name="Yew", tier=Tier.KEY))
    with store.reading() as reads:
        lines = reads.accounts.lines(2026)
    assert [line.name for line in lines] == ["Yew", "Zinc", "Alder", "birch"]
    assert [line.matters for line in lines] == [True, True, False, False]


def test_candidate_marks_taken_off_several_accounts_take_their_days_with_them(store: BookStore) -> None:
    kept = accounts.add_account(
        store, Account(name="Kestrel", candidate="a plant", talk_on=dt.date(2026, 12, 1))
    )
    accounts.set_accounts(store, [kept.value.id], {"candidate": None})
    with store.reading() as reads:
        account = reads.get(Account, kept.value.id)
    assert account is not None
    assert (account.candidate, account.talk_on) == (None, None)
