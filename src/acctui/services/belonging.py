"""What is written about a contact, a call, an objective or a factor stands with the same account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.call import Call
from acctui.domain.contact import Contact
from acctui.domain.errors import RuleBroken
from acctui.domain.factor import Factor
from acctui.domain.objective import Objective
from acctui.domain.strategy import Strategy

if TYPE_CHECKING:
    from collections.abc import Mapping

    from acctui.services.ports import Reads

_KINDS: Mapping[str, type[Contact | Call | Strategy | Objective | Factor]] = {
    "contact": Contact,
    "call": Call,
    "strategy": Strategy,
    "objective": Objective,
    "factor": Factor,
}


def refuse_strangers(
    reads: Reads,
    account_id: int,
    *,
    contact_id: int | None = None,
    call_id: int | None = None,
    strategy_id: int | None = None,
    objective_id: int | None = None,
    factor_id: int | None = None,
) -> None:
    """Refuse a contact, a call or another line of another account, or one that is not there."""
    named = {
        "contact": contact_id,
        "call": call_id,
        "strategy": strategy_id,
        "objective": objective_id,
        "factor": factor_id,
    }
    for name, number in named.items():
        if number is not None:
            _refuse_stranger(reads, account_id, name, number)


def _refuse_stranger(reads: Reads, account_id: int, name: str, number: int) -> None:
    found = reads.get(_KINDS[name], number)
    if found is None or found.account_id != account_id:
        raise RuleBroken(
            name,
            f"{name.capitalize()} #{number} is not of this account. acctui {name} list shows them all.",
        )
