"""Departments and their units on lines of the title block, and behind the title on its own line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jobparse.document.model import once
from jobparse.document.signs import has_any
from jobparse.fields.departments.behind import is_right_below
from jobparse.fields.departments.no_parts import behind_joint, is_other_line, without_notice
from jobparse.fields.departments.parts import flattened, of_employer
from jobparse.fields.edges import trimmed
from jobparse.fields.employers.boards import keeps_board
from jobparse.fields.employers.firms import names_board
from jobparse.fields.employers.forms import SHARED, is_proper, names_employer
from jobparse.fields.header import announcement_at, begins_with_label, front_lines, names_occupation
from jobparse.fields.organisations import (
    GOVERNMENT,
    ORGANISATION,
    UNIT,
    is_unfinished,
    serves_office,
    without_acronym,
)
from jobparse.fields.titles.no_titles import is_sentence
from jobparse.fields.titles.parted import parted
from jobparse.lexicon import lexicon
from jobparse.lexicon.employers import employer_words
from jobparse.lexicon.folding import key
from jobparse.lexicon.word_lists import either
from jobparse.patterns import pattern
from jobparse.spans import Found, Span
from jobparse.values.cities import find_city_states

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.document.model import Document

# Lines behind the title that name neither department nor unit: a table's row, a number, the way to a page, an address.
_OTHER_LINE = pattern(r"\||\d{3}| > |://")
# A line that is a label with its value, though of none that is known.
_COLON = pattern(r"[^:\n]{2,40}?\s?:")
# An office behind the department on a line of its own is a unit of it; types of employment and places are none.
_OFFICE_LINE = pattern(lambda: rf"\b(?:{either(employer_words().unit_offices)})\b")
_NO_UNIT = pattern(
    r"\b(?:un)?classified\b|\bcovered\b|full[- ]time|part[- ]time|\bannouncement\b"
    r"|\bapply\b|\bcategor|\bfunction\b|\bview\b|, [a-z]{2}\b$"
)
# Lines that say what follows and are no unit: "Job description".
_JOB_LINE = pattern(r"(?:job|bid)\b")
_DASH = pattern(r"\s?- (?=[A-Z])")
_PART = pattern(r"[^·•\s]+(?:\s{1,2}[^·•\s]+)*")
# What no name of a department holds: the end of a sentence inside ("Come to Alder! Visit the Harbor Office"), a field of work
# that a site puts a posting under ("Administration (Government)"), the name of a site ("Alder Public Service Careers"), a call
# ("Harbor Department Hiring Deckhands"), a type of employment before a title ("FULL-TIME SERVICE WORKER- Harbor").
_NO_NAME = pattern(
    r"[!?] |[a-z]\. (?:The|An?|This|Our)$"
    r"|[Jj]ob (?:[Oo]pp|[Bb]oard)| (?:[Ll]ogo|Summary|Overview|Specification|[Jj]ob [Dd]escription)$"
    r"|(?i: (?:is|are|was|will|has|have) )|(?i:^(?:full|part)[- ]time\b)"
    r"|\b[Oo]pens [Aa]pplications?\b|\b(?:invites|seeks|[Hh]iring|[Ss]eeking|[Cc]areers|[Jj]obs)\b(?! [Cc]ent)"
    r"|(?i: (?:position|vacancy|opening|job)s?$)"
    r"|(?i:^(?:of|for|and|(?:employment|working|available) at) | positions? in )"
    r"|^(?:[Aa]dministration|[Ss]ervices?)\b(?! (?:of|for)\b)|(?i:^civil service(?:$| (?!comm|dep|board|office|div|sect|bureau)))"
)
# One of these stands in whatever it finds, in lower case, or it begins with one of the others.
_NO_NAME_SIGNS = (
    *(" is ", " are ", " was ", " will ", " has ", " have ", "! ", "? ", ". ", "job", "position", "seeks", "seeking", "hiring"),
    *("careers", "invites", "vacanc", "opening", "logo", "summary", "overview", "specification", "opens application"),
)
_NO_NAME_BEGINS = (
    *("of ", "for ", "and ", "full", "part", "employment at ", "working at ", "available at "),
    *("administration", "service", "civil service"),
)
# What follows an employer's name in a sentence: " to hire 45 pilots"; but not in " of the" and the like.
_NOT_ITS_NAME = pattern(r" (?!of\b|for\b|and\b|the\b)[a-z]")
_SHORT_NAME = 14  # the longest short name before an employer's name, with the dash between them
# A name behind its short form: "MTD - Metro Transit".
_ABOVE = 8  # how far above it the employer's name ends, in characters
_SHORT_AND_LONG = pattern(r"[A-Z]{2,6} [-–] [A-Z][\w&,' -]{3,60}")
# Lines that are of what is to be had, which holds words of offices: "Civil Service Opportunities".
_NO_OFFICE = ("Opportunities", "OPPORTUNITIES", "Opportunity", "OPPORTUNITY")
_HEADS = ("department of ", "office of the ")  # names that stand above a notice, not on the page of a site alone
_BAR = " | "
_POSTED_BY = "posted by "
_JOB_AT = " job at "  # before who hires, behind a part of it
_MOST_PARTS = 3  # of a line with marks between them
_BELOW_LABEL = (":\n", ": \n")
_ORNAMENTED = 6  # a line with ornaments around a title is longer than that by fewer characters
_SENTENCE = 6  # the fewest blanks in a line that may be a sentence


def title_block(document: Document, known: Mapping[str, Any]) -> tuple[list[Found[str]], list[Found[str]]]:
    """Departments and units in the title block."""
    return _in_title_block(document, str(known.get("title") or "").lower(), str(known.get("employer") or ""))


@once
def _in_title_block(document: Document, title: str, employer: str) -> tuple[list[Found[str]], list[Found[str]]]:
    """Departments and units in the title block, those on the title's own line behind it included."""
    own = announcement_at(document)
    departments: list[Found[str]] = []
    divisions: list[Found[str]] = []
    behind = above = False
    for line in front_lines(document):
        if line.body < own and not document.lower.startswith(_HEADS, line.body):
            continue
        span = trimmed(document, line.body, line.end)
        if behind and document.lower.startswith(f"{title} ", span.start):
            continue  # the title once more, with more of it: "Head of Tides - Northern Services"
        words = document.value(span.start, span.end).lower() if title and not behind else ""
        if words.endswith(f" {title}") or (title in words[1:] and len(words) - len(title) < _ORNAMENTED):
            continue  # "View vacancy - Clerk of the Office"; with ornaments on both sides
        if " - " in title and " - " in words and _is_as_title(words, title):
            continue
        if words and words.startswith(title):
            behind = True
            body = parted(document, line.body, line.end).body
            begin = span.start + len(title)
            whole = body is None or body.start <= begin or document.lower.endswith(_JOB_AT, begin, body.start)
            span = trimmed(document, begin, body.start if body and not whole else span.end)
            span = behind_joint(document, span)
            if span.end - span.start < 4:
                continue
            parts = flattened(document, span)
        else:
            parts = [trimmed(document, *part.span()) for part in _PART.finditer(document.text, *_behind_notice(document, span))]
            bar = document.text.find(_BAR, *parts[0]) if len(parts) == 1 else -1
            if bar > 0 and _are_parts(document, span, bar, employer):
                parts = [trimmed(document, span.start, bar), trimmed(document, bar, span.end)]
        if len(parts) > _MOST_PARTS and document.text.count("\u00b7", line.body, line.end) >= _MOST_PARTS:
            continue  # those that a list is for: "County Service \u00b7 Elm Medical Center \u00b7 Towns \u00b7 School Districts"
        for part in parts:
            _sort_line(document, part, employer, departments, divisions, inside=own > 0 and not above)
        above = above or (line.body < own and bool(departments))
    return departments, divisions


