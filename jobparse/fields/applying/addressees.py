"""Whom a posting asks to write to on the lines of an address: "Send your letter to:" over "Jo Field" and an office."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jobparse.document.model import once
from jobparse.document.signs import has_sign
from jobparse.fields.header import names_occupation
from jobparse.fields.organisations import ORGANISATION, UNIT
from jobparse.lexicon.applying import applying_words
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.model import Document

# A form of address, of which up to two stand before a name: "Prof. Dr. Jo Field".
FORM = r"(?:Mr|Ms|Mrs|Miss|Mx|Dr|Prof|Professor)\b\.?"
# A name alone on its line or before what stands behind its comma: "Prof. Dr. Jo Q. van Field", "Jo Field, Harbor Office".
_NAME = pattern(
    rf"\s{{1,9}}(?P<name>(?:{FORM} ){{0,2}}(?P<bare>[A-Z][\w'-]+(?: [A-Z]\.?(?= ))?"
    r"(?: (?:van|von|de|der|del|da|la|al|ter))?(?: [A-Z][\w'-]+){1,2}))(?=[ ]{0,3}\n|, )"
)
_COLON = pattern(r":[ ]{0,2}\n")
_REACH = 500  # how far before the colon stand the words that ask to write, in its paragraph, in characters
_LONGEST = 300  # of an address, in characters
_MOST = 12  # colons that are looked at


class Addressee(NamedTuple):
    """A name, and the lines of the address that it opens."""

    name: Span
    address: Span


@once
def addressee(document: Document) -> Addressee | None:
    """The first name on top of an address under a line that asks to write there."""
    words = applying_words()
    match = _COLON.search(document.text)
    for _ in range(_MOST):
        if match is None:
            break
        named = _NAME.match(document.text, match.end() - 1)
        if named and has_sign(document, _paragraph_start(document, match.start()), match.start(), words.addressing):
            span = Span(*named.span("name"))
            address = Span(span.start, _address_end(document, span.end))
            if is_person(document, Span(*named.span("bare"))) and _holds_address(document, Span(span.end, address.end)):
                return Addressee(span, address)
        match = _COLON.search(document.text, match.end())
    return None


def _paragraph_start(document: Document, at: int) -> int:
    """Where the paragraph before an offset begins, or a bounded way back."""
    low = max(0, at - _REACH)
    return max(low, document.text.rfind("\n\n", low, at))


def _address_end(document: Document, at: int) -> int:
    """Where the lines of an address end, behind a name: at a blank line."""
    end = document.text.find("\n\n", at, at + _LONGEST)
    return end if end >= 0 else min(document.end, at + _LONGEST)


def is_person(document: Document, span: Span) -> bool:
    """Whether a name is that of a person rather than of an office."""
    content = document.lower[span.start : span.end]
    if not applying_words().no_persons.isdisjoint(content.split()):
        return False
    return not (ORGANISATION.search(content) or UNIT.search(content) or names_occupation(content))


def _holds_address(document: Document, span: Span) -> bool:
    """Whether lines hold a number of a house or telephone, or an address of mail."""
    content = document.text[span.start : span.end]
    return "@" in content or any(map(str.isdigit, content))
