"""What is only preferred: the words behind a degree or an amount that say so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.document.signs import has_sign
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.model import Document

# "(a master's degree preferred)", "five years are desirable": what stands behind a degree or an amount that is only wished for.
# The stops of an abbreviation end nothing ("B.A. or B.S. preferred").
_PREFERRED_BEHIND = pattern(
    r"(?:[^.;()]|\.(?=[A-Z]\.)|(?<=\.[A-Z])\.(?!\s+(?-i:[A-Z][a-z]))){0,70}?"
    r"\b(?:preferred|desired|desirable|a\s+plus|an\s+(?:asset|(?:added\s+)?advantage)"
    r"|(?:is|are|be)\s(?:[a-z]+\s)?(?:preferable|helpful|beneficial|useful|welcomed?|advantageous|a\sbonus|nice\sto\shave))\b",
    re.IGNORECASE,
)
_PREFERRED_REACH = 100  # how far behind a degree those words end, in characters
# The same words alone, in lower-case text, which most amounts have not behind them.
_PREFERRED = pattern(
    r"preferred\b|desired\b|desirable\b|a(?<=\ba)\s+plus\b|an(?<=\ban)\s+(?:asset|(?:added\s+)?advantage)\b"
    r"|preferable\b|helpful\b|beneficial\b|useful\b|welcome|advantageous\b|bonus\b|nice(?<=\bnice)\sto\shave"
)


# A wish of its own behind the only comma of a clause, which is no part of a series: "…, crane work preferred".
_BESIDE = pattern(
    r",\s(?!or\b|and\b|but\b|with\b|an?\b|the\b)(?:(?!or\b|and\b)[a-z][\w'\u2019/-]*\s){1,4}(?:(?:is|are|would\sbe)\s)?"
    r"(?:preferred|desired|desirable|an?\s(?:[a-z]+\s)?(?:plus|asset|advantage|bonus))(?=[.;!]|$)"
)


def wish_beside(document: Document, start: int, end: int) -> int | None:
    """Where the comma stands before a wish that is on something beside what is asked for; None where there is none."""
    comma = document.text.find(",", start, end)
    return comma if comma > start and _BESIDE.match(document.lower, comma, end) else None


def is_preferred(document: Document, start: int, end: int) -> bool:
    """Whether the words behind a degree or an amount say that it is only wished for."""
    end = min(end, start + _PREFERRED_REACH)
    if not _PREFERRED.search(document.lower, start, end) or wish_beside(document, start, end) is not None:
        return False
    return _PREFERRED_BEHIND.match(document.text, start, end) is not None


# And what stands right before it: "a diploma, and preferably one year of college".
_RATHER = pattern(r"\b(?:preferably|ideally),?\s(?:(?:with|an?|the|at|least|minimum|of|one|two)\s){0,3}$")
_RATHER_WORDS, _RATHER_REACH = ("preferably", "ideally"), 36


def is_rather(document: Document, low: int, start: int) -> bool:
    """Whether the words right before a degree say that it is only wished for."""
    low = max(low, start - _RATHER_REACH)
    return has_sign(document, low, start, _RATHER_WORDS) and _RATHER.search(document.lower, low, start) is not None
