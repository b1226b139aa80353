"""Headings and labels inside lines that no list holds, told by the sense of their words: "What This Job Pays: $20 an hour"."""

from __future__ import annotations

from bisect import bisect_right
from itertools import zip_longest
from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import ASKING, BODY, RUN_IN, bare
from jobparse.document.headings.misspelt import near
from jobparse.document.headings.sense import by_sense, looks_like, sense_of_title
from jobparse.document.headings.sensed_inside import MARKS, headings_inside
from jobparse.document.headings.stopped import stopped_headings
from jobparse.document.headings.words import can_be_heading, fits_title, is_about
from jobparse.document.kinds.front import PROSE
from jobparse.document.kinds.notices import may_be_notice
from jobparse.document.labels.by_value import behind_title, value_behind, valued_label
from jobparse.document.model import Anchor
from jobparse.lexicon.folding import key

if TYPE_CHECKING:
    from jobparse.document.lines import Line
    from jobparse.document.model import Document
    from jobparse.lexicon import Sense

# Such a phrase is not longer, in characters and in words; where no list holds it, a longer one is a sentence.
_LONGEST = 48
# One that opens its line, and is on the work or on what is asked for, is not longer than this.
_LONGEST_OF_LINE = 64
_MOST_WORDS = 7
# A sentence that is a paragraph is not shorter, in characters.
_SENTENCE = 24
# Behind words in capitals so much is a paragraph, in characters.
_GOES_ON = 48
# Kinds of sections behind whose headings the body has begun.
_HEADED = BODY | {"about", "application", "benefits", "summary"}
# Words that ask for something.
_LEADS = (" following", " follows", " include", " includes", " including")
_SPEAKING = (" you", " we ", " must ")
# Those that open the body of a page without other headings.
_OPENING = ASKING | {"duties"}

_GAP = "    "  # what parts two fields on one line


def with_sensed(document: Document, anchors: list[Anchor]) -> list[Anchor]:
    """Anchors, with those of labels with a value and of headings inside a line that no exact anchor claims, in order.

    Args:
        document: The document.
        anchors: Its anchors so far, in order.
    """
    text = document.text
    starts = {anchor.start for anchor in anchors}
    body = next((anchor.start for anchor in anchors if anchor.kind in _HEADED), len(text))
    prose = next((line.start for line in document.lines if line.end - line.body > PROSE), len(text))
    headed = not may_be_notice(document, anchors)  # whose paragraphs open with a few words before a colon as well
    numbered: bool | None = None  # told where an item has a number
    found: list[Anchor] = []
    for line, below in zip_longest(document.lines, document.lines[1:]):
        if line.start in starts:
            continue
        listed = bool(line.marker)
        if listed and line.marker[0].isdigit():
            if numbered is None:
                numbered = any(text[anchor.start].isdigit() for anchor in anchors if anchor.labels)
            listed = not numbered
        if listed and line.start > body:
            continue  # an item, but for one of a form whose rows have numbers: "4. What You Bring: a boat"
        opening = text[line.body : line.body + _LONGEST_OF_LINE]
        coloned = ":" in opening
        if not coloned and (line.marker or "- " not in opening):
            continue
        opens = coloned and not listed
        label = _label(text, line, in_body=line.start > body, below_prose=line.start > prose) if opens else None
        label = label or valued_label(text, line, below, anchors, coloned=coloned)
        if label is None and not listed and (line.gap or text[line.end - 1] == "."):
            label = _of_paragraph(text, line, anchors, in_body=line.start > body, headed=headed)
        if label:
            found.append(label)
    found += stopped_headings(document, starts)
    found += headings_inside(document, anchors)
    found = [anchor for anchor in found if not _claimed(anchor.start, anchors)]
    if not found:
        return anchors
    found.sort(key=_start)
    kept = [anchor for anchor in anchors if not _claimed(anchor.start, found)]  # "Assigned Work Site:" ends in a known label
    return _apart(sorted(kept + found, key=_start))


def _apart(anchors: list[Anchor]) -> list[Anchor]:
    """Anchors without those by sense that begin inside the one before, or reach into the next."""
    apart: list[Anchor] = []
    for anchor in anchors:
        if apart and anchor.start < apart[-1].heading.end:
            if anchor.how == "sense":
                continue
            apart.pop()
        apart.append(anchor)
    return apart


def _start(anchor: Anchor) -> int:
    return anchor.start


def _claimed(at: int, anchors: list[Anchor]) -> bool:
    """Whether an offset lies in the heading or label of one of some ordered anchors."""
    index = bisect_right(anchors, at, key=_start) - 1
    return index >= 0 and anchors[index].body > at


