"""Labels that lost what stood between them and their value: "AgencyTransport, Office of" over "TitleBus Driver", "StateNY".

Pages show such a label in bold or in a column of its own, of which copied text keeps nothing. A few lines of the kind, on
different things, show that they are rows of such a page; a single one may be a name ("CityFoodBank").
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import bare
from jobparse.document.model import Anchor
from jobparse.lexicon.folding import key
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.lines import Line
    from jobparse.document.model import Document
    from jobparse.lexicon import Lexicon

# So many rows with labels of different things make a table.
_FEWEST = 3
_LONGEST = 40  # a label is not longer, in characters
# What `kinds_of` tells of a small letter before a capital.
_SEAM = b"aA"
# A label before a figure or a sum.
_BEFORE_FIGURE = pattern(r"[A-Z][A-Za-z/ ]{2,38}[a-z](?=[$£€]?\d)")


def glued_labels(document: Document, kinds: bytes, words: Lexicon) -> dict[int, Anchor]:
    """The labels of such rows by the number of their line; none where too few stand in the text.

    Args:
        document: The document, whose sections are not known yet.
        kinds: What `kinds_of` tells of its clean text.
        words: The lexicon.
    """
    lines = document.lines
    found: dict[int, Anchor] = {}
    seam = kinds.find(_SEAM)
    while seam >= 0:
        at = bisect_right(document.line_starts, seam) - 1
        line = lines[at]
        anchor = _before(document.text, line, seam + 1, words) if at not in found and seam < line.body + _LONGEST else None
        if anchor:
            found[at] = anchor
        seam = kinds.find(_SEAM, seam + 1)
    if len(found) + 1 < _FEWEST:
        return {}
    for at in range(min(found), min(max(found) + len(found) + 1, len(lines))):
        figure = None if at in found else _BEFORE_FIGURE.match(document.text, lines[at].body, lines[at].end)
        anchor = _before(document.text, lines[at], figure.end(), words) if figure else None
        if anchor:
            found[at] = anchor
    # "TitleMax" and "StateFarm" are names; a label of several words is none
    sure = any(" " in document.text[slice(*anchor.heading)] for anchor in found.values())
    return found if sure and len({anchor.labels[0].attribute for anchor in found.values()}) >= _FEWEST else {}


def _before(text: str, line: Line, seam: int, words: Lexicon) -> Anchor | None:
    """The label that a line begins with, if its value begins at a seam."""
    labels = () if line.marker else words.labels.get(key(text[line.body : seam]), ())
    if not labels:
        return None
    return Anchor(line.start, bare(text, line.body, seam), seam, labels[0].section, "exact", labels, "label")
