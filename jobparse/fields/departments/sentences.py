"""Departments in sentences: as the employer's own, as the one who hires or where the job is, by a name of their own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.document.signs import has_any, places_of
from jobparse.fields.departments.inside import in_ministry, inside
from jobparse.fields.edges import trimmed
from jobparse.fields.organisations import (
    GOVERNMENT,
    OF_WHOM,
    ORGANISATION,
    PART_OF,
    UNIT_OF_NAME,
    is_of_holder,
    without_acronym,
)
from jobparse.lexicon import lexicon
from jobparse.lexicon.employers import HIRES, employer_words
from jobparse.patterns import pattern
from jobparse.spans import Found, Span
from jobparse.values.windows import windows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jobparse.document.model import Document, Section

# A department in prose, as the employer's own: "the Town of Alder's Office of Trees, Parks and Gardens plants …". Words of the
# name have capitals; only up to two words that join them may stand between. A dash ties a place to an office: "Office-Alder".
_POSSESSED = pattern(
    r"""
    's \s+ (?! Office- )
    ( [A-Z][\w&'-]*
      (?: ,? \s+ (?: (?: of | for | and | the | & ) \s+ ){0,2} [A-Z][\w&'-]* ){1,9} )
    """,
    re.VERBOSE,
)
# The government before its department: "the Town of Alder" in "the Town of Alder's Office".
_GOVERNMENT_BEFORE = pattern(r"\bof (?:the )?(?:(?:St|Mt|Ft)\. )?[A-Z][\w&' -]*$")
_NAME_REACH, _WITH_REACH = 40, 90
# The one whom a text is about in its first sentence, where that is on employment, gives its short name or says what it is, a
# heading on it before it on its line or not: "The Department of Tides is committed to equity", "About ADT The Department of Tides
# (ADT) is", "The Harbor Department (HD) is the oldest", "The Commission on Quays (the Commission) keeps", "The Harbor Police
# Department is a progressive agency".
_INTRODUCED = pattern(
    r"""
    \s* (?: About\ [A-Z][\w&'-]+ (?: \ [A-Z][\w&'-]+ ){0,3} \ (?=The\ ) )? (?: The\ )?
    (?P<name> (?: (?: [A-Z][\w&'/-]* | and | & ) \  ){0,7}
      (?: Department | Office | Bureau | Commission | Administration | Authority | Agency | Board ) \b
      (?: \ (?: of | on | for ) \ (?: the\ )? [A-Z][\w&'-]*
        (?: ,? \ (?: (?: and | of | for | the | & ) \  ){0,2} [A-Z][\w&'-]* ){0,6} )? )
    \ (?: \( (?: the\ [A-Z][a-z]+ | [A-Z][A-Z&]{1,7} ) \) | is\ (?: committed | an\ equal )\b
      | (?<=Department\ ) is\ an?\ (?: [a-z-]+\  ){0,3} (?: agency | department | organi[sz]ation )\b )
    """,
    re.VERBOSE,
)
# The same under the heading on it, whatever it is said to do: "THE DEPARTMENT" over "The Harbor & Tides Department looks after".
_NAMED_FIRST = pattern(
    r"\s*(?:The )?(?P<name>(?!The |Our |This )(?:[A-Z][\w&'/-]*,? (?:(?:and|&) )?){1,6}Department\b"
    r"|Department of (?:the )?[A-Z][\w&'-]*(?:,? (?:(?:and|of|for|the|&) ){0,2}[A-Z][\w&'-]*){0,6})(?: \([A-Z]{2,8}\))?,? [a-z]"
)
# The same behind the name of the employer itself, whose last word may be in small letters; and the sections that tell it.
_OWN_UNIT = pattern(
    r"[A-Z][\w&'-]*(?:,? (?:(?:of|for|and|the|&) ){0,2}[A-Z][\w&'-]*){0,7} (?:[Dd]epartment|[Dd]irectorate)\b(?! of\b)"
)
_ON_THE_EMPLOYER = frozenset({"summary", "about", "header"})
# A department in prose, by its own name: "Urban Forest Department of Parks". Words before "Department" belong to the name unless
# they only open the sentence; and it needs a preposition behind it, since "the Department" alone is no name. A Board of Directors
# is no department either, nor is the board of a body: "advises the Board of the Alder Port Authority".
_CALLED = pattern(
    r"""
    \b
    ( (?: (?! The\  | This\  | An?\  | In\  | At\  | For\  | Of\  ) [A-Z][a-z]+ \ + ){0,3}
      (?: Department | Office | Bureau | Commission
        | Board (?! \ + of \ + (?: the\ + [A-Z] | Directors | Governors | Management | Regents | Supervisors | Trustees \b ) )
        | DEPARTMENT | OFFICE | BUREAU ) \ +
      (?: of | on | for | OF | FOR ) \ + (?: the\ + )?
      [A-Z][\w&'-]*
      (?: ,? \ + (?! Hiring\b | Seek(?:s|ing)\b ) (?: (?: and | of | for | the | & | AND | OF ) \ + ){0,2} [A-Z][\w&'-]* ){0,6} )
    """,
    re.VERBOSE,
)
# The words before a department that the job has to do with, or that gives a licence, in lower-case text: "works closely with
# the", "a permit issued by the", "which comprises the", "(e.g., the".
_WITH = pattern(
    r"\b(?:work|cooperat|collaborat|coordinat|liais|partner|meet|contract)(?:s|es|e|ed|ing)?\s(?:closely\s)?with\s(?:the\s)?"
    r"(?:[\w'&-]{2,20}(?:\s[\w'&-]{2,20}){0,3},\s(?:and\s)?){0,3}$"
    r"|\bcompris(?:es|ing)\s(?:the\s)?$|\bindependent\s(?:of|from)\s(?:the\s|[\w\s]{1,24}\sthe\s)?$"
    r"|\b(?:commission|committee|council|board)s?,\s(?:and\s)?(?:the\s)?$"
    r"|\bgo (?:to )?the $|\b(?:e\.g\.,?|such as|for example,?)\s(?:the\s)?$"
    r"|\b(?:issued|approved|appointed|accredited|certified|licensed|recogni[sz]ed|prescribed)\sby\s(?:the\s)?$"
)
_GRANTS = pattern(
    r" (?:\([a-z]{2,6}\) )?(?:(?:grade )?\d )?(?:certificate|certification|license|permit|physicals?|medical)\b"
    r"| (?:meeting|hearing)s?\b| ?: ?\n"
)  # behind one that gives it or meets, or a label
_LISTED = (", ", ", the ", ", and ", ", and the ")  # before one of several
# The nation or state before a department that is none of an employer below it: "the U.S. Bureau of Tides".
_OF_NATION = pattern(r"\b(?:U\.S\.|US|[Ff]ederal|United States) $")
# A department with a small letter, by the subject that it teaches: "the department of Tides and Docks".
_SMALL = pattern(r"\b[Tt]he (?P<name>department of [A-Z][\w&'-]*(?:,? (?:(?:and|of|&) )?[A-Z][\w&'-]*){0,5})")
# The unit or the university that a department is a part of, behind its comma; a further one beside it.
_WIDER = pattern(
    r"(?:,| and the) (?i:(?:college|school|faculty|division|institute|university|department|program)\b|(?:[a-z]+ ){1,2}campus\b)"
)
# Employers whose announcements say in their first words which of their departments hires.
_SCHOLARLY = ("university", "college", "institute")
_NEXT = ", and "  # what joins to a department what is no part of its name, where another comma follows
# One of these stands in whatever `_CALLED` finds.
_CALLED_SIGNS = ("department ", "office ", "bureau ", "commission ", "board ")
# How far around it that begins and ends, in characters.
_BEFORE_SIGN, _BEHIND_SIGN = 120, 300
# The form of a government before the name of its department.
_FORM_BEFORE = pattern(r"(?:City|County|Town|Village) (?=Department|Office|Bureau|Board|Commission)")
# The same before the rest of its name: "City of Alder Department of Docks"; and the word that the department's own begins with.
_FORMS = tuple(f"{form} of " for form in ("City", "County", "Town", "Village", "State", "Borough", "Township", "University"))
_HEAD = pattern(r"(?<= )(?:Department|Office|Bureau|Board|Commission)\b")
# The place of the job behind a department: "Bureau of Docks, Alder, OR".
_PLACE_BEHIND = pattern(r", [A-Z][A-Za-z.' -]{2,24}, [A-Z]{2}\Z")
# What ends the name of a post behind that of its department, in lower case.
_POSTS = (" position", " positions", " vacancy", " opening")
# A department that ends a piece of text, with what joins it to the employer behind it, and how long that is, in characters.
_UNIT_BEFORE = pattern(
    rf"""
    (?<![\w&'-])
    (?P<name> (?! (?: The | This | Our | Join | At | In ) \  ) [A-Z][\w&'-]+ \  (?: (?: [A-Z][\w&'-]+ | & | and | of ) \  ){{0,4}}
        (?: Department | School | Division | Faculty )
      | {UNIT_OF_NAME} )
    (?: , | \ at | \ of | \ in ) (?: \ the )? \ $
    """,
    re.VERBOSE,
)
_BEFORE_EMPLOYER = 110
_JOINTS = tuple(joint + article for joint in (", ", " at ", " of ", " in ") for article in ("", "the "))
# How a sentence goes on whose subject hires.
_HIRES_VERB = rf"""
    \ (?: {HIRES} | (?: has | announces ) \ (?: an?\  )? (?: \w+\  ){{0,2}}
        (?: openings? | vacanc(?:y|ies) | opportunit(?:y|ies) ) | seeks | invites ) \b
"""
# A department in a sentence as the one who hires: "The Alder Harbor Department is looking for pilots".
_HIRES = pattern(
    r"""
    (?: (?<=\n) | (?<=\.\ ) | \b[Tt]he\ )
    (?P<name> (?! The\  | This\  | Our\  | Your\  | Each\  | Any\  ) (?: (?: City | Town | Village | County ) \ of\  )?
      [A-Z][\w&'-]+ \  (?: (?: [A-Z][\w&'-]+ | & | and ) \  ){0,5}
      (?: Department | Office | Bureau | Commission | Library | Authority | Agency ) )
    (?: \ \([A-Z]{2,8}\) )?
    """
    + _HIRES_VERB,
    re.VERBOSE,
)
# The end of that in lower-case text, which is found many times faster.
_HIRES_END = pattern(
    r"""
    (?: department | office | bureau | commission | library | authority | agency ) (?: \ \([a-z]{2,8}\) )?
    """
    + _HIRES_VERB,
    re.VERBOSE,
)
# One of these stands in whatever `_HIRES` finds.
_HIRING = frozenset(
    [
        "seeking",
        "looking",
        "hiring",
        "recruiting",
        "accepting",
        "seeks",
        "invites",
        "opening",
        "openings",
        "vacancy",
        "opportunities",
    ]
)


def before_employer(document: Document, employer: str) -> Found[str] | None:
    """The department that a sentence names before its employer: "the Department of Botany at Harbour University"."""
    text = document.text.replace("\n", " ")  # names of mails run over the ends of their lines
    at = text.find(employer)
    while at >= 0:
        low = max(0, at - _BEFORE_EMPLOYER)
        match = _UNIT_BEFORE.search(text[low:at]) if text.endswith(_JOINTS, low, at) else None
        if match and not _WITH.search(document.lower[low:at], max(0, match.start("name") - _WITH_REACH), match.start("name")):
            unit = _first_unit(document, Span(low + match.start("name"), low + match.end("name")))
            return document.found(*unit, "department before its employer")
        at = text.find(employer, at + len(employer))
    return None


# Employers whose name stands before that of a unit as a part of a sentence only: "The Alder University Department of Tides".
_OF_LEARNING = pattern(r"\b(?:University|College)\b")


def part_alone(document: Document, found: Found[str], employer: str) -> Found[str]:
    """A department in prose without the employer behind or before it: "Department of Botany at Harbour University"."""
    start, stop = found.spans[0]
    if _OF_LEARNING.search(employer) and len(found.spans) == 1 and document.text.startswith(f"{employer} ", start, stop):
        return document.found(start + len(employer) + 1, stop, "department in prose")
    at = found.value.find(employer) if employer else -1
    joint = next((words for words in (*OF_WHOM, PART_OF) if at > 0 and found.value[:at].endswith(words)), None)
    if joint is None or len(found.spans) != 1:
        return found
    end = document.text.find(employer, *found.spans[0])
    return document.found(found.spans[0].start, end - len(joint), "department in prose") if end > 0 else found


def in_prose(document: Document, employer: str) -> list[Found[str]]:
    """Departments that the text names as the employer's own, else those that it calls by a name of their own."""
    for section in document.of_kind("summary", "about", "header", "employment"):
        rows = [
            document.found(*without_acronym(document, trimmed(document, *match.span(1))), "department in prose")
            for match in _POSSESSED.finditer(document.text, section.start, section.end)
            if ORGANISATION.search(document.lower, *match.span(1))
            and _GOVERNMENT_BEFORE.search(document.text, max(section.start, match.start() - _NAME_REACH), match.start())
        ]
        if rows:
            return rows
    own = _of_employer(document, employer)
    if own:
        return [own]
    hiring = _hiring(document, employer)
    called = [hiring] if hiring else _called(document, employer, document.of_kind("header", "summary"))
    within = None if called else inside(document) or in_ministry(document) or _introduced(document)
    if within or called or not has_any(employer.lower(), _SCHOLARLY):
        return [within] if within else called
    return _called(document, employer, _opening(document)) or _in_small_letters(document)


def _of_employer(document: Document, employer: str) -> Found[str] | None:
    """The department that a sentence names as that of the employer: "Alder Council's Clean Waters department has a vacancy"."""
    at = document.text.find(f"{employer}'s ") if employer else -1
    match = _OWN_UNIT.match(document.text, at + len(employer) + len("'s ")) if at >= 0 else None
    section = document.section_at(at) if match else None
    if match is None or section is None or section.kind not in _ON_THE_EMPLOYER:
        return None
    return document.found(*match.span(), "department of the employer in prose")


def _in_small_letters(document: Document) -> list[Found[str]]:
    """The department that a sentence on the post names with a small letter: "The department of Tides is seeking"."""
    for section in document.of_kind("summary", "about", "header") if "department" in document.tokens else ():
        match = _SMALL.search(document.text, section.start, section.end)
        if match:
            return [document.found(*match.span("name"), "department in small letters")]
    return []


def _introduced(document: Document) -> Found[str] | None:
    """The department that the first sentence on the employer is about, by its full name and a short one."""
    words = employer_words()
    for told in document.of_kind("about", "other"):
        headed = told.anchor and document.lower[slice(*told.anchor.heading)].strip(" :*_") in words.department_headings
        match = _NAMED_FIRST.match(document.text, told.body, told.end) if headed else None
        if match:
            return document.found(*match.span("name"), "department under the heading on it")
    section = next(iter(document.of_kind("about")), None)
    match = _INTRODUCED.match(document.text, section.body, section.end) if section else None
    if match is None or " " not in match["name"]:
        return None
    return document.found(*_unpossessed(document, Span(*match.span("name"))), "department that a text is about")


def _hiring(document: Document, employer: str) -> Found[str] | None:
    """The department that a sentence names as the one who hires."""
    for section in document.of_kind("header", "summary", "about") if not document.tokens.isdisjoint(_HIRING) else ():
        if not _HIRES_END.search(document.lower, section.start, section.end):
            continue
        match = _HIRES.search(document.text, section.start, section.end)
        start, end = match.span("name") if match else (0, 0)
        if document.text.startswith(("City of ", "Town of ", "Village of ", "County of "), start, end):
            start = start + len(employer) + 1 if employer and document.text.startswith(f"{employer} ", start, end) else end
        if start < end:
            return document.found(start, end, "department that hires")
    return None


def _called(document: Document, employer: str, sections: Iterable[Section]) -> list[Found[str]]:
    """Departments that sections call by a name of their own."""
    return [
        document.found(*_part_of(document, trimmed(document, *match.span(1))), "department in prose")
        for section in sections
        for low, high in _around_signs(document, section)
        for match in _CALLED.finditer(document.text, low, high)
        if not _is_another(document, section.start, match, employer)
    ]


def _opening(document: Document) -> list[Section]:
    """The words on the employer that a text begins with, as those of universities do: "The Department of Tides at … invites"."""
    first = next((section for section in document.sections if section.kind != "header"), None)
    return [first] if first is not None and first.kind == "about" else []


def _first_unit(document: Document, span: Span) -> Span:
    """The first of two units with a comma between them: "Department of Tides, College of Sciences"."""
    joint = document.text.find(_NEXT, *span)
    if joint > 0 and document.text.find(",", span.start, joint) < 0 < document.text.find(",", joint + len(_NEXT), span.end):
        return Span(span.start, joint)  # "Department of Tides, and Jo Field, Docks Archives"
    wider = _WIDER.search(document.text, *span)
    return Span(span.start, wider.start()) if wider else span


def _is_another(document: Document, low: int, name: re.Match[str], employer: str) -> bool:
    """Whether a department is one that the job has to do with: "We work with the Harbor Department of the City of Birch"."""
    before = max(low, name.start() - _WITH_REACH)
    if _WITH.search(document.lower, before, name.start()) or _GRANTS.match(document.lower, name.end()):
        return True
    if document.text.endswith(_LISTED, low, name.start()):
        sentence = max(low, document.text.rfind(". ", low, name.start()))
        if document.lower.find(" such as ", sentence, name.start()) > 0:
            return True  # "looks after offices such as Boats (HB), the Office of Tides"
    if is_of_holder(document, name.start()) or (employer and _OF_NATION.search(document.text, before, name.start())):
        return True
    government = GOVERNMENT.search(document.text, *name.span(1)) if employer and " of the " in name.group(1) else None
    return government is not None and government["one"].lower() not in employer.lower()


def _around_signs(document: Document, section: Section) -> Iterator[tuple[int, int]]:
    """Stretches of a section around the words of which one stands in whatever `_CALLED` finds."""
    content = document.lower[section.start : section.end]
    hits = sorted(section.start + at for sign in _CALLED_SIGNS for at in places_of(sign, content))
    return windows(((hit, hit) for hit in hits), section.start, section.end, _BEFORE_SIGN, _BEHIND_SIGN)


def _part_of(document: Document, span: Span) -> Span:
    """A name without what stands around it, the noun of its holder included: "Department of Public Works Assistant"."""
    span = _unpossessed(document, _without_form(document, _first_unit(document, span)))
    place = _PLACE_BEHIND.search(document.text, *span)
    span = Span(span.start, place.start()) if place else span
    if document.lower.endswith(_POSTS, *span):
        span = Span(span.start, document.text.rfind(" ", *span))  # "DEPARTMENT OF DOCKS LABORER POSITION"
    last = document.text.rfind(" ", *span)
    before = document.lower[span.start : last]
    held = document.lower[last + 1 : span.end] in lexicon().occupations and not before.endswith((" the", " of", " and", " &"))
    held = held and before.startswith("department of ") and not before.startswith("department of the ")
    return Span(span.start, last) if held and before.count(" ") > 1 else span


def _unpossessed(document: Document, span: Span) -> Span:
    """A name without the ending of what is said to be its own: "The Department of Docks's mission is to"."""
    return Span(span.start, span.end - len("'s")) if document.text.endswith("'s", *span) else span


def _without_form(document: Document, span: Span) -> Span:
    """A name without the form or the rest of the government's own name before it.

    "Ann Alder's County Department of Roads", "City of Alder Department of Roads".
    """
    form = _FORM_BEFORE.match(document.text, *span)
    if form and document.text.startswith("'s ", span.start - 3):
        return Span(form.end(), span.end)
    head = _HEAD.search(document.text, *span) if document.text.endswith(_FORMS, 0, span.start) else None
    return Span(head.start(), span.end) if head else span
