"""Header, tabs, scope line, foot line and footer: always in their places, whole groups only."""

from typing import ClassVar

import pytest
from rich.cells import cell_len
from tests.tui.kit import SIZES, Bare, Framed, firms
from tests.tui.seen import screen_cells, screen_text
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import Screen

from acctui.tui.keys import key_name
from acctui.tui.theme import DARK
from acctui.tui.widgets.footer import FooterLine, Hint
from acctui.tui.widgets.frame import FootLine
from acctui.tui.widgets.tabs import TabsLine

PINNED = "? help  : commands  q back"


@pytest.mark.parametrize("size", SIZES)
async def test_every_line_stands_in_its_row(size: tuple[int, int]) -> None:
    app = Framed(firms(3))
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        lines = screen_text(app)
        assert lines[0].startswith("  Individual Enterprise   214 accounts")
        assert "2 Accounts" in lines[1]
        scope = 3 if size[1] >= 30 else 2
        assert lines[scope].startswith("  / nordic")
        assert size[1] < 30 or lines[2] == lines[4] == ""
        assert lines[-3].strip("─") == "  "
        assert lines[-2] == "  Firm 000  next open the north"
        assert lines[-1].endswith(PINNED)


@pytest.mark.parametrize(("width", "edge"), [(80, 79), (99, 98), (100, 98), (120, 118), (160, 158)])
async def test_everything_on_the_right_ends_on_one_column(width: int, edge: int) -> None:
    app = Framed(firms(3))
    async with app.run_test(size=(width, 24)) as pilot:
        await pilot.pause()
        lines = screen_text(app)
        assert {len(lines[row]) for row in (0, 2, -3, -1)} == {edge}


async def test_a_long_subject_is_cut_before_what_waits() -> None:
    app = Framed()
    async with app.run_test(size=(80, 24)) as pilot:
        app.header.show([("Alder " * 40, "text bold")], [("Sun 22 Nov 2026", "soft")])
        await pilot.pause()
        assert screen_text(app)[0].endswith("…  Sun 22 Nov 2026")


async def test_a_line_may_be_told_by_the_width() -> None:
    app = Framed()
    async with app.run_test(size=(80, 24)) as pilot:
        app.scope.show(lambda width: [("wide" if width >= 100 else "narrow", "text")])
        await pilot.pause()
        assert screen_text(app)[2] == "  narrow"
        await pilot.resize_terminal(120, 24)
        await pilot.pause()
        assert screen_text(app)[2] == "  wide"


@pytest.mark.parametrize(
    ("width", "line"),
    [
        (
            120,
            "  1 Today  ▌ 2 Accounts    3 Ladder    4 Plan    5 Lights    6 Calls    7 Scorecard    8 Growth",
        ),
        (80, "  1 Today ▌2 Accounts  3 Ladder  4 Plan  5 Lights  6 Calls  7 Score  8 Growth"),
        (60, "  1 ▌2 Accounts  3  4  5  6  7  8"),
    ],
)
async def test_the_page_opens_out_of_its_tab(width: int, line: str) -> None:
    app = Framed()
    async with app.run_test(size=(width, 24)) as pilot:
        await pilot.pause()
        assert screen_text(app)[1] == line
        cells = screen_cells(app)[1]
        bar = line.index("▌")
        assert cells[bar].colour == cells[line.index("2")].colour == DARK.accent
        assert {cell.ground for cell in cells[bar : bar + 11]} == {DARK.bg}
        assert cells[0].ground == cells[-1].ground == DARK.bar


async def test_the_first_tab_has_its_bar_at_the_edge_of_the_page() -> None:
    app = Framed()
    async with app.run_test(size=(120, 24)) as pilot:
        app.tabs.show("1")
        await pilot.pause()
        assert screen_text(app)[1].startswith("▌ 1 Today    2 Accounts")


async def test_digits_that_belong_to_a_form_are_dim_and_the_line_says_so() -> None:
    app = Framed()
    async with app.run_test(size=(120, 24)) as pilot:
        app.tabs.note("esc frees the digits")
        await pilot.pause()
        line, cells = screen_text(app)[1], screen_cells(app)[1]
        assert line.endswith("esc frees the digits")
        assert len(line) == 118
        assert cells[2].colour == cells[line.index("2")].colour == DARK.dim
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert screen_text(app)[1].endswith("8 Growth")


async def test_a_click_on_a_tab_opens_it() -> None:
    app = Framed()
    async with app.run_test(size=(120, 24)) as pilot:
        await pilot.click(TabsLine, offset=(screen_text(app)[1].index("Lights"), 0))
        await pilot.click(TabsLine, offset=(0, 0))
        await pilot.click(TabsLine, offset=(115, 0))
        assert [message.digit for message in app.said(TabsLine.Chosen)] == ["5", "1"]


