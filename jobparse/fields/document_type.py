"""`document_type`: an announcement, a class specification, or something else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from jobparse.document.signs import has_any
from jobparse.fields.header import asked_about, names_occupation
from jobparse.fields.reading import Doubt, Reading
from jobparse.fields.terms.types import types_alone
from jobparse.fields.title import titles
from jobparse.lexicon import lexicon
from jobparse.lexicon.postings import posting_words
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.document.model import Document, Section

_VACANCY_KINDS = frozenset({"application", "salary", "location", "schedule"})
_CONTENT_KINDS = frozenset(
    {
        "duties",
        "minimum_qualifications",
        "preferred_qualifications",
        "salary",
        "application",
        "knowledge",
        "skills",
        "licenses",
        "benefits",
        "selection",
        "dates",
    }
)
_SIGNS = ("openings", "requisition_id", "dates.closes", "dates.opens", "dates.posted", "dates.window")


# A line that is the name of such a document, in lower case, and among how many lines from the top one is looked for.
_SPECIFICATION = pattern(
    r"(?:[a-z ]{2,30} )?(?:class|classification|job|job class|classified job) specifications?(?: \| [^|\n]{2,80})?\W*"
    r"|(?:state )?classification (?:job )?descriptions?\W*"
)
_TITLE_LINES = 8
# The first word of a sentence, or of an item, that can be the verb of a duty; and how many different ones tell duties.
_BEGINS = pattern(r"(?:^\W{0,4}|[.;] )(?P<verb>[A-Z][a-z]{2,14}s)(?= [a-z])", re.MULTILINE)
_FEWEST_VERBS = 4
_NAME, _REACH = "class specification", 60  # and how far before it stands what leads to one, in characters
_HEADED = ("exact", "near", "sense")


def extract(document: Document, known: Mapping[str, Any]) -> Reading:
    """Tell the type from the kinds of sections: a class specification has no vacancy, pay, place or window."""
    del known
    kinds = {section.kind for section in document.sections}
    if "salary" in kinds and all(map(_of_grade, document.of_kind("salary"))):
        kinds.remove("salary")
    vacancy = kinds & _VACANCY_KINDS or any(document.values_of(sign) for sign in _SIGNS)
    vacancy = vacancy or any(row.anchor and row.anchor.scope != "label" for row in document.of_kind("dates"))
    specified = not any(document.values_of(sign) for sign in _SIGNS) and _headed_specification(document)
    vacancy = vacancy and not (specified and kinds & _VACANCY_KINDS <= {"salary"})
    whole = (document.lines[0].start, document.lines[-1].end) if document.lines else (0, 0)
    if not vacancy and (specified or document.values_of("classification.series") or _of_class(document)):
        doubt = Doubt("not_a_posting", "a class specification: it describes a job class and advertises no vacancy", *whole)
        return Reading("class_specification", doubts=[doubt])
    # of a notice, sentences make the sections, and those of a news item read alike but for how to apply
    hows = (*_HEADED, "cue") if not document.notice or kinds & {"application", "dates"} else _HEADED
    headed = any(row.anchor and row.anchor.how in hows for row in document.sections if row.kind in _CONTENT_KINDS)
    told = (_announces, types_alone, asked_about, _offers, _is_of_post)
    if headed or document.labelled or any(announces(document) for announces in told):
        return Reading("job_announcement")
    return Reading("other", doubts=[Doubt("not_a_posting", "nothing here announces a job", *whole)])


def _is_of_post(document: Document) -> bool:
    """Whether a text with the title of a post calls for somebody, or tells the duties in sentences that begin with their verbs.

    "Elm Bay is accepting applications for 2 seasonal pilots."; "Pilots boats. Keeps the log. Maintains lamps. Reports on tides."
    """
    if not _names(document, posting_words().calling_for):
        verbs = {match["verb"].lower() for match in _BEGINS.finditer(document.text)}
        if len(verbs & lexicon().duty_verbs) < _FEWEST_VERBS:
            return False
    post = next((found.value for found in titles(document)), "")
    return names_occupation(post) or post.lower().rpartition(" ")[2] in posting_words().generic_posts


def _offers(document: Document) -> bool:
    """Whether a page has the button that an application for a job begins with: "Apply for this job"."""
    buttons = [section.anchor.heading for section in document.of_kind("page_furniture") if section.anchor]
    return any(document.lower.startswith("apply ", *button) and document.lower.find(" job", *button) > 0 for button in buttons)


def _of_grade(section: Section) -> bool:
    """Whether a section is a grade behind its label, which a class has as well: "Pay Grade: 15"."""
    return bool(section.anchor and section.anchor.labels and section.anchor.labels[0].attribute == "salary_grade")


def _headed_specification(document: Document) -> bool:
    """Whether a line of the title block or a heading says that this is a specification, which may tell the pay of the class."""
    if _names(document, posting_words().class_plans) and not _names(document, posting_words().announcing):
        return True
    return any(_SPECIFICATION.fullmatch(document.lower, line.body, line.end) for line in document.lines[:_TITLE_LINES])


def _of_class(document: Document) -> bool:
    """Whether the words of a text are those of a class specification."""
    words = posting_words()
    own = [word for word in words.class_words if word != _NAME]
    told = (
        _names(document, tuple(own))
        or _is_specification(document)
        or (_names(document, words.class_hints) and not _names(document, words.announcing))
    )
    return told and not (asked_about(document) or _names(document, words.hiring))


def _is_specification(document: Document) -> bool:
    """Whether a text is called a class specification, and does not only lead to one: "For details, see Class Specifications"."""
    at = document.lower.find(_NAME)
    while at >= 0:
        begin = max(document.lower.rfind("\n", 0, at) + 1, at - _REACH)
        if not has_any(f" {document.lower[begin:at]}", posting_words().to_specification):
            return True
        at = document.lower.find(_NAME, at + 1)
    return False


def _announces(document: Document) -> bool:
    """Whether the words of a text speak of a vacancy and of what somebody does about it."""
    words = posting_words()
    return _names(document, words.acts) and _names(document, words.vacancy)


def _names(document: Document, words: tuple[str, ...]) -> bool:
    return any(word in document.lower for word in words)
