"""Papers in a list under a heading on them whose section other paragraphs part: "Required Documents" over pay and "1. A map"."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks
from jobparse.document.signs import has_any
from jobparse.lexicon.applying import applying_words
from jobparse.lexicon.word_lists import either
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.blocks import Block
    from jobparse.document.model import Document, Section

# What a paper is called, in lower-case text.
PAPER = pattern(lambda: rf"\b(?:{either(applying_words().paper_names)}|sf-?\s?\d+|dd-?\s?\d+)\b")
# Words of headings on papers, and what says of them and of the words before a list that none has to be sent.
ON_PAPERS = ("document", "materials", "attachment")
NOT_REQUIRED = ("optional", "accepted", "encouraged", "may be required", "if applicable", "not required")
_REQUIRED = (" are required", " must be", "must include", "must submit", "must provide")
# An item that is on papers and names none: "Applicants must refer to the guide for a list of documents".
_REFERS = pattern(r"(?:all )?(?:applicants|candidates|you) (?:must|should|may|can) (?:refer|see|read|check|follow|visit)\b")
# One of these stands in a text with such a heading.
_SIGNS = frozenset(
    {"documents", "documents:", "documentation", "documentation:", "materials", "materials:", "attachments", "attachments:"}
)
_FEWEST = 2  # items of such a list
_REACH = 240  # how far into an item its paper is named, in characters


def in_parts(document: Document) -> list[Span]:
    """The items of such lists, where half of them or more name papers."""
    found: list[Span] = []
    if document.tokens.isdisjoint(_SIGNS):
        return found
    for at, section in enumerate(document.sections):
        if section.kind != "application" or not _is_on_papers(document, section):
            continue
        behind = at + 1
        while behind < len(document.sections) and not _is_headed(document, document.sections[behind]):
            behind += 1
        if behind > at + 1:
            found += _listed(document, blocks(document, section.body, document.sections[behind - 1].end))
    return found


def _is_on_papers(document: Document, section: Section) -> bool:
    """Whether a section has a heading on papers that have to be sent."""
    heading = document.lower[slice(*section.anchor.heading)] if section.anchor else ""
    return has_any(heading, ON_PAPERS) and not has_any(heading, NOT_REQUIRED)


def _is_headed(document: Document, section: Section) -> bool:
    """Whether a section begins with a heading on a line of its own."""
    if section.anchor is None or section.anchor.heading.start == section.anchor.heading.end:
        return False
    start, end = section.anchor.heading
    line = document.text.rfind("\n", 0, start) + 1
    alone = document.text.startswith((":\n", "\n"), end) or end >= document.end
    return alone and not document.text[line:start].strip(" *_#")


def _listed(document: Document, rows: list[Block]) -> list[Span]:
    """The items of lists among paragraphs that name papers which have to be sent."""
    found: list[Span] = []
    before: Block | None = None
    for marked, run in itertools.groupby(rows, key=lambda row: bool(row.marker)):
        listed = list(run)
        lead, before = before, listed[-1]
        if not marked or (lead and _says_optional(document, lead)):
            continue
        listed = [row for row in listed if document.text[row.end - 1] != ":"]
        if len(listed) < _FEWEST:
            continue
        named = [
            Span(row.body, row.end)
            for row in listed
            if PAPER.search(document.lower, row.body, min(row.end, row.body + _REACH))
            and not _REFERS.match(document.lower, row.body, row.end)
        ]
        found += named if 2 * len(named) >= len(listed) else []
    return found


def unasked(document: Document, rows: list[Block]) -> list[Span]:
    """The items of lists whose lead-in says that none of them has to be sent: "The following are accepted:" over "- A map"."""
    found: list[Span] = []
    optional = False
    for row in rows:
        if not row.marker:
            optional = _says_optional(document, row)
        elif optional:
            found.append(Span(row.start, row.end))
    return found


def _says_optional(document: Document, lead: Block) -> bool:
    """Whether words before a list say that nothing in it has to be sent."""
    words = document.lower[lead.body : lead.end].replace("\n", " ")
    return has_any(words, NOT_REQUIRED) and not has_any(words, _REQUIRED)
