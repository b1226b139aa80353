"""Telephone numbers to call about an application, those of faxes and those that nobody should call left out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.document.signs import matches_at, offsets_in, vocabulary
from jobparse.fields.applying.addresses import ranges_with
from jobparse.fields.country import country
from jobparse.fields.reading import listed
from jobparse.patterns import pattern
from jobparse.spans import Found, Span

if TYPE_CHECKING:
    from jobparse.document.model import Document

# "(555) 010-0199 ext. 4", "(555)010-0199 X12", "+1 555.010.0199". Not inside a longer number, a path or a date; the extra space
# is that of a line broken behind the area code.
PHONE = pattern(
    r"""
    (?: (?<![\w./)-]) | (?<=[a-z]) (?=\(\d) )
    (?: \+?1 [ .-]? )?
    (?: \( \d{3} \) | \(? \d{3} \)? [ .-] \s? ) \d{3} [ .-] \d{4} (?! -? \d )
    (?i: ,? \s* (?: ext (?: \. | ension )? | x ) \s* \d{1,6} )?
    """,
    re.VERBOSE,
)
_PHONE_SIGN = pattern(r"\d\d\d[ .-]\d{4}")
# The last figures of a number, each behind one mark, for which the scan jumps from one to the next.
_LAST_FIGURES = (pattern(r"-\d{4}(?!\d)"), pattern(r"\.\d{4}(?!\d)"))
# Numbers of other countries, in groups of their own: "01482 555 010", "+44 20 7946 0000", "+49 555 010 -4151",
# "(021) 555 0101"; also between words and an address that lost the blanks: "Consultant(08) 5550 0101jo@elm.example". Words on a
# telephone stand shortly before, in lower case, and none on a fax.
_PHONE_ABROAD = pattern(
    r"(?=[+(01])(?:(?<![\w./-])|(?<=[a-z])(?=\(0))(?:(?:\+\d{1,3}[ -]?(?:\(0\)[ -]?)?\(?\d{1,4}\)?|\(?0\d{1,5}\)?|1[38]00)"
    r"[ -]\d{3,7}(?: ?[ -]\d{2,4}){0,3}|0\d{9,10})(?:(?![\w/-])|(?=[A-Za-z][\w.+-]{1,63}@))(?i: ext\.? \d{1,6}\b)?"
)
# How a number begins that tells its country itself.
_WITH_COUNTRY = pattern(r"\+\d")
_TELEPHONE = pattern(
    r"tel\b|phone|call|mobile|cell\b|whatsapp|contact|\bspeak|\bring\b|enquir|directed to|\bp: ?$|\w@[\w.-]+[;,]?(?: or)?\s+$"
)
_FAX = pattern(r"\b(?:fax|teletype|ada coordinator|e-verify)\b[^\d\n]*$")
_TELEPHONE_REACH = 60
# The mail address of the same person behind a number: ", jo.field@example.org".
_MAIL_BEHIND = pattern(r"(?:[,;|/ ]{1,3}|(?=[A-Za-z]))(?:or )?(?:e-?mail:? )?[\w.+-]{1,64}@")
# What parts a number from another one of the same person.
_OR = (" or ", " / ", "/")
# A number directly behind the word for it, whose groups can be of any length: "Tel.: +47 2270 8716", "Phone: 27-16-54", "(tel.
# 0865 555 010)", "call 555010". The word is in lower case. What parts two numbers: "Tel: 55 5010; 55 5020".
_SAID = pattern(
    r"(?:t(?<=\bt)el(?:ephone)?|phone|mobile)s?\b\.?(?: ?(?:no|number)\b\.?| ?/ ?fax\b)? ?: {0,3}"
    r"|t(?<=\bt)el\. (?=[+(\d])"
    r"|(?:phone|c(?<=\bc)all|help ?line)s? (?:(?:us|me) )?(?:at |on )?(?=[+(]?\d{2,5}[ )-]{0,2}\d)"
)
_SAID_SIGNS = ("tel", "phone", "mobile", "call ", "helpline ", "help line ")
_FURTHER = pattern(r" ?[;,/]\s{1,2}(?=[+(]?\d)")
_GROUPS = pattern(r"\(?\+?\d[\d ()-]{4,18}\d(?![\w/])")
_FIGURES = range(6, 16)
# Words before a number that nobody should call: "No phone calls to 555-0100", "do not call".
_NO_CALLS = pattern(r"\b(?:no (?:(?:tele)?phone )?calls|not (?:call|phone|telephone))\b[^.;\n\d]{0,30}$")

# What asks to call a number, and what of its sentence stands between, in lower case; how far behind it that ends, in characters.
_CALL_WORDS = ("call", "contact")
_CALLED = pattern(r":?\s(?:[^.!?;\d]|\.(?! ?\n|  ?[a-z]{3}))*?(?=\(?\d{3}\)?[ .-])")
_CALL_REACH = 120


def find_phones(document: Document, ranges: list[tuple[int, int]]) -> Found[list[str]] | None:
    """Numbers of telephones inside ranges of offsets, those of faxes left out; else those of the posting's own country."""
    rows: dict[str, Span] = {}
    for start, end in ranges_with(document, _PHONE_SIGN, ranges):
        for match in PHONE.finditer(document.text, start, end):
            before = _before(document, match.start())
            if not _FAX.search(before) and not ("call" in before and _NO_CALLS.search(before)):
                rows.setdefault(document.value(*match.span()), Span(*match.span()))
    abroad = not rows and bool(ranges) and country(document) not in (None, "CA")
    if abroad or not rows:
        for start, end in ranges if abroad else ranges_with(document, _WITH_COUNTRY, ranges):
            last = start  # where the last number ends: "(08) 5550 1011 or 0455 501 012"
            for match in _PHONE_ABROAD.finditer(document.text, start, end):
                before = _before(document, match.start())
                told = abroad or match.group().startswith("+")
                another = last > start and document.lower[last : match.start()] in _OR
                reached = another or _TELEPHONE.search(before) or _MAIL_BEHIND.match(document.text, match.end(), end)
                if told and reached and not _FAX.search(before):
                    rows.setdefault(document.value(*match.span()), Span(*match.span()))
                    last = match.end()
    if not rows:
        rows = _said(document, ranges)
    return listed(rows, "pattern")


