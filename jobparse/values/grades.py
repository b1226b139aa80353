"""Pay grades and steps: "BX-18", "GS-7", "Step 2"."""

from __future__ import annotations

from typing import NamedTuple

from jobparse.patterns import pattern

# Grades: with a word ("Grade: BX-18", "Pay Grade 12", "Grade G", "Step 2", "Step A", "Band 6", "Band 6, Level 2", "Range 24"),
# or a series and number of a pay plan ("GS-7", "TAM 18", "BX17", "APS5", "APS Level 5", "EL1"). A range of amounts is none:
# "Range 18 - 22".
_PLAN = (
    r"(?:(?<=G)[SGW]|(?<=F)(?:P|SN)|(?<=W)[GLS]|(?<=N)[FH]|(?<=S)(?:E(?:S|IU)|G)|(?<=T)AM|(?<=B)X|(?<=A)FSCME)"
    r"(?:[ -]|-\s)?[0-9]{1,2}\b(?!-[0-9]{4})"
    r"|(?:(?<=A)PS|(?<=E)L)(?:\s?Level)?[ -]?[1-8]\b|(?<=H)E[WO](?:\s?Level)?[ -]?[0-9]{1,2}\b"
)
# Where no amount is near: also two grades of a plan ("GS 6 - 8"), a group and level of Canada's civil service where they are all
# that a line or brackets hold ("PM-03"), and the groups of Kenya's ("JOB GROUP 'K'"),
# those of Jamaica's ("(GMG/SEG 1)"), and the one beside the number of a unit in Hawaii's ("(BU10 HE02)").
_PLAN_GRADE = pattern(
    rf"[A-Z](?<=\b.)(?:(?<=\(B)U\s?[0-9]{{1,2}},?\s(?P<unit>[A-Z]{{2}}-?[0-9]{{2}})(?=\))|(?<=\(.)[A-Z]{{1,3}}/[A-Z]{{2,3}}\s[0-9]{{1,2}}(?=\))|(?:{_PLAN})(?:\s-\s[0-9]{{1,2}}\b(?![-/0-9]))?|(?:(?<=\n.)|(?<=\(.))[A-Z]-0[1-9](?=[)\n])"
    r"|(?i:(?<=j)ob\sgroup):?\s['\"]?(?P<letter>[A-Z])\b)"
)
_GRADE = pattern(
    r"[PpGgSsWNTBbAEFHRr](?:(?<=\b.)|(?<=[a-z]G))(?:"
    r"(?:(?i:(?<=p)ay\sgrade|(?<=g)rade)|(?i:(?<=s)tep)|(?i:(?<=b)and|(?<=s)cale)(?=\s[0-9A-Z])"
    r"|(?i:(?<=r)ange)(?=\s[0-9]{1,3}\b(?!\s?(?:-|to\b)\s?\\?[$0-9])))\s?[:#]?\s?"
    r"(?P<name>(?:[A-Z]{1,4})?[ -]?[0-9]{1,3}(?:[A-Za-z]|/[0-9]{1,2})?"
    r"|(?<=[Gg]rade\s)(?:HEO|SEO|EO|AO|AA)"
    r"|(?:(?<=[Ss]tep\s)|(?<=STEP\s))[A-J]|(?<=[Gg]rade\s)[IVX]{1,4}|(?:(?<=[Gg]rade\s)|(?<=GRADE\s)|(?<=[Bb]and\s)|(?<=BAND\s))[A-Z](?:/[A-Z])?)"
    r"\b(?![.,][0-9])(?:,?\s[Ll]evel\s[0-9]{1,2}\b)?"
    rf"|{_PLAN})"
)
# Any other series directly before the amount: "AB12 - $50,000", "AB 12 ($50,000", "(KL 9): $40,000", "AB-12   $50,000"; or in
# brackets behind it: "$50,000 a year (AB-12)", "(AB 12/13)", "(BU10 AB12)" beside a unit. "FY" is a fiscal year, "Q" a quarter,
# "(#AB12)" the code of a class.
_GRADE_BEFORE = pattern(
    r"[A-Z](?<![\w#-].)(?!(?<=F)Y)[A-Z]{0,3}"
    r"(?:[ -]?[0-9]{1,2}(?P<behind>(?:\s?[-:),]){1,2}\s{0,3}\\?|\s{1,3}\(\\?)|-[0-9]{1,2}(?P<blank>\s{1,3}\\?))\Z"
)
# The same with a blank alone behind it, where nothing but a label stands before it: "Salary: PO2 £43,693".
_GRADE_ALONE = pattern(r"(?:\A|\n|:)\s{0,3}(?!FY|Q[1-4]|H[12])([A-Z]{1,3}[0-9]{1,2})\s{1,3}\\?\Z")
_GRADE_BEHIND = pattern(
    r"\((?!FY|Q)(?:BU\s?[0-9]{1,2},?\s)?(?!BU)([A-Z]{1,4}[- ]?[0-9]{1,3}(?:[A-Z]|[/-][0-9]{1,3})?)(?:\)|,\s[Ss]tep\b)"
)

