"""`qualifications`: what must or should be brought, with degrees and amounts of experience of the minimum."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from jobparse.document.blocks import items
from jobparse.fields.lists import of_kind
from jobparse.fields.reading import Reading
from jobparse.patterns import pattern
from jobparse.spans import Found, Span
from jobparse.values.numerals import find_quantities

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.document.model import Document

_LEVELS = pattern(
    r"""
      (?P<professional>juris\ doctor(?:ate)?|\bJ\.?D\.?\b|doctor\ of\ (?:medicine|dental|veterinary)|\bM\.?D\.(?!\w)|law\ degree|law\ school|medical\ degree)
    | (?P<doctorate>doctora(?:te|l)|\bPh\.?\ ?D\.?)
    | (?P<master>master(?:'?s)?(?:\ degree|\ of\b|'s\b|\b(?=,|\ or\b|\ in\b))|graduate\ degree|\bM\.?[BP]\.?A\.?\b|\bM\.S\.|\bM\.A\.)
    | (?P<bachelor>bachelor(?:'?s|\b)|baccalaureate|graduation\ from\ an?\ (?:accredited\ |recognized\ )?(?:four|4)[\ -]year|four[\ -]year\ (?:\w+\ )?(?:college\ |university\ )?degree
        |graduation\ from\ an?\ (?:\w+\ ){0,3}(?:four|4)[\ -]year\ (?:\w+\ )?(?:college|university)
        |(?:four|4)[\ -]year\ accredited\ college)
    | (?P<associate>associate(?:'?s)?(?:\ of\ \w+)?\ degree|associate(?:'?s)?\ (?:degree|in)\b)
    | (?P<some_college>\d{1,3}\ (?:semester|quarter|college|credit)\ (?:\(?\w+\)?\ )?(?:hours|units|credits)|(?:one|two|three|\d)\ years?\ of\ college|\d{1,3}\ (?:semester|quarter)\b)
    | (?P<high_school>high\ school|\bG\.?E\.?D\.?\b|general\ education\ development)
    """,
    re.VERBOSE | re.IGNORECASE,
)
# One of these stands in whatever `_LEVELS` finds.
_LEVEL_WORDS = (
    "degree",
    "bachelor",
    "baccalaureate",
    "college",
    "university",
    "school",
    "master",
    "doctor",
    "g.e.d",
    "ged",
    "semester",
    "quarter",
    "units",
    "ph",
    "j.d",
    "jd",
    "m.d",
    "m.b.a",
    "mba",
    "m.p.a",
    "mpa",
    "m.s.",
    "m.a.",
    "associate",
    "education development",
)
_FIELDS_LEAD = pattern(
    r"(?:degrees?|diploma|major(?:ing)?|graduation|units|hours|credits|coursework|concentration|baccalaureate)\b[^.;]{0,90}?\s(?:in|with\s+a\s+major\s+in|majoring\s+in)\s+(?:areas\s+related\s+to\s+)?",
    re.IGNORECASE,
)
_FIELDS_END = pattern(
    r"[.;:(]|,?\s+(?:supplemented|plus|from\s+an?|and\s+(?:\w+\s+)?(?:\(?\d|one|two|three|four|five|six|seven|eight|ten|at\s+least)|or\s+an?\s+equivalent|or\s+equivalent|with\s|which|is\s|may\s|required|preferred|including|granted|and/or\s+\w+\s+years?)",
    re.IGNORECASE,
)
_FIELD_SPLIT = pattern(r",\s*(?:and/or|and|or)\s+|,\s*|\s+(?:and/or|or)\s+|\s+and\s+(?=an?\s)")
_EXPERIENCE_END = pattern(
    r";|\.(?=\s|$)|:|,?\s+(?:or|and)\s+(?:an?\s+)?equivalent|,\s+(?:plus|supplemented|or\s+(?:a|an|any)\s|and\s+(?:\w+\s+){0,2}years?|(?:one|two|three|four|five|six|\d+)\s+years?\s+of\s+which)|\s+(?:is|are)\s+required|,\s+or\s+(?=\(?\d|one|two|three)|\)\s",
    re.IGNORECASE,
)
_EXPERIENCE_LEAD = pattern(r"\s*(?:or\s+more\s+|or\s+greater\s+|\(?minimum\)?\s+)?(?:of\s+|'\s*|as\s+(?=an?\s))?", re.IGNORECASE)
_EXPERIENCE_WORD = pattern(r"experience|\bas an?\b|employment|service|work\b|working|supervis", re.IGNORECASE)
# "College education may be substituted for up to two years of the required experience": no amount that is asked for.
_SUBSTITUTED = pattern(r"substitut\w*\s+(?:for|of)\s+(?:up\s+to\s+)?(?:the\s+|a\s+maximum\s+of\s+)?$", re.IGNORECASE)
_EQUIVALENT = pattern(
    r"equivalent\s+combination|combination\s+of\s+(?:education|training|experience|relevant)|education\s+and/or\s+experience\s+(?:which\s+is\s+)?equivalent|equivalent\s+(?:education|experience|training)\b[^.;]{0,40}(?:accept|consider|substitut)|or\s+an?\s+equivalent\s+of\s+education",
    re.IGNORECASE,
)
_LICENCE = pattern(
    r"\b(?:driver'?s?'?\s+licen[sc]e|licen[sc]e\b|licensure|(?:valid|current|possess\w*\s+an?)\s+(?:\w+\s+){0,3}certificat(?:e|ion)\b|\bCDL\b|registration\s+as|registered\s+as)",
    re.IGNORECASE,
)
_INSURED = pattern(r"automobile[^.]{0,60}insur|insured[^.]{0,60}automobile|\bendorsement\b", re.IGNORECASE)
_DESIRED = pattern(
    r"\b(?:is|are|strongly|especially|highly)\s+(?:preferred|desired|desirable)\b|\bis an? (?:plus|asset)\b|\bpreferred\.?$",
    re.IGNORECASE,
)
# No clause on a degree or an amount of experience is longer, in characters.
_LONGEST_AREA = 500
_NONE = pattern(
    r"(?:none(?: required)?|n/?a|not applicable|no (?:license|licence|certification)s? (?:is |are )?required)\.?$", re.IGNORECASE
)


def extract(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read all members from the sections of their kinds; education and experience from the minimum statements."""
    del known
    reading = Reading()
    required = [
        span for span in of_kind(document, "minimum_qualifications") if not _NONE.match(document.value(span.start, span.end))
    ]
    notes = [
        span
        for section in document.of_kind("minimum_qualifications")
        if section.note
        for span in items(document, section.body, section.end)
    ]
    minimum = [span for span in required if not _desirable(document, span)]
    desirable = [span for span in required + notes if _desirable(document, span)]
    reading.put_texts("minimum", document, minimum)
    reading.put_texts("preferred", document, sorted(of_kind(document, "preferred_qualifications") + desirable))
    reading.put_texts("licenses", document, _licences(document, minimum, notes))
    for span in minimum:
        _education(document, span, reading)
        _experience(document, span, reading)
    reading.put("equivalency_accepted", _equivalency(document, minimum))
    return reading


def _desirable(document: Document, span: Span) -> bool:
    """Whether a statement among the requirements says itself that it is none ("… is especially desired.")."""
    if not any(document.lower.find(word, *span) >= 0 for word in ("prefer", "desir", " plus", " asset")):
        return False
    return (
        bool(_DESIRED.search(document.text, *span))
        and document.lower.find("required", *span) < 0
        and document.lower.find("must", *span) < 0
    )


def _licences(document: Document, minimum: list[Span], notes: list[Span]) -> list[Span]:
    """Items of the licence sections, and those of the minimum and its notes that ask for a licence or an insured automobile."""
    spans = [span for span in of_kind(document, "licenses") if not _NONE.match(document.value(span.start, span.end))]
    if not any(word in document.lower for word in ("licen", "certif", "cdl", "regist", "automobile", "endorsement")):
        minimum, notes = [], []
    spans += [
        span
        for span in minimum
        if _LICENCE.search(document.text, span.start, span.end) and document.lower.find("substitut", *span) < 0
    ]
    spans += [span for span in notes if _LICENCE.search(document.text, *span) or _INSURED.search(document.text, *span)]
    seen: dict[str, Span] = {}
    for span in sorted(spans):
        seen.setdefault(document.value(span.start, span.end), span)
    return list(seen.values())


def _append(reading: Reading, member: str, entry: dict[str, Any], evidence: dict[str, tuple[Span, ...]]) -> None:
    reading.value = reading.value or {}
    rows = reading.value.setdefault(member, [])
    for name, spans in evidence.items():
        reading.evidence[f"/{member}/{len(rows)}/{name}"] = spans
    rows.append(entry)


def _education(document: Document, item: Span, reading: Reading) -> None:
    last: tuple[str, int] | None = None
    if not any(document.lower.find(word, item.start, item.end) >= 0 for word in _LEVEL_WORDS):
        return
    for match in _LEVELS.finditer(document.text, item.start, item.end):
        level = match.lastgroup or ""
        if last and last[0] == level and match.start() - last[1] < 120:
            continue  # "a Bachelor's degree … a four-year college": the same degree said twice
        last = (level, match.end())
        fields = _fields(document, match.start(), item.end)
        clause = _clause(document, match.start(), item)
        entry = {"level": level, "fields": [document.value(*span) for span in fields], "text": document.value(*clause)}
        evidence: dict[str, tuple[Span, ...]] = {"level": (Span(*match.span()),), "text": (clause,)}
        evidence |= {f"fields/{at}": (span,) for at, span in enumerate(fields)}
        _append(reading, "education", entry, evidence)


def _clause(document: Document, at: int, item: Span) -> Span:
    """The part of a statement between stops that holds an offset."""
    text = document.text
    start = max(item.start, at - _LONGEST_AREA)
    cut = max(text.rfind(mark, start, at) for mark in (". ", "; "))
    stops = [stop for mark in (". ", "; ") if (stop := text.find(mark, at, min(item.end, at + _LONGEST_AREA))) >= 0]
    end = min(stops, default=min(item.end, at + _LONGEST_AREA))
    return Span(cut + 2 if cut >= 0 else start, end + 1 if stops and text[end] == "." else end)


def _fields(document: Document, start: int, end: int) -> list[Span]:
    """The majors behind a degree ("… degree in public policy, the social sciences, or a related field, supplemented by …")."""
    lead = _FIELDS_LEAD.search(document.text, start, min(end, start + 220))
    if not lead or re.search(r"experience|plus\b|years?\b", lead.group()):
        return []
    stop = _FIELDS_END.search(document.text, lead.end(), end)
    finish = stop.start() if stop else end
    spans: list[Span] = []
    at = lead.end()
    for cut in [*_FIELD_SPLIT.finditer(document.text, lead.end(), finish), None]:
        begin, until = at, cut.start() if cut else finish
        while until > begin and document.text[until - 1] in " ,\n":
            until -= 1
        if until > begin:
            spans.append(Span(begin, until))
        if cut:
            at = cut.end()
    return spans if all(span.end - span.start < 90 for span in spans) else []


def _experience(document: Document, item: Span, reading: Reading) -> None:
    if not any(document.lower.find(word, *item) >= 0 for word in ("year", "month", "hour", "week", "yr")):
        return
    for quantity in find_quantities(document.text, item.start, item.end):
        if _SUBSTITUTED.search(document.text, max(item.start, quantity.start - 40), quantity.start):
            continue
        lead = _EXPERIENCE_LEAD.match(document.text, quantity.end, item.end)
        begin = lead.end() if lead else quantity.end
        limit = min(item.end, begin + _LONGEST_AREA)
        stop = _EXPERIENCE_END.search(document.text, begin, limit)
        finish = stop.start() if stop else limit
        while finish > begin and document.text[finish - 1] in " ,.;\n":
            finish -= 1
        if finish <= begin or not _EXPERIENCE_WORD.search(document.text, begin, finish):
            continue
        area = Span(begin, finish)
        entry = {"years": quantity.years, "area": document.value(*area), "text": document.value(quantity.start, finish)}
        statement = Span(quantity.start, finish)
        _append(
            reading, "experience", entry, {"years": (Span(quantity.start, quantity.end),), "area": (area,), "text": (statement,)}
        )


def _equivalency(document: Document, minimum: list[Span]) -> Found[bool] | None:
    if "equivalent" not in document.lower and "combination" not in document.lower:
        return None
    for span in minimum:
        match = _EQUIVALENT.search(document.text, span.start, span.end)
        if match:
            return Found(True, (Span(*match.span()),), "equivalent combination")
    return None
