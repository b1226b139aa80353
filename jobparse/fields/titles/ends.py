"""Where a title ends on a line that runs on, as flattened pages print the head of a posting in one line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.document.signs import has_sign
from jobparse.fields.employers.forms import OWN, may_name_body
from jobparse.fields.header import LONGEST_TITLE, names_occupation
from jobparse.fields.organisations import GOVERNMENT, ORGANISATION_START
from jobparse.lexicon import lexicon
from jobparse.lexicon.folding import key
from jobparse.patterns import pattern
from jobparse.values.cities import find_city_states

if TYPE_CHECKING:
    from jobparse.document.model import Document

_WORD = pattern(r"[A-Za-z-]+")
# What joins a title to the office behind it: "Surveyor at Oregon Department of Roads".
_JOINING = (" at", " at the", " with", " with the", " in the", ",")
# The rank behind the noun of a title ("Surveyor II", "Surveyor I/II", "Surveyor 2"), and the space before what runs on.
_RANK = pattern(r"(?:[ -](?:[IV]{1,3}(?:/[IV]{1,3})*|[1-5]|[A-D])(?= ))? (?:• )?(?=[A-Z#])")
# The kind of employment behind a title: "Deckhand Full-Time", "DECKHAND I Non-Exempt".
_KIND = pattern(r"(?:(?:full|part)[ -]time|non-?exempt|grade \d)\b|#\d", re.IGNORECASE)
# Where a title in capitals ends before a word in ordinary letters: "FERRY MECHANIC Alder County".
_CASE_TURNS = pattern(r"(?<=[A-Z]{3}) (?=[A-Z][a-z])")
# Fewer spaces than so many leave no place for a title and a name behind it, and how far behind a title a place is looked for.
_SPACES = 3
_REACH = 48
# One of these stands in the name of an office.
_OFFICES = ("dep", "office", "bureau", "commission", "board", "division", "ministry")
_LABEL_WORDS = 3  # the most words of a label behind a title


def before_office(document: Document, start: int, end: int) -> int:
    """Where a title ends before the name of the department ("PROJECT MANAGER DEPARTMENT OF …").

    Args:
        document: The document.
        start: Where the title begins.
        end: Where its line ends.

    Returns:
        An offset; `end` where no such name stands behind the title.
    """
    match = None
    if has_sign(document, start + 4, end, _OFFICES):
        match = ORGANISATION_START.search(document.text, start + 4, end)
    if not match:
        return end
    nouns = lexicon().occupations
    words = [word for word in _WORD.finditer(match.group()) if word.group().lower() in nouns]
    if words:
        return match.start() + words[-1].end()  # "BRIDGE INSPECTOR DEPARTMENT OF BRIDGES"
    title = document.text[start : match.start()].rstrip()
    joint = next((len(words) for words in _JOINING if title.endswith(words)), 0)
    return start + len(title) - joint if joint else match.start()


def before_name(document: Document, start: int, end: int) -> int:
    """Where a title ends right behind its noun, before an employer, a place or a kind of employment.

    "Light Rail Operator Alder County, OR Elm Bay, OR Full Time"; "FERRY MECHANIC Alder County".

    Args:
        document: The document.
        start: Where the title begins.
        end: Where its line ends.

    Returns:
        An offset; `end` where nothing of that kind stands behind the noun.
    """
    text = document.text
    stop = min(end, start + LONGEST_TITLE)
    if text.count(" ", start, stop) < _SPACES:
        return end
    turn = _CASE_TURNS.search(text, start, stop)
    if turn and text[start : turn.start()].isupper() and names_occupation(text[start : turn.start()]):
        return turn.start() if _begins_name(document, turn.end(), min(end, turn.end() + LONGEST_TITLE)) else end
    place = max(text.find(", ", start, stop), start)
    if text[place + 2 : place + 4].istitle() and text[start:place].isupper() and names_occupation(text[start:place]):
        return place  # "DECK MECHANIC, Pier 4 to 9"
    nouns = lexicon().occupations
    if nouns.isdisjoint([word.lower() for word in _WORD.findall(text, start, stop)]):
        return end
    words = [word for word in _WORD.finditer(text, start, stop) if word.group().lower() in nouns]
    ranks = [rank for rank in (_RANK.match(text, word.end(), end) for word in words) if rank]
    on_paragraph = [rank for rank in ranks if stop < end and _begins_label(text[rank.end() : rank.end() + _REACH])]
    by_name = [rank for rank in reversed(ranks) if _begins_name(document, rank.end(), min(end, rank.end() + LONGEST_TITLE))]
    ends = [rank.start() + len(rank.group().rstrip(" •")) for rank in (*on_paragraph[:1], *by_name[:1])]
    return min(ends, default=end)


def _begins_name(document: Document, start: int, end: int) -> bool:
    """Whether an employer, a place or a kind of employment begins at an offset."""
    text = document.text
    if _KIND.match(text, start, end) or GOVERNMENT.match(text, start, end):
        return True
    named = OWN.match(text, start, end) if may_name_body(document, start, end) else None
    if named and (named.end() == end or text[named.end()] in ",\n" or text.count(named.group()) > 1):
        return True  # but "Practitioner County Jail" has no county
    return "," in text[start : start + _REACH] and any(
        place.start == start for place in find_city_states(text, start, min(end, start + _REACH))
    )


def _begins_label(content: str) -> bool:
    """Whether a known label or heading without a mark begins what stands behind a title, on a line that is a paragraph."""
    words = content.split(" ")[:_LABEL_WORDS]
    known = lexicon()
    return any(
        folded in known.labels or folded in known.headings
        for folded in (key(" ".join(words[:count])) for count in range(1, len(words) + 1))
    )