def _is_as_title(words: str, title: str) -> bool:
    """Whether a line is the title in other words: "Night Boat Auxiliary - Quay" over "Position: Night Boat Aux - Quay"."""
    return names_occupation(words.partition(" - ")[0]) and words.split()[:2] == title.split()[:2]


def _are_parts(document: Document, span: Span, bar: int, employer: str) -> bool:
    """Whether a bar parts a department from its unit, or from its employer."""
    if employer in (document.text[span.start : bar], document.text[bar + len(_BAR) : span.end]):
        return True
    units = UNIT.search(document.lower, bar, span.end)
    return units is not None and ORGANISATION.search(document.lower, span.start, bar) is not None


def _sort_line(
    document: Document, span: Span, employer: str, departments: list[Found[str]], divisions: list[Found[str]], *, inside: bool
) -> None:
    """Add a name of the title block to the departments (only the first one is) or to the divisions, which stand behind it.

    A name without any word of a unit counts only `inside` of the announcement's own text, where no site has put a line.
    """
    content = document.text[span.start : span.end]
    if document.text.startswith(":", span.end) or document.text.endswith(_BELOW_LABEL, 0, span.start):
        return  # a label without a value, or the value on the line below one that is not known
    if _names_no_part(content, employer) or keeps_board(document, span):
        return
    begin = span.start
    span = of_employer(document, span, employer)
    part = span.start > begin
    content = document.text[span.start : span.end]
    if employer and content.lower().removeprefix("website ") == employer.lower():
        return
    if _says(content):
        return  # "DEPARTMENT OF TIDES WARDEN POSITION" before the employer's name
    lower = content.lower()
    divided = part or lower.startswith("division of ") or lower.endswith(" division")
    if divided and employer and not departments and UNIT.search(lower) and not ORGANISATION.search(lower):
        divisions.append(_in_line(document, span))
    elif not departments:
        named = (
            (ORGANISATION.search(lower) or _is_below(document, span, employer))
            and "advisory council" not in lower
            and not _names_holder(lower)
        )
        if named and (part or not _names_another(document, span, employer)):
            found = _in_line(document, span)
            if found.value.lower().removeprefix("the ") != employer.lower():
                departments.append(found)
    elif not _JOB_LINE.match(lower) and not _NO_UNIT.search(lower) and not lower.startswith("grade "):
        bare = inside and not (divisions or ORGANISATION.search(lower) or names_occupation(content))
        bare = bare or (not divisions and is_right_below(document, departments[-1], span))
        unit = bare or (UNIT.search(lower) and not _names_holder(lower)) or _OFFICE_LINE.search(lower)
        if unit and (part or not _names_another(document, span, employer)):
            divisions.append(_in_line(document, span))


