"""What the seller wrote down, what a customer said, and what another program remembers."""

import datetime as dt
from enum import StrEnum

from acctui.domain.account import checked_name
from acctui.domain.errors import RuleBroken
from acctui.domain.revenue import refuse_endless
from acctui.domain.row import Row, book_line
from acctui.domain.text import is_blank

NOTE_LIMIT = 1_000_000


def checked_text(text: str, what: str) -> None:
    """Refuse a note or quote that says nothing or is longer than a million characters."""
    if is_blank(text):
        raise RuleBroken("text", f"{what} needs words that can be read. Type them, or leave it.", "D22")
    if len(text) > NOTE_LIMIT:
        raise RuleBroken(
            "text", f"{what} has at most 1,000,000 characters; this one has {len(text):,}. Split it in two."
        )


@book_line
class Note(Row):
    """A dated note about an account, a contact or a call (D22)."""

    account_id: int
    date: dt.date
    text: str
    contact_id: int | None = None
    call_id: int | None = None

    def __post_init__(self) -> None:
        Row.__post_init__(self)
        checked_text(self.text, "A note")


class Side(StrEnum):
    """Whether what was said speaks for a relationship objective or against it (D22)."""

    FOR = "for"
    AGAINST = "against"


@book_line
class Quote(Row):
    """What a customer said, with speaker and date; evidence that waits for its sentence (D22).

    `objective_id` names the relationship objective it is evidence for or against, once it was given one.
    """

    account_id: int
    date: dt.date
    text: str
    speaker: str | None = None
    contact_id: int | None = None
    call_id: int | None = None
    objective_id: int | None = None
    side: Side | None = None

    def __post_init__(self) -> None:
        Row.__post_init__(self)
        checked_text(self.text, "A quote")
        if (self.objective_id is None) != (self.side is None):
            raise RuleBroken(
                "side", "Evidence is for a sentence or against it. Say which, or leave both out.", "D22"
            )
        if self.speaker is not None:
            checked_name(self.speaker, "A speaker", "by")


@book_line
class History(Row):
    """One past activity or lost deal of another program: shown, never counted as a call (D12)."""

    account_id: int | None
    date: dt.date | None
    kind: str
    subject: str
    text: str | None = None
    amount: int | None = None

    def __post_init__(self) -> None:
        Row.__post_init__(self)
        refuse_endless(self.amount)


def split_note(text: str) -> tuple[str, tuple[str, ...]]:
    """Tell the note from the quotes in it: a line that starts with `"` is something the customer said.

    Gives the note without those lines and the quotes without their marks.
    """
    lines = text.split("\n")
    quotes = tuple(line.strip().strip('"').strip() for line in lines if line.lstrip().startswith('"'))
    rest = "\n".join(line for line in lines if not line.lstrip().startswith('"'))
    return rest.strip(), tuple(quote for quote in quotes if not is_blank(quote))
