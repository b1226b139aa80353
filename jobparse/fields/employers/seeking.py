"""Employers of any name that a sentence names as the one who seeks somebody: "Tidewatch is looking for", "At Tidewatch, we"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.document.signs import has_sign
from jobparse.fields.edges import trimmed
from jobparse.fields.employers.about import about_an_owner
from jobparse.fields.employers.firms import names_firm
from jobparse.fields.employers.forms import OWN, WORD, begun, unpossessed
from jobparse.fields.employers.part_names import on_a_part
from jobparse.fields.employers.short_names import in_full, is_short, with_kind
from jobparse.fields.employers.wholes import REACH, of_part, of_team
from jobparse.fields.header import front_lines, names_occupation
from jobparse.fields.organisations import UNIT, is_office
from jobparse.lexicon.employers import employer_words
from jobparse.lexicon.word_lists import either
from jobparse.patterns import pattern
from jobparse.spans import Found, Span

if TYPE_CHECKING:
    from jobparse.document.model import Document, Section

_COMPANY = r"(?:, (?:Inc|LLC|Ltd|LLP|PLLC|L\.L\.C)\b\.?)?"
_NAME = rf"(?P<name>(?:The )?{WORD}(?:\s(?:{WORD}|of|and|for|the|on|in|de|da|do|du|&)){{0,9}}{_COMPANY})"
# The subject of a sentence whose verb stands behind it: "Tidewatch is currently", "The Union of Harbors (UOH)", "the Tidewatch
# company", "Tidewatch, a small firm,".
_SUBJECT = pattern(
    rf"(?:^\s*|(?<=[.!?:;] )|(?<=[.!?:;]  )|(?<=\n)|(?<=[a-z]\.)|\bthe (?=\w+ company)){_NAME}"
    r"(?: company)?(?: \((?:(?:the |hereinafter )?['\"]?[A-Z]|pop|[0-9,]{3,9} )[^()\n]{1,40}\))?"
    r"(?:, (?:an?|the|one of|maker of|home of|part of) [^.;:\n]{3,150},?"
    r"|,?(?: (?:located|based|situated))? in (?:[a-z]{4,12} )?[A-Z][\w ]{2,24}|, [A-Z][\w ]{2,24}"
    r"|, (?:located|based|situated) (?:in|on|at|near|along|just) [^.,;:\n]{3,70},?){0,2},?"
    r"(?: is| are)?(?: currently| now| actively| presently)?$"
)
# The employer that speaks for itself: "At Tidewatch, we", "At Tidewatch, our"; and that says who it is: "We are the Rivers
# Network, a coalition".
_AT = pattern(
    rf"\bAt {_NAME}(?:,? we|,? our)\b"
    rf"|\b[Ww]e at (?P<us>(?:{WORD} (?:(?:of|for|and|the|&) )?){{1,6}})(?:\([^()\n]{{3,90}}\) )?"
    r"(?:are|have|seek|believe|want|work|build|offer|need)\b"
)
_WE_ARE = pattern(rf"\bWe(?: are|'re) (?:the )?(?P<name>{WORD}(?: (?:{WORD}|of|and|for|the|&)){{1,6}}?)(?=,| - |\.(?: [A-Z]|$))")
_FOR_A_PURPOSE = ("district", "authority")  # the last word of the name of a government for one purpose
# What stands behind the first word of the name of a part ("School of Tides"), and fewer words make no other name with that.
_OF_PARTS = ("of", "for", "in", "on", "at")
_FEWEST = 3
# What stands before the name of a whole, in the name of those who govern it: "The Board of Trustees of Alder Library".
_GOVERNED = ("Trustees of ", "Trustees of the ")
_LONG_NAME = 60  # of the name before its short form, in characters
_OFTEN = 2  # times that a text has a longer name beside the heading on it
_MOST = 8  # verbs and headings that are looked at
# A heading on the employer; a line that is a name; and what the bearer of one does.
_WORDS = rf"{WORD}(?: (?:{WORD}|of|and|for|the|&)){{0,6}}"
_ABOUT = pattern(rf"About (?P<name>(?!Us\b|You\b|The [RPJT]|This|Your|Our){_WORDS})[:?]?(?: ?\[edit\])?$", re.MULTILINE)
_LINE = pattern(_WORDS)
_DOES = pattern(lambda: rf" (?:\(['\"]?[A-Z][\w&.-]{{1,11}}['\"]?\) )?(?:{either(employer_words().doing)}) ")
_LINES, _LONGEST = 6, 60
_SPEAKS, _ARE = (" we ", " we'", " our ", "we at "), ("we are ", "we're ")
_KINDS = ("summary", "about", "header", "duties", "employment")
# What stands behind the name of a place where a sentence is on that: "Elm Bay is a small town on the coast"; but "Tidewatch is a
# community organisation".
_IS_PLACE = pattern(
    lambda: (
        rf" is (?:an?|the|one of the) (?:[\w'-]+ ){{0,4}}?(?:{either(employer_words().place_kinds)})"
        r"(?=[.,;]| (?:on|in|of|at|with|near|by|that|where|and|located|known|about|between|along)\b)"
    )
)
# The first sentence of a paragraph that says that its subject is an organisation.
_IS_BODY = pattern(
    lambda: (
        rf"\s*{_NAME}(?: \([^()\n]{{2,30}}\))? (?:is|are) (?:an?|the|one of the) "
        r"(?:(?!(?:for|of|to|at|by|in|on|with|from|behind) )[\w.,'()-]+ ){0,6}?"
        rf"(?:{either(employer_words().body_kinds)})\b"
    )
)
# A name of two words without a blank, which is no word of every day: "TideTec".
_JOINED = pattern(r"[A-Z][a-z]{2,}[A-Z][A-Za-z]{2,}")
# How many live in a town, behind its name, as the notices of leagues of towns have it: "(15,700 pop.)", "(population 2,140)".
_PEOPLED = pattern(r" \((?:pop(?:ulation|\.)?:? [0-9,]{3,9}|[0-9,]{3,9} (?:pop\b|population\b|residents\b))")
# The name of a page: "Tides.example".
_SITE = pattern(r"\w\.\w")


def who_seeks(document: Document) -> Found[str] | None:
    """The employer that a sentence of the text names as the one who seeks somebody or speaks for itself."""
    if document.values_of("department"):
        return about_an_owner(document)  # else of a government that is not named
    named = _under_about(document) or _beside_title(document)
    if named:
        return named
    left = _MOST
    for section in document.of_kind("about", "summary", "other"):
        opened = _opens(document, section)
        if opened:
            return opened
    words = employer_words()
    verbs = [verb for verb in (*words.seeking, *words.offering) if verb in document.lower]
    for section in document.of_kind(*_KINDS):
        for verb in verbs:
            at = document.lower.find(verb, section.start, section.end)
            while at >= 0 and left:
                left -= 1
                span = _subject(document, section, at)
                if span and _is_employer(document, span):
                    return document.found(*(in_full(document, document.text[slice(*span)]) or span), "employer that seeks")
                team = of_team(document, section, at)
                owner = of_part(document, section, at) or (team if team and is_whole(document, team) else None)
                if owner:
                    return document.found(*owner, "employer whose part seeks")
                at = document.lower.find(verb, at + 1, section.end)
        speaker = _speaker(document, section)
        if speaker:
            return speaker
    return None


def _opens(document: Document, section: Section) -> Found[str] | None:
    """The organisation that the first sentence of a section says is one: "Tidewatch is a small non-profit that"."""
    match = _IS_BODY.match(document.text, section.body, section.end) if not on_a_part(document, section) else None
    span = begun(document, Span(*match.span("name"))) if match else None
    if span is None or not is_whole(document, span):
        return None
    return document.found(
        *(in_full(document, document.text[slice(*span)]) or with_kind(document, span)), "organisation in the first sentence"
    )


def _speaker(document: Document, section: Section) -> Found[str] | None:
    """The employer that speaks for itself in a section."""
    if has_sign(document, section.start, section.end, _SPEAKS):
        spoken = _AT.search(document.text, section.start, section.end)
        span = begun(document, trimmed(document, *spoken.span("us" if spoken["us"] else "name"))) if spoken else None
        us = spoken is not None and spoken["us"] is not None
        named = span is not None and (OWN.fullmatch(document.text, *span) or _is_employer(document, span))
        if span and (named or (us and is_whole(document, span))):
            return document.found(*span, "employer that speaks")
    if has_sign(document, section.start, section.end, _ARE):
        we = _WE_ARE.search(document.text, section.start, section.end)
        name = we["name"] if we else ""
        ends = (
            we is not None and document.text[we.end("name")] == "."
        )  # a sentence of any kind: its words have to stand elsewhere
        if we and (not ends or document.text.count(name) > 1) and is_whole(document, Span(*we.span("name"))):
            return document.found(*we.span("name"), "employer that says who it is")
    return None


def _under_about(document: Document) -> Found[str] | None:
    """The employer that a heading says it is about: "About Tidewatch"."""
    at = document.lower.find("\nabout ")
    for _ in range(_MOST):
        if at < 0:
            break
        heading = _ABOUT.match(document.text, at + 1)
        span = begun(document, Span(*heading.span("name"))) if heading else None
        count = document.text.count(document.text[slice(*span)]) if span else 0
        if span and ((count > 1 and _is_employer(document, span)) or (count > _OFTEN and _is_long(document, span))):
            return document.found(*span, "employer that a heading is about")
        at = document.lower.find("\nabout ", at + 1)
    return None


def _is_long(document: Document, span: Span) -> bool:
    """Whether a name of three words and more may be that of a body though its last word is one of parts: "Friends for Parks"."""
    words = document.lower[slice(*span)].split()
    return len(words) >= _FEWEST and words[0] not in employer_words().part_words and not is_office(document, span)


def _beside_title(document: Document) -> Found[str] | None:
    """A line of the title block whose words, or the first of them, are the subject of a sentence: "TIDE Ghana", "TIDE has"."""
    for line in front_lines(document)[:_LINES]:
        span = begun(document, trimmed(document, line.body, line.end))
        name = document.text[slice(*span)]
        if not 2 < len(name) <= _LONGEST or not _LINE.fullmatch(name) or names_occupation(name):
            continue
        short = name.partition(" ")[0]
        spoken = (name, short) if short.isupper() and len(short) > 2 else (name,)
        if any(is_subject(document, words, span.end) for words in spoken) and is_whole(document, span):
            return document.found(*span, "employer in the title block")
    return None


def is_subject(document: Document, name: str, start: int) -> bool:
    """Whether a sentence behind an offset begins with a name and goes on with what its bearer does."""
    at = document.text.find(f"{name} ", start)
    while at >= 0:
        if _DOES.match(document.text, at + len(name)) and not document.text[at - 1].isalnum():
            return True
        at = document.text.find(f"{name} ", at + len(name))
    return False


def _subject(document: Document, section: Section, at: int) -> Span | None:
    """The name before a verb, where it begins its sentence."""
    low = max(section.body, at - REACH)
    match = _SUBJECT.search(document.text[low:at])
    if match is None or (low > section.body and match.start() == 0):
        return None
    span = begun(document, Span(low + match.start("name"), low + match.end("name")))
    span = unpossessed(document, span)
    place = document.text.rfind(" in ", *span)
    return Span(span.start, place) if document.text.find(" ", *span) < place else span  # "Alder Museum in Elm Bay"


def is_whole(document: Document, span: Span) -> bool:
    """Whether words can be the name of a whole rather than of a part of it, of a job or of nobody."""
    name = document.text[span.start : span.end]
    words = name.lower().split()
    listed = employer_words()
    if not words:  # the article alone
        return False
    if document.text.endswith(_GOVERNED, 0, span.start) or names_firm(document, span):
        return True
    if words[-1] not in listed.bodies and _is_place(document, name):
        return False
    if name.endswith(".") and words[-1] not in listed.bodies:
        return False
    if words[-1] in _FOR_A_PURPOSE and len(words) > 2 and words[-2] in listed.purposes:
        return True
    if len(words) > 2 and name.lower().endswith(listed.whole_ends):
        return True
    if (
        (words[0].partition("'")[0] in listed.nobody and not _is_shortened(document, span))
        or _SITE.search(name)
        or is_office(document, span)
        or UNIT.search(words[-1])
        or names_occupation(words[-1])
    ):
        return False
    part = words[0] in listed.opening_parts and (len(words) < _FEWEST or words[1] in _OF_PARTS)
    if part or words[-1] in listed.ending_parts:
        return False
    return words[-1] in listed.bodies or words[-1] not in listed.part_words


def _is_shortened(document: Document, span: Span) -> bool:
    """Whether the first letters of a name stand in brackets behind it: "School Garden Fund (SGF) seeks"."""
    letters = "".join(word[0] for word in document.text[slice(*span)].split() if word[0].isupper())
    return len(letters) > 1 and document.text.startswith(f" ({letters})", span.end)


def _is_place(document: Document, name: str) -> bool:
    """Whether the text says that a name is one of a place."""
    at = document.text.find(f"{name} is ")
    for _ in range(_MOST):
        if at < 0:
            return False
        if _IS_PLACE.match(document.text, at + len(name)):
            return True
        at = document.text.find(f"{name} is ", at + 1)
    return False


def _is_employer(document: Document, span: Span) -> bool:
    """Whether the subject of a sentence is the name of a whole, and no word that only begins its sentence."""
    if not is_whole(document, span):
        return False
    name = document.text[span.start : span.end]
    words = name.lower().split()
    if not employer_words().nobody.isdisjoint(words[1:]) or words[-1] in employer_words().speaking:
        return False  # words before the sentence and its own: "Opportunity We", "THE PIER IS"
    if document.lower.startswith(" company ", span.end) or document.text.endswith(_GOVERNED, 0, span.start):
        return True
    if _PEOPLED.match(document.text, span.end):
        return True  # "Alder (15,700 pop.) seeks"
    if len(words) == 1:  # no word of every day, which a sentence only begins with, and no department in short
        generic = words[0] in employer_words().place_kinds or words[0] in employer_words().generic
        if _JOINED.fullmatch(name):
            return True  # "TideTec is seeking"
        again = document.text.count(name) > 1 and not generic  # "The Village is seeking", "The Bank seeks"
        every_day = words[0] in document.text and not is_short(name)  # a site has it in small letters: "tlc.example"
        return again and not every_day and not _is_part_in_short(document, name)
    if "&" in words[1:-1] or document.lower.count(" ".join(words)) > 1 or document.text.startswith(" (", span.end):
        return True
    return words[-1] in employer_words().bodies or document.lower.endswith("the ", 0, span.start)


def _is_part_in_short(document: Document, name: str) -> bool:
    """Whether the text has a name in brackets behind that of a department, or in full: "the Department of Tides (DOT)"."""
    whole = in_full(document, name)
    if whole and not employer_words().part_words.isdisjoint(document.lower[slice(*whole)].split()):
        return document.lower[slice(*whole)].rpartition(" ")[2] not in employer_words().bodies
    at = document.text.find(f"({name})")
    return at > 0 and not employer_words().part_words.isdisjoint(document.lower[max(0, at - _LONG_NAME) : at].split())
