"""How many of something there are, in words."""


def count_of(number: int, one: str, many: str = "") -> str:
    """Say so many of something: `1 account`, `214 accounts`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
