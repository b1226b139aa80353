"""Employers told by what is theirs or by where papers go: "all Alder Transit District employees", "Alder Library, Attn"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.document.signs import offsets_in
from jobparse.fields.employers.forms import LIBRARY, MAYBE, OWN, WORD, has
from jobparse.fields.header import names_occupation
from jobparse.lexicon.employers import employer_words
from jobparse.patterns import pattern
from jobparse.spans import Found, Span

if TYPE_CHECKING:
    from jobparse.document.model import Document

# A government before what only somebody who hires has: "all Alder Bay Transit District (ABTD) employees", "this Alder County
# position", "Port of Alder rules". Bodies that make rules for others have those that somebody else keeps as well.
_OWNS = pattern(
    rf"""
    (?P<name> (?P<port> Port\ of\ {WORD} (?: \ {WORD} )? )
      | (?: {WORD}\ (?:of\ )? ){{1,7}}
        (?: (?P<ruled> County | District | Township | Tribe | Nation | Housing\ Authority | Port\ Authority )
          | Authority | Council | University | College | Schools ) )
    (?: \ \([A-Z]{{2,8}}\) )? (?: 's )?
    \ (?: employees? | positions? | [Pp]ersonnel | staff\b | workforce | Departments | [Jj]ob\ [Aa]pplication
      | [Ee]mployment\ [Aa]pplication | application\ form | Human\ Resources | HR\b | Jail\b
      | (?(ruled) (?: [Pp]olic(?:y|ies) | [Rr]ules | [Pp]rocedures )
        | (?(port) (?: polic(?:y|ies) | rules ) | polic(?:y|ies) ) ) )
    """,
    re.VERBOSE,
)
_OWNED = (
    *(
        " employee",
        " position",
        " personnel",
        " staff",
        " workforce",
        " departments",
        " job application",
        " employment application",
    ),
    *(" application form", " human resources", " hr", " jail", " polic", " rules", " procedures"),
)
_REACH = 90  # characters
_FEWEST = 2  # words of such a name
# Words with capitals before a name, and how the names of those begin that keep rules for others.
_BEFORE = frozenset(
    {"the", "as", "at", "both", "for", "in", "must", "new", "other", "only", "current", "most", "some", "under", "with"}
)
_RULERS = ("Civil Service", "State ", "Federal ", "Environmental ", "Public ")
# Kinds of sections that name bodies which somebody comes from or is paid by.
_OTHERS = frozenset(
    {"minimum_qualifications", "preferred_qualifications", "knowledge", "skills", "abilities", "benefits", "page_furniture"}
)
# What stands before the name of one whom papers are sent to, and behind it.
_SENT = pattern(
    rf"(?:(?<=\n)|[:,] |\bto |[Rr]esources, |Office, |Department, )(?:[Tt]he )?"
    rf"(?P<name>{WORD}(?: (?:{WORD}|of|and|for|the|&)){{1,8}})"
    r"(?=, ?\n?(?:Attn|ATTN|Attention|c/o|P\. ?O\. |PO Box|\d{1,5} [A-Z]))"
)
# The rest of such an address, which is found far sooner, and how far before it the name begins, in characters.
_REST = pattern(r", ?\n?(?:Attn|ATTN|Attention|c/o|P\. ?O\. |PO Box|\d{1,5} [A-Z])")
_NAME_REACH = 160
_HOLDERS = ("commissioners", "supervisors", "trustees")
_ATTENTION = frozenset({"attn", "attn:", "attention:", "attention"})


def owning(document: Document) -> Found[str] | None:
    """The government that something is said to be of which only the one who hires has."""
    for at in sorted(set(offsets_in(document, 0, document.end, _OWNED))):
        section = document.section_at(at)
        if section is None or section.kind in _OTHERS:
            continue
        low = max(section.start, at - _REACH)
        low = max(low, document.text.rfind("\n", low, at) + 1)
        last = document.text[low:at].rpartition(" ")[2]  # of the name, which a capital shows far sooner
        if not (last[:1].isupper() or last[:1] == "("):
            continue
        for match in _OWNS.finditer(document.text, low, min(section.end, at + len(" employment application"))):
            span = _named(document, Span(*match.span("name")))
            if span:
                return document.found(*span, "employer that owns")
    return None


def sent_to(document: Document) -> Found[str] | None:
    """The body before the rest of an address that papers go to: "Send it to: Alder Public Library, Attn: Director"."""
    marked = not document.tokens.isdisjoint(_ATTENTION)
    for section in document.sections if marked else document.of_kind("application"):
        for rest in _REST.finditer(document.text, section.start, section.end):
            match = _SENT.search(document.text, max(section.start, rest.start() - _NAME_REACH), rest.end())
            if match is None:
                continue
            span = Span(*match.span("name"))
            last = document.text.rfind(" ", *span)
            if names_occupation(document.text[last + 1 : span.end]) or document.lower.startswith(_HOLDERS, last + 1):
                span = Span(span.start, last)  # "Alder Township Manager, 12 Mill Road"
            if any(has(document, span, form) for form in (OWN, MAYBE, LIBRARY)):
                return document.found(*span, "body that papers are sent to")
    return None


def _named(document: Document, span: Span) -> Span | None:
    """A name without the words before it that only begin its sentence: "All Alder County"."""
    words = document.text[slice(*span)].split(" ")
    while words and words[0].lower() in _BEFORE | employer_words().nobody:
        if words[0] == "New" and document.text[span.end - len(" ".join(words)) - 2].islower():
            break  # inside a sentence: "with New Alder Housing Authority policies"
        words.pop(0)
    name = " ".join(words)
    if len(words) < _FEWEST or name.startswith(_RULERS) or names_occupation(name.partition(" of ")[0]):
        return None
    whole = Span(span.end - len(name), span.end)
    return whole if OWN.fullmatch(document.text, *whole) else None
