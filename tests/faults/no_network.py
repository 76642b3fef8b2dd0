"""Every command and a sitting, watched for anything that reaches out of the machine."""

from __future__ import annotations

import socket
import sys
from typing import TYPE_CHECKING, Any

from tests.faults.commands import acctui
from tests.faults.rooms import Room
from tests.faults.ways_in import whole_commands
from tests.terminal import sitting as terminals
from tests.terminal.sitting import Sitting

if TYPE_CHECKING:
    from pathlib import Path

    from tests.faults.hostile_in import Desk
    from tests.faults.tally import Tally, Trial

_NAMES = {"socket.connect", "socket.bind", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"}
_LOCAL = {int(getattr(socket, "AF_UNIX", -1))}
_WATCH = """
import sys
def hear(event, args):
    if event.startswith(("socket.", "urllib.", "http.", "ftplib.", "smtplib.")):
        with open("{heard}", "a") as heard:
            heard.write(event + " " + repr(args[1:2]) + "\\n")
sys.addaudithook(hear)
import socket
socket.create_connection
from acctui.cli.main import run
run()
"""


def listen(trial: Trial, tally: Tally, desk: Desk) -> None:
    """Run every command where each call that could reach out is heard, then sit down and leave."""
    heard: list[str] = []

    def hear(event: str, args: tuple[Any, ...]) -> None:
        if event in _NAMES or (event == "socket.__new__" and int(args[1]) not in _LOCAL):
            heard.append(f"{event} {args[1:2]!r}")

    sys.addaudithook(hear)
    _prove_it_hears(tally, heard)
    for number, words in enumerate(whole_commands(1)):
        if trial.is_short and number % 4 != trial.seed % 4:
            continue
        heard.clear()
        acctui(desk.anew(), *(word.format_map(desk.known) for word in words))
        tally.tried += 1
        if heard:
            tally.fault("connections", f"{' '.join(words)}: {heard}")
    _sit(trial, tally, desk.anew())


def _prove_it_hears(tally: Tally, heard: list[str]) -> None:
    """Reach for this machine's own closed port: what would be heard of a real connection is heard of it."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as one:
        one.connect_ex(("localhost", 9))
    if not {"socket.__new__", "socket.connect"} <= {event.split()[0] for event in heard}:
        tally.fault("connections", "the listener is deaf")


def _sit(trial: Trial, tally: Tally, book: Path) -> None:
    room = Room(trial.folder / "network")
    room.furnish()
    heard = room.folder / "heard"
    heard.touch()
    program, terminals.PROGRAM = terminals.PROGRAM, [sys.executable, "-c", _WATCH.format(heard=heard)]
    try:
        with Sitting(room.home, "--db", str(book), size=(100, 30), umask=0, **room.environment()) as sitting:
            sitting.sees("1 Today")
            sitting.press(*"234567", "f", "a", "escape", "p", "escape", "escape", "ctrl+q")
            sitting.ended()
    finally:
        terminals.PROGRAM = program
    tally.tried += 1
    told = [line for line in heard.read_text().splitlines() if "AF_UNIX" not in line and "(1," not in line]
    if told:
        tally.fault("connections", f"in a sitting: {told[:5]}")
