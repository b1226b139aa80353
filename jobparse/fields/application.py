"""`application`: where, with what and how to apply."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jobparse.document.signs import has_any, has_sign, offsets_in, vocabulary
from jobparse.fields.applying.addressees import addressee
from jobparse.fields.applying.addresses import find_emails, find_urls
from jobparse.fields.applying.contact import asked_of, find_contact, written_to
from jobparse.fields.applying.names import behind_name, is_on_other_matters
from jobparse.fields.applying.papers import find_documents
from jobparse.fields.applying.phones import find_called, find_phones, only_number
from jobparse.fields.applying.steps import (
    below_contact,
    below_note,
    find_steps,
    holds_steps,
    in_table_of_statuses,
    is_aside,
)
from jobparse.fields.country import country
from jobparse.fields.edges import line_end
from jobparse.fields.reading import Reading
from jobparse.lexicon.applying import applying_words
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.document.model import Anchor, Document
    from jobparse.spans import Found

# Kinds of sections whose lines on whom to ask are for other matters, or are read anyway.
_NOT_ASKED = frozenset({"accommodation", "equal_opportunity", "about", "page_furniture", "duplicate", "application", "legal"})
# Kinds of sections whose addresses are for other matters than the application.
_NO_ADDRESS = frozenset(
    {"accommodation", "duplicate", "equal_opportunity", "hiring_preferences", "legal", "page_furniture", "verification"}
)
# Those of them where no sentence on applying tells one; the others may be of another kind than they begin with.
_OTHERS_ADDRESS = _NO_ADDRESS - {"legal", "verification"}
# Further ones, where the number to call is that of an office.
_NOT_CALLED = ("benefits", "about")
# How far before an address the words on it stand, in characters; and where it ends.
_LEAD_REACH = 160
_WORD_END = pattern(r"\s")
_LONGEST_ADDRESS = 320  # of an address of the web, in characters
# What is done at an address of the web, behind it.
_DONE_THERE = pattern(
    r"\s(?:and |in order )?(?:to )?(?:register\b|apply\b|submit (?:an?|your|the) (?:\w+ )?application"
    r"|(?:complete|download|obtain|access|fill out) (?:an?|your|the) (?:[\w-]+ ){0,2}application)"
)
# The words before an address that lead to it to apply, in lower-case text: "To see it all and to apply, visit www.…".
_TO_APPLY = pattern(
    r"\bto apply(?: online)?,? (?:please )?(?:visit|go to|see|click(?: on)?|use)(?: us at| our site at| the site)?:?\s{1,9}\Z"
)
_APPLY_REACH = 60
# What addresses of the web hold that lead to pages of an employer's careers on something else: ".../jobs/?b=benefits".
_OTHER_PAGES = ("benefit", "privacy", "policy", "policies")
# What may be attached to a word in a line.
_MARKS = ("", ",", ":", ".")


def extract(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read addresses, contact, documents and steps from the application sections and their labels."""
    del known
    reading = Reading()
    sections = [section for section in document.of_kind("application") if not is_aside(document, section.start, section.end)]
    ranges = [(section.start, section.end) for section in sections]
    for attribute in ("urls", "emails", "phones"):
        ranges += [(row.start, row.end) for row in document.values_of(f"application.{attribute}")]
    if not any(has_sign(document, *span, ("http", "www.")) for span in ranges):
        told = _told_elsewhere(document)
        ranges += told
        if not any(has_sign(document, *span, ("http", "www.")) for span in told):
            ranges += _led_to(document)
    ranges += _to_register(document)
    written = addressee(document)
    if written and not any(start <= written.address.start < end for start, end in ranges):
        ranges.append(written.address)
    ranges.sort()
    reading.put("urls", find_urls(document, ranges))
    emails = find_emails(document, ranges)
    phones = find_phones(document, ranges)
    if (not emails and document.text.find("@") >= 0) or (not phones and country(document) not in (None, "CA")):
        asked = _asking(document)
        emails = emails or find_emails(document, asked) or _only_address(document) or find_emails(document, _written_to(document))
        phones = phones or find_phones(document, asked)
    reading.put("emails", emails)
    phones = phones or find_phones(document, behind_name(document))
    phones = phones or find_called(document, _open_sections(document, *_NOT_CALLED))
    reading.put("phones", phones or only_number(document, _open_sections(document, "benefits")))
    reading.put("contact", find_contact(document, sections) or asked_of(document) or written_to(document))
    papers = find_documents(document, sections)
    reading.put_texts("documents", document, papers)
    named, statuses = frozenset(papers), in_table_of_statuses(document)
    telling = [below_note(document, section) if section.note else section for section in sections]
    telling = [(below_contact(document, section) or section) if section else None for section in telling]
    steps = [
        span
        for section in telling
        if section and section.start not in statuses and holds_steps(document, section)
        for span in find_steps(document, section)
        if span not in named
    ]
    reading.put_texts("instructions", document, steps)
    return reading


