"""One thing somebody does for an account."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from acctui.domain.action import Action
from acctui.domain.errors import RuleBroken

DAY = dt.date(2026, 11, 24)


@pytest.mark.parametrize(
    ("fields", "field", "rule"),
    [
        ({"what": " \u200b"}, "next", "P2"),
        ({"what": "two\nlines"}, "next", None),
        ({"who": " "}, "who", None),
        ({"on": DAY, "month": DAY.replace(day=1)}, "on", "P5"),
        ({"month": DAY}, "on", "P5"),
        ({"done_on": DAY, "dropped_on": DAY}, "action", "P2"),
        ({"dropped_on": DAY, "dropped_why": "two\nlines"}, "why", None),
    ],
)
def test_what_no_action_can_be_is_refused(fields: dict[str, Any], field: str, rule: str | None) -> None:
    with pytest.raises(RuleBroken) as refusal:
        Action(**{"account_id": 1, "what": "send it", **fields})
    assert refusal.value.field == field
    assert rule is None or refusal.value.rule == rule


def test_an_action_says_where_it_stands_and_what_it_lacks() -> None:
    outline = Action(account_id=1, what="x", who=None, month=dt.date(2027, 1, 1))
    assert (outline.doer, outline.planned_in, outline.missing) == ("who?", dt.date(2027, 1, 1), ("who", "on"))
    planned = Action(account_id=1, what="x", on=DAY)
    assert (planned.doer, planned.planned_in, planned.missing) == ("me", DAY.replace(day=1), ())
    assert (planned.is_open, planned.done(DAY).is_open) == (True, False)
