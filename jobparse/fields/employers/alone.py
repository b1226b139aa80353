"""The one university, school or council that a text names, or its town's library, where nothing else tells who hires."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.lexicon.employers import HIRES
from jobparse.patterns import pattern
from jobparse.spans import Found, Span
from jobparse.values.states import read_state

if TYPE_CHECKING:
    from jobparse.document.model import Document

# The nouns of the names of such bodies: "Old Harbour University", "University of Port Alder", "Alder Primary School", "Alder
# District Council". The words before them are read backwards.
_NOUN = pattern(
    r"University(?<=\bUniversity)(?P<of> of (?:the )?(?!Department|School|Faculty)(?:[A-Z][\w'-]+ )?[A-Z][\w'-]+)?"
    r"|School(?:(?<=(?:Primary|Grammar) School)|(?<=Secondary School))\b"
    r"|Council(?:(?<=(?:County|Parish) Council)|(?<=(?:Borough|Village) Council)|(?<=District Council))\b"
)
_BEFORE = pattern(r"(?:[A-Z][\w'-]+ (?:(?:and|&) )?){1,5}\Z")
_BEFORE_REACH = 80  # characters
_NOUNS = ("University", " School", " Council")
# First words that are no part of such a name: "The University", "At Alder University".
_ARTICLES = frozenset(("The", "At", "In", "Our", "This", "A", "An", "For", "Join", "From", "Dear", "About", "With"))
_KINDS = frozenset(
    (
        *("Technical", "State", "National", "Local", "Public", "Borough", "County", "District", "Parish", "Village"),
        *("Grammar", "Primary", "Secondary"),
    )
)
_PART = pattern(r" [A-Z][a-z]")
# What stands before the name of another body: "in partnership with Alder University", "graduates of", "Dr. Jo Field at".
_OTHERS = pattern(
    r"\b(?:with|from|by|between|and|(?:[Gg]raduates|[Ss]tudents|[Aa]lumni|[Mm]embers|[Pp]artner) of) (?:the )?\Z"
    r"|[A-Z][\w.]* [A-Z][a-z]+ at (?:the )?\Z"
)
_OTHERS_REACH = 32  # characters
# Kinds of sections that name bodies which somebody comes from or gets something at: "A degree of Old Harbour University".
_NOT_OF_WHO_HIRES = frozenset(
    (
        *("minimum_qualifications", "preferred_qualifications", "licenses", "knowledge", "skills", "abilities"),
        *("other_requirements", "about_candidate", "benefits", "hiring_preferences", "residency"),
    )
)
_SENT_TO = ("application", "location", "notes")  # of what such a body ends the address in: "the Registrar, Alder University"
_LABELS = (": ",)  # behind which such a body is what that says: "Partner: Alder University"
# A library of a town which a sentence says seeks somebody, with what may stand between; and how far behind a town its state ends.
_LIBRARY = pattern(
    r"The (?P<name>(?P<town>[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2}) Library)(?: in [^.\n]{3,60}?)?,?"
    rf" (?:{HIRES}|seeks|invites|has an? (?:\w+ ){{0,3}}opening)\b"
)
_STATE_REACH = 24
_TOP = 500  # how far into a text a name tells who hires that stands there but once, in characters


def library_of_town(document: Document) -> Found[str] | None:
    """The library that has the name of the town in its text and seeks somebody: "The Alder Library in Alder, OR is seeking"."""
    if "library" not in document.tokens:
        return None
    match = _LIBRARY.search(document.text)
    if match and _of_state(document.text, match["town"]):
        return document.found(*match.span("name"), "library of a town")
    return None


def _of_state(text: str, town: str) -> bool:
    """Whether a text names a town with its state."""
    at = text.find(f"{town}, ")
    while at >= 0:
        if read_state(text, at + len(town) + 2, min(len(text), at + len(town) + _STATE_REACH)):
            return True
        at = text.find(f"{town}, ", at + 1)
    return False


def sole_body(document: Document) -> Found[str] | None:
    """The only such body of a text, which it names twice, on top, or as the one that applications are sent to."""
    if not any(document.text.find(noun) >= 0 for noun in _NOUNS):
        return None
    named: dict[str, list[Span]] = {}
    for noun in _NOUN.finditer(document.text):
        before = _BEFORE.search(document.text, max(0, noun.start() - _BEFORE_REACH), noun.start())
        start = before.start() if before else noun.start()
        while start < noun.start() and document.text[start : document.text.find(" ", start)] in _ARTICLES:
            start = document.text.find(" ", start) + 1
        if start == noun.start() and not noun["of"]:
            continue  # "the University"
        if document.text[start : noun.start()].strip() in _KINDS or _PART.match(document.text, noun.end()):
            continue  # "Technical University Alder", "Alder University Hospital", "the University of the Department"
        named.setdefault(document.value(start, noun.end()), []).append(Span(start, noun.end()))
    if len(named) != 1:
        return None
    (spans,) = named.values()
    own = [span for span in spans if _tells_who_hires(document, span)]
    if own and (len(own) > 1 or own[0].start < _TOP or document.text.endswith((", ", *_LABELS), 0, own[0].start)):
        return document.found(*own[0], "only body of the text")
    return None


def _tells_who_hires(document: Document, span: Span) -> bool:
    """Whether a name stands where it can be that of who hires: not in what is asked for or offered, nor behind any label."""
    section = document.section_at(span.start)
    opens = span.start == 0 or document.text[span.start - 1] == "\n"
    if section is None or (section.kind in _NOT_OF_WHO_HIRES and not opens):
        return False
    if section.kind not in _SENT_TO and document.text.endswith(_LABELS, 0, span.start):
        return False
    return not _OTHERS.search(document.text, max(0, span.start - _OTHERS_REACH), span.start)
