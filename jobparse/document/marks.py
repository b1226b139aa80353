"""Marks: what is left out of a text before it is read, and what is read instead."""

from __future__ import annotations

from typing import NamedTuple


class Mark(NamedTuple):
    """What is left out of a text, `[start, end)`, and the text that is read instead, which is no longer."""

    start: int
    end: int
    instead: str
