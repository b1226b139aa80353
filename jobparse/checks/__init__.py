"""Checks: what a posting is held against before it goes out, one module a rule; `Parsed` has the facts, checks the opinions."""
