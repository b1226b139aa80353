"""The fields on top of a page's source ("title: Harbor Pilot" between two lines of dashes) are its title block."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.fields.around.parts import Part

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.document.model import Document
    from jobparse.fields.reading import Reading

_FENCE = "---\n"
# Where the lower line of dashes stands at most, in characters.
_REACH = 4_000


def page_field_parts(document: Document, readings: Mapping[str, Reading]) -> list[Part]:
    """The fields of a page whose text stands below them; where that is short, the fields are the announcement themselves."""
    del readings
    text = document.text
    if not text.startswith(_FENCE):
        return []
    closing = text.find(f"\n{_FENCE}", 0, _REACH)
    end = closing + len(_FENCE)
    return [Part(0, end, "header")] if closing >= 0 and len(text) - end > end else []
