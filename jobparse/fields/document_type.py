"""`document_type`: an announcement, a class specification, or something else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jobparse.fields.reading import Doubt, Reading

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.document.model import Document

# Headings and labels that only class specifications print.
_CLASS_WORDS = (
    "characteristics of the class",
    "class title",
    "class specification",
    "distinguishing characteristics",
    "class summary",
    "class concept",
    "definition of class",
)
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


def extract(document: Document, known: Mapping[str, Any]) -> Reading:
    """Tell the type from the kinds of sections: a class specification has no vacancy, pay, place or window."""
    del known
    kinds = {section.kind for section in document.sections}
    vacancy = kinds & _VACANCY_KINDS or any(document.values_of(sign) for sign in _SIGNS)
    vacancy = vacancy or any(row.anchor and row.anchor.scope != "label" for row in document.of_kind("dates"))
    classified = any(word in document.lower for word in _CLASS_WORDS) or bool(document.values_of("classification.series"))
    whole = (document.lines[0].start, document.lines[-1].end) if document.lines else (0, 0)
    if classified and not vacancy:
        doubt = Doubt("not_a_posting", "a class specification: it describes a job class and advertises no vacancy", *whole)
        return Reading("class_specification", doubts=[doubt])
    headed = any(
        row.anchor and row.anchor.how in ("exact", "near", "sense", "cue")
        for row in document.sections
        if row.kind in _CONTENT_KINDS
    )
    words = any(
        word in document.lower for word in ("position", "applicant", "candidate", "vacanc", "qualification", "recruit", "hiring")
    )
    if headed or document.labelled or (words and ("seeking" in document.lower or "duties" in document.lower)):
        return Reading("job_announcement")
    return Reading("other", doubts=[Doubt("not_a_posting", "nothing here announces a job", *whole)])
