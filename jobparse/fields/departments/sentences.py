"""Departments in sentences: as the employer's own, as the one who hires, as what the text is about."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.document.signs import has_any
from jobparse.fields.departments.called import WITH, WITH_REACH, called_in, first_unit, unpossessed
from jobparse.fields.departments.inside import in_ministry, inside
from jobparse.fields.edges import trimmed
from jobparse.fields.organisations import OF_WHOM, ORGANISATION, PART_OF, UNIT_OF_NAME, without_acronym
from jobparse.lexicon.employers import HIRES, employer_words
from jobparse.patterns import pattern
from jobparse.spans import Found, Span

if TYPE_CHECKING:
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
_NAME_REACH = 40  # how far before its own it begins, in characters
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
_ON_THE_EMPLOYER = frozenset({"summary", "about", "equal_opportunity", "header"})
# A department with a small letter, by the subject that it teaches: "the department of Tides and Docks".
_SMALL = pattern(r"\b[Tt]he (?P<name>department of [A-Z][\w&'-]*(?:,? (?:(?:and|of|&) )?[A-Z][\w&'-]*){0,5})")
# The unit of a university that has the post.
_WITH_POST = pattern(
    rf"""
    \b (?: position | post | vacancy | opening | appointment | role ) s? \ (?: (?: is | are ) \  )?
    (?: (?: based | available | located ) \  )?
    (?: at | in | within ) \ (?: the | our ) \ (?P<name> {UNIT_OF_NAME} )
    (?= [.;:\n] | \ (?: at | in | on )\b | ,\ (?: School | Faculty | College | Institute | Division | [a-z] ) )
    """,
    re.VERBOSE,
)
# Employers whose announcements say in their first words which of their departments hires.
_SCHOLARLY = ("university", "college", "institute")
# A department that ends a piece of text, with what joins it to the employer behind it, and how long that is, in characters.
_UNIT_BEFORE = pattern(
    rf"""
    (?<![\w&'-])
    (?P<name> (?! (?: The | This | Our | Join | At | In ) \  ) [A-Z][\w&'/-]+ [ ]
        (?: (?! The\  ) (?: [A-Z][\w&'/-]+ | & | and | of ) \  ){{0,4}}
        (?: Department | School | Division | Faculty )
      | {UNIT_OF_NAME} )
    (?: , | \ at | \ of | \ in ) (?: \ the )? \ $
    """,
    re.VERBOSE,
)
_BEFORE_EMPLOYER = 110
# Where a page lost the blank between what stands before a name and the name.
_GLUED = pattern(r"(?<=[a-z]{3})(?=[A-Z][a-z]{2})")
_JOINTS = tuple(joint + article for joint in (", ", " at ", " of ", " in ") for article in ("", "the "))
# How a sentence goes on whose subject hires.
_HIRES_VERB = rf"""
    \ (?: {HIRES} | (?: has | announces ) \ (?: an?\  )? (?: \w+\  ){{0,2}}
        (?: openings? | vacanc(?:y|ies) | opportunities ) | seeks | invites ) \b
"""
# A department in a sentence as the one who hires: "The Alder Harbor Department is looking for pilots".
_HIRES = pattern(
    r"""
    (?: (?<=\n) | (?<=\.\ ) | \b[Tt]he\ )
    (?P<name> (?! The\  | This\  | Our\  | Your\  | Each\  | Any\  ) (?: (?: City | Town | Village | County ) \ of\  )?
      [A-Z][\w&'-]+ \  (?: (?: [A-Z][\w&'-]+ | & | and ) \  ){0,5}
      (?: Department | Office | Bureau | Commission | Library | Authority | Agency
        | Parks\ (?: & | and )\ Recreation | Public\ Works | Fire\ (?: & | and )\ Rescue ) )
    (?: \ \([A-Z]{2,8}\) )?
    """
    + _HIRES_VERB,
    re.VERBOSE,
)
# The end of that in lower-case text, which is found many times faster.
_HIRES_END = pattern(
    r"""
    (?: department | office | bureau | commission | library | authority | agency | recreation | works | rescue )
    (?: \ \([a-z]{2,8}\) )?
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
        "vacancies",
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
        if match and not WITH.search(document.lower[low:at], max(0, match.start("name") - WITH_REACH), match.start("name")):
            glued = [seam.end() for seam in _GLUED.finditer(match["name"])]  # "DetailsOrganisationDocks Department"
            start = match.start("name") + (glued[-1] if glued else 0)
            unit = first_unit(document, Span(low + start, low + match.end("name")))
            return document.found(*unit, "department before its employer")
        at = text.find(employer, at + len(employer))
    return None


def in_ordinary_letters(document: Document, employer: str) -> str:
    """The employer that a title block has in capitals as sentences have it, without the place behind its comma."""
    folded, wanted = document.lower.replace("\n", " "), employer.partition(",")[0].lower()
    at = folded.find(wanted)
    while at >= 0 and document.text[at : at + len(wanted)].isupper():
        at = folded.find(wanted, at + 1)
    return " ".join(document.text[at : at + len(wanted)].split()) if at >= 0 else employer


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
    called = [hiring] if hiring else called_in(document, employer, document.of_kind("header", "summary"))
    within = None if called else inside(document) or in_ministry(document) or _introduced(document)
    if within or called or not has_any(employer.lower(), _SCHOLARLY):
        return [within] if within else called
    return called_in(document, employer, _opening(document)) or _with_post(document) or _in_small_letters(document)


def _with_post(document: Document) -> list[Found[str]]:
    """The school or faculty that a sentence says the post is at: "position at the School of Tides, Faculty of Boats"."""
    for section in document.of_kind("header", "summary", "about"):
        match = _WITH_POST.search(document.text, section.start, section.end)
        if match:
            return [document.found(*first_unit(document, Span(*match.span("name"))), "unit with the post")]
    return []


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
    headings = (*employer_words().department_headings, *employer_words().team_headings)
    for told in document.of_kind("about", "other"):
        headed = told.anchor and document.lower[slice(*told.anchor.heading)].strip(" :*_") in headings
        match = _NAMED_FIRST.match(document.text, told.body, told.end) if headed else None
        if match:
            return document.found(*unpossessed(document, Span(*match.span("name"))), "department under the heading on it")
    section = next(iter(document.of_kind("about") or document.of_kind("equal_opportunity")), None)
    match = _INTRODUCED.match(document.text, section.body, section.end) if section else None
    if match is None or " " not in match["name"]:
        return None
    return document.found(*unpossessed(document, Span(*match.span("name"))), "department that a text is about")


def _hiring(document: Document, employer: str) -> Found[str] | None:
    """The department that a sentence names as the one who hires."""
    for section in document.of_kind(*_ON_THE_EMPLOYER) if not document.tokens.isdisjoint(_HIRING) else ():
        if not _HIRES_END.search(document.lower, section.start, section.end):
            continue
        match = _HIRES.search(document.text, section.start, section.end)
        start, end = match.span("name") if match else (0, 0)
        if document.text.startswith(("City of ", "Town of ", "Village of ", "County of "), start, end):
            start = start + len(employer) + 1 if employer and document.text.startswith(f"{employer} ", start, end) else end
        if start < end:
            return document.found(start, end, "department that hires")
    return None


def _opening(document: Document) -> list[Section]:
    """The words on the employer that a text begins with, as those of universities do: "The Department of Tides at … invites"."""
    first = next((section for section in document.sections if section.kind != "header"), None)
    return [first] if first is not None and first.kind == "about" else []
