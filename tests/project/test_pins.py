"""Every package asked for has a pinned version that passed the checks, and is there for a reason."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from tests.project.readme import ROOT

import acctui

PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
USED = [Requirement(text) for text in PROJECT["dependencies"]]
DEV = [Requirement(text) for text in PROJECT["optional-dependencies"]["dev"]]


def _pins() -> dict[str, str]:
    lines = (ROOT / ".ci" / "constraints.txt").read_text("utf-8").splitlines()
    pairs = [line.split("==") for line in lines if line and not line.startswith("#")]
    return {canonicalize_name(name): version for name, version in pairs}


def test_every_package_asked_for_is_pinned_within_its_range() -> None:
    pins = _pins()
    outside = [
        str(asked)
        for asked in (*USED, *DEV)
        if not asked.specifier.contains(pins.get(canonicalize_name(asked.name), "0"))
    ]
    assert outside == []


def test_pins_are_names_and_versions_and_no_addresses() -> None:
    lines = (ROOT / ".ci" / "constraints.txt").read_text("utf-8").splitlines()
    odd = [line for line in lines if not re.fullmatch(r"#.*|[a-z0-9-]+==[0-9][0-9a-z.]*", line)]
    assert odd == []
    assert "://" not in "".join(lines)


def test_every_package_the_program_asks_for_is_imported_by_it_and_no_other() -> None:
    program = Path(acctui.__path__[0])
    imported: set[str] = set()
    for module in program.rglob("*.py"):
        for node in ast.walk(ast.parse(module.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                imported |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                imported.add(node.module.partition(".")[0])
    from_outside = {name for name in imported if name not in (*sys.stdlib_module_names, "acctui")}
    assert from_outside == {asked.name for asked in USED}
