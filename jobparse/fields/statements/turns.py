"""Where a paragraph that asks for something turns to something else."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from jobparse.document.blocks import trimmed_end
from jobparse.document.kinds.statements import statement_kind
from jobparse.document.signs import has_any, has_sign
from jobparse.lexicon.postings import posting_words
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.model import Document

# The stop and the space between two sentences of a statement. None begins with a small letter or with a word that points back to
# the one before ("This is preferred."), and the stop of an initial or an abbreviation ends none ("a B.S. in Botany", "St. Paul",
# "e.g. Latin").
SENTENCE_END = pattern(
    r"[.!?](?:(?<=[a-z0-9)].)|(?<=[A-Z]{5}.)|(?<=\bGED.)|(?<=\bG\.E\.D\.)(?!\s(?:Certificat|Diploma|Equivalen|Test|Program)))(?<!\b(?:St|Dr|Mr|Ms|No|Jr|Sr|vs)\.)(?<!\b(?:Inc|etc|Ave|Mrs|BSc|MSc)\.)(?<!\b(?:Blvd|Dept)\.)"
    r"(?<!\b(?:e\.g|i\.e|E\.g|I\.e)\.)\s+"
    r"(?=[A-Z])(?!(?:This(?!\s(?:position|post|job)\b)|That|These|Those|Such|It(?!(?:\swould|['\u2019]d)\sbe\s[\w\s]{2,20}\sif\b)|Both|Either|Which)\b)"
)


# A sentence that begins as one on how to apply and tells whom the job asks for: "To apply, you must be at least 18".
_ASKED = pattern(
    r"(?:to apply(?: for [^,.;]{3,60})?,? (?:you|applicants?|candidates?|one|he or she|he/she|they)"
    r"|interested (?:applicants|candidates|persons)) (?:must|need to|have to|shall|should) (?:also )?"
    r"(?:be (?:at ?least|over|under|between|less|older|younger|\d|an? |us |u\.s\. |citizens|eligible|licensed|certified)"
    r"|(?:have|hold|possess)\b(?! (?:an? |your )?(?:[\w-]+ ){0,3}?(?:account|profile|e-?mail|resume|résumé|cv|application)\b)"
    r"|meet\b)"
)
# What stands where a sentence ends inside a paragraph.
_STOPS = (". ", "! ", "? ", ".\n", "!\n", "?\n")


def up_to_turn(document: Document, span: Span, wishes: tuple[str, ...] = ()) -> Span:
    """A paragraph that a sentence opened, up to where it speaks of something else: "You must have a boat. Pay is $9 an hour.".

    Args:
        document: The document.
        span: The paragraph.
        wishes: Words of a wish; where there are any, a sentence with none of them that asks for nothing ends the paragraph.
    """
    dollar = document.text.find("$", *span)
    start = span.start
    for stop in SENTENCE_END.finditer(document.text, *span):
        if start <= dollar < stop.end() and start > span.start:
            return Span(span.start, trimmed_end(document.text, span.start, start))
        start = stop.end()
        if document.lower.startswith(posting_words().turns, start) or (
            wishes and _asks_nothing(document, start, span.end, wishes)
        ):
            return Span(span.start, trimmed_end(document.text, span.start, start))
    return Span(span.start, trimmed_end(document.text, span.start, start)) if span.start < start <= dollar else span


def without_other_matters(document: Document, span: Span, words: tuple[str, ...]) -> list[Span]:
    """The parts of an item without its sentences that begin with words on another matter.

    "Two years on a boat. Late applications are sent back." asks for two years on a boat.

    Args:
        document: The document.
        span: The item.
        words: First words of sentences on other matters, in lower case.
    """
    if not has_any(document.text[slice(*span)], _STOPS):
        return [] if _is_other(document, *span, words) else [span]
    starts = [span.start, *(stop.end() for stop in SENTENCE_END.finditer(document.text, *span)), span.end]
    kept: list[Span] = []
    others = False
    for start, end in itertools.pairwise(starts):
        if _is_other(document, start, end, words):
            others = True
        elif others and statement_kind(document, start, end) != "minimum_qualifications":
            continue  # it goes on with that
        elif kept and kept[-1].end == start:
            kept[-1] = Span(kept[-1].start, end)
        else:
            kept.append(Span(start, end))
    return [Span(part.start, trimmed_end(document.text, part.start, part.end)) for part in kept] if others else [span]


def _is_other(document: Document, start: int, end: int, words: tuple[str, ...]) -> bool:
    """Whether a sentence begins with words on another matter and does not tell whom the job asks for."""
    return document.lower.startswith(words, start) and _ASKED.match(document.lower, start, end) is None


def _asks_nothing(document: Document, start: int, end: int, wishes: tuple[str, ...]) -> bool:
    """Whether a sentence is neither on a wish nor on something that is asked for, nor goes on about who is wished for."""
    if document.lower.startswith(posting_words().wished_of, start):
        return False
    stop = SENTENCE_END.search(document.text, start, end)
    finish = stop.start() if stop else end
    return not has_sign(document, start, finish, wishes) and statement_kind(document, start, finish) != "minimum_qualifications"
