"""The kind of a section by its content: for headings that say nothing known, and lists that stand under none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks
from jobparse.document.items import items
from jobparse.document.kinds.front import asks_outright, led_into
from jobparse.document.kinds.offers import is_list_of_offers
from jobparse.document.kinds.statements import statement_kind
from jobparse.document.lists.lead_ins import is_lead_in
from jobparse.document.sentences import sentences_of
from jobparse.document.signs import has_any
from jobparse.lexicon import lexicon
from jobparse.lexicon.folding import key
from jobparse.lexicon.structure import structure_words
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jobparse.document.blocks import Block
    from jobparse.document.lines import Line
    from jobparse.document.model import Anchor, Document

# The share of statements that have to be of one kind, how many are looked at, and in how many characters at most.
_SHARE = 0.6
_SAMPLE = 24
_STRETCH = 1500
# How many words on applying make a section one on that, and how far into it they are looked for, in characters.
_PAPERS = 3
_OPENING = 700
_ASKED = "minimum_qualifications"
# A list whose bullets and heading are lost has so many lines at least.
_LONG_LIST = 4
# Where less lines end, nothing stands below the first paragraph.
_LEAST_LINES = 3
# Kinds of sections below which a list of duties stands that nothing parts from them.
_WITHOUT_LIST = frozenset({"about", "other", "summary"})
# A paragraph that may be a list of sentences is longer, in characters.
_LONG = 400
# A paragraph that ends a list under a heading of its own has so many characters at least.
_PARAGRAPH = 60
_MOST_ASKED = 0.75  # of the rest of a list that turns from duties to requirements, the least share
_VALUE = 90  # of a heading that is a label, in characters at most


def kind_by_content(document: Document, start: int, end: int) -> str | None:
    """What most statements between two offsets are: duties, requirements, wishes; None where they are neither.

    One statement alone is too little to be called a duty.
    """
    spans = items(document, start, min(end, start + _STRETCH))[:_SAMPLE]
    if len(spans) == 1 and spans[0].end - spans[0].start > _LONG:
        parts = sentences_of(document, *spans[0])
        spans = [Span(*part) for part in parts[:_SAMPLE]] if len(parts) >= _LONG_LIST else spans
    kinds = [statement_kind(document, *span) for span in spans]
    for kind, least in (("minimum_qualifications", 1), ("duties", 2)):
        count = kinds.count(kind)
        if count >= least and count >= _SHARE * len(kinds):
            return kind
    return None


def kind_of_list(document: Document, lines: Sequence[Line]) -> str | None:
    """What most items of a list are: requirements or duties; None where they are neither, and for one alone, which is no list."""
    if len(lines) < 2:
        return None
    kinds = [statement_kind(document, line.body, line.end) for line in lines[:_SAMPLE]]
    for kind in ("minimum_qualifications", "duties"):
        if kinds.count(kind) >= max(2, _SHARE * len(kinds)):
            return kind
    return None


def kind_said(document: Document, anchor: Anchor, stop: int) -> str | None:
    """What most items of a list are that stands under "About you", "Who can apply" or "Scope of work"; None for prose.

    Prose under "About you" that asks for something has to be met as well, and what "you will have:" leads into.
    """
    start = anchor.body
    listed = kind_of_list(document, [line for line in document.lines_in(start, stop) if line.marker])
    if anchor.kind == "about_candidate":
        rows = blocks(document, start, stop, 1)
        if rows and has_any(document.lower[rows[0].body : rows[0].end], structure_words().assessed):
            return None
        led = led_into(document, rows[0]) if rows and is_lead_in(document, rows[0].body, rows[0].end) else None
        outright = bool(rows) and not listed and asks_outright(document, rows[0])  # "2+ years on boats" without bullets
        asked = led or (_ASKED if outright else None if listed else kind_by_content(document, start, stop))
        if listed == "duties" and key(document.text[slice(*anchor.heading)]) in structure_words().of_manner:
            return None  # "Delivering at pace" below "Behaviours"
        return _ASKED if asked == _ASKED else listed
    if anchor.kind == "selection" and listed is None:
        rows = blocks(document, start, stop, 1)
        inside = rows and kind_by_content(document, rows[0].body, rows[0].end)
        return _ASKED if inside == _ASKED and len(items(document, rows[0].body, rows[0].end)) > 1 else None
    unmarked = listed is None and document.lower.startswith(structure_words().scopes, *anchor.heading)
    return "duties" if unmarked and kind_by_content(document, start, stop) == "duties" else listed


def lists_below(document: Document, start: int, stop: int, under: str) -> list[tuple[int, str]]:
    """The lists without bullets below the first paragraph or list of a section, where the headings of a page were lost.

    Those below the mere value of a heading may have some.

    Each stands behind a blank line and has so many lines under one another, most of them duties, or requirements. A paragraph
    of another sense ends the list above it, also the first one if it stands under a heading on duties.

    Args:
        document: The document.
        start: Where the section begins, behind its heading.
        stop: Where it ends.
        under: Its kind.

    Returns:
        Where each begins, and its kind; `other` for what ends one.
    """
    if document.text.count("\n", start, stop) < _LEAST_LINES:
        return []
    if not any(line.gap for line in document.lines_in(start, stop)[1:]):
        return _duties_below(document, start, stop) if under in _WITHOUT_LIST else []
    rows = blocks(document, start, stop)
    valued = under in ("about", "other") and _is_value(document, start, rows[0])
    found: list[tuple[int, str]] = []
    first = 0
    last = ""
    for at in range(1, len(rows) + 1):
        if at < len(rows) and not rows[at].gap:
            continue
        run = rows[first:at]
        listed = len(run) >= _LONG_LIST and (valued or not any(row.marker for row in run))
        kind = (kind_of_list(document, run) or ("benefits" if is_list_of_offers(document, run) else None)) if listed else None
        if first and under == "duties" and _asks_below(document, rows, first, at):
            kind = _ASKED
        if kind is None and len(run) == 1 and run[0].end - run[0].body >= _PARAGRAPH and asks_outright(document, run[0]):
            kind = _ASKED
        sorts = _competencies(document, run) if first and len(run) > 1 else []
        if sorts:
            found += sorts
            kind = sorts[-1][1]
        elif first and kind:
            found.append((run[0].start, kind))
        elif last and _ends_list(document, run, last, 1 if found else _PARAGRAPH):
            found.append((run[0].start, "other"))
            kind = ""
        if kind is not None:
            last = kind if found or kind == under == "duties" else ""
        first = at
    return found


def _asks_below(document: Document, rows: list[Block], first: int, stop: int) -> bool:
    """Whether a list with bullets asks for something, and stands behind a blank line below one with bullets, of duties."""
    run, above = rows[first:stop], rows[first - 1]
    if len(run) < _LONG_LIST or not above.marker or document.text.endswith(":", above.body, above.end):
        return False
    return all(row.marker for row in run) and kind_of_list(document, run) == _ASKED


def _is_value(document: Document, start: int, row: Block) -> bool:
    """Whether the first paragraph of a section is the short value behind its heading: "REPORTS: to the harbor master"."""
    return not row.marker and row.end - row.body < _VALUE and document.text.find("\n", start, row.start) < 0


def _duties_below(document: Document, start: int, stop: int) -> list[tuple[int, str]]:
    """The list of duties below a paragraph of a text without blank lines: as many lines that begin with a verb of duties."""
    verbs = lexicon().duty_verbs
    text = document.text
    lines = [line for line in document.lines_in(start, stop) if text[line.body : line.body + 1].isupper()]
    if sum(text[line.body : line.end].partition(" ")[0].lower() in verbs for line in lines) < _LONG_LIST:
        return []
    rows = blocks(document, start, stop)
    kinds = [None if row.marker else statement_kind(document, row.body, row.end) for row in rows] + [None, None]
    begun = 1
    for at in range(1, len(rows) + 1):
        if kinds[at] == "duties" or (at > begun and kinds[at] is None and kinds[at + 1] == "duties" and not rows[at].marker):
            continue
        if at - begun >= _LONG_LIST:
            return [(rows[begun].start, "duties"), *[(row.start, "other") for row in rows[at : at + 1]]]
        begun = at + 1
    return []


def sort_by_content(document: Document, start: int, end: int) -> str | None:
    """The sort of competency that a list begins with, where each item says of which it is: "Skill in steering"."""
    rows = blocks(document, start, min(end, start + _STRETCH), _SAMPLE)
    words = structure_words()
    first = None
    for row in rows:
        sorts = (("knowledge", words.knowing), ("skills", words.skilled), ("abilities", words.able))
        kind = next((kind for kind, begins in sorts if document.lower.startswith(begins, row.body)), None)
        if kind is None:
            return None
        first = first or kind
    return first if len(rows) > 1 else None


def _competencies(document: Document, run: list[Block]) -> list[tuple[int, str]]:
    """Where knowledge, skills and abilities begin in a list whose lines say so: "Knowledge of breeds", "Ability to walk dogs"."""
    words = structure_words()
    openings = (("knowledge", words.knowing), ("skills", words.skilled), ("abilities", words.able))
    found: list[tuple[int, str]] = []
    for row in run:
        kind = next((kind for kind, first in openings if document.lower.startswith(first, row.body)), None)
        if kind is None:
            return []
        if not found or found[-1][1] != kind:
            found.append((row.start, kind))
    return found if len(found) > 1 else []


def _ends_list(document: Document, run: list[Block], kind: str, least: int) -> bool:
    """Whether what stands below a list is a paragraph, and of another sense."""
    row = run[0]
    return not row.marker and row.end - row.body >= least and statement_kind(document, row.body, row.end) != kind


def list_of_its_own(document: Document, rows: list[Block], at: int) -> str | None:
    """What a list asks for that stands a blank line below the one of duties, where the headings of a page were lost."""
    stop = at + 1
    while stop < len(rows) and rows[stop].marker and not rows[stop].gap:
        stop += 1
    return _ASKED if kind_of_list(document, rows[at:stop]) == _ASKED else None


def turns_to_asking(document: Document, rows: list[Block], at: int, *, turned: bool) -> bool:
    """Whether an item of a list of duties asks for something, as all but few behind it do, where a site has lost the headings.

    Args:
        document: The document.
        rows: The blocks.
        at: Which of them is the item.
        turned: Whether the list has turned before, so that only an item that is a duty turns it back.
    """
    kind = statement_kind(document, rows[at].body, rows[at].end)
    if turned or kind != _ASKED:
        return turned and kind != "duties"
    stop, most = at + 1, min(len(rows), at + _SAMPLE)
    while stop < most and rows[stop].marker and not rows[stop].gap:
        stop += 1
    kinds = [statement_kind(document, row.body, row.end) for row in rows[at:stop]]
    return len(kinds) >= _LONG_LIST and kinds[1] == _ASKED and kinds.count(_ASKED) >= _MOST_ASKED * len(kinds)


def other_requirement(document: Document, start: int, end: int) -> str | None:
    """What a section on further requirements asks for, if it is one thing: something of the body, or papers to apply with."""
    if asks_of_the_body(document, start, end):
        return "physical_requirements"
    if asks_for_licences(document, start, end):
        return "licenses"
    reach = min(end, start + _OPENING)
    papers = sum(document.lower.find(word, start, reach) >= 0 for word in lexicon().papers)
    return "application" if papers >= _PAPERS else None


def tells_checks(document: Document, start: int, end: int) -> bool:
    """Whether most of the first statements between two offsets are on checks, or on what else being hired hangs on."""
    spans = items(document, start, min(end, start + 2 * _STRETCH))[:_SAMPLE]
    words = structure_words().checked
    return 2 * sum(has_any(document.lower[slice(*span)], words) for span in spans) > len(spans)


def asks_for_licences(document: Document, start: int, end: int) -> bool:
    """Whether each statement between two offsets is on a licence or a certificate, and there are few."""
    if document.lower.find("licen", start, end) < 0 and document.lower.find("certificat", start, end) < 0:
        return False
    spans = items(document, start, end)
    return 0 < len(spans) <= _SAMPLE and all(
        document.lower.find("licen", *span) >= 0 or document.lower.find("certificat", *span) >= 0 for span in spans
    )


def asks_of_the_body(document: Document, start: int, end: int) -> bool:
    """Whether at least half of the statements between two offsets are on strength, senses or health."""
    stop = min(end, start + 2 * _STRETCH)
    words = [word for word in lexicon().bodily if document.lower.find(word, start, stop) >= 0]
    if not words:
        return False
    spans = items(document, start, stop)[:_SAMPLE]
    return 2 * sum(any(_is_word(document.lower, word, *span) for word in words) for span in spans) >= max(len(spans), 1)


def _is_word(lower: str, word: str, start: int, end: int) -> bool:
    """Whether a word begins between two offsets, unlike "vision" in "division", and is none of another sense: "swimming pool"."""
    at = lower.find(word, start, end)
    while at > 0 and ((word[0] != " " and lower[at - 1].isalpha()) or lower.startswith(lexicon().no_bodily, at)):
        at = lower.find(word, at + 1, end)
    return at >= 0


def is_on_surroundings(document: Document, start: int, end: int) -> bool:
    """Whether what stands between two offsets tells of the surroundings of the work: "Outdoors in all weather, with noise"."""
    below = document.lower[start : min(end, start + _OPENING)]
    return sum(word in below for word in lexicon().surroundings) > 1
