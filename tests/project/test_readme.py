"""What the README says of keys, commands and set-up is what the program and the project do."""

from __future__ import annotations

import os
import re
import stat
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from tests.project.readme import ROOT, readme, rows, section, set_up, ticked

from acctui import __version__
from acctui.cli.program import acctui
from acctui.exchange.fields import WORDS
from acctui.tui.app import AcctuiApp
from acctui.tui.keys import key_name
from acctui.tui.screens.account import AccountPage
from acctui.tui.screens.accounts import AccountsPage
from acctui.tui.screens.asking import AskSheet
from acctui.tui.screens.calls import CallsPage
from acctui.tui.screens.commands import bindings_of
from acctui.tui.screens.growth import GrowthPage
from acctui.tui.screens.ladder import LadderPage
from acctui.tui.screens.lights import LightsPage
from acctui.tui.screens.one_on_one import OneOnOneSheet
from acctui.tui.screens.plan import PlanPage
from acctui.tui.screens.precall import PrecallPage
from acctui.tui.screens.roll import RollPage
from acctui.tui.screens.scorecard import ScorecardPage
from acctui.tui.screens.sweep import SweepPage
from acctui.tui.screens.today import TodayPage
from acctui.tui.screens.year_walk import YearWalkPage
from acctui.tui.widgets.book_list import BookList

if TYPE_CHECKING:
    from textual.dom import DOMNode

PLACES: dict[str, type[DOMNode]] = {
    "Everywhere": AcctuiApp,
    "In every list": BookList,
    "Today": TodayPage,
    "Accounts": AccountsPage,
    "One account": AccountPage,
    "Calls": CallsPage,
    "The pre-call panel": PrecallPage,
    "Ladder": LadderPage,
    "Plan": PlanPage,
    "The roll": RollPage,
    "Lights": LightsPage,
    "The sweep": SweepPage,
    "Scorecard": ScorecardPage,
    "Growth": GrowthPage,
    "The year walk": YearWalkPage,
    "The one-on-one sheet": OneOnOneSheet,
    "In a form": AskSheet,
}


def _bound(place: str) -> list[list[str]]:
    """Give the keys of each binding of a place, as the screen names them."""
    bindings = bindings_of(PLACES[place])
    return [[key_name(key.strip()) for key in binding.key.split(",")] for binding in bindings]


def _told(place: str) -> list[str]:
    return [key for keys, _ in rows(place) for key in ticked(keys)]


@pytest.mark.parametrize("place", PLACES)
def test_every_key_the_readme_names_is_bound_there(place: str) -> None:
    bound = {key for keys in _bound(place) for key in keys}
    assert sorted(set(_told(place)) - bound) == []


@pytest.mark.parametrize("place", PLACES)
def test_every_binding_stands_in_the_readme_under_its_place(place: str) -> None:
    told = set(_told(place))
    assert [keys for keys in _bound(place) if keys[0] not in told] == []


def test_every_table_of_keys_is_held_against_the_program() -> None:
    headings = re.findall(r"^### (.+)$", readme(), flags=re.MULTILINE)
    assert headings == list(PLACES)


def test_the_loop_counts_twelve_keys() -> None:
    counts = re.findall(r"\| (\d+) \|", section("The loop in twelve keys"))
    assert sum(map(int, counts)) == 12


def test_the_keys_of_the_loop_are_as_many_as_it_counts() -> None:
    for line in section("The loop in twelve keys").splitlines():
        if counted := re.search(r"\| (\d+) \|", line):
            assert len(ticked(line.split(" | ")[0])) == int(counted[1]), line


def test_every_command_stands_in_the_readme_with_the_words_of_help() -> None:
    told = [f"{ticked(command)[0]} {words}" for command, words in rows("Commands")]
    helped = CliRunner().invoke(acctui, ["--help"], terminal_width=200, prog_name="acctui").output
    listed = [" ".join(line.split()) for line in helped.partition("The loop:")[2].splitlines()]
    assert told == [line for line in listed if line and not line.endswith(":")]


def test_the_commands_shown_do_what_they_say(tmp_path: Path) -> None:
    (shown,) = re.findall(r"^```sh\n(.*?)^```$", section("Commands"), flags=re.MULTILINE | re.DOTALL)
    surroundings = os.environ | {
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        "ACCTUI_DB": str(tmp_path / "acctui.db"),
        "ACCTUI_TODAY": "2026-11-22",
    }
    ran = subprocess.run(
        ["bash", "-e", "-c", shown], check=False, env=surroundings, capture_output=True, text=True
    )
    assert ran.returncode == 0, ran.stderr
    assert "Maren writes to the CFO" in ran.stdout
    assert "send the agenda" in ran.stdout


def test_every_field_of_a_map_stands_in_the_page_on_importing() -> None:
    page = (ROOT / "docs" / "importing.md").read_text("utf-8")
    fields = page.partition("The fields of a map:")[2].partition("\n\n")[0]
    assert ticked(fields) == list(WORDS)


def test_every_picture_and_page_the_docs_name_is_there() -> None:
    pages = [ROOT / "README.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").rglob("*.md")]
    links = [(page, link) for page in pages for link in re.findall(r"\]\(([^)]+)\)", page.read_text("utf-8"))]
    missing = [link for page, link in links if ":" not in link and not (page.parent / link).exists()]
    assert missing == []
    assert sum(link.endswith(".svg") for _, link in links) == 10


def test_every_variable_the_program_heeds_stands_in_the_readme() -> None:
    code = "".join(file.read_text("utf-8") for file in (ROOT / "src").rglob("*.py"))
    heeded = set(re.findall(r"(?<![A-Z_])ACCTUI_[A-Z]+", code))
    told = {
        name for names, _ in rows("Where things are") for name in ticked(names) if name.startswith("ACCTUI_")
    }
    assert told == heeded


def test_this_version_is_the_newest_in_the_changelog() -> None:
    versions = re.findall(
        r"^## \[(.+?)\] - \d{4}-\d\d-\d\d$", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE
    )
    assert versions[0] == __version__


def test_the_first_command_installs_for_use_and_opens_the_demo() -> None:
    steps = set_up("first").split(" && ")
    assert steps == ["python3 -m venv .venv", ".venv/bin/pip install .", ".venv/bin/acctui demo"]


def test_the_second_command_installs_for_development_and_runs_every_check() -> None:
    steps = set_up("second").split(" && ")
    assert steps[0] == "python3 -m venv .venv"
    assert "-e '.[dev]'" in steps[1]
    assert steps[2] == ".venv/bin/python tests/check.py"


@pytest.mark.parametrize("which", ["first", "second"])
def test_scripts_take_the_very_line_of_the_readme(which: str) -> None:
    taken = subprocess.run(
        [ROOT / ".ci" / "readme-command", which], check=True, capture_output=True, text=True
    )
    assert taken.stdout == f"{set_up(which)}\n"


@pytest.mark.parametrize("script", ["run", "readme-command", "try-setup"])
def test_scripts_can_be_run_and_read(script: str) -> None:
    path = ROOT / ".ci" / script
    assert path.stat().st_mode & stat.S_IXUSR
    subprocess.run(["bash", "-n", path], check=True, env={"PATH": os.environ["PATH"]})
