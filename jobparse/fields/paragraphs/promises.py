"""Sentences on equal treatment and on what a post comes with, in paragraphs on something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks
from jobparse.document.kinds.offers import tells_work
from jobparse.document.kinds.paragraph_sense import paragraph_kinds, tokens_of
from jobparse.document.sentences import STOP, is_abbreviated
from jobparse.document.signs import offsets
from jobparse.fields.edges import end_without
from jobparse.lexicon.promises import promise_words
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.document.model import Document

# Kinds of sections in which such words are on the work, or on those who do it.
_ON_WORK = frozenset(
    {
        "abilities",
        "about_candidate",
        "duplicate",
        "duties",
        "knowledge",
        "licenses",
        "minimum_qualifications",
        "page_furniture",
        "physical_requirements",
        "preferred_qualifications",
        "skills",
    }
)
_NOWHERE = frozenset({"duplicate", "page_furniture"})
# Kinds of sections whose sentences offer nothing.
_NO_OFFERS = _ON_WORK - {"minimum_qualifications", "preferred_qualifications", "physical_requirements", "about_candidate"} | {
    "equal_opportunity",
    "legal",
}
# Kinds in which a sentence that names benefits can be on what somebody has to know of them.
_ON_KNOWING = _ON_WORK | {"selection"}
# How far a sentence goes on either side of a word in it, in characters, and the fewest traits and benefits that one names.
_REACH = 600
# What no such statement holds, and the fewest blanks of a sentence that can belong to one.
_FIGURE = pattern(r"\d")
_FEWEST_WORDS = 3
_BEFORE_TRAITS = ("whatever ", "discriminat", "regardless of")
_FEWEST_TRAITS, _FEWEST_BENEFITS = 3, 2


def equal_sentence(document: Document) -> Span | None:
    """The first sentence anywhere that promises equal treatment: by its phrase, or by several traits that do not count."""
    words = promise_words()
    if document.tokens.isdisjoint(words.equal_signs):
        return None
    hits = sorted(at for phrase in (*words.equal, *_BEFORE_TRAITS) for at in offsets(document, phrase))
    for at in hits:
        section = document.section_at(at)
        plain = document.lower.startswith(words.equal, at)
        if section is None or section.kind in (_NOWHERE if plain else _ON_WORK):
            continue
        start, end = sentence_around(document, at, section.start, section.end)
        sentence = document.lower[start:end]
        if plain or sum(trait in sentence for trait in words.traits) >= _FEWEST_TRAITS:
            return Span(start, end)
    return None


def equal_paragraph(document: Document) -> Span | None:
    """The first paragraph under a heading on whom the employer prefers that welcomes everybody."""
    for section in document.of_kind("hiring_preferences"):
        for block in blocks(document, section.body, section.end):
            if paragraph_kinds(document.lower[block.body : block.end], section.kind) == ["equal_opportunity"]:
                return Span(block.body, block.end)
    return None


def without_other_matters(document: Document, span: Span) -> Span:
    """A statement on equal treatment without the sentences behind it that are on something else."""
    words = promise_words()
    for start, end in reversed(list(sentences(document, span))[1:]):
        sentence = document.lower[start:end]
        if any(phrase in sentence for phrase in words.equal) or not (
            any(matter in sentence for matter in words.other_matters) or _is_on_something_else(sentence)
        ):
            break
        span = Span(span.start, end_without(document, span.start, start, " \n"))
    return span


def _is_on_something_else(sentence: str) -> bool:
    """Whether a sentence behind a statement on equal treatment is on how to apply, on checks; or an address, a question."""
    if paragraph_kinds(sentence, "equal_opportunity"):
        return True
    alone = tokens_of("equal_opportunity").isdisjoint(sentence.split())
    return alone and (
        sentence.rstrip().endswith("?") or _FIGURE.search(sentence) is not None or sentence.count(" ") < _FEWEST_WORDS
    )


def benefit_sentences(document: Document) -> list[Span]:
    """The sentences of a text without a list of benefits that name several of them: "PERS retirement, paid vacation."."""
    words = promise_words()
    if document.tokens.isdisjoint(words.benefits_signs):
        return []
    found: dict[tuple[int, int], set[str]] = {}
    for benefit in words.benefits:
        for at in offsets(document, benefit):
            section = document.section_at(at)
            if section and section.kind not in _NO_OFFERS and not document.lower[at - 1 : at].isalnum():
                found.setdefault(sentence_around(document, at, section.body, section.end), set()).add(benefit)
    return [Span(*span) for span, named in sorted(found.items()) if len(named) >= _FEWEST_BENEFITS and _is_offer(document, *span)]


def _is_offer(document: Document, start: int, end: int) -> bool:
    """Whether a sentence can be one on what the post comes with: whole, no list of its own and nothing that is asked for."""
    text = document.text
    if tells_work(document.lower[start:end]):
        return False
    whole = text[end - 1] in ".!?;" and "\u2022" not in text[start:end] and "\n- " not in text[start:end]
    section = document.section_at(start)
    return whole and not (
        section is not None
        and section.kind in _ON_KNOWING
        and any(word in document.lower[start:end] for word in promise_words().of_work)
    )


def sentence_around(document: Document, at: int, low: int, high: int) -> tuple[int, int]:
    """The sentence that holds an offset, semicolons inside of it left alone; within its paragraph."""
    text = document.text
    low, high = max(low, at - _REACH), min(high, at + _REACH)
    low = max(low, text.rfind("\n\n", low, at) + 1)
    gap = text.find("\n\n", at, high)
    high = gap if gap >= 0 else high
    start, end = low, high
    for stop in STOP.finditer(text, low, high):
        if text[stop.start()] == ";" or is_abbreviated(text, low, stop.start()):
            continue
        if stop.end() <= at:
            start = stop.end()
        else:
            end = stop.end()
            break
    while start < end and text[start] in " \n*_-":
        start += 1
    return start, end_without(document, start, end, " \n*_")


def sentences(document: Document, span: Span) -> Iterator[tuple[int, int]]:
    """The sentences of a paragraph, in order."""
    start = span.start
    for stop in STOP.finditer(document.text, span.start, span.end):
        if document.text[stop.start()] != ";" and not is_abbreviated(document.text, start, stop.start()):
            yield start, stop.end()
            start = stop.end() + 1
    if start < span.end:
        yield start, span.end
