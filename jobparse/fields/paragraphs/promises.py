"""Sentences on what a post comes with, in paragraphs on something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.kinds.offers import tells_work
from jobparse.document.signs import offsets
from jobparse.fields.paragraphs.equal import ON_WORK, sentence_around, sentences
from jobparse.lexicon.promises import promise_words
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.model import Document

# Kinds of sections whose sentences offer nothing.
_NO_OFFERS = ON_WORK - {"minimum_qualifications", "preferred_qualifications", "physical_requirements", "about_candidate"} | {
    "equal_opportunity",
    "legal",
}
# Kinds in which a sentence that names benefits can be on what somebody has to know of them.
_ON_KNOWING = ON_WORK | {"selection"}
# What a sentence speaks of that leads into them: "Our benefits are good. We offer leave."
_BENEFIT = "benefit"
# The fewest benefits that a sentence names.
_FEWEST_BENEFITS = 2


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


def from_first_offer(document: Document, span: Span) -> Span:
    """A paragraph on benefits under no heading from its first sentence on that names some."""
    words = promise_words()
    rows = list(sentences(document, span))
    named = [sum(benefit in document.lower[start:end] for benefit in words.benefits) for start, end in rows]
    first = next((at for at, count in enumerate(named) if count >= _FEWEST_BENEFITS), 0)
    if not first or any(named[:first]) or any(_BENEFIT in document.lower[start:end] for start, end in rows[:first]):
        return span
    start = rows[first][0]
    while document.text[start] in " \n":
        start += 1
    return span if document.text[start].islower() else Span(start, span.end)


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
