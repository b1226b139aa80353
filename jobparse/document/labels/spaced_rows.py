"""Labels without colon between blank lines, each over its value, with other lines of the page among them.

"Location", blank, "ELMBAY", blank, "1. No exam", blank, "Department", blank, "Harbor Office": two that stand near each other show
that these are rows of a page, and no headings over sections.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import bare
from jobparse.document.model import Anchor
from jobparse.lexicon.folding import key
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.lines import Line
    from jobparse.lexicon import Lexicon

# Two such labels are no more lines apart, and a value is not longer, in characters.
_APART, _VALUE = 5, 64
# Labels whose values are names or figures; under those on days, pay and how to apply whole sections stand as well.
_NAMING = ("class", "department", "division", "employer", "employment", "locations", "openings", "requisition_id", "title")
_ENDS = ".:;,!?"
# The name of a department, and how many lines above such a label it is looked for.
_DEPARTMENT = pattern(r"(?i:dep(?:artmen)?t\.? of )[A-Z]")
_ABOVE = 10


def spaced_rows(text: str, lines: list[Line], known: list[int], words: Lexicon) -> dict[int, Anchor]:
    """Such labels by the number of their line.

    Args:
        text: Clean text.
        lines: Its lines.
        known: The numbers of the lines that are labels without a colon.
        words: The lexicon.
    """
    rows = [at for at in known if _is_row(text, lines, at, words)]
    near = {at for first, second in pairwise(rows) if second - first <= _APART for at in (first, second)}
    found: dict[int, Anchor] = {}
    for at in sorted(near):
        labels = words.labels[key(text[lines[at].body : lines[at].end])]
        if labels[0].attribute == "department" and _names_department(text, lines[max(0, at - _ABOVE) : at]):
            labels = words.labels["division"]
        heading = bare(text, lines[at].body, lines[at].end)
        found[at] = Anchor(lines[at].start, heading, lines[at].end, labels[0].section, "exact", labels, "label")
    return found


def _names_department(text: str, above: list[Line]) -> bool:
    """Whether one of the lines above names a department, a part of which stands below "Department" then: "DEPT OF TIDES"."""
    return any(_DEPARTMENT.match(text, line.body, line.end) for line in above)


def _is_row(text: str, lines: list[Line], at: int, words: Lexicon) -> bool:
    """Whether a label stands between blank lines over a short line that can be its value, and no other label."""
    if at + 2 >= len(lines) or not (lines[at].gap and lines[at + 1].gap and lines[at + 2].gap):
        return False
    label, value = lines[at], lines[at + 1]
    if not words.labels[key(text[label.body : label.end])][0].attribute.startswith(_NAMING):
        return False
    printed = key(text[value.body : value.end])
    return (
        not value.marker
        and value.end - value.body <= _VALUE
        and text[value.body].isalnum()
        and not text[value.body].islower()
        and text[value.end - 1] not in _ENDS
        and printed not in words.headings
        and printed not in words.labels
    )
