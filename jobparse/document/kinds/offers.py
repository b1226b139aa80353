"""Lists of what a post comes with, told by their items where no heading says so."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks
from jobparse.document.signs import has_any, has_sign
from jobparse.lexicon import lexicon
from jobparse.lexicon.promises import promise_words
from jobparse.lexicon.structure import structure_words
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.blocks import Block
    from jobparse.document.model import Anchor, Document
    from jobparse.document.trail import Trail

# The share of items that have to name something offered, and how many benefits the list names at least.
_SHARE = 0.6
_FEWEST = 2
# A paragraph that ends a list of benefits is not shorter, in characters.
_SENTENCE = 40
# In how many characters benefits are looked for, how many items are looked at, and how long one is at most, in characters: longer
# ones are prose, which other rules read.
_STRETCH = 1500
_SAMPLE = 24
_LONGEST = 160
_AMOUNTS = ("$", "£", "€", ",000")
# A post is named in so many words at most: "the assistant harbor pilot".
_SUBJECT = 4


def are_offers(document: Document, start: int, stop: int) -> bool:
    """Whether the items between two offsets, up to a blank line, are a list of benefits."""
    rows = _rows(document, start, stop)
    return bool(rows) and _is_list(document, rows[: _end(rows, 0)])


def is_list_of_offers(document: Document, rows: list[Block]) -> bool:
    """Whether rows are a list of benefits, perhaps below a line that leads into it: "The city offers"."""
    if document.tokens.isdisjoint(promise_words().benefits_signs):
        return False
    return _is_list(document, rows) or (len(rows) > _FEWEST and _is_list(document, rows[1:]))


def first_offer(document: Document, start: int, stop: int) -> Span | None:
    """The first item of a list of benefits that lost its bullet, which the others have: "Town pension" over "- Dental plan"."""
    lines = document.lines_in(start, stop)[: _FEWEST + 1]
    if len(lines) <= _FEWEST or lines[0].marker or not lines[1].marker:
        return None  # most lists have all of their bullets, or none
    rows = _rows(document, start, stop)
    if len(rows) <= _FEWEST or rows[0].marker or rows[1].gap or not (rows[1].marker and rows[2].marker):
        return None
    closed = document.text[rows[0].end - 1].isalnum() and rows[0].end - rows[0].body <= _SENTENCE
    return Span(rows[0].body, rows[0].end) if closed and _named(document, rows[0]) else None


def part_offers(trail: Trail, anchor: Anchor, stop: int) -> None:
    """Part the list of benefits below the pay from it: "Pension of the port" below "Pay and benefits" and "$26.10 an hour".

    Where such a heading stands over that list alone, all of the section is on what is offered.
    """
    rows = _rows(trail.document, anchor.body, stop)
    both = bool(rows) and trail.document.lower.find("benefit", *anchor.heading) >= 0
    if both and not has_any(trail.document.text[anchor.body : stop], _AMOUNTS) and _is_list(trail.document, rows):
        trail.replace_last("benefits")
        return
    first = next((at for at in range(1, len(rows) - 1) if _named(trail.document, rows[at])), 0)
    if first and _is_list(trail.document, rows[first : _end(rows, first)]):
        trail.add(rows[first].start, "benefits")
        trail.enter("benefits")


def end_offers(trail: Trail, anchor: Anchor, stop: int) -> None:
    """End a list of benefits where a paragraph behind a blank line speaks of none."""
    rows = blocks(trail.document, anchor.body, stop)
    behind = next((at for at, row in enumerate(rows) if at and row.gap and not row.marker), 0)
    if behind < 2 or any(row.gap for row in rows[1:behind]):
        return
    for row in rows[behind:]:
        words = trail.document.lower[row.body : row.end]
        if not row.marker and row.end - row.body >= _SENTENCE and not has_any(words, structure_words().advantages):
            trail.add(row.start, "other")
            trail.kind = "other"
            return


def _rows(document: Document, start: int, stop: int) -> list[Block]:
    words = promise_words()
    if document.tokens.isdisjoint(words.benefits_signs) or not has_sign(
        document, start, min(stop, start + _STRETCH), words.benefits
    ):
        return []
    return blocks(document, start, stop, _SAMPLE)


def _end(rows: list[Block], first: int) -> int:
    """Where a list ends that begins with an item: at a blank line that no marker follows."""
    return next((at for at in range(first + 1, len(rows)) if rows[at].gap and not rows[at].marker), len(rows))


def _is_list(document: Document, rows: list[Block]) -> bool:
    """Whether most of some items name what is offered, the first of them among these, and several benefits all in all."""
    named = [_named(document, row) for row in rows]
    benefits = {word for words in named for word in words if word in promise_words().benefits}
    return bool(named[0]) and sum(map(bool, named)) >= max(_FEWEST, _SHARE * len(rows)) and len(benefits) >= _FEWEST


def _named(document: Document, row: Block) -> list[str]:
    """The words of an item that are on something offered."""
    if row.end - row.body > _LONGEST:
        return []
    words = promise_words()
    item = document.lower[row.body : row.end]
    if (not has_any(item, words.benefits) and not has_any(item, words.gains)) or tells_work(item):
        return []
    return [word for word in (*words.benefits, *words.gains) if word in item]


def tells_work(item: str) -> bool:
    """Whether words in lower case say what somebody in a post does: "The pilot administers the pension of the crews."."""
    words = item.split(maxsplit=_SUBJECT + 2)[: _SUBJECT + 2]
    if item.startswith(("the ", "this ")):
        told = list(itertools.pairwise(words[1:]))
    else:
        told = [
            (word.removesuffix("s"), verb) for word, verb in itertools.pairwise(words[:2])
        ]  # "Counselors explain the pension"
    return any(
        noun in lexicon().occupations and verb in lexicon().duty_verbs and not verb.startswith(promise_words().gaining)
        for noun, verb in told
    )
