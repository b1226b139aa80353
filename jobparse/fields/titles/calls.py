"""What calls for somebody before a title on its line: "Job Advert: Harbor Pilot", "Recruitment to the post of Harbor Pilot"."""

from __future__ import annotations

import re

from jobparse.fields.header import names_occupation
from jobparse.lexicon.employers import employer_words
from jobparse.lexicon.postings import posting_words
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern
from jobparse.spans import Span

# Marks behind a call, the surest first; what calls is not longer, in characters and in words.
_MARKS = (": ", "! ", " - ", " | ")
_LONGEST, _MOST_WORDS = 40, 4
_FEWEST_OF_BODY = 3  # words of a call with the name of a body: "Elm Council Recruitment"
# What numbers a call: "Position 1: Pilot", "Advert 3 of 2031: Pilot".
_NUMBERS = pattern(r"(?:\s(?:no\.?|number|#|of|\#?[\dA-Z./-]*\d[\d./-]*))+\Z", re.IGNORECASE)
# Words that lead to a title without a mark: "Recruitment to the post of Pilot", "Notice of Examination for Pilot", "Apply for the
# Pilot position", "We're looking for a Pilot". It reads lower-case text.
_LEADING = pattern(
    r"""
    (?: (?: announcement | notice )\ of\  )?
    (?: (?: (?: immediate | open | promotional | competitive )\  ){0,2}
        (?: recruitment | appointment | examination | exam | opening | advertisement | advert | terms\ of\ reference )
        \ (?: for | of | to )
      | apply\ (?: now\ | today\ )? for
      | we\ ?(?: are | ['\u2019]re )\ (?: currently\ | now\ )? (?: looking | searching | recruiting )\ for
      | (?: our | your )\ next (?=\ )
      | the (?=\ (?: position | post | role )\ of\ )
    )
    \ (?: (?: the | an? | our )\  )? (?: (?: positions? | posts? | role | class | rank )\ of\  )? (?: an?\  )?
    """,
    re.VERBOSE,
)


def behind_call(text: str, lower: str, span: Span) -> Span:
    """A title without the label or call before it.

    Args:
        text: The text.
        lower: The same in small letters.
        span: The line, or the part of it that may be a title.

    >>> line = "Exam Bulletin - Deckhand"
    >>> behind_call(line, line.lower(), Span(0, len(line))).start == line.find("Deckhand")
    True
    """
    start = _behind_mark(text, span)
    span = Span(start, span.end)
    first = lower[span.start : min(span.end, span.start + _LONGEST)].partition(" ")[0]
    leading = _LEADING.match(lower, *span) if first in posting_words().call_openers else None
    if leading and leading.end() < span.end and names_occupation(text[leading.end() : span.end]):
        return Span(leading.end(), span.end)
    return span


def _behind_mark(text: str, span: Span) -> int:
    """Where a line begins behind the first mark on it, if what stands before that calls for somebody."""
    stop = min(span.end, span.start + _LONGEST)
    at, mark = next(((at, mark) for mark in _MARKS if (at := text.find(mark, span.start, stop)) >= 0), (-1, ""))
    if at < 0:
        return span.start
    words = _NUMBERS.sub("", text[span.start : at]).lower().split()
    if (
        0 < len(words) <= _MOST_WORDS
        and (_calls(words) or (_is_of_body(words) and mark == ": "))
        and not names_occupation(text[span.start : at])
        and names_occupation(text[at + len(mark) : span.end])
    ):
        return at + len(mark)
    return span.start


def _is_of_body(words: list[str]) -> bool:
    """Whether words before a colon are the name of a body and what it calls with: "Elm Town Council Recruitment"."""
    bodies = structure_words().bodies | employer_words().bodies
    return len(words) >= _FEWEST_OF_BODY and words[-1] in posting_words().calls and words[-2] in bodies


def _calls(words: list[str]) -> bool:
    """Whether words before a mark call for somebody: by a last word that is on nothing else, or as a whole.

    "Elm Ferries Vacancy" and "Candidate Information Booklet" do, "Health Information" is what the post is on.
    """
    listed = posting_words()
    if words[-1] not in listed.calls:
        return False
    if words[-1] in listed.sure_calls:
        return True
    return all(word in listed.calls or word in listed.beside_calls or any(map(str.isdigit, word)) for word in words[:-1])
