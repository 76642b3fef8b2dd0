"""How commands end: exit codes, one plain line, and a log that tells nothing of a customer."""

from __future__ import annotations

import fcntl
import os
import signal
import struct
import subprocess
import sys
import termios
import time
from pathlib import Path
from typing import IO, TYPE_CHECKING

import click
import pytest

from acctui.cli import failure
from acctui.cli import log as log_file
from acctui.services import accounts

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Ran

    Acctui = Callable[..., Ran]

PROGRAM = (sys.executable, "-c", "from acctui.cli.main import run; run()")


def test_an_unknown_command_names_the_nearest_and_exits_2(acctui: Acctui) -> None:
    ran = acctui("acount", "list")
    assert (ran.code, ran.out) == (2, "")
    assert "'account'" in ran.err
    assert "--help" in ran.err
    assert ran.err.count("\n") == 1
    assert "'list'" in acctui("account", "lst").err


@pytest.mark.parametrize(
    "words", [("account", "show"), ("note", "Alder"), ("account", "list", "--jsno"), ("find",)]
)
def test_wrong_usage_is_one_line_and_exits_2(acctui: Acctui, words: tuple[str, ...]) -> None:
    ran = acctui(*words)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.count("\n") == 1


def test_a_group_without_a_command_helps_and_exits_2(acctui: Acctui) -> None:
    ran = acctui("account")
    assert (ran.code, ran.out) == (2, "")
    assert "Commands:" in ran.err
    assert "See:" not in ran.err


def test_a_missing_choice_is_named_on_one_line(acctui: Acctui) -> None:
    ran = acctui("call", "log", "Alder")
    assert ran.code == 2
    assert "order, advance, continuation, no-sale" in ran.err
    assert ran.err.count("\n") == 1


def test_hostile_words_in_a_refusal_are_inert(acctui: Acctui) -> None:
    for words in (
        ("\x1b[2J",),
        ("account", "show", "\x1b]0;x\x07"),
        ("call", "list", "--limit", "\x1b"),
    ):
        ran = acctui(*words)
        assert ran.code in {1, 2}
        assert "\x1b" not in ran.err


