"""Completion of commands, options and account names in bash, zsh and fish."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Ran

    Acctui = Callable[..., Ran]


@pytest.fixture
def complete(acctui: Acctui, book: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], list[str]]:
    """Ask for what a shell would offer at the end of a line."""
    monkeypatch.setenv("ACCTUI_DB", str(book))

    def offered(line: str, shell: str = "bash") -> list[str]:
        monkeypatch.setenv("_ACCTUI_COMPLETE", f"{shell}_complete")
        monkeypatch.setenv("COMP_WORDS", line)
        words = line.split(" ")
        monkeypatch.setenv("COMP_CWORD", words[-1] if shell == "fish" else str(len(words) - 1))
        ran = acctui()
        monkeypatch.delenv("_ACCTUI_COMPLETE")
        assert (ran.code, ran.err) == (0, "")
        return [item for item in ran.out.splitlines() if item]

    return offered


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_of_each_shell_is_printed(acctui: Acctui, shell: str) -> None:
    ran = acctui("completions", shell)
    assert ran.code == 0
    assert "_ACCTUI_COMPLETE" in ran.out
    found = shutil.which(shell)
    if found is not None:
        assert subprocess.run([found, "-n"], input=ran.out, text=True, check=False).returncode == 0


def test_a_shell_nobody_knows_is_wrong_usage(acctui: Acctui) -> None:
    assert acctui("completions", "dos").code == 2


def test_commands_and_options_complete(complete: Callable[..., list[str]]) -> None:
    assert complete("acctui acc") == ["plain,account"]
    assert complete("acctui call st") == ["plain,state"]
    assert complete("acctui call log Alder --res") == ["plain,--result"]
    assert complete("acctui call log Alder --result con") == ["plain,continuation"]
    assert "plain,--db" in complete("acctui --")


def test_account_names_complete_and_are_quoted_for_bash(
    acctui: Acctui, complete: Callable[..., list[str]]
) -> None:
    for name in ("Alder & Finch", "Älv; rm -rf ~", "Baltic", "Al\x1b[2J"):
        acctui("account", "add", name)
    assert complete("acctui brief al") == ["plain,Alder\\ \\&\\ Finch", "plain,Älv\\;\\ rm\\ -rf\\ \\~"]
    assert complete("acctui call list --account ba") == ["plain,Baltic"]
    assert complete("acctui brief alder", "fish") == ["plain,Alder & Finch"]


def test_without_a_book_or_with_a_torn_one_nothing_is_offered(
    book: Path, complete: Callable[..., list[str]]
) -> None:
    assert complete("acctui brief al") == []
    book.parent.mkdir(parents=True)
    book.write_text("torn")
    assert complete("acctui brief al") == []
