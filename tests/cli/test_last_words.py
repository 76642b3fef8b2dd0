"""What nobody caught is told to nobody: it goes to the log, where it happened and no word of it."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import warnings
from typing import TYPE_CHECKING

import pytest

from acctui.cli import last_words
from acctui.cli.log import write_log

if TYPE_CHECKING:
    from pathlib import Path

CANARY = "canary-7f3a"
HELD_BACK = """
import asyncio, logging, sys, threading, warnings
from acctui.cli.last_words import hold_back, hold_back_logs, hold_back_threads
hold_back()
hold_back_threads()
hold_back_logs()

def fail():
    customer = "{secret}"
    raise ValueError(customer)

class Fails:
    def __del__(self):
        fail()

async def forget():
    async def work():
        fail()
    asyncio.ensure_future(work())
    await asyncio.sleep(0)

{fault}
"""
FAULTS = {
    "uncaught": "fail()",
    "in a thread": "worker = threading.Thread(target=fail)\nworker.start()\nworker.join()",
    "while an object goes": "Fails()",
    "a task nobody waits for": "asyncio.run(forget())\nimport gc\ngc.collect()",
    "a warning": 'warnings.simplefilter("always")\nwarnings.warn("{secret}", UserWarning)',
    "a library's log": 'try: fail()\nexcept ValueError: logging.getLogger("x").exception("{secret}")',
    "a library's log without a fault": 'logging.getLogger("x").error("{secret}")',
}


def said(home: Path, fault: str) -> tuple[str, str]:
    """Let something go wrong in a program of its own; gives what was said and what was logged."""
    code = HELD_BACK.format(secret=CANARY, fault=FAULTS[fault].format(secret=CANARY))
    env = {**os.environ, "HOME": str(home), "XDG_STATE_HOME": str(home)}
    ended = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=False)
    logs = "".join(log.read_text() for log in home.rglob("acctui.log"))
    return ended.stdout + ended.stderr, logs


@pytest.mark.parametrize("fault", [name for name in FAULTS if name != "a library's log without a fault"])
def test_what_nobody_caught_is_logged_and_not_said(tmp_path: Path, fault: str) -> None:
    words, logged = said(tmp_path, fault)
    assert ("UserWarning" if fault == "a warning" else "ValueError") in logged
    assert CANARY not in words + logged
    assert "Traceback" not in words


def test_what_ends_the_program_is_told_in_a_sentence(tmp_path: Path) -> None:
    words, _ = said(tmp_path, "uncaught")
    assert words == (
        "acctui met something it did not expect (ValueError) and stopped; what was saved before stands.\n"
    )


def test_what_a_library_only_remarks_is_dropped(tmp_path: Path) -> None:
    assert said(tmp_path, "a library's log without a fault") == ("", "")


def test_hooks_of_whoever_runs_the_program_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    def own(*_told: object) -> None:
        return

    monkeypatch.setattr(sys, "excepthook", own)
    monkeypatch.setattr(sys, "unraisablehook", own)
    monkeypatch.setattr("threading.excepthook", own)
    monkeypatch.setattr("warnings.showwarning", own)
    last_words.hold_back()
    last_words.hold_back_threads()
    hooks: list[object] = [sys.excepthook, sys.unraisablehook, threading.excepthook, warnings.showwarning]
    assert hooks == [own] * 4


def test_hooks_of_nobody_are_taken_and_write_the_log(monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    monkeypatch.setattr(sys, "unraisablehook", sys.__unraisablehook__)
    monkeypatch.setattr("threading.excepthook", threading.__excepthook__)
    monkeypatch.setattr("warnings.showwarning", last_words._PYTHONS_OWN)
    monkeypatch.setattr("acctui.cli.log.write_log", lambda _path, error: kept.append(error))
    last_words.hold_back()
    last_words.hold_back_threads()
    hooks = (sys.excepthook, sys.unraisablehook, threading.excepthook)
    error = ValueError(CANARY)
    hooks[0](ValueError, error, None)
    hooks[1](type("Args", (), {"exc_value": error})())
    hooks[2](type("Args", (), {"exc_value": error})())
    last_words._warned(UserWarning(CANARY))
    last_words._warned("words alone")
    assert [type(one) for one in kept] == [ValueError] * 3 + [UserWarning]
    last_words._keep(SystemExit(0))
    monkeypatch.setattr("acctui.cli.log.write_log", lambda *_: 1 / 0)
    last_words._keep(error)
    assert len(kept) == 4


def test_a_crash_leaves_no_picture_of_the_memory() -> None:
    begun = "from acctui.cli.last_words import hold_back\nhold_back()\nimport resource\n"
    code = f"{begun}print(resource.getrlimit(resource.RLIMIT_CORE)[0])"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert out == "0\n"


@pytest.mark.parametrize("planted", ["link", "pipe", "second name"])
def test_a_log_that_somebody_put_there_is_not_written_to(tmp_path: Path, planted: str) -> None:
    other, log = tmp_path / "other", tmp_path / "acctui.log"
    other.write_text("untouched")
    if planted == "link":
        log.symlink_to(other)
    elif planted == "pipe":
        os.mkfifo(log)
    else:
        log.hardlink_to(other)
    with pytest.raises(OSError, match=r"acctui\.log"):
        write_log(log, ValueError("x"))
    assert other.read_text() == "untouched"
