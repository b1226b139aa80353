"""The one university, school, council or district of a text, or its town's library, where nothing else tells who hires."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.fields.header import names_occupation
from jobparse.lexicon import lexicon
from jobparse.lexicon.employers import HIRES
from jobparse.patterns import pattern
from jobparse.spans import Found, Span
from jobparse.values.states import read_state

if TYPE_CHECKING:
    import re

    from jobparse.document.model import Document

# The nouns of the names of such bodies: "Old Harbour University", "University of Port Alder", "Alder Primary School", "Alder
# District Council". The words before them are read backwards.
_NOUN = pattern(
    r"University(?<=\bUniversity)(?P<of> of (?:the )?(?!Department|School|Faculty)(?:[A-Z][\w'-]+ )?[A-Z][\w'-]+)?"
    r"|School(?:(?<=(?:Primary|Grammar) School)|(?<=Secondary School))\b"
    r"|Council(?:(?<=Tribal Council)|(?<=(?:County|Parish) Council)"
    r"|(?<=(?:Borough|Village) Council)|(?<=(?:District|Regional) Council))\b"
)
# Those of governments for one purpose: "Alder Housing Authority", "Elm Bay Park District", "Alder Unit School District 12"; and
# of the councils of small towns.
_PURPOSE = pattern(
    r"Authority(?:(?<= (?:Housing|Airport|Transit) Authority)|(?<= Port Authority)|(?<= (?:Water|Power) Authority))\b"
    r"|District(?:(?<= School District)|(?<= (?:Park|Port|Fire) District)|(?<= (?:Transit|Library|Utility) District)"
    r"|(?<= (?:Water|Sewer) District)|(?<= (?:Sanitary|Hospital) District)|(?<= (?:Irrigation|Sanitation|Protection) District))\b"
    r"(?: \d{1,4}\b|(?P<of> of (?!Columbia\b)[A-Z][\w'-]+(?: [A-Z][a-z][\w'-]*)?))?"
    r"|Council(?<= Town Council)\b"
    r"|Transit(?<=[a-z] Transit)(?<!Public Transit)(?<!Mass Transit)(?<!Rapid Transit)(?<!Rural Transit)\b(?! [A-Z])"
)
_OF_PURPOSE = ("Authority", " District", " Town Council", " Transit")
_BEFORE = pattern(r"(?:[A-Z][\w'-]+ (?:(?:and|&) )?){1,7}\Z")
_BEFORE_REACH = 80  # characters
_NOUNS = ("University", " School", " Council")
# What stands behind the name of who hires: its short name in brackets, or the rest of its address.
_FORMS_FROM = "forms from "  # before such an address, whose line end is that of a wrap
_IN_SHORT = pattern(r" \((?P<short>[A-Z]{2,8})\)")
_RULES = (" rules", " policies", " procedures", " regulations")  # what is made by who hires: "Alder Port Authority rules"
_OFTEN = 3  # times that a text uses a short name, beside the place that says what it is short for
_TRIBAL, _TRIBES = " Tribal Council", ("Tribe", "Nation", "Rancheria", "Community")  # of whom such a council is
# First words that are no part of such a name: "The University", "At Alder University".
_ARTICLES = frozenset(
    ("The", "At", "In", "Our", "This", "A", "An", "For", "Join", "From", "Dear", "About", "With", "All", "Other", "Each")
)
_KINDS = frozenset(
    (
        *("Technical", "State", "National", "Local", "Public", "Borough", "County", "District", "Parish", "Village"),
        *("Grammar", "Primary", "Secondary", "Tribal"),
    )
)
_PART = pattern(r" [A-Z][a-z]")
# A part that stands behind the name of its body: "Alder University Department of Rivers".
_UNIT = pattern(r"\s(?:Department|School|College|Librar(?:y|ies))\b")
# What stands before the name of another body: "in partnership with Alder University", "graduates of", "Dr. Jo Field at".
_OTHERS = pattern(
    r"\b(?:with|(?<!forms )from|by|between|and|(?:[Gg]raduates|[Ss]tudents|[Aa]lumni|[Mm]embers|[Pp]artner) of) (?:the )?\Z"
    r"|[A-Z][\w.]* [A-Z][a-z]+ at (?:the )?\Z"
)
_OTHERS_REACH = 32  # characters
# Kinds of sections that name bodies which somebody comes from or gets something at: "A degree of Old Harbour University".
_NOT_OF_WHO_HIRES = frozenset(
    (
        *("minimum_qualifications", "preferred_qualifications", "licenses", "knowledge", "skills", "abilities"),
        *("other_requirements", "about_candidate", "benefits", "hiring_preferences", "residency"),
    )
)
_SENT_TO = ("application", "location", "notes")  # of what such a body ends the address in: "the Registrar, Alder University"
_LABELS = (": ",)  # behind which such a body is what that says: "Partner: Alder University"
# A library of a town which a sentence says seeks somebody, with what may stand between; and how far behind a town its state ends.
_LIBRARY = pattern(
    r"The (?P<name>(?P<town>[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2}) Library)(?: in [^.\n]{3,60}?)?,?"
    rf" (?:{HIRES}|seeks|invites|has an? (?:\w+ ){{0,3}}opening)\b"
)
_STATE_REACH = 24
_WORDS_OF_PURPOSE = 2  # before the noun of a body for one purpose, its name and the purpose
_TOP = 500  # how far into a text a name tells who hires that stands there but once, in characters


def library_of_town(document: Document) -> Found[str] | None:
    """The library that has the name of the town in its text and seeks somebody: "The Alder Library in Alder, OR is seeking"."""
    if "library" not in document.tokens:
        return None
    match = _LIBRARY.search(document.text)
    if match and is_of_state(document.text, match["town"]):
        return document.found(*match.span("name"), "library of a town")
    return None


def is_of_state(text: str, town: str) -> bool:
    """Whether a text names a town with its state."""
    at = text.find(f"{town}, ")
    while at >= 0:
        if read_state(text, at + len(town) + 2, min(len(text), at + len(town) + _STATE_REACH)):
            return True
        at = text.find(f"{town}, ", at + 1)
    return False


def sole_body(document: Document) -> Found[str] | None:
    """The only such body of a text, which it names twice, on top, or as the one that applications are sent to."""
    for form, signs in ((_NOUN, _NOUNS), (_PURPOSE, _OF_PURPOSE)):
        found = _sole(document, form) if any(document.text.find(sign) >= 0 for sign in signs) else None
        if found:
            return document.found(*(_tribe(document, found) or found), "only body of the text")
    return None


def _tribe(document: Document, council: Span) -> Span | None:
    """The tribe of a council, where the text names it as well: "Elm Bay Tribe" of "Elm Bay Tribal Council"."""
    name = document.text[slice(*council)]
    of_tribe = name.removesuffix(_TRIBAL)
    for kind in _TRIBES if of_tribe != name else ():
        at = document.text.find(f"{of_tribe} {kind}")
        if at >= 0:
            return Span(at, at + len(of_tribe) + 1 + len(kind))
    return None


def _sole(document: Document, form: re.Pattern[str]) -> Span | None:
    """The only body of some form that a text names, where it can be who hires."""
    named: dict[str, list[Span]] = {}
    spoken = False  # of as what it is, without its name: "policies of the Housing Authority"
    longer: set[str] = set()  # names with more behind them: "the Alder Park District Main Office"
    for noun in form.finditer(document.text):
        before = _BEFORE.search(document.text, max(0, noun.start() - _BEFORE_REACH), noun.start())
        start = before.start() if before else noun.start()
        while start < noun.start() and _is_before_name(document.text[start : document.text.find(" ", start)]):
            start = document.text.find(" ", start) + 1
        words = document.text[start : noun.start()].split()
        if form is _PURPOSE:
            if len(words) < _WORDS_OF_PURPOSE and not noun["of"]:
                spoken = spoken or len(words) == 1
                continue  # "the Housing Authority"
            if any(map(names_occupation, words[:-1])):
                continue  # "Pilot Alder Port Authority", of which only a reader knows the end
        elif not words and not noun["of"]:
            continue  # "the University"
        name = document.value(start, noun.end())
        longer_name = _PART.match(document.text, noun.end()) and not _UNIT.match(document.text, noun.end())
        if document.text[start : noun.start()].strip() in _KINDS or longer_name:
            longer.add(name)
            continue  # "Technical University Alder", "Alder University Hospital", "the University of the Department"
        named.setdefault(name, []).append(Span(start, noun.end()))
    if len(named) != 1:
        return None
    ((name, spans),) = named.items()
    if form is _PURPOSE and _is_department(document, name):
        return None
    own = [span for span in spans if _tells_who_hires(document, span) or (form is _PURPOSE and _is_called_often(document, span))]
    if not own:
        return None
    top = own[0].start < _TOP or document.text.endswith((", ", *_LABELS), 0, own[0].start)
    purpose = form is _PURPOSE and (spoken or name in longer or any(_is_called(document, span) for span in own))
    return own[0] if len(own) > 1 or top or purpose else None


def _is_before_name(word: str) -> bool:
    """Whether a word with a capital is none of a name but begins its sentence: "The", "Keeps"."""
    return word in _ARTICLES or (word.endswith("s") and word.lower() in lexicon().duty_verbs)


def _is_called(document: Document, span: Span) -> bool:
    """Whether a name has its short name or its rules behind it, or opens an address as a line of its own or before a comma."""
    if _IN_SHORT.match(document.text, span.end) or document.text.startswith(_RULES, span.end):
        return True
    opens = span.start == 0 or document.text[span.start - 1] == "\n" or document.text.endswith(_FORMS_FROM, 0, span.start)
    return opens and document.text[span.end : span.end + 1] in ("", "\n", ",")


def _is_department(document: Document, name: str) -> bool:
    """Whether the label of a department has such a body under another name: "Agency: APT HOUSING AUTHORITY"."""
    kind = " ".join(name.lower().split()[-2:])
    return any(document.lower.find(kind, row.start, row.end) >= 0 for row in document.values_of("department"))


def _is_called_often(document: Document, span: Span) -> bool:
    """Whether the short name behind a name is what the text speaks of: "set by Alder Port Authority (APA)", "APA keys"."""
    short = _IN_SHORT.match(document.text, span.end)
    section = document.section_at(span.start) if short else None
    introduced = section is not None and section.kind in ("about", "summary")
    return short is not None and introduced and document.text.count(short["short"]) > _OFTEN


def _tells_who_hires(document: Document, span: Span) -> bool:
    """Whether a name stands where it can be that of who hires: not in what is asked for or offered, nor behind any label."""
    section = document.section_at(span.start)
    opens = span.start == 0 or document.text[span.start - 1] == "\n"
    if section is None or (section.kind in _NOT_OF_WHO_HIRES and not opens):
        return False
    if section.kind not in _SENT_TO and document.text.endswith(_LABELS, 0, span.start):
        return False
    return not _OTHERS.search(document.text, max(0, span.start - _OTHERS_REACH), span.start)
