"""A floor: the least Textual app that shows a word and answers a key."""

from textual.app import App, ComposeResult
from textual.widgets import Static


class Hello(App[None]):
    """Shows a word, and how many keys were pressed since."""

    keys = 0

    def compose(self) -> ComposeResult:
        """Show the word."""
        yield Static("Hello there")

    def on_key(self) -> None:
        """Answer a key."""
        self.keys += 1
        self.query_one(Static).update(f"Hello there {self.keys}")


if __name__ == "__main__":
    Hello().run()
