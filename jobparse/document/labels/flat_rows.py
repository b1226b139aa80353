"""Labels that run on in one line without colons, as tables come out of documents: "Exam Number 5-12 Salary $40,000 Close Date …".

Two numbers or dates behind words that say so, and a third label, show that a line is such a table. In a text that has one,
further labels and headings of several words stand inside its other long lines too: "… at offer stage Location of Post Elmbay".
So do lines that follow each other and hold two labels each: "Salary $40,000 Grade 4 to 6" over "Perm/Temp Permanent FT/PT Full".
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import SMALL, bare, label_openers, openers
from jobparse.document.labels.values import BEGINS_WITH_DATE
from jobparse.document.model import Anchor
from jobparse.lexicon.folding import key
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.lines import Line
    from jobparse.document.model import Document
    from jobparse.lexicon import Label, Lexicon

# Last words of labels on numbers and dates, with the blank behind them; so many stand in one line, and so many labels in all.
_LAST_WORDS = ("date ", "number ", "reference ", "id ", "no ", "no. ")
_SHAPED, _FEWEST = 2, 3
# A line that holds such a table is not shorter, in characters, and a value in it not longer.
_LEAST, _LONGEST_VALUE = 60, 160
# A label is not longer, in words.
_MOST_WORDS = 6
# What stands behind a label on a number, a date or a sum; a time may stand before the date.
_NUMBER = pattern(r"\#?(?=[\w./-]{0,40}\d)[A-Za-z0-9][\w./-]{1,40}(?![\w%])")
_TIME = pattern(r"(?:(?:(?:12 )?(?:noon|midnight)|\d{1,2}[.:]\d\d ?(?:am|pm|a\.m\.|p\.m\.)?|\d{1,2} ?(?:am|pm)),? (?:on |of )?)")
_SUM = pattern(r"(?:[A-Z]{1,3} ?)?[$£€₱₦₹] ?\d")
# Words of a sentence before what would be a label: "The Closing Date March 4, 2027 was moved".
_IN_SENTENCE = pattern(
    r"(?i)(?<![a-z])(?:the|a|an|our|your|their|its|this|that|of|by|and|or|as|in|on|at|for|to|with|from|under|see) $"
)
_REACH = 8
# A line of two labels in a block of such is not longer, in characters, and so many of them stand in the block.
_LONGEST_PAIR, _PAIRS = 200, 2
_SINGLES = 3  # lines of one label and its value each make such a block
# With what the value of a label begins that has no colon before it, beside letters and figures.
_OPENS_VALUE = "$£€#("
# Kinds of headings that are none inside such a line.
_NONE = frozenset({"page_furniture", "note", "header", "container", "identifiers"})


def flat_rows(document: Document, openings: list[str], words: Lexicon) -> list[Anchor]:
    """The labels and headings inside lines that hold many without colons; none where no line does.

    Args:
        document: The document, whose sections are not known yet.
        openings: For each line the first word of a heading or label that it begins with, empty where it does not.
        words: The lexicon.
    """
    paired = _paired_rows(document, openings, words)
    if paired:
        return paired
    tables = [row for at in _candidates(document) if len(row := _labels(document, document.lines[at], words)) >= _FEWEST]
    found = [anchor for row in tables for anchor in row if _is_shaped(document.text, anchor)]
    if len(found) < _SHAPED:
        return []
    first = tables[0][0].start
    behind = [line for line in document.lines if line.start > first and line.end - line.start >= _LEAST]
    known = {anchor.start for row in tables for anchor in row}
    rows = [anchor for row in tables for anchor in row]
    return rows + [anchor for line in behind for anchor in _inside(document, line, words) if anchor.start not in known]


def _candidates(document: Document) -> list[int]:
    """The numbers of the lines in which words on numbers or dates stand right before some, at least two."""
    text, lower, lines = document.text, document.lower, document.lines
    counts: dict[int, int] = {}
    for last in _LAST_WORDS:
        if last.strip() not in document.tokens:
            continue
        at = lower.find(last)
        while at >= 0:
            behind = at + len(last)
            if text[at].isupper() and (_NUMBER.match(text, behind) or _begins_with_date(text, behind, behind + _LONGEST_VALUE)):
                row = bisect_right(document.line_starts, at) - 1
                counts[row] = counts.get(row, 0) + 1
            at = lower.find(last, behind)
    return sorted(
        at for at, count in counts.items() if at >= 0 and count >= _SHAPED and lines[at].end - lines[at].start >= _LEAST
    )


def _paired_rows(document: Document, openings: list[str], words: Lexicon) -> list[Anchor]:
    """The labels of the first block of lines that hold two of them each, with figures behind some; none where there is none."""
    text, lines, first = document.text, document.lines, label_openers()
    rows: list[list[Anchor]] = []
    for at, opening in enumerate(openings):
        line = lines[at]
        row: list[Anchor] = []
        if opening in first and not line.marker and line.end - line.body <= _LONGEST_PAIR:
            beside = (at and opening and openings[at - 1]) or (at + 1 < len(lines) and openings[at + 1])
            row = _pair(text, line, words) if beside and ":" not in text[line.body : line.end] else []
        if not row or (line.gap and rows):
            if _is_block(text, rows):
                break
            rows = []
        if row:
            rows.append(row)
    return [anchor for row in rows for anchor in row] if _is_block(text, rows) else []


def _is_block(text: str, rows: list[list[Anchor]]) -> bool:
    """Whether enough of some lines hold two labels, or are rows of one, and enough values look like what their labels say."""
    if sum(len(row) > 1 for row in rows) < _PAIRS and len(rows) < _SINGLES:
        return False
    return sum(_has_figure(text, anchor) for row in rows for anchor in row) >= _SHAPED


def _has_figure(text: str, anchor: Anchor) -> bool:
    """Whether a label on a number, a day or a sum has that behind it."""
    label = anchor.labels[0]
    if label.attribute == "salaries":
        return _SUM.match(text, anchor.body) is not None
    return (label.section in ("identifiers", "dates") or label.value == "count") and _is_shaped(text, anchor)


def _pair(text: str, line: Line, words: Lexicon) -> list[Anchor]:
    """The labels of a line that begins with one and has a value behind each of them."""
    found: list[Anchor] = []
    for start, end in _phrases(text, line, words):
        labels = words.labels.get(key(text[start:end]), ())
        behind = found[-1].body if found else line.body
        if not labels or (start <= behind if found else start != behind):
            if not found:
                break
            continue  # "Title Department Head", "Job Link Apply Online"
        if end + 1 < line.end and (text[end + 1].isupper() or text[end + 1].isdigit() or text[end + 1] in _OPENS_VALUE):
            found.append(Anchor(start, bare(text, start, end), end + 1, labels[0].section, "exact", labels, "label"))
    return found


def _labels(document: Document, line: Line, words: Lexicon) -> list[Anchor]:
    """The labels of a line that is such a table."""
    text = document.text
    found: list[Anchor] = []
    for start, end in _phrases(text, line, words):
        folded = key(text[start:end])
        if end == line.end:
            kind = words.headings.get(folded, "header")
            if found and " " in folded and kind not in _NONE and start >= found[-1].body and _is_titled(text[start:end]):
                found.append(Anchor(start, bare(text, start, end), end, kind, "exact"))
            break
        labels = words.labels.get(folded, ())
        fitting = tuple(label for label in labels if _fits(text, end + 1, line.end, label, several=" " in text[start:end]))
        if not fitting or (found and start < found[-1].body):
            continue
        if found and start - found[-1].body > _LONGEST_VALUE:
            return found if len(found) >= _FEWEST else []
        found.append(Anchor(start, bare(text, start, end), end + 1, fitting[0].section, "exact", fitting, "label"))
    return found


def _inside(document: Document, line: Line, words: Lexicon) -> list[Anchor]:
    """The labels and headings of several words in another line of such a text: behind a value or sentence, before another."""
    text = document.text
    found: list[Anchor] = []
    for start, end in _phrases(text, line, words):
        folded = key(text[start:end])
        if (
            " " not in folded
            or start == line.body
            or end == line.end
            or not _is_titled(text[start:end])
            or (found and start < found[-1].body)
        ):
            continue
        if not (text[end + 1].isupper() or text[end + 1].isdigit()) or text[start - 2] in ",:;-/&(":
            continue
        if text[start - 2].islower() and text[text.rfind(" ", line.body, start - 1) + 1].islower():
            continue  # "report to our main Work Location In Elm Bay"
        labels, kind = words.labels.get(folded, ()), words.headings.get(folded)
        fitting = tuple(label for label in labels if _fits(text, end + 1, line.end, label, several=True))
        if fitting:
            found.append(Anchor(start, bare(text, start, end), end + 1, fitting[0].section, "exact", fitting, "label"))
        elif kind and kind not in _NONE and not labels and text[start - 2] in ".!?)]":
            found.append(Anchor(start, bare(text, start, end), end + 1, kind, "exact"))
    return found


def _phrases(text: str, line: Line, words: Lexicon) -> list[tuple[int, int]]:
    """The longest phrases of a line that labels or headings are, each with a capital."""
    first = openers()
    bounds: list[tuple[int, int]] = []
    at = line.body
    for token in text[line.body : line.end].split(" "):
        bounds.append((at, at + len(token)))
        at += len(token) + 1
    found: list[tuple[int, int]] = []
    place = 0
    while place < len(bounds):
        start, end = bounds[place]
        token = text[start:end]
        step = 1
        if token[:1].isupper() and key(token).partition(" ")[0] in first:
            for count in range(min(_MOST_WORDS, len(bounds) - place), 0, -1):
                stop = bounds[place + count - 1][1]
                folded = key(text[start:stop])
                known = folded in words.labels or folded in words.headings
                if (
                    known
                    and (text[stop - 1].isalnum() or text.endswith(" No.", start, stop))
                    and not _IN_SENTENCE.search(text, max(line.body, start - _REACH), start)
                ):
                    found.append((start, stop))
                    step = count
                    break
        place += step
    return found


def _fits(text: str, at: int, end: int, label: Label, *, several: bool) -> bool:
    """Whether the value of a label can begin at an offset; that of one of a single word has to look like it beyond doubt."""
    if label.value == "identifier" or label.section == "identifiers":
        return _NUMBER.match(text, at, end) is not None
    if label.value == "date":
        return _begins_with_date(text, at, end)
    if label.attribute == "salaries":
        return _SUM.match(text, at, end) is not None
    return several and label.section not in ("application", "salary") and (text[at].isupper() or text[at].isdigit())


def _is_shaped(text: str, anchor: Anchor) -> bool:
    """Whether a label has a number or a date behind it."""
    return _NUMBER.match(text, anchor.body) is not None or _begins_with_date(text, anchor.body, anchor.body + _LONGEST_VALUE)


def _begins_with_date(text: str, at: int, end: int) -> bool:
    """Whether a date stands at an offset, or a time and then a date: "10.00am on 6th November 2026"."""
    time = _TIME.match(text, at, end)
    return BEGINS_WITH_DATE.match(text, time.end() if time else at, end) is not None


def _is_titled(words: str) -> bool:
    """Whether all words but small ones have a capital."""
    return all(word[:1].isupper() or word in SMALL for word in words.split())
