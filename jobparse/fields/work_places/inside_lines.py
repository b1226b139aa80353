"""Places among other words of a page: a label in a line of prose, a town on a line between an employer and a sum."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.signs import offsets_in
from jobparse.fields.employers.forms import names_employer
from jobparse.fields.header import front_lines, names_occupation
from jobparse.fields.work_places.candidates import Place, from_address
from jobparse.patterns import pattern
from jobparse.spans import Span
from jobparse.values.place_names import find_named

if TYPE_CHECKING:
    from jobparse.document.model import Document

_WORD = r"[A-Z\u00c0-\u00de][a-z\u00df-\u00ff'\u2019]{2,20}"
_TOWN = rf"(?P<place>{_WORD}(?:[ -]{_WORD}){{0,2}}(?:,\x20{_WORD}(?:\x20{_WORD})?)?)"
# A label in a line of prose with its town: "from the peaks to the coast Location: Elm Bay/ Full-time". What stands before it is
# no word with a capital, which would be a part of the label: "Exam Location:".
_SIGN = " location: "
_INSIDE = pattern(rf"\x20[Ll]ocation:\x20{_TOWN}(?=\x20?[/|;.(\n\u2022\u00b7]|\x20-\x20|\Z)")
_NO_LABEL = frozenset({"application", "selection", "dates", "duplicate", "page_furniture"})
# A line that is a town and nothing else, and what the line below it begins with on boards of Ireland and Britain.
_ALONE = pattern(_TOWN)
_SUMS = ("\u20ac", "\u00a3")


def of_label_inside(document: Document) -> list[Place]:
    """The town behind a label that stands in a line of prose."""
    for at in offsets_in(document, 0, document.end, (_SIGN,)) if "location:" in document.tokens else ():
        before = document.text[document.text.rfind(" ", 0, at) + 1 : at].rpartition("\n")[2]
        match = _INSIDE.match(document.text, at) if before and not before[0].isupper() else None
        section = document.section_at(at) if match else None
        named = find_named(document.text, *match.span("place")) if match else []
        if section and section.kind not in _NO_LABEL and len(named) == 1 and named[0].city and not named[0].name:
            return [from_address(document, named[0])]
    return []


def before_sum(document: Document) -> list[Place]:
    """The town on a line between the employer and the pay, as boards print them: "Elm County Council", then "Elmford"."""
    lines = front_lines(document)
    for above, line, below in zip(lines, lines[1:], lines[2:], strict=False):
        if not document.text.startswith(_SUMS, below.body) or not _ALONE.fullmatch(document.text, line.body, line.end):
            continue
        town = document.text[line.body : line.end]
        named = find_named(document.text, line.body, line.end)
        employer = names_employer(document, Span(above.body, above.end)) and document.text.count(town) > 1
        if employer and len(named) == 1 and named[0].city and not names_occupation(town):
            return [from_address(document, named[0])]
    return []
