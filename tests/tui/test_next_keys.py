"""The keys on a foot line are whole, and the first of them is always there."""

from __future__ import annotations

import pytest

from acctui.tui.next_keys import with_keys
from acctui.tui.parts import width_of

KEYS = ["+ kept", "- not kept", "d new date"]


def line(said: str, width: int, keys: list[str] = KEYS) -> str:
    parts = with_keys([("Alder", "text bold"), (f"  {said}", "soft")], keys, width)
    assert width_of(parts) <= width - 3
    return "".join(text for text, _ in parts)


def test_all_keys_stand_behind_what_is_said_where_there_is_room() -> None:
    assert line("promised a trial", 80) == "Alder  promised a trial   + kept   - not kept   d new date"


def test_a_key_without_room_is_left_out_whole() -> None:
    assert line("promised a trial in the hall of plant two", 80).endswith("plant two   + kept   - not kept")


@pytest.mark.parametrize("said", ["words " * 40, "株式会社" * 30, "\x1b[2J" * 40])
def test_words_too_long_are_cut_for_the_first_key(said: str) -> None:
    assert line(said, 80).endswith("…   + kept")


def test_what_has_no_keys_is_said_as_it_is() -> None:
    assert line("promised a trial", 80, []) == "Alder  promised a trial"
