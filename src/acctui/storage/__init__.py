"""The disk: the only place that speaks SQL."""
