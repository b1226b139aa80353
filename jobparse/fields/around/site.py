"""Lines that sites print anywhere on a page: lists of its headings, sentences to the reader, tabs, buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.fields.around.parts import Part
from jobparse.lexicon import lexicon
from jobparse.lexicon.folding import key
from jobparse.lexicon.pages import page_words, phrase_set
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.document.lines import Line
    from jobparse.document.model import Document, Section
    from jobparse.fields.reading import Reading

_FURNITURE = "page_furniture"
# A list of contents has at least so many lines, and a row of tabs so many words.
_FEWEST, _TABS = 2, 3
# Behind a heading that stands alone there is no more than its colon and emphasis, in characters.
_CLOSE = 8
# The heading of such a list is not longer, in characters, nor a line of it, nor a sentence of the site's.
_HEADING, _LONGEST, _SENTENCE = 60, 160, 240
# The number of a tab, and among how many first lines of a page these stand.
_COUNTED = pattern(r"\d\. [A-Z]")
_TOP = 40
# What stands around the words of a line of such a list, or of a heading of a wiki: "2.1 Duties", "Duties [edit]".
_AROUND = pattern(r"^[\d.]{1,6}[.)]?\s+|\s*\[[a-z ]{3,14}\]\s*$")


def contents_parts(document: Document, readings: Mapping[str, Reading]) -> list[Part]:
    """A list of the headings below, with its own: "Contents", "1 The role", "2 How to apply"."""
    del readings
    words = page_words()
    if document.tokens.isdisjoint(words.contents_tokens) or not any(f"\n{name}" in document.lower for name in words.contents):
        return []
    lines = document.printed_lines
    for at, line in enumerate(lines):
        if line.end - line.start > _HEADING or _bare(document, line) not in words.contents:
            continue
        names = [_bare(document, row) if row.end - row.start <= _LONGEST else "" for row in lines]
        last = {name: index for index, name in enumerate(names)}
        stop, listed = at + 1, set[str]()
        while stop < len(lines) and names[stop] and last[names[stop]] > stop and names[stop] not in listed:
            listed.add(names[stop])
            stop += 1
        if stop - at > _FEWEST:
            return [Part(line.start, lines[stop - 1].end, _FURNITURE)]
        return []
    return []


def _bare(document: Document, line: Line) -> str:
    """The words of a heading, folded, without its number and what a wiki prints behind it."""
    return key(_AROUND.sub("", document.lower[line.start : line.end]))


def line_parts(document: Document, readings: Mapping[str, Reading]) -> list[Part]:
    """Lines that a site prints wherever it does, "You must create an account …", and tabs and buttons without text below them."""
    del readings
    found: set[Part] = set()
    tokens, lower = document.tokens, document.lower
    held = phrase_set("site_lines").held(tokens, lower)
    if held:
        found = {
            Part(line.start, line.end, _FURNITURE)
            for line in document.printed_lines
            if line.end - line.start <= _SENTENCE and lower.startswith(held, line.start)
        }
    for word in phrase_set("site_words").held(tokens, lower):
        at = lower.find(word)
        while at >= 0:
            start, end = document.lower.rfind("\n", 0, at) + 1, document.lower.find("\n", at)
            end = end if end > 0 else len(document.text)
            if end - start <= _LONGEST:
                found.add(Part(start, end, _FURNITURE))
            at = document.lower.find(word, end)
    bare: list[Section] = []
    for section in document.sections:
        anchor = section.anchor
        if anchor is not None and section.end - anchor.heading.end <= _CLOSE and _is_bare(document, section):
            bare.append(section)
        elif bare:
            found.update(_without_text(document, bare, section))
            bare = []
    if bare:
        found.update(_without_text(document, bare, None))
    return sorted(found)


def _without_text(document: Document, bare: list[Section], below: Section | None) -> list[Part]:
    """The tabs among sections that are headings alone and stand together, or the last of them if it is a button."""
    rows: list[Section] = []
    if len(bare) >= _TABS and (_is_repeated(document, bare[0]) or _closes_tabs(document, bare[-1])):
        rows = bare
    elif below and below.kind == _FURNITURE and _is_button(document, bare[-1]):
        rows = bare[-1:]
    return [Part(row.start, row.end, _FURNITURE) for row in rows]


def _is_bare(document: Document, section: Section) -> bool:
    """Whether a section is its heading or label alone."""
    anchor = section.anchor
    if anchor is None or anchor.heading.end <= anchor.heading.start:
        return False
    return not document.text[anchor.heading.end : section.end].strip(" :\n*_")


def _is_repeated(document: Document, section: Section) -> bool:
    """Whether the heading of a section stands below it once more."""
    start, end = section.anchor.heading if section.anchor else (section.start, section.end)
    words = document.lower[start:end]
    return document.lower.find(f"\n{words}", section.end) >= 0


def _closes_tabs(document: Document, section: Section) -> bool:
    """Whether a bare section is the last of the tabs that sites print over an announcement: "Questions"."""
    return key(document.lower[section.start : section.end]) in page_words().last_tabs


def numbered_parts(document: Document, readings: Mapping[str, Reading]) -> list[Part]:
    """The tabs of a page that are counted: "1. Overview", "2. Duties", "3. Qualifications", "4. How to Apply"."""
    del readings
    if "1." not in document.tokens:
        return []
    lines, headings = document.printed_lines[:_TOP], lexicon().headings
    at = 0
    while at < len(lines):
        stop = at
        while (
            stop < len(lines)
            and _COUNTED.match(document.text, lines[stop].start, lines[stop].end)
            and (
                document.text.startswith(f"{stop - at + 1}.", lines[stop].start)
                and lines[stop].end - lines[stop].start <= _HEADING
            )
        ):
            stop += 1
        kinds = {headings.get(_bare(document, line)) for line in lines[at:stop]}
        if stop - at > _TABS and len(kinds - {None}) >= _TABS:
            return [Part(lines[at].start, lines[stop - 1].end, _FURNITURE)]
        at = max(stop, at + 1)
    return []


def _is_button(document: Document, section: Section) -> bool:
    return key(document.lower[section.start : section.end]) in page_words().buttons
