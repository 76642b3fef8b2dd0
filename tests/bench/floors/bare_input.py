"""A floor: Textual's own Input, bare, showing what is typed."""

from textual.app import App, ComposeResult
from textual.widgets import Input


class BareInput(App[None]):
    """One place to type."""

    def compose(self) -> ComposeResult:
        """Show the place to type."""
        yield Input(placeholder="type here")


if __name__ == "__main__":
    BareInput().run()
