"""What was written down, said and planned around the calls, and what an older program remembers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from acctui.demo.almanac import DEMO_DAY
from acctui.demo.told import NoteTold
from acctui.domain.action import Action
from acctui.domain.note import History, Note, Quote
from acctui.domain.revenue import Prospect

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from acctui.demo.almanac import Almanac
    from acctui.demo.told import AccountTold, ActionTold, CallTold, HistoryTold, ProspectTold, QuoteTold
    from acctui.domain.note import Side
    from acctui.domain.row import Row

_CENTS = 100


@dataclass(frozen=True, slots=True)
class Pencil:
    """Writes the texts of one account; `contacts` gives the number of its people by name.

    `evidence` gives the sentence of theirs that a quote speaks for or against, by the quote's words;
    `factors` the number of a factor by its words, once they are written.
    """

    account_id: int
    contacts: Mapping[str, int]
    almanac: Almanac
    evidence: Mapping[str, tuple[int, Side]] = field(default_factory=dict)
    factors: dict[str, int] = field(default_factory=dict)

    def of_account(self, told: AccountTold) -> list[Row]:
        """Give what stands on the account itself."""
        return [
            *map(self._note, told.notes),
            *(self._quote(quote, quote.on) for quote in told.quotes),
            *map(self._action, told.actions),
        ]

    def of_call(self, told: CallTold, call_id: int) -> list[Row]:
        """Give the note, the quotes and the next step of a call, and an exchange's messages (D17, D22)."""
        notes = [NoteTold(told.held, told.note)] if told.note else []
        return [
            *(self._note(note, call_id) for note in (*told.messages, *notes)),
            *(self._quote(quote, told.held, call_id) for quote in told.said),
            *([self._action(told.next, call_id)] if told.next else []),
        ]

    def _note(self, told: NoteTold, call_id: int | None = None) -> Note:
        return Note(
            account_id=self.account_id,
            date=self.almanac.day(told.on),
            text=self.almanac.words(told.text),
            contact_id=self.contacts[told.about] if told.about else None,
            call_id=call_id,
        )

    def _quote(self, told: QuoteTold, day: str, call_id: int | None = None) -> Quote:
        objective_id, side = self.evidence.get(told.text, (None, None))
        return Quote(
            account_id=self.account_id,
            date=self.almanac.day(day),
            text=self.almanac.words(told.text),
            speaker=told.speaker,
            contact_id=self.contacts.get(told.speaker),
            call_id=call_id,
            objective_id=objective_id,
            side=side,
        )

    def _action(self, told: ActionTold, call_id: int | None = None) -> Action:
        on = self.almanac.day(told.on) if told.on else None
        is_past = bool(told.on) and told.on < DEMO_DAY.isoformat()
        return Action(
            account_id=self.account_id,
            what=self.almanac.words(told.what),
            who=told.who or None,
            on=on,
            month=self.almanac.day(told.month).replace(day=1) if told.month else None,
            urgent=told.urgent,
            important=told.important,
            kind=told.kind,
            done_on=on if is_past and not (told.left or told.dropped) else None,
            dropped_on=self.almanac.day(told.dropped) if told.dropped else None,
            call_id=call_id,
            factor_id=self.factors[told.answers] if told.answers else None,
        )


def from_before(
    history: Sequence[HistoryTold],
    prospects: Sequence[ProspectTold],
    account_id: int | None,
    almanac: Almanac,
) -> list[Row]:
    """Give what came over from the program used before; a deal need not name an account (D12, D21)."""
    return [
        *(_history(told, account_id, almanac) for told in history),
        *(_prospect(told, account_id, almanac) for told in prospects),
    ]


def _history(told: HistoryTold, account_id: int | None, almanac: Almanac) -> History:
    return History(
        account_id=account_id,
        date=almanac.day(told.on),
        kind=told.kind,
        subject=almanac.words(told.subject),
        text=almanac.words(told.text) or None,
        amount=told.amount * _CENTS if told.amount is not None else None,
    )


def _prospect(told: ProspectTold, account_id: int | None, almanac: Almanac) -> Prospect:
    return Prospect(
        account_id=account_id,
        name=almanac.words(told.name),
        amount=told.amount * _CENTS,
        stage=told.stage,
        owner=told.owner,
        opened_on=almanac.day(told.opened),
        expected_on=almanac.day(told.expected) if told.expected else None,
    )
