"""The grade of a job that is printed apart from its pay: behind a label of its own, in the title block, in a sentence on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.model import once
from jobparse.document.signs import has_any, offsets_in, vocabulary
from jobparse.lexicon.postings import posting_words
from jobparse.patterns import pattern
from jobparse.spans import Span
from jobparse.values.grades import Grade, find_grades, find_plan_grades, labelled_grade

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.document.model import Document

# How a value on pay begins that is a grade, in lower case.
_GRADES = ("grade ", "range ", "band ", "pay grade ", "scale ")
# The last word of a label on pay whose value can be the code of a grade alone: "Pay Range: 56", "Salary Schedule Range: 25a".
_OF_GRADES = ("range", "scale", "schedule", "band", "grade", "level", "class", "group")
_CODE = pattern(r"[A-Z]{0,3}-?[0-9]{1,3}[A-Za-z]?")
# Behind these labels two letters are a grade as well: "Salary Grade: NS".
_OF_LETTERS, _LETTERS = ("salary grade", "pay grade", "wage grade"), pattern(r"(?!NA)[A-Z]{2}")
# The classification that is a group and level of a civil service: "VPS 4", "PM-04", "AO5".
_GROUP_AND_LEVEL = pattern(
    lambda: rf"(?:{'|'.join(sorted(posting_words().service_groups)).upper()})[ -]?[0-9]{{1,2}}(?:/[0-9]{{1,2}})?"
)
# A sentence or line on it: "Pay grade for this position is 18", "Pay Band 5", "Salary Range 24", "evaluated as Grade 6 of the
# salary system"; the figures of an amount are none.
_TOLD = pattern(
    r"\b(?:pay|salary|job|labor|wage)\s(?:grade|group)(?:\s(?:for|of)\s(?:this|the)\s(?:position|job|class))?(?:\sis|:)?(?:\s#?|(?=[0-9]))"
    r"([a-z]{0,3}-?[0-9]{1,3}[a-z]?)\b(?![.,/]?[0-9])"
    r"|\b(?:pay|salary|job|wage)\s((?:band|range|level)\s[a-z]{0,3}-?[0-9]{1,3}[a-z]?)\b(?![.,/]?[0-9]|\s?(?:-|to\b)\s?[$0-9]|\s?%)"
    r"|\b(?:evaluated|classified|graded|placed|paid)\s(?:as|at|in|on)\s(?:pay\s|salary\s)?(?:grade\s|(?=(?:band|range)\s))"
    r"((?:(?:band|range)\s)?[a-z]{0,3}-?[0-9]{1,3})\b(?![.,/]?[0-9])"
)
# The same as all of a line without a mark: "TASK LEVEL T22", "POST GRADE 11".
_LINE = pattern(r"(?:task|post|salary|pay|job)\s(?:level|grade)\s{1,12}([a-z]{0,2}[0-9]{1,2}(?:/[0-9]{1,2})?)\s{0,4}(?=\n|\Z)")
_LINE_BEGINS = tuple(f"{of} {what}" for of in ("task", "post", "salary", "pay", "job") for what in ("level", "grade"))
# The level that stands between a label on pay and the only amount: "Salary: Level 3, $71,300", "Stream B, Level 4 - 5: $64,310".
_LEVEL = pattern(
    r"(?i:salary|pay|remuneration|classification|wages?|compensation|package|rate)[^:\n$]{0,24}:\s{0,3}"
    r"((?:[A-Z][a-z]{2,9}\s[A-Z0-9]{1,2},?\s)?(?:Level|LEVEL)\s[A-Z]?[0-9]{1,2}(?:\.[0-9]{1,2})?(?:\s?[-/\u2013]\s?[0-9]{1,2})?)"
    r"\s?[,:;(|-]?\s{0,2}(?:-\s)?\\?\Z"
)
_LEVEL_REACH = 80
_TOLD_SIGNS = ("grade", "group", "band", "range", "level")
# How far before such a word what is told of it begins, and how far behind it ends, in characters.
_BEFORE_WORD, _BEHIND_WORD = 28, 64
# Sections on the job and its terms, in which a line may tell the grade; those around a title tell it where a line or part of one
# begins with it: "Bridge yard, Pay Band 5". Duties and requirements are on the grades of others.
_ON_TERMS = frozenset({"salary", "identifiers", "employment"})
_AROUND_TITLE = frozenset({"header", "summary"})
_BEGINS = pattern(r"(?:\A|[,;:|(\[\u2022\u00b7]|\s-)[\s*]{0,3}\Z")
# A sentence that speaks of the job itself, and what makes one speak of other people, their work or their years.
_OF_THE_JOB = pattern(r"\bthis\s(?:position|job|role|post|classification|class)\b|\bthe\s(?:position|job|role|post)\sis\b")
_OF_OTHERS = pattern(
    r"\b(?:employees?|staff|workers?|personnel|supervis\w+|students?|child(?:ren)?|pupils?|requests?|service|experience|applicants?"
    r"|incumbents?|positions|jobs|posts|roles|classes|years?)\b"
)
_OR_OTHERS = pattern(
    r"\s(?:or|and)\s(?:the\s)?(?:above|higher|equal|equivalent|below|lower|over)\b|\s(?:positions|jobs|employees|staff)\b"
)
# Where a sentence on it ends, and how far before and behind it is looked at, in characters.
_STOPS = (". ", "\n", "; ")
_SENTENCE = 160
# What stands right before it.
_LEADS = ("pay", "salary", "job", "labor", "wage", " as", " at", " in", " on", "graded")

# The grades of a school that a teacher teaches, which are none of pay: "Grade Level: 7-12", "PK-5".
_SCHOOL = pattern(r"(?:grades? )?(?:pre-?k|pk|tk|k|[1-9]|1[0-2])(?: ?[-\u2013] ?| to | through )(?:[1-9]|1[0-2])")
_OF_SCHOOLS = ("grade level", "grade levels", "grades", "grade level(s)")


@once
def grade_beside(document: Document) -> Span | None:
    """The grade behind the first label on it, or else behind one on pay ("Salary: Grade 12"); else the one of the title."""
    for grade in (*_labelled(document), *_under_headings(document)):
        return Span(grade.start, grade.end)
    kinds = ("header", "identifiers", "summary") if "group" in document.tokens else ("header", "identifiers")
    found = {
        grade.value: grade
        for section in document.of_kind(*kinds)
        for grade in find_plan_grades(document.text, section.start, section.end)
    }
    if len(found) == 1:
        (grade,) = found.values()
        return Span(grade.start, grade.end)
    return None if found else _told(document)


def level_before(text: str, first: int) -> Span | None:
    """The level that a label on pay gives before the amount at an offset.

    >>> level_before("Salary: Level 3, $71,300", 17), level_before("From Level 3, $71,300", 14)
    (Span(start=8, end=15), None)
    """
    low = max(0, first - _LEVEL_REACH)
    at = max(low, text.rfind("\n", low, first) + 1)
    level = _LEVEL.search(text[at:first])
    return Span(at + level.start(1), at + level.end(1)) if level else None


def _labelled(document: Document) -> Iterator[Grade]:
    """The grades behind labels: those on it, those on pay that hold nothing else, that of the class."""
    lower = document.lower
    for row in document.values_of("salary_grade")[:1]:
        if lower[slice(*row.anchor.heading)] in _OF_SCHOOLS and _SCHOOL.fullmatch(lower, row.start, row.end):
            continue
        grade = labelled_grade(document.text, row.start, row.end)
        if grade is None and lower.startswith(_OF_LETTERS, *row.anchor.heading):
            letters = _LETTERS.fullmatch(document.text, row.start, row.end)
            grade = Grade(letters[0], row.start, row.end) if letters else None
        if grade:
            yield grade
    for row in document.values_of("salaries")[:2]:
        value = document.text[row.start : row.end].strip().partition("\n")[0].rstrip()
        code = lower[slice(*row.anchor.heading)].endswith(_OF_GRADES) and _CODE.fullmatch(value)
        if code or lower.startswith(_GRADES, row.start, row.end):
            grade = labelled_grade(document.text, row.start, row.end)
            if grade:
                yield grade
    for row in document.values_of("class_title")[:1]:
        value = document.text[row.start : row.end].strip()
        if _GROUP_AND_LEVEL.fullmatch(value):
            at = document.text.find(value, row.start)
            yield Grade(value, at, at + len(value))
        else:
            yield from find_grades(document.text, row.start, row.end)[:1]


def _under_headings(document: Document) -> Iterator[Grade]:
    """The grades on the first line below headings on it: "Pay Grade" over "10"."""
    for section in document.of_kind("salary"):
        if section.anchor is None or not document.lower[slice(*section.anchor.heading)].endswith(("grade", "band", "level")):
            continue
        start = section.body
        while start < section.end and document.text[start].isspace():
            start += 1
        line = document.text.find("\n", start, section.end)
        end = line if line >= 0 else section.end
        heading = document.lower[slice(*section.anchor.heading)]
        of_school = heading in _OF_SCHOOLS and _SCHOOL.fullmatch(document.lower, start, end)
        grade = None if of_school else labelled_grade(document.text, start, end)
        if grade:
            yield grade


def _told(document: Document) -> Span | None:
    """The one grade that sentences or lines on it tell."""
    if not has_any(vocabulary(document), _TOLD_SIGNS):
        return None
    spans = []
    end = 0
    for at in offsets_in(document, 0, len(document.lower), _TOLD_SIGNS):
        low = max(end, at - _BEFORE_WORD)
        led = at >= end and document.lower[low:at].rstrip().endswith(_LEADS)
        match = _TOLD.search(document.lower, low, min(at + _BEHIND_WORD, len(document.lower))) if led else None
        if match:
            end = match.end()
            if _is_of_the_job(document, *match.span()):
                spans.append(Span(*match.span(match.lastindex or 0)))
    begins = (row.body for row in document.lines if document.lower.startswith(_LINE_BEGINS, row.body)) if not spans else ()
    line = next(filter(None, (_LINE.match(document.lower, at) for at in begins)), None)
    if line and _is_of_the_job(document, *line.span()):
        spans.append(Span(*line.span(1)))
    found = {document.lower[slice(*span)]: span for span in reversed(spans)}
    return next(iter(found.values())) if len(found) == 1 else None


def _is_of_the_job(document: Document, start: int, end: int) -> bool:
    """Whether words on a grade tell that of the job: by their section or their sentence."""
    lower = document.lower
    section = document.section_at(start)
    low = max(section.start if section else 0, start - _SENTENCE)
    low = max(low, *(lower.rfind(stop, low, start) + len(stop) if lower.rfind(stop, low, start) >= 0 else 0 for stop in _STOPS))
    high = min(end + _SENTENCE, *(at if (at := lower.find(stop, end)) >= 0 else len(lower) for stop in _STOPS))
    if _OF_OTHERS.search(lower, low, start) or _OR_OTHERS.match(lower, end):
        return False
    if _OF_THE_JOB.search(lower, low, high):
        return True
    if section is None:
        return False
    return section.kind in _ON_TERMS or (section.kind in _AROUND_TITLE and _BEGINS.search(lower[low:start]) is not None)
