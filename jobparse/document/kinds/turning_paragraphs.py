"""Where a paragraph, or a sentence of it, begins to speak of something else than its section, and of what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.kinds.paragraph_sense import keeps_to, paragraph_kinds, tokens_of
from jobparse.document.kinds.statements import statement_kind
from jobparse.document.sentences import sentences_of
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.blocks import Block
    from jobparse.document.model import Document

# Kinds that a paragraph speaks of most plainly, so that it is parted from prose as well.
PLAIN = frozenset({"equal_opportunity", "accommodation"})
# Kinds of which a paragraph is a value by itself.
_WHOLE = frozenset(
    {"benefits", "equal_opportunity", "physical_requirements", "minimum_qualifications", "preferred_qualifications"}
)
# A day with its month or year, in lower case: "january 9, 2018", "9 january", "3/15/2027".
DAY = pattern(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? [0-9]{1,2}\b"
    r"|\b[0-9]{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{2,4}\b"
)


def keeps_its_kind(document: Document, block: Block, kind: str) -> bool:
    """Whether a paragraph below the heading of a kind stays there: it says enough on that, or it gives the days of some dates."""
    content = document.lower[block.body : block.end]
    if kind == "dates" and DAY.search(content):
        return True
    if not keeps_to(content, kind):
        return False
    start, stop = sentences_of(document, block.body, block.end)[0]
    first = document.lower[start:stop]
    return keeps_to(first, kind) or not paragraph_kinds(first, kind)


def turns(document: Document, block: Block, under: str, *, opened: bool = False) -> list[tuple[int, str]]:
    """Where a paragraph, or a sentence of it, begins to speak of something else than its section, and of what.

    One whose first sentence opened the section is of its kind up to where it turns: "Duties include such things as mowing.
    Climbing and stooping are part of the job."
    """
    lower = document.lower
    whole = paragraph_kinds(lower[block.body : block.end], under)
    if not whole or (under == "duties" and whole == ["application"] and _is_on_work(document, block)):
        return []
    found: list[tuple[int, str]] = []
    for start, stop in sentences_of(document, block.body, block.end)[opened:]:
        kinds = paragraph_kinds(lower[start:stop], under)
        if kinds and not (found and keeps_to(lower[start:stop], found[-1][1])):
            found.append((start, kinds[0]))
    if found:
        return found if opened else [(block.start, found[0][1]), *found[1:]]
    return [(block.start, whole[0])] if not opened and len(whole) == 1 else []


def _is_on_work(document: Document, block: Block) -> bool:
    """Whether a paragraph tells what somebody does, whatever with: "Reviews application forms for permits."."""
    first = document.lower[block.body : block.end].partition(" ")[0]
    return first.endswith("s") and statement_kind(document, block.body, block.end) == "duties"


def plain_parts(document: Document, block: Block, prose: str, above: str) -> list[tuple[int, str]]:
    """Where a paragraph of prose begins to say something else most plainly, and where it, or one below that, is prose again.

    Such a sentence takes those before it along where they are the smaller part of the paragraph or speak of the same.
    """
    lower = document.lower
    rows = sentences_of(document, block.body, block.end)
    kinds = [next((kind for kind in paragraph_kinds(lower[at:stop], prose)[:1] if kind in PLAIN), None) for at, stop in rows]
    first = next((at for at, kind in enumerate(kinds) if kind), None)
    whole = [kind for kind in paragraph_kinds(lower[block.body : block.end], prose)[:1] if kind in PLAIN]
    if first is None:
        away = above in PLAIN and tokens_of(above).isdisjoint(lower[block.body : block.end].split())
        return [(block.start, whole[0])] if whole else [(block.start, prose)] if away else []
    opens = whole and (2 * (rows[first][0] - block.body) < block.end - block.body or keeps_to(lower[slice(*rows[0])], whole[0]))
    if opens:
        return [(block.start, whole[0])]
    found = [(block.start, prose)] if first else []
    found.append((rows[first][0] if first else block.start, kinds[first] or prose))
    last = max(at for at, kind in enumerate(kinds) if kind)
    if first and last + 1 < len(rows):
        found.append((rows[last + 1][0], prose))
    return found


def turn_to_nothing(document: Document, block: Block, above: str) -> list[tuple[int, str]]:
    """The same for a paragraph that says nothing known, below one on benefits or equal treatment: it is no part of that."""
    known = above not in _WHOLE or not tokens_of(above).isdisjoint(document.lower[block.body : block.end].split())
    return [] if known else [(block.start, "other")]
