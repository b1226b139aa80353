"""Counties as employers: in the title block, named most, or before the name of a department of theirs."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from jobparse.document.signs import vocabulary
from jobparse.fields.edges import trimmed
from jobparse.fields.employers.forms import without_sheet
from jobparse.fields.header import front_lines
from jobparse.lexicon.employers import HIRES
from jobparse.patterns import pattern

if TYPE_CHECKING:
    import re

    from jobparse.document.model import Document
    from jobparse.spans import Found

# "Alder County", "St. Alder County", "Blue Alder County Government", "Alder County Water Authority".
_COUNTY = pattern(
    r"(?<![\w-])(?!The )(?!(?:The|This|Our|Your|Any|Each|Every|Local|And|Or|Of) County)"
    r"((?:(?:Ste?|Ft|Mt)\. )?[A-Z][a-z]+(?:[ -][A-Z][a-z]+)?) County"
    r"(?: (?:Government|Board of Commissioners"
    r"|(?P<body>Council|Superior Court"
    r"|(?:[A-Z][a-z]+ )?Library (?:System|District|Cooperative)|(?:Public|District|Memorial) Library"
    r"|(?:(?:[A-Z][a-z]+|&) ){0,4}(?:Authority|District(?! Court| Attorney)|Society|Museum)|(?:Public )?Schools"
    r"|(?:Transportation|Transit|Water|Sanitation|Housing|Library) (?:Agency|Commission)|PUD"
    r"|Public Service Board|(?:[A-Z][a-z]+ )?(?:Medical Center|Hospital|Health System)|Community College"
    r"|(?P<rescue>Fire (?:&|and) Rescue))))?\b"
)
# What a body that is no department of its county calls itself in its sentences: "Alder County Fire & Rescue … The District is".
_ITSELF = pattern(r"\b[Tt]he District(?:['\u2019]| (?=[a-z]))")
# The same on a line of the title block, also with its state: "Alder County OR".
_COUNTY_LINE = pattern(
    r"(?P<name>(?:THE )?[A-Z][A-Za-z.'-]+(?: [A-Z][A-Za-z.'-]+){0,2} (?:COUNTY|County)(?: GOVERNMENT| Government)?)"
    r"(?:,? [A-Z]{2})?"
)
# The same before the name of a department in capitals: "THE ALDER COUNTY DEPARTMENT OF TREES is recruiting".
_COUNTY_OF_OFFICE = pattern(r"\b(?!THE )(?P<name>[A-Z]{3,20}(?: (?!COUNTY)[A-Z]{3,20})? COUNTY)(?= DEPARTMENT OF )")
# The same where its department hires: "The Alder County Department of Trees is seeking", "The Alder County Sheriff's Office is".
_COUNTY_HIRES = pattern(
    r"(?:(?<![^\n])|(?<=[.!?] ))(?:The )?(?P<name>(?!The |Our )[A-Z][a-z]+(?:[ -][A-Z][a-z]+)? County)"
    r" (?:(?:Department|Office|Division|Board|Bureau) of (?:[A-Z][\w&'-]*(?:,? (?:and |of |& )?)){1,5}"
    rf"|(?:Sheriff['’]s|Clerk['’]s|Attorney['’]s) Office|(?:[A-Z][a-z]+ ){{1,4}}Department) ?{HIRES}\b"
)
# A body before the county that it is of, which is named with it: "Park District of Elm County", "Superior Court of Elm County".
_BODY_OF_COUNTY = pattern(
    r"\b(?!The |Our |This )(?:[A-Z][a-z]+ ){1,3}(?:Authority|District|Corporation|Commission|Preserves?|Court) of (?:the )?\Z"
)
_BODY_REACH = 60


def county(document: Document) -> Found[str] | None:
    """The county that the text names most, and more than once."""
    if "county" not in vocabulary(document):
        return None
    matches = list(_COUNTY.finditer(document.text, 0, document.end)) if "county" in document.tokens else []
    for line in front_lines(document):
        if document.lower.find("county", line.body, line.end) < 0:
            continue
        span = without_sheet(document, trimmed(document, line.body, line.end))
        match = _COUNTY_LINE.fullmatch(document.text, *span)
        if match:
            return document.found(*match.span("name"), "county in the title block")
    if not matches:
        return _county_of_office(document)
    counts = Counter(match.group(1) for match in matches)
    for name in [name for name in counts if " " in name and counts[name.rpartition(" ")[2]] >= counts[name]]:
        counts[name.rpartition(" ")[2]] += counts.pop(name)  # "Clerk Alder County", where a line runs on
    best, count = counts.most_common(1)[0]
    itself = "rescue" in document.tokens and _ITSELF.search(document.text) is not None
    bodies = [match for match in matches if match.group(1) == best and match["body"] and (itself or not match["rescue"])]
    if 2 * len(bodies) >= count:
        return document.found(bodies[0].start(), bodies[0].end("body"), "body of a county named most")
    if count < 2:
        return _county_of_office(document)
    named = [match for match in matches if match.group(1) == best]
    whole = next(filter(None, (_body_of(document, match.start()) for match in named)), None)
    if whole and 2 * document.text.count(document.text[whole.start() : whole.end()] + named[0].group(1)) >= count:
        behind = next(match for match in named if match.start() == whole.end())
        return document.found(whole.start(), behind.end(1) + len(" County"), "body of a county named most")
    return document.found(named[0].start(), named[0].end(1) + len(" County"), "county named most")


def _body_of(document: Document, at: int) -> re.Match[str] | None:
    """The words of a body's name that end before a county."""
    if not document.text.endswith((" of ", " of the "), 0, at):
        return None
    return _BODY_OF_COUNTY.search(document.text, max(0, at - _BODY_REACH), at)


def _county_of_office(document: Document) -> Found[str] | None:
    """The county before the name of its department in capitals."""
    named = _COUNTY_OF_OFFICE.search(document.text) if document.text.find(" COUNTY DEPARTMENT") >= 0 else None
    named = named or (_COUNTY_HIRES.search(document.text) if document.text.find(" County ") >= 0 else None)
    return document.found(*named.span("name"), "county before its department") if named else None
