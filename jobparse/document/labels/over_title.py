"""The label of the title alone over the title, as wikis print it among their headings: "JOB TITLE" over "Harbor Pilot"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import bare
from jobparse.document.headings.words import names_job
from jobparse.document.model import Anchor
from jobparse.lexicon.folding import key

if TYPE_CHECKING:
    from jobparse.document.lines import Line
    from jobparse.lexicon import Lexicon

# How such a label ends, and how long the title below it is at most, in characters.
_TITLE, _LONGEST = " title", 80
_NOTES = ("(", "[")  # with which what is said behind a title begins


def over_title(text: str, line: Line, value: Line, words: Lexicon) -> Anchor | None:
    """The label that a line is, if it says that it is one of a title, and the line below it names a job.

    Args:
        text: Clean text.
        line: A line that is a label without a colon.
        value: The line below it.
        words: The lexicon.
    """
    folded = key(text[line.body : line.end])
    if not folded.endswith(_TITLE) or value.marker or value.end - value.body > _LONGEST:
        return None
    labels = tuple(label for label in words.labels.get(folded, ()) if label.attribute == "title")
    job = text[value.body : value.end]
    for note in _NOTES:
        job = job.partition(f" {note}")[0]
    if not labels or not names_job(job.split()):
        return None
    return Anchor(line.start, bare(text, line.body, line.end), line.end, labels[0].section, "exact", labels, "label")
