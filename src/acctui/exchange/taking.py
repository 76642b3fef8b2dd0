"""How a row becomes a record, said once for every source.

A source brings the row, its own key and what its program says differently; the fields themselves have the
same names in every list (see `fields`).
"""

import re
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from acctui.domain.errors import RuleBroken
from acctui.exchange.amounts import plain_number
from acctui.exchange.row import Row
from acctui.services.records import AccountRecord, ContactRecord, DealRecord, DealState

_WON = re.compile(r"\b(closed ?)?won\b", re.IGNORECASE)
_LOST = re.compile(r"\b(closed ?)?lost\b", re.IGNORECASE)
_NONE_LOST = re.compile(r"\bnot (won|lost)\b", re.IGNORECASE)


class Of(NamedTuple):
    """The account a row speaks of: its key in the source ("" for none) and its name ("" where not given)."""

    key: str
    name: str


@lru_cache(maxsize=256)
def state_of(stage: str) -> DealState:
    """Read how a deal stands from the name of its stage: any stage that says neither won nor lost is open."""
    if _NONE_LOST.search(stage):
        return DealState.OPEN
    if _LOST.search(stage):
        return DealState.LOST
    return DealState.WON if _WON.search(stage) else DealState.OPEN


def size_in_words(row: Row, unit: str = "") -> str:
    """Say how large a customer is in its own figures, which are never revenue won from it (D21)."""
    size, employees, turnover = (row.text(field) for field in ("size", "employees", "turnover"))
    parts = [size] if size else []
    if employees:
        parts.append(f"{_grouped(employees)} employees")
    if turnover:
        parts.append(f"turnover {_grouped(turnover)}{unit}")
    return ", ".join(parts)


def _grouped(figure: str) -> str:
    """Put thousands apart in a plain figure; anything else stays as it is written."""
    plain = re.fullmatch(r"([0-9]{1,15})(\.[0-9]+)?", plain_number(figure))
    return f"{int(plain.group(1)):,}{plain.group(2) or ''}" if plain else figure


def tags_of(text: str) -> tuple[str, ...]:
    """Split a cell of tags at its semicolons, or at its commas where it has none."""
    parts = (part.strip() for part in text.split(";" if ";" in text else ","))
    return tuple(dict.fromkeys(part for part in parts if part))


def account(row: Row, source: str, key: str, size: str) -> AccountRecord:
    """Take an account; refuses a row that doesn't name it."""
    return AccountRecord(
        source=source,
        key=key,
        name=row.needed("account", "account"),
        city=row.text("city"),
        industry=row.text("industry"),
        size=size,
        phone=row.text("phone"),
        website=row.text("website"),
        tags=tags_of(row.text("tags")),
        owner=row.text("owner"),
        line=row.line,
    )


def person_name(row: Row) -> str:
    """Give the name of the person a row speaks of: whole, else first and last, else the e-mail address."""
    first_and_last = f"{row.text('first_name')} {row.text('last_name')}".strip()
    return row.text("contact") or first_and_last or row.text("email")


def contact(row: Row, source: str, key: str, of: Of) -> ContactRecord:
    """Take a person; refuses a row that names nobody."""
    return ContactRecord(
        source=source,
        key=key,
        account_key=of.key,
        account_name=of.name,
        name=person_name(row) or row.needed("contact", "person"),
        title=row.text("title"),
        email=row.text("email"),
        phone=row.text("phone") or row.text("mobile"),
        role=row.text("role"),
        owner=row.text("owner"),
        line=row.line,
    )


def deal(row: Row, source: str, key: str, of: Of, state: DealState) -> DealRecord:
    """Take a deal; refuses a won one without the account, the amount or the day that make it revenue."""
    amount, closed_on = row.amount("amount"), row.day("date")
    if state is DealState.WON:
        _refuse_half_revenue(of, amount, closed_on)
    return DealRecord(
        source=source,
        key=key,
        account_key=of.key,
        account_name=of.name,
        name=row.text("deal") or row.text("product"),
        stage=row.text("stage"),
        state=state,
        amount=amount,
        opened_on=row.day("opened"),
        closed_on=closed_on,
        owner=row.text("owner"),
        product=row.text("product"),
        line=row.line,
    )


def _refuse_half_revenue(of: Of, amount: int | None, closed_on: date | None) -> None:
    if not any(of):
        raise RuleBroken("account", "A won deal belongs to an account, and this row names none. Name it.")
    if amount is None:
        raise RuleBroken("amount", "A won deal has an amount, and this row has none. Fill it in; 0 will do.")
    if closed_on is None:
        raise RuleBroken("date", "A won deal has the day it was won, and this row has none. Fill it in.")
