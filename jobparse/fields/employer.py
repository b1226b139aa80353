"""`employer`, `department` and `division`: who hires."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from jobparse.fields.header import ORGANISATION, ORGANISATION_START, UNIT, announcement_at, front_lines, trimmed
from jobparse.fields.reading import Reading, scalar
from jobparse.patterns import pattern
from jobparse.spans import Found, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jobparse.document.model import Document

# Governments name themselves "City of …"; the name is taken word by word below, since flattened text runs on behind it.
_GOVERNMENT = pattern(
    r"(?:City|County|State|Village|Town|Township|Borough|Commonwealth|Province|CITY|COUNTY|STATE|VILLAGE|TOWN)\s+(?:of|OF)\s+"
    r"(?P<one>[A-Z][\w.'-]*)(?:\s+(?P<two>[A-Z][\w'-]+))?(?:\s+(?P<three>[A-Z][\w'-]+))?"
)
_FORMS = (
    "city of ",
    "county of ",
    "state of ",
    "village of ",
    "town of ",
    "township of ",
    "borough of ",
    "commonwealth of ",
    "province of ",
)
_COUNTY = pattern(r"\b([A-Z][a-z]+(?: [A-Z][a-z]+)?) County(?: (?:Government|Board of Commissioners))?\b")
_NAME_SHARE = 0.6
_ACRONYM = pattern(r"\s*\([A-Z][A-Z&.-]{1,9}s?\)$")
# "the City of Springfield's Civilian Office of Police Accountability (COPA)": a department in prose.
_POSSESSED = pattern(r"'s\s+((?:[A-Z][\w&'-]*)(?:,?\s+(?:(?:of|for|and|the|&)\s+){0,2}[A-Z][\w&'-]*){1,9})")
_CALLED = pattern(
    r"\b((?:(?!The |This |An? |In |At |For |Of )[A-Z][a-z]+ +){0,2}(?:Department|Office|Bureau|Commission|Board|DEPARTMENT|OFFICE|BUREAU) +(?:of|on|for|OF|FOR) +(?:the +)?[A-Z][\w&'-]*(?:,? +(?:(?:and|of|for|the|&|AND|OF) +){0,2}[A-Z][\w&'-]*){0,6})"
)


def employer(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read the hiring government or company: its label, else the government that the text names most."""
    del known
    for row in document.values_of("employer"):
        span = trimmed(document, row.start, row.end)
        if 2 < span.end - span.start <= 90:
            return scalar(document.found(span.start, span.end, "employer label"))
    return scalar(_named_most(document) or _body_of_its_own(document))


# Governments for one purpose, and other bodies that are no part of a city or county.
_BODY = pattern(
    r"(?!.*\b(?:department|bureau|division|office)\b).*\b(?:district|authority|university|college|corporation|association|hospital|system|cooperative)\b",
    re.IGNORECASE,
)


def _body_of_its_own(document: Document) -> Found[str] | None:
    """A district, authority or the like that stands in the title block."""
    for line in front_lines(document):
        span = trimmed(document, line.body, line.end)
        content = document.text[span.start : span.end]
        if 8 < len(content) <= 90 and _BODY.match(content) and content[0].isupper() and not re.search(r"[.!,\d]", content):
            return document.found(span.start, span.end, "body in the title block")
    return None


def _named_most(document: Document) -> Found[str] | None:
    names: Counter[tuple[str, ...]] = Counter()
    first: dict[tuple[str, ...], Span] = {}
    for match in _governments(document):
        words = [match.group(name) for name in ("one", "two", "three")]
        prefix = match.group()[: match.start("one") - match.start()].lower()
        for count in (1, 2, 3):
            if words[count - 1] is None:
                break
            name: tuple[str, ...] = (
                " ".join(prefix.split()),
                *(word.lower().removesuffix("'s") for word in words[:count] if word),
            )
            names[name] += 1
            end = match.end(("one", "two", "three")[count - 1])
            if document.text.startswith("'s", end - 2):
                end -= 2
            first.setdefault(name, Span(match.start(), end))
    if not names:
        return _county(document)
    short, total = max(
        ((name, count) for name, count in names.items() if len(name) == 2), key=lambda row: (row[1], -first[row[0]].start)
    )
    best = short
    for name, count in names.items():
        if (
            name[:2] == short
            and len(name) > len(best)
            and count >= _NAME_SHARE * total
            and (count > 1 or _whole_name(document, first[name]))
        ):
            best = name
    span = first[best]
    return document.found(span.start, span.end, "government named most")


def _whole_name(document: Document, span: Span) -> bool:
    """Whether a name printed once ends where the span does: the sentence goes on in lower case or stops, in one style of letters."""
    words = document.text[span.start : span.end].split()[2:]
    follower = document.text[span.end : span.end + 2].lstrip(" ")
    return len({word.isupper() for word in words}) == 1 and (not follower or not (follower[0].isupper() or follower[0] in "'\""))


def _governments(document: Document) -> Iterator[re.Match[str]]:
    """Every government named in the text, found by the plain words first: the pattern alone would look at every character."""
    for word in _FORMS:
        at = document.lower.find(word)
        while at >= 0:
            match = _GOVERNMENT.match(document.text, at)
            if match and not document.text[at - 1 : at].isalnum() and not document.lower.endswith("valid ", 0, at):
                yield match
            at = document.lower.find(word, at + len(word))


