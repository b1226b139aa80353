"""Whether something else than what is asked for is accepted: "or an equivalent combination of education and experience"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.document.signs import has_sign
from jobparse.patterns import pattern
from jobparse.spans import Found, Span

if TYPE_CHECKING:
    from jobparse.document.model import Document

# The words behind an equivalent that is told elsewhere than among the minimum, and how far before them, in characters: "We
# consider any equivalent combination of knowledge, education, and experience to meet minimum qualifications".
_TO_MEET = "to meet minimum qual"
_MEETING = 110
# "Any equivalent combination of training and experience", "equivalent full-time experience may be accepted". It reads lower-case
# text, and each alternative begins with a plain letter.
_EQUIVALENT = pattern(
    r"""
      equivalent \s+ combination
    | equivalent \s+ (?: [a-z-]{3,12} \s+ )? (?: education | experience | training ) \b [^.;]{0,60}
      (?: accept | consider | substitut )
    | equivalent (?<=\bor\ equivalent) \ (?: education | training | schooling ) ,?\ (?: and | or | and/or )
      \ (?: [a-z-]{4,12}\  )? experience \b
    | equivalent \ (?: amount | number\ of\ years )\ of\ (?: [a-z-]{3,12}\  )? experience
    | equivalent (?<=\ban\ equivalent) \ of\ (?: education | training ) \ and
    | experience \ (?: may | can | will )\ (?: also\ )? (?: be\ )? substitut\w* \ for \s
      (?: (?: an? | the | all | part | any | some | of | or ) \ ){0,5}
      (?: required\ | minimum\ | formal\ )? (?: college\ )? (?: education | degree | bachelor )
    | equivalent (?<=\bor\ equivalent) \ (?: [a-z]{4,12} \  ){0,2} experience \b (?= [.;,)] | $ )
    | combination (?<! \bthrough\ a\ combination ) (?<! \bby\ a\ combination ) (?<! \bthrough\ the\ combination )
      \s+ of \s+ (?: \(?\w+\)?\ (?: \(\d{1,2}\)\  )? years['\u2019]?\ (?: of\  )? )?
      (?: education | training | experience | relevant | schooling )
    | combine (?: (?<=\bmay\ combine) | (?<=\bcan\ combine) | (?<=\bmay\ also\ combine) | (?<=\bcan\ also\ combine) )
      \ (?: education | training | experience ) \ and \ (?: education | training | experience ) \b (?= [.;,)] | $ | \ to\  )
    | mix (?<=\bmix) (?: ture )? \s+ of \s+ (?: relevant\s+ )? (?: education | training | experience | schooling ) \b
    | education \s+ and (?: /or | \s+or )? \s+ experience \s+ (?: (?: which | that ) \s+is\s+ )? equivalent \s+ to \b
    | or \s+ an? \s+ equivalent \s+ (?: of | in ) \s+ education
    | any \s+ combination \s+ equivalent \s+ to \b
    """,
    re.VERBOSE,
)
# One of these stands in whatever it finds.
_EQUIVALENT_SIGNS = ("equivalent", "combination", "combine ", "mix", "substitut")
# The same in words that lead to the minimum: "Any combination equivalent to experience and training that gives the skills", "Any
# combination of training and experience equivalent to the following:", "Any combination of education and experience that would
# provide the skills is qualifying. A typical way is:".
_EQUIVALENT_TO = pattern(
    r"any combination equivalent to\b"
    r"|any (?:\w+ )?combination of (?=[^.;:]{0,60}(?:experience|education|training))[^.;:]{3,80}?"
    r"\b(?:equivalent to|(?:that|which) (?:(?:would|could|will|is|likely) ){0,3}(?:provides?|qualif))\b"
)


def equivalency(document: Document, minimum: list[Span]) -> Found[bool] | None:
    """Whether a minimum statement accepts an equivalent; None where none says so."""
    for span in minimum:
        match = _EQUIVALENT.search(document.lower, *span) if has_sign(document, *span, _EQUIVALENT_SIGNS) else None
        if match:
            return Found(True, (Span(*match.span()),), "equivalent combination")
    for section in document.of_kind("minimum_qualifications"):
        if section.note or not has_sign(document, section.body, section.end, _EQUIVALENT_SIGNS):
            continue
        match = _EQUIVALENT_TO.search(document.lower, section.body, section.end) or _EQUIVALENT.search(
            document.lower, section.body, section.end
        )
        if match:
            return Found(True, (Span(*match.span()),), "what leads to the minimum or closes it accepts its equivalent")
    at = document.lower.find(_TO_MEET) if "meet" in document.tokens else -1
    match = _EQUIVALENT.search(document.lower, max(0, at - _MEETING), at) if at >= 0 else None
    return Found(True, (Span(*match.span()),), "equivalent combination") if match and "." not in match.group() else None
