"""Units behind or below the name of their department: an area's office, a service of its own, a line with a field of work."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.fields.employers.forms import is_proper
from jobparse.fields.header import names_occupation, tells_no_title
from jobparse.fields.organisations import is_unfinished
from jobparse.lexicon.employers import employer_words
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.model import Document
    from jobparse.spans import Found, Span

# The office of an area, which ends a name: "Northeast Area Office", "Region 4 Headquarters", "District 7", "Central Office".
_AREA = (
    r"(?:(?:(?:North|South|East|West|Central|Mid|Upper|Lower|Greater|Metro|Coastal)[\w-]{0,12} ){0,2}"
    r"(?:Area|Regional|Region|District|Field|Branch|Zone|Central) (?:(?:\d{1,2}|[IVX]{1,4}) )?(?:Office|Headquarters)"
    r"|(?:Region|District|Area|Zone) (?:\d{1,2}|[IVX]{1,4})|Headquarters)"
)
_AT_END = pattern(rf"(?:,|['\u2019]s)? (?P<unit>{_AREA})$", re.IGNORECASE)
# A service of its own behind a comma, with or without its headquarters: ", Elm Harbor Service Headquarters".
_SERVICE = r"(?!.{0,60}\band\b)(?:[A-Z][\w'-]* ){2,4}(?:Service|Headquarters)"
_SERVICE_AT_END = pattern(rf", (?P<unit>{_SERVICE})$")
# The number behind a name that ends in what it counts, which no name in a sentence goes on with: "Department of Tides Region" 4.
_NUMBERED = pattern(r" (?P<unit>(?:Region|District|Area|Zone) (?:\d{1,2}|[IVX]{1,4})\b(?: (?:Office|Headquarters)\b)?)")
_BEHIND = pattern(rf"(?:, (?P<service>{_SERVICE})|(?:,|['\u2019]s)? (?P<area>{_AREA}))(?=[ .,;:)\n]|\Z)")
_OWN = " department's "
_MOST, _REACH = 4, 80  # mentions of a department, and characters behind one


def without_unit(document: Document, row: Found[str]) -> tuple[Found[str], Found[str] | None]:
    """A department and the office of an area, or the service, that ends its name."""
    if len(row.spans) != 1 or not (row.value.lower().startswith(employer_words().wholes) or _OWN in row.value.lower()):
        return row, None
    start, end = row.spans[0]
    last = document.text.rfind(" ", start, end)
    numbered = _NUMBERED.match(document.text, last) if last > start else None
    if numbered and not is_unfinished(document.lower[start:last]):
        return document.found(start, last, row.rule), document.found(*numbered.span("unit"), row.rule)
    match = _SERVICE_AT_END.search(document.text, start, end) or _AT_END.search(document.text, start, end)
    if match is None or is_unfinished(document.lower[start : match.start()]):
        return row, None
    return document.found(start, match.start(), row.rule), document.found(*match.span("unit"), row.rule)


def unit_behind(document: Document, department: str) -> Found[str] | None:
    """The same behind any mention of a department: "The Department of Tides, Elm Harbor Service Headquarters located in"."""
    whole = department.lower().startswith(employer_words().wholes) or department.lower().endswith(" department")
    at = document.text.find(department) if whole else -1
    for _ in range(_MOST):
        if at < 0:
            break
        end = at + len(department)
        match = _BEHIND.match(document.text, end, min(len(document.text), end + _REACH))
        if match:
            return document.found(*match.span("area" if match["area"] else "service"), "unit behind its department")
        at = document.text.find(department, end)
    return None


def is_right_below(document: Document, above: Found[str], span: Span) -> bool:
    """Whether a line right below that of a department is a field of its work: "Water Resource Management"."""
    content = document.text[slice(*span)]
    words = content.lower().split()
    return (
        document.text[above.spans[-1].end : span.start].strip(" ") == "\n"
        and len(words) > 1
        and words[-1] in employer_words().unit_ends
        and is_proper(content)
        and not names_occupation(content)
        and not tells_no_title(content)
    )
