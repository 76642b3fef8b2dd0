"""The short words of the screens, each in one place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from acctui.domain.account import Tier
from acctui.domain.call_choices import Channel, Fit, Kind, Result
from acctui.tui.counts import count_of as count_of  # noqa: PLC0414 - one of the words of the screens
from acctui.tui.parts import WIDE

if TYPE_CHECKING:
    from acctui.tui.parts import Part, Parts

LETTER = {Result.ORDER: "O", Result.ADVANCE: "A", Result.CONTINUATION: "C", Result.NO_SALE: "N"}
SIGN = {Fit.AS_STATED: "=", Fit.SMALLER: "-", Fit.LARGER: "+"}
FIT_NAME = {Fit.AS_STATED: "as stated", Fit.SMALLER: "smaller", Fit.LARGER: "larger"}
KIND_NAME = {
    Kind.INTRODUCTION: "introduction",
    Kind.INFORMATION: "information",
    Kind.TRIAL: "trial",
    Kind.AGREEMENT: "agreement in principle",
    Kind.ORDER: "order",
    Kind.OTHER: "other",
}
KIND_SHORT = {
    Kind.INTRODUCTION: "intro",
    Kind.INFORMATION: "info",
    Kind.TRIAL: "trial",
    Kind.AGREEMENT: "principle",
    Kind.ORDER: "order",
    Kind.OTHER: "other",
}
KIND_KEY = {kind: str(place) for place, kind in enumerate(Kind, 1)}
CHANNEL_NAME = {Channel.CALL: "call", Channel.MEETING: "meeting", Channel.EMAIL: "email"}


def tier_part(tier: Tier, candidate: str | None) -> Part:
    """Name how large an account is, or that it could be; a plain one is blank."""
    if tier is Tier.KEY:
        return "KEY", "text bold"
    if tier is Tier.TARGET:
        return "TARGET", "text"
    return ("candidate", "dim") if candidate else ("", "dim")


class Ranked(Protocol):
    """What has a name, a tier and perhaps a score; an account at a glance is one."""

    @property
    def name(self) -> str:
        """What it is called."""
        ...

    @property
    def tier(self) -> Tier:
        """How large it is, or is to become."""
        ...

    @property
    def candidate(self) -> str | None:
        """Why it could grow."""
        ...

    @property
    def score(self) -> int | None:
        """What its newest scoring came to."""
        ...

    @property
    def strategic(self) -> bool:
        """Whether it is treated strategically."""
        ...


def account_parts(account: Ranked, width: int) -> Parts:
    """Name the account a screen is about: its tier, and its score behind the strategic mark (D2)."""
    tier, style = tier_part(account.tier, account.candidate)
    marks: list[Part] = [(tier, style)] if tier else []
    marks += [("*", "accent bold")] if account.strategic else []
    marks += [(str(account.score), "soft")] if account.score is not None and width >= WIDE else []
    parts: list[Part] = [(account.name, "text bold")]
    for place, mark in enumerate(marks):
        gap = " " if place else "   " if width >= WIDE else "  "
        parts += [(gap, "dim"), mark]
    return parts
