"""Papers in prose: those that a sentence asks for, with what says how they are to be ("a letter of no more than two pages")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.signs import has_sign
from jobparse.fields.statements.denials import is_not_asked, should_not
from jobparse.lexicon.applying import applying_words
from jobparse.lexicon.word_lists import at_word, either
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.document.model import Document, Section

# Papers that applicants hand in, in lower-case text, forms by their number ("DD 214"), and a letter before others.
_LETTER = r"l(?<=\bl)etter(?=, [a-z]|,? and (?:an? )?(?:resume|résumé|cv))"
# Those who speak for an applicant: "names and telephone numbers of three professional references"; and "copy of your license".
_REFERENCES = (
    r"(?:n(?<=\bn)ames?|c(?<=\bc)ontact (?:information|details))\b(?:,? (?!submit|send|provide|and (?:an?|your)\b)[\w-]+){0,7}?"
    r" (?:of|for|from) (?:at least |a minimum of )?(?:\w+ )?(?:\(\d\) )?(?:[a-z]+ ){0,2}?(?:references|referees)"
)
_COPY_OF = (
    r"c(?<=\bc)op(?:y|ies) of (?:[a-z'\u2019/-]+ ){0,5}?(?:licen[sc]es?|certificates?|certifications?|diplomas?|degrees?"
    r"|transcripts?|publications|passport|registration|dd-? ?214)"
)
PAPER_IN_PROSE = pattern(
    lambda: rf"(?:{_REFERENCES}|{_COPY_OF}|{at_word(applying_words().papers)}|d(?<=\bd)d-? ?214|{_LETTER})\b"
)
# How long a paper is to be, or what it is to tell, behind its name: "writing sample of no more than five pages", "cover letter
# describing your interest in the harbour".
_LONG = pattern(r" of (?:no|not) more than [\w-]{1,9}(?: \(\d\))? (?:pages?|words)\b")
_TELLING = pattern(
    r" (?:describing|outlining|detailing|explaining|addressing|summari[sz]ing|highlighting) [^,.;:()\n]{3,120}?"
    r"(?=[,.;\n]|$| and (?:an?|your|the|contact|names|cv|resume|résumé|two|three)\b| (?:to|at) [\w.+-]{1,64}@"
    r"| (?:by|via|through)\b)"
)
_ING = "ing "
# Directly before such a word, what makes it none that asks: "failure to attach a CV", "who will send a letter".
_FAILING = ("failure to ", "fail to ", "failing to ", "who will ", "we will ", "hr will ")
_YOU_WILL, _TO_APPLY = ("you will ", "you'll ", "you will also "), ("submit", "upload", "attach", "enclose")
_LATER_BEHIND = 48  # and how far behind a paper, in characters
_LATER_REACH = 120  # how far before a word that asks stand those that make it one for finalists, in characters
_TAIL_REACH, _NEXT_REACH = 140, 24  # how far behind its name such words end, and their first ones, in characters
# The length that a paper is to have, before its name ("two-page "), and how far back it begins at most, in characters.
_LENGTH = pattern(r"\b\w{1,6}-page \Z")
_LENGTH_REACH = 12
# The words before a paper that ask for it, in lower-case text ("please attach a résumé", "email cover letter"); "we read every
# résumé" does not.
ASKING = pattern(lambda: rf"\b(?:{either(applying_words().requests)}|(?:e-?)?mail(?= (?:(?:an?|the|your)\b|$)))\b")
# The words behind papers that ask for them, in lower-case text: "Résumé and cover letter should be sent by 3 May", "A
# cover letter must not exceed one page".
_TO_SEND = pattern(
    r"[^.;\n]{0,120}?\b(?:should|must|shall|may|can|are to) be "
    r"(?:sent|submitted|e-?mailed|mailed|forwarded|addressed|uploaded|handed in)\b"
    r"|(?: and (?:an? )?[\w ]{3,20})? (?:is|are) (?:also )?required\b"
    r"(?! (?:only|upon|after|of those|for the (?:job|position|post)|at (?:the time of )?hire)\b)"
    r"|(?: and (?:an? )?[\w ]{3,20}| combined| together)? (?:should|must|may) not exceed\b"
)
_TO_SEND_SIGNS = (
    "be sent",
    "be submitted",
    "be emailed",
    "be e-mailed",
    "be mailed",
    "be forwarded",
    "be addressed",
    "be uploaded",
    " required",
    "not exceed",
)


def asked_for(document: Document, section: Section) -> Iterator[Span]:
    """The papers of a section that stand behind a word which asks for them, in the same sentence, and that none denies."""
    at = sentence = section.start
    asked = False  # whether the last such word before the last paper of the sentence does
    passive: bool | None = None  # told only where nothing before a paper asks for it
    for match in PAPER_IN_PROSE.finditer(document.lower, section.start, section.end):
        stop = max(document.text.rfind(mark, at, match.start()) for mark in ("\n", ". "))
        if stop >= 0:
            sentence, asked = stop, False
        for verb in ASKING.finditer(document.lower, max(stop, at), match.start()):
            later = has_sign(document, max(sentence, verb.start() - _LATER_REACH), verb.start(), applying_words().later)
            failed = document.lower.endswith(_FAILING, 0, verb.start()) or is_of_role(document.lower, *verb.span())
            asked = not (later or failed or should_not(document, sentence, verb.start()))
        if not asked and passive is None:
            passive = has_sign(document, section.start, section.end, _TO_SEND_SIGNS)
        if document.text.startswith("@", match.end()):
            continue  # the name of a mailbox
        wanted = asked or (passive and _TO_SEND.match(document.lower, match.end(), section.end) is not None)
        if wanted and has_sign(document, match.end(), _clause_end(document, match.end()), applying_words().later):
            wanted = False  # "two references at interview"
        if wanted and not is_not_asked(document, *match.span(), sentence, len(document.lower)):
            yield Span(_with_length(document, match.start()), _tail_end(document, match.end(), section.end))
        at = match.start()


def is_of_role(lower: str, start: int, end: int) -> bool:
    """Whether a verb tells what the work is rather than what to hand in: "you will send résumés to captains"."""
    return lower.endswith(_YOU_WILL, 0, start) and not lower.startswith(_TO_APPLY, start) and not lower.startswith(" your ", end)


def _clause_end(document: Document, at: int) -> int:
    """Where the words behind a paper end that can say when it is to be shown: at the end of its sentence or line."""
    end = min(len(document.text), at + _LATER_BEHIND)
    stops = [stop for stop in (document.text.find(mark, at, end) for mark in (". ", "\n", ";")) if stop >= 0]
    return min(stops, default=end)


def _with_length(document: Document, start: int) -> int:
    """Where a paper begins, with the length that it is to have: "one-page cover letter"."""
    low = max(0, start - _LENGTH_REACH)
    length = _LENGTH.search(document.lower, low, start) if document.lower.endswith("-page ", low, start) else None
    return length.start() if length else start


def _tail_end(document: Document, at: int, end: int) -> int:
    """Where the words end behind the name of a paper that tell how long it is to be or what it is on."""
    end = min(end, at + _TAIL_REACH)
    if not has_sign(document, at, min(end, at + _NEXT_REACH), (" more than ", _ING)):
        return at
    tail = _LONG.match(document.lower, at, end) or _TELLING.match(document.lower, at, end)
    return tail.end() if tail else at
