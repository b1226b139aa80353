"""Labels inside a table of known ones that no list holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.labels.by_value import label_by_sense
from jobparse.lexicon import Label
from jobparse.lexicon.folding import key

if TYPE_CHECKING:
    from jobparse.document.lines import Line

# A label that neither a list nor its value tells, inside a table of known ones: it announces nothing that the record holds.
UNKNOWN = Label("unknown", "header", False, "any")


def inside_table(text: str, line: Line, end: int, value: Line, at: int | None = None) -> Label:
    """What the label speaks of that a line begins with, where its value looks like one of that; the unknown label else.

    Args:
        text: Clean text.
        line: The line of the label.
        end: Where the label ends.
        value: The line of its value.
        at: Where the value begins, if not with its line.
    """
    start = value.body if at is None else at
    while start < value.end and text[start] in " :":
        start += 1
    return label_by_sense(key(text[line.body : end]), text, start, value.end) or UNKNOWN
