"""Titles below or behind words that point at them: "AN OPENING EXISTS FOR THE FOLLOWING POSITION AT THE PORT." over "PILOT"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.document.signs import matches_at, offsets
from jobparse.fields.edges import end_without, line_end, trimmed
from jobparse.fields.header import before_label, begins_with_label, names_occupation, title_like
from jobparse.fields.titles.dress import bare
from jobparse.fields.titles.ends import before_office
from jobparse.fields.titles.no_titles import is_sentence
from jobparse.lexicon import lexicon
from jobparse.lexicon.folding import key
from jobparse.lexicon.vacancies import vacancy_words
from jobparse.lexicon.word_lists import either
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.model import Document
    from jobparse.spans import Found, Span

# What points at the posts, up to its colon or the end of its line: "applications are invited for the following vacant posts in
# the Ministry of Docks:", "AN OPENING EXISTS FOR THE FOLLOWING POSITION AT THE PORT.", "The following position is open". It
# reads lower-case text.
_POINTS = pattern(
    lambda: (
        r"following\s(?:[a-z'/-]+\s){0,4}?"
        rf"(?:{either(vacancy_words().posts)}|jobs?|roles?)(?:\(s\)|\(ies\)|/s)?"
        r"[^.:;\n]{0,140}(?:[:.]?[ ]{0,3}\n|:[ ])"
        rf"|(?:{either(vacancy_words().posts)}|jobs?|roles?)(?:\(s\)|\(ies\)|/s)?"
        r"\s(?:(?:as|which|that|are|is)\s){0,2}(?:set\sout|listed|shown|named|given|described|mentioned|indicated|detailed|advertised)\s(?:here)?"
        r"(?:below|under)[^.:;\n]{0,60}(?:[:.]?[ ]{0,3}\n|:[ ])"
    )
)
_SIGN = "following"
# The words of the other form, and how far behind its noun the last of them stands, in characters.
_BELOW, _NOUNS, _NEAR = frozenset({"below", "below:", "below."}), ("post", "position", "vacanc", "job", "role"), 44
# The same in short, on a line of its own or before the title: "POSITION AVAILABLE:", "Vacant posts: Pilot".
_AVAILABLE = pattern(
    r"^(?:(?:vacant|available) (?:positions?|posts?|jobs?)"
    r"|(?:job )?(?:positions?|posts?|vacanc(?:y|ies)|openings?|jobs?)(?:\(s\)|\(ies\))? (?:is |are )?(?:now |currently )?"
    r"(?:available|vacant))[ ]?:\s{0,3}",
    re.MULTILINE,
)
_OPEN = frozenset({"available:", "available", "vacant", "vacant:"})
# What stands right before it, which is on those who are to come and not on what they have done.
_REACH_BEFORE = 90
# A list mark or number before a title: "1. Pilot", "(a) Pilot", "• Pilot".
_MARK = pattern(r"(?:[-*\u2022\u25cf\u00b7o]|\(?[0-9]{1,2}[.)]|\(?[a-z]\))\s{1,4}(?=[A-Z])")
# A number of posts, in words or figures, before or behind the title.
_COUNT = pattern(r"(?:\(\d{1,3}\)|\d{1,3} ?[xX]|(?:[A-Z][a-z]+ )?\(\d{1,2}\)) (?=[A-Z])")
# How far into a text such words stand, in characters, how many line ends part them from the title, and in what sections.
_FRONT, _GAP = 4_000, 3
_SEVERAL = 2
# A list of posts without a heading looks like one of duties.
_NO_KINDS = frozenset(
    {"minimum_qualifications", "preferred_qualifications", "knowledge", "skills", "abilities", "duties", "benefits"}
)


def following(document: Document) -> list[Found[str]]:
    """The title of the one post that a sentence points at."""
    rows = _pointed_at(document)
    return rows if len(rows) == 1 else []


def first_of_following(document: Document) -> list[Found[str]]:
    """The title of the first of several posts that a sentence points at."""
    return _pointed_at(document)[:1]


def _pointed_at(document: Document) -> list[Found[str]]:
    """The titles in the lines behind the first words that point at posts, at most two."""
    found = list(matches_at(_POINTS, document.lower, _places(document), min(_FRONT, document.end)))
    if not document.tokens.isdisjoint(_OPEN):
        found += _AVAILABLE.finditer(document.lower, 0, min(_FRONT, document.end))
    for match in found:
        section = document.section_at(match.start())
        before = document.lower[max(0, match.start() - _REACH_BEFORE) : match.start()]
        inside = section is not None and section.kind in _NO_KINDS and (section.anchor is not None or section.kind != "duties")
        if inside or not _is_of_vacancy(before, match.group()):
            continue
        rows: list[Found[str]] = []
        at = match.end()
        while len(rows) < _SEVERAL and at < document.end:
            start = at
            while start < document.end and document.text[start] in " \t\n":
                start += 1
            stop = line_end(document, start)
            span = _title(document, start, stop) if document.text.count("\n", at, start) < _GAP else None
            if span is None:
                break
            rows.append(document.found(*span, "title of the following post"))
            at = stop
        if rows:
            return rows
    return []


def _places(document: Document) -> list[int]:
    """Where words can begin that point at posts."""
    found = offsets(document, _SIGN) if _SIGN in document.tokens else []
    if not document.tokens.isdisjoint(_BELOW):
        below = [at for noun in _NOUNS for at in offsets(document, noun) if document.lower.find("below", at, at + _NEAR) >= 0]
        found = sorted([*found, *below])
    return found


def _is_of_vacancy(before: str, pointing: str) -> bool:
    """Whether a sentence points at posts that are vacant: "applications are invited for the", not "served in one of the"."""
    words = vacancy_words()
    sentence = re.split(r"[.!?;]\s", before)[-1]
    if any(word in sentence for word in words.not_pointing):
        return False
    return any(word in sentence or word in pointing for word in words.pointing)


def _title(document: Document, start: int, stop: int) -> Span | None:
    """The title on a line, without its list mark and number; None where the line is no title."""
    mark = _MARK.match(document.text, start, stop)
    start = mark.end() if mark else start
    count = _COUNT.match(document.text, start, stop)
    start = count.end() if count else start
    content = document.text[start:stop]
    if not content[:1].isupper() or begins_with_label(content) or is_sentence(content) or key(content) in lexicon().headings:
        return None
    end = before_office(document, start, before_label(document, start, stop))
    end = end_without(document, start, end, ".")
    span = bare(document, trimmed(document, start, end))
    if not names_occupation(document.text[slice(*span)]) or not title_like(document, *span):
        return None
    return span
