"""Employers on lines of their own: in the title block, above the title or behind it, at the top of the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.fields.edges import trimmed
from jobparse.fields.employer_forms import LIBRARY, MAYBE, NAME, OWN, PARTED, SIGN, WORD, begun, behind_title, has
from jobparse.fields.header import front_lines, names_occupation, tells_no_title
from jobparse.fields.organisations import is_office, without_acronym
from jobparse.lexicon import lexicon
from jobparse.lexicon.employers import employer_words
from jobparse.lexicon.folding import key
from jobparse.lexicon.word_lists import either
from jobparse.patterns import pattern
from jobparse.spans import Found, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

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
_BEARER = pattern(lambda: rf"(?: \([A-Za-z&.-]{{2,12}}\))? (?:{either(employer_words().bearing)})\b|, (?:an?|the)\b")
# What is said of an employer behind its name, which opens the text: "The Alder Embassy - Relations between …".
_OPENS = pattern(rf"(?:The\ )?(?P<name>{NAME}{WORD})(?:\ \([A-Z]{{2,8}}\))?\ -\ (?=[A-Z])")
# How many words a name of an employer in no known form has at least and at most.
_FEWEST, _MOST = 2, 9
# A place behind the name of an employer: ", Port Alder".
_PLACE = pattern(r", [A-Z][A-Za-z .]{1,24}$")
_DASH = " - "
_LINES = 16
# How many line ends may stand above the label of a title below the employer's name.
_ABOVE = 3
_LONGEST = 80


def in_own_right(document: Document) -> Found[str] | None:
    """The first line of the title block that is the name of an employer in its own right."""
    return _first(document, OWN, "employer in the title block")


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
    if is_office(document, span) or names_occupation(content) or tells_no_title(content):
        return None
    company = content.lower().rstrip(" .").rpartition(" ")[2] in employer_words().companies
    name = content.removeprefix("The ")
    short = name.rpartition(" ")[0]  # "Alder Vision" of "Alder Vision Canada"
    directly = lines[1].start == first.anchor.start
    told = company or _speaks_of(document, name, first.end) or (" " in short and _speaks_of(document, short, first.end))
    return document.found(*span, "name above the title") if told or (directly and _is_full_name(content)) else None


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


def behind_labelled_title(document: Document) -> Found[str] | None:
    """The employer behind the title on the title's own line: "title: Cataloguer - Alder Free Library (AFL)"."""
    for row in document.values_of("title"):
        at = document.text.rfind(_DASH, row.start, row.end)
        if at < 0:
            continue
        span = without_acronym(document, trimmed(document, at + len(_DASH), row.end))
        content = document.text[span.start : span.end]
        if not names_occupation(content) and any(form.fullmatch(content) for form in (OWN, LIBRARY, MAYBE)):
            return document.found(*span, "employer behind the title")
    return None


def _first(document: Document, form: re.Pattern[str], rule: str) -> Found[str] | None:
    for part in _parts(document):
        span = begun(document, part)
        if has(document, span, form):
            return document.found(*span, rule)
        place = _PLACE.search(document.text[span.start : span.end])
        if place and has(document, Span(span.start, span.start + place.start()), form):
            return document.found(span.start, span.start + place.start(), rule)
    return None


def _parts(document: Document) -> Iterator[Span]:
    """The lines of the title block, and their parts where a mark parts them."""
    for line in front_lines(document)[:_LINES]:
        if line.end - line.body > 2 * _LONGEST or not SIGN.search(document.lower, line.body, line.end):
            continue
        start = line.body
        for mark in [*PARTED.finditer(document.text, line.body, line.end), None]:
            span = trimmed(document, start, mark.start() if mark else line.end)
            if 5 < span.end - span.start <= _LONGEST and document.text[span.start].isupper():
                yield behind_title(document, span)
            if mark:
                start = mark.end()
