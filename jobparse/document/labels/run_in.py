"""Labels with nothing but a blank or a stroke between them and their value, as tables come out of documents.

"Closing Date Friday, 28 May 2027" over "Location of Post Elm Harbour", "Closing Date / Friday, 28 May 2027", "04 Salary Rs. 90".
Only a run of such rows shows that these are a table: one alone may be a sentence that begins with the words of a label.
"""

from __future__ import annotations

from string import ascii_uppercase, digits
from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import SMALL, bare, label_openers, may_open_row, openers, row_pairs
from jobparse.document.model import Anchor
from jobparse.lexicon.folding import key
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.lines import Line
    from jobparse.document.model import Document
    from jobparse.lexicon import Lexicon

# So many rows make a table.
_FEWEST = 3
# A label is not longer, in words and in characters.
_MOST_WORDS, _LONGEST = 7, 48
_STROKE = " /"
# The number of a row: "04 Salary …".
_NUMBER = pattern(r"\d{1,2}[.)]?\x20(?=[A-Z])")
# A colon that is none of a time of day; how long a row with a label of one word is, and one in small letters, in characters.
_COLON = pattern(r":(?!\d)")
_SHORT_ROW, _LONGEST_ROW = 80, 110
# What a value begins with: "Friday", "28 May", "Rs. 25,000", "(two)".
_VALUE = frozenset(ascii_uppercase + digits + "$€£₱₹₦(\"'")
_PLACES = "locations"
# What goes on with a name in capitals behind the words of a label.
_OF = ("OF ", "FOR ", "AND ", "COMPETITIVE ")
# The attributes whose values hold a figure.
_COUNTED = ("dates.", "salar")
# Kinds of headings that are none in a table of labels with their values.
_NONE = frozenset({"page_furniture", "note", "header", "container", "identifiers"})
# A heading stands before so many words at least, so that these are no end of a longer one.
_FEWEST_BEHIND = 4


def run_in_labels(document: Document, openings: list[str], words: Lexicon, glued: dict[int, Anchor]) -> dict[int, Anchor]:
    """The labels and headings of such tables, by the number of their line.

    Args:
        document: The document, whose sections are not known yet.
        openings: For each line the first word of a heading or label that it begins with, empty where it does not.
        words: The lexicon.
        glued: The rows of such a table that lost the blank as well, by the number of their line.
    """
    found = _tables(document, openings, words)
    if not glued:
        return found
    first = label_openers()
    labelled = [at for at, line in enumerate(document.lines) if at in glued or (openings[at] in first and not line.marker)]
    return _of_one_word(document.text, document.lines, labelled, found | glued, words, sure=True)


def _tables(document: Document, openings: list[str], words: Lexicon) -> dict[int, Anchor]:
    """The labels and headings of such tables whose rows have a blank or stroke behind the label."""
    text, lower, lines = document.text, document.lower, document.lines
    rows = [
        (at, line.start)
        for at, (line, word) in enumerate(zip(lines, openings, strict=True))
        if word
        and not line.marker
        and text[line.start].isupper()
        and line.end - line.start > len(word)
        and text[line.start + len(word)] == " "
    ]
    if sum(map(str.isdigit, map(text.__getitem__, document.line_starts))) >= _FEWEST:
        numbered = [at for at, line in enumerate(lines) if text[line.start].isdigit()]
        matches = ((at, _NUMBER.match(text, lines[at].start, lines[at].end)) for at in numbered)
        rows += [(at, match.end()) for at, match in matches if match and _is_opener(text, match.end(), lines[at].end)]
        rows.sort()
    if len(rows) < _FEWEST:
        return {}
    stroked = _STROKE.strip() in document.tokens and text.count(f"{_STROKE} ") >= _FEWEST
    found = {at: anchor for at, start in rows if stroked and (anchor := _before_stroke(text, lines[at], start, words))}
    if _are_rows(found):
        return found
    single = sum(start > lines[at].start for at, start in rows) >= _FEWEST
    rows = [(at, start) for at, start in rows if (start > lines[at].start) == single]
    first = label_openers()
    labelled = [(at, start) for at, start in rows if (lower[start : lower.find(" ", start)] if single else openings[at]) in first]
    small = {} if single else _in_small_letters(text, lines, labelled, words)
    if not small and sum(single or _goes_on(text, start, lines[at].end) for at, start in labelled) < _FEWEST:
        return {} if single or len(labelled) < _FEWEST else _of_one_word(text, lines, [at for at, _ in labelled], {}, words)
    rows = [(at, start) for at, start in rows if single or _goes_on(text, start, lines[at].end)]
    found = {at: anchor for at, start in rows if (anchor := _before_value(text, lines[at], start, words, single=single))}
    found = found | small if _are_rows(found | small) else {}
    return found if single else _of_one_word(text, lines, [at for at, _ in labelled], found, words, sure=bool(small))


