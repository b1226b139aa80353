"""`qualifications`: what must or should be brought, with degrees and amounts of experience of the minimum."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from jobparse.document.items import items
from jobparse.document.kinds.late_competencies import competency_of
from jobparse.document.kinds.statements import statement_kind
from jobparse.document.signs import has_sign
from jobparse.fields.credentials.bare_amounts import add_bare, bare_amounts
from jobparse.fields.credentials.education import add_education
from jobparse.fields.credentials.equivalency import equivalency
from jobparse.fields.credentials.experience import add_experience
from jobparse.fields.credentials.licences import licences
from jobparse.fields.edges import trimmed
from jobparse.fields.lists import of_kind
from jobparse.fields.reading import Reading
from jobparse.fields.requirement_tree.clauses import level_of
from jobparse.fields.requirement_tree.outline import is_level
from jobparse.fields.requirements import add_requirements
from jobparse.fields.statements.columns import columns
from jobparse.fields.statements.health import health_asked
from jobparse.fields.statements.labelled_parts import labelled_parts
from jobparse.fields.statements.leading_statements import before_leads, leading
from jobparse.fields.statements.no_statements import is_no_statement
from jobparse.fields.statements.turns import up_to_turn, without_other_matters
from jobparse.fields.statements.wishes import ESSENTIAL, SIGNS, asked_before, by_wish, is_desirable
from jobparse.lexicon.postings import posting_words
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.document.model import Document, Section


# What is wished for in a note of another section, the words and the part of it that stand in whatever it finds, and the kinds of
# those sections.
_WISHED_QUALITY = pattern(
    r"[^.;:]{0,120}?\b(?:experience|training|degree|graduation|certificat\w+|coursework|knowledge|education)\b[^.;:]{0,80}?"
    r"\b(?:is|are)\s(?:highly\s|strongly\s|especially\s)?(?:desir|prefer)"
)
_WISHED_SIGNS = ("desir", "prefer")
_WISHED = pattern(r"(?:is|are)\s(?:highly\s|strongly\s|especially\s)?(?:desir|prefer)")
_NOTED = frozenset({"application", "selection", "dates", "salary"})
# An item that says that there is no requirement: "None.", "No licenses are required".
_NONE = pattern(
    r"(?:none(?: required| specified)?|nil|n/?a|not applicable|not available"
    r"|no (?:specific |special )?requirements?(?: specified)?|no (?:license|licence|certification)s? (?:is |are )?required)\.?$",
    re.IGNORECASE,
)
# A line below wishes that tells no more than how long the work is, in lower-case text.
_HOURS = pattern(r"\d{1,2} hours? ?(?:/|per |a |each )?week(?:ly)?\.?")
# How far into an item the label ends behind which it says so, and how long that is, in characters: "Training: None required".
_LABEL_REACH = 24
_CHOICE = pattern(r"(?:either|or|and):?\s{1,4}\(?[0-9A-Ha-h][.)]\s+", re.IGNORECASE)
# The same on a line of its own, over what is one of the choices: "Either 1", "Or 2".
_CHOICE_ALONE = pattern(r"(either|or|and):? (?:pattern )?(?:\d|[ivx]{1,4})[:.]?")
_CONJUNCTIONS = frozenset({"or", "and", "and/or", "plus"})
_WORD_LENGTH = 16
# Kinds of sections on competencies; words of what is asked for beside those, how an item on a degree begins, and an amount of
# experience in one.
_COMPETENCIES = ("knowledge", "skills", "abilities", "other_requirements", "about_candidate")
_AMOUNTS = ("degree", "diploma", "bachelor", "master", "doctora", "years", "one year")
_SCHOOLED = pattern(
    r"(?:(?:must|should|to) )?(?:(?:have|hold|possess|possession of|holder of|holding) )?"
    r"(?:(?:at least|a minimum of|minimum|an?|the) ){0,2}"
    r"(?:[\w'\u2019.-]+ ){0,4}(?:degree|diploma|bachelor|master|doctorate|ph\.?d)\b"
)
_WORKED = pattern(r"\b(?:years?|months?)\b(?! of age| old)['\u2019]?[^.;]{0,60}\b(?:experience|practice|work)\b")
# A category that boards of jobs file an announcement under, in lower-case text; it asks for no education.
_CATEGORY = pattern(r"education(?: ?[/,&] ?| and )teaching")
# Words of a note on what a level asks for.
_ON_LEVELS, _MUST_BRING = (" level", " al "), ("must have", "must possess", "must hold", "are required to have")
_BULLETS = ("-", "\u2022", "\u00b7", "o", "+")
# How near the next section begins behind a line that is its heading, and how long that is, in characters.
_NEAR, _HEADING_LENGTH = 4, 48


def extract(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read all members from the sections of their kinds; education and experience from the minimum statements."""
    reading = Reading()
    title = str(known.get("title") or "").lower()
    table = columns(document)
    required: list[Span] = [*table.asked]
    wishing: list[Span] = []  # the parts of those that speak of a wish
    for span in sorted(
        {
            *_required(document),
            *_for_levels(document),
            *_labelled_items(document),
            *before_leads(document),
            *health_asked(document),
        }
    ):
        if table.hold(span):
            continue
        if not ((_says_none(document, span) and not _is_printed_item(document, span)) or _names_degree(document, span)):
            if document.lower[slice(*span)] == "either":
                continue  # over the first of the choices
            wishes = has_sign(document, *span, SIGNS)
            parts = by_wish(document, span) if wishes else [span]
            required += parts
            wishing += parts if wishes else []
    notes = [
        span
        for section in document.of_kind("minimum_qualifications")
        if section.note and has_sign(document, section.body, section.end, SIGNS)
        for span in items(document, section.body, section.end)
    ]
    desirable = [span for span in wishing + notes if is_desirable(document, span)] + _desirable_elsewhere(document)
    wished = frozenset(desirable)
    required += [
        first
        for section in document.of_kind("preferred_qualifications")
        if not section.note and _is_unheaded(section) and has_sign(document, section.body, section.end, ESSENTIAL)
        for span in items(document, section.body, section.end)
        if (first := asked_before(document, span))
    ]
    minimum = [
        span
        for span in required
        if span not in wished and not _is_conjunction(document, span) and not is_level(document.text, *span, title)
    ]
    minimum = sorted({*minimum, *(span for span in leading(document) if not table.hold(span))})
    alone, again = bare_amounts(document, minimum)
    minimum = [span for span in minimum if span not in again]
    reading.put_texts("minimum", document, minimum)
    listed = [span for span in of_kind(document, "licenses") if has_sign(document, *span, SIGNS) and not table.hold(span)]
    listed = [span for span in listed if document.text.find(";", *span) < 0]  # "Level I; Level II would be an asset"
    licensed = [part for span in listed for part in by_wish(document, span) if is_desirable(document, part)]
    licensed += [span for span in _wishes(document) if not table.hold(span)]
    reading.put_texts("preferred", document, sorted({*table.wished, *desirable, *licensed}))
    reading.put_texts("licenses", document, licences(document, minimum, wished, _says_none, table.hold))
    for span in minimum:
        add_education(document, span, reading)
        add_experience(document, span, reading)
        if span in alone:
            add_bare(document, span, reading)
    for span in _in_skills(document):
        if span not in minimum:
            add_experience(document, span, reading)
    reading.put("equivalency_accepted", equivalency(document, minimum))
    asked = [span for span in required if span not in again and not _says_none(document, span)]
    add_requirements(document, asked, wished, title, reading)
    return reading


