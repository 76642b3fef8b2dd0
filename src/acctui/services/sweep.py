"""The weekly sweep, one amber or red at a time."""

from acctui.services.light_views import SweepCard, SweepQueue

__all__ = ["SweepCard", "SweepQueue"]