def find_called(document: Document, ranges: list[tuple[int, int]]) -> Found[list[str]] | None:
    """The numbers that a sentence inside ranges asks to call: "call the clerk at 555-555-0100", "Contact Jo, 555-555-0100"."""
    rows: dict[str, Span] = {}
    for word in () if document.tokens.isdisjoint(_CALL_WORDS) else _CALL_WORDS:
        for start, end in ranges:
            at = document.lower.find(word, start, end)
            while at >= 0:
                match = _CALLED.match(document.lower, at + len(word), min(end, at + _CALL_REACH))
                number = PHONE.match(document.text, match.end()) if match else None
                before = _before(document, number.start()) if number else ""
                if number and not _FAX.search(before) and not _NO_CALLS.search(before):
                    rows.setdefault(document.value(*number.span()), Span(*number.span()))
                at = document.lower.find(word, at + 1, end)
    return listed(rows, "number to call")


# A word right before a number that is no way to it: "The pier has the number 555-733-4195".
_NAMED_IN_PROSE = pattern(
    r"[a-z](?<!\bat)(?<!\bon)(?<!\bor)(?<!call)(?<!phone)(?<!tel)(?<!contact)(?<!dial)(?<!text)(?<!reach)"
    r"(?<!phone number)(?<!contact number)[ ]\(?\Z"
)


def only_number(document: Document, ranges: list[tuple[int, int]]) -> Found[list[str]] | None:
    """The number of a text that has one, wherever its letterhead, its signature or a sentence gives it."""
    if country(document) in (None, "CA"):
        if not any(figures.search(vocabulary(document)) for figures in _LAST_FIGURES):
            return None
        ranges = ranges_with(document, _PHONE_SIGN, ranges)
    found = find_phones(document, ranges)
    if found is None or len(found.value) != 1 or _NAMED_IN_PROSE.search(_before(document, found.spans[0].start)):
        return None
    return found


def _said(document: Document, ranges: list[tuple[int, int]]) -> dict[str, Span]:
    """Numbers directly behind a word for the telephone, of as many figures as one can have."""
    rows: dict[str, Span] = {}
    for start, end in ranges:
        for said in matches_at(_SAID, document.lower, offsets_in(document, start, end, _SAID_SIGNS), end):
            match = _GROUPS.match(document.text, said.end(), end)
            if match and _NO_CALLS.search(_before(document, match.start())):
                continue
            while match and sum(map(str.isdigit, match.group())) in _FIGURES:
                rows.setdefault(document.value(*match.span()), Span(*match.span()))
                further = _FURTHER.match(document.text, match.end(), end)
                match = _GROUPS.match(document.text, further.end(), end) if further else None
    return rows


def _before(document: Document, at: int) -> str:
    """The words before a number, in lower case."""
    return document.lower[max(0, at - _TELEPHONE_REACH) : at]
