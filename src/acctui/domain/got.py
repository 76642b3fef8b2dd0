"""What came of a call, as the seller reports it."""

import datetime as dt
from dataclasses import dataclass

from acctui.domain.call_choices import Fit, Promise, Result
from acctui.domain.errors import RuleBroken
from acctui.domain.revenue import refuse_endless
from acctui.domain.text import is_blank, one_line

LINE_LIMIT = 500


def checked_line(text: str | None, field: str) -> None:
    """Refuse a line of a call that breaks or is longer than 500 characters."""
    if text is not None:
        one_line(text, field, LINE_LIMIT, "line")


def refuse_odd_amount(result: Result | None, amount: int | None) -> None:
    """Refuse an amount that is no order's, or that an order can't have (D7)."""
    if amount is None:
        return
    if result is not Result.ORDER:
        raise RuleBroken("amount", "Only an order has an amount. Leave it out, or log an order.", "D7")
    if amount < 0:
        raise RuleBroken(
            "amount", "An order is worth nothing or more. Type the amount without a minus.", "D7"
        )
    refuse_endless(amount)


def refuse_bare_advance(act: str | None, by: dt.date | None, override: str | None) -> None:
    """Refuse an advance without the customer's act and its date, unless it is said why it counts (D7)."""
    if not is_blank(override or ""):
        return
    if is_blank(act or ""):
        raise RuleBroken(
            "customer_act",
            "An advance is something the customer will do, with a date. Say what they will do, "
            "or log a continuation.",
            "D7",
        )
    if by is None:
        raise RuleBroken(
            "by",
            "An advance needs the date by which they will do it. Give the date, or log a continuation.",
            "D7",
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Got:
    """What came of a call, as the seller reports it (D7).

    An advance needs the customer's act and its date; without them it is a continuation, unless
    `override` says why it counts all the same. `act_done` tells that the act was done in the call.
    """

    result: Result
    held_on: dt.date
    amount: int | None = None
    customer_act: str | None = None
    customer_act_by: dt.date | None = None
    act_done: bool = False
    fit: Fit | None = None
    override: str | None = None

    def __post_init__(self) -> None:
        checked_line(self.customer_act, "customer_act")
        checked_line(self.override, "override")
        refuse_odd_amount(self.result, self.amount)
        if self.result is Result.ADVANCE:
            refuse_bare_advance(self.customer_act, self.customer_act_by, self.override)

    @property
    def promise(self) -> Promise | None:
        """Where the customer's act stands as the call ends."""
        if self.customer_act_by is None or is_blank(self.customer_act or ""):
            return None
        return Promise.KEPT if self.act_done else Promise.OPEN
