"""Titles of those whose work a sentence tells: "The Harbor Custodian provides", "Harbor Pilots (HPs) guide and moor boats"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.fields.header import names_occupation, tells_no_title
from jobparse.fields.titles.ranks import without_rank
from jobparse.lexicon import lexicon
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    import re

    from jobparse.document.model import Document, Section
    from jobparse.spans import Found

# The subject of a sentence with its article, up to its verb: "The Harbor Custodian", "The Clerk II position", "Harbor Pilots
# (HPs)", "The Operator - Docks", "The DNR harbor clerk".
_SUBJECT = pattern(
    r"(?:(?P<one>The|An?|Our) )?"
    r"(?P<title>[A-Z][\w/&'-]*(?: (?:(?:of|and|for|&|-|\u2013|of the) )?(?:[A-Z][\w/&'-]*|[1-9]\b)){0,7}"
    r"(?P<small>(?: [a-z]{4,16}){0,2} [a-z]{4,20}(?= (?:will|is)\b))?)"
    r"(?: \((?P<short>[A-Z]{2,8}s?)\))?(?: (?:position|role|job|post))?"
    r"(?: (?:at|in|with|within) (?:the |our )?[A-Z][\w'-]*(?: (?:(?:of|and|for) (?:the )?)?[A-Z][\w'-]*){0,5}"
    r"(?= [a-z]+s ))?(?=[ ,])"
)
# What such a verb has before it, and the verb: "responsible for", "will measure"; it reads lower-case text.
_VERB = pattern(
    r" (?P<verb>[a-z]+)\b(?P<duty> (?:primarily |also )?responsible for\b)?(?: (?:(?:also|then|both) )?(?P<next>[a-z]+))?"
)
# Under whom somebody works, between the subject and the verb: ", under the direction of the chief,", " under the general
# direction of the Harbor Chief".
_UNDER = pattern(r",? (?:working |acting )?under [a-z]")
_WORD = pattern(r"(?P<before>[\w.'-]+,?) (?=(?P<verb>[a-z]{3,20}s)\b)")
_UNDER_REACH = 140
_OF_HEADS = frozenset({"oversees", "leads", "heads", "governs", "directs"})  # "The Director oversees the museum"
_BEGINS = " The "  # a sentence, behind words of a heading on its line
# How far behind the words that open a section such a subject ends, in characters.
_REACH = 110
_AROUND = " \n\t:|\u2022*-"  # signs before the first sentence of a section
_KINDS = ("summary", "duties")


def who_does(document: Document) -> list[Found[str]]:
    """The title of the one whose work the first sentence of a section tells.

    In a title block it has to be short for something that the text goes on with: "Harbor Pilots (HPs) guide" over "HPs wear".
    """
    if any(document.text[row.start : row.end].strip(_AROUND) for row in document.values_of("title")):
        return []
    for section in document.of_kind(*_KINDS, "header"):
        match, told = _told(document, section)
        if match is None or not told:
            continue
        if section.kind == "header" and not (match["short"] and document.text.find(f"{match['short']} ", match.end()) > 0):
            continue
        begun = match["title"].rfind(_BEGINS)  # "Opportunity The Harbor Custodian provides"
        start = match.start("title") + (begun + len(_BEGINS) if begun >= 0 else 0)
        return [document.found(*one_of(document, Span(start, match.end("title"))), "who does the work")]
    return []


def one_of(document: Document, span: Span) -> Span:
    """The title of one of those who are sought, where the text goes on with it: "hires Dock Aides. The Dock Aide will"."""
    if not document.text.startswith("s", span.end - 1):
        return span
    one = document.text.find(f"he {document.text[span.start : span.end - 1]} ", span.end)
    return Span(one + 3, one + 3 + span.end - 1 - span.start) if one > 0 else span


def _told(document: Document, section: Section) -> tuple[re.Match[str] | None, bool]:
    """The subject of the first sentence of a section, and whether the sentence says what its bearer does."""
    text = document.text
    start, stop = section.body, min(section.end, section.body + _REACH)
    while start < stop and text[start] in _AROUND:
        start += 1
    match = _SUBJECT.match(text, start, stop)
    if match is None or tells_no_title(match["title"]):
        return None, False
    if not names_occupation(without_rank(match["title"].partition(" - ")[0].partition(" \u2013 ")[0]).rpartition(" ")[2]):
        return None, False  # "The Fire Marshal Division provides"
    if match["small"] and document.lower.count(" ".join(match["title"].lower().split()[-2:])) == 1:
        return None, False  # "The Harbor Office manager will", of whom the text has no more to say
    if _UNDER.match(document.lower, match.end()):
        return match, _is_one(match) and _works_under(document, match.end())
    verb = _VERB.match(document.lower, match.end())
    if verb is None or not _is_work(match, verb):
        return match, False
    named_again = match["short"] or verb["duty"] or _is_one(match) or text.count(match["title"][:-1]) > 1
    return match, bool(named_again)  # "Harbor Pilots work with you", a service of the employer


def _works_under(document: Document, start: int) -> bool:
    """Whether a sentence goes on, behind whom somebody works under, with what that one does: "… of the Chief performs"."""
    stop = document.text.find(".", start)
    stop = min(stop if stop >= 0 else document.end, start + _UNDER_REACH)
    for word in _WORD.finditer(document.text, start, stop):
        joined = word["before"].endswith(",") or word["before"][0].isupper() or names_occupation(word["before"])
        if joined and word["verb"] in lexicon().duty_verbs:
            return True
    return False


def _is_one(match: re.Match[str]) -> bool:
    """Whether a subject has its article, also behind words of a heading on its line."""
    return match["one"] is not None or _BEGINS in match["title"]


def _is_work(match: re.Match[str], verb: re.Match[str]) -> bool:
    """Whether the verb of a subject is one of work: "provides" and "will provide" of one, "provide" of several."""
    one = _is_one(match)
    many = match["title"].endswith("s") and not one
    duty_verbs = lexicon().duty_verbs
    if verb["duty"]:
        return many if verb["verb"] == "are" else one and verb["verb"] == "is"
    if verb["verb"] == "will":
        return one and verb["next"] is not None and (verb["next"] in duty_verbs or verb["next"] in ("be", "provide"))
    if match["small"] or verb["verb"] not in duty_verbs:
        return False
    if not many:
        return one and verb["verb"].endswith("s") and (" " in match["title"] or verb["verb"] not in _OF_HEADS)
    return " " in match["title"] and not verb["verb"].endswith(("s", "ing"))
