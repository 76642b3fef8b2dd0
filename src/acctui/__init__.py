"""acctui puts the method in the seller's way at the moment it matters: before the call."""

__version__ = "0.1.0"
