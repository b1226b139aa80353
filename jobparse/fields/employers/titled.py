"""Employers whose names a title begins with: "Alder Township Clerk", "Elm Bay Park District Facility Manager"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.fields.header import names_occupation
from jobparse.patterns import pattern
from jobparse.spans import Found, Span

if TYPE_CHECKING:
    from jobparse.document.model import Document

# The name with the noun for what it is the name of, before the rest of the title.
_NAME = pattern(
    r"(?P<name>[A-Z][\w'-]+(?: [A-Z&][\w'-]*){0,5}? "
    r"(?P<noun>Township|Borough|Village|District|Authority|Council|Tollway|Turnpike|Library"
    r"|University|College|Tribe|Nation|Parish|County|(?P<sure>National Laborator(?:y|ies)|Joint Powers Authority))) (?=[A-Z])"
)


def titled(document: Document, title: str) -> Found[str] | None:
    """The name that opens the title, if the text speaks of its bearer: "the Township", "residents of Alder Township"."""
    match = _NAME.match(title)
    if match is None or names_occupation(match["name"]) or not (match["sure"] or names_occupation(title[match.end() :])):
        return None
    name = match["name"]
    at = document.text.find(title)
    alone = document.text.count(name) > document.text.count(title)
    spoken = document.lower.find(f"the {match['noun'].lower()}") >= 0
    first = name.partition(" ")[0]  # "the Elm site" of "Elm National Laboratory"
    spoken = spoken or (match["sure"] is not None and document.text.count(f" {first} ") > 0)
    return document.found(*Span(at, at + len(name)), "employer in the title") if at >= 0 and (alone or spoken) else None
