"""Labels without a colon, whose value stands on the line below, as text browsers print tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.labels.values import BEGINS_WITH_DATE
from jobparse.lexicon import Label, lexicon
from jobparse.lexicon.folding import key
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Callable

    from jobparse.document.lines import Line

# How far apart two labels of a list are that has their values between them, and so many of them make a table.
_TURN, _TURNS = 2, 3
# A name below a label without colon is not longer, in characters, and what ends the line above the label.
_NAME = 60
_ENDS = ".!?)"
# Labels of one word whose value below them is a number, of so many figures.
_COUNTED, _FIGURES = frozenset({"Vacancies", "Openings"}), 3
# What boards print in rows of labels and values on top of a posting, or beside it.
_OF_A_PAGE = frozenset({"title", "employer"})
# And the facets that they sort it under: "Job function" over "Operations".
_FACET = "job "
# How labels on the place begin that a name stands below, which is not longer, in characters.
_PLACE, _LONGEST_PLACE = "place of ", 110
# Values of labels on how to reach somebody: "Phone" over "541-555-0100", "Website" over an address.
_CONTACTS = {
    "application.phones": pattern(r"\(?\d{3}\)?[ .-]{0,2}\d{3}[ .-]\d{4}(?: ?(?:x|ext\.?) ?\d{1,6})?"),
    "application.urls": pattern(r"(?:https?://|www\.)\S+"),
}
# A value that begins with an amount.
_AMOUNT = pattern(r"(?:[A-Z]{1,3} ?)?[$£€] ?\d|(?:[A-Z]{3}|Rs?\.?) ?\d")
# A value that answers the question that its label is, of whatever length: "Yes - as the office decides.", "25% or less - At".
_ANSWER = pattern(r"(?:Yes|No)(?: ?[-,.;]|$)|Not (?:[Rr]equired|[Aa]pplicable)\b|\d{1,2}% or (?:less|greater)\b")
# A value that is a number of openings, with a remark in brackets or none: "18", "Two (2)", "One (1) (more may follow)".
_COUNT = pattern(r"(?:\d{1,4}|[A-Za-z-]{3,12} \(\d{1,3}\))(?: \(|$)")
# A value that is an identifier and nothing else.
_IDENTIFIER = pattern(r"\#?(?=[\w./-]*\d)[A-Za-z0-9][\w./-]{1,60}")


def has_value_below(text: str, lines: list[Line], at: int, labels: tuple[Label, ...]) -> bool:
    """Whether a label without colon has its value below it, as text browsers print tables ("• Salary", indented amount)."""
    line = lines[at]
    if at + 1 >= len(lines):
        return False
    follower = lines[at + 1]
    if line.marker and line.marker[0] in "•*" and follower.indent > line.indent and follower.gap:
        return True
    if labels[0].value == "date" and BEGINS_WITH_DATE.match(text, follower.body, follower.end):
        return True
    if labels[0].attribute == "openings":  # "Number of Openings" over "18"
        if text[line.body : line.end] in _COUNTED and text[follower.body : follower.end].isdigit():
            return follower.end - follower.body <= _FIGURES
        return " " in text[line.body : line.end] and _COUNT.match(text, follower.body, follower.end) is not None
    contact = _CONTACTS.get(labels[0].attribute)
    if contact:
        return follower.indent == line.indent and contact.fullmatch(text, follower.body, follower.end) is not None
    if labels[0].attribute == "salaries" and line.marker == follower.marker != "":  # "- Salary" over "- £21,400 - £23,100"
        return bool(_AMOUNT.match(text, follower.body, follower.end))
    label = text[line.body : line.end]
    if labels[0].value == "any" and " " in label and not line.marker and _ANSWER.match(text, follower.body, follower.end):
        return True
    if labels[0].attribute == "locations" and label.lower().startswith(_PLACE) and not (line.marker or follower.gap):
        return _is_place(text[follower.body : follower.end])
    several = " " in label or "/" in label  # words: one alone can be any word of a page
    if labels[0].attribute in ("department", "division") or (several and not line.marker and labels[0].value == "any"):
        facet = labels[0].attribute == "class_title" and label.lower().startswith(_FACET)
        return _between_headings(text, lines, at, after_any=several and (facet or labels[0].attribute in _OF_A_PAGE))
    return (
        labels[0].value == "identifier"
        and (several or line.marker == follower.marker != "")  # "- Ref" over "- 23-015"
        and bool(_IDENTIFIER.fullmatch(text, follower.body, follower.end))
    )


def _is_place(value: str) -> bool:
    """Whether the line below a label on the place can be its name: "Place of Assignment" over "Quay Compound, Elm Bay"."""
    words = lexicon()
    named = key(value)
    known = named in words.headings or named in words.labels
    return len(value) <= _LONGEST_PLACE and value[:1].isupper() and value[-1:].isalnum() and not known


def alternates(lines: list[Line], at: int, known: Callable[[Line], bool]) -> bool:
    """Whether a line is one of the labels of a table whose labels and values are items of one list, by turns.

    "- Contract", "- Permanent", "- Hours", "- 30 hours", "- Town", "- Elm Bay": so many of them are known, and no value is.

    Args:
        lines: All lines.
        at: The number of the label's line, which is known.
        known: Whether a line holds a known label or heading.
    """
    found = 1
    for step in (-_TURN, _TURN):
        row = at + step
        while row >= 0 and row + 1 < len(lines) and found < _TURNS:
            between = lines[row + 1] if step < 0 else lines[row - 1]
            if not (lines[row].marker == between.marker == lines[at].marker) or lines[max(row, at)].gap:
                break
            if not known(lines[row]) or known(between):
                break
            found += 1
            row += step
    return found >= _TURNS


def _between_headings(text: str, lines: list[Line], at: int, *, after_any: bool) -> bool:
    """Whether a label without colon has a name below it, and below that the next heading: "Department", "Ferries", "Pay Rate".

    Below another label, whose value is missing, a blank line may end the name.

    Args:
        text: Clean text.
        lines: Its lines.
        at: The number of the label's line.
        after_any: Whether the line above may be any, rather than the end of a sentence.
    """
    if at + 2 >= len(lines):
        return False
    words = lexicon()
    ended = after_any or (at > 0 and text[lines[at - 1].end - 1] in _ENDS)
    empty = not ended and at > 0 and key(text[lines[at - 1].body : lines[at - 1].end]) in words.labels  # "Closing date" above
    if not (ended or empty):
        return False
    name, below = lines[at + 1], lines[at + 2]
    headed = key(text[below.body : below.end])
    named = key(text[name.body : name.end])
    return (
        name.end - name.body <= _NAME
        and text[name.body].isupper()
        and text[name.end - 1].isalnum()
        and named not in words.headings
        and named not in words.labels
        and (headed in words.headings or headed in words.labels or (empty and below.gap and not name.gap))
    )
