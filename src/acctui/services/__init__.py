"""The jobs: one function for each thing the seller does, and what they ask of a store."""
