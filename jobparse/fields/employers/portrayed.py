"""The body of people that a text introduces, where nothing else tells who hires: "SeaMet Tides is a small consultancy"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks
from jobparse.document.kinds.portraits import introduced
from jobparse.fields.organisations import is_office, without_acronym

if TYPE_CHECKING:
    from jobparse.document.model import Document
    from jobparse.spans import Found

# How many paragraphs of a section are looked at.
_MOST = 3
# How names of parts of a government begin that may be called an agency: "Office of Tides is a small agency".
_PARTS = ("office of ", "bureau of ", "board of ", "commission on ", "city ", "county ")


def portrayed(document: Document) -> Found[str] | None:
    """The name in the first paragraph on the employer that introduces it, if that is no department."""
    for section in document.of_kind("about", "summary", "header"):
        for block in blocks(document, section.body, section.end, _MOST):
            name = introduced(document, block.body, block.end)
            if name and not is_office(document, name) and not document.lower.startswith(_PARTS, name.start):
                return document.found(*without_acronym(document, name), "introduced in the text")
    return None
