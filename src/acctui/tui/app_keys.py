"""The keys that work on every screen."""

from __future__ import annotations

from acctui.tui.key_table import Key
from acctui.tui.places import PLACES

KEYS = (
    *(
        Key(
            place.digit,
            f"go('{place.digit}')",
            place.mode,
            f"app.{place.mode}",
            f"Show the {place.mode}",
            shown=False,
        )
        for place in PLACES
    ),
    Key("p", "precall", "pre-call", "app.precall", "State an outcome before a call"),
    Key("i", "log", "log", "app.log", "Log what came of a call"),
    Key("f", "find", "find", "app.find", "Find anything written"),
    Key("u", "undo", "undo", "app.undo", "Undo the last change"),
    Key("U", "redo", "redo", "app.redo", "Redo what was undone", shown=False),
    Key("I", "import", "import", "app.import", "Import accounts from a file", shown=False),
    Key("comma", "settings", "settings", "app.settings", "Change the settings", shown=False),
    Key("question_mark,f1", "help", "help", "app.help", "Show the keys of this screen", face="?"),
    Key("colon", "commands", "commands", "app.commands", "Run a command by name"),
    Key("q", "back", "back", "app.back", "Go back, or leave"),
    Key("ctrl+q", "quit", "quit", "app.quit", "Leave acctui", shown=False),
)
