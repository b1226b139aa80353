"""`employment`: terms of the employment, who may apply, union and bargaining units."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from jobparse.fields.header import trimmed
from jobparse.fields.reading import Reading
from jobparse.patterns import pattern
from jobparse.spans import Found, Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.document.model import Document

_TYPES = (
    ("full_time", r"full[ -]?time"),
    ("part_time", r"part[ -]?time"),
    ("temporary", r"temporary|\btemp\b|limited[ -]term|provisional"),
    ("seasonal", r"seasonal"),
    ("internship", r"internship|\bintern\b"),
    (
        "contract",
        r"\bcontract(?:ual)? (?:position|employee|basis|employment|appointment|worker|role|job)\b|^\s*contract\s*$|fixed[ -]term",
    ),
    ("per_diem", r"per[ -]diem"),
    ("permanent", r"permanent"),
)
_TYPE = pattern("|".join(f"(?P<{name}>{pattern})" for name, pattern in _TYPES), re.IGNORECASE)
# "full-time paid experience", "contract management", "temporary barriers": no type of this employment.
_NOT_THIS_JOB = pattern(
    r"[\s-]*(?:(?:paid|work|professional|relevant|\w+al)\s+)?(?:experience|equivalen|stud(?:y|ent)|employees?\b|staff|barri|restrict|housing|manage|administrat|negotiat|compliance|documents?|work\s+experience|and\s+vendor|disab)",
    re.IGNORECASE,
)
_TYPE_WORDS = ("time", "temp", "seasonal", "intern", "contract", "term", "provisional", "diem", "permanent")
# Sentences that say the type of this employment; "full-time paid experience" does not.
_TYPE_SENTENCE = pattern(r"\bthis (?:is an?|position is an?|position is|is)\b[^.\n]{0,60}", re.IGNORECASE)
_CAREER = pattern(
    r"\b(?:is|are)\s+(?P<no>not\s+|exempt\s+from\s+)?(?:in\s+|covered\s+by\s+)?(?:the\s+)?career\s+service", re.IGNORECASE
)
# Where a union is named: the other party of the agreement, or whose members may bid.
_UNION_LEAD = pattern(
    r"(?:agreement\s+(?:with|between\s+the\s+[\w\s]{3,40}?\s+and)|bidders\s+from|represented\s+by|members?\s+of|covered\s+by)\s+(?:the\s+)?(?=[A-Z])",
    re.IGNORECASE,
)
_UNION_SIGNS = ("bidders", "represented", "agreement", "member", "covered by")
_UNION_NAME = pattern(
    r"(?:[A-Z][\w.'&-]*,?|of|and|the|&|-)(?:\s+(?:[A-Z][\w.'&-]*,?|of|and|the|&|No\.|\d{1,4}\b|-|\#\d+))*(?:\s*\([A-Z.]{2,12}\))?"
)
_UNION_IN_LABEL = pattern(
    r"(?:[A-Z][a-z]+ Employees, )?\b(?:AFSCME|SEIU|IBEW|IUOE|AFT|NEA|FOP|IAFF|UAW|CWA|PBA|ATU|TWU|Teamsters|Laborers|[A-Z]\w+ (?:Federation|Union|Brotherhood|Association))\b(?: Local \d+)?"
)
_UNION_WORD = pattern(
    r"\b(?:federation|union|brotherhood|association|local|teamsters|employees|workers|guild|afscme|seiu|ibew|i\.b\.e\.w|s\.e\.i\.u|alliance|council)\b",
    re.IGNORECASE,
)
_UNION_END = pattern(r"\s+(?:bargaining\s+unit|and\s+is\b|and\s+the\s+public|-\s*bargaining|are\b)", re.IGNORECASE)
_UNITS = pattern(
    r"\bbargaining\s+units?\s*(?:\#|no\.?|code)?\s*(?P<units>\#?\d{1,3}(?:\s*(?:,|&|and|,\s*&|,\s*and)\s*\#?\d{1,3})*)",
    re.IGNORECASE,
)
_UNIT_CODE = pattern(r"\#?\s*([A-Z]{0,4}-?\d{1,4}[A-Z]?)")
_OPEN = pattern(r"\bopen\s+(?:only\s+)?to\b[^.\n]{0,400}", re.IGNORECASE)
_OPEN_WORDS = (
    (
        "public",
        pattern(r"\bpublic\b|\ball\b(?!\s+(?:current|city|county|state|permanent))|general public|external", re.IGNORECASE),
    ),
    ("employees", pattern(r"\bemployees\b(?!\s+\((?:AFSCME|SEIU))|\binternal\b", re.IGNORECASE)),
    ("bidders", pattern(r"\bbidders\b", re.IGNORECASE)),
)
_FLSA = pattern(r"(?P<no>non[ -]?exempt|not exempt|\bcovered\b|overtime eligible)|(?P<yes>\bexempt\b)", re.IGNORECASE)


def extract(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read the terms from labels, employment sections and the sentences that state them."""
    del known
    reading = Reading()
    reading.put("types", _types(document))
    reading.put("career_service", _career_service(document))
    reading.put("union", _union(document))
    reading.put("bargaining_units", _bargaining_units(document))
    reading.put("open_to", _open_to(document))
    reading.put("flsa", _flsa(document))
    return reading


def _listed(rows: dict[str, Span], rule: str) -> Found[list[str]] | None:
    return Found(list(rows), tuple(rows.values()), rule) if rows else None


