"""A title in capitals.

What: the title, where it stands first, is printed in capitals alone. Titles that are one short word are left alone: they may be
letters that stand for words.

Why: capitals are slower to read and are spelt by some screen readers; Indeed asks for titles without them, and Google for Jobs
for basic capitalisation (developers.google.com/search/blog/2021/07/job-posting-updates).

Fails:
    HARBOR CLERK
    DUTIES
    - Keeps the book of berths.

Passes:
    Harbor Clerk (GIS)
    DUTIES
    - Keeps the book of berths.

Fix: write the title in small letters with capitals at the beginnings of words. The fix keeps numbers and well-known letters
("IT", "II") and can be wrong on others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.checks.acronyms import also_words, common_acronyms
from jobparse.checks.finding import Edit, Fix, Hit
from jobparse.checks.rule import Rule
from jobparse.checks.titles import header_title
from jobparse.patterns import pattern

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject

_WORD = pattern(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_ROMAN = pattern(r"[IVX]{1,4}")
_SMALL = frozenset({"a", "an", "and", "at", "by", "for", "in", "of", "on", "or", "the", "to", "with"})
_SHORTEST = 6


def check(subject: Subject) -> Iterator[Hit]:
    """Yield the title."""
    span = header_title(subject)
    printed = subject.text[span.start : span.end] if span else ""
    letters = [char for char in printed if char.isalpha()]
    if (
        span is None
        or len(letters) < _SHORTEST
        or any(char.islower() for char in letters)
        or "".join(letters) in common_acronyms()
    ):
        return
    title = in_title_case(printed)
    yield Hit(
        f"the title is in capitals; write {' '.join(title.split())!r}",
        span,
        value={"title": " ".join(title.split())},
        fix=Fix("unsafe", (Edit(span.start, span.end, title),)),
    )


def in_title_case(title: str) -> str:
    """A title with a capital at the beginning of each word that is neither small nor an acronym.

    >>> in_title_case("DIRECTOR OF IT AND SYSTEMS III, CITY'S OFFICE/DOCK")
    "Director of IT and Systems III, City's Office/Dock"
    """

    def cased(match: re.Match[str]) -> str:
        word = match.group()
        lower = word.lower()
        if lower in _SMALL and title[match.start() - 1 : match.start()] == " ":
            return lower
        if _ROMAN.fullmatch(word) or (word in common_acronyms() - also_words()):
            return word
        return lower[0].upper() + lower[1:]

    return _WORD.sub(cased, title)


RULE = Rule("LNG602", "all-caps-title", "info", check, fix="unsafe", profiles={"google": "warning", "indeed": "warning"})
