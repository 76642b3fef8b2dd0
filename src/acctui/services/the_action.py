"""Actions by their numbers, and those that wait to be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acctui.domain.action import Action
from acctui.domain.errors import RuleBroken

if TYPE_CHECKING:
    from acctui.services.ports import Reads


def the_action(reads: Reads, action_id: int) -> Action:
    """Give an action by its number; raises RuleBroken where there is none."""
    action = reads.get(Action, action_id)
    if action is None:
        raise RuleBroken("action", f"There is no action #{action_id}. acctui action list shows them all.")
    return action


def the_open_action(reads: Reads, action_id: int) -> Action:
    """Give an action that waits to be done; raises RuleBroken where it ended."""
    action = the_action(reads, action_id)
    if not action.is_open:
        raise RuleBroken("action", f"{action.what} is no longer open. Nothing was changed.")
    return action
