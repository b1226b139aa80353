"""Grades of a school behind the title of who teaches them, which are no grades of pay: "Mathematics Teacher (Grades 6-8)"."""

from __future__ import annotations

from jobparse.fields.titles.ranks import without_rank
from jobparse.lexicon.postings import posting_words
from jobparse.patterns import pattern

# Grades of a school, with the signs around them in a title, called so or from kindergarten on: "(K-5)". It reads lower-case text.
_GRADES = pattern(
    r"(?=.*grade|.*k-)[\s,(\u2013-]*(?:grades?\s)?(?:pre-?k|k|1[0-2]|[1-9])"
    r"(?:\s?(?P<to>[/\u2013&-]|to|and)\s?(?:1[0-2]|[1-9]))?\s?\)?"
)


def is_grade_taught(title: str, behind: str) -> bool:
    """Whether what stands behind a title is a grade that is taught.

    Args:
        title: The title in lower case.
        behind: What stands behind it, in lower case.

    >>> is_grade_taught("teacher", "(grades 6-8)"), is_grade_taught("principal clerk", "(grade 5)")
    (True, False)
    """
    grades = _GRADES.fullmatch(behind)
    if grades is None:
        return False
    words = without_rank(title.upper()).lower().replace(",", " ").split()
    listed = posting_words()
    if words[-1:] and words[-1] in listed.leads_schools:
        return True
    if not listed.teaches.isdisjoint(words):
        return True
    return bool(grades["to"]) and not listed.schools.isdisjoint(words)  # "Grade 5" of a school's custodian is his pay
