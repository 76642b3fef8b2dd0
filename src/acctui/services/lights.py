"""The board of traffic lights, for one account or all."""

from acctui.services.light_views import FactorCard, LightsView, SweepState

__all__ = ["FactorCard", "LightsView", "SweepState"]
