"""What says what the job is, as the partition has it: the paragraphs that the summary was read from, and no others."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks
from jobparse.document.kinds.paragraph_sense import paragraph_kinds
from jobparse.document.kinds.portraits import introduces, is_portrait
from jobparse.document.kinds.sentence_pieces import sentences_in
from jobparse.document.kinds.weighing import SHORTEST, other_kind
from jobparse.document.signs import has_any
from jobparse.fields.around.parts import Part
from jobparse.lexicon.employers import employer_words
from jobparse.lexicon.postings import posting_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jobparse.document.model import Document, Section
    from jobparse.fields.reading import Reading
    from jobparse.spans import Span

_SUMMED, _ABOUT = "summary", "about"
# Kinds of sections in which a sentence on the role stands that the summary was read from.
_HOLDING = frozenset({"about", "other"})
# What the sentences of a summary are on beside the role, where its value leaves them out.
_BESIDE = frozenset({"about", "application", "benefits", "dates", "employment", "salary", "schedule", "selection"})
# The same, as single words tell it, which speak of benefits and days in what somebody does as well.
_TOLD = frozenset({"salary", "selection"})
_STOPS = (".", "!", "?", ":")
_MARKS = " \n*_>.#"


def summary_parts(document: Document, readings: Mapping[str, Reading]) -> list[Part]:
    """The paragraphs that the summary was read from, and those of its sections that it leaves out, being on something else."""
    spans = [span for row in readings["summary"].evidence.values() for span in row]
    title = str(readings["title"].value or "").lower()
    names = [str(readings[name].value or "\n").lower() for name in ("employer", "department", "division")]
    found: list[Part] = []
    for section in document.sections:
        inside = [span for span in spans if section.start <= span.start < section.end]
        if section.kind in _HOLDING and inside:
            found.append(_whole(document, section, Part(inside[0].start, min(inside[-1].end, section.end), _SUMMED)))
        elif section.kind == _SUMMED and not section.note:
            rows = [row for row in _left_out(document, section, spans) if not title or title not in document.lower[slice(*row)]]
            parts = [Part(*row, _kind(document, *row, tuple(names), spans)) for row in rows]
            heads = _heads_role(document, section, spans)
            found += [part if heads else _whole(document, section, part) for part in _joined(document, parts)]
    return sorted(found)


def _whole(document: Document, section: Section, part: Part) -> Part:
    """A part of a section, or the whole of that with its heading if it holds nothing else."""
    text = document.text
    start = part.start if text[section.body : part.start].strip(_MARKS) else section.start
    end = part.end if text[part.end : section.end].strip(_MARKS) else section.end
    return Part(start, end, part.kind) if (start, end) == (section.start, section.end) else part


def _heads_role(document: Document, section: Section, spans: list[Span]) -> bool:
    """Whether the summary stands below the heading of a section, in one behind it that has no heading of its own."""
    if not _has_heading(section):
        return False
    behind = takewhile(lambda row: not _has_heading(row), (row for row in document.sections if row.start >= section.end))
    return any(row.start <= span.start < row.end for row in behind for span in spans)


def _has_heading(section: Section) -> bool:
    return section.anchor is not None and section.anchor.how != "cue"


def _joined(document: Document, parts: list[Part]) -> list[Part]:
    """The parts that are told, those of a kind joined if nothing stands between them; a short one goes with the one before it."""
    found: list[Part] = []
    for part in parts:
        between = document.text[found[-1].end : part.start] if found else ""
        short = part.end - part.start < SHORTEST and "\n" not in between
        if found and not between.strip() and (found[-1].kind == part.kind or (short and not part.kind)):
            found[-1] = found[-1]._replace(end=part.end)
        elif part.kind:
            found.append(part)
    return found


def _left_out(document: Document, section: Section, spans: list[Span]) -> Iterator[tuple[int, int]]:
    """The sentences of a section that hold nothing of the summary."""
    for block in blocks(document, section.body, section.end):
        if block.start == document.lines[0].start:
            continue  # where the title may stand, and the place and the pay
        if not any(span.start <= block.body and block.end <= span.end for span in spans):
            for start, end in sentences_in(document, block):
                if not any(span.start < end and start < span.end for span in spans):
                    yield (block.start if start == block.body else start), end


def _kind(document: Document, start: int, end: int, names: tuple[str, ...], spans: list[Span]) -> str:
    """What a sentence is on that is none on the role: the employer before the role or where nothing is on it, or another matter.

    Empty where that is not told, as of headings and lines of a table.
    """
    text = document.lower[start:end].strip(_MARKS)
    if end - start < SHORTEST or not document.text[start:end].rstrip(" *_\n").endswith(_STOPS):
        return ""
    if not spans and (text.endswith("?") or text.startswith(posting_words().teasers)):
        return _ABOUT
    said = has_any(text, posting_words().of_post) or has_any(text, employer_words().seeking) or " hire" in text
    if not said and (not spans or start < spans[0].start):
        if text.startswith((*posting_words().own, *names, *(f"the {name}" for name in names))):
            return _ABOUT
        if is_portrait(text) or introduces(document, start, end):
            return _ABOUT
    kind = other_kind(document, _SUMMED, start, end)
    if kind is None:
        told = paragraph_kinds(text, _SUMMED)
        kind = told[0] if len(told) == 1 and told[0] in _TOLD else ""
    if kind == "salary" and not has_any(text, posting_words().paid):
        return ""  # "The state spends $2 billion per annum on its harbors"
    return kind if kind in _BESIDE else ""
