"""Every check and every test, one after the other, and what each took: `python tests/check.py`.

A failure does not stop it, so that one run tells all; its exit code is 0 only where everything passed.
The last step is the short form of the faults battery, whose table it prints; `long` asks for all of it.
`python tests/check.py lint types` takes only the parts named, out of those of `STEPS`.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

ROOT = Path(__file__).parents[1]
BIN = Path(sys.executable).parent
DATA_VARIABLE = "ACCTUI_TEST_DATA"
CLOSING = re.compile(r"=* ?((?:\d+ \w+|no tests ran)[^=]* in [0-9.]+s[^=]*?) ?=*")
METHOD_FLOOR, WHOLE_FLOOR = 100, 90
METHOD = "*/acctui/domain/*,*/acctui/services/*"
NOTHING_COLLECTED = 5
MOST_AT_ONCE = 4
UNWANTED = ("NO_COLOR", "TEXTUAL_THEME", "PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED")


@dataclass
class Run:
    """One run of the checks: where it keeps its files, and what the tests said at their end."""

    room: Path
    closing: list[str] = field(default_factory=list)
    left_out: int = 0

    def tool(self, name: str, *words: str) -> bool:
        """Run a tool of this environment from the project's root; True, and silence, where it passed."""
        ran = subprocess.run(
            [BIN / name, *words], cwd=ROOT, env=self.surroundings, check=False, capture_output=True, text=True
        )
        if ran.returncode:
            _say(ran.stdout, ran.stderr)
        return ran.returncode == 0

    def tests(self, *words: str) -> int:
        """Run tests, keep their closing line, count those left out for want of data; gives pytest's code."""
        report = self.room / f"report-{len(self.closing)}.xml"
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", f"--junit-xml={report}"]
        kept = f"--basetemp={self.room / report.stem}"
        with subprocess.Popen(
            [*command, kept, *words], cwd=ROOT, env=self.surroundings, stdout=subprocess.PIPE, text=True
        ) as running:
            self.closing.append(_last_word(running.stdout or ()))
        self.left_out += _left_out(report)
        return running.returncode

    @property
    def surroundings(self) -> dict[str, str]:
        """The environment without what changes the look of screens, with nothing that moves by itself."""
        kept = {name: value for name, value in os.environ.items() if name not in UNWANTED}
        return kept | {"TEXTUAL_ANIMATIONS": "none", "COVERAGE_FILE": str(self.room / "coverage")}


def _last_word(lines: Iterable[str]) -> str:
    """Pass on what pytest prints, and give the line it closes with."""
    closing = "no tests ran"
    for line in lines:
        sys.stdout.write(line)
        sys.stdout.flush()
        if said := CLOSING.fullmatch(line.strip()):
            closing = said[1]
    return closing


def _left_out(report: Path) -> int:
    """Count the tests that had no published exports to read."""
    if not report.exists():
        return 0
    skips = ET.parse(report).iter("skipped")  # noqa: S314 - a report written a moment ago by our own run
    return sum(DATA_VARIABLE in skip.get("message", "") for skip in skips)


def lint(run: Run) -> bool:
    """Hold the code to its rules and its layout."""
    return all([run.tool("ruff", "check", "."), run.tool("ruff", "format", "--check", ".")])


def types(run: Run) -> bool:
    """Hold program and tests to strict types."""
    return run.tool("mypy")


def layers(run: Run) -> bool:
    """Hold each layer to what it may import."""
    return run.tool("lint-imports")


def terminal(run: Run) -> bool:
    """Drive the program through a real pseudo-terminal, one test at a time."""
    return run.tests("-m", "terminal") in (0, NOTHING_COLLECTED)


def tests(run: Run) -> bool:
    """Run every other test on all cores, and hold the coverage floors."""
    # One more than there are cores, for a screen that waits for its keys leaves its core to others.
    hands = str(min(MOST_AT_ONCE, os.cpu_count() or 1) + 1)
    side_by_side = ("-n", hands, "--dist", "worksteal")
    passed = run.tests("-m", "not terminal", *side_by_side, "--cov=acctui", "--cov-report=") == 0
    method = run.tool("coverage", "report", f"--include={METHOD}", f"--fail-under={METHOD_FLOOR}")
    return run.tool("coverage", "report", f"--fail-under={WHOLE_FLOOR}") and method and passed


def faults(run: Run) -> bool:
    """Do a little of every harm to books of their own, and print what it cost."""
    return _battery(run, "--short")


def long(run: Run) -> bool:
    """Do all of every harm, on demand alone: an hour or more."""
    return _battery(run)


def _battery(run: Run, *words: str) -> bool:
    command = [sys.executable, "-m", "tests.faults", *words]
    return subprocess.run(command, cwd=ROOT, env=run.surroundings, check=False).returncode == 0


ALWAYS = (lint, types, layers, terminal, tests, faults)
STEPS: dict[str, Callable[[Run], bool]] = {step.__name__: step for step in (*ALWAYS, long)}


def main() -> int:
    """Take the steps named, or all, and tell how each went."""
    named = sys.argv[1:] or [step.__name__ for step in ALWAYS]
    if unknown := [name for name in named if name not in STEPS]:
        _say(f"No step is called {', '.join(unknown)}. There are {', '.join(STEPS)}.")
        return 2
    with tempfile.TemporaryDirectory(prefix="acctui-check-") as room:
        run = Run(Path(room))
        told = [_timed(name, run) for name in named]
    _say("", *(line for line, _ in told))
    if run.closing:
        _say(f"Left out for want of published exports ({DATA_VARIABLE}): {run.left_out}")
    _say(*run.closing)
    return 0 if all(passed for _, passed in told) else 1


def _timed(name: str, run: Run) -> tuple[str, bool]:
    _say("", f"== {name}")
    start = time.monotonic()
    passed = STEPS[name](run)
    return f"{name:9}{time.monotonic() - start:7.1f} s  {'passed' if passed else 'FAILED'}", passed


def _say(*lines: str) -> None:
    for line in lines:
        print(line, flush=True)  # noqa: T201 - telling is what it is for


if __name__ == "__main__":
    sys.exit(main())
