"""Substitutions: "one year of college may be substituted for one year of the experience", its parts and its rate."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.fields.edges import end_without
from jobparse.fields.requirement_tree.nodes import Swap
from jobparse.patterns import pattern
from jobparse.spans import Span
from jobparse.values.numerals import find_quantities

if TYPE_CHECKING:
    from jobparse.document.model import Document

# The verb of a substitution, in lower-case text, which parts what is brought from what it stands for: "may be substituted for",
# "can substitute for", "is accepted in lieu of". Where "by" or "with" follows, or what is brought is credited ("six months of
# experience will be credited for each year of school"), they stand the other way round.
VERB = pattern(
    r"""
      \b (?: may | can | will | could | shall | is | are | be | applicants | candidates | to ) \s (?: also\s | only\s )?
      (?: be\s )? (?: used\sto\s )? substitut (?: ed | es? | ing ) \b (?: \s (?: it | this | that | these ) \b )? \s?
      (?P<reversed> by\b | with\b )?
    | \b in\slieu\sof \b
    | \b (?P<credited> (?: will | may | can ) \s be\s (?: credited | given | granted ) \s for \s (?: each | every ) \b )
    """,
    re.VERBOSE,
)
_LABEL = pattern(r"substitutions?\s?[:.-]\s", re.IGNORECASE)
_DENIED = pattern(r"\b(?:no|not|cannot|never)\b[^.;]{0,40}$")
SIGNS = ("substitut", "in lieu of", " for each ", " for every ")
# Words that say what a side of the verb is about, in lower-case text. Only where there is no such word is it about training: a
# "completion of thirty units" is education.
_SUBJECT = pattern(
    r"""
      (?P<education> education | degree | college | university | coursework | \b courses? \b | \b units \b | \b credits? \b
        | semester | school | \b study \b | diploma | \b classes \b )
    | (?P<experience> experience | employment | years? \s of \s service | \b as \s an? \s )
    """,
    re.VERBOSE,
)
_TRAINING = pattern(r"(?P<training>training|academy|program\b|apprenticeship|certificat|completion)")
# The rate at which one stands for the other: "at the rate of one year of college for six months of experience", "on a
# year-for-year basis", "on the basis that 60 credits equal one year", "two years of work for each year of college".
_RATE = pattern(
    r"""
      (?: (?: at | on ) \s )? (?: a | the ) \s (?: rate | basis ) \s (?: of | that ) \s
      (?P<rate> (?: [^.;] | \. (?= S\. ) | (?<=U\.S) \. ){3,400}? )
      (?= ,?\s up\sto \b | ,?\s not\sto\sexceed | ,?\s to\sa\smaximum | ; | (?<! U\.S) \. (?! S\. ) | $ )
    | \b (?P<even> (?: year | month | day ) -?\s? for -?\s? (?: year | month | day ) | one -?\s? (?: to | for ) -?\s? one ) \b
    | (?P<each> \b \w{1,12} \s (?: \(\w{1,4}\) \s )? (?: years? | months? ) \s (?: of\s )? [^.;,()]{0,60}? \b
        for\s (?: each | every ) \s [^.;()]{3,60}? ) (?= ,?\s up\sto \b | [.;,()] | $ )
    """,
    re.VERBOSE | re.IGNORECASE,
)
# What stands before the amount that can be replaced at most: "for up to two years", "a maximum of", "for one year".
_LIMIT = pattern(
    r"""
      \b (?: for\s )? (?P<most> up\sto | (?: an?\s )? maximum\sof | not\s (?: to\s )? exceed (?: ing )? | no\smore\sthan ) \s
      (?: an?\s | a\smaximum\sof\s | the\s )?
    | \b (?: for | only ) \s (?: only\s )?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_REACH = 30  # the longest amount behind it, in characters


def substitution(document: Document, start: int, end: int) -> Swap | None:
    """Read a sentence that says what may stand for what; None where it only speaks of substitutions."""
    lower = document.lower
    label = _LABEL.match(document.text, start, end)
    verb = VERB.search(lower, start, end)
    if verb is None and label is None:
        return None
    if verb is None or (not verb["reversed"] and not verb["credited"] and _subject(document, start, verb.start()) is None):
        # "Substitution: two years of college for …", "Applicants may substitute a degree for …": both stand behind the word.
        begin = verb.end() if verb else label.end() if label else start
        cut = lower.find(" for ", begin, end)
        cut = cut if cut >= 0 else end
        sides = [_subject(document, begin, cut), _subject(document, cut, end)]
    else:
        begin = verb.end()
        sides = [_subject(document, label.end() if label else start, verb.start()), _subject(document, begin, end)]
        if verb["reversed"] or verb["credited"]:
            sides.reverse()
    if _DENIED.search(lower, max(start, begin - 60), begin):
        return None
    rate = _RATE.search(document.text, start, end)
    limit, said = _limit(document, begin, rate.start() if rate and rate["rate"] else end, end)
    accepts, replaces = sides
    return Swap(
        Span(start, end_without(document, start, end, " \n;")),
        accepts[0] if accepts else None,
        accepts[1] if accepts else None,
        replaces[0] if replaces else None,
        replaces[1] if replaces else None,
        limit,
        said,
        Span(*rate.span(rate.lastgroup or 0)) if rate else None,
    )


def _subject(document: Document, start: int, end: int) -> tuple[str, Span] | None:
    """What a side of the verb is about, with the word that says so."""
    match = _SUBJECT.search(document.lower, start, end) or _TRAINING.search(document.lower, start, end)
    return (match.lastgroup or "", Span(*match.span())) if match else None


def _limit(document: Document, start: int, stop: int, end: int) -> tuple[float | None, Span | None]:
    """The amount that can be replaced at most, and where it is printed: behind "up to" anywhere, or "for" before the rate."""
    least: tuple[float | None, Span | None] = (None, None)
    for lead in _LIMIT.finditer(document.text, max(0, start - 5), end):
        if document.text.find(")", lead.end(), end) >= 0 > document.text.find("(", lead.end(), end):
            continue  # "(but not for the one year of …)"
        most = lead["most"] is not None
        if not most and (least[0] is not None or lead.start() >= stop):
            continue
        for amount in find_quantities(document.text, lead.end(), min(end, lead.end() + _REACH)):
            if amount.start == lead.end():
                if most:
                    return amount.years, Span(amount.start, amount.end)
                least = amount.years, Span(amount.start, amount.end)
    return least
