"""Companies and charities told by the last word of their names: "Alder & Elm Housing Group", "Harbour Partners"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.fields.header import names_occupation
from jobparse.lexicon.employers import employer_words
from jobparse.values.regions import COUNTRIES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jobparse.document.model import Document
    from jobparse.spans import Span

# A name of fewer words whose last one is "Group" can be that of a unit: "Hydrology Group".
_GROUP, _FEWEST = "group", 3
_MOST = 8  # words
# What joins the last word of a field of work, as sites sort postings by them, and those last words that are joined
# in names as well: "Transport & Logistics", but "Field & Daughters".
_JOINTS, _PEOPLE = ("&", "and"), frozenset({"partners", "sons", "daughters"})
# The first word of the name of an organisation in a country is its short one, of at least so many letters: "TIDE Kenya".
_SHORTEST = 3


def names_firm(document: Document, span: Span) -> bool:
    """Whether a span is the name of a company, a charity or an organisation in a country, and nothing else."""
    content = document.text[span.start : span.end].strip()
    listed = employer_words()
    known = content[:1].isupper() and content.rsplit(None, 1)[-1].lower().strip(".,()") in listed.firms
    words = content.split() if known or content[: len("XX")].isupper() else ()
    if not 1 < len(words) <= _MOST:
        return False
    if not known:
        return _in_country(words)
    lower = [word.lower().strip(".,()") for word in words]
    if (lower[-1] == _GROUP and len(words) < _FEWEST) or (lower[-2] in _JOINTS and lower[-1] not in _PEOPLE):
        return False
    return (
        listed.no_firms.isdisjoint(lower)
        and lower[0] not in listed.part_words
        and lower[0] not in listed.nobody
        and listed.notices.isdisjoint(lower)
        and all(word[0].isupper() or not word[0].isalpha() or word in listed.joining for word in words)
        and not names_occupation(" ".join(words))
    )


def names_board(content: str) -> bool:
    """Whether a line is what a site calls its list of postings: "Employment Center", "Careers Board".

    >>> names_board("Job Center"), names_board("Alder Job Center"), names_board("Center")
    (True, False, False)
    """
    *words, last = content.lower().split() or [""]
    listed = employer_words()
    return bool(words) and last in listed.board_ends and listed.notices.issuperset(words)


def _in_country(words: Sequence[str]) -> bool:
    """Whether words are a short name in capitals with a country behind it."""
    short, land = words[0], " ".join(words[1:])
    return (
        len(short) >= _SHORTEST
        and short.isalpha()
        and short.isupper()
        and not land.isupper()
        and land.upper() in COUNTRIES
        and short.lower() not in employer_words().notices
        and short.lower() not in employer_words().callings
    )
