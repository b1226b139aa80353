"""Attributes that are plain lists of statements: duties, equipment, benefits and the like, one item a statement."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jobparse.document.blocks import blocks
from jobparse.document.items import items
from jobparse.fields.reading import Reading, texts
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jobparse.document.model import Document
    from jobparse.spans import Span


# The evaluation of those who hold the job, which chooses nobody: "Performance will be evaluated yearly". It reads lower-case
# text.
_OF_STAFF = pattern(
    r"(?:(?:the\s)?(?:job\s)?performance\s(?:of\sthis\s(?:job|position)\s)?(?:will|shall|is)\s(?:be\s)?(?:\w+\s)?evaluated|date\s(?:adopted|revised))\b"
)
# How much more than the title a line holds that repeats it, in characters, and what stands between the two.
_PLACE = 60
_BEHIND_TITLE = "-/|,(:"


def of_kind(document: Document, *kinds: str) -> list[Span]:
    """Items of all sections of these kinds, their notes left out."""
    spans: list[Span] = []
    for section in document.of_kind(*kinds):
        if not section.note:
            spans += items(document, section.body, section.end, asking=section.kind != "duties")
    return spans


def _reader(kind: str) -> Callable[[Document, Mapping[str, Any]], Reading]:
    """An extractor of the items of all sections of a kind."""

    def read(document: Document, known: Mapping[str, Any]) -> Reading:
        del known
        return texts(document, of_kind(document, kind))

    return read


def duties(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read the duties; a line that repeats the title above them is none ("Harbor Pilot - Night Boats")."""
    title = str(known.get("title") or "").lower()
    return texts(document, [span for span in of_kind(document, "duties") if not (title and _repeats(document, span, title))])


def _repeats(document: Document, span: Span, title: str) -> bool:
    """Whether an item is a title with what is said of its place, and no sentence."""
    if span.end - span.start > len(title) + _PLACE or not document.lower.startswith(title, span.start):
        return False
    rest = document.lower[span.start + len(title) : span.end].lstrip()
    return not rest or rest[0] in _BEHIND_TITLE


working_conditions = _reader("working_conditions")
equipment = _reader("equipment")
physical_requirements = _reader("physical_requirements")
benefits = _reader("benefits")


def selection(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read how applicants are chosen; numbered notes on it count too ("2. A score of 70 puts a diver on the list.")."""
    del known
    spans: list[Span] = []
    for section in document.of_kind("selection"):
        found = items(document, section.body, section.end)
        if section.note:
            marked = [(block.body, block.end) for block in blocks(document, section.body, section.end) if block.marker]
            found = [span for span in found if any(start <= span.start < end for start, end in marked)]
        spans += found
    return texts(document, [span for span in spans if not _OF_STAFF.match(document.lower, *span)])