def _wishes(document: Document) -> list[Span]:
    """Items of the sections on what is preferred, without conditions and denials: "Elm Bay does not sponsor visas"."""
    found = [
        up_to_turn(document, _behind_asked(document, span), SIGNS) if _is_unheaded(section) else span
        for section in document.of_kind("preferred_qualifications")
        if not section.note
        for span in items(document, section.body, section.end)
    ]
    wishes = [span for span in found if not has_sign(document, *span, posting_words().unwished)]
    told = [span for span in wishes if not _HOURS.fullmatch(document.lower, *span)]
    return [span for span in told if not (_HOURS.match(document.lower, *span) and document.text.find("$", *span) > 0)]


def _is_unheaded(section: Section) -> bool:
    """Whether a sentence opens a section, and no heading."""
    return section.anchor is None or section.anchor.how == "cue"


def _behind_asked(document: Document, span: Span) -> Span:
    """A statement among the wishes without the part before them that is asked for."""
    asked = asked_before(document, span)
    return Span(*trimmed(document, asked.end, span.end)) if asked else span


def _in_skills(document: Document) -> list[Span]:
    """Items under a heading on the skills that are required: "REQUIRED SKILLS" over "Five years of work on boats"."""
    headed = [
        section
        for section in document.of_kind("skills")
        if section.anchor and document.lower.find("required", *section.anchor.heading) >= 0
    ]
    if not headed or (document.lower.find("required skills") < 0 and document.lower.find("skills required") < 0):
        return []
    return [span for section in headed for span in items(document, section.body, section.end)]


