"""A number in words and the number in brackets behind it differ, or the number of vacancies does.

What: "three (2) years"; two labels with different numbers of vacancies, which is a warning only, since each may be of a place
of its own. The length of a shift behind a number is none ("four (10) hour days"), nor is the mark of an item ("one (2) two").

Why: nobody can tell which one holds. Numbers are written twice so that they agree.

Fails:
    TITLE: Clerk

    MINIMUM QUALIFICATIONS
    - Three (2) years of experience in filing.

Passes:
    TITLE: Clerk

    MINIMUM QUALIFICATIONS
    - Three (3) years of experience in filing.

Passes:
    TITLE: Clerk

    SELECTION
    The top three (1 per district) candidates are interviewed.

Passes:
    TITLE: Clerk

    WORK SCHEDULE
    The clerk works four (10) hour days.

Fails:
    TITLE: Clerk
    Number of Positions: 2
    Number of Vacancies: 3

Passes:
    TITLE: Clerk
    Number of Positions: 2
    Number of Vacancies: Two (2)

Fix: correct one of the two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.checks.finding import Hit
from jobparse.checks.rule import Rule
from jobparse.lexicon.numbers import NUMBER_WORDS
from jobparse.patterns import pattern
from jobparse.spans import Span
from jobparse.values.numerals import read_count
from jobparse.values.windows import windows

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject

# The words of a number, the figure in brackets with it, or the figure alone.
_COUNT = pattern(r"[A-Za-z-]{2,14}(?: \(\d{1,4}\))?|\d{1,5}")
# "three (2)": a number word and figures alone in the brackets behind it. It reads lower-case text.
_TWICE = pattern(
    rf"\b(?<!-)(?P<word>{'|'.join(NUMBER_WORDS)})(?!-) \((?P<figure>[0-9]{{1,3}})\)"
    # what an adjective follows is its measure: "four (10) hour days"
    r"(?![- ](?:hour|hr|minute|day|week|month|year|foot|inch|mile|pound|gallon|person|man|part|point|page|ton|column)\b)"
)
# The figures, around which that is looked for.
_FIGURES = pattern(r"\([0-9]{1,3}\)")
# A larger number of which the word is the end: "one hundred twenty (120)", "twenty five (25)".
_ENDS = pattern(r"\b(?:hundred|thousand|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|point)(?: and)?\s*$")
_REACH, _ITEMS = 20, 300


def _is_other(lower: str, match: re.Match[str]) -> bool:
    """Whether the word ends a larger number, or the figure is the mark of an item behind that of the item before."""
    if _ENDS.search(lower, max(match.start() - _REACH, 0), match.start()):
        return True
    before = f"({int(match['figure']) - 1})"
    return lower.find(before, max(match.start() - _ITEMS, 0), match.start()) >= 0


def _vacancies(subject: Subject) -> Iterator[Hit]:
    """Two labels that tell different numbers of vacancies; more of them are a list of places."""
    document = subject.document
    end = len(document.text) if document.further is None else document.further
    told: list[tuple[int, Span]] = []
    for row in document.values_of("openings"):
        match = _COUNT.match(document.text, row.start, row.end)
        count = read_count(match.group()) if match and row.start < end else None
        if match and count is not None:
            told.append((count, Span(*match.span())))
    if len(told) == 2 and told[0][0] != told[1][0]:
        (first, where), (second, span) = told
        message = f"{second:,} vacancies here, {first:,} above; keep the number that holds"
        yield Hit(message, span, (where,), {"first": first, "second": second}, severity="warning")


def check(subject: Subject) -> Iterator[Hit]:
    """Yield numbers whose words and figures differ, and numbers of vacancies that do."""
    yield from _vacancies(subject)
    lower = subject.document.lower
    figures = (match.span() for match in _FIGURES.finditer(lower))
    found = (_TWICE.finditer(lower, *stretch) for stretch in windows(figures, 0, len(lower), 12, 20))
    for match in (match for matches in found for match in matches):
        said, printed = NUMBER_WORDS[match["word"]], int(match["figure"])
        if said != printed and not _is_other(lower, match):
            message = f"{match['word']} is {said}, not {printed}; correct one of the two"
            yield Hit(message, Span(*match.span()), value={"words": said, "figures": printed})


RULE = Rule("CON502", "count-mismatch", "error", check)
