"""What the import contracts can't say: who may speak SQL, who reads a clock, and what is loaded when."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import acctui

if TYPE_CHECKING:
    from collections.abc import Iterator

PROGRAM = Path(acctui.__path__[0])
MODULES = sorted(PROGRAM.rglob("*.py"))
ORM = "sqlalchemy" + ".orm"
SPEAKS_SQLITE = {"storage/first_page.py", "storage/backup.py"}
READS = {
    "datetime": {"now", "today", "utcnow"},
    "date": {"today"},
    "time": {"time", "time_ns", "monotonic", "localtime", "gmtime"},
}
HEAVY = ("textual", "rich", "sqlalchemy", "rapidfuzz", "sqlite3", "alembic", "asyncio")
SEES_LOADED = (
    "import sys, json, acctui.cli.main as main\n"
    "try: main.run()\n"
    "finally: print(json.dumps(sorted({name.partition('.')[0] for name in sys.modules})), file=sys.stderr)\n"
)


def _name(module: Path) -> str:
    return module.relative_to(PROGRAM).as_posix()


def _tree(module: Path) -> ast.AST:
    return ast.parse(module.read_text("utf-8"))


def _imports(module: Path) -> Iterator[str]:
    for node in ast.walk(_tree(module)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _importers(*names: str) -> set[str]:
    """Name the files that import any of these, or anything inside them."""
    return {
        _name(module)
        for module in MODULES
        for imported in _imports(module)
        if any(imported == name or imported.startswith(f"{name}.") for name in names)
    }


def _clock_reads(tree: ast.AST) -> list[str]:
    """Name the calls that ask what time it is."""
    return [
        ast.unparse(node)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in READS.get(ast.unparse(node.func.value).rpartition(".")[2], ())
    ]


def test_the_program_is_found_whole() -> None:
    assert {name.partition("/")[0] for name in map(_name, MODULES)} >= {
        "domain",
        "services",
        "storage",
        "tui",
    }


def test_every_module_can_be_imported() -> None:
    for module in MODULES:
        name = ".".join(["acctui", *module.relative_to(PROGRAM).with_suffix("").parts])
        assert import_module(name.removesuffix(".__init__")).__doc__, name


def test_only_storage_imports_sqlalchemy() -> None:
    importers = _importers("sqlalchemy")
    assert {name.partition("/")[0] for name in importers} == {"storage"}


def test_nobody_imports_mapped_classes() -> None:
    assert _importers(ORM) == set()


def test_only_the_first_page_and_the_backups_use_the_driver_itself() -> None:
    assert _importers("sqlite3") == SPEAKS_SQLITE


def test_rows_and_screens_never_meet_in_one_file() -> None:
    assert _importers("textual") & _importers("acctui.storage") == set()


@pytest.mark.parametrize("layer", ["domain", "services", "exchange", "demo"])
def test_who_decides_reads_no_clock(layer: str) -> None:
    reads = {_name(m): _clock_reads(_tree(m)) for m in MODULES if _name(m).startswith(f"{layer}/")}
    assert {name: calls for name, calls in reads.items() if calls} == {}


@pytest.mark.parametrize(
    "code", ["dt.datetime.now(dt.UTC)", "date.today()", "time.time()", "dt.date.today()", "datetime.utcnow()"]
)
def test_a_clock_that_is_read_would_be_found(code: str) -> None:
    assert _clock_reads(ast.parse(code)) == [code]


def test_the_parts_of_a_moment_are_no_clock() -> None:
    assert (
        _clock_reads(
            ast.parse("when.date(); moment.time(); dt.time(9); clock.now(); dt.date.fromisoformat(text)")
        )
        == []
    )


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
    "words", [["account", "list"], ["today"], ["status"], ["history"], ["account", "add", "Alder"]]
)
def test_a_command_that_reads_or_writes_loads_no_screen(book: Path, words: list[str]) -> None:
    assert _loaded(book, *words) & {"textual", "rich", "rapidfuzz"} == set()


def test_a_screen_loads_no_database_library() -> None:
    code = "import sys, acctui.tui.app, acctui.tui.screens.accounts; print('sqlalchemy' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert ran.stdout == "False\n"


def test_the_first_page_stands_before_the_database_library_is_loaded(book: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from acctui.storage.first_page import look_at;"
        f" look_at(Path({str(book)!r})); print('sqlalchemy' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert ran.stdout == "False\n"
