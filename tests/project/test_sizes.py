"""Sizes that tell where a room is missing: files, functions, and the app itself."""

from __future__ import annotations

import ast
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

import acctui

if TYPE_CHECKING:
    from collections.abc import Iterator

PROGRAM = Path(acctui.__path__[0])
MODULES = sorted(PROGRAM.rglob("*.py"))
LONGEST_FILE, LONGEST_APP, LONGEST_FUNCTION, MEDIAN_FUNCTION = 300, 250, 40, 10


def _lines(module: Path) -> int:
    return len(module.read_text("utf-8").splitlines())


def _functions(module: Path) -> Iterator[tuple[str, int]]:
    """Give each function with how many lines it takes, its decorators apart."""
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            where = module.relative_to(PROGRAM).as_posix()
            yield f"{where}:{node.lineno} {node.name}", (node.end_lineno or 0) - node.lineno + 1


def test_no_file_of_the_program_reaches_three_hundred_lines() -> None:
    sizes = {module.relative_to(PROGRAM).as_posix(): _lines(module) for module in MODULES}
    assert {name: size for name, size in sizes.items() if size >= LONGEST_FILE} == {}


def test_the_app_itself_stays_small() -> None:
    assert _lines(PROGRAM / "tui" / "app.py") < LONGEST_APP


def test_no_function_is_longer_than_forty_lines() -> None:
    sizes = dict(one for module in MODULES for one in _functions(module))
    assert {name: size for name, size in sizes.items() if size > LONGEST_FUNCTION} == {}


def test_the_usual_function_has_fewer_than_ten_lines() -> None:
    assert median(size for module in MODULES for _, size in _functions(module)) < MEDIAN_FUNCTION
