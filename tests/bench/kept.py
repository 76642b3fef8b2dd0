"""A run kept as a file, so that the next one can say what has changed since."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from tests.bench.figures import Side, Taken


def save(path: Path, lines: Iterable[Taken]) -> None:
    """Keep a run: of each figure the best and the median of both sides, and what its bar is held against."""
    record = {
        line.figure.name: {
            "best": line.best,
            "median": line.median,
            "ours": _pair(line.ours),
            "floor": _pair(line.floor) if line.floor else None,
        }
        for line in lines
    }
    path.write_text(json.dumps(record, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def kept_run(path: Path) -> Mapping[str, float]:
    """Give what each figure of a run that was kept came to."""
    record = json.loads(path.read_text(encoding="utf-8"))
    return {name: float(line["best"]) for name, line in record.items()}


def _pair(side: Side) -> list[float]:
    return [side.best, side.median]