def test_a_bad_today_is_refused_plainly_and_help_still_helps(
    acctui: Acctui, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ACCTUI_TODAY", "soon")
    ran = acctui("account", "list")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("ACCTUI_TODAY holds no date")
    assert acctui("account", "list", "--help").code == 0


@pytest.mark.parametrize("content", [b"", b"not a book at all" * 100, b"SQLite format 3\0"])
def test_a_file_that_is_no_book_is_refused_and_untouched(acctui: Acctui, book: Path, content: bytes) -> None:
    book.parent.mkdir(parents=True)
    book.write_bytes(content)
    for words in (("account", "list"), ("account", "add", "Alder"), ("check",), ("brief", "Alder")):
        ran = acctui(*words)
        assert ran.code == 1
        assert str(book) in ran.out + ran.err
        assert (ran.out + ran.err).count("\n") == 1
    assert book.read_bytes() == content


def test_a_folder_is_no_book(acctui: Acctui, book: Path) -> None:
    book.mkdir(parents=True)
    ran = acctui("account", "list")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.count("\n") == 1


def test_the_unforeseen_leaves_a_log_without_customer_text(
    acctui: Acctui, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ValueError("secret of Alder & Finch") from KeyError("Alder & Finch")

    acctui("account", "add", "Alder & Finch")
    monkeypatch.setattr(accounts, "choose_account", broken)
    ran = acctui("brief", "Alder & Finch")
    log = tmp_path / "home" / "acctui" / "log" / "acctui.log"
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.count("\n") == 1
    assert str(log) in ran.err
    assert "Alder" not in ran.err
    text = log.read_text()
    assert "builtins.ValueError" in text
    assert "builtins.KeyError" in text
    assert "brief.py:" in text
    assert "Alder" not in text
    assert "secret" not in text
    assert log.stat().st_mode & 0o777 == 0o600
    assert log.parent.stat().st_mode & 0o777 == 0o700


def test_the_log_begins_anew_when_it_is_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_file, "_LIMIT", 100)
    log = tmp_path / "acctui.log"
    log_file.write_log(log, ValueError("x"))
    log_file.write_log(log, KeyError("x"))
    assert "ValueError" in log.read_text()
    log.write_text("x" * 101)
    log_file.write_log(log, KeyError("x"))
    assert "xxx" not in log.read_text()


def test_where_no_log_can_be_written_that_is_said(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(failure, "log_path", lambda: tmp_path / "file" / "acctui.log")
    assert failure.told(ValueError("secret")) == 1
    assert capsys.readouterr().err.endswith("No log could be written.\n")


def test_what_the_system_refuses_is_worded_without_a_log(capsys: pytest.CaptureFixture[str]) -> None:
    assert failure.told(PermissionError(13, "Permission denied", "/some/file")) == 1
    assert capsys.readouterr().err == "/some/file: Permission denied. Nothing more was done.\n"
    assert failure.told(OSError(28, "No space left on device")) == 1
    assert capsys.readouterr().err == "No space left on device. Nothing more was done.\n"


def test_an_interrupted_command_exits_130(capsys: pytest.CaptureFixture[str]) -> None:
    assert failure.told(KeyboardInterrupt()) == 130
    assert failure.told(click.Abort()) == 130
    assert capsys.readouterr().err == "Interrupted.\nInterrupted.\n"


def _environment(book: Path) -> dict[str, str]:
    return {**os.environ, "ACCTUI_DB": str(book)}


def _unread(pipe: IO[bytes]) -> int:
    """Count the bytes the program has not taken out of its stdin yet."""
    return int(struct.unpack("i", fcntl.ioctl(pipe, termios.FIONREAD, b"\0\0\0\0"))[0])


def test_ctrl_c_while_reading_stdin_exits_130_without_a_traceback(acctui: Acctui, book: Path) -> None:
    acctui("account", "add", "Alder")
    running = subprocess.Popen(
        [*PROGRAM, "note", "Alder", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=_environment(book),
    )
    assert running.stdin is not None
    running.stdin.write(b"half a no")
    running.stdin.flush()
    while _unread(running.stdin):
        time.sleep(0.01)
    running.send_signal(signal.SIGINT)
    out, err = running.communicate(timeout=20)
    assert running.returncode == 130
    assert out == b""
    assert b"Traceback" not in err


def test_a_reader_that_goes_away_hears_nothing_more(acctui: Acctui, book: Path) -> None:
    acctui("account", "add", "Alder")
    ran = subprocess.run(
        ["sh", "-c", '{ sleep 1; "$@"; echo "left with $?" >&2; } | true', "sh", *PROGRAM, "account", "list"],
        capture_output=True,
        env=_environment(book),
        check=False,
        timeout=30,
    )
    assert ran.stderr == b"left with 1\n"


def test_letters_the_terminal_lacks_become_question_marks(acctui: Acctui, book: Path) -> None:
    acctui("account", "add", "Łódź")
    environment = {**_environment(book), "PYTHONIOENCODING": "latin-1"}
    text = subprocess.run([*PROGRAM, "account", "list"], capture_output=True, env=environment, check=True)
    assert "?ód?".encode("latin-1") in text.stdout
    assert text.stderr == b""


def test_a_disk_that_is_full_is_told(acctui: Acctui, book: Path) -> None:
    acctui("account", "add", "Alder")
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(
            [*PROGRAM, "account", "list"],
            stdout=full,
            stderr=subprocess.PIPE,
            env=_environment(book),
            check=False,
        )
    assert ran.returncode == 1
    assert ran.stderr == b"No space left on device. Nothing more was done.\n"


def test_wrong_usage_is_a_sentence_before_it_points_to_the_help(acctui: Acctui) -> None:
    assert ". See: acctui account list --help" in acctui("account", "list", "--nothing").err
    assert ".. " not in acctui("export", "--format", "csv").err


def test_wrong_usage_quotes_no_more_than_somebody_reads(acctui: Callable[..., Ran]) -> None:
    ran = acctui("call", "show", "x" * 100_000)
    assert ran.code == 2
    assert len(ran.err) < 500
    assert ran.err.endswith("x… See: acctui call show --help\n")


def test_a_contact_nobody_has_is_quoted_and_no_longer_than_can_be_read(acctui: Callable[..., Ran]) -> None:
    ran = acctui("contact", "delete", "x" * 100_000, "--yes")
    assert ran.err.startswith('No contact answers to "xxxx')
    assert len(ran.err) < 200
