"""The body of people that a text introduces, where nothing else tells who hires: "SeaMet Tides is a small consultancy"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks
from jobparse.document.kinds.portraits import introduced
from jobparse.fields.employers.part_names import is_of_department, on_a_part
from jobparse.fields.employers.short_names import with_kind
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
        if on_a_part(document, section):
            continue
        for block in blocks(document, section.body, section.end, _MOST):
            name = introduced(document, block.body, block.end)
            part = name and (is_office(document, name) or document.lower.startswith(_PARTS, name.start))
            if name and not part and not is_of_department(document, document.text[slice(*name)]):
                return document.found(*with_kind(document, without_acronym(document, name)), "introduced in the text")
    return None