def _required(document: Document) -> list[Span]:
    """Items of the sections on the minimum; a line alone under one heading and over the next is a heading of its own."""
    sections = [section for section in document.of_kind("minimum_qualifications") if not section.note]
    if not sections:
        sections = [section for section in document.of_kind("about_candidate") if _asks(document, section)]
    spans: list[Span] = [] if sections else _among_competencies(document)
    for at, section in enumerate(sections):
        if section.anchor and _CATEGORY.fullmatch(document.lower, *section.anchor.heading) and _is_category(document, section):
            continue
        rows = [row for row in items(document, section.body, section.end) if not is_no_statement(document, row)]
        if section.anchor is None or section.anchor.how == "cue":
            rows = [up_to_turn(document, row) for row in rows]
        over = at + 1 < len(sections) and sections[at + 1].start - section.end < _NEAR
        if not (over and len(rows) == 1 and _is_heading_like(document, rows[0])):
            spans += rows
    parts = [_without_choice(document, part) for span in spans for part in labelled_parts(document, span)]
    others = posting_words().no_requirements
    return [kept for part in parts for kept in without_other_matters(document, part, others)]


def _among_competencies(document: Document) -> list[Span]:
    """Items on a degree or on experience among the competencies, where no section asks for any: "2. Have six years of work"."""
    return [
        span
        for section in document.of_kind(*_COMPETENCIES)
        if not section.note and has_sign(document, section.body, section.end, _AMOUNTS)
        for span in items(document, section.body, section.end)
        if has_sign(document, *span, _AMOUNTS)
        and competency_of(document, *span) is None
        and (_SCHOOLED.match(document.lower, *span) or _WORKED.search(document.lower, *span))
    ]


def _for_levels(document: Document) -> list[Span]:
    """Notes that say what one level of the job asks for: "To be eligible for Assignment Level II, individuals must have …"."""
    return [
        span
        for section in document.sections
        if section.kind == "notes" and has_sign(document, section.body, section.end, _ON_LEVELS)
        for span in items(document, section.body, section.end)
        if has_sign(document, *span, _MUST_BRING) and level_of(document, span)
    ]


def _labelled_items(document: Document) -> list[Span]:
    """Items of a list of the minimum that begin with a label on licences: "- Required certifications: a boat card"."""
    found = []
    for before, section, after in zip(document.sections, document.sections[1:], [*document.sections[2:], None], strict=False):
        if section.kind != "licenses" or section.anchor is None or before.kind != "minimum_qualifications" or before.note:
            continue
        line = document.text.rfind("\n", 0, section.anchor.heading.start) + 1
        marked = document.text[line : section.anchor.heading.start].strip(" *_\t") in _BULLETS
        inside = document.text.find("\n", *trimmed(document, section.start, section.end)) < 0
        goes_on = after is not None and after.kind == "minimum_qualifications" and after.anchor is None
        if marked and inside and (goes_on or not _is_bare_heading(document, before)):
            found.append(Span(*trimmed(document, section.anchor.heading.start, section.end)))
    return found