def _is_below(document: Document, span: Span, employer: str) -> bool:
    """Whether a line with a name behind its short form stands right below the employer: "DNR - Tides & Docks"."""
    if employer == "" or not _SHORT_AND_LONG.fullmatch(document.text, *span):
        return False
    above = document.text[max(0, span.start - len(employer) - _ABOVE) : span.start].rstrip()
    return above.endswith(f"\n{employer}") or above == document.text[: len(employer)] == employer


def _names_another(document: Document, span: Span, employer: str) -> bool:
    """Whether a line beside that of the employer is the name of an employer itself."""
    return employer != "" and names_employer(document, span)


def _names_no_part(content: str, employer: str) -> bool:
    """Whether a line is no name of a part of an employer by its words: a sentence, a label, a government, a title with whom."""
    if not 3 < len(content) <= 100 or content[0] in "($!<@" or content.rstrip().endswith((".", "?", "!")):
        return True
    if (
        content.startswith(("at ", "in ", "Office in ", "Job at ", "From ", "Job openings", "Join "))
        or content.endswith(_NO_OFFICE)
        or _OTHER_LINE.search(content)
        or (
            GOVERNMENT.match(content)
            and not (employer and content.startswith((f"{employer} - ", f"{employer}, ")))
            and not (employer and content.startswith(f"{employer} ") and content.lower().endswith(employer_words().parts_behind))
        )
        or content.lower() in employer_words().generic_parts
        or names_occupation(content.partition("; ")[0] if "; " in content else "")
        or begins_with_label(content)
        or key(content) in lexicon().labels
        or key(content.partition("/")[0]) in lexicon().headings  # "Department Overview/Oorsig van Departement"
        or _COLON.match(content)
        or is_unfinished(content)
        or names_board(content)
        or is_other_line(content)
        or _is_sentence(content)
        or is_sentence(content)
        or _says(content)
    ):
        return True
    if not employer:
        return False
    if content.endswith(f"- {employer}") and len(content) - len(employer) <= _SHORT_NAME:
        return True  # "ABCD - Alder Bridge and Canal District"
    held = content.find(f" at {employer}")
    if held > 0 and names_occupation(content[:held]):
        return True  # "Lecturer in Tides at Alder College, Elm Bay"
    if content[: len(employer)].lower() != employer.lower():  # a line of the page may print it in capitals
        return False
    behind = content[len(employer) :]
    lower = behind.lower()
    if _NOT_ITS_NAME.match(behind) or lower in employer_words().sheets or SHARED.match(lower):
        return True
    places = find_city_states(content, len(employer), len(content)) if "," in behind else []
    return any(
        not behind[: place.start - len(employer)].strip(" ,(-|/\N{MIDDLE DOT}") for place in places
    )  # "Port of Elm (Elm, OR)"


