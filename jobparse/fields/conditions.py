"""`conditions`: statements on conditions of employment, by kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jobparse.document.blocks import sentence_at
from jobparse.fields.reading import Reading
from jobparse.lexicon import lexicon
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jobparse.document.model import Document

# Where such phrases speak of something else: what the employer does, what the job's duties are.
_ELSEWHERE = frozenset(
    {
        "about",
        "duties",
        "page_furniture",
        "duplicate",
        "summary",
        "preferred_qualifications",
        "knowledge",
        "skills",
        "abilities",
        "benefits",
        "about_candidate",
    }
)
# No sentence on a condition is longer, in characters; what is longer are sentences that lost their stops.
_LONGEST = 600
# No phrase is longer, in characters.
_LONGEST_PHRASE = 40


def extract(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read the sentences that state a condition, each kind's sentences once, in document order."""
    del known
    rows: set[tuple[int, str, int]] = set()
    heads = lexicon().conditions
    eligible = _eligible(document)
    for first, phrases in heads.items():
        if first and first not in document.tokens:
            continue
        for kind, phrase in phrases:
            if phrase.within(document.tokens) and phrase.words in eligible:
                rows.update((start, kind, end) for start, end in _statements(document, phrase.words))
    reading = Reading([])
    for at, (start, kind, end) in enumerate(sorted(rows)):
        reading.value.append({"kind": kind, "text": document.value(start, end)})
        reading.evidence[f"/{at}/kind"] = (Span(start, end),)
        reading.evidence[f"/{at}/text"] = (Span(start, end),)
    return reading


def _eligible(document: Document) -> str:
    """The text of the sections that can state a condition, each with the start of what follows, where a phrase may run on."""
    kept = [section for section in document.sections if section.kind not in _ELSEWHERE]
    return "\n".join(document.lower[section.start : section.end + _LONGEST_PHRASE] for section in kept)


def _statements(document: Document, words: str) -> Iterator[tuple[int, int]]:
    """The sentences that hold a phrase, in sections that can state a condition."""
    at = document.lower.find(words)
    while at >= 0:
        section = document.section_at(at)
        if section and section.kind not in _ELSEWHERE:
            start, end = sentence_at(document, at, section.body if at >= section.body else section.start, section.end)
            if end - start <= _LONGEST:
                yield start, end
        at = document.lower.find(words, at + len(words))
