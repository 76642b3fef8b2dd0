"""What was taken off its page a moment ago can still be asked to draw itself."""

from acctui.tui.widgets.drawn import Drawn


def test_a_piece_without_a_page_stands_on_the_ground_of_one() -> None:
    assert Drawn().ground == "bg"
