"""Headings: the ways in which a line, or a part of one, is told to be one, and what it opens."""
