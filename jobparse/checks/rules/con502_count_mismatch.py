"""A number in words and the number in brackets behind it differ, or the number of vacancies does.

What: "three (2) years"; a header with 2 vacancies and a text with 3.

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

Fix: correct one of the two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.checks.finding import Hit
from jobparse.checks.near import near
from jobparse.checks.rule import Rule
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject

_NAMES = (
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "fifteen",
    "twenty",
    "thirty",
)
_WORDS = dict(zip(_NAMES, (*range(1, 13), 15, 20, 30), strict=True))
# "three (2)": a number word and figures alone in the brackets behind it. It reads lower-case text.
_TWICE = pattern(rf"\b(?<!-)(?P<word>{'|'.join(_NAMES)})(?!-) \((?P<figure>[0-9]{{1,3}})\)")


def check(subject: Subject) -> Iterator[Hit]:
    """Yield numbers whose words and figures differ."""
    found = (_TWICE.finditer(subject.document.lower, *stretch) for stretch in near(subject.document, (" (",), 12, 8))
    for match in (match for matches in found for match in matches):
        said, printed = _WORDS[match["word"]], int(match["figure"])
        if said != printed:
            message = f"{match['word']} is {said}, not {printed}; correct one of the two"
            yield Hit(message, Span(*match.span()), value={"words": said, "figures": printed})


RULE = Rule("CON502", "count-mismatch", "error", check)