def _label(text: str, line: Line, *, in_body: bool, below_prose: bool) -> Anchor | None:
    """The label that a line begins with, if its words have a sense and its value looks like one of that.

    Where no heading has opened the body, one in ordinary letters below a paragraph does so over duties or requirements.
    """
    colon = text.find(":", line.body + 2, line.end if line.end < line.body + _LONGEST_OF_LINE else line.body + _LONGEST_OF_LINE)
    if colon < 0 or colon + 1 >= line.end or text[colon + 1] not in " $£€":
        return None
    if text.find(_GAP, line.body, colon) > 0:
        return None  # what stands before wide space is no part of a label: "Clerk - Night Shift          JobID: 2201"
    sense = sense_of_title(text, line.body, colon)
    if sense is None:
        return _about(text, line, colon)
    if colon - line.body > _LONGEST and sense.kind not in ASKING | BODY:
        return None
    opens = in_body or (below_prose and sense.kind in _OPENING) or text[line.body : colon].isupper() or bool(line.marker)
    if opens and _runs_in(text, line, colon, sense):
        return Anchor(line.start, bare(text, line.body, colon), colon + 1, sense.kind, "sense")
    if sense.label is None or line.end - colon > PROSE:
        return None
    value = value_behind(text, line, colon)
    if not looks_like(sense.label, text, value, line.end):
        return None
    return behind_title(text, line, colon) or Anchor(
        line.start, bare(text, line.body, colon), colon + 1, sense.kind, "sense", (sense.label,), "label"
    )


def _about(text: str, line: Line, colon: int) -> Anchor | None:
    """The heading that names the employer whom the paragraph behind it is about: "ABOUT ALDER FERRIES: We have run boats …"."""
    if not text.startswith("ABOUT ", line.body) or line.end - colon <= PROSE or not text[line.body : colon].isupper():
        return None
    named = is_about(key(text[line.body : colon]))
    return Anchor(line.start, bare(text, line.body, colon), colon + 1, "about", "sense") if named else None


def _runs_in(text: str, line: Line, colon: int, sense: Sense) -> bool:
    """Whether the words before a colon are the heading of what goes on in their line: a list of its own, or a paragraph."""
    if text.find(" ", line.body, colon) < 0:
        return False
    mark = text[colon + 2 : colon + 3]
    if mark in MARKS and text.find(f" {mark} ", colon + 3, line.end) > 0:
        return sense.kind not in ("about", "summary")
    if sense.kind not in RUN_IN:
        return False
    least = _SENTENCE if line.marker else _GOES_ON if text[line.body : colon].isupper() else PROSE
    return line.end - colon > least or _is_paragraph(text, line, colon)


def _is_paragraph(text: str, line: Line, colon: int) -> bool:
    """Whether a line between blank ones is a sentence behind the words of a heading: "Special Licenses Needed: Has a boat's."."""
    apart = line.gap and text.startswith("\n\n", line.end) and text[line.end - 1] == "."
    return apart and line.end - colon > _SENTENCE and text.find(" ", line.body, colon) > 0


def _of_paragraph(text: str, line: Line, anchors: list[Anchor], *, in_body: bool, headed: bool) -> Anchor | None:
    """The heading in any letters that a paragraph begins with, or a misspelt one, before a colon or a dash.

    "Documents to hand in: a letter and …", "Hazards of the work - noise, ice and …", "WORKING CONDITONS: Most of the work is …".
    """
    end, body = _part(text, line)
    words = text[line.body : end].split()
    if not 1 < len(words) <= _MOST_WORDS or not words[0][0].isupper() or any(map(str.isdigit, text[line.body : end])):
        return None
    capitals = text[line.body : end].isupper()
    if not (capitals or in_body) or not (line.end - body > PROSE or _is_paragraph(text, line, body)):
        return None
    if not (capitals or line.gap or text[body - 1] == ":"):
        return None  # an item of a list without marks: "Sick leave - twelve days a year."
    folded = key(text[line.body : end])
    sense = by_sense(folded)
    kind = sense.kind if sense else near(folded)
    if kind not in RUN_IN or not can_be_heading(text[line.body : end], words) or folded.endswith(_LEADS):
        return None
    asks = kind in ASKING and (kind == "preferred_qualifications" or any(map(f" {folded} ".__contains__, _SPEAKING)))
    if not asks and ((sense and _is_under(line.start, kind, anchors)) or not (capitals or headed or all(map(fits_title, words)))):
        return None
    return Anchor(line.start, bare(text, line.body, end), body, kind, "sense" if sense else "near")


def _part(text: str, line: Line) -> tuple[int, int]:
    """Where the words before the first colon or dash of a line end, and where the text behind that begins."""
    stop = min(line.end, line.body + _LONGEST_OF_LINE)
    colon = text.find(": ", line.body, stop)
    dash = text.find("- ", line.body, stop if colon < 0 else colon)
    if dash < 0:
        return (colon, colon + 1) if colon > 0 else (line.body, line.body)
    return (dash - 1 if text[dash - 1] == " " else dash), dash + 1


def _is_under(at: int, kind: str, anchors: list[Anchor]) -> bool:
    """Whether the last of some ordered anchors before an offset is of a kind: a paragraph under it is a part of its section."""
    index = bisect_right(anchors, at, key=_start) - 1
    return index >= 0 and anchors[index].kind == kind
