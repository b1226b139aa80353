"""Districts, authorities and other bodies of their own that stand on a line of the title block."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.document.signs import has_sign
from jobparse.fields.edges import trimmed
from jobparse.fields.employers.boards import keeps_board
from jobparse.fields.employers.forms import PARTED, SHARED, begun, is_proper, names_employer
from jobparse.fields.header import front_lines, names_occupation
from jobparse.fields.organisations import is_unfinished
from jobparse.fields.titles.ranks import without_rank
from jobparse.lexicon.employers import employer_words
from jobparse.patterns import pattern
from jobparse.spans import Found, Span

if TYPE_CHECKING:
    from jobparse.document.model import Document

# Governments for one purpose, and other bodies that are no part of a city or county: "Lakeside Water District"; but no part of
# one ("Office of the Hospital Director").
_BODY = pattern(
    r"""
    (?! .* \b (?: department | bureau | division | office ) \b )
    .* \b (?: district | authority | university | college | corporation | association | hospital | system | cooperative ) \b
    """,
    re.VERBOSE | re.IGNORECASE,
)
# One of these stands in whatever it finds.
_BODY_SIGNS = (
    *("district", "authority", "university", "college", "corporation", "association", "hospital", "system", "cooperative"),
)
# What no name of such a body holds, but sentences, places and labels do.
_NO_NAME = pattern(r"[.!,:\d]|\b[Jj]ob (?:[Bb]oard|[Ll]ist|[Bb]ank)|\b(?:Jobs|Careers)$")
# How a text speaks of the district that it is of.
_THE_DISTRICT = pattern(r"\b(?:the|our|this) district\b(?! of\b)")


def of_its_own(document: Document) -> Found[str] | None:
    """A district, authority or the like that stands in the title block."""
    for line in front_lines(document):
        if not has_sign(document, line.body, line.end, _BODY_SIGNS):
            continue
        parted = PARTED.search(document.text, line.body, line.end)
        end = parted.start() if parted else line.end
        shared = SHARED.search(document.lower, line.body, end)
        span = trimmed(document, line.body, shared.start() if shared else end)
        held = document.text.find(" at ", *span)
        if held > 0 and document.text.count(document.text[span.start : held]) > 1:
            span = Span(held + len(" at "), span.end)  # "Pilot Pool at Alder School District" below "Pilot Pool"
        named = begun(document, span)
        span = Span(named.start if document.lower.startswith("about ", span.start) else span.start, named.end)
        bracket = document.text.rfind(" (", *span) if document.text.endswith(")", *span) else -1
        if bracket > span.start and names_employer(document, Span(bracket + 2, span.end - 1)):
            span = Span(bracket + 2, span.end - 1)  # "Clerk (University of Alder)"
        content = document.text[span.start : span.end]
        if not 8 < len(content) <= 90 or not content[0].isupper() or is_unfinished(content) or not is_proper(content):
            continue
        if keeps_board(document, span):
            continue
        if _is_area(document, content):
            continue
        last = without_rank(content).rpartition(" ")[2]  # "Hospital Pilot II"
        if _BODY.match(content) and not _NO_NAME.search(content) and not names_occupation(last):
            return document.found(span.start, span.end, "body in the title block")
    return None


def _is_area(document: Document, content: str) -> bool:
    """Whether a line is that of a district of somebody else: "Elm Coast District", where the text has no word on its purpose.

    A text of a district's own says "the District".
    """
    *words, last = content.lower().split()
    if last != "district" or not words or words[-1] in employer_words().purposes:
        return False
    return _THE_DISTRICT.search(document.lower) is None
