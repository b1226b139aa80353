"""Names that are those of a part of the employer: under a heading on the department, or its short name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.fields.employers.short_names import is_short
from jobparse.lexicon.employers import employer_words
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.model import Document, Section

# The words of a name that its short one has letters of: "U", "S", "Tides" of "U.S. Office for Tides".
_INITIAL = pattern(r"[A-Z](?=[a-z.])|\b[A-Z]\b")


def on_a_part(document: Document, section: Section) -> bool:
    """Whether a section stands under a heading that says it is on the department: "About the Department"."""
    heading = section.anchor.heading if section.anchor else None
    return heading is not None and document.lower[slice(*heading)].strip(" :*_?") in employer_words().department_headings


def is_of_department(document: Document, name: str) -> bool:
    """Whether a short name is that of what the label of a department has in full: "TLC" beside "Agency: Tide Library Council"."""
    if not is_short(name):
        return False
    rows = document.values_of("department")
    return any("".join(_INITIAL.findall(document.text[row.start : row.end])) == name for row in rows)
