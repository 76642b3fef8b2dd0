"""A line of several parts is cut where its room ends, and says so."""

import pytest

from acctui.tui.pieces import in_room


@pytest.mark.parametrize(
    ("parts", "room", "seen"),
    [
        (["casks move", " between"], 18, "casks move between"),
        (["casks move", " between"], 12, "casks move …"),
        (["casks move", " between"], 10, "casks mov…"),
        (["casks move", "  ", ""], 10, "casks move"),
        (["日本", "物流"], 4, "日 …"),
        (["casks"], 0, ""),
    ],
)
def test_what_is_left_out_behind_a_part_that_fits_is_marked(parts: list[str], room: int, seen: str) -> None:
    laid, used = in_room([(text, "text") for text in parts], room, "bg")
    assert "".join(text for text, _, _ in laid) == seen
    assert used <= room
