"""Lines of a page around the announcement, which a site prints above the title and below the text."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from jobparse.document.surroundings.furniture import is_row
from jobparse.fields.around.parts import Part, printed_lines
from jobparse.fields.header import names_occupation
from jobparse.lexicon.pages import page_words, phrase_set
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypeAlias

    from jobparse.document.lines import Line
    from jobparse.document.model import Document, Section
    from jobparse.fields.reading import Reading
    from jobparse.spans import Span

    _Signs: TypeAlias = tuple[tuple[str, ...], tuple[str, ...]]

_FURNITURE = "page_furniture"
# A foot has at most so many lines, none longer than the second number in characters; a longer one with a stop is a sentence.
_LAST_LINES, _LONGEST, _SENTENCE = 16, 160, 60
# Members of the record that stand in feet as well: "Last updated 3 May 2024", the employer's address and telephone.
_IN_FEET = ("/dates/updated", "/dates/revised", "/application/phones", "/application/urls")
# Attributes whose values stand in no foot, not even on a line with a sign of the site; others can run on into it by mistake.
_FIRM = ("title", "requisition_id", "salaries", "dates")
_LOOSE = ("application", "equal_opportunity", "conditions", "duties", "qualifications", "benefits", "summary")
# What a picture is called in its place, and the address of a board of jobs: "elmbayjobs.example".
_LOGO = "logo"
_BOARD = pattern(r"(?:www\.)?[a-z0-9-]{0,20}(?:job|career|recruit|vacanc)[a-z0-9-]{0,20}\.[a-z]{2,8}(?:\.[a-z]{2})?")
# Kinds of headings and labels that stand in feet as well: "Contact us", "Hours: 9 to 5", "Privacy act".
_IN_FOOT = frozenset({"application", "schedule", "location", "legal"})


def top_parts(document: Document, readings: Mapping[str, Reading]) -> list[Part]:
    """The lines above the title that are the site's: those above a menu or button, "Careers at Alder" over "Sign in   Help"."""
    spans = readings["title"].evidence.get("")
    if not spans:
        return []
    title, last = spans[0].start, -1
    held = _signs(document, 0, title)
    loose: list[Span] = []
    for section in document.sections:
        if section.start >= title:
            break
        if section.kind == _FURNITURE:
            last = section.start
        elif section.kind == "header" and not _is_labelled(section):
            for line in printed_lines(document, section.body, min(section.end, title)):
                loose.append(line)
                if line.end < title and _is_sites(document, line, last, held):
                    last = line.start
    found: list[Part] = []
    for line in loose:
        if line.start > last or names_occupation(document.text[line.start : line.end]):
            break
        found.append(Part(line.start, line.end, _FURNITURE))
    return found


def _is_labelled(section: Section) -> bool:
    return section.anchor is not None and section.anchor.scope == "label"


def _is_sites(document: Document, line: Span, above: int, held: _Signs) -> bool:
    """Whether a line above the title shows where on a site it stands: "« Back to results", "Home › Jobs", "Alder Jobs"."""
    text = document.lower[line.start : line.end]
    tokens = text.split()
    if not tokens:
        return False
    words = page_words()
    if tokens[0] in words.site_names or tokens[-1] in words.site_names or text[0] in "<«‹":
        return True
    if any(sign in text for sign in words.path_signs) or tokens[-1] == _LOGO or _BOARD.fullmatch(text):
        return True
    return _has_sign(text, held) or (above >= 0 and is_row(document.text[line.start : line.end]))


def _has_sign(text: str, held: _Signs) -> bool:
    """Whether a line in lower case has a sign of a site's foot, or a word of one where it is no sentence."""
    signs, words = held
    if signs and any(sign in text for sign in signs):
        return True
    return bool(words) and not (len(text) > _SENTENCE and text.endswith((".", "!"))) and any(word in text for word in words)


