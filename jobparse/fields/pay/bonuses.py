"""Amounts that are parts of a bonus, by the lines that they stand in."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.model import Document

# A line on money that is paid once, which may name an amount for each group: "Sign-on bonus: Pilot I $5,000. Pilot II $9,000."
BONUS_LINE = pattern(
    r"[\W_]*(?:sign(?:ing|[ -]?on)|hiring|retention|recruitment|relocation|longevity) (?:bonus|incentive|payment)s?"
)
# The words over a list of what is paid on top, and those that make it a list of pay: "Hiring bonus of up to $4,000:" over
# "- $500 after training". They read lower-case text.
_BONUS = pattern(r"\bbonus(?:es)?\b")
_PAY_TOO = pattern(r"\b(?:salar(?:y|ies)|wages?|pay|rates?)\b")
# When a part of a bonus is paid: "$500 after training", "$1,000 upon hire".
_ONCE = pattern(
    r"\\?\$[\d,]{3,7}(?:\.00)? (?:after|upon|on|at|when|following|with|(?:one|two|six|\d{1,2}) (?:year|month|week|day))"
)
# A line on a bonus that needs no colon: "$5,000 Hiring Bonus for pilots with a licence" over "- $2,500 after training".
_OFFERED = pattern(r"\\?\$[\d,]{3,7}(?:\.00)? (?:[\w-]+ ){0,2}bonus\b")
# A line that is an amount or a number of hours, and how many rows of such a table are looked at.
_AMOUNT_ALONE, _ROWS = pattern(r"\s{0,8}(?:\\?\$[\d,]{3,7}(?:\.00)?|\d{1,3} hours)[\s*]{0,4}"), 12
_BONUS_REACH = 400  # how far over an amount those words end, in characters


def is_of_bonus(document: Document, figure: int) -> bool:
    """Whether the amount whose figures begin at an offset is a part of a bonus that the lines above it offer."""
    if _in_bonus_table(document, figure):
        return True
    return document.lower.find("bonus", max(0, figure - _BONUS_REACH), figure) >= 0 and _in_bonus_list(document, figure)


def _in_bonus_table(document: Document, figure: int) -> bool:
    """Whether an amount is all of its line in a table of what is paid once, whose first row names it.

    "Hiring Incentive - paid in the first paycheck" over "$2,000", "After 3 years" over "$3,000", "TOTAL" over "$5,000".
    """
    at = bisect_right(document.line_starts, figure) - 1
    if not _AMOUNT_ALONE.fullmatch(document.text, document.lines[at].start, document.lines[at].end):
        return False
    for label in range(at - 1, max(-1, at - 2 * _ROWS), -2):
        line = document.lines[label]
        if line.end <= line.body or _PAY_TOO.search(document.lower, line.body, line.end):
            return False
        if BONUS_LINE.match(document.lower, line.body, line.end):
            return True
        above = document.lines[max(label - 1, 0)]
        if not _AMOUNT_ALONE.fullmatch(document.text, above.start, above.end):
            return False
    return False


def _in_bonus_list(document: Document, figure: int) -> bool:
    """Whether an amount stands in the item of a list that words on a bonus lead into, be they an item: "Hiring Bonus".

    Also in the line below one that ends with the word: "$9,000 HIRING BONUS" over "$3,000 on hire / $6,000 after a year".
    """
    at = bisect_right(document.line_starts, figure) - 1
    if not document.lines[at].marker:
        above = document.lines[max(at - 1, 0)]
        if document.lower.endswith("bonus", above.body, above.end) and document.lines[at].start - above.end == 1:
            return True
        return _is_paid_once(document, at, figure)
    while at >= 0 and document.lines[at].marker and figure - document.lines[at].start < _BONUS_REACH:
        bonus = BONUS_LINE.match(document.lower, document.lines[at].body, document.lines[at].end)
        if bonus and bonus.end() == document.lines[at].end:
            return True
        at -= 1
    line = document.lines[at] if at >= 0 else None
    if line is None or line.marker:
        return False
    if _OFFERED.match(document.lower, line.body, line.end):
        return True
    if not document.text.endswith(":", line.body, line.end):
        return False
    sentence = max(document.text.rfind(". ", line.body, line.end), line.body)
    if _PAY_TOO.search(document.lower, sentence, line.end):
        return False
    return _BONUS.search(document.lower, sentence, line.end) is not None


def _is_paid_once(document: Document, at: int, figure: int) -> bool:
    """Whether an amount begins one of the lines on when a bonus is paid, below the sentence that offers it.

    "Alder Transit offers a hiring bonus of up to $4,000" over "$500 after training" and "$3,500 after a year".
    """
    first = at
    while at > 0 and figure - document.lines[at].start < _BONUS_REACH and _ONCE.match(document.lower, document.lines[at].body):
        at -= 1
    line = document.lines[at]
    sentence = max(document.text.rfind(". ", line.body, line.end), line.body)
    if at == first or _PAY_TOO.search(document.lower, sentence, line.end):
        return False
    return _BONUS.search(document.lower, sentence, line.end) is not None
