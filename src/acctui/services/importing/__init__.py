"""Bringing in another program's lists: first a plan, then all of it or nothing (D21)."""
