"""The ways into the app: with a terminal it opens, without one the command to use instead is named."""

from __future__ import annotations

import sys
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from acctui.cli import app

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Ran

    Acctui = Callable[..., Ran]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """Stand in for the app, with a terminal to run in."""
    seen: list[dict[str, Any]] = []

    def run_app(path: Path, clock: Any, **how: Any) -> None:
        seen.append({"path": path, "today": str(clock.today()), "there": path.exists(), **how})

    monkeypatch.setitem(sys.modules, "acctui.cli.window", SimpleNamespace(run_app=run_app))
    monkeypatch.setattr(app, "has_terminal", lambda: True)
    return seen


def test_without_a_command_the_app_opens_on_the_book(
    acctui: Acctui, opened: list[dict[str, Any]], book: Path
) -> None:
    assert acctui().code == 0
    assert opened == [{"path": book, "today": "2026-11-22", "there": False, "account_id": None}]


def test_open_goes_to_the_account_that_was_meant(acctui: Acctui, opened: list[dict[str, Any]]) -> None:
    acctui("account", "add", "Alder")
    acctui("account", "add", "Baltic")
    assert acctui("open", "bal").code == 0
    assert opened[0]["account_id"] == 2
    assert acctui("open", "nobody").code == 1
    assert len(opened) == 1


def test_the_demo_is_shown_in_a_file_that_is_thrown_away(
    acctui: Acctui, opened: list[dict[str, Any]], book: Path
) -> None:
    assert acctui("demo").code == 0
    assert opened[0]["demo"] is True
    assert opened[0]["there"] is True
    assert opened[0]["path"] != book
    assert not opened[0]["path"].exists()
    assert not book.exists()


def test_the_demo_may_be_kept(acctui: Acctui, opened: list[dict[str, Any]], tmp_path: Path) -> None:
    kept = tmp_path / "kept.db"
    assert acctui("demo", "--keep", str(kept)).code == 0
    assert opened[0]["path"] == kept
    assert len(acctui("--db", str(kept), "account", "list", "--json").data) > 30


def test_the_demo_is_kept_without_a_terminal_too_but_over_nothing(acctui: Acctui, tmp_path: Path) -> None:
    kept = tmp_path / "kept.db"
    ran = acctui("demo", "--keep", str(kept))
    assert ran.code == 0
    assert f"acctui --db {kept}" in ran.err
    again = acctui("demo", "--keep", str(kept))
    assert again.code == 1
    assert "is there already" in again.err


@pytest.mark.parametrize(
    ("words", "instead"),
    [((), "acctui account list"), (("open", "Alder"), "acctui brief"), (("demo",), "--keep")],
)
def test_without_a_terminal_the_command_to_use_instead_is_named(
    acctui: Acctui, words: tuple[str, ...], instead: str
) -> None:
    ran = acctui(*words)
    assert (ran.code, ran.out) == (2, "")
    assert "needs a terminal" in ran.err
    assert instead in ran.err
