"""The program beside closed streams, dumb terminals and signals: an exit code and at most one sentence."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

PROGRAM = f'{sys.executable} -c "from acctui.cli.main import run; run()"'


def _told(home: Path, command: str, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["sh", "-c", command],
        check=False,
        capture_output=True,
        text=True,
        env=os.environ | {"HOME": str(home), "ACCTUI_DB": str(home / "book.db")} | env,
    )


@pytest.mark.parametrize(
    ("command", "code"),
    [
        ("account list <&-", 0),
        ("account list >&-", 0),
        ("account list 2>&-", 0),
        ("account list <&- >&- 2>&-", 0),
        ("<&-", 2),
        (">&-", 2),
        ("2>&- </dev/null", 2),
        ("nonsense 2>&-", 2),
    ],
)
def test_a_closed_stream_leads_nowhere_and_ends_nothing(tmp_path: Path, command: str, code: int) -> None:
    told = _told(tmp_path, f"{PROGRAM} {command}")
    assert told.returncode == code
    assert "Traceback" not in told.stderr
    assert "did not expect" not in told.stderr
    assert told.stderr.count("\n") <= 1


def test_a_terminal_that_only_takes_lines_is_told_of_the_commands(tmp_path: Path) -> None:
    master, inner = pty.openpty()
    done = subprocess.run(
        ["sh", "-c", PROGRAM],
        check=False,
        stdin=inner,
        stdout=inner,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"HOME": str(tmp_path), "TERM": "dumb"},
    )
    os.close(master)
    os.close(inner)
    assert done.returncode == 2
    assert "TERM=dumb" in done.stderr
    assert "acctui today" in done.stderr


@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129), (signal.SIGINT, 130)]
)
def test_a_command_ended_from_outside_writes_nothing_and_names_the_signal(
    tmp_path: Path, number: signal.Signals, code: int
) -> None:
    _told(tmp_path, f"{PROGRAM} account add Alder")
    (tmp_path / "tmp").mkdir()
    with subprocess.Popen(
        ["sh", "-c", f"exec {PROGRAM} note Alder -"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ
        | {"HOME": str(tmp_path), "ACCTUI_DB": str(tmp_path / "book.db"), "TMPDIR": str(tmp_path / "tmp")},
    ) as running:
        assert running.stdin is not None
        running.stdin.write("half a note")
        running.stdin.flush()
        time.sleep(0.8)
        running.send_signal(number)
        out, err = running.communicate(timeout=10)
    assert (running.returncode, out) == (code, "")
    assert err.strip() in {"", "Interrupted."}
    assert "half a note" not in _told(tmp_path, f"{PROGRAM} find half --json").stdout
    assert list((tmp_path / "tmp").iterdir()) == []


PASSED_OVER = """
import os, signal, sys, time
from acctui.cli.signals import heed
heed()
class Going:
    def __del__(self):
        os.kill(os.getpid(), int(sys.argv[1]))
        time.sleep(0.01)
Going()
time.sleep(20)
print("it went on")
"""


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGINT, -signal.SIGINT)])
def test_a_signal_that_python_passes_over_is_heard_all_the_same(number: signal.Signals, code: int) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PASSED_OVER, str(int(number))], check=False, capture_output=True, text=True
    )
    assert (done.returncode, done.stdout) == (code, "")


def test_who_told_the_program_not_to_hear_of_a_lost_line_is_obeyed(tmp_path: Path) -> None:
    done = _told(tmp_path, f"trap '' HUP; (sleep 0.1; kill -HUP $$) & exec {PROGRAM} account add Alder")
    assert done.returncode == 0
    assert "New account Alder" in done.stdout
