"""The whole that a part in a sentence belongs to: "The Pilot Branch of the National Tide Service is seeking"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.fields.employers.forms import WORD
from jobparse.lexicon.employers import employer_words
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.model import Document, Section

REACH = 190  # how far before its verb a subject begins, in characters
# The body that the subject of a sentence is a part of: "The Tide Service's Elm Network", "The Tide Service, Pilot Branch's Net".
_OWNER = pattern(
    rf"(?:^|(?<=[.!?:;,] )|(?<=\n))The (?P<name>{WORD}(?:\s(?:{WORD}|of|and|for|the|&)){{1,6}}?)"
    r"(?:'s |, (?=[^.;:!?\n]{3,80}'s ))(?:[^.;:!?\n()]|\([^()\n]{1,60}\)){3,100}$"
)
# The body that the part before a verb is of: "The Pilot Branch of the National Tide Service at Alder Point".
_OF_PART = pattern(
    rf"(?:^|(?<=[.!?:;,] )|(?<=\n))The (?:[A-Z][\w&'-]*\s(?:(?:and|of|&)\s)?){{1,6}}?"
    r"(?:Branch|Division|Section|Program|Center|Centre|Lab|Laboratory|Project|Group|Office)"
    r"(?: \([^()\n]{2,12}\))?\s(?:of|at) the\s"
    rf"(?P<name>{WORD}(?:\s(?:{WORD}|of|and|for|the|&)){{1,6}}?)(?: \([A-Z]{{2,8}}\))?"
    r"(?:\s(?:at|in)\s[A-Z][\w\s]{2,24}(?:,\s[A-Z][\w]{1,12})?,?)?(?: is| are)?(?: currently| now| actively)?$"
)
# The team before its employer: "The docks team at Tidewatch".
_TEAM = pattern(
    rf"(?:^|(?<=[.!?:] )|(?<=\n))(?:The|Our) (?:[a-z-]+ ){{1,5}}"
    r"(?:team|group|lab|laboratory|department|office|branch|division) (?:at|of) (?:the )?"
    rf"(?P<name>{WORD}(?: (?:{WORD}|of|and|for|the|&)){{1,6}})(?: is| are)?(?: currently| now)?$"
)


def of_part(document: Document, section: Section, at: int) -> Span | None:
    """The body that the subject before a verb is a part of."""
    low = max(section.body, at - REACH)
    before = document.text[low:at]
    match = _OWNER.search(before) or _OF_PART.search(before)
    span = Span(low + match.start("name"), low + match.end("name")) if match else None
    return span if span and document.lower[slice(*span)].rpartition(" ")[2] in employer_words().owners else None


def of_team(document: Document, section: Section, at: int) -> Span | None:
    """The name behind that of a team which is the subject before a verb."""
    low = max(section.body, at - REACH)
    match = _TEAM.search(document.text[low:at])
    return Span(low + match.start("name"), low + match.end("name")) if match else None
