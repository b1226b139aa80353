"""Labels without a colon: tables of alternating lines, rows of "Label - value", cells parted by tabs, dots, bars or space."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import bare, label_openers
from jobparse.document.headings.words import names_job
from jobparse.document.labels.cells import KNOWN, LABEL, VALUE, barred_cells, broken_cells
from jobparse.document.labels.coded_places import coded_places
from jobparse.document.labels.over_title import over_title
from jobparse.document.labels.spaced_rows import spaced_rows
from jobparse.document.labels.unlisted import UNKNOWN, inside_table
from jobparse.document.labels.values import ASIDE, BEGINS_WITH_DATE
from jobparse.document.model import Anchor
from jobparse.lexicon.folding import key
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.lines import Line
    from jobparse.document.model import Document
    from jobparse.lexicon import Label, Lexicon

# How far before a dash a line with a label begins at most, with its indent, in characters.
_REACH = 96
_DASH = " - "
_IDENTIFIER = pattern(r" ?\#?(?=[\w./-]*\d)[A-Za-z0-9][\w./-]{1,40}")
_WIDE = "   "
_FIGURES = 3  # of a number of vacancies or a grade, at most
# Labels with a colon on three lines that follow each other: their values stand below all of them.
_STACK = pattern(r":\x20?\n(?:[^\n:]{2,32}:\x20?\n){2}")
_BEFORE_GAP = (":", "$", "£", "€")  # with which no label ends: "Pay: $     15.00"
# Dots that lead from a label to its value: "Salary ........ $30 an hour"; three of them can be the end of a sentence.
_LEADER = "...."
# Kinds of headings that open no section inside a table; what no list holds counts as the first.
_UNHEADED = "header"
_NO_SECTION = frozenset({_UNHEADED, "container", "identifiers", "other", "page_furniture"})
# What ends the first word of a label.
_FIRST_WORD = pattern(r"[\s/.-]")
_NO_LABEL = pattern(r"(?<![a-z])\d|\d\d|[$£€@,;:!?]|(?<!\bNo)(?<!\bDept)\.")


def table_anchors(document: Document, openings: list[str], words: Lexicon, *, spaced: bool) -> dict[int, Anchor]:
    """The labels of all such tables, by the number of their line.

    Args:
        document: The document, whose sections are not known yet.
        openings: For each line the first word of a heading or label that it begins with, empty where it does not.
        words: The lexicon.
        spaced: Whether two blanks stand side by side in the text.
    """
    text, lines = document.text, document.lines
    first = label_openers()
    known = [
        at
        for at, (line, word) in enumerate(zip(lines, openings, strict=True))
        if word in first and line.end - line.body <= LABEL and not line.marker and _labels(text, line, words)
    ]
    found: dict[int, Anchor] = {}
    tried: set[int] = set()
    for at in known if len(known) >= KNOWN else ():
        if at not in tried:
            rows = _rows(text, lines, at)
            tried.update(rows)
            found.update(_alternating(text, lines, rows, words))
    counted = {at: _counted(text, lines, at, words) for at in known if at not in found}
    found.update((at, anchor) for at, anchor in counted.items() if anchor)
    found.update({at: anchor for at, anchor in spaced_rows(text, lines, known, words).items() if at not in found})
    titled = {at: over_title(text, lines[at], lines[at + 1], words) for at in known if at not in found and at + 1 < len(lines)}
    found.update((at, anchor) for at, anchor in titled.items() if anchor)
    barred = "|" in text
    if barred:
        found.update(broken_cells(text, lines, words))
    if any(after - at == 1 for at, after in pairwise(known)) or _STACK.search(text):
        found.update(_stacked(text, lines, words))
    found.update(_dashed(text, lines, document.line_starts, words))
    found.update(coded_places(document, words))
    found.update(_spaced(document.source.text, text, lines, words, wide=spaced and _WIDE in text))
    if barred:
        found.update(barred_cells(text, lines, words))
    return found


def _short(line: Line) -> bool:
    return not line.marker and 0 < line.end - line.body <= LABEL


def _labels(text: str, line: Line, words: Lexicon) -> tuple[Label, ...]:
    """What a line that is a label without a colon announces."""
    if not (text[line.end - 1].isalnum() or text[line.end - 1] == "."):
        return ()
    printed = text[line.body : line.end]
    first = _FIRST_WORD.split(printed, maxsplit=1)[0].lower()  # "Department/Office", "No. of Posts", "Dept.", "site-calendar"
    return words.labels.get(key(printed), ()) if first in label_openers() else ()


def _rows(text: str, lines: list[Line], first: int) -> list[int]:
    """The numbers of the lines that can be labels of the table that a known label opens."""
    rows = [first]
    apart = first + 1 < len(lines) and lines[first + 1].gap
    at = first + 2 + _is_aside(text, lines, first + 1)
    while _goes_on(text, lines, at, apart=apart):
        rows.append(at)
        at += 2 + _is_aside(text, lines, at + 1)
    return rows


def _is_aside(text: str, lines: list[Line], at: int) -> bool:
    """Whether a line below a label says in brackets when its value counts: "(At time of posting)"."""
    if at + 1 >= len(lines) or text[lines[at].body] != "(":
        return False
    return ASIDE.fullmatch(text, lines[at].body, lines[at].end) is not None


def _counted(text: str, lines: list[Line], at: int, words: Lexicon) -> Anchor | None:
    """A label on the number of vacancies or on a grade over that number, and nothing else: "Number of Openings" over "3"."""
    labels = _labels(text, lines[at], words)
    below = at + 1 + _is_aside(text, lines, at + 1) if at + 1 < len(lines) else len(lines)
    if below >= len(lines) or not labels:
        return None
    counts, graded = labels[0].value == "count" and not lines[below].gap, labels[0].attribute == "salary_grade"
    value = text[lines[below].body : lines[below].end]
    if not (counts or graded) or not value.isdecimal() or len(value) > _FIGURES:
        return None
    return _anchor(text, lines[at], lines[at].end, labels)


def _alternating(text: str, lines: list[Line], rows: list[int], words: Lexicon) -> dict[int, Anchor]:
    """The labels of a table of such rows, if enough are known: label, value, label, value, each on a line of its own."""
    while rows and not _labels(text, lines[rows[-1]], words):
        rows.pop()  # what follows the last known label is no more of the table
    while rows and _is_button(text, lines, rows[0], words):
        rows.pop(0)
    known = [at for at in rows if _labels(text, lines[at], words)]
    if len(known) < KNOWN or 2 * len(known) < len(rows) or known[-1] + 1 >= len(lines):
        return {}
    if sum(bool(_labels(text, lines[at + 1], words)) for at in known) * 2 > len(known):
        return {}  # labels under labels: the values stand elsewhere
    while (
        rows[0] > 1
        and _goes_on(text, lines, rows[0] - 2, apart=False)
        and not lines[rows[0]].gap
        and not lines[rows[0] - 1].gap
        and _may_open(text, lines, rows[0] - 2, words)
    ):
        rows.insert(0, rows[0] - 2)
    return {
        at: _anchor(text, lines[at], lines[at].end, labels or (inside_table(text, lines[at], lines[at].end, lines[at + 1]),))
        for at in rows
        if (labels := _labels(text, lines[at], words)) or key(text[lines[at].body : lines[at].end]) not in words.headings
    }


def _is_button(text: str, lines: list[Line], at: int, words: Lexicon) -> bool:
    """Whether a label is a button of the site above a title, and no address stands below it: "Apply" over "Pilot II"."""
    if words.headings.get(key(text[lines[at].body : lines[at].end])) != "page_furniture" or at + 1 >= len(lines):
        return False
    value = text[lines[at + 1].body : lines[at + 1].end]
    return "." not in value and "@" not in value


def _may_open(text: str, lines: list[Line], at: int, words: Lexicon) -> bool:
    """Whether an unknown label and its value may open a table: neither is a button of the site or a job.

    A name over a job is that of the employer: "Port of Alder" over "Harbor Pilot (Nights)". What stands below a known
    label, or over one, is the value of a row of its own: "Job type" over "Research" and "Surveys", out of step with the rest.
    """
    if at and text[lines[at - 1].end - 1] == ":":
        return False  # they are the first lines of a list: "Qualifications:"
    if _labels(text, lines[at + 1], words) or (at > 0 and not lines[at].gap and _labels(text, lines[at - 1], words)):
        return False
    label, value = (text[lines[row].body : lines[row].end] for row in (at, at + 1))
    if "page_furniture" in (words.headings.get(key(label)), words.headings.get(key(value))) or names_job(label.split()):
        return False
    job = value.partition(" (")[0].split()
    return not job or not names_job(job)


def _goes_on(text: str, lines: list[Line], at: int, *, apart: bool) -> bool:
    """Whether a line and the one below it can be a label and its value, parted by a blank line if `apart` is set."""
    if not 0 <= at < len(lines) - 1:
        return False
    line, value = lines[at], lines[at + 1]
    return (
        _short(line)
        and (text[line.body].isalpha() or text.startswith("# ", line.body))
        and value.gap == apart
        and value.end - value.body <= VALUE
        and not _NO_LABEL.search(text, line.body, line.end)
    )


def _stacked(text: str, lines: list[Line], words: Lexicon) -> dict[int, Anchor]:
    """Tables of which all labels are printed first and then all values, where each value has the shape that its label wants."""
    found: dict[int, Anchor] = {}
    rows = [_stackable(text, line, words) if _short(line) else () for line in lines]
    at = 0
    while at < len(lines):
        stop = at
        while stop < len(lines) and rows[stop] and (stop == at or not lines[stop].gap):
            stop += 1
        count = stop - at
        if count >= KNOWN and _are_values(text, lines[stop : stop + count], rows[at:stop], rows[stop : stop + count]):
            for row in range(at, stop):
                label, value = lines[row], lines[row + count]
                found[row] = _anchor(text, label, label.end, (UNKNOWN,))
                heading = Span(value.body, value.body)
                found[row + count] = Anchor(value.start, heading, value.body, rows[row][0].section, "exact", rows[row], "label")
            stop += count
        at = max(stop, at + 1)
    return found


def _stackable(text: str, line: Line, words: Lexicon) -> tuple[Label, ...]:
    """What a line announces that is a label with or without a colon, and nothing else."""
    end = line.end
    while end > line.body and text[end - 1] in ": ":
        end -= 1
    return _labels(text, replace(line, end=end), words) if end > line.body else ()


def _are_values(text: str, values: list[Line], labels: list[tuple[Label, ...]], others: list[tuple[Label, ...]]) -> bool:
    """Whether lines can be the values of as many labels: dates and figures where the labels want them."""
    if len(values) < len(labels) or any(others) or any(value.gap for value in values[1:]):
        return False
    shaped = 0
    for value, row in zip(values, labels, strict=True):
        if value.end - value.body > VALUE or text[value.end - 1] == ":":
            return False
        printed = text[value.body : value.end]
        if row[0].value == "date" or row[0].section in ("salary", "identifiers"):
            if not any(char.isdigit() for char in printed) or (row[0].value == "date" and not BEGINS_WITH_DATE.match(printed)):
                return False
            shaped += 1
    return shaped > 0


def _dashed(text: str, lines: list[Line], starts: list[int], words: Lexicon) -> dict[int, Anchor]:
    """Labels before a dash, at least two on lines that follow each other: "Location - Alder, ME"."""
    heads: dict[int, Anchor] = {}
    dash = text.find(_DASH)
    while dash >= 0:
        if dash > _REACH and text.find("\n", dash - _REACH, dash) < 0:
            dash = text.find(_DASH, dash + 1)
            continue  # too far in its line for a label, which the line's own offsets would tell as well, but not as fast
        at = bisect_right(starts, dash) - 1
        line = lines[at]
        if dash - line.body <= LABEL and line.end - line.body <= VALUE and at not in heads:
            labels = words.labels.get(key(text[line.body : dash]))
            if labels:
                heads[at] = _anchor(text, line, dash + 2, labels)
        dash = text.find(_DASH, dash + 1)
    return {at: anchor for at, anchor in heads.items() if at - 1 in heads or at + 1 in heads or _numbers(text, lines[at], anchor)}


def _numbers(text: str, line: Line, anchor: Anchor) -> bool:
    """Whether a line is the number of something and nothing else: "Job Posting ID - PW-25-2025"."""
    return anchor.labels[0].value == "identifier" and _IDENTIFIER.fullmatch(text, anchor.body, line.end) is not None


def _spaced(source: str, text: str, lines: list[Line], words: Lexicon, *, wide: bool) -> dict[int, Anchor]:
    """Labels before a tab or wide space, as tables are copied: "Closes	May 3", "Pay Grade      12"."""
    tabbed, dotted = "\t" in source, _LEADER in text
    if not (tabbed or wide or dotted):
        return {}
    found: dict[int, Anchor] = {}
    unknown: dict[int, Anchor] = {}
    for at, line in enumerate(lines):
        reach = line.body + LABEL + 2 if line.body + LABEL + 2 < line.end else line.end
        opening = text[line.body : reach]
        cut = source.find("\t", line.body, reach) if tabbed else -1
        cut = line.body + opening.find(_WIDE) if cut < 0 and wide and _WIDE in opening else cut
        cut = line.body + opening.find(_LEADER) if cut < 0 and dotted and _LEADER in opening else cut
        if cut > 0 and text[cut - 1] not in _BEFORE_GAP:
            labels = words.labels.get(key(text[line.body : cut]))
            body = _past_leader(text, cut, line.end)
            if labels:
                found[at] = replace(_anchor(text, line, cut, labels), body=body)
            elif not (line.marker or _NO_LABEL.search(text, line.body, cut)):
                kind = words.headings.get(key(text[line.body : cut]), _UNHEADED)
                unknown[at] = (
                    replace(_anchor(text, line, cut, (inside_table(text, line, cut, line, body),)), body=body)
                    if kind in _NO_SECTION
                    else Anchor(
                        line.start, bare(text, line.body, cut), line.end - len(text[body : line.end].lstrip(" :")), kind, "exact"
                    )
                )
    if len(found) >= KNOWN:
        first, last = min(found), max(found)
        headed = {
            at: anchor for at, anchor in unknown.items() if anchor.scope == "section"
        }  # which the last row can have as well
        found.update((at, anchor) for at, anchor in unknown.items() if first < at < last or (first < at and at in headed))
    return found


def _past_leader(text: str, at: int, end: int) -> int:
    """An offset behind the dots, and the blanks between and around them, that lead to a value."""
    body = at
    while body < end and text[body] in ". ":
        body += 1
    return body if _LEADER in text[at:body] else at


def _anchor(text: str, line: Line, body: int, labels: tuple[Label, ...]) -> Anchor:
    return Anchor(line.start, bare(text, line.body, body), body, labels[0].section, "exact", labels, "label")
