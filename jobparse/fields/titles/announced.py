"""Titles in sentences that announce a post: "an opportunity has arisen for a Harbor Pilot", "join us as a Deckhand"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.document.signs import matches_at, offsets_in
from jobparse.fields.employers.forms import names_employer
from jobparse.fields.header import names_occupation
from jobparse.fields.titles.ranks import without_rank
from jobparse.lexicon import lexicon
from jobparse.lexicon.numbers import SMALL_NUMBER
from jobparse.lexicon.vacancies import vacancy_words
from jobparse.lexicon.word_lists import either
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.model import Document
    from jobparse.spans import Found

# What announces that somebody is to come, up to the words that say whom; what `one` finds needs an article or a number behind it,
# as other things are for many: "an opportunity for Pilots to meet". Each begins with a sign of the list below; lower-case text.
_LEAD = pattern(
    r"""
    (?P<one>
        opportunit (?: y | ies )
          (?: \ (?: has | have )\ (?: now\  )? arisen | \ exists? | \ (?: is | are )\ (?: now\  )? available )?
          (?: \ [^.,;:\n]{3,50}? )? \ (?: for | as | to\ (?: join | work\ with | be\ part\ of )\ [^.;:\n]{2,60}?\ as )
      | arisen \ (?: [^.,;:\n]{3,60}?\  )? for
      | to\ (?: appoint | recruit | employ | engage | hire )
      | needs
      | join \ [^.;:\n]{2,60}?\ as
      | could\ you\ be
    )
    | to\ fill
    | (?: our | your | the ) \ next
    | recruitment \ (?: pool \  )? (?: of | for )
    | exam (?: ination )? s? \ for
    | interview s? \ for
    | applications \ [^.;:\n]{0,70}? \b for
    | fill\ (?: [a-z]+\  ){0,3}? vacanc (?: y | ies ) \ (?: in | for )
    | openings \ for
    | open \ for
    """,
    re.VERBOSE,
)
_SIGNS = (
    *("opportunit", "arisen ", "to appoint", "to recruit", "to employ", "to engage", "to hire", "needs ", "join "),
    *("could you be", "to fill", "our next", "your next", "the next", "recruitment ", "exam", "interview"),
    *("applications ", "fill ", "openings for", "open for"),
)
# Whom it is for: "the post of", "two (2) full-time", the title and a word on posts or on those who apply behind it.
_WHOM = pattern(
    lambda: (
        rf"(?: up to)?(?P<post> (?:the |our )?(?:{either(vacancy_words().posts)}|roles?|class(?:ification)?|rank)"
        r" (?:of|for|as|in)(?: the)?)?"
        rf"(?P<number> (?:an?|the|our|another|multiple|several|additional|\d{{1,2}}|{SMALL_NUMBER})(?: \(\d{{1,2}}\))?)?"
        r"(?: [a-z][a-z/-]*,?){0,5}? (?P<title>[A-Z][\w/&'-]*(?: (?:(?:of the |of |and |& )?[A-Z][\w/&'-]*|I{1,3}\b|\d\b)){0,8})"
        r"(?P<behind> (?:positions?|posts?|roles?|vacanc|candidates?|applicants?))?"
        r"(?! (?:licen|certif|degree|diploma|credential|program|team|school|office|department))"
    )
)
# The post itself, behind what its bearer is under a statute: "one Temporary Agent under Article 2 of the Rules as Harbor Clerk".
_OF_AGENT = pattern(
    r"(?:[^.;:\n]|\.(?=[^\s])){0,160}? (?:as|for the (?:post|position|profile|role) of) (?:an? |the )?"
    r"(?P<title>[A-Z][\w/&'-]*(?: (?:(?:of the |of |and |in |& )?[A-Z][\w/&'-]*)){0,8})"
)
# Who works under somebody: "Reporting to the Port Director, the Dock Manager oversees", "Under the direction of the Chief, the
# Clerk files".
_UNDER = pattern(
    r"(?:Reporting (?:directly )?to|(?:Working )?[Uu]nder(?: the)?(?: general| direct| limited| close| broad)?"
    r" (?:direction|supervision|guidance)(?: of)?|Supervised by)\b[^.;\n]{0,140}?, (?:the|this|an|a) "
    r"(?P<title>[A-Z][\w/&'-]*(?: (?:(?:of the |of |and |& )?[A-Z][\w/&'-]*|I{1,3}\b)){0,6}) (?P<verb>[a-z]+)\b"
)
_UNDER_SIGNS = ("reporting ", "under ", "supervised by")
_OF_WORK = frozenset({"will", "is", "has", "performs", "shall"})
_KINDS = ("header", "summary", "about", "application", "selection", "employment", "notes", "other")
_FRONT, _REACH = 8_000, 200  # how far into a text such a sentence stands, and how long it is, both in characters


def announced(document: Document) -> list[Found[str]]:
    """The first title that a sentence announces."""
    for section in document.of_kind(*_KINDS):
        if section.start > _FRONT:
            break
        places = offsets_in(document, section.start, section.end, _SIGNS)
        for lead in matches_at(_LEAD, document.lower, places, section.end):
            span = _sought(document, lead, min(section.end, lead.end() + _REACH))
            if span:
                return [document.found(*of_agent(document, span), "title in an announcing sentence")]
    return _under(document)


def _under(document: Document) -> list[Found[str]]:
    """Who does the work under the direction of somebody."""
    for section in document.of_kind("header", "summary", "about", "duties"):
        places = offsets_in(document, section.start, section.end, _UNDER_SIGNS)
        for match in matches_at(_UNDER, document.text, places, section.end):
            works = match["verb"] in _OF_WORK or (match["verb"].endswith("s") and match["verb"] in lexicon().duty_verbs)
            if works and names_occupation(match["title"].partition(" of ")[0].split()[-1]):
                return [document.found(*match.span("title"), "who works under somebody")]
    return []


def _sought(document: Document, lead: re.Match[str], stop: int) -> Span | None:
    """Who is announced right behind the words that lead to it."""
    whom = _WHOM.match(document.text, lead.end(), stop)
    if whom is None or (lead["one"] and not (whom["post"] or whom["number"] or whom["behind"])):
        return None
    span = Span(*whom.span("title"))
    words = without_rank(whom["title"].partition(" of ")[0]).split()
    if not words or not names_occupation(words[-1]) or names_employer(document, span):
        return None
    return span


def of_agent(document: Document, span: Span) -> Span:
    """The post of one whom a text calls by what a statute makes him, a "Temporary Agent"; any other title as it is."""
    if not document.lower.endswith(vacancy_words().agents, *span):
        return span
    own = _OF_AGENT.match(document.text, span.end)
    return Span(*own.span("title")) if own and names_occupation(own["title"]) else span
