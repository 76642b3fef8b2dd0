"""The seller's own word on a list: a TOML file with one `field = "Header"` a line, for `--map`."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import Literal, cast

from acctui.domain.errors import RuleBroken
from acctui.domain.text import quoted
from acctui.exchange.dates import DateOrder
from acctui.exchange.fields import WORDS

DecimalMark = Literal[".", ","]
_CHOICES = {"decimal_mark": (".", ","), "date_order": ("dmy", "mdy")}


@dataclass(frozen=True, slots=True)
class ColumnMap:
    """Which header holds which field, and how undecided amounts and days are read."""

    columns: Mapping[str, str] = field(default_factory=dict)
    decimal_mark: DecimalMark | None = None
    date_order: DateOrder | None = None


def read_map(path: Path) -> ColumnMap:
    """Read a map file; refuses what is no TOML and no field, with the nearest field there is."""
    lines = _toml(path)
    choices = {name: _choice(name, lines.pop(name)) for name in _CHOICES if name in lines}
    return ColumnMap(
        columns={name: _header(name, header) for name, header in lines.items()},
        decimal_mark=cast("DecimalMark | None", choices.get("decimal_mark")),
        date_order=cast("DateOrder | None", choices.get("date_order")),
    )


def _toml(path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(path.read_text("utf-8-sig"))
    except OSError as error:
        reason = error.strerror or "it can't be opened"
        sentence = f"The map {quoted(path.name)} can't be read: {reason}. Check its name."
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        sentence = (
            f'The map {quoted(path.name)} is no TOML: {error}. Write lines such as account = "Company".'
        )
    raise RuleBroken("map", sentence)


def _choice(name: str, value: object) -> str:
    if value not in _CHOICES[name]:
        allowed = " or ".join(f'"{choice}"' for choice in _CHOICES[name])
        raise RuleBroken("map", f"{name} in the map is {quoted(str(value))}. Write {allowed}.")
    return str(value)


def _header(name: str, header: object) -> str:
    if name not in WORDS:
        near = get_close_matches(name, WORDS, 1)
        advice = f'Perhaps "{near[0]}" is meant.' if near else f"The fields are: {', '.join(WORDS)}."
        raise RuleBroken("map", f"{quoted(name)} in the map is no field. {advice}")
    if not isinstance(header, str) or not header.strip():
        raise RuleBroken("map", f'{name} in the map names no column. Write it as {name} = "Header".')
    return header
