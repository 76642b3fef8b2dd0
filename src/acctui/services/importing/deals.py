"""What a deal is in the book: won it is revenue, open a prospect, lost it is history (D21)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.errors import RuleBroken
from acctui.domain.note import History
from acctui.domain.revenue import Prospect, Revenue, RevenueSource
from acctui.domain.text import received
from acctui.services.importing.lines import fresh_tie, lay_line_over
from acctui.services.importing.report import Outcome, Turned, WithoutAccount
from acctui.services.records import DealState

if TYPE_CHECKING:
    from acctui.domain.row import Row
    from acctui.services.importing.accounts import Accounts
    from acctui.services.importing.desk import Desk
    from acctui.services.importing.orders import Orders
    from acctui.services.importing.report import Notes
    from acctui.services.importing.ties import Tie
    from acctui.services.records import DealRecord

LOST = "lost deal"
DEAL_KEY = "deal:"
_OF: dict[DealState, tuple[type[Row], str, tuple[str, ...]]] = {
    DealState.WON: (Revenue, "revenue", ("account_id", "date", "amount", "what")),
    DealState.OPEN: (
        Prospect,
        "prospects",
        ("account_id", "name", "amount", "stage", "owner", "opened_on", "expected_on"),
    ),
    DealState.LOST: (History, "lost deals", ("account_id", "date", "subject", "amount")),
}
# Day and words of an order logged here are the seller's own, and its worth is only compared.
_OF_ORDER = ("account_id", "amount")


class Deals:
    """Puts each deal where its state says, and moves it when that changes."""

    def __init__(self, desk: Desk, accounts: Accounts, orders: Orders, notes: Notes) -> None:
        self._desk = desk
        self._accounts = accounts
        self._orders = orders
        self._notes = notes

    def take(self, record: DealRecord, listed: str, file: str) -> None:
        """Take a deal; raises RuleBroken where it is won and names no account or no day."""
        account_id = self._accounts.refer(record.source, record.account_key, record.account_name, listed)
        line = line_of(record, account_id)
        if account_id is None:
            self._tell_without_account(record, file)
        tie, state = self._known(record)
        if record.state is DealState.WON and self._orders.join(record, tie, listed):
            return
        if tie is None:
            self._add(record, line, listed)
        elif state is record.state:
            self._lay_over(tie, state, line)
        else:
            self._turn(record, tie, state, line)

    def _known(self, record: DealRecord) -> tuple[Tie | None, DealState]:
        if not self._desk.may_know(record.source, record.key, f"{DEAL_KEY}{record.key}"):
            return None, record.state
        for state, (kind, _, _) in _OF.items():
            tie = self._desk.tie(record.source, kind, key_of(record, state))
            if tie is not None:
                return tie, state
        return None, record.state

    def _add(self, record: DealRecord, line: Row, listed: str) -> None:
        _, kind, names = _OF[record.state]
        key = key_of(record, record.state)
        self._desk.add(fresh_tie(record.source, key, listed, line, names), line)
        self._notes.count(kind, Outcome.ADDED)

    def _lay_over(self, tie: Tie, state: DealState, line: Row) -> None:
        _, kind, names = _OF[state]
        is_order = _is_order(self._desk, tie)
        compared = _OF_ORDER if is_order else names
        lay_line_over(self._desk, self._notes, kind, tie, line, compared)
        if is_order:
            tie.wrote.clear()

    def _turn(self, record: DealRecord, tie: Tie, was: DealState, line: Row) -> None:
        self._desk.unbind(tie)
        if not _is_order(self._desk, tie):
            # The order of a call is the seller's own and stays when the deal is taken back.
            self._desk.shelf(_OF[was][0]).take_out(tie.row_id)
        _, _, names = _OF[record.state]
        self._desk.add(fresh_tie(record.source, key_of(record, record.state), tie.listed, line, names), line)
        self._notes.count(_OF[record.state][1], Outcome.UPDATED)
        account = self._accounts.name_of(getattr(line, "account_id", None))
        self._notes.turned.append(
            Turned(account, record.name, record.key, str(was), str(record.state), record.amount)
        )

    def _tell_without_account(self, record: DealRecord, file: str) -> None:
        self._notes.without_account.append(
            WithoutAccount(file, record.line, record.key, record.name, str(record.state), record.amount)
        )


def key_of(record: DealRecord, state: DealState) -> str:
    """Give the key a deal is tied by; among history it is told from an activity's."""
    return f"{DEAL_KEY}{record.key}" if state is DealState.LOST else record.key


def _is_order(desk: Desk, tie: Tie) -> bool:
    revenue = desk.shelf(Revenue).get(tie.row_id) if tie.entity == "revenue" else None
    return revenue is not None and revenue.source is RevenueSource.CALL


def line_of(record: DealRecord, account_id: int | None) -> Row:
    """Give the line a deal becomes; raises RuleBroken where a won one lacks what makes it revenue."""
    name = received(record.name or record.product, "name") or None
    if record.state is DealState.OPEN:
        return Prospect(
            account_id=account_id,
            name=name,
            amount=record.amount,
            stage=received(record.stage, "stage") or None,
            owner=received(record.owner, "owner") or None,
            opened_on=record.opened_on,
            expected_on=record.closed_on,
        )
    if record.state is DealState.LOST:
        subject = name or received(record.stage, "stage") or LOST
        return History(
            account_id=account_id, date=record.closed_on, kind=LOST, subject=subject, amount=record.amount
        )
    if account_id is None or record.closed_on is None or record.amount is None:
        raise RuleBroken(
            "account", "A won deal needs its account, its day and its amount. Fill in what is missing.", "D21"
        )
    return Revenue(
        account_id=account_id,
        date=record.closed_on,
        amount=record.amount,
        what=name,
        source=RevenueSource.IMPORT,
    )
