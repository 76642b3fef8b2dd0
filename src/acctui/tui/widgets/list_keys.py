"""The keys of every list."""

from __future__ import annotations

from acctui.tui.key_table import Key

KEYS = (
    Key("enter", "open", "open", "list.open"),
    Key("s", "sort", "sort", "list.sort"),
    Key("space", "select", "select", "list.select"),
    Key("y", "copy", "copy", "list.copy"),
    Key("j,down", "move(1)", "down", "list.down", shown=False),
    Key("k,up", "move(-1)", "up", "list.up", shown=False),
    Key("J", "move(10)", "ten down", "list.ten_down", shown=False),
    Key("K", "move(-10)", "ten up", "list.ten_up", shown=False),
    Key("pagedown", "page(1)", "page down", "list.page_down", shown=False),
    Key("pageup", "page(-1)", "page up", "list.page_up", shown=False),
    Key("g,home", "first", "first", "list.first", shown=False),
    Key("G,end", "last", "last", "list.last", shown=False),
)
