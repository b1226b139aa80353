"""The conjunctions between the things that one statement asks for: "a degree in law and two years of practice, or …"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from jobparse.fields.requirement_tree.anchors import Anchor
from jobparse.lexicon.credentials import credential_words
from jobparse.lexicon.numbers import NUMBER_WORDS
from jobparse.patterns import pattern
from jobparse.spans import Span
from jobparse.values.conjunctions import Conjunction

if TYPE_CHECKING:
    from jobparse.document.model import Document

# A conjunction between two things that are asked for, directly before the second of them or the words that lead to it: "and a
# minimum of two years", "; or graduation from", ", supplemented by", "including 30 credits". "College or university" is none.
# It reads the text from behind one of them to the beginning of the next.
_NUMBER = r"(?:[0-9]|(?:" + "|".join(NUMBER_WORDS) + r")\b)"
_LINK = pattern(
    rf"""
    (?= [\s;,:.(] ) (?:
      (?P<mark>[;,:]?) \s{{0,3}} \(? (?:
          \b (?P<or> (?:and/)?or ) \b
        | \b (?P<and> and | plus | along\swith | together\swith | as\swell\sas | supplemented\sby | in\saddition\sto
            | (?:which|must|to)?\s?includ(?:es?|ing)(?:\sor\ssupplemented\sby)? ) \b
        | \b (?P<with> with ) \b (?= \s{{1,3}} (?: (?:at\sleast|a\sminimum\sof) \s{{1,3}} )? $ )
        | (?<=;) | (?P<comma> (?<=,) )
      )
    | (?P<stop> \. (?! , ) (?<! \bi\.e\. ) (?<! \be\.g\. ) )
    )
    [,:]? \s{{1,3}} (?P<either> either\s )?
    (?= $ | {_NUMBER} | (?: an? | the | any | at\sleast | minimum | additional | possession | current | valid | satisfactory
        | successful | completion | graduation | graduate | admission | certification | registration | associate | accredited
        | experience | education | college | equivalent | have | has | must | possess | hold | candidates? | applicants?
        | employees | you | alternatively | otherwise ) \b )
    """,
    re.VERBOSE,
)
# An amount that is a part of the one before it: "one year of which", "18 months of this experience must".
_PART = pattern(r"\sof\s(?:which|this|that|these|such|the\srequired)\b|\s(?:must|shall)\shave\sbeen\b")
_OF_WHICH = pattern(r"\bof\swhich\s(?:at\sleast\s)?$")
# The words that mostly stand directly before a requirement, and how they join; they need no pattern.
_PLAIN = {"and": "and", "plus": "and", "or": "or"}
_LONGEST_PLAIN = 5
# How far before a requirement its conjunction is looked for first, in characters; it mostly stands there.
_NEAR_LINK = 44
# How far behind a comma the next requirement begins at most, in characters ("a licence, a degree in law, and …").
_NEAR = 12
# What begins another thing in a series, in lower-case text, and how long it is, in characters.
_SERIES = pattern(r",\s(?=(?:an?|possession|proof|no|ability|knowledge|strong|good|excellent)\s)")
_LONGEST_THING = 90


def link_before(document: Document, before: Anchor, anchor: Anchor) -> Conjunction | None:
    """The conjunction between an anchor and the one before it; None where both are one requirement.

    Its word is a stop where they stand in two sentences, and a semicolon where nothing else parts them.
    """
    found = _directly_before(document.lower, before.end, anchor.start) or _read(document, before, anchor)
    if found is None:
        return None
    link, said = found
    word = link.word
    marked = document.text[link.said.start] in ",;:"
    if before.kind == anchor.kind:
        if word == "." and anchor.kind in ("license", "equivalent"):
            return None  # "A pilot's licence is required. A copy of the licence …"
        if word == "or" and anchor.kind == "education" and not marked:
            return None  # "a degree in law or a diploma in law": one requirement that either meets
        if anchor.kind == "experience" and word != "or" and _is_part(document, before, anchor, said):
            return None
    elif before.kind == "equivalent":
        if word not in (".", ";") and not marked:
            return None  # "a combination of education and two years of work"
    elif anchor.kind == "equivalent" and word == "and" and not marked:
        return None
    return link


def _directly_before(lower: str, start: int, end: int) -> tuple[Conjunction, str] | None:
    """A plain conjunction right before an offset, with the mark before it, and its word."""
    stop = end - 1
    if stop <= start or lower[stop] != " ":
        return None
    at = lower.rfind(" ", max(start, stop - _LONGEST_PLAIN), stop)
    word = lower[at + 1 : stop]
    if at < 0 or word not in _PLAIN:
        return None
    begin = at - 1 if at > start and lower[at - 1] in ",;:" else at
    return Conjunction(_PLAIN[word], Span(begin, end)), word


def _read(document: Document, before: Anchor, anchor: Anchor) -> tuple[Conjunction, str] | None:
    """The last conjunction between two anchors, and the words that say it."""
    found = _last_link(document, max(before.end, anchor.start - _NEAR_LINK), before, anchor)
    if found is None or found.end() != anchor.start:
        found = _last_link(document, before.end, before, anchor)
    if found is None:
        return None
    names = found.groupdict()
    word = "or" if names["or"] else "." if names["stop"] else "and" if names["and"] or names["with"] else ";"
    return Conjunction(word, Span(*found.span()), names["either"] is not None), names["and"] or ""


def _last_link(document: Document, start: int, before: Anchor, anchor: Anchor) -> re.Match[str] | None:
    """The last conjunction between an offset and an anchor; a comma alone counts only close to it."""
    found = None
    for link in _LINK.finditer(document.lower, start, anchor.start):
        if link["comma"] is None or (anchor.start - link.end() < _NEAR and before.kind != anchor.kind):
            found = link
    return found


def _is_part(document: Document, before: Anchor, anchor: Anchor, word: str) -> bool:
    """Whether an amount of experience is a part of the one before it: "including one year as …", "two years of which …"."""
    return (
        "includ" in word
        or _PART.match(document.lower, anchor.end) is not None
        or _OF_WHICH.search(document.lower, max(before.end, anchor.start - 20), anchor.start) is not None
    )


def add_series(
    document: Document,
    spans: list[Span],
    kept: list[list[Anchor]],
    links: list[Conjunction | None],
    link: Conjunction | None,
) -> None:
    """Make parts of their own of what a series holds between two anchors: "a degree, a steady hand, and two years of work"."""
    if link is None or link.word not in ("and", "or") or document.text[link.said.start] != ",":
        return
    (begin, end), anchor = spans[-1], kept[-1][-1]
    low = max([anchor.end, *(part.end for part in (anchor.fact.parts if anchor.fact else ()))])
    if low >= end or any(mark in document.text[low:end] for mark in ";.:("):
        return
    starts = [match.start() for match in _SERIES.finditer(document.lower, low, end)]
    no_things = credential_words().no_things
    things = [Span(start, stop) for start, stop in pairwise([*starts, end])]
    if not things or any(
        document.lower.endswith(no_things, *thing) or thing.end - thing.start > _LONGEST_THING for thing in things
    ):
        return
    spans[-1] = Span(begin, things[0].start)
    for thing in things:
        spans.append(thing)
        kept.append([Anchor(*thing, "other")])
        links.append(link._replace(said=Span(thing.start, thing.start)))
