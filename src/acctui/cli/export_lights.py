"""The lists of the traffic lights in an export: the lights, what happened to them, the sweeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.cli.book_list import Names, each, list_of
from acctui.domain.factor import Factor, FactorEvent, Light, Sweep, Waved

if TYPE_CHECKING:
    from collections.abc import Iterator

    from acctui.cli.output import Record


def _factor_record(one: Factor, account: str) -> Record:
    """Give a light with what it says as it stands; lines of other lights it had stay in the book."""
    is_red, is_amber = one.light is Light.RED, one.light is Light.AMBER
    return {
        "id": one.id,
        "account": account,
        "account_id": one.account_id,
        "light": one.light,
        "text": one.text,
        "stops": one.stops if is_red else None,
        "objective_id": one.objective_id if is_red else None,
        "until": one.until if is_red else None,
        "tips": one.tips if is_amber else None,
        "by": one.by if is_amber else None,
        "since": one.since,
        "reviewed_on": one.reviewed_on,
        "snoozed_until": one.snoozed_until,
        "gone_on": one.gone_on,
    }


def _event_record(one: FactorEvent, account: str) -> Record:
    return {
        "id": one.id,
        "account": account,
        "account_id": one.account_id,
        "factor_id": one.factor_id,
        "on": one.on,
        "happened": one.happened,
        "before": one.before,
        "after": one.after,
        "line": one.line,
        "why": one.why,
        "call_id": one.call_id,
        "sweep_id": one.sweep_id,
    }


def _waved_record(one: Waved, account: str) -> Record:
    return {
        "id": one.id,
        "account": account,
        "account_id": one.account_id,
        "key": one.key,
        "waved_on": one.waved_on,
    }


def _sweeps(names: Names, _year: int) -> Iterator[Record]:
    for one in names.reads.dump.lines(Sweep):
        yield {
            "id": one.id,
            "account": None,
            "account_id": None,
            "begun_on": one.begun_on,
            "finished_on": one.finished_on,
            "reviewed": one.reviewed,
            "turned": one.turned,
        }


LIGHT_LISTS = (
    list_of(
        "factors",
        "light text stops objective_id until tips by since reviewed_on snoozed_until gone_on",
        each(Factor, _factor_record),
    ),
    list_of(
        "factor_events",
        "factor_id on happened before after line why call_id sweep_id",
        each(FactorEvent, _event_record),
    ),
    list_of("proposals_waved_away", "key waved_on", each(Waved, _waved_record)),
    list_of("sweeps", "begun_on finished_on reviewed turned", _sweeps),
)