def _types(document: Document) -> Found[list[str]] | None:
    rows: dict[str, Span] = {}
    if not any(word in document.lower for word in _TYPE_WORDS):
        return None
    ranges = [(row.start, row.end) for row in document.values_of("employment.types")]
    ranges += [(row.start, row.end) for row in document.values_of("schedule") if row.end - row.start < 40]
    for section in document.of_kind("header"):
        ranges += [(line.body, line.end) for line in document.lines_in(section.body, section.end) if line.end - line.body < 80]
    for section in document.of_kind("employment", "schedule"):
        ranges += [match.span() for match in _TYPE_SENTENCE.finditer(document.text, section.start, section.end)]
    ranges += [(section.start, section.end) for section in document.of_kind("summary")]
    for start, end in ranges:
        if not any(document.lower.find(word, start, end) >= 0 for word in _TYPE_WORDS):
            continue
        for match in _TYPE.finditer(document.text, start, end):
            if _NOT_THIS_JOB.match(document.text, match.end(), match.end() + 60):
                continue
            rows.setdefault(match.lastgroup or "", Span(*match.span()))
    ordered = {name: rows[name] for name, _ in _TYPES if name in rows}
    return _listed(ordered, "type of employment")


def _career_service(document: Document) -> Found[bool] | None:
    at = document.lower.find("career service")
    match = _CAREER.search(document.text, max(0, at - 40), at + 20) if at >= 0 else None
    return Found(match.group("no") is None, (Span(*match.span()),), "career service") if match else None


def _union(document: Document) -> Found[str] | None:
    for row in document.values_of("employment.union"):
        span = trimmed(document, row.start, row.end)
        if span.end - span.start > 2 and document.lower[span.start : span.end] not in ("none", "n/a", "non-union", "no"):
            return document.found(span.start, span.end, "union label")
    for row in document.values_of("employment.bargaining_units"):
        match = _UNION_IN_LABEL.search(document.text, row.start, row.end)
        if match:
            return document.found(*trimmed(document, *match.span()), "bargaining unit label")
    signs = any(word in document.lower for word in _UNION_SIGNS)
    for section in document.of_kind("employment", "header", "application") if signs else ():
        for lead in _UNION_LEAD.finditer(document.text, section.start, section.end):
            name = _UNION_NAME.match(document.text, lead.end(), section.end)
            if not name:
                continue
            stop = _UNION_END.search(document.text, lead.end(), name.end() + 24)
            bracket = re.search(r"\([A-Z.]{2,12}\)", document.text[lead.end() : name.end()])
            end = min(name.end(), stop.start() if stop else name.end(), lead.end() + bracket.end() if bracket else name.end())
            span = trimmed(document, lead.end(), end)
            if document.text[span.end - 1] == "(":
                span = Span(span.start, span.end - 1)
            if _UNION_WORD.search(document.text[span.start : span.end]):
                return document.found(span.start, span.end, "party of the agreement")
    return None


def _bargaining_units(document: Document) -> Found[list[str]] | None:
    rows: dict[str, Span] = {}
    for section in document.of_kind("employment", "header", "application") if "bargaining" in document.lower else ():
        for match in _UNITS.finditer(document.text, section.start, section.end):
            offset = match.start("units")
            for number in re.finditer(r"\d+", match.group("units")):
                rows.setdefault(number.group(), Span(offset + number.start(), offset + number.end()))
    for row in document.values_of("employment.bargaining_units"):
        code = _UNIT_CODE.match(document.text, row.start, row.end)
        if code:
            rows.setdefault(code.group(1), Span(*code.span(1)))
    return _listed(rows, "bargaining unit")


def _open_to(document: Document) -> Found[list[str]] | None:
    ranges = [(row.start, row.end) for row in document.values_of("employment.open_to")]
    for section in document.of_kind("employment", "header"):
        ranges += [match.span() for match in _OPEN.finditer(document.text, section.start, section.end)]
    rows: dict[str, Span] = {}
    for start, end in ranges[:2]:
        for name, pattern in _OPEN_WORDS:
            for match in pattern.finditer(document.text, start, end):
                if (
                    name == "employees"
                    and "employees" in match.group().lower()
                    and document.text[match.start()].isupper()
                    and "of" in document.lower[max(0, match.start() - 40) : match.start()].split()
                ):
                    continue  # "American Federation of State, County and Municipal Employees" is a union
                rows.setdefault(name, Span(*match.span()))
                break
        if rows:
            break
    _bidders(document, rows)
    if not rows:
        rows = _addressed(document)
    return _listed({name: rows[name] for name in ("public", "employees", "bidders") if name in rows}, "open to")


def _bidders(document: Document, rows: dict[str, Span]) -> None:
    """Employees who may apply by bidding are bidders ("employees covered under the agreement … are eligible to bid")."""
    at = document.lower.find("eligible to bid")
    if at < 0 and "bidders" not in rows:
        return
    rows.pop("employees", None)
    if "bidders" not in rows:
        rows["bidders"] = Span(at, at + len("eligible to bid"))


def _addressed(document: Document) -> dict[str, Span]:
    """Who is told how to apply: instructions apart for current employees and for everybody else."""
    rows: dict[str, Span] = {}
    for section in document.of_kind("application"):
        employees = _CURRENT.search(document.text, section.start, section.end)
        others = _OTHERS.search(document.text, section.start, section.end)
        if employees and others:
            rows = {"employees": Span(*employees.span()), "public": Span(*others.span())}
    return rows


_CURRENT = pattern(r"(?:current|for|all)\s+(?:\w+\s+)?employees\b", re.IGNORECASE)
_OTHERS = pattern(
    r"(?:all\s+)?other\s+applicants|external\s+(?:applicants|candidates)|non-?\w+\s+employees|general\s+public", re.IGNORECASE
)


def _flsa(document: Document) -> Found[str] | None:
    for row in document.values_of("employment.flsa"):
        match = _FLSA.search(document.text, row.start, row.end)
        if match:
            return Found("non_exempt" if match.group("no") else "exempt", (Span(*match.span()),), "FLSA label")
    return None
