"""Names told by the address beside them: "Jo Field, Chief Pilot, jfield@harbor.example.org"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.fields.applying.addressees import FORM, is_person
from jobparse.fields.applying.names import is_on_other_matters
from jobparse.fields.edges import line_end
from jobparse.fields.header import names_occupation
from jobparse.lexicon.applying import applying_words
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.model import Document

# Kinds of sections whose addresses are for other matters than the vacancy.
_OTHER_MATTERS = frozenset(
    {"accommodation", "about", "duplicate", "equal_opportunity", "hiring_preferences", "legal", "page_furniture", "verification"}
)
# A name of two to four words: "Prof. Jo Q. van Field", "J. O'Field", "Jo Field-Quay", "JO FIELD".
_NAME = pattern(
    rf"(?=[A-Z])(?<![\w.@-])(?P<form>(?:{FORM} ){{0,2}})(?P<bare>[A-Z](?:\.|[^\W\d_]+)(?:[ ][A-Z]\.?(?=[ ]))?"
    r"(?:[ ](?:van|von|de|der|del|da|la|al|ter))?(?:[ ][A-Z][^\W\d_]*(?:['\u2019-][^\W\d_]+){0,2}){1,2})(?![\w@])"
)
# What stands before the sign of an address.
_LOCAL = pattern(r"[\w.+-]{2,64}$")
# A name with a rank, an office or an address of mail on its line and a number behind it: "Sgt. D. Field (555) …", "Jo Field,
# Chief Pilot" over "555-…".
_BESIDE_NUMBER = pattern(
    r"[ \t*•-]{0,4}(?P<name>(?P<rank>(?:[A-Z][a-z]{1,8}\.? )?)"
    r"(?P<bare>[A-Z](?:\.|[^\W\d_]+)(?: [A-Z]\.?)?(?: [A-Z][\w'\u2019-]+){1,2}))"
    r"(?:, (?P<office>[^\n\d@,]{3,40}))?(?:[ ,|\u2013\u2014-]{1,4}|[ ,]{0,2}\n)"
    r"(?:[Tt]el\.?:? |[Pp]hone:? )?\+?\(?\d{3}[\d() .-]{5,14}\d(?P<mail>[ ,|]{1,4}[\w.+-]{2,40}@)?"
)
_ON_LINES = ("application", "other")
_MOST = 8  # addresses that are looked at
_BEFORE, _BEHIND = 240, 90  # how far from the address its holder is named, in characters
# How the lines of a mail's head begin, in lower case.
_HEADS = ("from:", "to:", "cc:", "sender:", "reply-to:")
_SHORTEST = 4  # of the part of a name that an address repeats, in letters


def named_by_address(document: Document) -> Span | None:
    """The name of whose address is given, told by what both have in common."""
    text = document.text
    at = text.find("@")
    for _ in range(_MOST):
        if at < 0:
            return None
        local = _LOCAL.search(text, max(0, at - 65), at)
        section = document.section_at(at) if local else None
        if local and section and section.kind not in _OTHER_MATTERS:
            found = _holder(document, local.start(), local.group())
            if found and not (_is_head(document, found.start) or is_on_other_matters(document, found.start)):
                return found
        at = text.find("@", at + 1)
    return None


def named_beside_number(document: Document) -> Span | None:
    """The name on a line with a number to call, of somebody whose rank, office or address of mail stands there as well."""
    for section in document.of_kind(*_ON_LINES):
        for line in document.lines_in(section.start, section.end):
            match = _BESIDE_NUMBER.match(document.text, line.start, section.end)
            if match is None:
                continue
            ranked = match["rank"].lower().rstrip(". ") in applying_words().ranks
            known = ranked or match["mail"] or names_occupation((match["office"] or "").lower())
            if known and is_person(document, Span(*match.span("bare" if ranked else "name"))):
                return Span(*match.span("name"))
    return None


def _is_head(document: Document, at: int) -> bool:
    """Whether a name stands in the head of a mail, which tells who passed the posting on."""
    start = document.text.rfind("\n", 0, at) + 1
    line = document.lower[start : line_end(document, at)].lstrip("> *")
    return line.startswith(_HEADS) or line.endswith("wrote:")


def _holder(document: Document, at: int, local: str) -> Span | None:
    """The nearest name before an address, else behind it, of which it repeats parts, or to whom is written at it or an office.

    A name of which it repeats both parts goes before one of which it repeats one: "Jo Sail" over "Sail Maker".
    """
    letters = "".join(filter(str.isalpha, local.lower()))
    low = max(0, at - _BEFORE)
    around = document.text[low : at + len(local) + _BEHIND]
    if " to " not in around and not any(
        word[:1].isupper() and word[:_SHORTEST].lower() in letters for word in around.replace("(", " ").split()
    ):
        return None
    before = [*_NAME.finditer(document.text, low, at)]
    nearest: Span | None = None
    for match in [*reversed(before), *_NAME.finditer(document.text, at + len(local), at + len(local) + _BEHIND)]:
        parts = match["bare"].lower().split()
        gap = document.text[match.end() : at]
        written = document.text.endswith(" to ", 0, match.start()) and (
            gap == " at " or (gap.startswith(", ") and names_occupation(gap))
        )
        repeated = 0 if written else _repeats(letters, parts)
        if nearest and (written or repeated < 2):
            continue
        if (written or repeated) and is_person(document, Span(*match.span("bare"))):
            if written or repeated > 1:
                return Span(*match.span())
            nearest = Span(*match.span())
    return nearest


def _repeats(letters: str, parts: list[str]) -> int:
    """Of how many of a name's last and first parts an address holds the beginning: "jofield", "fieldj", "fiel-jo"."""
    found = 0
    for part in (parts[-1], parts[0]):
        plain = "".join(filter(str.isalpha, part))
        if len(plain) > 2 and (plain[:7] in letters if len(plain) >= _SHORTEST else letters.startswith(plain)):
            found += 1
    return found
