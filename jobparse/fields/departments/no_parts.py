"""Lines with words of departments that name none: whom a notice goes to, the head of a table."""

from __future__ import annotations

from jobparse.lexicon.employers import employer_words

_FEWEST_COLUMNS = 4  # words of the head of a table in one line


def is_other_line(content: str) -> bool:
    """Whether a line is whom a notice goes to, or the head of a table.

    >>> is_other_line("ALL HARBOR OFFICE EMPLOYEES"), is_other_line("Office of the Harbor Employees")
    (True, False)
    >>> is_other_line("Exam Number Title Agency Salary"), is_other_line("Office of Grade Crossings")
    (True, False)
    """
    words = content.lower().replace("/", " ").split()
    listed = employer_words()
    return (words[0] == "all" and words[-1] in listed.addressees) or len(listed.columns.intersection(words)) >= _FEWEST_COLUMNS