async def test_a_notice_stands_on_the_foot_line_until_it_is_lifted() -> None:
    app = Framed()
    async with app.run_test(size=(80, 24)) as pilot:
        app.foot.notice([("Turned red  ", "text"), ("u", "text bold"), (" undo", "dim")])
        app.foot.show([("Firm 001", "text bold")])
        await pilot.pause()
        assert app.foot.has_notice
        assert screen_text(app)[-2] == "  Turned red  u undo"
        app.foot.lift()
        app.foot.lift()
        await pilot.pause()
        assert screen_text(app)[-2] == "  Firm 001"


async def test_a_screen_may_have_two_foot_lines() -> None:
    app = Framed()
    async with app.run_test(size=(80, 24)) as pilot:
        app.foot.show([("one", "text")], [("two", "text")])
        await pilot.pause()
        await pilot.pause()
        lines = screen_text(app)
        assert lines[-4].startswith("  ───")
        assert lines[-3:-1] == ["  one", "  two"]


GROUPS = ["enter open", "s sort", "space select", "y copy", "p pre-call", "n new", "/ filter", "i log a call"]


@pytest.mark.parametrize("width", [40, 60, 80, 100, 120, 160])
async def test_the_footer_shows_whole_groups_the_rest_as_a_count_and_always_the_pinned_three(
    width: int,
) -> None:
    app = Framed(firms(3))
    async with app.run_test(size=(width, 24)) as pilot:
        await pilot.pause()
        line = screen_text(app)[-1]
        assert line.endswith("  " + PINNED)
        shown = line.removesuffix(PINNED).strip().split("  ")
        kept = [group for group in shown if group and not group.startswith("+")]
        assert kept == GROUPS[: len(kept)]
        rest = len(GROUPS) - len(kept)
        assert (f"+{rest}" in shown) == bool(rest)


async def test_a_terminal_too_narrow_for_words_still_shows_the_three_keys() -> None:
    app = Framed(firms(3))
    async with app.run_test(size=(24, 24)) as pilot:
        await pilot.pause()
        assert screen_text(app)[-1].endswith("?  :  q")


async def test_keys_are_bold_and_their_words_dim_on_the_bar() -> None:
    app = Framed(firms(3))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        cells = screen_cells(app)[-1]
        assert (cells[2].text, cells[2].colour, cells[2].bold, cells[2].ground) == (
            "e",
            DARK.text,
            True,
            DARK.bar,
        )
        assert (cells[8].text, cells[8].colour, cells[8].bold) == ("o", DARK.dim, False)


async def test_a_click_on_a_group_does_what_its_key_does() -> None:
    app = Framed(firms(3))
    async with app.run_test(size=(120, 24)) as pilot:
        line = screen_text(app)[-1]
        for words in ("pre-call", "help", "open"):
            await pilot.click(FooterLine, offset=(line.index(words), 0))
        await pilot.click(FooterLine, offset=(1, 0))
        await pilot.pause()
        assert app.noted == ["pre-call", "help"]
        assert [type(message).__name__ for message in app.told if type(message).__name__ == "Opened"] == [
            "Opened"
        ]


async def test_the_footer_may_be_told_what_to_show() -> None:
    app = Framed(firms(3))
    async with app.run_test(size=(80, 24)) as pilot:
        app.footer.show([Hint("n", "make the account", "n"), Hint("up down", "choose")])
        await pilot.pause()
        line = screen_text(app)[-1]
        assert line.startswith("  n make the account  up down choose  ")
        await pilot.click(FooterLine, offset=(line.index("make"), 0))
        await pilot.click(FooterLine, offset=(line.index("choose"), 0))
        await pilot.pause()
        assert app.noted == ["new"]
        app.footer.show(None)
        await pilot.pause()
        assert screen_text(app)[-1].startswith("  enter open")


class Ordered(Screen[None]):
    """A screen that names the order and the words of its keys."""

    FOOTER_ORDER = ("two", "one")
    FOOTER_LABELS: ClassVar[dict[str, str]] = {"one": "first of all"}
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("a", "a", "one", id="one"),
        Binding("b", "b", "two", id="two"),
    ]

    def compose(self) -> ComposeResult:
        """Give the footer alone."""
        yield FooterLine()


async def test_a_screen_orders_its_keys_and_words_them() -> None:
    app = Bare()
    async with app.run_test(size=(80, 24)) as pilot:
        await app.push_screen(Ordered())
        await pilot.pause()
        assert screen_text(app)[-1].startswith("  b two  a first of all")


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("escape", "esc"),
        ("question_mark", "?"),
        ("G", "G"),
        ("ctrl+s", "^s"),
        ("alt+enter", "alt+enter"),
        ("pagedown", "pgdn"),
        ("f5", "f5"),
        ("space", "space"),
        ("slash", "/"),
        ("at", "@"),
    ],
)
def test_keys_are_named_as_a_person_reads_them(key: str, name: str) -> None:
    assert key_name(key) == name


@pytest.mark.parametrize("width", [40, 60, 80, 120])
async def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    app = Framed(firms(3))
    async with app.run_test(size=(width, 24)) as pilot:
        app.query_one(FootLine).show([("日本物流株式会社" * 20, "text")])
        await pilot.pause()
        assert max(cell_len(line) for line in screen_text(app)) <= width
