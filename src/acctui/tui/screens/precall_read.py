"""What the pre-call panel reads in one go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from acctui.services.briefing import Known, known_of, people_of

if TYPE_CHECKING:
    import datetime as dt

    from acctui.domain.call import Call
    from acctui.services.ports import Store

WORDINGS = 50


@dataclass(frozen=True, slots=True)
class Panel:
    """What is known of the account, the open call in question, and what helps to word an outcome."""

    known: Known
    call: Call | None
    people: str
    place: tuple[int, int]
    following: int | None
    wordings: tuple[str, ...]


def panel_of(store: Store, account_id: int, call_id: int | None, today: dt.date) -> Panel:
    """Read everything the panel shows."""
    with store.reading() as reads:
        known = known_of(reads, account_id, today)
        calls = list(known.open_calls)
        at = next((place for place, call in enumerate(calls) if call.id == call_id), 0)
        call = calls[at] if calls else None
        towards = [known.last.towards] if known.last and known.last.towards else []
        return Panel(
            known=known,
            call=call,
            people=", ".join(contact.name for contact in people_of(reads, call.id)) if call else "",
            place=(at + 1, len(calls)),
            following=calls[(at + 1) % len(calls)].id if calls else None,
            wordings=(*towards, *(text for text, _ in reads.calls.wordings(WORDINGS))),
        )
