"""Warnings about the text itself: copies, cut-off ends, broken words, site text, unknown headings, another language."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from jobparse.document.headings.words import is_about
from jobparse.fields.cut_ends import cut_ends
from jobparse.fields.reading import Doubt
from jobparse.lexicon import lexicon
from jobparse.lexicon.folding import key
from jobparse.lexicon.postings import posting_words
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.model import Anchor, Document

# A word broken after its first letter ("r ecords"); single letters that are words or list marks stay out.
# It stands where a word begins anew, behind a stop or a word that joins: "vitamin c supplies" is whole.
_BROKEN = pattern(
    r"""
    (?: (?<=[,;:.)]) | (?<=\ba) | (?<=\bor) | (?<=\bto) | (?<=\bof) | (?<=\bin) | (?<=\bon) | (?<=\bat) | (?<=\bby) | (?<=\band)
      | (?<=\bthe) | (?<=\bfor) | (?<=\bwith) )
    \ ( [b-hj-np-z]\ [a-z]{3,} ) \b
    """,
    re.VERBOSE,
)
_LONE_LETTERS = frozenset("bcdefghjklmnpqrstuvwxyz")
# In so many words of an English text this share is words of which any is full.
_SAMPLE = 200
_LEAST_COMMON = 0.12
# And in so many of its words begin with a capital where a list of names or addresses stands.
_NAMES = 0.6


def text_doubts(document: Document) -> list[Doubt]:
    """All doubts about the text, in no particular order."""
    return [
        *_copies(document),
        *_broken_words(document),
        *cut_ends(document),
        *_headings(document),
        *_furniture(document),
        *_postings(document),
        *_language(document),
        *_encoding(document),
        *_unread(document),
    ]


# The number of one of several headings is not longer, in letters or figures.
_LONGEST_NUMBER = 3


def _copies(document: Document) -> list[Doubt]:
    return [
        Doubt("duplicate_text", "this text repeats what stands above and was read once", copy.start, copy.end)
        for copy in document.copies
    ]


def _broken_words(document: Document) -> list[Doubt]:
    doubts: list[Doubt] = []
    for letter in document.tokens & _LONE_LETTERS:
        at = document.text.find(f" {letter} ")
        while at >= 0:
            match = _BROKEN.match(document.text, at)
            section = document.section_at(at) if match else None
            if match and section and section.kind not in ("duplicate", "page_furniture"):
                doubts.append(Doubt("broken_word", f"a word seems to be broken: {match.group(1)!r}", *match.span(1)))
            at = document.text.find(f" {letter} ", at + 1)
    return doubts


def _headings(document: Document) -> list[Doubt]:
    doubts = []
    for section in document.sections:
        anchor = section.anchor
        if anchor is None or anchor.heading.end <= anchor.heading.start:
            continue
        if anchor.how == "near":
            printed = document.value(*anchor.heading)
            doubts.append(
                Doubt(
                    "near_heading",
                    f"the heading {printed!r} seems to be misspelt; it was read as {section.kind}",
                    *anchor.heading,
                )
            )
        elif anchor.how == "shape" and not _is_known(document, section.kind, anchor):
            printed = document.value(*anchor.heading)
            read = "" if section.kind == "other" else f"; what stands under it was read as {section.kind}"
            doubts.append(Doubt("unknown_heading", f"the heading {printed!r} is not known{read}", *anchor.heading))
    return doubts


def _is_known(document: Document, kind: str, anchor: Anchor) -> bool:
    """Whether a heading of which only the shape was asked is known after all, and was read so.

    It names the employer ("ABOUT ALDER COUNTY"), is a label alone on its line ("GRADE"), counts a known one ("SPECIAL NOTE B"),
    or stands over the alternatives of a section ("For Assignment to Assignment Level III").
    """
    folded = key(document.value(*anchor.heading))
    if kind == "about" and is_about(folded):
        return True
    known = lexicon()
    if kind in {label.section for label in known.labels.get(folded, ())}:
        return True
    above, _, number = folded.rpartition(" ")
    if len(number) <= _LONGEST_NUMBER and (number.isdigit() or len(number) == 1 or not set(number) - set("iv")):
        return above in known.headings or above.rpartition(" ")[2] in structure_words().alternatives
    return False


def _furniture(document: Document) -> list[Doubt]:
    """One doubt for each block of a site's lines, however many of them there are."""
    blocks = [
        list(sections)
        for of_site, sections in groupby(document.sections, lambda section: section.kind == "page_furniture")
        if of_site
    ]
    message = "text of the site, not of the announcement"
    return [Doubt("page_furniture", message, sections[0].start, sections[-1].end) for sections in blocks]


def _postings(document: Document) -> list[Doubt]:
    if document.further is None:
        return []
    message = "several announcements stand in this text; the first was read"
    return [Doubt("several_postings", message, document.further, document.lines[-1].end)]


def _language(document: Document) -> list[Doubt]:
    if " the " in document.lower[: _SAMPLE * 2]:
        return []  # no more words than the sample has stand there, and this one is enough
    at = document.lower.find(" the ", _SAMPLE, _SAMPLE * 8)
    if at >= 0 and len(document.lower[:at].split()) < _SAMPLE:
        return []
    words = document.lower[: _SAMPLE * 8].split()[:_SAMPLE]
    if len(words) >= 60 and sum(map(posting_words().common.__contains__, words)) < _LEAST_COMMON * len(words):
        letters = sum(any(char.isalpha() for char in word) for word in words)
        if letters > 0.7 * len(words) and not any(word in ("the", "and") for word in words) and not _is_of_names(document):
            return [
                Doubt(
                    "non_english",
                    "this does not look like English; only English is read",
                    document.lines[0].start,
                    document.lines[-1].end,
                )
            ]
    return []


def _is_of_names(document: Document) -> bool:
    """Whether next to nothing but names and addresses stands where a text is looked at, of which no language is told."""
    words = document.text[: _SAMPLE * 8].split()[:_SAMPLE]
    names = sum(word[:1].isupper() and not word.isupper() for word in words)
    return names > _NAMES * sum(any(char.isalpha() for char in word) for word in words)


def _encoding(document: Document) -> list[Doubt]:
    if not document.source.encoding_guessed:
        return []
    return [Doubt("encoding_guessed", f"the encoding was guessed as {document.source.encoding}", 0, 0)]


def _unread(document: Document) -> list[Doubt]:
    """What of a document its reader could not read."""
    return [Doubt(code, message, 0, 0) for code, message in document.source.notes]
