"""What screens and commands show, made once for both."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from acctui.domain.account import Tier

if TYPE_CHECKING:
    import datetime as dt

    from acctui.domain.call import Call, Result


class AccountLine(NamedTuple):
    """One account at a glance; `goal` and `won` are of the asked business year, in minor units.

    `score` is that of its newest scoring, `has_ladder` whether an objective of it is to be reached,
    `one_sided` whether its milestone names no goal of theirs (O3); the lights are counts of what stands.
    """

    id: int
    name: str
    tier: Tier
    candidate: str | None
    tags: tuple[str, ...]
    city: str | None
    industry: str | None
    won: int
    prospects: int
    last_on: dt.date | None
    last_result: Result | None
    streak: int
    open_calls: int
    next_action: str | None
    goal: int | None = None
    score: int | None = None
    strategic: bool = False
    has_ladder: bool = False
    one_sided: bool = False
    green: int = 0
    amber: int = 0
    red: int = 0

    @property
    def matters(self) -> bool:
        """Whether it comes first everywhere (D18)."""
        return self.tier is not Tier.NONE or self.candidate is not None or self.strategic or self.has_ladder

    @property
    def gap(self) -> int | None:
        """What is missing to the goal, below nothing once it is passed; None without a goal."""
        return None if self.goal is None else self.goal - self.won


class CallLine(NamedTuple):
    """One call, or one line of imported history, with the name of its account.

    `call` is None for imported history, which is shown and not counted (D12).
    """

    account: str
    call: Call | None
    account_id: int | None = None
    date: dt.date | None = None
    subject: str = ""
    kind: str = ""
    history_id: int = 0


class FoundLine(NamedTuple):
    """One hit: what it is, when, of which account, and the words around it.

    The hit's own words stand between U+0002 and U+0003 in `text`.
    """

    kind: str
    id: int
    account_id: int | None
    account: str
    date: dt.date | None
    text: str


class StepLine(NamedTuple):
    """One thing that was done, and whether it stands: `done`, `undone` or `dropped`."""

    id: int
    at: dt.datetime
    label: str
    state: str
