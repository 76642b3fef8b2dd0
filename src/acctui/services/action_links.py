"""What an action hangs on, and that it stays when that is taken out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from acctui.domain.action import Action

if TYPE_CHECKING:
    from typing import Any, Literal

    from acctui.services.ports import Work

    Link = Literal["call_id", "strategy_id", "objective_id", "factor_id"]


def untie_actions(work: Work, link: Link, number: int) -> None:
    """Let actions stand by themselves, because what they hung on is taken out; undo ties them again."""
    loose: dict[str, Any] = {link: None}
    work.change_all([(action, replace(action, **loose)) for action in work.where(Action, **{link: number})])
