"""Identifiers behind their labels, in all forms that offices give them; those of a job board behind those of the announcement."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.fields.reading import Doubt
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.model import Document
    from jobparse.spans import Found

# A number with a title behind it: "4711-Harbor Pilot".
_BEFORE_TITLE = pattern(r"\s*(\d{3,5})(?=-[A-Z][a-z]{2})")
# A number with the duty station behind it: "31-Tides-HARB-104455-R-Elm Bay (X)".
_WITH_STATION = pattern(r"\s*(\d{2}-[^\n]{5,90}-\d{3,7}-[A-Z]-[A-Z][^\n(]{2,40} \([A-Z]\))")
# What is numbered behind a notice with several posts: "NOTICE NO. 34 OF 2031".
OF_YEAR = pattern(r"\s?of (?:19|20)\d\d", re.IGNORECASE)
# An identifier: letters, digits and joiners, of which one at least is a digit ("RQ-2207", "# 30/118.b"). It ends in a letter or a
# digit, so that the stop of the sentence stays out. The letters of an office may stand before it ("NDOT 75/2027"). Figures that
# a site hides are none ("2031-###-WF"). A blank behind a stroke is a slip: "TDB/31/ 009".
IDENTIFIER = pattern(
    r"""
    \#? \s* (?! [\w./-]{1,30} \#\# )
    (?: (?: Circular | Notice | Advt\.? | Advertisement )\ No\.?\  )?
    ( (?: [A-Z]{2,8} (?: /[A-Z]{2,8} )? \  (?= \d ) )? (?= [\w./&-]{0,40} \d )
      [A-Za-z0-9] (?: [\w./-] | (?<=[A-Z])&(?=[A-Z]) | :(?=\d) | (?<=[A-Z0-9]/)\ (?=\d{2,6}\b(?!/)) ){0,60} \w
    | \d )
    """,
    re.VERBOSE,
)
# A number in two parts with a dash and blanks between them, which is all that stands on its line: "U07 - 0231".
_IN_TWO = pattern(r"\s*([A-Z]{0,3}\d{1,6} - \d{2,6})[ \t]*(?=\n|\Z)")
# A code of letters alone, which is all that stands on its line: "KNL-TWN".
_HYPHENED = pattern(r"\s*((?!TO-|NOT-|SEE-|ON-|NON-|OPEN-|FULL-|PART-)[A-Z]{2,8}(?:-[A-Z]{2,8}){1,3})[ \t]*(?=\n|\Z)")
# The number behind the agency in short, which is all that stands on its line: "Home Affairs - 140145".
_OF_AGENCY = pattern(r"\s*[A-Z][A-Za-z&.]{1,20}(?: (?:and |of )?[A-Z&][A-Za-z&.]{1,20}){0,5} - (\d{4,9})[ \t]*(?=\n|\Z)")
# A number with words of the title joined to it, up to the end of the value: "03222031_HARBOR PILOT".
_WITH_WORDS = pattern(r"\s*(\d[\d-]{3,11}_[A-Z]{2,}(?: [A-Z]{2,}){1,5})(?=[ \t]*(?:\n|,|\Z))")
# Where a page lost the blank behind a number, before the word that a sentence begins with.
_GLUED = pattern(r"(?<=\d\d)[A-Z][a-z]{1,12}\Z")
# A date, which is no number of a posting: "Posting: 2/20/2027 - 3/4/2027".
_DATE = pattern(r"\d{1,2}/\d{1,2}/(?:19|20)?\d\d")
# A number that a job board gives a posting of others.
_OF_BOARD = pattern(r"\d{10,}")


def labelled(document: Document, attribute: str) -> list[Found[str]]:
    """The identifiers behind an attribute's labels."""
    found = []
    for row in document.values_of(attribute):
        match = (
            _BEFORE_TITLE.match(document.text, row.start, row.end)
            or _WITH_STATION.match(document.text, row.start)
            or _OF_AGENCY.match(document.text, row.start)
            or _WITH_WORDS.match(document.text, row.start, row.end)
            or _IN_TWO.match(document.text, row.start)
            or IDENTIFIER.match(document.text, row.start, row.end)
            or _HYPHENED.match(document.text, row.start)
        )
        glued = _GLUED.search(document.text, *match.span(1)) if match else None
        if match and glued and document.text.startswith(" ", match.end(1)):
            found.append(document.found(match.start(1), glued.start(), f"{attribute} label"))  # "Ref: HP-5510We keep boats"
        elif match and not (OF_YEAR.match(document.text, match.end()) or _DATE.fullmatch(match.group(1))):
            found.append(document.found(*match.span(1), f"{attribute} label"))
    return found


def is_of_board(number: str) -> bool:
    """Whether a number is as long as those that job boards give."""
    return _OF_BOARD.fullmatch(number) is not None


def before_those_of_boards(found: list[Found[str]]) -> tuple[list[Found[str]], list[Doubt]]:
    """Identifiers, those of the announcement itself before the number that a job board gave it, with a doubt about that.

    "Req#: 32466012221" over "Job Number: 0753HB-0525".
    """
    own = [row for row in found if not _OF_BOARD.fullmatch(row.value)]
    if len(own) == len(found) or not own or not _OF_BOARD.fullmatch(found[0].value):
        return found, []
    board = found[0]
    message = f"{board.value} is the number of a job board; the announcement has {own[0].value}"
    doubt = Doubt("conflicting_values", message, board.spans[0].start, board.spans[0].end)
    return [*own, *(row for row in found if row not in own)], [doubt]
