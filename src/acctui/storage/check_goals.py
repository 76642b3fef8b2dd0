"""Rules between the lines of a year's goals, each as a question whose answers break it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

# A book without any goal may hold Targets that another program made: there nothing is promised yet.
_RULES = (
    (
        """SELECT id FROM account a WHERE tier = 'target' AND EXISTS (SELECT 1 FROM goal)
        AND NOT EXISTS (SELECT 1 FROM goal g WHERE g.account_id = a.id AND g.agreed_with IS NOT NULL)""",
        "account #{}: a Target without a goal that was agreed with somebody (G3, G4).",
    ),
    (
        """SELECT t.id FROM goal_change t JOIN goal g ON g.id = t.goal_id
        WHERE g.account_id <> t.account_id""",
        "goal_change #{}: its goal is not of the same account.",
    ),
    (
        """SELECT g.id FROM goal g WHERE g.amount <> (SELECT t.after FROM goal_change t
        WHERE t.goal_id = g.id ORDER BY t.id DESC LIMIT 1)""",
        "goal #{}: its amount is not the one it was changed to last (G4).",
    ),
    (
        """SELECT t.id FROM growth_question t JOIN action o ON o.id = t.action_id
        WHERE o.account_id <> t.account_id""",
        "growth_question #{}: its action is not of the same account.",
    ),
)


def broken_goals(connection: Connection) -> Iterator[str]:
    """Name every line of a year's goals that breaks a rule between lines (G3, G4)."""
    for question, sentence in _RULES:
        for (number,) in connection.execute(text(f"{question} ORDER BY 1")):
            yield sentence.format(number)
