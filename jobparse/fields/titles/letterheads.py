"""The office of whoever leads a government, printed in its letterhead above the title of the post."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.fields.edges import trimmed
from jobparse.fields.header import begins_with_label, names_occupation, title_like
from jobparse.fields.titles.dress import bare
from jobparse.fields.titles.prose import SUBJECT, in_prose
from jobparse.fields.titles.ranks import without_rank
from jobparse.lexicon import lexicon
from jobparse.lexicon.employers import employer_words
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.model import Document
    from jobparse.spans import Span

_PAIR = 2
_NAME_SPACES = (1, 2)  # in the name of somebody
# Where the noun of a title ends before what the post is on: "Director of Tides", "Clerk (Nights)", "Pilot, Night Boats".
_HEAD_ENDS = pattern(r",| \(| [-\u2013|] | (?:of|for|in|to|at|with)\b", re.IGNORECASE)
# Words in small letters that a title with capitals holds before its noun.
_JOINING = frozenset({"of", "and", "for", "in", "or", "the", "to"})
_VALUE_SIGNS = (":", ";")
# A title in capitals with its part behind a colon, as in South Africa: "MANAGER: QUAYS", "HEAD OF SECTION: QUAY SERVICES".
_LEADS = pattern(
    r"(?:[A-Z]+ ){0,3}(?:HEAD|MANAGER|DIRECTOR|OFFICER|SUPERINTENDENT|SUPERVISOR|ENGINEER|CLERK)(?: OF [A-Z]+)?"
    r": [A-Z][A-Z ,&()/-]{2,60}\Z"
)
_FRONT = 4_000  # how far into a text the block of a post stands, in characters


def behind_letterhead(document: Document, rows: list[Span]) -> list[Span]:
    """Title lines, the office of whoever leads the government behind the post itself: "CITY MANAGER" over "DOCK SURVEYOR".

    The office is the post itself where another line or prose says so, or no other line is a title: "City Manager" over "Finance
    Director experience a plus".
    """
    named = [row for row in rows if names_occupation(document.text[slice(*row)])]
    if not named or not _is_letterhead(document.text[slice(*named[0])]):
        return rows
    if len(named) < _PAIR:
        below = _far_below(document, named[0])
        return [below, *rows] if below else rows
    office = document.lower[slice(*named[0])]
    posted = next((row for row in named[1:] if _is_title(document.text[slice(*row)])), None)
    if posted is None or any(document.lower[slice(*row)] == office for row in named[1:]) or _is_sought(document, office):
        return rows
    return [posted, *(row for row in rows if row != posted)]


def _far_below(document: Document, office: Span) -> Span | None:
    """The first title of a block far below the office, which no other words of the text name.

    "CITY MANAGER", an invitation in prose, "DEPARTMENT: DOCKS", "HEAD OF SECTION: QUAYS".
    """
    if document.lower.count(document.lower[slice(*office)]) > 1:
        return None
    for section in document.of_kind("header"):
        if section.start < office.end or section.anchor is not None:
            continue
        if section.start > _FRONT:
            break
        line = next(iter(document.lines_in(section.body, section.end)), None)
        span = trimmed(document, line.body, line.end) if line else None
        if span and title_like(document, *span) and _is_title(document.text[slice(*span)]):
            return bare(document, span)
    return None


def _is_sought(document: Document, office: str) -> bool:
    """Whether prose says that the office is the post: "seeks a City Manager"."""
    return any(found.rule != SUBJECT and found.value.lower().startswith(office) for found in in_prose(document))


def _is_title(content: str) -> bool:
    """Whether a line below a letterhead is a title: no value, no sentence, no office of a letterhead, nobody's name in it."""
    if _LEADS.match(content) and not begins_with_label(content):
        return True  # "HEAD OF SECTION: QUAYS"
    if any(sign in content for sign in _VALUE_SIGNS) or _is_letterhead(content):
        return False
    end = _HEAD_ENDS.search(content)
    head = content[: end.start()] if end else content
    words = content.split()
    verbs = any(word.endswith("s") and word in lexicon().duty_verbs for word in head.lower().split()[:1])
    said = content != content.lower() and any(word.isalpha() and word.islower() and word not in _JOINING for word in words)
    last = without_rank(head).rpartition(" ")[2]
    return not verbs and not said and "by" not in content.lower().split() and names_occupation(last)


def _is_letterhead(content: str) -> bool:
    """Whether a line is the office of whoever leads a government, or that with a name behind it: "City Manager Jo Field"."""
    lower = content.lower()
    office = next((office for office in employer_words().letterheads if lower.startswith(office)), None)
    if office is None:
        return False
    name = content[len(office) :].strip(" ,:-")
    return not name or (name.istitle() and name.count(" ") in _NAME_SPACES and not names_occupation(name))