def _is_bare_heading(document: Document, section: Section) -> bool:
    """Whether nothing stands under the heading of a section."""
    return not document.text[section.body : section.end].strip()


def _without_choice(document: Document, span: Span) -> Span:
    """A statement without the word and the number of a choice before it: "Either: 1. A diploma", "Or: 2. Two years"."""
    if not document.lower.startswith(("either", "or", "and"), span.start):
        return span
    alone = _CHOICE_ALONE.fullmatch(document.lower, *span)
    if alone:
        return Span(span.start, alone.end(1))
    choice = _CHOICE.match(document.text, *span)
    return Span(choice.end(), span.end) if choice else span


def _asks(document: Document, section: Section) -> bool:
    """Whether a section on the candidate is a list that asks for something, where no other section does: "About you"."""
    rows = items(document, section.body, section.end) if not section.note else []
    return len(rows) > 1 and any(statement_kind(document, *span) == "minimum_qualifications" for span in rows)


def _desirable_elsewhere(document: Document) -> list[Span]:
    """The statements among the notes of other sections that wish for experience or training."""
    return [
        span
        for section in document.sections
        if (section.kind in _NOTED if section.note else section.kind == "other_requirements")
        and has_sign(document, section.body, section.end, _WISHED_SIGNS)
        and _WISHED.search(document.lower, section.body, section.end)
        for span in items(document, section.body, section.end)
        if _WISHED_QUALITY.match(document.lower, *span) and is_desirable(document, span)
    ]


def _is_conjunction(document: Document, span: Span) -> bool:
    """Whether an item is the word between two alternatives: "OR" on a line of its own."""
    return span.end - span.start < _WORD_LENGTH and document.lower[slice(*span)].strip("-.,:;() ") in _CONJUNCTIONS


def _names_degree(document: Document, span: Span) -> bool:
    """Whether an item is a word over a part of the list that was no heading: "essential" on a line of its own."""
    if span.end - span.start >= _WORD_LENGTH:
        return False
    words = structure_words()
    return document.lower[slice(*span)].strip("-.,:;() ") in (*words.wished_degrees, *words.asked_degrees)


def _is_category(document: Document, section: Section) -> bool:
    """Whether what stands below such a category are further ones: "Special Needs, Education Management"."""
    lines = document.lines_in(section.body, section.end)
    return len(lines) == 1 and not lines[0].marker and document.text[lines[0].end - 1] != "."


def _is_heading_like(document: Document, span: Span) -> bool:
    """Whether an item has the shape of a heading and asks for nothing: "Original Entrance - Examination"."""
    words = document.text[span.start : span.end].split()
    return (
        span.end - span.start <= _HEADING_LENGTH
        and len(words) > 1
        and all(not word[0].isalpha() or word[0].isupper() for word in words)
        and statement_kind(document, *span) is None
    )


def _is_printed_item(document: Document, span: Span) -> bool:
    """Whether a line that says that there is no requirement is an item of a list: "- None required" below "- A degree"."""
    line = document.text.rfind("\n", 0, span.start) + 1
    return document.text[line : span.start].strip() in _BULLETS and document.lower.startswith("none required", span.start)


def _says_none(document: Document, span: Span) -> bool:
    """Whether an item says that there is no requirement; what begins with another letter does not."""
    first = document.lower[span.start]
    colon = document.text.find(": ", span.start, min(span.end, span.start + _LABEL_REACH))
    if colon > 0 and span.end - colon <= _LABEL_REACH and _NONE.match(document.value(colon + 2, span.end)):
        return True
    return (first == "n" or not first.isalnum()) and _NONE.match(document.value(*span)) is not None
