"""The commands, and the one place that puts a store and a front end together."""
