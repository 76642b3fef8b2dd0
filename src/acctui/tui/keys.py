"""How a key is called on the screen: `esc`, `pgdn`, `?`, `^s`."""

NAMES = {
    "enter": "enter",
    "escape": "esc",
    "pagedown": "pgdn",
    "pageup": "pgup",
    "delete": "del",
    "backspace": "bksp",
    "space": "space",
    "plus": "+",
    "minus": "-",
    "slash": "/",
    "at": "@",
    "backslash": "\\",
    "underscore": "_",
}


def key_name(key: str) -> str:
    """Name one key as Textual knows it (`question_mark`, `ctrl+s`) in as few letters as a person reads."""
    *modifiers, bare = key.split("+")
    name = NAMES.get(bare) or _character(bare) or bare
    if modifiers == ["ctrl"]:
        return f"^{name}"
    return "+".join([*modifiers, name])


def _character(bare: str) -> str:
    if len(bare) == 1:
        return bare
    from textual.keys import key_to_character  # noqa: PLC0415 - most names are known without it

    letter = key_to_character(bare) or ""
    return letter if letter.isprintable() else ""
