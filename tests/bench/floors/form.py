"""A floor: a bare form of four fields that a key opens over a screen, and that escape closes."""

from textual.app import App, ComposeResult
from textual.binding import Binding
from textual.screen import Screen
from textual.widgets import Input, Static

FIELDS = ("account", "outcome", "day", "people")


class Form(Screen[None]):
    """Four places to type."""

    BINDINGS = [Binding("escape", "dismiss", "close")]  # noqa: RUF012 - as Textual's own examples have it

    def compose(self) -> ComposeResult:
        """Show the places to type."""
        for name in FIELDS:
            yield Input(placeholder=name)


class FormApp(App[None]):
    """One line, until a key opens the form."""

    BINDINGS = [Binding("n", "form", "new")]  # noqa: RUF012 - as Textual's own examples have it

    def compose(self) -> ComposeResult:
        """Show the line."""
        yield Static("nothing yet")

    def action_form(self) -> None:
        """Open the form."""
        self.push_screen(Form())


if __name__ == "__main__":
    FormApp().run()
