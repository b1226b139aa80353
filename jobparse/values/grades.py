"""Pay grades and steps: "BX-18", "GS-7", "Step 2"."""

from __future__ import annotations

from typing import NamedTuple

from jobparse.patterns import pattern

# Grades: with a word ("Grade: BX-18", "Pay Grade 12", "Step 2"), or a series and number of a pay plan ("GS-7", "TAM 18", "BX17").
_GRADE = pattern(
    r"[PpGgSsWNTBA](?<=\b.)(?:"
    r"(?i:(?<=p)ay\sgrade|(?<=g)rade|(?<=s)tep)\s?[:#]?\s?(?P<name>(?:[A-Z]{1,4})?[ -]?[0-9]{1,3}[A-Za-z]?)\b"
    r"|(?:(?<=G)[SG]|(?<=W)[GLS]|(?<=N)[FH]|(?<=S)E(?:S|IU)|(?<=T)AM|(?<=B)X|(?<=A)FSCME)[ -]?[0-9]{1,2}\b(?!-[0-9]{4}))"
)
# Any other series directly before the amount: "AB12 - $50,000", "(KL 9): $40,000". "FY" is a fiscal year.
_GRADE_BEFORE = pattern(r"[A-Z](?<![\w-].)(?!(?<=F)Y)[A-Z]{0,3}[ -]?[0-9]{1,2}(?P<behind>(?:\s?[-:),]){1,2}\s{0,3}\\?)\Z")


class Grade(NamedTuple):
    """A pay grade or step as printed, and where."""

    value: str
    start: int
    end: int


def find_grades(text: str, start: int = 0, end: int | None = None) -> list[Grade]:
    """Find pay grades and steps.

    >>> [g.value for g in find_grades("Grade: BX-18, TAM 18, GS 7, Step 2, series GS-2005-07")]
    ['BX-18', 'TAM 18', 'GS 7', 'Step 2']
    """
    end = len(text) if end is None else end
    found = []
    for match in _GRADE.finditer(text, start, end):
        whole = match["name"] is None or match[0][0] in "Ss"  # a step is printed with its word
        first, last = match.span() if whole else match.span("name")
        found.append(Grade(text[first:last], first, last))
    return found


def find_grade(text: str, low: int, first: int, last: int, end: int) -> Grade | None:
    """Return the grade of an amount at `[first, last)`: printed before it from `low` on, or behind it in the same clause.

    >>> find_grade("Pay: AB12 - $50,000", 0, 12, 19, 19)
    Grade(value='AB12', start=5, end=9)
    >>> find_grade("$50,000; Grade: AB-12", 0, 0, 7, 21)
    Grade(value='AB-12', start=16, end=21)
    """
    near = _GRADE_BEFORE.search(text, low, first)
    if near is not None:
        return Grade(text[near.start() : near.start("behind")], near.start(), near.start("behind"))
    before = find_grades(text, low, first)
    if before:
        return before[-1]
    reach = min(end, last + 30)
    for stop in ("\n", "$", ". "):
        position = text.find(stop, last, reach)
        reach = position if position >= 0 else reach
    behind = find_grades(text, last, reach)
    return behind[0] if behind else None
