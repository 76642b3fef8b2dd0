"""Rules between the lines of the traffic lights, each as a question whose answers break it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

_STRANGER = " is not of the same account."
_TURNS = "happened IN ('added', 'turned')"


def _strange(table: str, owner: str) -> tuple[str, str]:
    question = (
        f'SELECT t.id FROM "{table}" t JOIN "{owner}" o ON o.id = t.{owner}_id'  # noqa: S608 - names of ours
        " WHERE o.account_id <> t.account_id"
    )
    return question, f"{table} #{{}}: its {owner}{_STRANGER}"


_RULES: tuple[tuple[str, str], ...] = (
    _strange("factor", "objective"),
    _strange("factor_event", "factor"),
    _strange("factor_event", "call"),
    (
        """SELECT f.id FROM factor f WHERE 1 <>
        (SELECT count(*) FROM factor_event e WHERE e.factor_id = f.id AND e.happened = 'added')""",
        "factor #{}: its history does not begin once (D14).",
    ),
    (
        f"""SELECT f.id FROM factor f WHERE f.light IS NOT (SELECT e.after FROM factor_event e
        WHERE e.factor_id = f.id AND e.{_TURNS} ORDER BY e.id DESC LIMIT 1)""",  # noqa: S608 - words of ours
        "factor #{}: its light is not the one it was turned to last (D14).",
    ),
    (
        f"""SELECT e.id FROM factor_event e WHERE e.happened = 'turned' AND e.before IS NOT
        (SELECT p.after FROM factor_event p WHERE p.factor_id = e.factor_id AND p.id < e.id
        AND p.{_TURNS} ORDER BY p.id DESC LIMIT 1)""",  # noqa: S608 - words of ours
        "factor_event #{}: it was not turned from the light it had (D14).",
    ),
    (
        """SELECT f.id FROM factor f WHERE (f.gone_on IS NOT NULL) <> EXISTS
        (SELECT 1 FROM factor_event e WHERE e.factor_id = f.id AND e.happened = 'gone')""",
        "factor #{}: it stands, and its history says it is gone, or the other way round.",
    ),
    (
        """SELECT id FROM sweep WHERE finished_on IS NULL
        AND id > (SELECT min(id) FROM sweep WHERE finished_on IS NULL)""",
        "sweep #{}: another one is under way (D9).",
    ),
    (
        "SELECT id FROM sweep WHERE turned > reviewed",
        "sweep #{}: it turned more than it reviewed (D9).",
    ),
)


def broken_lights(connection: Connection) -> Iterator[str]:
    """Name every line of the traffic lights that breaks a rule between lines (D9, D14)."""
    for question, sentence in _RULES:
        for (number,) in connection.execute(text(f"{question} ORDER BY 1")):
            yield sentence.format(number)
