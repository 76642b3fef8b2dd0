"""Factors the book itself suggests, taken or waved away once."""

from acctui.services.light_views import Proposal

__all__ = ["Proposal"]
