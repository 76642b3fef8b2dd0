"""Patterns that are made ready when they are first used: what waits is shown without any of them."""

import re
from collections.abc import Callable
from functools import cache, partial


def late(pattern: str) -> Callable[[], re.Pattern[str]]:
    """Give what makes a pattern ready the first time it is called, and gives it at once from then on."""
    return cache(partial(re.compile, pattern))
