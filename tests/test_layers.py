"""Who may speak SQL, who may read a clock: the rules of the layers that import contracts can't say."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import acctui

SOURCE = Path(acctui.__file__).parent
_CLOCK = re.compile(r"((dt\.)?(datetime|date)\.(now|utcnow|today)|time\.(?!sleep)\w+)\(")


def _modules(*layers: str) -> list[Path]:
    return sorted(path for layer in layers for path in (SOURCE / layer).rglob("*.py"))


def _imports(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not _is_for_types_only(path, node):
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return names


def _is_for_types_only(path: Path, node: ast.ImportFrom) -> bool:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    guarded = (
        inner
        for outer in tree.body
        if isinstance(outer, ast.If) and ast.unparse(outer.test) == "TYPE_CHECKING"
        for inner in outer.body
    )
    return any(ast.dump(inner) == ast.dump(node) for inner in guarded)


def _clocks_read(source: str) -> list[str]:
    """Give every call of a source that asks what time it is."""
    calls = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call))
    return [words for words in map(ast.unparse, calls) if _CLOCK.match(words)]


LOOKS = {
    "bare_file",
    "check_lines",
    "first_page",
    "form",
    "form_words",
    "half_a_change",
    "looking",
    "standing",
    "whole",
}
COPIES = {"backup", "backup_habit", "copy_check", "copying", "restoring"}


def test_only_what_looks_at_a_file_and_what_copies_one_use_sqlite_directly() -> None:
    found = {path.relative_to(SOURCE).as_posix() for path in _modules(".") if "sqlite3" in _imports(path)}
    assert found <= {f"storage/{name}.py" for name in LOOKS | COPIES}


@pytest.mark.parametrize("name", sorted({"looking"} | COPIES))
def test_each_of_them_says_so(name: str) -> None:
    said = ast.get_docstring(ast.parse((SOURCE / "storage" / f"{name}.py").read_text(encoding="utf-8")))
    assert re.search("sqlite3|standard library", str(said))


def test_nobody_uses_the_orm() -> None:
    used = [
        path.name
        for path in _modules(".")
        if any(name.startswith("sqlalchemy.orm") for name in _imports(path))
    ]
    assert used == []


@pytest.mark.parametrize("path", _modules("domain", "services"), ids=lambda path: path.stem)
def test_the_method_and_its_jobs_read_no_clock(path: Path) -> None:
    assert _clocks_read(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "source", ["dt.datetime.now()", "datetime.now(dt.UTC)", "dt.date.today()", "time.time()", "date.today()"]
)
def test_a_clock_that_is_read_would_be_found(source: str) -> None:
    assert _clocks_read(source) == [source]


@pytest.mark.parametrize("source", ["reading.now", "store.today()", "self.clock.now()", "when.time()"])
def test_what_is_handed_in_is_no_clock(source: str) -> None:
    assert _clocks_read(source) == []