def _signs(document: Document, start: int, end: int) -> _Signs:
    """The signs of a site's foot, and the words of one, that stand between two offsets."""
    tokens, lower = document.tokens, document.lower[start:end]
    return phrase_set("site_signs").held(tokens, lower), phrase_set("foot_words").held(tokens, lower)


def foot_parts(document: Document, readings: Mapping[str, Reading]) -> list[Part]:
    """The last lines of the text that a site prints below each of its pages, as one part.

    Those are the lines from a menu, a notice or a sign of the site on, below which nothing but short lines stands.
    """
    lines = document.printed_lines[-_LAST_LINES:]
    for at in range(len(lines) - 1, -1, -1):
        if lines[at].end - lines[at].start > _LONGEST:
            lines = lines[at + 1 :]  # no foot goes on above that
            break
    if not lines:
        return []
    buttons = document.of_kind(_FURNITURE)
    below = buttons[-1].start if buttons else -1
    held = _signs(document, lines[0].start, lines[-1].end)
    if below < lines[0].start and held == ((), ()):
        return []
    if not any(line.start == below or _is_foot(document, line, held, below=False) for line in lines):
        return []
    firm, loose = (_values_below(readings, names, lines[0].start) for names in (_FIRM, _LOOSE))
    foot = -1
    for line in reversed(lines):
        section = document.section_at(line.start)
        if section is None or section.note or _holds(firm, line.start, line.end):
            break
        if section.kind == _FURNITURE or _is_foot(document, line, held, below=foot >= 0):
            foot = line.start
        elif line.marker or _holds(loose, 0, line.end, line.start) or _ends_foot(document, section, line):
            break
    return [Part(foot, lines[-1].end, _FURNITURE)] if foot >= 0 else []


def _values_below(readings: Mapping[str, Reading], names: tuple[str, ...], start: int) -> list[Span]:
    """The spans below an offset that values of some attributes were read from which stand in no foot, in order."""
    return sorted(
        span
        for name in names
        for pointer, spans in readings[name].evidence.items()
        if not f"/{name}{pointer}".startswith(_IN_FEET)
        for span in spans
        if span.end > start
    )


def _holds(values: list[Span], start: int, end: int, beyond: int = 0) -> bool:
    """Whether a value begins between two offsets, and ends behind a third one."""
    rows = values[bisect_left(values, (start,)) : bisect_left(values, (end,))]
    return any(span.end > beyond for span in rows)


def _is_foot(document: Document, line: Line, held: _Signs, *, below: bool) -> bool:
    """Whether a line is one that a site prints below its pages."""
    return _has_sign(document.lower[line.start : line.end], held) or (below and is_row(document.text[line.body : line.end]))


def _ends_foot(document: Document, section: Section, line: Line) -> bool:
    """Whether a line above a foot is a sentence, or a heading or label of the announcement: "Posted on: 3 May 2024"."""
    if line.end - line.start > _SENTENCE and document.text[line.end - 1] in ".!":
        return True
    anchor = section.anchor
    headed = anchor is not None and anchor.heading.end > anchor.heading.start and section.start >= line.start
    return headed and section.kind not in _IN_FOOT


def address_parts(document: Document, readings: Mapping[str, Reading]) -> list[Part]:
    """The employer's address at the foot of a page, behind labels: "Employer", "Address", "Phone", "Website"."""
    del readings
    words = page_words()
    names = [name for name in words.foot_names if name in document.tokens]
    if "address" not in document.tokens or not any(f"\n{name}\n" in document.lower for name in names):
        return []
    lines = document.printed_lines[-_LAST_LINES:]
    for at, line in enumerate(lines):
        if document.lower[line.start : line.end] not in words.foot_names:
            continue
        labels = [index for index, row in enumerate(lines) if document.lower[row.start : row.end] in words.foot_labels]
        if labels and labels[-1] > at:
            return [Part(line.start, lines[min(labels[-1] + 1, len(lines) - 1)].end, "header")]
    return []
