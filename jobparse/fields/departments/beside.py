"""Parts of an employer beside its name, and those that a sentence says the post is in: "in our Tide Rescue Service"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.document.signs import offsets_in
from jobparse.fields.employers.forms import is_proper
from jobparse.fields.header import front_lines, names_occupation
from jobparse.fields.organisations import ORGANISATION, UNIT, without_acronym
from jobparse.lexicon.employers import employer_words
from jobparse.patterns import pattern
from jobparse.spans import Found, Span
from jobparse.values.states import read_state

if TYPE_CHECKING:
    from jobparse.document.model import Document

# The rest of the line behind the name of an employer: ", Tide Library", " - Docks Branch", ", Tide Unit, School of Docks".
_BEHIND = pattern(
    r"(?: \([A-Z]{2,8}\))?(?:, | [-|\N{EN DASH}\N{EM DASH}] )(?P<part>[A-Z][^\n,;:.|]{3,60}?)"
    r"(?:, (?P<whole>[A-Z][^\n,;:.|]{3,60}?))?[ *]*$"
)
# How the name of a whole begins before which its unit stands.
# What says that the post is in the part behind it.
_SIGNS = (
    *("in our ", "within our ", "join our ", "based in the ", "hosted by the ", "hosted in the ", "located in the "),
    *("position in the ", "positions in the ", "post in the ", "role in the ", "vacancy in the ", "vacancies in the "),
    *(
        "based within the ",
        "sits within the ",
        "located within the ",
        "position within the ",
        "role within the ",
        "post within the ",
    ),
    *("work within the ", "vacancy within the ", "based at the ", "employees within the ", "hosted within the "),
    *("opening in the ", "openings in the ", "works in the ", "work in the ", "assigned to the "),
)
# The name there; no site of the employer ("in our Elm Bay Field Office") is a part of it.
_WITHIN = pattern(
    r"""
    (?! Microsoft | MS\ )
    (?: (?: (?: newly | recently )\ )? [a-z-]+\  )?
    (?: [A-Z][\w&'-]* (?: \ (?: (?:and|of|&)\  )? [A-Z][\w&'-]* ){0,4} (?: ,\ | \ (?: with )?in\  ) (?: the\  )?
        (?= (?: School | Faculty | College ) \ of ) )?
    (?P<name> (?: Graduate\ )? (?: School | Faculty | College ) \ of \ [A-Z][\w&'-]*
        (?: ,?\ (?: (?:and|of|&)\  )? [A-Z][\w&'-]* ){0,5}
      | [A-Z][\w&'\u2019-]* \ (?: (?: (?:and|of|&)\  )? [A-Z][\w&'-]*\  ){0,4}?
        (?<! Field\ ) (?<! Main\ ) (?<! Head\ ) (?<! Regional\ ) (?<! Country\ ) (?<! Home\ ) (?<! Civil\ ) (?<! Public\ )
        (?: Service | Services | Office | Library | Directorate ) ) (?= [ .,;\n] | \Z )
    """,
    re.VERBOSE,
)
_KINDS = ("summary", "about")


def beside_employer(document: Document, employer: str) -> tuple[Found[str] | None, Found[str] | None]:
    """The department and the unit of it behind the name of their employer, to the end of its line."""
    for line in front_lines(document) if employer else ():
        at = document.text.find(employer, line.body, line.end)
        match = _BEHIND.match(document.text, at + len(employer), line.end) if at >= 0 else None
        parts = [Span(*match.span(name)) for name in ("part", "whole") if match[name]] if match else []
        if parts and all(_names_part(document, part) for part in parts):
            last = document.lower.startswith(employer_words().wholes, parts[-1].start)
            first, *rest = reversed(parts) if last else parts
            found = document.found(*without_acronym(document, first), "part beside its employer")
            unit = document.found(*without_acronym(document, rest[0]), "unit beside its employer") if rest else None
            return found, unit
    return None, None


def _names_part(document: Document, span: Span) -> bool:
    """Whether words behind the name of an employer are that of a part: no place, and no title of a post."""
    content = document.text[slice(*span)]
    named = ORGANISATION.search(document.lower, *span) or UNIT.search(document.lower, *span)
    return named is not None and is_proper(content) and not names_occupation(content) and not read_state(document.text, *span)


def within(document: Document) -> Found[str] | None:
    """The part that a sentence says the post is in."""
    for section in document.of_kind(*_KINDS):
        for sign in _SIGNS:
            for at in offsets_in(document, section.start, section.end, (sign,)):
                match = _WITHIN.match(document.text, at + len(sign), section.end)
                if match:
                    return document.found(*match.span("name"), "part that a post is in")
    return None
