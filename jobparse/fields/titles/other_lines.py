"""Lines of the title block that are surely no title: headings, labels, employers, senders of mails, places, remains of pages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.fields.edges import trimmed
from jobparse.fields.employers.forms import may_name_employer, names_employer
from jobparse.fields.header import begins_with_label, names_occupation, tells_no_title
from jobparse.fields.organisations import OF_THE_UNION, without_acronym
from jobparse.fields.titles.no_titles import is_of_officers, is_of_page, is_sentence
from jobparse.fields.titles.parted import is_place
from jobparse.fields.titles.posts import LETTERED
from jobparse.lexicon import lexicon
from jobparse.lexicon.folding import key
from jobparse.patterns import pattern
from jobparse.values.cities import find_city_states

if TYPE_CHECKING:
    from jobparse.document.model import Document
    from jobparse.spans import Span

# The number of a digest of a list, which opens its mails ("TIDES List 8.125", "TIDES-L Digest"), or a sender without an address.
_DIGEST = pattern(r"[A-Z][A-Z-]+ (?:List \d{1,3}\.\d{1,5}|Digest\b.*)|.*<\[log in to unmask\]>")
# How the slogan of a site ends, and how many blanks it has: "The Source for Pilot, Clerk, and Cook Positions".
_OFFERS, _SLOGAN = (" positions", " jobs", " careers", " opportunities"), 6
# The head of a mail, and an address with its sign in words: "Jo Field jo at example.org".
_SENDER = pattern(r"^(?:from|to|cc|sent|date|reply-to)\s?:|\bat [a-z-]+\.[a-z]{2,4}\b", re.IGNORECASE)
# The state behind the name of a county or a city: "Alder County, OR".
_STATE = pattern(r", [A-Z]{2}\s*\Z")
# What a page prints for its programs: "ZlpTUUQ3K2htVGs1aGlXS0dG==".
_HASH = pattern(r"(?=\S*\d)(?=\S*[a-z])(?=\S*[A-Z])[A-Za-z0-9+/_-]{20,}={0,2}")
_LETTERS = ("Post ", "Position ", "Vacancy ", "Job ")  # how a line on one of several posts begins
# The part of a government that the holder of an office leads: "Elm County Offices Under The President". Lower-case text.
_LED = pattern(r"[^,:]{0,40}\boffices? (?:of|under) the [a-z]{4,12}")
_MONEY = ("$", "£", "€")
# A value that is the number of a vacancy: "GLE04417".
NUMBER = pattern(r"(?=\S*\d)[A-Z0-9./-]+")


def is_none(document: Document, start: int, end: int) -> bool:
    """Whether a line of the title block is surely no title: a heading, a label, an employer, a sender of a mail."""
    content = document.text[start:end].strip("*_# ")
    folded = key(content)
    state = _STATE.search(document.text, start, end)
    return (
        folded in lexicon().headings
        or (folded in lexicon().labels and not (document.lines[0].body == start and folded in lexicon().occupations))
        or (begins_with_label(content) and not _is_rank(document, start, content))
        or content[:1] in _MONEY
        or ("office" in folded and _LED.fullmatch(document.lower, start, end) is not None)
        or (
            content.startswith(OF_THE_UNION)
            and may_name_employer(document, without_acronym(document, trimmed(document, start, end)))
        )
        or names_employer(document, without_acronym(document, trimmed(document, start, state.start() if state else end)))
        or ((":" in content or "at " in content.lower()) and _SENDER.search(content) is not None)
        or _DIGEST.fullmatch(content) is not None
        or is_sentence(content)
        or is_of_officers(content)
        or (content.startswith(_LETTERS) and LETTERED.match(content) is not None)
        or (folded.endswith(_OFFERS) and "," in content and content.count(" ") >= _SLOGAN)
        or (
            not names_occupation(content)
            and (
                content.islower()
                or document.text.endswith((":\n", ": \n"), max(0, start - 3), start)  # the value of a label
                or tells_no_title(content)
                or is_of_page(content)
                or NUMBER.fullmatch(content) is not None
                or _HASH.fullmatch(content) is not None
                or may_name_employer(document, without_acronym(document, trimmed(document, start, end)))
                or _is_place(document, trimmed(document, start, end))
            )
        )
    )


def _is_place(document: Document, span: Span) -> bool:
    """Whether a line is a city with its state or country, and a word at most behind it: "Elm Bay, OR Full-time"."""
    if document.text.find(",", *span) < 0:
        return False
    if is_place(document, span):
        return True
    places = [place for place in find_city_states(document.text, *span) if place.start == span.start]
    return any(" " not in document.text[place.end : span.end].strip() for place in places)


def _is_rank(document: Document, start: int, content: str) -> bool:
    """Whether the label that the first line of a text begins with is a rank before its branch: "Supervisor - Boat Services"."""
    head, dash, _ = content.partition(" - ")
    return bool(dash) and document.lines[0].body == start and key(head) in lexicon().occupations
