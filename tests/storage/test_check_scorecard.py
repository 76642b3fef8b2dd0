"""`check` names a scorecard whose set is broken, and scorings that do not fit their card."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.services.scoring import add, picture_in_force
from tests.storage.raw import tell

from acctui.services.scorecard_draft import set_plan
from acctui.storage.check import check_book

if TYPE_CHECKING:
    from pathlib import Path

    from acctui.storage.store import BookStore


@pytest.fixture
def scored(store: BookStore, book: Path) -> Path:
    """Give a book with a card in force, a draft of the next one, and a scored account."""
    picture_in_force(store)
    add(store, "Alder & Finch", 500, "43435344")
    set_plan(store, "another plan")
    store.close()
    return book


def test_a_book_scored_by_acctui_is_whole(scored: Path) -> None:
    assert check_book(scored) == []


@pytest.mark.parametrize(
    ("sql", "finding"),
    [
        (
            "DELETE FROM score; DELETE FROM attribute WHERE id > 4",
            "scorecard #1: 4 attributes; five to ten are needed (K6).",
        ),
        (
            "UPDATE attribute SET half = 'current' WHERE id = 5",
            "scorecard #1: 5 current and 3 future; they may differ by one (K7).",
        ),
        (
            "UPDATE attribute SET name = 'MARGIN ' WHERE id = 5",
            "attribute #5: another attribute of its scorecard has this name.",
        ),
        (
            "UPDATE score SET attribute_id = 9 WHERE id = 1",
            "score #1: its attribute is of another scorecard than its scoring.",
        ),
        (
            "DELETE FROM score WHERE id = 8",
            "scoring #1: an attribute of its scorecard has no value in it (K8).",
        ),
        ("UPDATE scoring SET scorecard_id = 2", "scoring #1: its scorecard was never put in force (D19)."),
        (
            "UPDATE score SET value = 1 WHERE id = 3",
            "account #1: the figures kept beside it differ from its lines.",
        ),
    ],
)
def test_what_breaks_the_scorecard_is_named(scored: Path, sql: str, finding: str) -> None:
    tell(scored, sql, script=True)
    assert finding in check_book(scored)


@pytest.mark.parametrize(
    ("sql", "finding"),
    [
        ("UPDATE scorecard SET plan = ' ' WHERE id = 1", "scorecard #1: Our own plan comes first."),
        ("UPDATE attribute SET half = 'past' WHERE id = 1", "attribute #1: it holds what can't be read"),
    ],
)
def test_a_line_of_a_scorecard_that_cannot_be_read_stops_nothing(
    scored: Path, sql: str, finding: str
) -> None:
    tell(scored, f"PRAGMA ignore_check_constraints = ON; {sql}", script=True)
    assert [words for words in check_book(scored) if words.startswith(finding)] != []
