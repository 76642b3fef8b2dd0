"""What was written, said and planned in a generated book: the same every time for a size."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from tests.bench import words
from tests.bench.contents import FIRST_DAY, SPAN, TODAY, Picker, random_for, sentence_of

from acctui.domain.action import Action
from acctui.domain.note import History, Note, Quote, Side

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.bench.contents import Extent


def history(extent: Extent) -> Iterator[History]:
    """Give what another program remembered, oldest first."""
    rng = random_for("history")
    pick = Picker(extent, rng)
    for place in range(extent.history):
        yield History(
            id=place + 1,
            version=1,
            account_id=pick(),
            date=FIRST_DAY + dt.timedelta(days=place * SPAN // extent.history),
            kind="activity",
            subject=rng.choice(words.SUBJECTS),
            text=f"About {rng.choice(words.THINGS).format(n=rng.randrange(1, 60))}",
        )


def actions(extent: Extent) -> Iterator[Action]:
    """Give the actions, one for every fifty calls; one in twenty is open."""
    rng = random_for("actions")
    pick = Picker(extent, rng)
    for place in range(extent.calls // 50):
        on = FIRST_DAY + dt.timedelta(days=rng.randrange(SPAN))
        is_open = place % 20 == 0
        yield Action(
            id=place + 1,
            version=1,
            account_id=pick(),
            what=rng.choice(words.ACTS),
            on=TODAY + dt.timedelta(days=rng.randrange(-2, 40)) if is_open else on,
            done_on=None if is_open else on,
        )


def notes(extent: Extent) -> Iterator[Note]:
    """Give the notes, one for every twenty calls."""
    rng = random_for("notes")
    pick = Picker(extent, rng)
    for place in range(extent.calls // 20):
        day = FIRST_DAY + dt.timedelta(days=rng.randrange(SPAN))
        thing = rng.choice(words.THINGS).format(n=rng.randrange(60))
        yield Note(id=place + 1, version=1, account_id=pick(), date=day, text=f"They asked about {thing}.")


def quotes(extent: Extent) -> Iterator[Quote]:
    """Give what customers said, one for every hundred calls."""
    rng = random_for("quotes")
    pick, sentences = Picker(extent, rng), sentence_of(extent)
    for place in range(extent.calls // 100):
        day = FIRST_DAY + dt.timedelta(days=rng.randrange(SPAN))
        person = f"{rng.choice(words.PEOPLE)} {rng.choice(words.FAMILIES)}"
        account_id = pick()
        sentence = sentences.get(account_id) if place % 3 else None
        yield Quote(
            id=place + 1,
            version=1,
            account_id=account_id,
            objective_id=sentence,
            side=None if sentence is None else (Side.AGAINST if place % 4 == 1 else Side.FOR),
            date=day,
            text="We count on you for this.",
            speaker=person,
        )
