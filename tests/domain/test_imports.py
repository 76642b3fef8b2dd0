"""The method stands on the standard library alone."""

import ast
import sys
from pathlib import Path

import pytest

import acctui.domain

MODULES = sorted(Path(acctui.domain.__path__[0]).glob("**/*.py"))


def _imported(module: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            names.add("." * node.level + (node.module or ""))
    return names


def _allowed(name: str) -> bool:
    return name.partition(".")[0] in sys.stdlib_module_names or name.startswith("acctui.domain.")


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.stem)
def test_the_method_imports_only_itself_and_the_standard_library(module: Path) -> None:
    assert [name for name in _imported(module) if not _allowed(name)] == []


@pytest.mark.parametrize("name", ["sqlalchemy", "textual.app", "acctui.services.ports", "acctui", ".text"])
def test_anything_else_would_be_found(name: str) -> None:
    assert not _allowed(name)


def test_the_modules_of_the_method_are_found() -> None:
    assert {"text", "days", "money", "call"} <= {module.stem for module in MODULES}
