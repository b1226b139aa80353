"""The names of governments, departments, offices and their units: how they look, and where they begin."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.lexicon import lexicon
from jobparse.lexicon.employers import employer_words
from jobparse.lexicon.word_lists import either
from jobparse.patterns import pattern
from jobparse.spans import Span
from jobparse.values.town_names import linked

if TYPE_CHECKING:
    from jobparse.document.model import Document

# A government's own name: "County of Maple Grove". Its words are groups of their own, since flattened text runs on behind the
# name ("County of Maple Grove Senior Planner") and the caller decides how many of them belong to it.
GOVERNMENT = pattern(
    lambda: (
        rf"""
    (?:City\ and\ County|CITY\ AND\ COUNTY|(?:Royal|London)\ Borough
      |City|County|State|Village|Town|Township|Borough|Commonwealth|Province|CITY|COUNTY|STATE|VILLAGE|TOWN)
    \s+ (?:of|OF)
    \s+ (?P<one>{linked()}?[A-Z](?:[\w.'-]*[\w.'])?)       # with a stop: "St. Anne"; with small words: "Isle of Alder"
    (?: [ ]{{1,2}} (?P<two>(?:d'|d[eu][ ]|de[ ]la[ ])?[A-Z][\w'-]*[\w']) )?    # on the same line, not below
    (?: [ ]{{1,2}} (?P<three>[A-Z][\w'-]*[\w']) )?
    """
    ),
    re.VERBOSE,
)

# A word of the name of a department, office or the like, anywhere in a line: "Public Library", "Sheriff". It reads lower-case
# text, and so do `UNIT` and `_OFFICE`.
ORGANISATION = pattern(lambda: rf"\b(?:{either(employer_words().organisations)}|port(?= of\b|$))\b")

# Where the name of a department begins inside a line that runs on: behind "Forester II" in "Forester II Urban Parks Department of
# Recreation". Case counts: words in capitals before it belong to the name only where the name is in capitals as well.
ORGANISATION_START = pattern(
    r"""
    (?<=[\s-]) (?<!\ of\ ) (?<!\ OF\ )    # "State of Alder Office of Docks"
    (?: (?:[A-Z][a-z]+\ ){0,2} (?:Department|Dept\.?|Office|Bureau|Commission|Board|Division|Ministry) (?:\ of|\ on|\ for)\b
      | (?:[A-Z]{3,}\ ){0,2} (?:DEPARTMENT|OFFICE|BUREAU|COMMISSION|DIVISION)\ OF\b
    )
    """,
    re.VERBOSE,
)

# Names whose last word is cut short: "Tidewatch Inc.".
_SHORTENED = pattern(r"\b(?:Inc|Co|Corp|Ltd|Bros|Assn|Assoc|Univ|Dept|Jr|St|[A-Z])\.\Z")

# A word of the name of a unit inside a department: "Fleet Section".
UNIT = pattern(lambda: rf"\b(?:{either(employer_words().units)})\b")

# A unit of an employer in a sentence, in a verbose pattern: "Department of Tides and Docks", "School of Physics". What stands
# behind it has to say where it ends.
UNIT_OF_NAME = r"""
    (?: Department | Dept\.? | Division | (?: Graduate\ )? School | Faculty | Institute ) \ (?: of | for ) \ [A-Z][\w&'/-]*
    (?: ,? \ (?: and\  | of\  | &\  )? [A-Z][\w&'/-]* ){0,6}?
"""

# What joins a part of an employer to the name of the whole behind it: "Docks Department at Alder Harbour".
OF_WHOM = (" of the ", " at the ", " at ", " in the ", ", ")
PART_OF = " of "  # the same where the whole is known: "Department of Docks of Harbour University"

# How a ministry begins, which is a part of its government behind a label on the employer, too: "Organization: Ministry of Docks".
MINISTRY = ("ministry of ", "ministry for ")

# A line that names an office rather than a job: "Office for Water Quality", "Parks Department"; but "Office Assistant", "Fire
# Marshal". So the word has to be followed by a preposition, or to end the line.
_OFFICE = pattern(
    r"""
      (?:the\ )? (?:[\w.'&]+\ ){0,4}?
      (?:department|dept\.?|offices?|bureau|commission|board|division|district|authority|council|branch)\ (?:of|for|on|under)\b
    | .* \b (?: department | commission | authority | agency | district | division | section | bureau | council | unit | branch
             | government | administration | district\ (?: of\ .* | (?: no\.?\  | \# )? \d{1,4} ) ) $
    | .* 's\ office $
    | (?:city|county|state|village|town|commonwealth)\ of\ \S+ (?:\ \S+)? $
    """,
    re.VERBOSE,
)

# What ends the name of an office and the field of a post alike, what ends it where it is one field of two, and within how many
# words from the left the noun of a post stands.
_ADMINISTRATION = " administration"
_SHARED = (" and administration", " & administration")
_HOLDER = 3

# The acronym behind a name, which has two capitals: "Office of Public Art (OPA)", "Ministry of Docks (MoD)".
_ACRONYM = pattern(r"\s*\(['\"]?[A-Z](?=[a-z&.-]{0,8}[A-Z])[A-Za-z&.-]{1,9}['\"]?\)$")


# A unit by its codes, which a system of applicants prints behind "Organization": "HX/QUA Tides and Docks", "QUAY-Pilot Section".
CODED_UNIT = pattern(
    r"[A-Z]{2,8}(?:/[A-Z]{2,8}){1,3}(?:\x20-?\x20?[A-Z][^\n]{3,60})?\Z|[A-Z]{3,8}-[A-Z][a-z]+(?:\x20[A-Za-z&]+){1,7}\Z"
)


def is_office(document: Document, span: Span) -> bool:
    """Whether a line names a government or a part of it rather than a job."""
    content = document.lower[span.start : span.end]
    return bool(_OFFICE.match(content)) and not serves_office(content) and not _heads_office(content)


def is_unfinished(content: str) -> bool:
    """Whether a line breaks off in the middle of a name: "The Harbor Centre at the University of"."""
    return content.endswith(employer_words().unfinished)


def serves_office(content: str) -> bool:
    """Whether a line in lower case names somebody who works for an office: "secretary to the board".

    >>> serves_office("deputy clerk to the parish council"), serves_office("office of the mayor")
    (True, False)
    """
    holder, to, _ = content.partition(" to the ")
    return bool(to) and not lexicon().occupations.isdisjoint(holder.split())


def is_of_holder(document: Document, at: int) -> bool:
    """Whether the office that begins at an offset is a holder's: "Office of the Court" behind "Clerk's"."""
    end = at - len("'s ")
    if not document.lower.startswith("'s office", max(0, end)):
        return False
    return document.lower[document.lower.rfind(" ", 0, end) + 1 : end] in lexicon().occupations


def _heads_office(content: str) -> bool:
    """Whether a line in lower case names somebody who heads an office.

    >>> _heads_office("director of finance and administration"), _heads_office("supervisor of elections department")
    (True, False)
    """
    administers = content.endswith(_ADMINISTRATION)
    holder, joint, _ = content.partition(" of ")
    if not joint or not (administers or content.startswith("the ", len(holder) + len(joint))):
        if not content.endswith(_SHARED):
            return False
        holder = " ".join(content.split()[:_HOLDER])  # "executive officer human resources and administration"
    return not lexicon().occupations.isdisjoint(holder.replace(",", " ").split())


# Bodies of the European Union, and the short names that stand behind theirs: "European Tides Agency (Eurotide)".
OF_THE_UNION = ("European ", "The European ")
_SHORT_NAME = pattern(r"\s*\([A-Z][a-z]{4,9}\)$")


def is_shortened(document: Document, span: Span) -> bool:
    """Whether the last word of a name is cut short, so that the stop belongs to it: "Tidewatch Inc."."""
    return _SHORTENED.search(document.text, *span) is not None


def without_stop(document: Document, span: Span) -> Span:
    """A name without the stop of its sentence: "Town of Alder." of "Work for the Town of Alder."; but all of "Tidewatch Inc."."""
    stop = document.text.endswith(".", *span) and not is_shortened(document, span)
    return Span(span.start, span.end - 1) if stop else span


def without_acronym(document: Document, span: Span) -> Span:
    """A name without its trailing acronym in brackets."""
    match = _ACRONYM.search(document.text, *span) if document.text.endswith(")", *span) else None
    if match is None and document.text.startswith(OF_THE_UNION, *span):
        match = _SHORT_NAME.search(document.text, *span)
    return Span(span.start, match.start()) if match and match.start() > span.start else span
