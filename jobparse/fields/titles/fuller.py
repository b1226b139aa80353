"""The title that prose gives in full where the line of the title has it in general: "Technician" over "hiring a Tide Technician"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.fields.header import names_occupation
from jobparse.fields.titles.prose import academic, in_prose
from jobparse.fields.titles.sure import LABEL, LINE

if TYPE_CHECKING:
    from jobparse.document.model import Document
    from jobparse.spans import Found

_SHORT, _LONG = ("postdoc", "postdocs", "post-doc"), ("postdoctoral ", "post-doctoral ")
_OF_POSTS = frozenset({"position", "positions", "post", "job", "opening", "vacancy", "wanted"})
_MOST_WORDS = 6


def fuller(document: Document, candidates: list[Found[str]]) -> list[Found[str]]:
    """Candidates, the first one behind that of prose if it is only its last word, or short for it."""
    first = candidates[0] if candidates and candidates[0].rule in (LINE, LABEL) else None
    words = [word for word in first.value.lower().split(" (")[0].split() if word not in _OF_POSTS] if first else []
    if len(words) != 1 or not names_occupation(words[0]):
        return candidates
    for row in [*in_prose(document), *(academic(document) if words[0] in _SHORT else ())]:
        told = row.value.lower()
        same = told.rpartition(" ")[2].removesuffix("s") == words[0].removesuffix("s")
        if (same and first and first.rule == LINE and 1 < len(told.split()) <= _MOST_WORDS) or (words[0] in _SHORT and told.startswith(_LONG)):
            return [row, *candidates]
    return candidates
