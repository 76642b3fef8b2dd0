"""Harm done to copies of one good book, and what is seen of it."""
