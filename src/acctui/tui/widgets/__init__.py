"""The pieces every screen is made of: frame, list, fields, choices, sheets and meters."""
