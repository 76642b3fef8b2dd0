"""Rules between the lines of the scorecard, each as a question whose answers break it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import text

from acctui.domain.card_rules import missing
from acctui.domain.errors import RuleBroken
from acctui.domain.scorecard import Attribute, Scorecard
from acctui.domain.text import fold
from acctui.storage.rows import columns, from_row

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy import Connection

_QUESTIONS = (
    (
        """SELECT v.id FROM score v JOIN scoring g ON g.id = v.scoring_id
        JOIN attribute t ON t.id = v.attribute_id WHERE t.scorecard_id <> g.scorecard_id""",
        "score #{}: its attribute is of another scorecard than its scoring.",
    ),
    (
        """SELECT g.id FROM scoring g WHERE EXISTS (SELECT 1 FROM attribute t
        WHERE t.scorecard_id = g.scorecard_id
        AND NOT EXISTS (SELECT 1 FROM score v WHERE v.scoring_id = g.id AND v.attribute_id = t.id))""",
        "scoring #{}: an attribute of its scorecard has no value in it (K8).",
    ),
    (
        """SELECT g.id FROM scoring g JOIN scorecard s ON s.id = g.scorecard_id
        WHERE s.in_force_on IS NULL""",
        "scoring #{}: its scorecard was never put in force (D19).",
    ),
)


def broken_scorecards(connection: Connection) -> Iterator[str]:
    """Name every scorecard in force and every scoring that breaks a rule over its set (K6, K7, K8, D19)."""
    rows = connection.execute(
        text(f"SELECT {columns(Scorecard)} FROM scorecard WHERE in_force_on IS NOT NULL ORDER BY id")  # noqa: S608 - names of ours
    )
    for row in rows.all():
        yield from _broken_set(connection, row)
    for question, sentence in _QUESTIONS:
        yield from (
            sentence.format(number) for (number,) in connection.execute(text(f"{question} ORDER BY 1"))
        )


def _broken_set(connection: Connection, row: Sequence[object]) -> Iterator[str]:
    """Say what one scorecard in force lacks; a line that can't be read is named by itself elsewhere."""
    try:
        card = from_row(Scorecard, row)
        attributes = _attributes(connection, card.id)
    except (RuleBroken, ValueError, TypeError, AttributeError):
        return
    for lack in missing(card.plan, attributes):
        yield f"scorecard #{card.id}: {lack.words} ({lack.rule})."
    names: set[str] = set()
    for one in attributes:
        if fold(one.name) in names:
            yield f"attribute #{one.id}: another attribute of its scorecard has this name."
        names.add(fold(one.name))


def _attributes(connection: Connection, card_id: int) -> list[Attribute]:
    rows = connection.execute(
        text(f"SELECT {columns(Attribute)} FROM attribute WHERE scorecard_id = :id ORDER BY id"),  # noqa: S608 - names of ours
        {"id": card_id},
    )
    return [from_row(Attribute, row) for row in rows]