def _in_small_letters(text: str, lines: list[Line], rows: list[tuple[int, int]], words: Lexicon) -> dict[int, Anchor]:
    """The labels whose second word is in small letters, before a value with a capital or a figure: "Contract type Fixed-term"."""
    found: dict[int, Anchor] = {}
    pairs = row_pairs()
    for at, start in rows:
        line = lines[at]
        second = text.find(" ", start, line.end) + 1
        if line.end - start > _LONGEST_ROW or not text[second].islower():
            continue
        space = text.find(" ", second, min(line.end, start + _LONGEST))
        if space < 0 or (text[start : second - 1].lower(), text[second:space]) not in pairs:
            continue
        below = lines[at + 1] if at + 1 < len(lines) else None
        if below is not None and not below.gap and text[below.start].islower():
            continue  # the row is wrapped, as a sentence is
        while space > 0 and text[space + 1] not in _VALUE and space - start < _LONGEST:
            space = text.find(" ", space + 1, line.end)
        anchor = _anchor(text, line, start, space, space + 1, words) if space > 0 and text[space - 1].isalnum() else None
        if anchor and anchor.labels:
            found[at] = anchor
    return found if _are_rows(found) else {}


def _of_one_word(
    text: str, lines: list[Line], rows: list[int], found: dict[int, Anchor], words: Lexicon, *, sure: bool = False
) -> dict[int, Anchor]:
    """The rows of a table with those added whose label is one word: "Department Harbor Office" over "Work Hours 8:30-4:30".

    Args:
        text: Clean text.
        lines: Its lines.
        rows: The numbers of the lines that begin with the first word of a label.
        found: The rows that are known.
        words: The lexicon.
        sure: Whether a row beside one that is known belongs to its table.
    """
    numbers = set(rows)
    beside = {at for at in rows if at - 1 in numbers or at + 1 in numbers}
    if not beside:
        return found
    added = {at: row for at in rows if at in beside and at not in found and (row := _before_name(text, lines[at], words))}
    table: dict[int, Anchor] = {}
    run: dict[int, Anchor] = {}
    for at in (*sorted({**found, **added}), len(lines) + 1):
        if run and at - 1 not in run:
            counted = any(row.labels and row.labels[0].attribute.startswith(_COUNTED) for row in run.values())
            # names alone may be a menu: "Location Map" over "Department Directory"
            touches = not found.keys().isdisjoint(run)
            table |= run if (touches and (sure or _are_places(run))) or (_are_rows(run) and (counted or touches)) else {}
            run = {}
        if at in found or at in added:
            run[at] = found.get(at) or added[at]
    return {**found, **table}


def _before_name(text: str, line: Line, words: Lexicon) -> Anchor | None:
    """The label of one or two words that a short line begins with, before a value that is no sentence."""
    space = text.find(" ", line.start, line.end)
    if line.end - line.start > _SHORT_ROW or text[line.end - 1] in ".,:":
        return None
    if text.startswith(_OF, space + 1):
        return None  # "DEPARTMENT OF TIDES" is a name
    if _COLON.search(text, line.start, line.end):
        return None
    second = text.find(" ", space + 1, line.end)
    if text[space + 1] not in _VALUE:  # "Work type Permanent"
        small = second > 0 and text[second + 1] in _VALUE and key(text[line.start : second]) in words.labels
        return _anchor(text, line, line.start, second, second + 1, words) if small else None
    if second > 0 and key(text[line.start : second]) in words.labels:
        return _anchor(text, line, line.start, second, second + 1, words)  # "Email Address pier@elm.example"
    anchor = _anchor(text, line, line.start, space, space + 1, words)
    if anchor is None or not anchor.labels:
        return None
    longer = {key(text[line.start : line.end]), key(text[line.start : second if second > 0 else line.end])}
    known = not (longer.isdisjoint(words.headings) and longer.isdisjoint(words.labels))
    return None if known else anchor  # "STATE CLASSIFICATION JOB DESCRIPTION"


