"""The lines that never move: header, scope line and foot line."""

from textual.strip import Strip

from acctui.tui.parts import Told, parts_at, says_the_same
from acctui.tui.widgets.drawn import Measured, OneLine, rule, spread


class HeaderLine(OneLine):
    """The first line: whom the screen is about on the left; what waits, and the day, on the right."""

    DEFAULT_CSS = "HeaderLine { height: 1; background: $bar; }"

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002  Textual's own name for it
        super().__init__(id=id)
        self._left: Told = ()
        self._right: Told = ()

    def show(self, left: Told, right: Told) -> None:
        """Say who and what waits; each side is parts or a function of the terminal's width."""
        self._left, self._right = left, right
        self.refresh()

    def line(self) -> Strip:
        """Draw the line."""
        width = self.app.size.width
        left, right = parts_at(self._left, width), parts_at(self._right, width)
        return spread(left, right, self.size.width, self.edge, self.look, "bar")


class ScopeLine(Measured):
    """What is shown and how: the subject on the left, the settings on the right, air around it when tall."""

    DEFAULT_CSS = "ScopeLine { height: auto; background: $bg; }"

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002  Textual's own name for it
        super().__init__(id=id)
        self._left: Told = ()
        self._right: Told = ()

    def show(self, left: Told, right: Told = ()) -> None:
        """Say the subject and the settings; each side is parts or a function of the terminal's width."""
        if not says_the_same((self._left, self._right), (left, right)):
            self._left, self._right = left, right
            self.refresh()

    def needed(self) -> int:
        """Take three rows where there is room for air, else one."""
        return 3 if self.tall else 1

    def render_line(self, y: int) -> Strip:
        """Draw the line, or the air around it."""
        if y != (1 if self.tall else 0):
            return self.blank()
        width = self.app.size.width
        left, right = parts_at(self._left, width), parts_at(self._right, width)
        return spread(left, right, self.size.width, self.edge, self.look, self.ground)


class FootLine(Measured):
    """One line about the thing under the cursor, under a rule; a notice stands there until it is lifted."""

    DEFAULT_CSS = "FootLine { height: auto; background: $bg; }"

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002  Textual's own name for it
        super().__init__(id=id)
        self._lines: tuple[Told, ...] = ((),)
        self._notice: Told | None = None

    def show(self, *lines: Told) -> None:
        """Say one line about the cursor's thing, or two where the screen has them."""
        lines, before = lines or ((),), self._lines
        if not says_the_same(before, lines):
            self._lines = lines
            self.refresh(layout=len(lines) != len(before))

    @property
    def has_notice(self) -> bool:
        """Whether a notice stands over the line."""
        return self._notice is not None

    def notice(self, told: Told) -> None:
        """Put a notice over the line: what was done and how it is undone, or what went wrong."""
        self._notice = told
        self.refresh()

    def lift(self) -> None:
        """Take the notice away and show the line again."""
        if self._notice is not None:
            self._notice = None
            self.refresh()

    def needed(self) -> int:
        """Take the rule's row and one for each line."""
        return 1 + len(self._lines)

    def render_line(self, y: int) -> Strip:
        """Draw the rule, the notice, or a line."""
        if y == 0:
            return rule(self.size.width, self.edge, self.look, self.ground)
        told = (
            self._notice if y == 1 and self._notice is not None else self._lines[min(y, len(self._lines)) - 1]
        )
        parts = parts_at(told, self.app.size.width)
        return spread(parts, (), self.size.width, self.edge, self.look, self.ground)
