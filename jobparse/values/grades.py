"""Pay grades and steps: "BX-18", "GS-7", "Step 2"."""

from __future__ import annotations

from typing import NamedTuple

from jobparse.patterns import pattern

# Grades: with a word ("Grade: BX-18", "Pay Grade 12", "Step 2", "Step A", "Band 6"), or a series and number of a pay plan
# ("GS-7", "TAM 18", "BX17", "APS5", "APS Level 5", "EL1").
_PLAN = (
    r"(?:(?<=G)[SG]|(?<=W)[GLS]|(?<=N)[FH]|(?<=S)(?:E(?:S|IU)|G)|(?<=T)AM|(?<=B)X|(?<=A)FSCME)[ -]?[0-9]{1,2}\b(?!-[0-9]{4})"
    r"|(?:(?<=A)PS|(?<=E)L)(?:\s?Level)?[ -]?[1-8]\b|(?<=H)E[WO](?:\s?Level)?[ -]?[0-9]{1,2}\b"
)
_PLAN_GRADE = pattern(rf"[GWNSTBAEH](?<=\b.)(?:{_PLAN})")
_GRADE = pattern(
    r"[PpGgSsWNTBAEH](?<=\b.)(?:"
    r"(?:(?i:(?<=p)ay\sgrade|(?<=g)rade)|(?i:(?<=s)tep)|(?i:(?<=b)and|(?<=s)cale)(?=\s[0-9]))\s?[:#]?\s?"
    r"(?P<name>(?:[A-Z]{1,4})?[ -]?[0-9]{1,3}(?:[A-Za-z]|/[0-9]{1,2})?"
    r"|(?:(?<=[Ss]tep\s)|(?<=STEP\s))[A-J]|(?<=[Gg]rade\s)[IVX]{1,4})"
    r"\b(?![.,][0-9])"
    rf"|{_PLAN})"
)
# Any other series directly before the amount: "AB12 - $50,000", "(KL 9): $40,000". "FY" is a fiscal year, and
# "(#AB12)" the code of a class.
_GRADE_BEFORE = pattern(r"[A-Z](?<![\w#-].)(?!(?<=F)Y)[A-Z]{0,3}[ -]?[0-9]{1,2}(?P<behind>(?:\s?[-:),]){1,2}\s{0,3}\\?)\Z")


# A level in brackets behind or before an amount: "R308 154 per annum (Level 07)".
_LEVEL = pattern(r"\(\s?((?:[Ss]alary\s|[Pp]ay\s)?[Ll]evel\s[0-9]{1,2})\s?\)")
# What a label on the grade holds, where it is a code alone: "18", "S24", "AA0-01", "P-12", "Band F", "N".
_CODE = pattern(
    r"(?:(?:Band|BAND|Level|LEVEL|Scale|SCALE|Group|GROUP)\s)?[A-Z][1-9]?"
    r"|(?=[A-Z0-9 -]{0,12}[0-9])(?:[A-Z]{2,8}-)?[A-Z]{0,4}[ -]?[0-9]{1,4}[A-Z]?(?:-[0-9]{1,3})?"
)


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
        whole = match["name"] is None or match[0][0] in "SsBb"  # a step or band is printed with its word
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
    near = _GRADE_BEFORE.search(text, max(low, first - 16), first)
    line = max(low, text.rfind("\n", low, first) + 1)
    before = find_grades(text, line, first)
    if near is not None and not (before and before[-1].end == near.start("behind")):
        return Grade(text[near.start() : near.start("behind")], near.start(), near.start("behind"))
    if before:
        return before[-1]
    reach = min(end, last + 30)
    for stop in ("\n", "$", ". "):
        position = text.find(stop, last, reach)
        reach = position if position >= 0 and text[position + 2 : position + 3] != "(" else reach  # "p.a. (Grade 4)"
    behind = find_grades(text, last, reach)
    if behind:
        return behind[0]
    level = _LEVEL.search(text, line, reach) if text.find("evel ", line, reach) >= 0 else None
    if level is not None:
        return Grade(level[1], *level.span(1))
    above = find_grades(text, low, line) if line > low else []
    return above[0] if len(above) == 1 else None  # a line of several is the head of a table


def find_plan_grades(text: str, start: int, end: int) -> list[Grade]:
    """Find grades that name their pay plan themselves, so that no word on grades need stand beside them.

    >>> [grade.value for grade in find_plan_grades("Mechanic, WG-10, Step 2", 0, 23)]
    ['WG-10']
    """
    return [Grade(match[0], *match.span()) for match in _PLAN_GRADE.finditer(text, start, end)]


def labelled_grade(text: str, start: int, end: int) -> Grade | None:
    """Return the grade that a label on it holds: one printed as a grade, or a code that is all that stands there.

    >>> labelled_grade("NHS AfC: Band 6", 0, 15), labelled_grade(" S24 ", 0, 5), labelled_grade("Band F", 0, 6)
    (Grade(value='Band 6', start=9, end=15), Grade(value='S24', start=1, end=4), Grade(value='Band F', start=0, end=6))
    >>> labelled_grade("see below", 0, 9)
    """
    grades = find_grades(text, start, end)
    if grades:
        return grades[0]
    line = text[start:end].partition("\n")[0]
    value = line.strip()
    if not value or len(value) > 12 or _CODE.fullmatch(value) is None:
        return None
    start += len(line) - len(line.lstrip())
    return Grade(value, start, start + len(value))
