"""The import sheet: refusals at their field, a draft of what was typed, and all of it on a small screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.tui.seller import sitting
from tests.tui.test_gate_on_the_panel import value

from acctui.domain.account import Account

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

HEADER = "account,city,industry\n"


async def test_a_file_that_cannot_be_read_is_refused_at_its_field(
    small: Path, now: dt.datetime, tmp_path: Path
) -> None:
    async with sitting(small, now) as seller:
        await seller.press("I")
        await seller.write(str(tmp_path / "none.csv"))
        await seller.press("escape", "w")
        await seller.until(lambda: "! " in seller.text, "the refusal")
        assert seller.focused == "file"
        assert "! " not in seller.foot
        await seller.write("x")
        assert "! " not in seller.text


async def test_what_was_typed_is_there_again_until_it_is_imported(
    small: Path, now: dt.datetime, tmp_path: Path
) -> None:
    path = tmp_path / "a.csv"
    path.write_text(HEADER + "Harrow & Pike,Aarhus,Steel\n", "utf-8")
    async with sitting(small, now) as seller:
        await seller.press("I")
        await seller.write(str(path))
        await seller.press("escape", "escape")
        assert "Only of" not in seller.text
        await seller.press("I")
        assert value(seller, "file") == str(path)
        await seller.press("escape", "w", "w")
        await seller.until(lambda: "Only of" not in seller.text, "the import")
        assert "Harrow & Pike" in [account.name for account in await seller.rows(Account)]
        await seller.press("I")
        assert value(seller, "file") == ""


async def test_on_80_by_24_the_key_that_imports_is_in_sight_and_uncut(
    small: Path, now: dt.datetime, tmp_path: Path
) -> None:
    names = []
    for place in range(12):
        names.append(f"list-{place}.csv")
        (tmp_path / names[-1]).write_text(HEADER + f"Firm {place},Aarhus,Steel\n,Nowhere,\n", "utf-8")
    async with sitting(small, now) as seller:
        await seller.press("I")
        assert "w reads the files, keeps nothing yet" in seller.text
        await seller.write(" ".join(str(tmp_path / name) for name in names))
        await seller.press("escape", "w")
        await seller.until(lambda: "w imports it all" in seller.text, "the preview")
        assert "w imports it all; one undo takes it back" in seller.text
        assert "lines more" in seller.text
        assert "╰" in seller.text
