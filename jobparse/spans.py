"""Spans of the source text, and values that remember the spans they were read from."""

from __future__ import annotations

from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")


class Span(NamedTuple):
    """A half-open range `[start, end)` of code points of the decoded source text."""

    start: int
    end: int


class Found(NamedTuple, Generic[T]):
    """A value, the spans that say it (in reading order) and the name of the rule that read it."""

    value: T
    spans: tuple[Span, ...]
    rule: str
