"""Which paragraphs of a summary say what the job is: not those on the employer before them, nor remarks around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.fields.paragraphs.roles import tells_role
from jobparse.lexicon.postings import posting_words
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.model import Document

# How paragraphs begin that say what the job is, in lower-case text.
_ROLE = pattern(
    r"(?:under (?:the )?(?:[\w-]+ ){0,3}(?:supervision|direction|guidance|leadership)|reporting (?:directly )?to|reports to"
    r"|you(?:'ll| will|'d| would)\b|as an? |as the |this (?:position|role|post|job)\b|we (?:are|'re) (?:looking|seeking|hiring)"
    r"|we have an? |the (?:successful|selected|incumbent)|the role\b|the work involves\b"
    r"|(?:an )?(?:employees?|incumbents?|positions?) (?:in|of) th(?:is|ese) )"
)
_STOP = ". "
_SHORTEST = 4  # a name of an employer in fewer characters is none to look for


def on_the_job(document: Document, spans: list[Span], title: str, employer: str) -> list[Span]:
    """The paragraphs of a summary without chatter, without those on the employer around the role, and without remarks behind."""
    lower = document.lower
    words = posting_words()
    spans = [span for span in spans if not lower.startswith(words.chatter, span.start)]
    if len(spans) > 1 and _is_unheaded(document, spans[0]) and not _is_role(document, spans[0], title):
        first = next((at for at, span in enumerate(spans) if at and _is_role(document, span, title)), 0)
        if all(_is_unheaded(document, span) for span in spans[:first]):
            spans = spans[first:]
    while len(spans) > 1 and _is_on_employer(document, spans[-1], employer) and not _is_role(document, spans[-1], title):
        spans = spans[:-1]
    if spans:
        start, end = spans[-1]
        last = _last_stop(document.text, start, end)
        while last > 0 and lower.startswith(words.remarks, last + len(_STOP)):
            end = last + 1
            last = _last_stop(document.text, start, end)
        spans = [*spans[:-1], Span(start, end)]
    return spans


def _last_stop(text: str, start: int, end: int) -> int:
    """Where the last sentence but one ends, and no initial: "of the U.S. Department"; -1 where there is none."""
    at = text.rfind(_STOP, start, end)
    while at > start + 1 and text[at - 2] in " .":
        at = text.rfind(_STOP, start, at)
    return at


def _is_unheaded(document: Document, span: Span) -> bool:
    """Whether no heading says that a paragraph is of the summary."""
    section = document.section_at(span.start)
    return section is not None and section.anchor is None


def _is_on_employer(document: Document, span: Span, employer: str) -> bool:
    """Whether a paragraph under no heading begins with the name of the employer, or says what its first word is."""
    if len(employer) < _SHORTEST or not _is_unheaded(document, span):
        return False
    first = employer.removeprefix("The ").partition(" ")[0]
    return document.text.startswith((f"{employer} ", f"{first} is "), span.start)


def _is_role(document: Document, span: Span, title: str) -> bool:
    """Whether a paragraph begins by saying what the job is, or with those who have it: "Harbor Clerks follow a plan"."""
    if _ROLE.match(document.lower, *span) is not None or tells_role(document, *span, title):
        return True
    those = f"{title.lower()}s "
    return bool(title) and document.lower.startswith((those, f"our {those}", f"the {those}"), span.start)
