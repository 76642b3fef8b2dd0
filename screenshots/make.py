"""Makes the pictures of the README from the demo book: python screenshots/make.py [--png FOLDER]."""

from __future__ import annotations

import argparse
import asyncio
import datetime as dt
import os
import re
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
NOW = dt.datetime(2026, 11, 22, 9, 0, tzinfo=dt.UTC)
SIZES = ((120, 40), (80, 24))
PICTURES: dict[str, list[str]] = {
    "today": ["j"],
    "accounts": ["2"],
    "ladder": ["f", *"Alder", "enter", "3", "j", "j"],
    "plan": ["4"],
    "roll": ["4", "R"],
    "lights": ["5"],
    "sweep": ["5", "W"],
    "precall-outcome": ["f", *"Alder", "enter", "p", "N", *"introduce me to Tomas Riis before 4 Dec"],
    "precall-log": ["f", *"Eskild", "enter", "p", "a", *"send the berth plan for Tern", "enter", *"thu"],
    "calls": ["6", "j"],
    "scorecard": ["f", *"Alder", "enter", "7", *"jjjjj"],
    "growth": ["8"],
    "year-walk": ["8", "W"],
    "one-on-one": ["8", "b"],
}


WAITS = {"enter", "p", "N", "R", "w", "W", "b", *"12345678"}
"""Keys behind which the book is read."""


class FixedClock:
    """Stands still on the day of the pictures."""

    def now(self) -> dt.datetime:
        """Give the instant."""
        return NOW

    def today(self) -> dt.date:
        """Give the day."""
        return NOW.date()


async def picture(book: Path, keys: list[str], size: tuple[int, int]) -> str:
    """Open the app on a book, press keys, and give the screen as SVG."""
    from acctui.cli.window import make_app  # noqa: PLC0415 - after the environment is set

    app = make_app(book, FixedClock())
    async with app.run_test(size=size) as pilot:
        await pilot.pause(0.2)
        await app.gateway.run(lambda _: None)
        for key in keys:
            await pilot.press({" ": "space"}.get(key, key))
            await app.gateway.run(lambda _: None)
            await pilot.pause(0.3 if key in WAITS else 0)
        await pilot.pause(0.4)
        return still(app.export_screenshot(title="acctui"))


def still(svg: str) -> str:
    """Make a picture the same each time, and let it ask no other machine for its letters."""
    svg = re.sub(r"@font-face \{.*?\}\s*", "", svg, flags=re.DOTALL)
    return re.sub(r"terminal-[0-9]+", "acctui", svg)


def main() -> None:
    """Make every picture at both sizes."""
    os.environ.pop("NO_COLOR", None)
    os.environ["TZ"] = "UTC"
    parser = argparse.ArgumentParser()
    parser.add_argument("--png", type=Path)
    parser.add_argument("names", nargs="*", default=list(PICTURES))
    asked = parser.parse_args()
    from acctui.demo.book import fill  # noqa: PLC0415 - after the environment is set
    from acctui.storage.store import BookStore  # noqa: PLC0415 - after the environment is set

    for name in asked.names:
        for size in SIZES:
            with tempfile.TemporaryDirectory() as folder:
                book = Path(folder) / "demo.db"
                store = BookStore(book, lambda: NOW)
                fill(store)
                store.close()
                svg = asyncio.run(picture(book, PICTURES[name], size))
            target = HERE / f"{name}-{size[0]}x{size[1]}.svg"
            target.write_text(svg, "utf-8")
            if asked.png:
                save_png(svg, asked.png / f"{target.stem}.png")


def save_png(svg: str, target: Path) -> None:
    """Turn a picture into PNG, to look at."""
    import resvg_py  # noqa: PLC0415 - only who asks for PNG needs it

    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(
        bytes(resvg_py.svg_to_bytes(svg_string=svg, font_family="Fira Code", monospace_family="Fira Code"))
    )


if __name__ == "__main__":
    main()
