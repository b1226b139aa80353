"""Known headings and labels that are no more than words where they stand."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import ASKING, BODY
from jobparse.document.kinds.front import PROSE
from jobparse.document.labels.values import EMPLOYMENT
from jobparse.kinds import COMPETENCIES
from jobparse.lexicon.folding import key
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.lines import Line
    from jobparse.document.model import Anchor
    from jobparse.lexicon import Lexicon

# Among so many anchors from the top the first section of a posting is looked for.
_FIRST_ANCHORS = 64
# Kinds of headings that duties may stand under.
_OF_THE_WORK = frozenset({"duties", "summary", "container"})
# Kinds of sections whose numbered items may begin with words that are headings elsewhere, and how far above the item before
# stands, in lines.
_COUNTED = ASKING | {"duties", "selection", "application", "note"}
_COUNT_REACH = 24
_SECOND = 2
# How far an item of a numbered list of what is asked for stands from its neighbour, in lines.
_FACET_REACH = 4
# The second line of a list of what is offered is not longer, in characters: a longer one is text below a heading.
_LONGEST_OFFER = 60
# Further lines of such a list are not longer, in characters.
_OFFER = 40
# What boards print behind what is asked for: "Driver's License (Required)".
_DEGREES = ("(required)", "(preferred)")
# What stands in any contact: a number, an address, a request.
_REACHED = pattern(r"[0-9@]|www\.|https?:|\b[Pp]lease\b")


def is_everyday(text: str, line: Line, anchor: Anchor, before: list[Anchor], words: Lexicon) -> bool:
    """Whether a label or heading is no more than a word of every day: "Trust: We do what we say.", "Goal: zero accidents."."""
    value = text[anchor.body : line.end].strip()
    if not value and key(text[slice(*anchor.heading)]) in structure_words().before_colons:
        return text.find(":", anchor.heading.end, line.end) < 0  # "opens safes by" over "Combination", over "locks"
    if not value or key(text[slice(*anchor.heading)]) not in words.everyday:
        return False
    if any(row.kind in BODY or (row.scope == "section" and row.kind == "about") for row in islice(before, _FIRST_ANCHORS)):
        return True
    if not anchor.labels:
        return len(value) < PROSE
    if anchor.labels[0].section == "employment":
        return EMPLOYMENT.match(value) is None
    return not value[0].isupper() or value[-1] in ".!?"


def is_item(text: str, lines: list[Line], at: int, anchor: Anchor, before: Anchor, words: Lexicon, *, listed: bool) -> bool:
    """Whether a line that is a known heading is an item without a marker, below a heading in capitals.

    It ends as a sentence does ("Computer skills."), or is one of several of the kind that it stands under ("Paid leave" over
    "Retirement plan", below "BENEFITS").

    Args:
        text: Clean text.
        lines: All lines.
        at: Which one it is.
        anchor: The heading that it would be.
        before: The anchor before it.
        words: The lexicon.
        listed: Whether the line before it is such an item.
    """
    line = lines[at]
    content = text[line.body : line.end]
    if line.marker or anchor.scope != "section" or anchor.how != "exact" or anchor.body != line.end:
        return False
    if content.isupper() or content[-1] == ":":
        return False
    if content.lower().endswith(_DEGREES) or _inside_list(text, lines, at, anchor, before):
        return True
    if _first_offer(lines, at, anchor, before) or _further_offer(text, lines, at, anchor, before):
        return True
    if before.scope != "section" or not text[before.heading.start : before.heading.end].isupper():
        return False
    if content[-1] == ".":
        return content.count(".") == 1
    if before.kind != anchor.kind:
        return False
    following = lines[at + 1] if at + 1 < len(lines) else None
    below = words.headings.get(key(text[following.body : following.end])) if following and not following.marker else None
    return below == anchor.kind or (listed and not line.gap)


def _inside_list(text: str, lines: list[Line], at: int, anchor: Anchor, before: Anchor) -> bool:
    """Whether a line stands between others of a list without bullets, on what the heading above it names: "Computer skills"."""
    if before.kind != anchor.kind or anchor.kind not in COMPETENCIES or not 0 < at < len(lines) - 1:
        return False
    above, line, below = lines[at - 1 : at + 2]
    if above.start <= before.start or line.gap or below.gap or above.marker or below.marker:
        return False
    return text[above.end - 1] not in ".:;!?"


def _first_offer(lines: list[Line], at: int, anchor: Anchor, before: Anchor) -> bool:
    """Whether a line is the first of a list without bullets right below a heading: "Health insurance" below "Benefits"."""
    if not anchor.kind == before.kind == "benefits" or not 0 < at < len(lines) - 1:
        return False
    line, below = lines[at : at + 2]
    near = lines[at - 1].start <= before.start and not line.gap and not below.gap
    return near and not below.marker and below.end - below.body <= _LONGEST_OFFER


def _further_offer(text: str, lines: list[Line], at: int, anchor: Anchor, before: Anchor) -> bool:
    """Whether a line goes on such a list: "Health insurance" between "Dental insurance" and "Paid time off"."""
    if not anchor.kind == before.kind == "benefits" or not 0 < at < len(lines) - 1:
        return False
    rows = lines[at - 1 : at + 2]
    if rows[0].start <= before.start or rows[1].gap or rows[2].gap or any(row.marker for row in rows):
        return False
    if any(row.end - row.body > _OFFER for row in rows) or text[rows[0].end - 1] in ".:;!?":
        return False
    return text[rows[2].end - 1] not in ".;!?"  # the next label may end with its colon


def opens_item(text: str, lower: str, lines: list[Line], at: int, anchor: Anchor, before: list[Anchor]) -> bool:
    """Whether a known heading or label is no more than the first words of an item or paragraph under a heading."""
    line = lines[at]
    if not before or anchor.body >= line.end:
        return False
    if (
        line.end - anchor.body > PROSE
        and before[-1].scope == "section"
        and (_in_count(lines, at, before[-1]) or _in_prose(text, line, anchor, before[-1]))
    ):
        return True
    return bool(line.marker) and _is_facet(text, lower, lines, at, anchor, before)


def _is_facet(text: str, lower: str, lines: list[Line], at: int, anchor: Anchor, before: list[Anchor]) -> bool:
    """Whether a heading opens an item in a list of what is asked for: "- Education: a degree in botany"."""
    line = lines[at]
    over = before[-2] if _is_first_behind_note(line, before[-1]) and len(before) > 1 else before[-1]
    if anchor.labels or over.kind not in ASKING or text[anchor.body] != " ":
        return False
    beside = [lines[index] for index in (at - 1, at + 1) if 0 <= index < len(lines)]
    listed = any(other.marker == line.marker and not other.gap for other in beside) or (
        anchor.kind != "preferred_qualifications" and _is_counted(lines, at)
    )
    return listed and lower[anchor.heading.start : anchor.heading.end].endswith(structure_words().facets)


def behind_note(line: Line, anchor: Anchor, before: Anchor) -> list[Anchor]:
    """What goes on, without a heading, where a line is the first of a list of what is asked for right behind a note on it."""
    if not _is_first_behind_note(line, before):
        return []
    return [replace(anchor, heading=Span(line.body, line.body), body=line.body)]


def _is_first_behind_note(line: Line, before: Anchor) -> bool:
    """Whether a line is the first of a numbered list, and the anchor before it that of a note."""
    return before.kind == "note" and line.marker[:-1] == "1"


def _is_counted(lines: list[Line], at: int) -> bool:
    """Whether an item of a numbered list stands near its neighbour: "1. Education: a degree" above "2. Language: Dutch"."""
    marker = lines[at].marker
    if not marker[:-1].isdigit():
        return False
    number = int(marker[:-1])
    beside = (f"{number - 1}{marker[-1]}", f"{number + 1}{marker[-1]}")
    return any(line.marker in beside for line in lines[max(at - _FACET_REACH, 0) : at + _FACET_REACH + 1])


def _in_count(lines: list[Line], at: int, before: Anchor) -> bool:
    """Whether a line goes on a numbered list of paragraphs below a heading of another kind: "3. INTERVIEW: A board of …"."""
    marker = lines[at].marker
    if before.kind not in _COUNTED or not marker[:-1].isdigit() or int(marker[:-1]) < _SECOND:
        return False
    above = f"{int(marker[:-1]) - 1}{marker[-1]}"
    for index in range(at - 1, max(at - _COUNT_REACH, 0) - 1, -1):
        line = lines[index]
        if line.start < before.body:
            return False
        if line.marker == above:
            return line.end - line.body > PROSE
    return False


def _in_prose(text: str, line: Line, anchor: Anchor, before: Anchor) -> bool:
    """Whether the label of a contact is the first words of a duty: "Inquiries: Answers questions of the public …"."""
    if not anchor.labels or anchor.labels[0].attribute != "application.contact" or before.kind not in _OF_THE_WORK:
        return False
    return _REACHED.search(text, anchor.body, line.end) is None