def _is_opener(text: str, start: int, end: int) -> bool:
    """Whether the word at an offset begins a heading or label, and another one follows."""
    space = text.find(" ", start, end)
    return space > 0 and text[start:space].lower() in openers()


def _goes_on(text: str, start: int, end: int) -> bool:
    """Whether the first two words of a line are those of a heading or label without a colon, with something behind them."""
    row = text[start : start + _LONGEST if start + _LONGEST < end else end]
    if ":" in row and _COLON.search(row):
        return False
    second = row.find(" ") + 1
    space = row.find(" ", second)
    if space < 0 or (row[second].islower() and row[second:space] not in SMALL):
        return False
    return may_open_row(row[:space])


def _are_rows(found: dict[int, Anchor]) -> bool:
    """Whether enough labels were found, of different things."""
    return len({anchor.labels[0].attribute for anchor in found.values() if anchor.labels}) >= _FEWEST


def _are_places(found: dict[int, Anchor]) -> bool:
    """Whether rows are the parts of an address: "Street 4 Pier Road" over "City Elmbay" over "State OR"."""
    return len(found) >= _FEWEST and all(row.labels and row.labels[0].attribute == _PLACES for row in found.values())


def _before_stroke(text: str, line: Line, start: int, words: Lexicon) -> Anchor | None:
    """The label or heading before a stroke, whose value may stand on the lines below it."""
    at = text.find(_STROKE, start, min(line.end, start + _LONGEST + len(_STROKE)))
    if at < 0 or text.find(":", start, at) >= 0:
        return None
    body = at + len(_STROKE)
    return _anchor(text, line, start, at, body, words) if body == line.end or text[body] == " " else None


def _before_value(text: str, line: Line, start: int, words: Lexicon, *, single: bool) -> Anchor | None:
    """The longest label or heading that a line begins with, before its value.

    Args:
        text: Clean text.
        line: The line.
        start: Where the label begins.
        words: The lexicon.
        single: Whether a label may be one word and need not be in title case, as in numbered rows.
    """
    limit = min(line.end, start + _LONGEST)
    colon = text.find(":", start, limit)
    if colon >= 0 and _COLON.search(text, colon, limit):
        return None
    ends: list[int] = []
    at = start
    for word in text[start:limit].split(" ", _MOST_WORDS)[:-1]:
        if not (single or word[0:1].isupper() or word in SMALL or not word[0:1].isalpha()):
            break
        at += len(word) + 1
        ends.append(at - 1)
    for end in reversed(ends if single else ends[1:]):
        behind = end + 1
        if text[behind] not in _VALUE:
            continue
        anchor = _anchor(text, line, start, end, behind, words)
        if anchor is None:
            continue
        if not anchor.labels and not single and text.count(" ", behind, line.end) + 1 < _FEWEST_BEHIND:
            return None
        return anchor
    return None


def _anchor(text: str, line: Line, start: int, end: int, body: int, words: Lexicon) -> Anchor | None:
    """The label or heading between two offsets, if it is a known one."""
    folded = key(text[start:end])
    labels, kind = words.labels.get(folded, ()), words.headings.get(folded)
    if labels:
        if labels[0].attribute.startswith(_COUNTED) and not _may_count(text[body : line.end]):
            return None  # "Closing Date Notices to the board"
        return Anchor(line.start, bare(text, start, end), body, labels[0].section, "exact", labels, "label")
    if kind is None or kind in _NONE:
        return None
    return Anchor(line.start, bare(text, start, end), body, kind, "exact")


def _may_count(value: str) -> bool:
    """Whether a value holds a figure, stands on the lines below, or says why there is none: "Until filled", "Negotiable"."""
    lower = value.lower()
    return not lower.strip() or any(map(str.isdigit, lower)) or any(word in lower for word in structure_words().uncounted)
