"""Posts of universities that a sentence gives no capitals: "at the assistant professor level"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.document.signs import has_sign
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.model import Document
    from jobparse.spans import Found

# Posts of universities in small letters. It reads lower-case text.
_ACADEMIC_POST = pattern(
    r"""
      (?: v (?<=\bv) isiting\  )? a (?<=\ba) ss(?:istant|ociate)
        (?: \ ?/\ ?associate | \ or\ associate )? \ professor (?:ship)? \b
    | post (?<=\bpost) -?doc(?:toral)? \ (?: research\  )? (?: position | fellow(?:ship)? | associate | researcher | scholar ) \b
    | ph (?<=\bph) \.?d\.?\ (?: student(?:ship)? | position ) \b
    """,
    re.VERBOSE,
)
_ACADEMIC_SIGNS = ("te professor", "nt professor", "postdoc", "post-doc", "phd ", "ph.d ", "ph.d. ")
_FRONT = 12_000  # how far into a text prose is read for them, in characters


def academic(document: Document) -> list[Found[str]]:
    """A post of a university in a sentence, which gives it no capitals: "at the assistant professor level"."""
    if not has_sign(document, 0, min(_FRONT, len(document.lower)), _ACADEMIC_SIGNS):
        return []
    for section in document.of_kind("summary", "header", "about", "application"):
        match = _ACADEMIC_POST.search(document.lower, section.start, section.end)
        if match:
            return [document.found(*match.span(), "post of a university in prose")]
    return []
