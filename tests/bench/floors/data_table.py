"""A floor: Textual's own DataTable, bare, with as many rows as the book has accounts."""

from textual.app import App, ComposeResult
from textual.widgets import DataTable

ROWS, COLUMNS = 10_000, 10


class BareTable(App[None]):
    """A table of short words under a cursor."""

    def compose(self) -> ComposeResult:
        """Show the table."""
        yield DataTable(cursor_type="row")

    def on_mount(self) -> None:
        """Fill the table."""
        table: DataTable[str] = self.query_one(DataTable)
        table.add_columns(*(f"head {column}" for column in range(COLUMNS)))
        table.add_rows(
            [f"row {row}", *(f"{row * column:,}" for column in range(1, COLUMNS))] for row in range(ROWS)
        )
        table.focus()


if __name__ == "__main__":
    BareTable().run()
