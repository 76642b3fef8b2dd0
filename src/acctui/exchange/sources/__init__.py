"""The sources of lists, one file each: whatever file stands here takes part."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from acctui.exchange.source import Source


@cache
def all_sources() -> tuple[Source, ...]:
    """Give the `SOURCE` of every file in this folder, in the order of their names."""
    names = sorted(module.name for module in iter_modules(__path__))
    return tuple(import_module(f"{__name__}.{name}").SOURCE for name in names)
