"""Won deals are revenue, open ones prospects, lost ones and activities history (D21, D12)."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from acctui.domain.account import Account
from acctui.domain.call import Call, Result, StatedCall
from acctui.domain.got import Got
from acctui.domain.note import History
from acctui.domain.revenue import Prospect, Revenue, RevenueSource
from acctui.services.calls import log_call, state_outcome

if TYPE_CHECKING:
    from tests.services.importing.conftest import Program

ALDER = {"key": "1", "name": "Alder & Finch"}
NOW = dt.datetime(2026, 3, 20, 10, 0, tzinfo=dt.UTC)


def deal(**fields: Any) -> dict[str, Any]:
    return {"key": "d", "state": "won", "account_key": "1", "account_name": "Alder & Finch", **fields}


def order(crm: Program, amount: int = 500_000, day: dt.date = dt.date(2026, 3, 12)) -> Revenue:
    """Log an order here, as a seller does."""
    account = crm.kept(Account)[0] if crm.kept(Account) else crm.add(Account(name="Alder & Finch"))
    stated = state_outcome(crm.store, Call(account_id=account.id, outcome="They order", stated_at=NOW)).value
    log_call(
        crm.store,
        StatedCall(stated),
        Got(result=Result.ORDER, held_on=day, amount=amount),
        NOW + dt.timedelta(hours=1),
    )
    return crm.kept(Revenue, source="call")[-1]


def test_a_won_deal_is_one_line_of_revenue_in_its_month(crm: Program) -> None:
    crm.bring(crm.deals(deal(amount=123_450)))
    line = crm.only(Revenue)
    assert (line.date, line.amount, line.what) == (dt.date(2026, 3, 2), 123_450, "Chillers")
    assert line.source is RevenueSource.IMPORT
    assert crm.won(crm.only(Account)) == 123_450


def test_a_deal_that_two_lists_of_one_import_name_is_as_the_later_says_and_follows_it_from_then_on(
    crm: Program,
) -> None:
    crm.bring(crm.deals(deal(amount=100)), crm.deals(deal(amount=200, name="")))
    assert (crm.only(Revenue).amount, crm.only(Revenue).what) == (200, "Chillers")
    report = crm.bring(crm.deals(deal(amount=300)))
    assert (crm.only(Revenue).amount, report.kept) == (300, ())


def test_a_deal_without_a_name_is_called_by_its_product(crm: Program) -> None:
    crm.bring(crm.deals(deal(name="", product="Freezer")))
    assert crm.only(Revenue).what == "Freezer"


def test_an_open_deal_is_a_prospect_and_brings_nothing_yet(crm: Program) -> None:
    crm.bring(crm.deals(deal(state="open", stage="Talking", owner="Ann Vale", opened_on=dt.date(2026, 1, 5))))
    line = crm.only(Prospect)
    assert (line.stage, line.owner, line.opened_on) == ("Talking", "Ann Vale", dt.date(2026, 1, 5))
    assert line.expected_on == dt.date(2026, 3, 2)
    assert crm.won(crm.only(Account)) == 0


@pytest.mark.parametrize(
    ("name", "stage", "subject"), [("Cold", "Lost", "Cold"), ("", "Lost", "Lost"), ("", "", "lost deal")]
)
def test_a_lost_deal_is_history_under_the_best_name_it_has(
    crm: Program, name: str, stage: str, subject: str
) -> None:
    crm.bring(crm.deals(deal(state="lost", name=name, stage=stage, amount=None)))
    line = crm.only(History)
    assert (line.kind, line.subject, line.amount) == ("lost deal", subject, None)


def test_an_open_deal_without_an_account_is_kept_and_listed(crm: Program) -> None:
    report = crm.bring(crm.deals(deal(state="open", account_key="", account_name=" ")))
    assert crm.only(Prospect).account_id is None
    (told,) = report.without_account
    assert (told.file, told.line, told.key, told.state) == ("opportunities.csv", 2, "d", "open")
    assert crm.kept(Account) == ()


@pytest.mark.parametrize(
    "missing", [{"account_key": "", "account_name": ""}, {"amount": None}, {"closed_on": None}]
)
def test_a_won_deal_that_lacks_what_makes_it_revenue_is_refused(
    crm: Program, missing: dict[str, Any]
) -> None:
    report = crm.bring(crm.deals(deal(**missing)))
    assert "A won deal needs" in report.refused[0].reason
    assert crm.kept(Revenue) == ()


def test_an_activity_is_history_with_the_one_it_was_with(crm: Program) -> None:
    crm.bring(
        crm.activities(
            {
                "key": "a",
                "account_key": "1",
                "subject": "Visit",
                "contact_name": "Kim Vale",
                "text": "A\r\nB",
            },
            {"key": "b", "account_key": "1", "subject": "", "text": "Rang back"},
            {"key": "c", "account_key": "1", "kind": ""},
        )
    )
    first, second, third = crm.kept(History)
    assert (first.subject, first.text, first.kind) == ("Visit", "With Kim Vale\nA\nB", "call")
    assert (second.subject, second.text) == ("Rang back", "Rang back")
    assert (third.kind, third.text) == ("activity", None)


def test_a_lost_deal_and_an_activity_of_one_id_are_two_lines(crm: Program) -> None:
    lists = (
        crm.deals(deal(state="lost")),
        crm.activities({"key": "d", "account_key": "1", "subject": "Visit"}),
    )
    crm.bring(*lists)
    report = crm.bring(*lists)
    assert len(crm.kept(History)) == 2
    assert (report.by_kind["lost deals"].unchanged, report.by_kind["activities"].unchanged) == (1, 1)


@pytest.mark.parametrize(
    ("was", "now", "won"),
    [("won", "open", 0), ("won", "lost", 0), ("open", "won", 500_000), ("lost", "won", 500_000)],
)
def test_a_deal_that_turned_moves_and_is_told(crm: Program, was: str, now: str, won: int) -> None:
    crm.bring(crm.deals(deal(state=was)))
    report = crm.bring(crm.deals(deal(state=now)))
    (turned,) = report.turned
    assert (turned.account, turned.was, turned.now) == ("Alder & Finch", was, now)
    assert crm.won(crm.only(Account)) == won
    kinds: dict[str, type] = {"won": Revenue, "open": Prospect, "lost": History}
    assert [len(crm.kept(kind)) for kind in kinds.values()] == [now == state for state in kinds]
    assert crm.bring(crm.deals(deal(state=now))).turned == ()


def test_an_order_logged_here_and_the_deal_are_one_sale(crm: Program) -> None:
    line = order(crm)
    report = crm.bring(crm.deals(deal()))
    assert crm.only(Revenue) == line
    (joined,) = report.joined
    assert (joined.account, joined.amount, joined.call_id) == ("Alder & Finch", 500_000, line.call_id)
    assert (joined.ordered_on, joined.won_on) == (dt.date(2026, 3, 12), dt.date(2026, 3, 2))
    steps = crm.steps()
    assert crm.bring(crm.deals(deal())).joined == ()
    assert crm.steps() == steps


@pytest.mark.parametrize("apart", [45, -45])
def test_45_days_apart_is_still_one_sale(crm: Program, apart: int) -> None:
    order(crm, day=dt.date(2026, 2, 14))
    crm.bring(crm.deals(deal(closed_on=dt.date(2026, 2, 14) + dt.timedelta(days=apart))))
    assert len(crm.kept(Revenue)) == 1


@pytest.mark.parametrize(
    "other",
    [
        {"closed_on": dt.date(2026, 4, 27)},
        {"amount": 499_999},
        {"account_key": "", "account_name": "Baltic Cold Chain"},
    ],
)
def test_another_day_amount_or_account_is_another_sale(crm: Program, other: dict[str, Any]) -> None:
    order(crm)
    report = crm.bring(crm.deals(deal(**other)))
    assert len(crm.kept(Revenue)) == 2
    assert report.joined == ()


def test_one_order_answers_for_one_deal_and_the_nearest(crm: Program) -> None:
    order(crm)
    report = crm.bring(
        crm.deals(
            deal(key="far"), deal(key="near", closed_on=dt.date(2026, 3, 11)), deal(key="open", state="open")
        )
    )
    assert [joined.key for joined in report.joined] == ["near"]
    assert len(crm.kept(Revenue)) == 2


def test_an_order_logged_after_the_deal_came_in_takes_its_line(crm: Program) -> None:
    crm.bring(crm.deals(deal()))
    line = order(crm)
    assert crm.won(crm.only(Account)) == 1_000_000
    report = crm.bring(crm.deals(deal()))
    assert len(report.joined) == 1
    assert crm.only(Revenue) == line


def test_an_open_deal_that_was_won_by_an_order_logged_here_is_that_order(crm: Program) -> None:
    crm.bring(crm.deals(deal(state="open")))
    line = order(crm)
    crm.bring(crm.deals(deal()))
    assert crm.only(Revenue) == line
    assert crm.kept(Prospect) == ()


def test_the_order_stays_when_its_deal_is_reopened(crm: Program) -> None:
    line = order(crm)
    crm.bring(crm.deals(deal()))
    report = crm.bring(crm.deals(deal(state="open")))
    assert crm.only(Revenue) == line
    assert len(crm.kept(Prospect)) == 1
    assert report.turned[0].now == "open"


def test_an_order_keeps_its_worth_and_a_later_one_in_the_list_is_told(crm: Program) -> None:
    order(crm)
    crm.bring(crm.deals(deal()))
    report = crm.bring(crm.deals(deal(amount=600_000, name="Renamed")))
    (kept,) = report.kept
    assert (kept.field, kept.yours, kept.theirs) == ("amount", 500_000, 600_000)
    assert crm.only(Revenue).amount == 500_000


def test_an_order_of_nothing_is_no_sale_to_pair(crm: Program) -> None:
    crm.add(Account(name="Alder & Finch"))
    crm.add(replace(order(crm), id=0, version=0, amount=0))
    report = crm.bring(crm.deals(deal(amount=0)))
    assert report.joined == ()


def test_of_two_lists_of_one_run_the_later_says_how_a_deal_stands(crm: Program) -> None:
    crm.bring(crm.deals(deal()), crm.deals(deal(state="lost")))
    assert crm.kept(Revenue) == ()
    assert len(crm.kept(History)) == 1


def test_an_order_that_agreed_once_is_still_the_sellers_own(crm: Program) -> None:
    order(crm)
    crm.bring(crm.deals(deal()))
    crm.bring(crm.deals(deal()))
    crm.bring(crm.deals(deal(amount=600_000)))
    assert crm.only(Revenue).amount == 500_000
