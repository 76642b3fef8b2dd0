"""Rules between the lines of the plan, each as a question whose answers break it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

_TIED = ("strategy", "objective", "factor")


def _strangers() -> Iterator[tuple[str, str]]:
    for owner in _TIED:
        question = (
            f"SELECT t.id FROM action t JOIN {owner} o ON o.id = t.{owner}_id"  # noqa: S608 - names of ours
            " WHERE o.account_id <> t.account_id"
        )
        yield question, f"action #{{}}: its {owner} is not of the same account."


_RULES = (
    *_strangers(),
    (
        "SELECT t.id FROM carry t JOIN action o ON o.id = t.action_id WHERE o.account_id <> t.account_id",
        "carry #{}: its action is not of the same account.",
    ),
    (
        "SELECT id FROM roll WHERE finished_on < begun_on",
        "roll #{}: it was finished before it was begun (P3).",
    ),
    (
        "SELECT id FROM roll WHERE finished_on IS NULL AND id <> (SELECT max(id) FROM roll)",
        "roll #{}: it was never finished, and a later one was begun (D23).",
    ),
)


def broken_plans(connection: Connection) -> Iterator[str]:
    """Name every line of the plan that breaks a rule between lines (P3, D23)."""
    for question, sentence in _RULES:
        for (number,) in connection.execute(text(f"{question} ORDER BY 1")):
            yield sentence.format(number)
