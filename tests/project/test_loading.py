"""What is loaded when: help costs nothing, a command no screens, the first page no database library."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest
from tests.storage.revisions.old import old_book

import acctui

PROGRAM = Path(acctui.__path__[0])
HEAVY = ("textual", "rich", "sqlalchemy", "rapidfuzz", "sqlite3", "alembic", "asyncio", "icalendar")
_ROWS = (
    "action",
    "call",
    "contact",
    "factor",
    "goal",
    "note",
    "objective",
    "revenue",
    "roll",
    "row",
    "scorecard",
    "settings",
    "strategy",
)
"""What a first page that only counts and names them can do without."""
_BEHIND_TODAY = (
    "choices",
    "days_away",
    "ports",
    "refused",
    "today",
    "today_calls",
    "today_line",
    "today_plan",
    "today_rituals",
    "waiting_reads",
)
SEES_LOADED = (
    "import sys, json, acctui.cli.main as main\n"
    "try: main.run()\n"
    "finally: print(json.dumps(sorted({name.partition('.')[0] for name in sys.modules})), file=sys.stderr)\n"
)


def test_every_module_can_be_imported() -> None:
    for module in sorted(PROGRAM.rglob("*.py")):
        name = ".".join(["acctui", *module.relative_to(PROGRAM).with_suffix("").parts])
        assert import_module(name.removesuffix(".__init__")).__doc__, name


def _loaded(book: Path, *words: str, **told: str) -> set[str]:
    """Run a command in a process of its own, and name the top-level packages it ended with."""
    surroundings = os.environ | {"ACCTUI_DB": str(book), "ACCTUI_TODAY": "2026-11-22"} | told
    command = [sys.executable, "-c", SEES_LOADED, *words]
    ran = subprocess.run(command, check=False, capture_output=True, text=True, env=surroundings)
    assert ran.returncode == 0, ran.stderr
    return set(json.loads(ran.stderr.splitlines()[-1]))


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--help"], {}),
        (["--version"], {}),
        (["call", "--help"], {}),
        (["call", "log", "--help"], {}),
        (["import", "--help"], {}),
        (["export", "--help"], {}),
        (["plan", "roll", "--help"], {}),
        (["completions", "bash"], {}),
        ([], {"_ACCTUI_COMPLETE": "bash_complete", "COMP_WORDS": "acctui ca", "COMP_CWORD": "1"}),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_help_version_and_completion_load_nothing_heavy(
    book: Path, words: list[str], told: dict[str, str]
) -> None:
    assert _loaded(book, *words, **told) & set(HEAVY) == set()


@pytest.mark.parametrize(
    "words",
    [["account", "list"], ["today"], ["status"], ["plan", "show"], ["history"], ["account", "add", "Alder"]],
)
def test_a_command_that_reads_or_writes_loads_no_screen(book: Path, words: list[str]) -> None:
    assert _loaded(book, *words) & {"textual", "rich", "rapidfuzz", "icalendar"} == set()


@pytest.mark.parametrize("words", [["today"], ["status"], ["find", "trial"], ["account", "add", "Alder"]])
def test_a_command_loads_nothing_that_speaks_to_a_network(book: Path, words: list[str]) -> None:
    assert _loaded(book, *words) & {"ssl", "_ssl", "_hashlib"} == set()


def test_a_screen_loads_no_database_library() -> None:
    code = "import sys, acctui.tui.app, acctui.tui.screens.accounts; print('sqlalchemy' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert ran.stdout == "False\n"


def test_the_first_page_stands_before_the_database_library_is_loaded(book: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from acctui.storage.looking import look_at;"
        f" look_at(Path({str(book)!r})); print('sqlalchemy' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert ran.stdout == "False\n"


def test_the_list_of_accounts_is_given_without_the_database_library(book: Path) -> None:
    assert "sqlalchemy" not in _loaded(book, "account", "list", "--json")


def test_lines_of_one_kind_are_read_without_what_the_others_are_made_of(book: Path) -> None:
    code = (
        "import sys; from pathlib import Path; import datetime as dt;"
        " from acctui.storage.store import BookStore; from acctui.domain.account import Account;"
        f" store = BookStore(Path({str(book)!r}), lambda: dt.datetime.now(dt.UTC));"
        " reads = store.reading(); reads.__enter__().where(Account); reads.__exit__(None, None, None);"
        " print([name for name in ('goal', 'strategy', 'imported')"
        " if f'acctui.domain.{name}' in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert ran.stdout == "[]\n"


def test_a_book_is_read_and_written_without_the_description_of_its_tables(book: Path) -> None:
    code = (
        "import sys; from pathlib import Path; import datetime as dt;"
        " from acctui.storage.store import BookStore;"
        " from acctui.services.accounts import add_account; from acctui.domain.account import Account;"
        f" store = BookStore(Path({str(book)!r}), lambda: dt.datetime.now(dt.UTC));"
        " add_account(store, Account(name='Alder')); store.undo(); store.close();"
        " print([name for name in sys.modules if name.startswith('acctui.storage.schema')])"
    )
    ran = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert ran.stdout == "[]\n"


def test_today_stands_before_what_only_other_screens_need_is_loaded(book: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from acctui.cli.clock import Clock;"
        " from acctui.cli.window import make_app; import acctui.tui.screens.today;"
        f" app = make_app(Path({str(book)!r}), Clock()); app.to_open.today();"
        " print(*sorted(name for name in sys.modules if name.startswith('acctui.')))"
    )
    ran = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    loaded = set(ran.stdout.split())
    assert "acctui.services.today" in loaded
    assert loaded & {f"acctui.domain.{name}" for name in _ROWS} == set()
    assert {name for name in loaded if name.startswith("acctui.services.")} <= {
        f"acctui.services.{name}" for name in _BEHIND_TODAY
    }


def test_a_sitting_loads_nothing_that_speaks_to_a_network(book: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from acctui.cli.clock import Clock;"
        f" from acctui.cli.window import make_app; make_app(Path({str(book)!r}), Clock());"
        f" from acctui.cli.window_jobs import open_store; open_store(Path({str(book)!r}), Clock()).close();"
        " print([name for name in ('ssl', '_ssl', '_hashlib') if name in sys.modules]);"
        " import hashlib, sqlalchemy, ssl; hashlib.sha256()"
    )
    ran = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert ran.stdout == "[]\n"


def test_the_guard_is_there_before_anything_is_loaded_that_it_would_share(book: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from acctui.cli import window\n"
        "import acctui.tui.guard as guard; from acctui.cli.clock import Clock\n"
        "class Counts:\n"
        "    def __enter__(self):\n"
        "        print(*sorted({name.partition('.')[0] for name in sys.modules}))\n"
        "        raise SystemExit(0)\n"
        "    def __exit__(self, *ended): ...\n"
        f"guard.Guard = Counts; window.run_app(Path({str(book)!r}), Clock())"
    )
    ran = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert set(ran.stdout.split()) & set(HEAVY) == set()


def test_what_waits_is_read_without_classes_that_are_written_while_they_are_loaded(book: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from acctui.cli.clock import Clock;"
        " from acctui.cli.window_jobs import read_today;"
        f" read_today(Path({str(book)!r}), Clock(), is_new=False);"
        " print([name for name in ('dataclasses', 'inspect', 'shlex', 'acctui.services.ports')"
        " if name in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert ran.stdout == "[]\n"


def test_only_an_older_book_loads_what_brings_it_up_to_date(book: Path, tmp_path: Path) -> None:
    old = old_book(tmp_path / "old.db")
    assert "alembic" in _loaded(old, "today")
    assert {_revises(path, "today") for path in (old, book, tmp_path / "none.db")} == {False}


def _revises(book: Path, *words: str) -> bool:
    return bool(_loaded(book, *words) & {"alembic", "mako"})
