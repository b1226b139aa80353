"""The line that most in a text tells to be the title, where those that a title stands on name no occupation."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.fields.edges import trimmed
from jobparse.fields.employers.forms import names_employer
from jobparse.fields.header import names_occupation, tells_no_title, title_like
from jobparse.fields.organisations import is_office
from jobparse.fields.titles.dress import alone, bare
from jobparse.fields.titles.parted import parted
from jobparse.fields.titles.ranks import without_rank
from jobparse.lexicon import lexicon
from jobparse.lexicon.folding import key
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jobparse.document.lines import Line
    from jobparse.document.model import Document
    from jobparse.spans import Found

# The number of a line ("1.0 ", "2) ") and the number of posts at its end.
_NUMBERED = pattern(r"(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]?|[A-Z]\.|\([a-z\d]\))\s{1,4}(?=[A-Z])")
_POSTS = pattern(
    r"(?:\s*[\u2013,-]\s*|\s+|\s*\()(?:\d{1,3}|[a-z]+ \(\d{1,3}\))\s*(?:positions?|posts?|vacanc(?:y|ies)|openings?)\)?\s*\Z"
)
# What ends the noun of a title, with its rank, before the rest of it.
_HEAD = pattern(r"\s*(?:\(|,|/| [-\u2013] | of | for | to | in |:)|\Z")
# What stands before a title in prose of the post, and what behind the subject of such a sentence.
_POST = pattern(
    r"\b(?:position|post|role|vacancy|job|opportunity|class|classification|appointment)s? (?:of|for|as|is)(?: an?| the)? \Z"
    r"|\b(?:as|seek(?:s|ing)?|hir(?:e|ing)|need(?:s|ed)?|want(?:s|ed)?|recruit(?:s|ing)?|employ|appoint|next|become)"
    r"(?: an?| the| our| one)? \Z"
)
_DOES = pattern(r"(?: \([^()\n]{2,40}\))?(?: (?:position|role))? (?:will|is|shall|may|must|has|works|[a-z]{3,16}[a-rt-z]s)\b")
_AT, _SHORTEST, _UNKNOWN = " at ", 4, "other"
_ARTICLES = ("the ", "a ", "an ", "this ", "our ", "each ")
_NO_KINDS = frozenset(
    (
        *("minimum_qualifications", "preferred_qualifications", "licenses", "knowledge", "skills", "abilities", "duties"),
        *(
            "other_requirements",
            "about_candidate",
            "benefits",
            "hiring_preferences",
            "legal",
            "equipment",
            "physical_requirements",
        ),
    )
)
_GRADED = pattern(r"\s*\([A-Z]{2,10}[ -]?\d{1,2}\)\s*\Z")  # the grade behind it: "(QUAY 09)"
_GRADE = pattern(r",? (?:GRADE|Grade|LEVEL|Level|CLASS|Class) (?:[IVX]{1,4}|\d{1,2}|[A-Z])\Z")
# A title that opens a paragraph which says that somebody is needed: "Harbor Pilot needed. Elm Ferries."
_NEEDED = pattern(
    r"^(?P<title>[A-Z][\w/&'-]*(?: (?:of|and|&|[A-Z\d][\w/&'-]*)){0,7})(?: \([^()\n]{3,24}\))?"
    r" (?:is |are )?(?:needed|wanted|sought)\b",
    re.MULTILINE,
)
_FRONT, _LONGEST, _MOST, _MOST_TIMES = 6000, 160, 40, 12
_FEWEST, _FEWEST_AGAINST, _FEWEST_AGAINST_OTHERS = 4, 4, 3
_LAST = 0.6  # of a text, behind which somebody signs, as a share of it
_OFTEN, _BEFORE_REACH = 3, 60


def weighed(document: Document, found: Found[str] | None) -> list[Found[str]]:
    """The line with a title that is ahead of others, by where it stands and what prose says of the post.

    Args:
        document: The document.
        found: What was found that names no occupation.
    """
    needed = _NEEDED.search(document.text, 0, _FRONT) if found is None else None
    if needed and names_occupation(without_rank(needed["title"]).rpartition(" ")[2]):
        return [document.found(*needed.span("title"), "title of who is needed")]
    rows: dict[str, tuple[int, Span]] = {}
    for line in document.lines:
        if line.start > _FRONT or len(rows) > _MOST:
            break
        span, counted = _title(document, line)
        if span and document.lower[slice(*span)] not in rows:
            name = document.lower[slice(*span)]
            rows[name] = (_weight(document, name, span) + counted + (not rows), span)
    best = max(rows.values(), key=lambda row: (row[0], -row[1].start), default=None)
    if best is None or best[0] < _fewest(document, found):
        return []
    value = document.found(*best[1], "line that most tells to be a title")
    return [] if _has_ranks(value.value, rows) else [value]


def _fewest(document: Document, found: Found[str] | None) -> int:
    """How much has to tell that a line is the title, against what was found."""
    if found is None:
        return _FEWEST
    others = names_employer(document, found.spans[0]) or tells_no_title(found.value)
    return _FEWEST_AGAINST_OTHERS if others else _FEWEST_AGAINST


def _has_ranks(title: str, names: Iterable[str]) -> bool:
    """Whether a text has lines for several ranks of one title, none of which is that of the post: "Pilot I", "Pilot II"."""
    noun = without_rank(title.upper())
    return noun != title.upper() and sum(without_rank(name.upper()) == noun for name in names) > 1


def _title(document: Document, line: Line) -> tuple[Span | None, int]:
    """The title that is all of a line, but for what stands around it; how much the number of posts or who hires tells there."""
    start, end = line.body, line.end
    if end - start > _LONGEST or not names_occupation(document.text[start:end]):
        return None, 0
    numbered = _NUMBERED.match(document.text, start, end)
    start = numbered.end() if numbered else start
    posts = _POSTS.search(document.lower, start, end)
    end = posts.start() if posts else end
    graded = _GRADED.search(document.text, start, end)
    end = graded.start() if graded else end
    if end - start < _SHORTEST:
        return None, 0
    span = bare(document, alone(document, trimmed(document, *parted(document, start, end).title)))
    if document.text.find(":", start, span.start) >= 0:
        return None, 0  # "Post 4: Harbor Pilot", one of several
    at = document.text.find(_AT, *span)
    placed = at > 0 and document.text[at + len(_AT)].isupper() and _ends_in_noun(document.text[span.start : at])
    if placed:
        span = Span(span.start, at)
    told = 2 if placed or posts else 0
    return (span if _is_title(document, span, counted=posts is not None) else None), told


def _ends_in_noun(words: str) -> bool:
    """Whether words end with a noun that says what somebody is, or with its rank."""
    return names_occupation(_GRADE.sub("", without_rank(words)).rpartition(" ")[2])


def _is_title(document: Document, span: Span, *, counted: bool) -> bool:
    """Whether what a line has can be the title of the post, rather than that of somebody else or a heading."""
    content = document.text[slice(*span)]
    head = _HEAD.search(content)
    if not content[:1].isupper() or not _ends_in_noun(content[: head.start()] if head else content):
        return False
    if not title_like(document, *span) or is_office(document, span) or names_employer(document, span):
        return False
    folded = key(content)
    if folded in lexicon().headings or folded in lexicon().labels:
        return False
    if any(row.start <= span.start < row.end and row.label.attribute != "title" for row in document.labelled):
        return False
    section = document.section_at(span.start)
    alone_in_it = section is not None and section.anchor is None
    above = next((row for row in reversed(document.sections) if row.end <= span.start), None) if alone_in_it else section
    if above is not None and above.kind == _UNKNOWN and above.anchor is not None:
        return False  # below "JOB TITLES" or another heading that nobody knows
    return (
        counted or section is None or section.kind not in _NO_KINDS or (section.anchor is not None and section.body > span.start)
    )


def _weight(document: Document, name: str, span: Span) -> int:
    """How much tells that a line is the title: where it stands and what prose says of the post."""
    lower = document.lower
    told: set[str] = set()
    at, count = lower.find(name), 0
    while at >= 0 and count < _MOST_TIMES:
        count += 1
        end = at + len(name)
        before = lower[max(0, at - _BEFORE_REACH) : at] if at != span.start else ""
        if _POST.search(before):
            told.add("post")
        elif before.endswith(_ARTICLES) and _DOES.match(lower, end):
            told.add("does")
        at = lower.find(name, end)
    signs = span.start > _LAST * document.end
    return 2 + 2 * len(told) + (count > 1) + (count > _OFTEN) - 2 * signs