def _asking(document: Document) -> list[tuple[int, int]]:
    """Lines of sections on something else that say whom to ask."""
    words = applying_words()
    if document.tokens.isdisjoint(word + mark for word in words.inquiries for mark in _MARKS):
        return []
    return [
        (line.start, line.end)
        for section in document.sections
        if section.kind not in _NOT_ASKED and has_sign(document, section.start, section.end, words.inquiring)
        for line in document.lines_in(section.start, section.end)
        if has_sign(document, line.start, line.end, words.inquiring)
    ]


# What parts the address, the telephone and the mail of an employer in the last line of a page.
_FIELDS = (" \u00b7 ", " | ", " \u2022 ")


def _only_address(document: Document) -> Found[list[str]] | None:
    """The address of a text that has one, if its line asks to write there or is nothing else; none for complaints or access."""
    found = find_emails(document, _open_sections(document))
    if not found or len(found.value) != 1 or is_on_other_matters(document, found.spans[0].start):
        return None
    start, end = found.spans[0]
    line = document.text.rfind("\n", 0, start) + 1
    alone = not any(char.isalnum() for char in document.text[line:start] + document.text[end : line_end(document, end)])
    alone = alone or (has_any(document.text[line:start], _FIELDS) and any(map(str.isdigit, document.text[line:start])))
    return found if alone or has_sign(document, line, line_end(document, end), applying_words().writing) else None


def _open_sections(document: Document, *others: str) -> list[tuple[int, int]]:
    """Sections whose addresses and numbers can be those for the application; further kinds may be left out."""
    return [
        (section.start, section.end)
        for section in document.sections
        if section.kind not in _NO_ADDRESS and section.kind not in others
    ]


def _led_to(document: Document) -> list[tuple[int, int]]:
    """Addresses of the web that a sentence of any section on applying leads to: "To be considered, use https://…"."""
    if not has_any(vocabulary(document), ("http", "www.")):
        return []
    words = applying_words()
    return _behind_words(document, ("http", "www."), words.leading_on, words.pages)


def _to_register(document: Document) -> list[tuple[int, int]]:
    """Addresses of the web with what is done there behind or before them: "visit www.example.org to register"."""
    if not has_any(vocabulary(document), ("http", "www.")):
        return []
    found = []
    for section in document.sections:
        if section.kind in _OTHERS_ADDRESS:
            continue
        stop = section.start
        for at in offsets_in(document, section.start, section.end, ("http", "www.")):
            if at < stop:
                continue  # the same address
            stop = min(section.end, at + _LONGEST_ADDRESS)
            close = _WORD_END.search(document.text, at, stop)
            stop = close.start() if close else stop
            behind = close is not None and _DONE_THERE.match(document.lower, stop, section.end)
            if behind or _TO_APPLY.search(document.lower, max(section.start, at - _APPLY_REACH), at):
                found.append((at, stop))
    return found


def _written_to(document: Document) -> list[tuple[int, int]]:
    """Addresses of mail that a sentence of any section asks to write to: "Send the form to clerk@…"."""
    return _behind_words(document, ("@",), applying_words().sending, ())


def _behind_words(
    document: Document, signs: tuple[str, ...], words: tuple[str, ...], own: tuple[str, ...]
) -> list[tuple[int, int]]:
    """Addresses, by their signs, with the words of their sentence that lead to them, or that have such words of their own."""
    found = []
    spans = [
        (section.start, section.end)
        for section in document.sections
        if section.kind not in _OTHERS_ADDRESS and not (section.anchor and _is_posted(section.anchor))
    ]
    for start, end in spans:
        stop = start
        for at in offsets_in(document, start, end, signs):
            if at < stop:
                continue  # the same address: "https://www."
            low = max(start, at - _LEAD_REACH)
            low = max(low, *(document.lower.rfind(mark, low, at) for mark in (". ", "\n\n", "? ")))
            close = _WORD_END.search(document.text, at, end)
            stop = close.start() if close else end
            led = has_sign(document, low, at, words)
            led = led or (has_sign(document, at, stop, own) and not has_sign(document, at, stop, _OTHER_PAGES))
            if led and not has_sign(document, low, at, applying_words().credits) and not is_on_other_matters(document, at):
                found.append((low, stop))
    return found


def _is_posted(anchor: Anchor) -> bool:
    """Whether a label says when a board posted the announcement, beside the board's own address: "Posted on 3 May - www…"."""
    return any(label.attribute == "dates.posted" for label in anchor.labels)


def _told_elsewhere(document: Document) -> list[tuple[int, int]]:
    """Lines of other sections that tell where to apply ("Applications are at the desk or at www.example.org")."""
    ranges = []
    for section in document.of_kind("dates", "header", "other", "summary", "notes", "selection"):
        if document.lower.find("appl", section.start, section.end) >= 0:
            lines = document.lines_in(section.start, section.end)
            ranges += [(line.start, line.end) for line in lines if document.lower.find("appl", line.start, line.end) >= 0]
    return ranges
