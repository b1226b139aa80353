"""Labels in the cells of tables with bars: a label and its value in one row, or a row that is broken behind the label."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import bare
from jobparse.document.labels.by_value import label_by_sense
from jobparse.document.labels.unlisted import UNKNOWN
from jobparse.document.model import Anchor
from jobparse.lexicon.folding import key

if TYPE_CHECKING:
    from jobparse.document.lines import Line
    from jobparse.lexicon import Lexicon

# A label and a value of a table are not longer, in characters.
LABEL, VALUE = 32, 120
# As many labels as these have to be known in a table.
KNOWN = 3
_CELL = " |\n"
# What cells of tables in Markdown and wikis begin with, and what surrounds the words of one.
_CELL_MARKS = "|!"
_AROUND_CELL = " *_'|!:"
_CELL_VALUE = 60  # the longest value of a label that no list holds, in characters


def broken_cells(text: str, lines: list[Line], words: Lexicon) -> dict[int, Anchor]:
    """Labels in cells of a table whose rows are broken behind each label: "| Posting Number |" over "25-118 |"."""
    if _CELL not in text:
        return {}
    found: dict[int, Anchor] = {}
    for at, line in enumerate(lines):
        if text.startswith("| ", line.body) and text.endswith(" |", line.body, line.end) and line.end - line.body <= LABEL + 4:
            cell = text[line.body + 2 : line.end - 2]
            value = lines[at + 1] if at + 1 < len(lines) else line
            unknown = key(cell) not in words.headings and value.end - value.body <= VALUE
            labels = words.labels.get(key(cell), (UNKNOWN,) if unknown else ())
            if labels and "|" not in cell:
                start = line.body + 2
                found[at] = Anchor(
                    line.start, bare(text, start, line.end - 2), line.end, labels[0].section, "exact", labels, "label"
                )
    return found if sum(anchor.labels[0] is not UNKNOWN for anchor in found.values()) >= KNOWN else {}


def barred_cells(text: str, lines: list[Line], words: Lexicon) -> dict[int, Anchor]:
    """Labels in the first cell of rows with two: "| Closing date: | 4 May 2027 |", "! Salary || $40,000"."""
    if "\n|" not in text and "\n!" not in text:
        return {}
    found: dict[int, Anchor] = {}
    for at, line in enumerate(lines):
        if text[line.start] not in _CELL_MARKS or line.end - line.start > VALUE + LABEL:
            continue
        start = line.start
        while start < line.end and text[start] in _AROUND_CELL:
            start += 1
        bar = text.find("|", start, min(line.end, start + LABEL + 2))
        value = text[bar : line.end].strip(_AROUND_CELL) if bar > 0 else ""
        if not value or "|" in value:
            continue
        printed = key(text[start:bar])
        labels = words.labels.get(printed)
        if labels is None and len(value) <= _CELL_VALUE and printed not in words.headings:
            told = label_by_sense(printed, value, 0, len(value))
            labels = (told,) if told else None
        if labels and key(value) not in words.labels:
            found[at] = Anchor(line.start, bare(text, start, bar), bar + 1, labels[0].section, "exact", labels, "label")
    return found