# A level in brackets behind or before an amount ("R308 154 per annum (Level 07)"), or of the scale that holds it ("Level-7 of the
# Pay Matrix (Rs. 44,900").
_LEVEL = pattern(
    r"\(\s?((?:[Ss]alary\s|[Pp]ay\s|[Pp]ost\s|[Tt]ask\s)?[Ll]evel\s[A-Z]?[0-9]{1,2})\s?\)"
    r"|\b((?:Salary |Pay )Level[ -][0-9]{1,2}\b|Level[ -][0-9]{1,2}(?=\s(?:of|in)\s|\s\(\\?(?:[$£€₹R]|Rs)|\s[R₹][0-9 ]))"
)
# What a label on the grade holds, where it is a code alone: "18", "S24", "AA0-01", "P-12", "Band F", "N", "'K'",
# "Aux: BD".
_CODE = pattern(
    r"[A-Z][a-z]{1,11}:\s(?:[A-Z]{1,3}|[A-Z]{0,3}[0-9]{1,2})|(?:(?:Band|BAND|Level|LEVEL|Scale|SCALE|Group|GROUP)\s)?[A-Z][1-9]?|(['\"])[A-Z]\1|FG\s?[IV]{1,3}|HEO|SEO|EO|AO|AA"
    r"|(?=[A-Z0-9 -]{0,12}[0-9])(?:[A-Z]{2,8}-)?[A-Z]{0,4}[ -]?[0-9]{1,4}[A-Za-z]?(?:-[0-9]{1,3}|/[0-9]{1,2})?"
)
# Where the value of a label ends, at the latest: at the end of its line, or before the next column of it.
_COLUMN = pattern(r"\n|\s{3,}")
# What makes a step the first of several: "Steps 1-10", "Step A to E".
_TO_ANOTHER = pattern(r"\s?(?:-|to\b|through\b)\s?(?:[Ss]tep\s)?(?:[A-Z]|[0-9]{1,2})\b(?![.,][0-9])")
# What is said of the amount that follows: "$41,288 to $47,480 (Grade 15: $41,288".
_OF_THE_NEXT = pattern(r"\s?[:-]\s?\\?[$\u00a3\u20ac0-9]|\s\(\\?[$\u00a3\u20ac]")


