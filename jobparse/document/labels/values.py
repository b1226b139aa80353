"""Labels: where the value of a label stands, and what it announces."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from jobparse.document.headings.words import names_job
from jobparse.document.kinds.front import PROSE
from jobparse.document.labels.postal_lines import postal_end
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.lines import Line
    from jobparse.document.model import Anchor, Document
    from jobparse.lexicon import Label

# Lines that the value of a block label ("Salary:") may run over, and that of one on the place, which may list many.
_MOST_LINES, _MOST_PLACES = 12, 40
# The end of an address, with its state and code of post: "Quay 4, Elmbay, OR 97001".
_ADDRESS = pattern(r", [A-Z]{2}\x20{1,2}\d{5}\b")
_AROUND = " |*_'"
_LONGEST_TITLE = 7  # in words
# Words of so many letters with their stop are no abbreviations.
_WHOLE_WORD = 6
_BEFORE = _AROUND + ":"
# Kinds of labels and headings whose value is short.
SHORT_VALUES = frozenset({"dates", "employment", "location", "salary", "schedule"})
# What a line holds that has nothing of a value, the marker of an item alone on it included.
_MARKERS = _BEFORE + "-\N{BULLET}"

# What the value of a label must look like where one phrase is the label of several things ("Job Posting: JC2625", "Job Posting:
# Jun 17, 2025"; "Category: Full Time", "Category: Engineering"; "Vacancy: 2", "Vacancy: 1 (existing)", "Vacancy: HB-2031").
_DATE = r"\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{2,4}|\d{4}[/-]\d\d?[/-]\d\d?|[A-Z][A-Za-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}"
_DAY_FIRST = r"\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -][A-Z][A-Za-z]{2,8}\.?,?[ -]\d{4}"
DAY = rf"(?:(?:[A-Z][a-z]+day|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[,.]{{0,2}} )?(?:the )?(?:{_DATE}|{_DAY_FIRST})"
BEGINS_WITH_DATE = pattern(DAY)
EMPLOYMENT = pattern(
    r"(?i)(?:regular |limited )?(?:full|part|temp|seasonal|permanent|intern|contract|casual|per diem|fixed|hourly)"
)
_SHAPES = {
    "count": pattern(
        r"(?:[A-Za-z]{2,8} ){0,3}\d{1,4} ?\([a-z ]{3,30}\)"
        r"|(?:\d{1,2}|[A-Za-z]{3,9} \(\d{1,3}\))(?: (?:posts?|positions?|vacanc(?:y|ies)))?\.?$"
    ),
    "date": pattern(rf"[^\n]{{0,60}}?(?:{_DATE}|{_DAY_FIRST})"),
    "identifier": pattern(rf"(?!{_DATE})\S*\d\S*$"),
    "employment": EMPLOYMENT,
    "share": pattern(
        r"(?i)(?:(?:up to|about|less than|approximately|at least) )?\d{1,3} ?(?:[-\u2013] ?\d{1,3} ?)?%"
        r"|(?:yes|no|none|not required|n/a)$"
    ),
    "service": pattern(r"(?i)(?:(?:non-?)?competitive|excepted|senior executive|classified|unclassified)\b"),
}


# A line between a label and its value that says how it is written, or how many places follow: "Format MM/DD/YYYY", "1 Vacancy
# in". It reads lower-case text.
_BEFORE_VALUE = pattern(
    r"\(?(?:(?:date )?format:? )?(?:mm[/-]dd|dd[/-]mm)[/-]y{2,4}\)?"
    r"|(?:\d{1,4}|many|few|one|multiple) vacanc(?:y|ies) in(?: the following locations?)?:?"
)
# A line that is a label with its value, or with that on the line below, though of none that is known: "WORK YEAR: 10 months".
_LABEL_SHAPED = pattern(
    r"[A-Z][A-Za-z/()-]{1,24}(?: [A-Za-z/()-]{1,14}){0,3} ?: |[A-Z][A-Za-z/()-]{1,24}(?: [A-Za-z/()-]{1,14}){1,5} ?:\Z"
)
# The same among labels in small letters: "team: harbor".
_SMALL_LABEL = pattern(r"[a-z]{2,24}(?: [a-z]{2,14}){0,2}:(?: |$)")


# What says of a number when it counts, between a label and its value: "Number of Openings" over "(At time of posting)".
ASIDE = pattern(r"\([a-zA-Z ]{3,40}\)")


def find_value(document: Document, anchor: Anchor, stop: int) -> tuple[int, int]:
    """The span of a label's value: behind it on its line, or on the lines below; empty where there is none.

    Args:
        document: The document.
        anchor: The label.
        stop: Where the next anchor begins.
    """
    text = document.text
    rows: list[Line] = []
    most = _MOST_PLACES if _is_on_place(anchor) else _MOST_LINES
    for row in document.lines_in(anchor.body, stop):
        if not rows and _BEFORE_VALUE.fullmatch(document.lower, row.start, row.end):
            continue
        if text[row.start] not in _MARKERS or text[row.start : row.end].strip(_MARKERS):
            rows.append(row)
            if len(rows) == most:
                break
    if not rows:
        return anchor.body, anchor.body
    if len(rows) > 1 and anchor.labels[0].value == "count" and ASIDE.fullmatch(text, rows[0].start, rows[0].end):
        del rows[0]
    below = text.find("\n", anchor.body, rows[0].start) >= 0
    if below and rows[0].end - rows[0].start > PROSE:
        return anchor.body, anchor.body  # a label without value, followed by prose
    start, end = rows[0].body if below else rows[0].start, _last_end(document, anchor, rows, below=below)
    while start < end and text[start] in _BEFORE:
        start += 1
    while end > start and text[end - 1] in _AROUND:
        end -= 1
    return start, end


def _last_end(document: Document, anchor: Anchor, rows: list[Line], *, below: bool) -> int:
    """Where a value that begins in the first of some lines ends."""
    if len(rows) == 1:
        return rows[0].end
    text = document.text
    block = any(label.block for label in anchor.labels)
    indent = None
    if below:
        line = document.lines[bisect_right(document.line_starts, anchor.start) - 1]
        indent = line.indent if line.marker else None  # a table of a text browser: all that is indented belongs to it
    small = text[anchor.heading.start : anchor.heading.start + 1].islower()
    end = rows[0].end
    postal = postal_end(text, rows, 0) if below and _is_on_place(anchor) else 0
    if postal:
        return rows[postal - 1].end
    leads = block and below and text[end - 1] == ":"  # "Vacancies in the following places:" over a list of them
    for row in rows[1:]:
        first = text[row.start]
        if indent is None or row.indent <= indent:
            if row.gap and below and _is_on_place(anchor) and _are_addresses(text, rows[0], row):
                end = row.end
                continue
            if (
                (row.gap and not (leads and (row.marker or text[end - 1] == ":")))
                or row.end - row.start > PROSE
                or not (block or first in ".,;)" or first.islower())
            ):
                break
            if first.isupper() and not below and text[end - 1] == "." and text[end - _WHOLE_WORD : end - 1].isalpha():
                break  # "Location: The pier, Elmbay." over a sentence, but not "5 Ocean Blvd." over its city
            if _LABEL_SHAPED.match(text, row.start, row.end) or (small and _SMALL_LABEL.match(text, row.start, row.end)):
                break
            if block and not below and anchor.labels[0].attribute == "salaries" and _is_shouted(text, row, rows[0]):
                break  # "Salary: as agreed for the grade" over "ALDER MUNICIPALITY"
            if block and not below and _is_on_place(anchor) and _is_title(text[row.start : row.end]):
                break  # "Location: Elmbay" over "Harbor Pilot II (Full-time)"
        end = row.end
    return end


def _is_on_place(anchor: Anchor) -> bool:
    """Whether a label is one on the place."""
    return bool(anchor.labels) and anchor.labels[0].attribute == "locations"


def _are_addresses(text: str, first: Line, row: Line) -> bool:
    """Whether two lines are addresses, as in a list of places with blank lines between them."""
    return all(line.end - line.start <= PROSE and _ADDRESS.search(text, line.start, line.end) for line in (first, row))


def _is_shouted(text: str, row: Line, first: Line) -> bool:
    """Whether a line is in capitals without a figure, below a value that is not."""
    words = text[row.start : row.end]
    return words.isupper() and not any(map(str.isdigit, words)) and not text[first.start : first.end].isupper()


def _is_title(line: str) -> bool:
    """Whether a line below a value is the title of a job, but not an office named after one: "Office of the Clerk"."""
    words = line.partition(" (")[0].split()
    return 1 < len(words) <= _LONGEST_TITLE and words[0][0].isupper() and "of" not in words and names_job(words)


def choose(labels: tuple[Label, ...], value: str) -> Label:
    """The label among those of one phrase whose value has the shape of what stands there."""
    if len(labels) > 1:
        for label in labels:
            if label.value != "any" and _SHAPES[label.value].match(value):
                return label
        return next((label for label in labels if label.value == "any"), labels[0])
    return labels[0]
