"""Sentences that open a section without a heading, and what they open."""
