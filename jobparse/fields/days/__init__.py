"""Deadlines and other days: what `dates` are read from."""
