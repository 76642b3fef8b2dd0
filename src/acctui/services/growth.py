"""The year's goals: what each account is to bring, what it brought, and what is still to come in."""

from __future__ import annotations

from acctui.services.growth_view import (
    CandidateLine,
    GrowthLine,
    GrowthTotal,
    GrowthView,
    LastYear,
    Overshoot,
)

__all__ = ["CandidateLine", "GrowthLine", "GrowthTotal", "GrowthView", "LastYear", "Overshoot"]
