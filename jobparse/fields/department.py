"""`department` and `division`: the part of the employer that the job is in."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING, Any

from jobparse.document.model import once
from jobparse.fields.edges import trimmed
from jobparse.fields.header import announcement_at, begins_with_label, front_lines, names_occupation
from jobparse.fields.organisations import GOVERNMENT, MINISTRY, ORGANISATION, ORGANISATION_START, UNFINISHED, UNIT, serves_office
from jobparse.fields.reading import Reading, first_of
from jobparse.fields.signs import places_of
from jobparse.lexicon import lexicon
from jobparse.lexicon.folding import key
from jobparse.patterns import pattern
from jobparse.spans import Found, Span
from jobparse.values.windows import windows

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jobparse.document.model import Document, Section

# Values of a label that name no department.
_NO_NAMES = ("not listed", "n/a", "none", "various", "multiple")
# The acronym behind a name: "Office of Public Art (OPA)".
_ACRONYM = pattern(r"\s*\([A-Z][a-z]?[A-Z&.-]{1,9}s?\)$")
# A department in prose, as the employer's own: "the Town of Alder's Office of Trees, Parks and Gardens plants …". Words of the
# name have capitals; only up to two words that join them may stand between.
_POSSESSED = pattern(
    r"""
    's \s+
    ( [A-Z][\w&'-]*
      (?: ,? \s+ (?: (?: of | for | and | the | & ) \s+ ){0,2} [A-Z][\w&'-]* ){1,9} )
    """,
    re.VERBOSE,
)
# A department in prose, by its own name: "Urban Forest Department of Parks". Words before "Department" belong to the name unless
# they only open the sentence; and it needs a preposition behind it, since "the Department" alone is no name.
_CALLED = pattern(
    r"""
    \b
    ( (?: (?! The\  | This\  | An?\  | In\  | At\  | For\  | Of\  ) [A-Z][a-z]+ \ + ){0,3}
      (?: Department | Office | Bureau | Commission | Board | DEPARTMENT | OFFICE | BUREAU ) \ +
      (?: of | on | for | OF | FOR ) \ + (?: the\ + )?
      [A-Z][\w&'-]*
      (?: ,? \ + (?: (?: and | of | for | the | & | AND | OF ) \ + ){0,2} [A-Z][\w&'-]* ){0,6} )
    """,
    re.VERBOSE,
)
# The words before a department that the job has to do with, in lower-case text: "works closely with the".
_WITH = pattern(
    r"\b(?:work|cooperat|collaborat|coordinat|liais|partner|meet|contract)(?:s|es|e|ed|ing)?\s(?:closely\s)?with\s(?:the\s)?$"
)
_WITH_REACH = 40
# One of these stands in whatever `_CALLED` finds.
_CALLED_SIGNS = ("department ", "office ", "bureau ", "commission ", "board ")
# How far around it that begins and ends, in characters.
_BEFORE_SIGN, _BEHIND_SIGN = 120, 300
# Lines behind the title that name neither department nor unit: a table's row, a number.
_OTHER_LINE = pattern(r"\||\d{3}")
# A line that is a label with its value, though of none that is known.
_COLON = pattern(r"[^:\n]{2,40}?\s?:")
# An office behind the department on a line of its own is a unit of it; types of employment and places are none.
_OFFICE_LINE = pattern(r"\b(?:office|authority|center|centre|institute|directorate|laboratory|administration)\b")
_NO_UNIT = pattern(r"full[- ]time|part[- ]time|\bannouncement\b|\bapply\b|\bcategor|\bfunction\b|\bview\b|, [a-z]{2}\b$")
# Lines that say what follows and are no unit: "Job description".
_JOB_LINE = pattern(r"(?:job|bid)\b")
_DASH = pattern(r"\s?- (?=[A-Z])")
# Where a title block that runs on in one line is cut: at dashes, and where capitals change to title case ("CLERK Parks Office").
_STYLE_CUT = pattern(r" - |(?<=[A-Z)]) (?=[A-Z][a-z])")
_PART = pattern(r"[^·•\s]+(?:\s{1,2}[^·•\s]+)*")
# The form of a government before the name of its department.
_FORM_BEFORE = pattern(r"(?:City|County|Town|Village) (?=Department|Office|Bureau|Board|Commission)")
# What no name of a department holds: the end of a sentence inside ("Come to Alder! Visit the Harbor Office"), a field of work
# that a site puts a posting under ("Administration (Government)"), the name of a site ("Alder Public Service Careers").
_NO_NAME = pattern(
    r"[!?] | (?:[Ll]ogo|Summary|Overview)$|(?i: (?:is|are|was|will|has|have) )"
    r"|\b(?:invites|seeks|[Cc]areers|[Jj]obs)\b(?! [Cc]ent)"
    r"|(?i:^(?:of|for|and|(?:employment|working) at) | positions? in )|^(?:[Aa]dministration|[Ss]ervices?)\b(?! (?:of|for)\b)"
)
# A department that ends a piece of text, with what joins it to the employer behind it, and how long that is, in characters.
_UNIT_BEFORE = pattern(
    r"""
    (?<![\w&'-])
    (?P<name> (?! (?: The | This | Our | Join | At | In ) \  ) [A-Z][\w&'-]+ \  (?: (?: [A-Z][\w&'-]+ | & | and | of ) \  ){0,4}
        (?: Department | School | Division | Faculty )
      | (?: Department | School | Division | Faculty | Institute ) \ (?: of | for ) \ [A-Z][\w&'-]*
        (?: ,? \ (?: and\  | of\  | &\  )? [A-Z][\w&'-]* ){0,5} )
    (?: , | \ at | \ of | \ in ) (?: \ the )? \ $
    """,
    re.VERBOSE,
)
_BEFORE_EMPLOYER = 110
# What joins a department to its employer.
_OF_WHOM = (" of the ", " at the ", " at ", " in the ", ", ")
# What follows an employer's name in a sentence: " to hire 45 pilots"; but not in " of the" and the like.
_NOT_ITS_NAME = pattern(r" (?!of\b|for\b|and\b|the\b)[a-z]")
# A place behind a name: ", Port Alder, BC V1A 2B3".
_PLACE = pattern(r"(?:, [A-Z][A-Za-z. ]{2,24})?, [A-Z]{2}(?: [A-Z]\d[A-Z] ?\d[A-Z]\d| \d{5}(?:-\d{4})?)?$")
# A word before a label that makes it one of a place: "Head Office: Alder".
_OF_A_PLACE = pattern(r"\b(?:head|main|branch|field|regional|district|home) $")
# A department in a sentence as the one who hires: "The Alder Harbor Department is looking for pilots".
_HIRES = pattern(
    r"""
    (?: (?<=\n) | (?<=\.\ ) | \b[Tt]he\ )
    (?P<name> (?! The\  | This\  | Our\  | Your\  | Each\  | Any\  ) (?: [A-Z][\w&'-]+ \  ){1,5}
      (?: Department | Office | Bureau | Commission | Library | Authority | Agency ) )
    (?: \ \([A-Z]{2,8}\) )?
    \ (?: (?: is | are ) \ (?: currently\  | now\  )? (?: seeking | looking | hiring | recruiting | accepting )
        | has \ an? \ (?: \w+\  ){0,2} (?: opening | vacancy ) | announces \ an? \ (?: \w+\  ){0,2} (?: opening | vacancy )
        | seeks | invites ) \b
    """,
    re.VERBOSE,
)
# The end of that in lower-case text, which is found many times faster.
_HIRES_END = pattern(
    r"""
    (?: department | office | bureau | commission | library | authority | agency ) (?: \ \([a-z]{2,8}\) )?
    \ (?: (?: is | are ) \ (?: currently\  | now\  )? (?: seeking | looking | hiring | recruiting | accepting )
        | has \ an? \ (?: \w+\  ){0,2} (?: opening | vacancy ) | announces \ an? \ (?: \w+\  ){0,2} (?: opening | vacancy )
        | seeks | invites ) \b
    """,
    re.VERBOSE,
)
# A department in a sentence as the one where the job is: "the position of Pilot in the Harbor Department", "a deckhand in our
# Docks Department". Only up to one word without a capital may join the others.
_INSIDE = pattern(
    r"""
    \b (?: in | within ) \ (?: the | our | its | their ) \  (?: (?: City | Town | County | Village )(?:'s)? \  )?
    (?P<name> [A-Z][\w&'/-]* \ (?: (?: (?:and|of|&)\  )? [A-Z][\w&'/-]* \  ){0,4} [Dd]epartment ) \b
    """,
    re.VERBOSE,
)
# The same of a ministry: "two posts in the Ministry of Docks and Harbours". Its name goes on in words with capitals.
_IN_MINISTRY = pattern(
    r"\b(?:with)?in the (?P<name>Ministry (?:of|for) (?:the )?[A-Z][\w'-]*(?:,? (?:(?:and|of|&) )?[A-Z][\w'-]*){0,6})"
)
# A department in a sentence as the one with a vacancy: "the town of Alder Department of Harbors has an opening for".
_OPENS = pattern(
    r"""
    (?P<name> (?: (?<! \bof\ ) (?! The\  | This\  | Our\  ) [A-Z][a-z]+ \  ){0,3}
      (?: Department | Office | Bureau | Division | Commission ) \ (?: of | for )
      (?: \ (?: [A-Z][\w&'-]* | and | of | the | & ) ){1,7} )
    \ (?: has | have | is | are ) \ (?: currently\  | now\  )?
    (?: (?: an?\  )? (?: [\w-]+ \  ){0,3} (?: openings? | vacanc(?:y|ies) | positions? )
      | seeking | looking | hiring | recruiting | accepting ) \b
    """,
    re.VERBOSE,
)
# One of these stands in whatever `_HIRES` finds.
_HIRING = frozenset(["seeking", "looking", "hiring", "recruiting", "accepting", "seeks", "invites", "opening", "vacancy"])
# How far around the word "department" what `_INSIDE` and `_OPENS` find begins and ends, in characters.
_BEFORE_WORD, _BEHIND_WORD = 90, 120
# A line that starts in capitals, so that the change means something.
_CAPITALS = pattern(r"[A-Z&,' -]{8,}")


def department(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read the department: its label, its line in the title block, or the text that names it as the employer's."""
    ministries = [row for row in _labelled(document, "employer") if row.value.lower().startswith(MINISTRY)]
    found = [*_labelled(document, "department"), *ministries, *_title_block(document, known)[0]]
    found = [row for row in found if row.value != known.get("employer")]
    employer = str(known.get("employer") or "")
    said = found or [_part_alone(document, row, employer) for row in _in_prose(document, employer)]
    said = [row for row in said if row.value != employer]
    before = None if said or not employer else _before_employer(document, employer)
    return first_of([before] if before else said)


def _before_employer(document: Document, employer: str) -> Found[str] | None:
    """The department that a sentence names before its employer: "the Department of Botany at Harbour University"."""
    at = document.text.find(employer)
    while at >= 0:
        low = max(0, at - _BEFORE_EMPLOYER)
        match = _UNIT_BEFORE.search(document.text[low:at])
        if match:
            return document.found(low + match.start("name"), low + match.end("name"), "department before its employer")
        at = document.text.find(employer, at + len(employer))
    return None


def _part_alone(document: Document, found: Found[str], employer: str) -> Found[str]:
    """A department in prose without the employer behind it: "Department of Botany at Harbour University"."""
    at = found.value.find(employer) if employer else -1
    joint = next((words for words in _OF_WHOM if at > 0 and found.value[:at].endswith(words)), None)
    if joint is None or len(found.spans) != 1:
        return found
    end = document.text.find(employer, *found.spans[0])
    return document.found(found.spans[0].start, end - len(joint), "department in prose") if end > 0 else found


def division(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read the unit inside the department: its label, or the line behind the department in the title block."""
    found = _labelled(document, "division")
    if "department" in known:
        found += _title_block(document, known)[1]
    found = [row for row in found if row.value.lower() != str(known.get("department") or "").lower()]
    return first_of(found)


def _labelled(document: Document, attribute: str) -> list[Found[str]]:
    """The values of an attribute's labels."""
    rows = []
    for row in document.values_of(attribute):
        span = _bare(document, _before_label(document, trimmed(document, row.start, row.end)))
        if document.text.endswith(")", *span) and document.text.find("(", *span) < 0:
            span = Span(span.start, span.end - 1)  # the label stands in the brackets as well
        content = document.lower[span.start : span.end]
        head = row.anchor.heading
        if not 1 < span.end - span.start <= 120 or content in _NO_NAMES or key(content) in lexicon().labels:
            continue
        if not _OF_A_PLACE.search(document.lower, max(0, head.start - 10), head.start):
            rows.append(document.found(span.start, span.end, f"{attribute} label"))
    return rows


def _before_label(document: Document, span: Span) -> Span:
    """A value without the label that stands behind it on its line ("Harbor Office Division:")."""
    if not document.text.startswith(":", span.end):
        return span
    last = document.text.rfind(" ", *span)
    return Span(span.start, last) if last > span.start and key(document.text[last : span.end]) in lexicon().labels else span


def _bare(document: Document, span: Span) -> Span:
    """A name without its trailing acronym in brackets."""
    match = _ACRONYM.search(document.text, *span) if document.text.endswith(")", *span) else None
    return Span(span.start, match.start()) if match and match.start() > span.start else span


def _title_block(document: Document, known: Mapping[str, Any]) -> tuple[list[Found[str]], list[Found[str]]]:
    """Departments and units in the title block."""
    return _in_title_block(document, str(known.get("title") or "").lower(), str(known.get("employer") or ""))


@once
def _in_title_block(document: Document, title: str, employer: str) -> tuple[list[Found[str]], list[Found[str]]]:
    """Departments and units in the title block, those on the title's own line behind it included."""
    own = announcement_at(document)
    departments: list[Found[str]] = []
    divisions: list[Found[str]] = []
    behind = False
    for line in front_lines(document):
        if line.body < own:
            continue
        span = trimmed(document, line.body, line.end)
        if title and not behind and document.value(span.start, span.end).lower().startswith(title):
            behind = True
            span = trimmed(document, span.start + len(title), span.end)
            if span.end - span.start < 4:
                continue
            parts = _flattened(document, span)
        else:
            parts = [trimmed(document, *part.span()) for part in _PART.finditer(document.text, *span)]
        for part in parts:
            _sort_line(document, part, employer, departments, divisions, inside=own > 0)
    return departments, divisions


def _sort_line(
    document: Document, span: Span, employer: str, departments: list[Found[str]], divisions: list[Found[str]], *, inside: bool
) -> None:
    """Add a name of the title block to the departments (only the first one is) or to the divisions, which stand behind it.

    A name without any word of a unit counts only `inside` of the announcement's own text, where no site has put a line.
    """
    content = document.text[span.start : span.end]
    if not 3 < len(content) <= 100 or content[0] in "($!<@" or content.rstrip().endswith((".", "?", "!")):
        return
    if (
        content.startswith(("at ", "in "))
        or _OTHER_LINE.search(content)
        or GOVERNMENT.match(content)
        or begins_with_label(content)
        or key(content) in lexicon().labels
        or _COLON.match(content)
        or content.endswith(UNFINISHED)
        or _NO_NAME.search(content)
    ):
        return
    if employer and _NOT_ITS_NAME.match(content.removeprefix(employer)) and content.startswith(employer):
        return
    span = _of_employer(document, span, employer)
    content = document.text[span.start : span.end]
    lower = content.lower()
    if not departments:
        if ORGANISATION.search(lower) and "advisory council" not in lower and not _names_holder(lower):
            found = _in_line(document, span)
            if found.value.lower().removeprefix("the ") != employer.lower():
                departments.append(found)
    elif not _JOB_LINE.match(lower) and not _NO_UNIT.search(lower):
        bare = inside and not (divisions or ORGANISATION.search(lower) or names_occupation(content))
        if bare or UNIT.search(lower) or _OFFICE_LINE.search(lower):
            divisions.append(_in_line(document, span))


def _of_employer(document: Document, span: Span, employer: str) -> Span:
    """A name without the employer before it and the place behind it."""
    if employer and document.text.startswith(f"{employer}, ", span.start, span.end):
        span = Span(span.start + len(employer) + 2, span.end)
    place = _PLACE.search(document.text, *span)
    return Span(span.start, place.start()) if place else span


def _names_holder(lower: str) -> bool:
    """Whether a line names somebody rather than an office: "library director", but not "office of the treasurer"."""
    if serves_office(lower):
        return True
    words = lower.partition(",")[0].split()
    return (
        words[-1:] != []
        and words[-1] in lexicon().occupations
        and not ORGANISATION.search(words[-1])
        and lexicon().occupations.isdisjoint(words[:-1])
        and not {"of", "for"} & set(words)
    )


def _in_line(document: Document, span: Span) -> Found[str]:
    """A name of the title block without its acronym, and without a title behind a dash ("Harbor Office- Harbor Pilot")."""
    dash = _DASH.search(document.text, *span)
    if dash and names_occupation(document.text[dash.end() : span.end]):
        span = Span(span.start, dash.start())
    return document.found(*_bare(document, span), "title block")


def _flattened(document: Document, span: Span) -> list[Span]:
    """The names that stand behind the title in a flattened title block, cut where capitals change to title case."""
    text = document.text[span.start : span.end]
    cuts = {match.start() - span.start for match in ORGANISATION_START.finditer(document.text, *span)}
    if _CAPITALS.match(text) or " - " in text:
        cuts |= {match.start() for match in _STYLE_CUT.finditer(text)}
    edges = [0, *sorted(cut for cut in cuts if cut > 0), len(text)]
    parts = [trimmed(document, span.start + begin, span.start + end) for begin, end in itertools.pairwise(edges)]
    return [part for part in parts if part.end - part.start > 3]


def _in_prose(document: Document, employer: str) -> list[Found[str]]:
    """Departments that the text names as the employer's own, else those that it calls by a name of their own."""
    for section in document.of_kind("summary", "about", "header", "employment"):
        rows = [
            document.found(*_bare(document, trimmed(document, *match.span(1))), "department in prose")
            for match in _POSSESSED.finditer(document.text, section.start, section.end)
            if ORGANISATION.search(document.lower, *match.span(1))
            and " of " in document.text[max(0, match.start() - 40) : match.start()]
        ]
        if rows:
            return rows
    hiring = _hiring(document)
    called = [hiring] if hiring else _called(document, employer)
    inside = None if called else _inside(document) or _in_ministry(document)
    return [inside] if inside else called


def _hiring(document: Document) -> Found[str] | None:
    """The department that a sentence names as the one who hires."""
    for section in document.of_kind("header", "summary", "about") if not document.tokens.isdisjoint(_HIRING) else ():
        if not _HIRES_END.search(document.lower, section.start, section.end):
            continue
        match = _HIRES.search(document.text, section.start, section.end)
        if match:
            return document.found(*match.span("name"), "department that hires")
    return None


def _inside(document: Document) -> Found[str] | None:
    """The department that a sentence names as the one with the vacancy, or where the job is."""
    if document.lower.find(" department") < 0 and document.lower.find("\ndepartment") < 0:
        return None
    for section in document.of_kind("header", "summary", "about"):
        at = document.lower.find("department", section.start, section.end)
        while at >= 0:
            low, high = max(section.start, at - _BEFORE_WORD), min(section.end, at + _BEHIND_WORD)
            match = _INSIDE.search(document.text, low, high) or _OPENS.search(document.text, low, high)
            if match:
                return document.found(*match.span("name"), "department in a sentence")
            at = document.lower.find("department", at + 1, section.end)
    return None


def _in_ministry(document: Document) -> Found[str] | None:
    """The ministry that a sentence names as the one with the vacancy."""
    if "ministry" not in document.tokens:
        return None
    for section in document.of_kind("header", "summary", "about"):
        match = _IN_MINISTRY.search(document.text, section.start, section.end)
        if match:
            return document.found(*match.span("name"), "ministry in a sentence")
    return None


def _called(document: Document, employer: str) -> list[Found[str]]:
    """Departments that the text calls by a name of their own."""
    return [
        document.found(*_without_form(document, trimmed(document, *match.span(1))), "department in prose")
        for section in document.of_kind("header", "summary")
        for low, high in _around_signs(document, section)
        for match in _CALLED.finditer(document.text, low, high)
        if not _is_another(document, section.start, match, employer)
    ]


def _is_another(document: Document, low: int, name: re.Match[str], employer: str) -> bool:
    """Whether a department is one that the job has to do with: "We work with the Harbor Department of the City of Birch"."""
    if _WITH.search(document.lower, max(low, name.start() - _WITH_REACH), name.start()):
        return True
    government = GOVERNMENT.search(document.text, *name.span(1)) if employer and " of the " in name.group(1) else None
    return government is not None and government["one"].lower() not in employer.lower()


def _around_signs(document: Document, section: Section) -> Iterator[tuple[int, int]]:
    """Stretches of a section around the words of which one stands in whatever `_CALLED` finds."""
    content = document.lower[section.start : section.end]
    hits = sorted(section.start + at for sign in _CALLED_SIGNS for at in places_of(sign, content))
    return windows(((hit, hit) for hit in hits), section.start, section.end, _BEFORE_SIGN, _BEHIND_SIGN)


def _without_form(document: Document, span: Span) -> Span:
    """A name without the form of the government whose own name stands before it: "Ann Alder's County Department of Roads"."""
    form = _FORM_BEFORE.match(document.text, *span)
    return Span(form.end(), span.end) if form and document.text.startswith("'s ", span.start - 3) else span
