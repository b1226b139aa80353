"""Employers on lines of their own: in the title block, above the title or behind it, at the top of the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.document.model import once
from jobparse.fields.edges import line_end, trimmed
from jobparse.fields.employers.boards import keeps_board
from jobparse.fields.employers.firms import names_firm
from jobparse.fields.employers.forms import (
    LIBRARY,
    MAYBE,
    NAME,
    OWN,
    PARTED,
    WORD,
    begun,
    behind_title,
    has,
    is_named_again,
    may_name_body,
    names_employer,
)
from jobparse.fields.employers.trailing_places import places_behind
from jobparse.fields.header import front_lines, names_occupation, tells_no_title
from jobparse.fields.organisations import OF_THE_UNION, is_office, is_shortened, without_acronym
from jobparse.lexicon import lexicon
from jobparse.lexicon.employers import employer_words
from jobparse.lexicon.folding import key
from jobparse.lexicon.word_lists import either
from jobparse.patterns import pattern
from jobparse.spans import Found, Span
from jobparse.values.regions import COUNTRIES

if TYPE_CHECKING:
    from jobparse.document.model import Document

# A trust or board of the health service on a line of its own anywhere: "NHS ALDER", "Alder Harbour NHS Trust"; but not its pages.
_HEALTH = pattern(
    r"""
    ^ [ ]*
    (?P<name>
        NHS\ (?! (?i: jobs | pensions? | benefits | values | afc ) \b )
          [A-Z][A-Za-z&'-]{2,20} (?: \ (?: [A-Z][A-Za-z&'-]{1,20} | and | & ) ){0,4}
      | (?: [A-Z][\w&',.-]*\  | and\  | of\  | &\  ){1,8} NHS\ (?: Foundation\  )? Trust )
    [ ]* $
    """,
    re.VERBOSE | re.MULTILINE,
)
# What stands behind a name where a sentence of the text is on its bearer: "Alder Fund is a", "Alder Fund (AF) seeks".
_BEARER = pattern(lambda: rf"(?: \(['\"]?[A-Za-z&.-]{{2,12}}['\"]?\))? (?:{either(employer_words().bearing)})\b|, (?:an?|the)\b")
# The end of the name of an organisation's office in a country: "Tide Foundation Representative Office in Alderland", "Tide Relief
# Fund (TRF) Alderland Office"; and its short name, without which the second can be an office of any kind.
_BRANCH = pattern(
    r"(?<=[\w)] )(?:(?P<represents>Represent(?:ative|ation)|Country|Liaison)|[A-Z][a-z]+) (?:Office|Branch|Mission)"
    r"(?: (?:in|for) (?:the )?[A-Z][a-z]+)?$"
)
_SHORT = pattern(r"(?<![\w-])[A-Z]{3,10}\b(?![ -][A-Z]{2})")
# What is said of an employer behind its name, which opens the text: "The Alder Embassy - Relations between …".
_OPENS = pattern(rf"(?:The\ )?(?P<name>{NAME}{WORD})(?:\ \([A-Z][A-Za-z]{{1,7}}\))?\ -\ (?=[A-Z])")
# How many words a name of an employer in no known form has at least and at most.
_FEWEST, _MOST = 2, 9
# What is said of a mail behind the name in its subject: "Pilot, University of Alder (please excuse cross-posting)".
_REMARK = pattern(r"\s\([a-z][^()]{3,60}\)\Z")
# A university with its department: "University of Alder Harbors Department".
_WITH_DEPARTMENT = pattern(r"(?P<first>University of [A-Z][\w'-]+)(?: [\w&'-]+){1,8}")
_STATED = pattern(r", [A-Z]{2}\Z")  # the state of the place behind a name
_STATE_NEXT = pattern(r", [A-Z]{2},")  # and where more stands behind it
_DEPARTMENT = (" department", " school", " library", " libraries", " program", " programme")
_DASH = " - "
_AT = "at "  # before the name of an employer on a line of its own below the title
# How the line of a department begins whose government is not named.
_WHOLE = "department of the "
_LINES = 16
# How many line ends may stand above the label of a title below the employer's name.
_ABOVE = 3
_LONGEST = 80


def in_own_right(document: Document, title: str) -> Found[str] | None:
    """The first line of the title block that is the name of an employer in its own right, without the title before it."""
    found = _first(document, OWN, "employer in the title block")
    if found and title and found.value.startswith(f"{title} "):
        start, end = found.spans[0]
        return document.found(start + len(title) + 1, end, "employer behind the title")
    return found


def above_title(document: Document) -> Found[str] | None:
    """The name that opens the text, directly above the label of the title: "Alder Fund" over "TITLE: Clerk".

    It has to end as the name of a company does, to stand in a sentence of the text that is on its bearer, or to have nothing
    between it and the label, and nothing in it that speaks for something else.
    """
    first = document.labelled[0] if document.labelled else None
    lines = document.lines
    if first is None or first.label.attribute != "title" or document.text.count("\n", 0, first.anchor.start) > _ABOVE:
        return None
    span = trimmed(document, lines[0].body, lines[0].end)
    content = document.text[span.start : span.end]
    acronym = content.rfind(" (") if content.endswith(")") else -1
    if acronym > 0:
        span = Span(span.start, span.start + acronym)
        content = content[:acronym]
    if lines[0].start >= first.anchor.start or not 2 < len(content) <= _LONGEST or not _is_name(content):
        return None
    branch = _is_branch(content)
    if not branch and (is_office(document, span) or names_occupation(content) or tells_no_title(content)):
        return None
    company = content.lower().rstrip(" .").rpartition(" ")[2] in employer_words().companies
    name = content.removeprefix("The ")
    short = name.rpartition(" ")[0]  # "Alder Vision" of "Alder Vision Canada"
    directly = len(lines) > 1 and lines[1].start == first.anchor.start
    told = company or _speaks_of(document, name, first.end) or (" " in short and _speaks_of(document, short, first.end))
    named = directly and (branch or _is_full_name(content) or _is_echoed(document, content, first.end))
    return document.found(*span, "name above the title") if told or named else None


def _is_branch(content: str) -> bool:
    """Whether a line names the office that an organisation has in a country, which stands for the whole."""
    branch = _BRANCH.search(content)
    return branch is not None and (branch["represents"] is not None or _SHORT.search(content) is not None)


def _is_echoed(document: Document, content: str, start: int) -> bool:
    """Whether one word, or a name in capitals, stands again below, if only in an address: "TIDE-IT", "jobs@tide-it.example"."""
    single = " " not in content or content.isupper()
    return single and key(content) not in employer_words().notices and document.lower.find(content.lower(), start) >= 0


def _is_full_name(content: str) -> bool:
    """Whether a line can be a name of any form: nothing in it may speak for something else, such as a notice or a sentence."""
    words = content.split()
    if not _FEWEST <= len(words) <= _MOST or content[-1] in ".:!?" or content.isupper() or any(map(str.isdigit, content)):
        return False
    joining = employer_words().joining
    named = all(word[0].isupper() or not word[0].isalpha() or word in joining for word in words)
    return named and employer_words().notices.isdisjoint(word.strip("().,").lower() for word in words)


def _is_name(content: str) -> bool:
    """Whether a line begins as a name does, and is no heading or label."""
    opening = content.lstrip("\"'")
    folded = key(content)
    return opening[:1].isupper() and ":" not in content and folded not in lexicon().headings and folded not in lexicon().labels


def _speaks_of(document: Document, name: str, start: int) -> bool:
    """Whether a sentence behind an offset has a name as its subject."""
    at = document.text.find(name, start)
    while at >= 0:
        if _BEARER.match(document.text, at + len(name)):
            return True
        at = document.text.find(name, at + len(name))
    return False


def of_health_service(document: Document) -> Found[str] | None:
    """The trust or board of the health service that a line of the text names."""
    match = _HEALTH.search(document.text) if "nhs" in document.tokens else None
    return document.found(*match.span("name"), "body of the health service") if match else None


def opens_text(document: Document) -> Found[str] | None:
    """The employer whose name opens the text, before a dash and what is said of it."""
    first = document.lines[0] if document.lines else None
    match = _OPENS.match(document.text, first.body, first.end) if first else None
    if match is None:
        return None
    named = OWN.fullmatch(document.text, *match.span("name")) or MAYBE.fullmatch(document.text, *match.span("name"))
    return document.found(*match.span("name"), "employer that opens the text") if named else None


def possibly(document: Document) -> Found[str] | None:
    """The first line of the title block that is the name of a body that can be an employer."""
    return _first(document, MAYBE, "body in the title block")


def beside_labelled_title(document: Document) -> Found[str] | None:
    """The employer beside the title on the title's own line: "Cataloguer - Alder Free Library (AFL)", "Elm Council: Pilot"."""
    for row in document.values_of("title"):
        colon = document.text.find(": ", row.start, row.end)
        before = trimmed(document, row.start, max(colon, row.start))
        if colon > 0 and names_employer(document, before) and names_occupation(document.text[colon : row.end]):
            return document.found(*before, "employer before the title")
        at = document.text.rfind(_DASH, row.start, row.end)
        if at < 0:
            continue
        span = without_acronym(document, trimmed(document, at + len(_DASH), row.end))
        content = document.text[span.start : span.end]
        named = not (names_occupation(content) or employer_words().part_words.issuperset(content.lower().split()))
        if named and any(form.fullmatch(content) for form in (OWN, LIBRARY, MAYBE)):
            return document.found(*span, "employer behind the title")
    return None


def _first(document: Document, form: re.Pattern[str], rule: str) -> Found[str] | None:
    for part in _parts(document):
        if form is MAYBE and document.lower.startswith(_WHOLE, part.start):
            return None  # what stands below it is a part of it
        span = begun(document, part)
        stated = keeps_board(document, span) or (document.text.find(", ", *span) > 0 and _STATED.search(document.text, *span))
        if not stated and (has(document, span, form) or (form is MAYBE and names_firm(document, span))):
            return document.found(*_without_department(document, span), rule)
        for place in places_behind(document.text[span.start : span.end]):
            if has(document, Span(span.start, span.start + place), form):
                return document.found(span.start, span.start + place, rule)
        library = form is not OWN and document.lower.find("library", *span) >= 0
        behind = _behind_comma(document, span, LIBRARY if library else OWN) if library or form is OWN else None
        behind = behind or (_maybe_behind_comma(document, span) if form is MAYBE else None)
        if behind:
            return document.found(*behind, rule)
    return None


def _maybe_behind_comma(document: Document, span: Span) -> Span | None:
    """A museum, society or the like behind a title and its comma, with a place behind it or named again below."""
    at = document.text.find(", ", *span)
    last = document.text.rfind(", ", *span)
    if last > 0 and names_firm(document, Span(last + len(", "), span.end)):
        return Span(last + len(", "), span.end)  # "Docks Department, Alder Partners"
    if at > 0 and is_office(document, Span(span.start, at)):
        return _behind_comma(document, span, MAYBE)
    found = _behind_comma(document, span, MAYBE) if at > 0 and names_occupation(document.text[span.start : at]) else None
    if found is None:
        return None
    placed = bool(places_behind(document.text[found.start : line_end(document, span.end)]))
    return found if placed or is_named_again(document, found) else None


def _without_department(document: Document, span: Span) -> Span:
    """A university without the department behind it on its line, told by the name standing alone elsewhere."""
    match = _WITH_DEPARTMENT.match(document.text, *span) if document.lower.endswith(_DEPARTMENT, *span) else None
    if match is None:
        return span
    end = match.end("first")
    while 0 < end < span.end:
        name = document.text[span.start : end]
        if document.text.count(name) > document.text.count(document.text[span.start : end + 2]):
            return Span(span.start, end)
        end = document.text.find(" ", end + 1, span.end)
    return span


def _behind_comma(document: Document, span: Span, form: re.Pattern[str]) -> Span | None:
    """The name behind a title or a unit and its comma: "Clerk, University of Alder", "School of Docks, University of Alder"."""
    at = document.text.find(", ", *span)
    while at > 0:
        remark = _REMARK.search(document.text, at, span.end)
        name = begun(document, Span(at + 2, remark.start() if remark else span.end))
        if may_name_body(document, *name):
            if has(document, name, form):
                return name
            for place in places_behind(document.text[slice(*name)]):
                if has(document, Span(name.start, name.start + place), form):
                    return Span(name.start, name.start + place)
            stated = _STATE_NEXT.search(document.text, *name)  # "Clerk, Elm Bay PUD, WA, $20 an hour"
            if stated and has(document, Span(name.start, stated.start()), form):
                return Span(name.start, stated.start())
            land = document.text.rfind(", ", *name)
            if land > 0 and document.text[land + 2 : name.end].upper() in COUNTRIES:
                name = Span(name.start, land)  # "Clerk, Universität Erlental, Austria"
                if has(document, name, form):
                    return name
        at = document.text.find(", ", at + 2, span.end)
    return None


@once
def _parts(document: Document) -> list[Span]:
    """The lines of the title block, and their parts where a mark parts them."""
    parts: list[Span] = []
    for line in front_lines(document)[:_LINES]:
        if line.end - line.body > 2 * _LONGEST:
            continue
        if not may_name_body(document, line.body, line.end) and not names_firm(document, trimmed(document, line.body, line.end)):
            continue
        start = line.body + (len(_AT) if document.text.startswith(_AT, line.body) else 0)
        for mark in [*PARTED.finditer(document.text, line.body, line.end), None]:
            span = trimmed(document, start, mark.start() if mark else line.end)
            if span.end - span.start > _LONGEST:
                comma = document.text.rfind(", ", *span)
                span = Span(comma + 2, span.end) if comma > 0 else span
            if _is_cut_off(document, span):
                span = Span(span.start, span.end - 1)
            if span.end - span.start > 5 and document.text[span.start].isupper():
                span = behind_title(document, span)
                span = without_acronym(document, span) if document.text.startswith(OF_THE_UNION, *span) else span
                if span.end - span.start <= _LONGEST and document.text.find(" ", *span) > 0:
                    parts.append(span)
            if mark:
                start = mark.end()
    return parts


def _is_cut_off(document: Document, span: Span) -> bool:
    """Whether a label goes on behind the stop of a name on its line: "Clerk, Port of Alder. Closing date: 4 May"."""
    text = document.text
    if text[span.end - 1] != "." or text[span.end : span.end + 1] in ("\n", ""):
        return False
    return not is_shortened(document, span)
