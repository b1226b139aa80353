"""Lines among the requirements that state none: rows of a timetable, logos, headings that no list holds, broken ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import SMALL
from jobparse.document.signs import has_sign
from jobparse.fields.cut_words import is_whole
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.model import Document
    from jobparse.spans import Span

# Days with their hours, in lower-case text: "Tuesdays and Fridays 3pm-8pm".
_DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?\.?"
_TIME = r"\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\.?)?|noon|midnight"
_ROW = pattern(
    rf"{_DAY}(?: ?(?:,|&|and|to|through|[-\u2013]) ?{_DAY}){{0,6}}:? ?"
    rf"(?:from )?(?:{_TIME}) ?(?:[-\u2013]|to|until|till) ?(?:{_TIME})"
    r"(?: ?(?:&|and|or|,|;))?\.?"
)
_ROW_LENGTH = 90
# The value of a label on experience that asks for none: "Entry-level", "Mid-level".
_LEVEL = pattern(r"(?:entry|mid|junior|senior|executive)[ -]level|manager|executive|experienced|none|not specified|any")
# Pay that is all of a line: "$104,000 - $128,000 a year".
_PAY = pattern(
    r"[$\u00a3\u20ac] ?\d[\d,.]{1,12}k?(?: ?(?:-|\u2013|to) ?[$\u00a3\u20ac]? ?\d[\d,.]{1,12}k?)?"
    r"(?: ?(?:/|per|an?)? ?(?:hour|hr|hourly|week|weekly|month|monthly|year|yr|yearly|annually|annum|usd))?\.?"
)
# The name of a picture, or of a link: "THE CITY OF ALDER logo", "Alder Transit home page".
_LOGO = (" logo", " home page")
_LOGO_LENGTH = 60
# A heading that tells what the list below its lead-in is of: "Prerequisite Qualifications for Entry Level" over "Knowledge of:".
_ON_LIST = frozenset({"qualifications", "qualification", "requirements", "requirement"})
_HEADING_LENGTH, _LEAD_LENGTH = 80, 60
# The beginning of a heading that a cut text ends with is no longer, in characters, and has so many words in capitals at least.
_CUT_LENGTH, _CUT_WORDS = 40, 2
_ASKS = ("degree", "diploma", "licen", "certificat", "experience", "required", "must")


# Nothing but names of what is asked for: "skills, knowledge, qualifications and experience required", "Competences".
_NOUN = "(?:qualifications?|experience|skills?|knowledge|education|training|competenc(?:e|es|y|ies)|abilities|eligibility)"
_NAMES = pattern(
    rf"(?:(?:essential|minimum|required|person specification) )?{_NOUN}"
    rf"(?:(?:, ?(?:and ?|or ?)?|,? (?:and/? ?or|and|or|&) ?| ?/ ?){_NOUN}){{0,5}}"
    r"(?: (?:required|requirements|needed|for the (?:post|job|role|position)))?(?: ?[/:\-\u2013])?"
)


# What is said of requirements before they are told, in lower-case text.
_ON_REQUIREMENTS = pattern(
    r"[^.;:]{0,90}?\bmust (?:also )?(?:meet|satisfy) (?:at least )?(?:one|any|all|both|each) of the (?:below|following|above)"
    r"(?: \w+){0,2} (?:requirements|criteria|options|qualifications|conditions)(?: (?:listed )?below)?[.:]?$"
    r"|(?:these|the following|the above) are (?:the )?(?:entrance|minimum|basic) requirements\b[^.]{0,120}\bexaminations?\b"
)


def is_no_statement(document: Document, span: Span) -> bool:
    """Whether a line among the requirements asks for nothing by its shape."""
    length = span.end - span.start
    if _ON_REQUIREMENTS.match(document.lower, *span):
        return True
    if length <= _ROW_LENGTH and _ROW.fullmatch(document.lower, *span):
        return True
    if length <= _LOGO_LENGTH and document.text[span.start] in "$\u00a3\u20ac" and _PAY.fullmatch(document.lower, *span):
        return True
    if length <= _LOGO_LENGTH and _is_level(document, span):
        return True
    if length <= _HEADING_LENGTH and _NAMES.fullmatch(document.lower, *span):
        line = document.text.rfind("\n", 0, span.start) + 1
        listed = document.text[line : span.start].strip()
        return document.text.find(" ", *span) > 0 or not listed or listed[0] == "("  # but a list of them is one of items
    if length <= _LOGO_LENGTH and document.lower.endswith(_LOGO, *span):
        words = document.text[slice(*span)].split()
        named = [word for word in words[:-1] if word != "home"]
        return all(word[0].isupper() or word in SMALL for word in named)
    return _is_cut_heading(document, span) or _heads_list(document, span)


def _is_level(document: Document, span: Span) -> bool:
    """Whether a line is all that stands under a heading, and that a level of posts."""
    if _LEVEL.fullmatch(document.lower, *span) is None:
        return False
    section = document.section_at(span.start)
    if section is None or section.anchor is None:
        return False
    return not document.text[span.end : section.end].strip() and not document.text[section.body : span.start].strip(" :\n")


def _is_cut_heading(document: Document, span: Span) -> bool:
    """Whether a line is what a cut text has left of a heading in capitals: "ALTERNATIVE EXPERI" at its end."""
    if span.end - span.start > _CUT_LENGTH or document.text[span.end :].strip() or not document.text[span.end - 1].isalpha():
        return False
    line = document.text.rfind("\n", 0, span.start) + 1
    if document.text[line : span.start].strip(" *_#") or has_sign(document, *span, _ASKS):
        return False
    words = document.text[slice(*span)].split()
    if is_whole(document, span.end):
        return False
    others = any(char.islower() for char in document.text[: span.start])
    return others and len(words) >= _CUT_WORDS and all(word.isalpha() and word.isupper() for word in words)


def _heads_list(document: Document, span: Span) -> bool:
    """Whether a line without a marker names what stands below it, behind a lead-in of its own."""
    text = document.text
    if span.end - span.start > _HEADING_LENGTH or not text[span.end - 1].isalpha():
        return False
    line = text.rfind("\n", 0, span.start) + 1
    words = text[slice(*span)].split()
    if text[line : span.start].strip(" *_#") or _ON_LIST.isdisjoint(word.lower() for word in words):
        return False
    if not all(word[0].isupper() or word in SMALL for word in words):
        return False
    below = text[span.end : span.end + _LEAD_LENGTH].lstrip(" *_\n").partition("\n")[0].rstrip(" *_")
    return below.endswith(":")
