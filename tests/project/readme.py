"""The README as its readers take it: commands to paste, and tables under headings."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
_TICKED = re.compile(r"`([^`]+)`")


def readme() -> str:
    """Give the README."""
    return (ROOT / "README.md").read_text("utf-8")


def section(title: str) -> str:
    """Give what stands under a heading, up to the next."""
    parts = re.split(r"^#{2,3} (.+)$", readme(), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))[title]


def rows(title: str) -> list[tuple[str, str]]:
    """Give the rows of the table under a heading: the first cell and the last."""
    lines = [line.strip(" |") for line in section(title).splitlines() if line.startswith("|")]
    cells = [[cell.strip() for cell in line.split(" | ")] for line in lines[2:]]
    return [(line[0], line[-1]) for line in cells]


def ticked(text: str) -> list[str]:
    """Give what stands between backticks."""
    return _TICKED.findall(text)


def set_up(which: str) -> str:
    """Give the first or the second set-up command."""
    (command,) = re.findall(rf"^<!-- {which} command -->\n```sh\n(.+)\n```$", readme(), flags=re.MULTILINE)
    return str(command)
