"""Names behind words that ask to reach somebody: "please ring Jo Field on …", "Ask for Jo", "Informal enquiries: Dr Jo Field"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from jobparse.document.model import once
from jobparse.document.signs import has_any, offsets, offsets_in
from jobparse.fields.applying.addressees import is_person
from jobparse.fields.applying.addresses import EMAIL
from jobparse.fields.header import names_occupation
from jobparse.lexicon.applying import applying_words
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.model import Document

# Kinds of sections in which whom to reach is for other matters, or are not on this vacancy.
_OTHER_MATTERS = frozenset({"accommodation", "duplicate", "equal_opportunity", "legal", "page_furniture", "verification"})
_CLAUSE_REACH = 120
# A word of a name: "Jo", "Q.", "O'Field", "FIELD"; or of what stands inside of it: "van".
_WORD = pattern(r" {0,2}\n? {0,2}([A-Z][^\W\d_]*(?:['\u2019.-][^\W\d_]+){0,2}\.?|(?:van|von|de|der|del|da|la)(?= [A-Z]))")
_MOST_WORDS = 6
# What stands between the words that lead to a name and the name itself, and an office with small letters before it.
_GAP = (" ", "\n")
_ROLE = pattern(
    r"(?:the|our)[ \n](?:(?:[a-z-]{2,20},? ){1,4}(?=[A-Z])"
    r"|(?:[A-Za-z][\w'\u2019-]{1,20} ){0,4}[A-Z][\w'\u2019-]{1,20},[ \n](?=[A-Z]))"
)
_ARTICLES = ("the ", "our ", "the\n", "our\n")
_ITEMS = ("- ", "• ", "* ")
# Behind the name, a number to call; how far behind, in characters.
_NUMBER = pattern(r"\+?\(?\+?\d[\d() .-]{5,20}\d")
# The same directly behind a first name.
_CALLED = pattern(r",? (?:at |on |@ )?\+?\(?\d{3}[\d() .-]{4,12}\d")
_REACH = 110
# Around the names of the sites that a text gives, which can be called up as well.
_BEFORE_SITES, _BEHIND_SITES = ("www.", "://", "@"), (".com", ".org", ".net", ".io", ".gov")
# The house and street that stand there for letters: ", 12 Quay Street".
_HOUSE = pattern(r",?\s{1,3}(?:[^,\n\d]{3,40}[,\n] ?)?(?:\d{1,5} [A-Z]|P\.? ?O\.? Box)")
# The shortest line that goes on in the next one, in characters.
_WRAPPED = 60


@once
def named_to_reach(document: Document) -> Span | None:
    """The first name that a text gives for calls, mails and questions: with a number or address, or behind plain words for it."""
    words = applying_words()
    if document.tokens.isdisjoint(words.reaching_signs):
        return None
    hits = [
        (at + len(lead), lead) for lead, tokens in _leads() if tokens <= document.tokens for at in offsets(document, lead[:-1])
    ]
    hits += _handed_to(document)
    for at, lead in sorted(hits):
        if document.text.startswith(_ITEMS, at):  # "please contact:" over "- Jo Field"
            at += len(_ITEMS[0])
        if document.text[at - 1 : at] not in _GAP or not (
            document.text[at : at + 1].isupper() or document.text.startswith(_ARTICLES, at)
        ):
            continue
        plain = lead in words.asking_for
        section = document.section_at(at)
        if section is None or section.kind in _OTHER_MATTERS:
            continue
        name = _name(document, at, alone=plain)
        if name and (plain or _is_reached(document, name.end)) and not is_on_other_matters(document, at):
            if lead in words.handing_to and _is_told_before(document, name):
                continue
            return name
    return None


@cache
def _leads() -> tuple[tuple[str, frozenset[str]], ...]:
    """The words before such a name, each with the words that it is made of."""
    words = applying_words()
    return tuple((lead, frozenset(lead.split())) for lead in (*words.reaching, *words.asking_for))


def _handed_to(document: Document) -> list[tuple[int, str]]:
    """Where words end that lead to whom papers are sent, in sections on how to apply, and in short notices anywhere."""
    leads = applying_words().handing_to
    sections = document.sections if document.notice else document.of_kind("application")
    return [
        (at + len(lead), lead)
        for section in sections
        for lead in leads
        if lead[:-1] in document.lower[section.start : section.end]
        for at in offsets_in(document, section.start, section.end, (lead[:-1],))
    ]


def _name(document: Document, at: int, *, alone: bool) -> Span | None:
    """The name that begins at an offset, with its forms of address; one of a single word behind a form or if `alone`."""
    words = applying_words()
    text = document.text
    role = _ROLE.match(text, at)
    if role:
        if not names_occupation(role.group().replace(",", "")):
            return None
        at = role.end()
    start = end = -1
    formal = False
    starts: list[int] = []
    for _ in range(_MOST_WORDS):
        match = _WORD.match(text, at)
        if match is None:
            break
        if starts and "\n" in match.group() and at - text.rfind("\n", 0, at) < _WRAPPED:
            break  # the line ends with the name
        at = match.end()
        word = match.group(1)
        start = match.start(1) if start < 0 else start
        if not starts and word.rstrip(".").lower() in words.ranks:
            formal = True
            continue
        starts.append(match.start(1))
        end = at
        if word[-1] == "." and len(word) > 2:
            end -= 1
            break
    if len(starts) == 1 and not alone and _CALLED.match(text, end):  # "call Jo at 555-…", but no town or office named before
        alone = _is_first_name(document, starts[0], end)
    if not starts or len(starts) < 2 - (formal or alone) or (len(starts) == 1 and len(text[starts[0] : end]) < 3):
        return None
    if is_person(document, Span(starts[0], end)):
        return Span(start, end)
    return _behind_role(document, starts, end)


def _is_first_name(document: Document, start: int, end: int) -> bool:
    """Whether a word alone can be the first name of somebody: no office, no town named before, no site or service ("Jobline")."""
    words = applying_words()
    first, lower = document.text[start:end], document.lower[start:end]
    if first.isupper() or lower in words.no_first_names or document.text.find(first, 0, start) >= 0:
        return False
    if lower.endswith(words.service_endings) and lower not in words.so_ended_names:
        return False
    sites = (*(sign + lower for sign in _BEFORE_SITES), *(lower + sign for sign in _BEHIND_SITES))
    return not has_any(document.lower, sites)


def _behind_role(document: Document, starts: list[int], end: int) -> Span | None:
    """The name of two words or more behind the office that somebody holds: "Jo Field" in "Harbor Manager Jo Field"."""
    for bare in starts[1:-1]:
        if is_person(document, Span(bare, end)):
            return Span(bare, end) if names_occupation(document.text[starts[0] : bare]) else None
    return None


def behind_name(document: Document) -> list[tuple[int, int]]:
    """The words behind the name of whom to reach, in which the number to call stands."""
    name = named_to_reach(document)
    return [(name.end, min(document.end, name.end + _REACH))] if name else []


def _is_told_before(document: Document, name: Span) -> bool:
    """Whether a text names somebody before, as it does its employer and its place: the first two words of the name tell."""
    words = " ".join(document.lower[name.start : name.end].split(" ")[:2])
    return document.lower.find(words, 0, name.start) >= 0


def _is_reached(document: Document, at: int) -> bool:
    """Whether a number or an address to reach somebody at stands behind the name, in its sentence."""
    text = document.text
    stop = text.find(". ", at, at + _REACH)
    if stop > at and text[stop - 2] in ". ":  # no end of a sentence: "P.O. Box", "Jo Q. Field"
        stop = text.find(". ", stop + 1, at + _REACH)
    end = stop if stop >= 0 else min(len(text), at + _REACH)
    gap = text.find("\n\n", at, end)
    end = gap if gap >= 0 else end
    if _NUMBER.search(text, at, end) is not None or EMAIL.search(text, at, end) is not None:
        return True
    return has_any(document.lower[at:end], applying_words().hidden) or _HOUSE.match(text, at) is not None


def is_on_other_matters(document: Document, at: int) -> bool:
    """Whether the sentence that asks to reach somebody is on something else than the vacancy."""
    low = max(0, at - _CLAUSE_REACH)
    stop = max(document.lower.rfind(mark, low, at) for mark in (". ", "\n\n"))
    return has_any(document.lower[max(low, stop) : at], applying_words().other_clauses)
