"""What is written about a contact or a call stands with the same account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.call import Call
from acctui.domain.contact import Contact
from acctui.domain.errors import RuleBroken

if TYPE_CHECKING:
    from acctui.services.ports import Reads


def refuse_strangers(
    reads: Reads, account_id: int, *, contact_id: int | None = None, call_id: int | None = None
) -> None:
    """Refuse a contact or a call of another account, or one that is not there."""
    if contact_id is not None:
        contact = reads.get(Contact, contact_id)
        if contact is None or contact.account_id != account_id:
            raise RuleBroken(
                "contact",
                f"Contact #{contact_id} is not of this account. acctui contact list shows them all.",
            )
    if call_id is not None:
        call = reads.get(Call, call_id)
        if call is None or call.account_id != account_id:
            raise RuleBroken(
                "call", f"Call #{call_id} is not of this account. acctui call list shows them all."
            )
