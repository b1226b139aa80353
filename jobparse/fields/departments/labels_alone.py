"""Departments and units on the line below a label that stands alone without a colon: "Department" over "Tide Resources Group"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from jobparse.document.model import once
from jobparse.fields.edges import trimmed
from jobparse.fields.employers.forms import is_proper
from jobparse.fields.header import begins_with_label, names_occupation, tells_no_title
from jobparse.fields.organisations import without_acronym
from jobparse.lexicon import lexicon
from jobparse.lexicon.folding import key
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.lines import Line
    from jobparse.document.model import Document
    from jobparse.spans import Found, Span

_OF_DEPARTMENTS = frozenset({"department", "agency", "department/division"})
_LABELS = _OF_DEPARTMENTS | {"division", "bureau", "unit", "section", "branch", "work unit", "division/work unit"}
_LINES, _LONGEST = 40, 70  # of the top of a text, and the characters of a name and of the line below it
_LONGEST_LABEL = 24  # with what dresses it, in characters
_DEPARTMENT = pattern(
    r"(?:(?i:Department|Dept\.?|Office|Bureau|Administration|Commission|Board) (?i:of|for|on) (?i:the )?)"
    r"[A-Z][\w&'/,-]*(?: (?:(?:and|of|for|the|&) ){0,2}[A-Z&][\w&'/,-]*){0,7}(?: \([A-Z]{2,8}\))?"
)
_MONEY = "$\u00a3\u20ac"


@once
def below_labels(document: Document) -> tuple[list[Found[str]], list[Found[str]]]:
    """The names below labels of departments and below those of units, each over a further line of the form.

    No paragraph on the department stands there.
    """
    lines = document.lines[:_LINES]
    departments: list[Found[str]] = []
    units: list[Found[str]] = []
    for at, line in enumerate(lines[:-2]):
        if line.end - line.body > _LONGEST_LABEL:
            continue
        label = document.lower[slice(*trimmed(document, line.body, line.end))]
        if label not in _LABELS or document.text[line.end - 1] == ":":
            continue
        span = trimmed(document, lines[at + 1].body, lines[at + 1].end)
        if _names_part(document, span) and _is_of_form(document, lines[at + 2]):
            rows = departments if label in _OF_DEPARTMENTS else units
            rows.append(document.found(*without_acronym(document, span), "name under its label"))
    return departments, units


def _names_part(document: Document, span: Span) -> bool:
    """Whether a line is a name: neither a sentence nor a further label, a title or a number."""
    content = document.text[slice(*span)]
    return (
        2 < len(content) <= _LONGEST
        and content[0].isupper()
        and content[-1] not in ".:!?"
        and is_proper(content)
        and not any(map(str.isdigit, content))
        and not names_occupation(content)
        and not tells_no_title(content)
        and not begins_with_label(content)
        and key(content) not in lexicon().labels
        and key(content) not in lexicon().headings
    )


def _is_of_form(document: Document, line: Line) -> bool:
    """Whether the line below a name is of a form as well: an amount, a number, a label."""
    content = document.text[line.body : line.end].strip()
    return content[:1] in _MONEY or content[:1].isdigit() or key(content) in lexicon().labels or begins_with_label(content)


def below_title(document: Document, title: str) -> list[Found[str]]:
    """The department on the line right below that of the title, whatever its words look like: "DEPT OF ENVIRONMENT"."""
    lines = document.lines[:_LINES]
    for line, below in pairwise(lines) if title else ():
        if document.text[slice(*trimmed(document, line.body, line.end))] == title:
            span = trimmed(document, below.body, below.end)
            label = document.text.startswith(":", span.end)
            named = _DEPARTMENT.fullmatch(document.text, *span) if span.end - span.start <= _LONGEST and not label else None
            return [document.found(*without_acronym(document, span), "department below the title")] if named else []
    return []
