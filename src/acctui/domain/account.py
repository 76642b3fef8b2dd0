"""An account of the Individual Enterprise, and how much of it there is to know."""

import datetime as dt
from enum import StrEnum

from acctui.domain.errors import RuleBroken
from acctui.domain.row import Row, book_line
from acctui.domain.text import is_blank, one_line, received

NAME_LIMIT = 200


class Tier(StrEnum):
    """How large an account is, or is to become by year end (D2)."""

    NONE = "none"
    TARGET = "target"
    KEY = "key"


def checked_name(name: str, what: str, field: str = "name") -> str:
    """Give back a name that can be read, on one line of at most 200 characters.

    Raises RuleBroken at `field` when it is blank, has line breaks or is longer.
    """
    if is_blank(name):
        raise RuleBroken(field, f"{what} needs a name that can be read. Type one.")
    return one_line(name, field, NAME_LIMIT, "name").strip()


@book_line
class Account(Row):
    """One customer of the book; only the name is needed.

    `candidate` is the one-line why of an account that could be much larger (G2), `talk_on` the day it is
    talked over with the manager, `size` the customer's own size in its source's words, never revenue of ours.
    """

    name: str
    tier: Tier = Tier.NONE
    candidate: str | None = None
    talk_on: dt.date | None = None
    tags: tuple[str, ...] = ()
    city: str | None = None
    industry: str | None = None
    size: str | None = None
    phone: str | None = None
    website: str | None = None

    def __post_init__(self) -> None:
        Row.__post_init__(self)
        checked_name(self.name, "An account")
        for tag in self.tags:
            received(tag, "tags")
        if self.candidate is not None and is_blank(self.candidate):
            raise RuleBroken("candidate", "A candidate needs one line of why it could be much larger.", "G2")
        if self.talk_on is not None and self.candidate is None:
            raise RuleBroken(
                "talk_on", "Only a candidate is talked over with the manager. Say why it could grow.", "G2"
            )


@book_line
class TeamMember(Row):
    """One of our own people who works for the account (G6); a name on a record, not a user (X3)."""

    account_id: int
    name: str
    role: str | None = None

    def __post_init__(self) -> None:
        Row.__post_init__(self)
        checked_name(self.name, "A member of the account team")