def _county(document: Document) -> Found[str] | None:
    matches = list(_COUNTY.finditer(document.text)) if "county" in document.tokens else []
    if not matches:
        return None
    best, count = Counter(match.group(1) for match in matches).most_common(1)[0]
    if count < 2:
        return None
    match = next(match for match in matches if match.group(1) == best)
    return document.found(match.start(), match.end(1) + len(" County"), "county named most")


def department(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read the department: its label, its line in the title block, or the text that names it as the employer's."""
    found = [*_labelled(document, "department"), *_in_title_block(document, known)[0], *_in_prose(document)]
    found = [row for row in found if row.value != known.get("employer")]
    reading = scalar(found[0] if found else None)
    reading.candidates = list(found[1:])
    return reading


def division(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read the unit inside the department: its label, or the line behind the department in the title block."""
    found = [*_labelled(document, "division"), *_in_title_block(document, known)[1]]
    found = [row for row in found if row.value.lower() != str(known.get("department") or "").lower()]
    reading = scalar(found[0] if found else None)
    reading.candidates = list(found[1:])
    return reading


def _labelled(document: Document, attribute: str) -> list[Found[str]]:
    rows = []
    for row in document.values_of(attribute):
        span = _bare(document, trimmed(document, row.start, row.end))
        content = document.lower[span.start : span.end]
        if 1 < span.end - span.start <= 120 and content not in ("not listed", "n/a", "none", "various", "multiple"):
            rows.append(document.found(span.start, span.end, f"{attribute} label"))
    return rows


def _bare(document: Document, span: Span) -> Span:
    """A name without its trailing acronym in brackets."""
    match = _ACRONYM.search(document.text[span.start : span.end])
    return Span(span.start, span.start + match.start()) if match and match.start() else span


def _in_title_block(document: Document, known: Mapping[str, Any]) -> tuple[list[Found[str]], list[Found[str]]]:
    """Departments and units on the lines behind the title."""
    own = announcement_at(document)
    title = str(known.get("title") or "")
    departments: list[Found[str]] = []
    divisions: list[Found[str]] = []
    behind = False
    for line in front_lines(document):
        if line.body < own:
            continue
        span = trimmed(document, line.body, line.end)
        content = document.value(span.start, span.end)
        if title and content.lower().startswith(title.lower()) and not behind:
            behind = True
            span = trimmed(document, span.start + len(title), span.end)
            if span.end - span.start < 4:
                continue
            parts = _flattened(document, span)
        else:
            parts = [span]
        for part in parts:
            _sort_line(document, part, departments, divisions)
    return departments, divisions


def _sort_line(document: Document, span: Span, departments: list[Found[str]], divisions: list[Found[str]]) -> None:
    content = document.text[span.start : span.end]
    if not 3 < len(content) <= 100 or content[0] in "($!<" or content.rstrip().endswith((".", "?")) or _GOVERNMENT.match(content):
        return
    if re.match(r"(?:at|in) ", content) or "|" in content or re.search(r"\d{3}", content):
        return
    span = _bare(document, span)
    found = document.found(span.start, span.end, "title block")
    if not departments and ORGANISATION.search(content):
        departments.append(found)
    elif departments and (UNIT.search(content) or not divisions) and not re.match(r"(?:job|bid)\b", content, re.IGNORECASE):
        if not ORGANISATION.search(content) or UNIT.search(content):
            divisions.append(found)


def _flattened(document: Document, span: Span) -> list[Span]:
    """The names that stand behind the title in a flattened title block, cut where capitals change to title case."""
    text = document.text[span.start : span.end]
    cuts = (
        {match.start() for match in re.finditer(r" - |(?<=[A-Z)]) (?=[A-Z][a-z])", text)}
        if re.match(r"[A-Z&,' -]{8,}", text) or " - " in text
        else set()
    )
    cuts |= {match.start() for match in ORGANISATION_START.finditer(text)}
    edges = [0, *sorted(cut for cut in cuts if cut > 0), len(text)]
    parts = [trimmed(document, span.start + begin, span.start + end) for begin, end in itertools.pairwise(edges)]
    return [part for part in parts if part.end - part.start > 3]


def _in_prose(document: Document) -> list[Found[str]]:
    """Departments that the text names as the employer's own, or in the sign-off."""
    rows: list[Found[str]] = []
    for section in document.of_kind("summary", "about", "header", "employment"):
        for match in _POSSESSED.finditer(document.text, section.start, section.end):
            content = match.group(1)
            if ORGANISATION.search(content) and document.text[max(0, match.start() - 40) : match.start()].find(" of ") >= 0:
                span = _bare(document, trimmed(document, *match.span(1)))
                rows.append(document.found(span.start, span.end, "department in prose"))
        if rows:
            return rows
    for section in document.of_kind("header", "summary"):
        for match in _CALLED.finditer(document.text, section.start, section.end):
            rows.append(document.found(*trimmed(document, *match.span(1)), "department in prose"))
    return rows