# What stands between a grade and its step, the word before the number of a grade, and how far before it they begin.
_TO_STEP = pattern(r",?\s{1,2}|\s?/\s?")
_WORD = pattern(r"\b(?:[Pp]ay\s|[Ss]alary\s|[Jj]ob\s)?(?:[Gg]rade|GRADE)\s?[:#]?\s?\Z")
_PLAN_REACH = 20


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
        if match[0][0] in "Ss" and _TO_ANOTHER.match(text, match.end(), end):
            continue
        whole = match["name"] is None or match[0][0] in "SsBbRr"  # a step, band or range is printed with its word
        whole = whole and not (match[0].startswith("scale ") and match["name"] and match["name"][:1].isupper())  # "on scale LC2"
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
    close = max(near.start("behind"), near.start("blank")) if near else -1
    if near is not None and not (before and before[-1].end == close):
        return Grade(text[near.start() : close], near.start(), close)
    if before:
        return before[-1]
    alone = _GRADE_ALONE.search(text[max(low, first - 24) : first])
    if alone is not None:
        at = max(low, first - 24)
        return Grade(alone[1], at + alone.start(1), at + alone.end(1))
    reach = min(end, last + 30)
    for stop in ("\n", "$", "€", "£", ". "):
        position = text.find(stop, last, reach)
        reach = position if position >= 0 and text[position + 2 : position + 3] != "(" else reach  # "p.a. (Grade 4)"
    behind = find_grades(text, last, reach)
    if behind and not _OF_THE_NEXT.match(text, behind[0].end, end):
        return behind[0]
    code = _GRADE_BEHIND.search(text, last, reach)
    if code is not None and text.find("%", last, code.start()) >= 0:
        code = None  # of what comes on top: "$20 per hour plus 10% at night (A04)"
    level = _LEVEL.search(text, line, reach) if code is None and text.find("evel", line, reach) >= 0 else code
    if level is not None:
        return Grade(level[level.lastindex or 1], *level.span(level.lastindex or 1))
    above = find_grades(text, low, line) if line > low else []
    return above[0] if len(above) == 1 else None  # a line of several is the head of a table


def with_plan(text: str, low: int, step: Grade) -> Grade:
    """Return a step with the grade right before it that it is one of; any other grade as it is.

    >>> text = "salary of GS-7, Step 2 is"
    >>> with_plan(text, 0, find_grades(text)[-1]).value, with_plan("GS-7", 0, Grade("GS-7", 0, 4)).value
    ('GS-7, Step 2', 'GS-7')
    """
    if step.value[:4].lower() != "step":
        return step
    before = find_grades(text, max(low, step.start - _PLAN_REACH), step.start)
    if not before or not _TO_STEP.fullmatch(text, before[-1].end, step.start):
        return step
    return Grade(text[before[-1].start : step.end], before[-1].start, step.end)


def word_of_grade(text: str, low: int, start: int) -> int:
    """Return where the word before the number of a grade begins: "Grade 5"; the number where there is none.

    >>> word_of_grade("Pay Grade 5: $40", 0, 10), word_of_grade("GS-7: $40", 0, 0)
    (0, 0)
    """
    word = _WORD.search(text, max(low, start - _PLAN_REACH), start)
    return word.start() if word else start


def find_plan_grades(text: str, start: int, end: int) -> list[Grade]:
    """Find grades that name their pay plan themselves, so that no word on grades need stand beside them.

    >>> [grade.value for grade in find_plan_grades("Mechanic, WG-10, Step 2", 0, 23)]
    ['WG-10']
    """
    found = _PLAN_GRADE.finditer(text, start, end)
    return [Grade(match[match.lastgroup or 0], *match.span(match.lastgroup or 0)) for match in found]


def labelled_grade(text: str, start: int, end: int) -> Grade | None:
    """Return the grade that a label on it holds: one printed as a grade, or a code that is all that stands there.

    >>> labelled_grade("NHS AfC: Band 6", 0, 15), labelled_grade(" S24 ", 0, 5), labelled_grade("Band F", 0, 6)
    (Grade(value='Band 6', start=9, end=15), Grade(value='S24', start=1, end=4), Grade(value='Band F', start=0, end=6))
    >>> labelled_grade("see below", 0, 9)
    """
    grades = find_grades(text, start, end)
    if grades:
        plan = find_plan_grades(text, start, end)  # which reads both of "GS 6 - 8"
        return plan[0] if plan and plan[0].start == grades[0].start else grades[0]
    line = _COLUMN.split(text[start:end].lstrip(" "), 1)[0].partition("(")[0]
    start += len(text[start:end]) - len(text[start:end].lstrip(" "))
    value = line.strip()
    if not value or len(value) > 12 or _CODE.fullmatch(value) is None:
        return None
    start += len(line) - len(line.lstrip())
    return Grade(value, start, start + len(value))
