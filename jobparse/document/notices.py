"""Notices: announcements of a few plain paragraphs, of which each sentence is on a matter of its own.

"The Town of Alder seeks a driver. Must have a clean record. $21.50 per hour. Send a resume to the Clerk." has no headings; what
would stand under one elsewhere is a sentence here.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from jobparse.document.blocks import blocks
from jobparse.document.model import Anchor
from jobparse.document.paragraph_sense import MAILED
from jobparse.document.sentences import STOP, is_abbreviated
from jobparse.document.signs import has_any
from jobparse.lexicon.notices import notice_words
from jobparse.lexicon.word_lists import either
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jobparse.document.blocks import Block
    from jobparse.document.model import Document
    from jobparse.lexicon.notices import SentenceRule

# A notice is not longer, in characters, and has no more headings and labels.
LONGEST_NOTICE = 4000
_FEW = 4
# The share of a notice that its paragraphs take, and the shortest of them that can hold several sentences, in characters.
_PROSE = 0.6
_SENTENCES = 60
# Bullets inside a paragraph, which is a flattened list.
_BULLETS = (" · ", " • ")
# The first words of a sentence that are its heading ("Pay and hours. Starting pay is …") are not longer, in characters.
_HEADING = 20
# What a sentence says all the same that is so short: "Pay is good.", "Salary $62,000."
_SAYS = pattern(r"(?i)\b(?:is|are|was|will|must|can|may|has|have|send|apply|call|e-?mail|eoe)\b|required|preferred|\$")
# Kinds that a heading over a list or paragraph of their own takes, so that a sentence elsewhere is no other one of it.
_LISTED = frozenset({"duties", "minimum_qualifications", "preferred_qualifications", "benefits"})
# "The clerk's duties will include, but are not limited to: ": words that lead into a list inside their sentence.
_LEAD = pattern(lambda: rf"[^.:;\n]{{4,120}}\b(?:{either(notice_words().leads)}):\s")
# A remark in brackets, which is no wish of the whole sentence.
_BRACKETS = pattern(r" \([^()]{3,120}\)")
# Kinds of sentences that a long one of another sense may follow, and how long that is, in characters.
_BRIEF = frozenset({"salary", "dates", "benefits", "schedule", "employment", "equal_opportunity"})
_LONG = 80
_AMOUNT = ("$", "£", "€", "₹")
# The first words of a rule are looked up by so many letters.
_KEY = 3


def notice_paragraphs(document: Document, anchors: Sequence[Anchor]) -> list[Block]:
    """The paragraphs of a notice, which is short, has few headings, and is most of it paragraphs; none of another text."""
    if len(document.text) > LONGEST_NOTICE or sum(map(_heads, anchors)) > _FEW:
        return []
    length = sum([line.end - line.start for line in document.lines])
    found = list(_paragraphs(document))
    return found if sum([block.end - block.body for block in found]) > _PROSE * length else []


def _heads(anchor: Anchor) -> bool:
    """Whether an anchor is a heading or label of the posting."""
    return anchor.how != "cue" and anchor.kind != "page_furniture"


def _paragraphs(document: Document) -> Iterator[Block]:
    """The paragraphs that can hold several sentences."""
    lines = document.lines
    for block in blocks(document, lines[0].start, lines[-1].end) if lines else ():
        long = not block.marker and block.end - block.body >= _SENTENCES
        if long and not has_any(document.text[block.body : block.end], _BULLETS):
            yield block


def with_sentences(document: Document, anchors: list[Anchor], paragraphs: list[Block]) -> list[Anchor]:
    """Anchors, in order, with those of the sentences of a notice whose words tell what they are on.

    Args:
        document: The document, whose sections are not known yet.
        anchors: What was found by other means, in order.
        paragraphs: The paragraphs of the notice.
    """
    lower = document.lower
    headed = {anchor.kind: anchor.start for anchor in anchors if _heads(anchor)}
    known = set(headed)
    found: list[tuple[int, str, bool]] = []
    for block in paragraphs:
        above = ""  # what the sentence before is on
        for start, end in _sentences(document, block):
            rule = _rule_of(lower[start:end])
            if rule and rule.kind == "preferred_qualifications" and lower.find("(", start, end) > 0:
                rule = _rule_of(_BRACKETS.sub("", lower[start:end]))  # "Hold a licence (a class A one is preferred)."
            if rule and rule.kind == "duties" and lower.startswith(":", end - 1):
                rule = None  # it leads into a list below it, which is told to be one of duties all the same
            if rule is None:
                parted = above in _BRIEF and end - start > _LONG and not lower.startswith(notice_words().going_on, start)
                above = "" if parted else above
                found += [(start, "other", False)] if parted else []
                continue
            above = rule.kind
            if not (above in _LISTED and not block.start <= headed.get(above, start) < block.end):
                found.append((start, above, rule.weak))
                known.update(() if rule.weak else (above,))
    taken = {at for anchor in anchors for at in (anchor.start, anchor.body)}
    found = [row for row in found if row[0] not in taken and not (row[2] and row[1] in known)]
    first = document.lines[0].body
    if found and first not in taken and not _is_broken(document.text, first, found[0][0]):
        found.insert(0, (first, "summary", False))
    opened = [
        Anchor(start, Span(start, start), _body(document, start, kind), kind, "cue", (), "block") for start, kind, _ in found
    ]
    return sorted([*anchors, *opened], key=lambda anchor: anchor.start)


def _is_broken(text: str, start: int, end: int) -> bool:
    """Whether a line ends between two offsets."""
    return text.find("\n", start, end) >= 0


def _body(document: Document, start: int, kind: str) -> int:
    """Where what a sentence holds begins: behind the words that lead into a list inside of it."""
    leads = _LEAD.match(document.lower, start) if kind in _LISTED else None
    return leads.end() if leads else start


def _sentences(document: Document, block: Block) -> list[tuple[int, int]]:
    """The sentences of a paragraph that can be on a matter of their own.

    None are in a line of the title block, however long; and whatever else the first one of the text says, it is on the position.
    """
    rows = list(_parted(document.text, block.body, block.end))
    if len(rows) == 1 and document.text[block.end - 1] not in ".!?)":
        return []
    return rows[1:] if block.start == document.lines[0].start else rows


def _parted(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of a paragraph."""
    begin = start
    for stop in STOP.finditer(text, start, end):
        brief = stop.start() - begin < _HEADING and not _SAYS.search(text, begin, stop.start())
        if text[stop.start()] == ";" or brief or is_abbreviated(text, begin, stop.start()):
            continue
        if not _begins(text, stop.end(), end):
            continue
        yield begin, stop.end()
        begin = stop.end()
        while begin < end and text[begin].isspace():
            begin += 1
    if begin < end:
        yield begin, end


