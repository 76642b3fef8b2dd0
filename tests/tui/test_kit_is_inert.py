"""Whatever a book holds, no piece of the kit lets it steer the terminal, crash a screen or push a column."""

from collections.abc import Sequence

from tests.tui.kit import HOSTILE, Bare, Firm, Framed
from tests.tui.seen import inert, screen_cells, screen_text

from acctui.tui.widgets.choices import Choice, Choices
from acctui.tui.widgets.columns import Cell, Column, Drawing, Grid
from acctui.tui.widgets.footer import Hint
from acctui.tui.widgets.tab_labels import Tab
from acctui.tui.widgets.tabs import TabsLine


def hostile(firm: Firm) -> Sequence[Drawing]:
    """Draw the name in every way a cell can be drawn."""
    return [
        Cell(firm.name, "text"),
        [(firm.name, "green"), (firm.name, "red bold")],
        Cell(firm.name, "soft", "right"),
        Cell("end", "text"),
    ]


COLUMNS = [Column("a", "A", 20), Column("b", "B", 12, "right"), Column("c", "C", 14), Column("d", "D", 3)]


async def test_hostile_rows_stay_on_their_line_and_in_their_columns() -> None:
    app = Framed([Firm(place, text) for place, text in enumerate(HOSTILE)])
    async with app.run_test(size=(80, 30)) as pilot:
        app.list.set_steps({0: Grid(COLUMNS, hostile)})
        for _ in HOSTILE:
            await pilot.press("space")
            assert inert(app)
        rows = [
            row for row in screen_cells(app) if "".join(cell.text for cell in row).rstrip().endswith("end")
        ]
        assert len(rows) == len(HOSTILE)
        assert {"".join(cell.text for cell in row[54:57]) for row in rows} == {"end"}
        assert "[EMEA]" in screen_text(app)[7]


async def test_hostile_words_in_every_line_of_the_frame_stay_inert() -> None:
    app = Framed()
    async with app.run_test(size=(80, 24)) as pilot:
        for text in HOSTILE:
            parts = [(text, "text bold"), (text, "dim")]
            app.header.show(parts, [(text[:9], "soft")])
            app.scope.show(parts, parts)
            app.foot.show(parts)
            app.tabs.note(text)
            app.footer.show([Hint(text, text), Hint("q", "back")])
            await pilot.pause()
            assert inert(app)
            app.foot.notice(parts)
            await pilot.pause()
            assert inert(app)


async def test_hostile_words_among_tabs_and_choices_stay_inert() -> None:
    tabs, choices = TabsLine([Tab("1", "One", "One")], "1"), Choices("Kind", [])
    app = Bare(tabs, choices)
    async with app.run_test(size=(80, 24)) as pilot:
        for text in HOSTILE:
            choices.offer([Choice("1", text), Choice("2", "word")])
            choices.show("1", [(text, "dim")])
            await pilot.pause()
            assert inert(app)
