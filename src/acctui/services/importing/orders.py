"""An order logged here and a won deal of the same account and amount within 45 days: one sale (D21)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from acctui.domain.revenue import Revenue
from acctui.services.importing.desk import ENTITIES, KINDS
from acctui.services.importing.report import Joined, Outcome
from acctui.services.importing.ties import Tie
from acctui.services.records import DealState

if TYPE_CHECKING:
    from collections.abc import Iterable

    from acctui.services.importing.accounts import Accounts
    from acctui.services.importing.desk import Desk
    from acctui.services.importing.report import Notes
    from acctui.services.ports import Reads
    from acctui.services.records import DealRecord

NEAR = dt.timedelta(days=45)


class Orders:
    """Pairs won deals with orders no deal is tied to yet, the nearest days first and each once."""

    def __init__(self, reads: Reads, desk: Desk, accounts: Accounts, notes: Notes) -> None:
        self._desk = desk
        self._accounts = accounts
        self._notes = notes
        self._open: dict[tuple[int, int], list[Revenue]] = {}
        for order in reads.imports.untied_orders():
            if order.amount:
                self._open.setdefault((order.account_id, order.amount), []).append(order)
        self._pairs: dict[tuple[str, str], Revenue] = {}

    def pair(self, records: Iterable[DealRecord]) -> None:
        """Find the pairs among deals; those that are not won, or tied to an order already, take no part."""
        if not self._open:
            return
        near: list[tuple[dt.timedelta, str, str, int, Revenue]] = []
        for record in records:
            if record.state is DealState.WON and not self._is_order(record):
                near += self._near(record)
        taken: set[int] = set()
        for _, source, key, number, order in sorted(near, key=lambda pair: pair[:4]):
            if number not in taken and (source, key) not in self._pairs:
                self._pairs[(source, key)] = order
                taken.add(number)

    def _is_order(self, record: DealRecord) -> bool:
        tie = self._desk.tie(record.source, Revenue, record.key)
        line = tie and self._desk.shelf(Revenue).get(tie.row_id)
        return bool(line and line.call_id is not None)

    def _near(self, record: DealRecord) -> Iterable[tuple[dt.timedelta, str, str, int, Revenue]]:
        account_id = self._accounts.known(record.source, record.account_key, record.account_name)
        for order in self._open.get((account_id or 0, record.amount or 0), ()):
            apart = abs(order.date - (record.closed_on or dt.date.min))
            if apart <= NEAR:
                yield apart, record.source, record.key, order.id, order

    def join(self, record: DealRecord, tie: Tie | None, listed: str) -> bool:
        """Tie a won deal to its order, in place of a line of its own; gives False where it has none."""
        order = self._pairs.get((record.source, record.key))
        if order is None:
            return False
        if tie is not None:
            self._desk.unbind(tie)
            self._desk.shelf(KINDS[tie.entity]).take_out(tie.row_id)
        # Nothing is remembered as written: an order is the seller's own, and a later file only compares.
        self._desk.bind(Tie(record.source, ENTITIES[Revenue], record.key, listed, order.id))
        self._notes.count("revenue", Outcome.UPDATED)
        self._notes.joined.append(
            Joined(
                account=self._accounts.name_of(order.account_id),
                account_id=order.account_id,
                amount=order.amount,
                ordered_on=order.date,
                won_on=record.closed_on or order.date,
                deal=record.name,
                key=record.key,
                call_id=order.call_id,
            )
        )
        return True
