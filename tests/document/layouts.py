"""The structure of small texts, for the tests of this folder; each text is held to the partition as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guarantees import check_partition

import jobparse

if TYPE_CHECKING:
    from jobparse.document.model import Document

TITLE = "BRIDGE INSPECTOR\n\n"
BEFORE = f"{TITLE}ESSENTIAL DUTIES\n\n- Walks every bridge twice a year.\n- Writes a report on what has rusted.\n\n"


def structure(text: str) -> Document:
    """The structure that the parser gives a text."""
    parsed = jobparse.parse(text)
    check_partition(parsed)
    return parsed.document


# A posting with two duties, which what is looked at follows.
DUTIES = "Kennel Keeper\n\nDuties\n\n- Feeds the dogs of the shelter.\n- Sweeps the runs.\n\n"


def sections(text: str) -> list[tuple[str, str | None]]:
    """Kind and heading of every section."""
    parsed = jobparse.parse(text)
    check_partition(parsed)
    return [(section.kind, section.heading) for section in parsed.sections]


def bodies(text: str) -> list[tuple[str, str]]:
    """Kind and content of every section, the heading left out."""
    document = structure(text)
    return [(section.kind, document.value(section.body, section.end).lstrip(": ")) for section in document.sections]


def labels(text: str) -> list[tuple[str, str]]:
    """What each label announces, and its value."""
    document = structure(text)
    return [(row.label.attribute, document.value(row.start, row.end)) for row in document.labelled]


def how(text: str) -> list[tuple[str, str]]:
    """How each heading was recognised, and which it is."""
    document = structure(text)
    return [
        (section.anchor.how, document.value(*section.anchor.heading))
        for section in document.sections
        if section.anchor and section.anchor.heading.end > section.anchor.heading.start
    ]


# A list that a paragraph stands below.
LIST = """\
HARBOR PILOT

Town of Alder

DUTIES

- Guides ships through the narrows.
- Inspects buoys after each storm.

{paragraph}
"""
