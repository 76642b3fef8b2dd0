"""What the pre-call panel holds while it is being filled in: plain texts, read by the method's own values."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from acctui.domain.call import Call, Channel, Fit, Got, Kind, Result, Size
from acctui.domain.days import read_day, read_when
from acctui.domain.errors import RuleBroken
from acctui.domain.money import read_amount
from acctui.domain.step import read_step
from acctui.domain.text import is_blank
from acctui.services.calls import Afterwards
from acctui.services.contacts import split_names
from acctui.tui.screens.precall_turns import read_turns

if TYPE_CHECKING:
    import datetime as dt

    from acctui.services.call_turns import LightTurn

OUTCOME_TEXTS = (
    "outcome",
    "at",
    "reply_by",
    "gain",
    "with",
    "fallback",
    "questions",
    "attendees",
    "material",
)
LOG_TEXTS = ("customer_act", "by", "amount", "override", "next", "note", "held")


@dataclass
class PrecallForm:
    """Texts and choices of the panel, all as typed; what is not there yet is empty.

    `mark` is the book's decimal mark, None where none is chosen.
    """

    values: dict[str, str] = field(default_factory=dict)
    mark: str | None = None

    def __getitem__(self, name: str) -> str:
        return self.values.get(name, "")

    def __setitem__(self, name: str, value: str) -> None:
        if value:
            self.values[name] = value
        else:
            self.values.pop(name, None)

    @property
    def is_blank(self) -> bool:
        """Whether nothing is typed in any text."""
        return all(is_blank(self[name]) for name in (*OUTCOME_TEXTS, *LOG_TEXTS))

    def _or_none(self, name: str) -> str | None:
        return None if is_blank(self[name]) else self[name].strip()

    # before the call

    @property
    def size(self) -> Size:
        """How much the outcome asks for."""
        return Size(self["size"] or Size.S)

    @property
    def channel(self) -> Channel:
        """How the two sides meet."""
        return Channel(self["channel"] or Channel.CALL)

    def call(self, account_id: int, now: dt.datetime, today: dt.date) -> Call:
        """Read what is typed as a call to state; raises RuleBroken at the field that is not right."""
        planned = None if is_blank(self["at"]) else read_when(self["at"], today, "at")
        reply_by = None if is_blank(self["reply_by"]) else read_day(self["reply_by"], today, "reply_by")
        return Call(
            account_id=account_id,
            outcome=self["outcome"],
            stated_at=now,
            kind=Kind(self["kind"] or Kind.OTHER),
            channel=self.channel,
            size=self.size,
            gain=self._or_none("gain"),
            fallback=self._or_none("fallback"),
            questions=self._or_none("questions"),
            attendees=self._or_none("attendees"),
            material=self._or_none("material"),
            towards=self._or_none("towards"),
            at=planned,
            reply_by=reply_by if self.channel is Channel.EMAIL else None,
        )

    @property
    def people(self) -> tuple[str, ...]:
        """The names the call is held with."""
        return split_names(self["with"])

    # after the call

    @property
    def result(self) -> Result | None:
        """What came of it, None while nothing is chosen."""
        return Result(self["result"]) if self["result"] else None

    @property
    def fit(self) -> Fit | None:
        """How it compares with what was stated."""
        return Fit(self["fit"]) if self["fit"] else None

    def missing(self) -> tuple[str, ...]:
        """Name what the log still lacks, in the order of the form."""
        result = self.result
        if result is None:
            return ("result",)
        lacks = []
        if result is Result.ADVANCE and is_blank(self["override"]):
            lacks += [
                words
                for name, words in (("customer_act", "their act"), ("by", "by when"))
                if is_blank(self[name])
            ]
        if result is Result.ADVANCE and self.fit is None:
            lacks.append("fit")
        if result is Result.ORDER and is_blank(self["amount"]):
            lacks.append("amount")
        return tuple(lacks)

    def got(self, today: dt.date, held_by: dt.date) -> Got:
        """Read what is typed as the result; raises RuleBroken at the field that is not right (D7).

        `held_by` is the day it was held where nothing else is typed.
        """
        result = self.result
        if result is None:
            raise RuleBroken(
                "result", "Choose what came of it: o order, a advance, c continuation, n no-sale.", "D7"
            )
        advance, order = result is Result.ADVANCE, result is Result.ORDER
        if advance and self.fit is None and not self.missing()[:-1]:
            raise RuleBroken("fit", "Say how it compares: = as stated, - smaller, + larger.", "D7")
        if order and is_blank(self["amount"]):
            raise RuleBroken("amount", "An order has an amount. Type it, 0 where it is not known yet.", "D7")
        by = None if not advance or is_blank(self["by"]) else read_day(self["by"], today, "by")
        held = held_by if is_blank(self["held"]) else read_day(self["held"], today, "held", past=True)
        return Got(
            result=result,
            held_on=held,
            amount=read_amount(self["amount"], "amount", self.mark) if order else None,
            customer_act=self._or_none("customer_act") if advance else None,
            customer_act_by=by,
            act_done=bool(self["done"]),
            fit=self.fit if advance else None,
            override=self._or_none("override") if advance else None,
        )

    def afterwards(self, today: dt.date) -> Afterwards:
        """Read the next step and the note; raises RuleBroken where the step can't be read."""
        step = None if is_blank(self["next"]) else read_step(self["next"], today, "next")
        return Afterwards(step, self["note"], self.turns)

    @property
    def turns(self) -> tuple[LightTurn, ...]:
        """The lights the call turned, as they were chosen."""
        return read_turns(self["turns"])

    def chained(self) -> PrecallForm:
        """Turn the outcome into the larger one this call is the first part of, and ask for that part (C8)."""
        return replace(self, values={**self.values, "towards": self["outcome"], "outcome": ""})


def held_by(call: Call | None, today: dt.date) -> dt.date:
    """Give the day a call was held unless the seller says another: its planned day once past (D16)."""
    return call.at.day if call is not None and call.at is not None and call.at.day < today else today
