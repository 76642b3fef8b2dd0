"""What a book without an account says: what can be done, and what happens then."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from acctui.tui.parts import Part

_START: tuple[tuple[str, str, str], ...] = (
    ("n", "Name one account", "the name is enough; the rest comes when it helps"),
    ("I", "Import accounts", "a CSV file or another CRM; nothing is kept until you have seen it"),
    ("D", "Open the demo", "invented accounts in a book of their own"),
)
_THEN: tuple[tuple[str, str, str], ...] = (
    ("p", "before", "what will they have agreed to when you hang up?"),
    ("a", "after", "what they did, by when, and your next step"),
    ("i", "unplanned", "they rang: what you wanted first, then what came of it"),
)


def empty_lines(*, tall: bool) -> list[list[Part] | None]:
    """Give the lines from the top, with air between them where there is room; None is a rule."""
    air: list[list[Part] | None] = [[]] if tall else []
    lines: list[list[Part] | None] = [[("Start with the call you make next", "text bold")], [], *air]
    for key, name, why in _START:
        lines += [[("  ", "dim"), (key, "accent bold"), (f"   {name:<19}", "text"), (why, "dim")], *air]
    lines += [*air, None, *air, [("Then the loop", "text bold")], []]
    lines += [
        [("  ", "dim"), (key, "accent bold"), (f"   {name:<19}", "soft"), (why, "dim")]
        for key, name, why in _THEN
    ]
    return lines