def _begins(text: str, at: int, end: int) -> bool:
    """Whether a sentence can begin behind a stop: no small letter follows."""
    while at < end and text[at].isspace():
        at += 1
    return at < end and not text[at].islower()


def _rule_of(sentence: str) -> SentenceRule | None:
    """The rule that a sentence in lower case fits.

    >>> _rule_of("pay rate is $16.45 per hour.").kind
    'salary'
    >>> _rule_of("class a preferred.").kind
    'preferred_qualifications'
    """
    words = _words()
    begun = _begun(sentence)
    held = [phrase for phrase in words.holds if phrase in sentence and _at_word(phrase, sentence)]
    for at, (rule, holds, ends) in enumerate(words.rules):
        if rule.money and not has_any(sentence, _AMOUNT):
            continue
        fits = at in begun or not holds.isdisjoint(held) or (ends and has_any(sentence, rule.ends) and ends.search(sentence))
        if fits and not any(phrase in sentence and _at_word(phrase, sentence) for phrase in rule.unless):
            return rule
    return None


def _at_word(phrase: str, sentence: str) -> bool:
    """Whether a phrase that stands in a sentence does so where a word begins, or one ends before a mark.

    >>> _at_word("wage", "sewage and wages"), _at_word("wage", "sewage")
    (True, False)
    """
    if phrase == "@":
        return MAILED.search(sentence) is not None
    word = phrase[0].isalnum()
    at = sentence.find(phrase)
    while at >= 0 and sentence[at - 1 : at].isalnum() == word:
        at = sentence.find(phrase, at + 1)
    return at >= 0


def _begun(sentence: str) -> set[int]:
    """The numbers of the rules whose first words open a sentence, or stand behind one or two that may stand before them."""
    words = _words()
    found: set[int] = set()
    at = 0
    for _ in range(3):
        for begin, whole, rule in words.begins.get(sentence[at : at + _KEY], ()):
            if sentence.startswith(begin, at) and not (whole and sentence[at + len(begin) : at + len(begin) + 1].isalnum()):
                found.add(rule)
        space = sentence.find(" ", at)
        if sentence[at : max(space, at)] not in words.openers:
            break
        at = space + 1
    return found


class _Words(NamedTuple):
    """The words of the rules, ready to be looked for.

    Attributes:
        openers: Words before the first ones.
        begins: The first words, whether the last of them has to be whole, and the number of their rule; by their first letters.
        holds: What may stand anywhere in a sentence, of all rules.
        rules: Each rule with its own of these, and with its last words as a pattern.
    """

    openers: frozenset[str]
    begins: dict[str, list[tuple[str, bool, int]]]
    holds: frozenset[str]
    rules: tuple[tuple[SentenceRule, frozenset[str], re.Pattern[str] | None], ...]


@cache
def _words() -> _Words:
    """The words, made ready once."""
    words = notice_words()
    begins: dict[str, list[tuple[str, bool, int]]] = {}
    for at, rule in enumerate(words.rules):
        for begin in rule.begins:
            begins.setdefault(begin[:_KEY], []).append((begin.removesuffix("$"), begin.endswith("$"), at))
    rows = tuple(
        (rule, frozenset(rule.holds), re.compile(rf"\b(?:{either(rule.ends)})\W*\Z") if rule.ends else None)
        for rule in words.rules
    )
    return _Words(frozenset(words.openers), begins, frozenset().union(*(holds for _, holds, _ in rows)), rows)
