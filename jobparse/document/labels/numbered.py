"""Labels with a number, date or amount and no colon: "Job Number 346406", "Open Date 4/17/2027 Close Date 5/18/2027"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import bare
from jobparse.document.labels.values import BEGINS_WITH_DATE
from jobparse.document.model import Anchor
from jobparse.lexicon.folding import key
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.lines import Line
    from jobparse.lexicon import Label, Lexicon

# The words before the first figure of a line, and a figure that is a date or begins one: "15 February 2027".
_NUMBERED = pattern(r"[A-Z][A-Za-z/]{1,12}(?:[ .#]{1,3}[A-Za-z/]{2,14}){0,3}[ .#]{1,4}(?=\$?\d)")
# Less figures that end a line without any sign are those of a page: "Recruitment 9" in a table of contents.
_FEWEST = 3
_DATE_FORMS = (
    r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\d{4}[/-]\d\d?[/-]\d\d?\b"
    r"|\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -](?i:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[A-Za-z]{0,6},?[ -]\d{4}\b"
)
_DATE = pattern(_DATE_FORMS)
# The time behind a date, and a date that begins with the name of its month, as it stands in a row: "Aug 7, 2027, 10:05:44 AM".
_ROW_DATE = pattern(
    rf"(?:{_DATE_FORMS}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{{0,6}}\.? \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}\b)"
    r"(?:,? \d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp]\.?[Mm]\b\.?)?)?"
)
# How long ago a site has printed a posting, on top of its page: "Posted 2 weeks ago".
_FRONT = 1500
_AGO = pattern(r"\d{1,3}\+? ?(?:minutes?|hours?|days?|weeks?|months?|years?|[mhdw]) ago\.?\Z")
# A single figure before a sentence, which counts what that is on, and how long one is at least, in characters.
_LEVEL = pattern(r"\d(?: ?[:-]| [-\u2013])? (?:[a-z]+ ){2}")
_PROSE_REACH = 40
# A small figure before a word: that of a licence or a certificate where a single word stands before it, "Class 5 licence".
_DEGREE = pattern(r"\d{1,2}[A-Z]?(?: ?(?:/|,|&|or|and|to) ?\d{1,2}[A-Z]?)? \(?[A-Za-z]{2}")
# The post of a circular that lists many: "POST 12/044 : FIELD SURVEYOR REF NO: 7/2".
POST = r"POST \d{1,3}/\d{1,4}(?=\s{0,16}:)"
_POST = pattern(POST)


def post_of_circular(text: str, line: Line) -> Anchor | None:
    """The number that opens one post of a circular, where what stands above it ends: "POST 12/044 : FIELD SURVEYOR"."""
    number = _POST.match(text, line.body, line.end)
    return Anchor(line.start, Span(*number.span()), line.body, "header", "exact") if number else None


def before_number(text: str, line: Line, words: Lexicon) -> Anchor | None:
    """A label with a number and no colon: "Job Number 346406", "Recruitment #25-1718", "Class Code. 3755", "Salary range $9"."""
    numbered = _NUMBERED.match(text, line.body, line.end)
    if not numbered:
        return None
    at = numbered.end()
    if line.end - at < _FEWEST and "#" not in text[line.body : at]:
        return None
    labels = _labels_before(text, line, at, words)
    if labels and line.end - at > _PROSE_REACH and _LEVEL.match(text, at, line.end):
        return None  # "Level 3 - the holder of the post may have contact with children"
    if labels and labels[0].value != "date" and text[line.body : at].strip().isalpha() and _DEGREE.match(text, at, line.end):
        return None  # "Class 5 driver's licence", "Level 1 or 2 Rigging certificate"
    if not labels:
        month = text.rfind(" ", line.body, at - 1) + 1  # "Posted March 3, 2027"
        if month <= line.body or not BEGINS_WITH_DATE.match(text, month, line.end):
            return None
        at, labels = month, _labels_before(text, line, month, words)
    if not labels:
        return None
    return Anchor(
        line.start,
        bare(text, line.body, text.find("#", line.body, at) if "#" in text[line.body : at] else at),
        at,
        labels[0].section,
        "exact",
        labels,
        "label",
    )


def _labels_before(text: str, line: Line, at: int, words: Lexicon) -> tuple[Label, ...]:
    """What the words before an offset are labels of, by what stands there: a date, an amount, or another figure."""
    known = words.labels.get(key(text[line.body : at]), ())
    if text[at] == "$":
        return tuple(label for label in known if label.attribute == "salaries")
    dated = not text[at].isdigit() or _DATE.match(text, at, line.end) or (at < _FRONT and _AGO.match(text, at, line.end))
    return tuple(label for label in known if (label.value == "date" if dated else label.section == "identifiers"))


def after_date(text: str, line: Line, anchor: Anchor, words: Lexicon) -> Anchor | None:
    """The label behind another one in a row without colons: "Open Date 4/17/2027 Close Date 5/18/2027"."""
    if anchor.labels[0].value != "date":
        return None
    date = _ROW_DATE.match(text, anchor.body, line.end)
    if date is None or date.end() + 1 >= line.end:
        return None
    return before_number(text, replace(line, start=date.end() + 1, body=date.end() + 1), words)
