"""A list of deals as another program exports it: the same lines every time for the same size."""

from __future__ import annotations

import csv
import datetime as dt
from typing import TYPE_CHECKING

from tests.bench import words
from tests.bench.contents import FIRST_DAY, SPAN, name_of, random_for

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_HEADER = (
    "opportunity_id",
    "sales_agent",
    "product",
    "account",
    "deal_stage",
    "engage_date",
    "close_date",
    "close_value",
)
_STAGES = ("Won", "Lost", "Engaging", "Prospecting")
_SHARES = (48, 28, 18, 6)
_ACCOUNTS = 5_000
DEALS = 100_000
"""How many a list of the benchmark has."""
_CYCLE = 140


def write_deals(path: Path, count: int) -> None:
    """Write so many deals of five thousand accounts: half of them won, a quarter lost, the rest open."""
    with path.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file)
        out.writerow(_HEADER)
        out.writerows(_deals(count))


def _deals(count: int) -> Iterator[tuple[str, ...]]:
    rng = random_for("deals")
    for place in range(count):
        stage = rng.choices(_STAGES, _SHARES)[0]
        is_closed = stage in ("Won", "Lost")
        begun = FIRST_DAY + dt.timedelta(days=rng.randrange(SPAN))
        closed = begun + dt.timedelta(days=rng.randrange(2, _CYCLE))
        worth = rng.randrange(100, 40_000) if stage == "Won" else 0
        yield (
            f"D{place:07}",
            f"{rng.choice(words.PEOPLE)} {rng.choice(words.FAMILIES)}",
            rng.choice(words.TITLES),
            name_of(rng.randrange(_ACCOUNTS)),
            stage,
            begun.isoformat() if stage != "Prospecting" else "",
            closed.isoformat() if is_closed else "",
            str(worth) if is_closed else "",
        )