def _says(content: str) -> bool:
    """Whether a line holds what no name of a department does."""
    lower = content.lower()
    return (lower.startswith(_NO_NAME_BEGINS) or has_any(lower, _NO_NAME_SIGNS)) and _NO_NAME.search(content) is not None


def _behind_notice(document: Document, span: Span) -> Span:
    """A line without what calls it a notice before a dash, or says who posted it: "EXTERNAL VACANCY - DIRECTORATE: DOCKS"."""
    if document.lower.startswith(_POSTED_BY, span.start):
        return Span(span.start + len(_POSTED_BY), span.end)
    dash = document.text.rfind(" - ", *span)
    head = document.lower[span.start : dash].split() if dash > 0 else []
    if not head or employer_words().notices.isdisjoint(head) or not ORGANISATION.search(document.lower, dash, span.end):
        return span
    colon = document.text.find(": ", dash, span.end)
    return trimmed(document, colon + 2 if colon > 0 else dash + 3, span.end)


def _is_sentence(content: str) -> bool:
    """Whether a long line is no name by its words in small letters: "Responsible for a variety of services of the harbor"."""
    return content.count(" ") >= _SENTENCE and not content.islower() and not is_proper(content)


def _names_holder(lower: str) -> bool:
    """Whether a line names somebody rather than an office: "library director", but not "office of the treasurer"."""
    if serves_office(lower):
        return True
    words = lower.partition(",")[0].partition(" (")[0].split()
    return (
        words[-1:] != []
        and lexicon().is_occupation(words[-1])
        and not ORGANISATION.search(words[-1])
        and lexicon().occupations.isdisjoint(words[:-1])
        and not {"of", "for"} & set(words)
    )


def _in_line(document: Document, span: Span) -> Found[str]:
    """A name of the title block without its acronym, and without a title behind a dash ("Harbor Office- Harbor Pilot")."""
    span = behind_joint(document, without_notice(document, span))
    dash = _DASH.search(document.text, *span)
    held = document.lower.find(" at ", dash.end(), span.end) if dash else -1  # "Dept. of Docks- Pilot Job at PORT"
    office = dash and ORGANISATION.search(document.lower, dash.end(), held if held > 0 else span.end)
    behind = document.text[dash.end() : span.end] if dash and not office else ""
    if dash and (names_occupation(behind) or (behind and employer_words().callings.issuperset(behind.lower().split()))):
        span = Span(span.start, dash.start())  # "Harbor Office - Seasonal"
    return document.found(*without_acronym(document, _without_town(document, span)), "title block")


def _without_town(document: Document, span: Span) -> Span:
    """A name without its own first words in brackets behind it, as boards print the town: "Alder Public Library (Alder)"."""
    opened = document.text.rfind(" (", *span) if document.text.endswith(")", *span) else -1
    town = document.text[opened + 2 : span.end - 1]
    return Span(span.start, opened) if opened > 0 and document.text.startswith(f"{town} ", span.start) else span
