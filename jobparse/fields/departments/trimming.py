"""Names of departments without what stands before and behind them in a sentence, and with what stands on the line below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.fields.departments.parts import WHOLE
from jobparse.fields.header import names_occupation
from jobparse.patterns import pattern
from jobparse.spans import Found, Span

if TYPE_CHECKING:
    from jobparse.document.model import Document

# What joins a title to its department, glued to it on some pages: "Harbor Pilotat Department of Docks".
_AT = pattern(r"(?:(?<=[a-z])|(?<= ))at (?:the )?(?=(?:Department|Ministry|Office|Bureau|Division) (?:of|for)\b)")
# A unit behind the name of its employer: "The Alder State University Department of Tides".
_UNIT = pattern(r" (?=(?:Department|School|College|Faculty|Division|Institute) of\b)")
# A unit before its department: "Crane Division of the Docks Department".
_UNIT_OF_WHOLE = pattern(
    r"(?:The )?(?:[A-Z][\w&'/-]* (?:(?:and|of|&) )?){1,5}(?:Division|Section|Unit|Branch|Bureau) (?:of|in|within) (?:the|our) "
    r"(?=(?:[A-Z][\w&'/-]* (?:(?:and|&) )?){1,5}Department$|Department of )"
)
# The rest of a name that a line end parts, before what its bearer does: "… Department of Tide" over "Science and Docks is".
_REST = pattern(
    r"\n(?!(?:The|This|Our) |Department\b|Ministry\b)(?P<rest>(?:[A-Z][\w&'-]*|and|of|&)(?: (?:[A-Z][\w&'-]*|and|of|&)){0,5})"
    r" (?:is|are|has|seeks|invites|announces|at|in|within|offers|welcomes)\b"
)
# The same in a sentence, up to the department.
_BEFORE_WHOLE = pattern(
    r"(?<![\w&'/-])(?!(?:The|This|Our|In) )"
    r"(?P<unit>(?:[A-Z][\w&'/-]* (?:(?:and|of|&) )?){1,5}(?:Division|Section|Unit|Branch|Bureau)) (?:of|in|within) (?:the|our) "
)
# The same before a comma: "Division of Cranes, Department of Docks".
_UNIT_COMMA = pattern(r"\b(?P<unit>(?:Division|Section|Branch) of [A-Z][\w&'/-]*(?: (?:(?:and|of|&) )?[A-Z][\w&'/-]*){0,5}), \Z")
_MOST, _REACH = 4, 90  # mentions of the department, and characters before it
_WRAPPED = 28  # the shortest line that is wrapped, in characters
_BEGINS = ("department of ", "school of ", "division of ", "college of ", "office of ", "bureau of ", "faculty of ")


def trimmed_name(document: Document, found: Found[str], employer: str) -> Found[str]:
    """A department alone, whole where a line end parts it."""
    if len(found.spans) != 1:
        return found
    start, end = found.spans[0]
    at = _AT.search(document.text, start, end)
    if at and names_occupation(document.text[start : at.start()]):
        start = at.end()
    unit_of = _UNIT_OF_WHOLE.match(document.text, start, end)
    start = unit_of.end() if unit_of else start
    head = start + len("The ") * document.text.startswith("The ", start)
    if employer and document.text.startswith(f"{employer} ", head):
        unit = _UNIT.match(document.text, head + len(employer), end)
        start = unit.end() if unit else start
    whole = WHOLE.search(document.text, start, end)
    end = whole.start() if whole and whole.start() > start else end
    end = end if whole else _unwrapped(document, Span(start, end))
    return found if (start, end) == tuple(found.spans[0]) else document.found(start, end, found.rule)


def unit_before(document: Document, department: str) -> Found[str] | None:
    """The unit that a sentence names before its department: "the Crane Division of the Docks Department"."""
    at = document.text.find(f" {department}") if department else -1
    for _ in range(_MOST):
        if at < 0:
            break
        low = max(0, document.text.rfind("\n", 0, at), at - _REACH)
        match = next(iter(_BEFORE_WHOLE.finditer(document.text, low, at + 1)), None)
        if match and match.end() == at + 1:
            return document.found(*match.span("unit"), "unit before its department")
        beside = _UNIT_COMMA.search(document.text, low, at + 1)
        if beside:
            return document.found(*beside.span("unit"), "unit before its department")
        at = document.text.find(f" {department}", at + 1)
    return None


def _unwrapped(document: Document, span: Span) -> int:
    """Where a name ends whose line goes on below."""
    begun = document.text.rfind("\n", 0, span.start) + 1
    if not document.text.startswith("\n", span.end) or span.end - begun < _WRAPPED:
        return span.end
    lower = document.lower[slice(*span)]
    rest = _REST.match(document.text, span.end) if any(lower.find(words) >= 0 for words in _BEGINS) else None
    return rest.end("rest") if rest and not names_occupation(rest["rest"]) else span.end
