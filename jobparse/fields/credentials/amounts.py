"""Parts of an amount of experience: where one begins, and those without a unit ("three years at sea, one of which as mate")."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from jobparse.document.signs import has_sign
from jobparse.lexicon.numbers import NUMBER_WORDS, SMALL_NUMBER
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.model import Document

# Where a part of the amount begins: "pruning trees, at least one (1) year of which …"; and what such a part holds.
_PART = pattern(
    r"""
    [,\s] (?: (?<=,) \s{1,9} | (?<=\s) \s{0,8} ) (?:
      (?: and\s{1,9} )? (?: (?: at\s{1,9}least | a\s{1,9}minimum\s{1,9}of | including ) \s{1,9} )?
      \w{1,12} (?: [ ]? \( \d{1,3} \) )? \s{1,9} (?: years? | months? ) \s{1,9} of \s{1,9}
      (?: which | (?: this | that | such | the ) \s{1,9} experience \s{1,9} (?: must | shall ) ) \b
    | (?: and\s{1,9} )? of \s{1,9} which \s{1,9} (?: at\s{1,9}least\s{1,9} | a\s{1,9}minimum\s{1,9}of\s{1,9} )?
      \w{1,12} (?: [ ]? \( \d{1,3} \) )? \s{1,9} (?: years? | months? ) \b
    | and \s{1,9} \w{1,12} (?: [ ]? \( \d{1,3} \) )? \s{1,9} (?: years? | months? ) \s{1,9} (?: must | shall ) \b
    )
    """,
    re.VERBOSE,
)
_PART_SIGN = pattern(
    r"of\s{1,9}which\b|experience\s{1,9}(?:must|shall)\b|year(?:s?\s{1,9})(?:must|shall)\b|month(?:s?\s{1,9})(?:must|shall)\b"
)
_PART_WORDS = ("which", "must", "shall")
# A part without a unit up to where its area begins, in lower-case text: ", one of which was in ", ", of which two (2)
# at least as ", " (three of them in ", ", with at least three in ".
_FEW = rf"\d{{1,2}}|{SMALL_NUMBER}"
_SAME = r"(?:\s?\(\d{1,2}\))?"
_LEAST = r"(?:(?:at\sleast|a\sminimum\sof|no(?:t\sless|\sless|\sfewer)\sthan)\s)?"
_BEING = (
    r"(?:(?:must|shall|should|need\sto)\s(?:have\sbeen|be)\s"
    r"|(?:was|were|is|are|being|spent)\s|(?:must\s)?(?:have\s|has\s)?included?\s)?"
)
_WITHOUT_UNIT = pattern(
    rf"(?:,\s{{1,9}}|\s\(?)(?:and\s)?(?:{_LEAST}(?P<before>{_FEW}){_SAME}\sof\s(?:which|them|those|these)\s{_BEING}(?:at\sleast\s)?(?:in\s|as\s)?"
    rf"|of\swhich\s{_LEAST}(?P<behind>{_FEW}){_SAME}\s(?!years?\b|months?\b|weeks?\b|\(){_BEING}(?:in\s|as\s)?"
    rf"|(?:with|including)\s{_LEAST}(?P<beside>{_FEW}){_SAME}\s(?:(?:in|as)\s|(?=(?:at|on|with|under)\s)))"
)


class Part(NamedTuple):
    """How many years a part asks for, where the number stands, and where its area begins."""

    years: float
    start: int
    end: int
    area: int


def part_start(document: Document, begin: int, limit: int) -> int:
    """Where the first part of an amount begins behind the start of its area; the limit where none does."""
    if not (has_sign(document, begin, limit, _PART_WORDS) and _PART_SIGN.search(document.lower, begin, limit)):
        return limit
    part = _PART.search(document.lower, begin, limit)
    return part.start() if part else limit


def part_behind(document: Document, at: int, limit: int) -> Part | None:
    """The part of an amount that begins with the comma or the space at an offset."""
    if not document.text.startswith((",", " "), at):
        return None
    found = _WITHOUT_UNIT.match(document.lower, at, limit)
    if found is None:
        return None
    name = found.lastgroup or ""
    number = found[name]
    years = float(number) if number.isdigit() else float(NUMBER_WORDS[number])
    return Part(years, *found.span(name), found.end())
