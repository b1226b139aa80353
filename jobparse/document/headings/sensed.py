"""Headings and labels inside lines that no list holds, told by the sense of their words: "What This Job Pays: $20 an hour"."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import BODY, at_boundary, bare
from jobparse.document.headings.misspelt import near
from jobparse.document.headings.sense import by_sense, looks_like
from jobparse.document.headings.stopped import stopped_headings
from jobparse.document.headings.words import fits_title, is_about
from jobparse.document.kinds.front import PROSE
from jobparse.document.labels.by_value import behind_title, value_behind, valued_label
from jobparse.document.model import Anchor
from jobparse.lexicon import lexicon
from jobparse.lexicon.folding import key
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.document.lines import Line
    from jobparse.document.model import Document
    from jobparse.lexicon import Sense

# Such a phrase is not longer, in characters and in words; where no list holds it, a longer one is a sentence.
_LONGEST = 48
# One that opens its line, and is on the work or on what is asked for, is not longer than this.
_LONGEST_OF_LINE = 64
_MOST_WORDS = 7
# What stands behind a heading inside a line that runs on, and before a blank: the mark of a list ("… of the County. Key
# Deliverables: • Plans the …", "What You'll Do 1. Plans"), or a colon ("… are required. WHERE IT IS: 12 Pine Street"). Searches
# for one character are by far the fastest; most of these stand in no text at all.
_BEHIND = (":", "*", "•", "·", "●", "▪", "➢", "■", "◦", "§")
_FIRST_ITEM = pattern(r"1(?<=\x201)[.)]\x20")
# Marks of lists that stand in no word and no sum.
_MARKS = frozenset("•·●▪➢■◦§")
# A sentence that is a paragraph is not shorter, in characters.
_SENTENCE = 24
# Such a line is not shorter, in characters.
_RUNS_ON = 200
# Kinds of sections behind whose headings the body has begun.
_HEADED = BODY | {"about", "application", "benefits", "summary"}
# Kinds whose headings are printed on the line of their paragraph as well: "How We Choose: The written test counts …". Names of
# skills and the like are left out, which open the items of their lists so.
_RUN_IN = frozenset(
    {
        "about",
        "accommodation",
        "application",
        "benefits",
        "duties",
        "equal_opportunity",
        "hiring_preferences",
        "legal",
        "licenses",
        "minimum_qualifications",
        "physical_requirements",
        "preferred_qualifications",
        "residency",
        "selection",
        "summary",
        "verification",
        "working_conditions",
    }
)
# Those of them whose headings are printed in ordinary letters there, too.
_ASKING = frozenset({"minimum_qualifications", "preferred_qualifications"})
# Those that open the body of a page without other headings.
_OPENING = _ASKING | {"duties"}
_SPEAKING = (" you", " we ", " must ")
# An abbreviation is not longer with its stop, in characters.
_ABBREVIATION = 5
_WORD = pattern(r"\S+")
# How far back the word before a phrase that may begin sooner is looked at, in characters.
_WORD_REACH = 6
_AROUND = " :*_"


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
    found: list[Anchor] = []
    for line in document.lines:
        if line.marker or line.start in starts or ":" not in text[line.body : line.body + _LONGEST_OF_LINE]:
            continue
        label = _label(text, line, in_body=line.start > body, below_prose=line.start > prose)
        label = label or valued_label(text, line, anchors)
        if label:
            found.append(label)
    found += stopped_headings(document, starts)
    found += _inside(document)
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
    sense = _sense(text, line.body, colon) or (_asking(text, line, colon) if line.gap and in_body else None)
    if sense is None:
        return _about(text, line, colon) or _misspelt(text, line, colon)
    if colon - line.body > _LONGEST and sense.kind not in _ASKING | BODY:
        return None
    opens = in_body or (below_prose and sense.kind in _OPENING) or text[line.body : colon].isupper()
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


def _misspelt(text: str, line: Line, colon: int) -> Anchor | None:
    """A misspelt heading in capitals before the paragraph on its line: "WORKING CONDITONS: Most of the work is done …"."""
    if not text[line.body : colon].isupper() or not (line.end - colon > PROSE or _is_paragraph(text, line, colon)):
        return None
    kind = near(key(text[line.body : colon]))
    return Anchor(line.start, bare(text, line.body, colon), colon + 1, kind, "near") if kind in _RUN_IN else None


def _runs_in(text: str, line: Line, colon: int, sense: Sense) -> bool:
    """Whether the words before a colon are the heading of what goes on in their line: a list of its own, or a paragraph."""
    if text.find(" ", line.body, colon) < 0:
        return False
    mark = text[colon + 2 : colon + 3]
    if mark in _MARKS and text.find(f" {mark} ", colon + 3, line.end) > 0:
        return sense.kind not in ("about", "summary")
    return sense.kind in _RUN_IN and (line.end - colon > PROSE or _is_paragraph(text, line, colon))


def _is_paragraph(text: str, line: Line, colon: int) -> bool:
    """Whether a line between blank ones is a sentence behind the words of a heading: "Special Licenses Needed: Has a boat's."."""
    apart = line.gap and text.startswith("\n\n", line.end) and text[line.end - 1] == "."
    return apart and line.end - colon > _SENTENCE and text.find(" ", line.body, colon) > 0


def _asking(text: str, line: Line, colon: int) -> Sense | None:
    """The sense of words in ordinary letters that ask for something, or wish for it, before a paragraph: "We hope you have:"."""
    if line.end - colon <= PROSE or not text[line.body].isupper() or text.count(" ", line.body, colon) >= _MOST_WORDS:
        return None
    folded = key(text[line.body : colon])
    sense = by_sense(folded)
    if sense is None or sense.kind not in _ASKING:
        return None
    return sense if sense.kind == "preferred_qualifications" or any(map(f" {folded} ".__contains__, _SPEAKING)) else None


def _inside(document: Document) -> Iterator[Anchor]:
    """Headings inside lines that run on: in title case before a list, or in capitals before a list or a colon."""
    text = document.text
    for at in _ends(text):
        line = document.lines[bisect_right(document.line_starts, at) - 1]
        if line.end - line.body > _RUNS_ON:
            anchor = _ending_at(text, line.body, at, colon=text[at] == ":")
            if anchor:
                yield anchor


def _ends(text: str) -> Iterator[int]:
    """Where a heading inside a line may end: before a mark with a blank behind it, and a capital before it if it is a colon."""
    for mark in _BEHIND:
        if mark not in text:
            continue
        at = text.find(mark)
        while at >= 0:
            before = text[at - 1 : at]
            if text[at + 1 : at + 2] == " " and before != "\n" and not (mark == ":" and "a" <= before <= "z"):
                yield at
            at = text.find(mark, at + 1)  # one character is found several times faster than two
    for item in _FIRST_ITEM.finditer(text):
        yield item.start() - 1


def _ending_at(text: str, start: int, end: int, *, colon: bool) -> Anchor | None:
    """The heading or label that ends before a mark, the longest one."""
    floor = end - _LONGEST if end - _LONGEST > start else start
    if not _may_end(text, floor, end, colon=colon):
        return None
    words = [floor + word.start() for word in _WORD.finditer(text[floor:end])][-_MOST_WORDS:]
    for at, first in enumerate(words):
        if not text[first].isupper() or (text[end] in _MARKS and text.startswith(text[end], first - 2)):
            continue  # an item between others: "• Knowledge of Tides •"
        capitals = (
            text[first:end].isupper() and not text[words[at - 1] if at else max(start, first - _WORD_REACH) : first].isupper()
        )
        if capitals or (not colon and at_boundary(text, first)):
            sense = _sense(text, first, end)
            if sense and (sense.label or not colon) and (capitals or len(words) - at > 1):
                return _behind_item(text, words[at:], end) or _anchor(text, first, end, sense, colon=colon)
    return None


def _behind_item(text: str, words: list[int], end: int) -> Anchor | None:
    """The known heading behind the item of a list that has no stop: "• A pilot's card Preferred Requirements: •"."""
    if text[words[0] - 2 : words[0] - 1] not in _MARKS:
        return None
    for first in words[1:-1]:
        kind = lexicon().headings.get(key(text[first:end])) if text[first].isupper() else None
        if kind in _RUN_IN:
            return Anchor(first, bare(text, first, end), end, kind or "", "exact")
    return None


def _may_end(text: str, start: int, end: int, *, colon: bool) -> bool:
    """Whether a heading can end before a mark, by the last word there alone; spares most marks the look at all of them."""
    before = text[start:end].rstrip(_AROUND)
    last = before[before.rfind(" ") + 1 :]
    if not last:
        return False
    return last == last.upper() if colon else fits_title(last)


def _ends_sentence(word: str) -> bool:
    """Whether a word ends a sentence, as none of a heading does: "Clerk." of "Harbor Clerk. Location:", but not "Min."."""
    return word[-1] in ".!?" and len(word) > _ABBREVIATION


def _anchor(text: str, start: int, end: int, sense: Sense, *, colon: bool) -> Anchor:
    """The anchor of a phrase inside a line; a colon behind it makes it a label, where its sense is that of one."""
    heading = bare(text, start, end)
    if colon and sense.label:
        return Anchor(start, heading, end + 1, sense.kind, "sense", (sense.label,), "label")
    return Anchor(start, heading, end + 1 if colon else end, sense.kind, "sense")


def _sense(text: str, start: int, end: int) -> Sense | None:
    """The sense of a phrase that has the shape of a heading."""
    words = text[start:end].strip(_AROUND).split()
    if not words or len(words) > _MOST_WORDS or not words[0][0].isupper():
        return None
    if not all(map(fits_title, words)) or any(map(_ends_sentence, words[:-1])) or any(map(str.isdigit, text[start:end])):
        return None
    return by_sense(key(text[start:end]))
