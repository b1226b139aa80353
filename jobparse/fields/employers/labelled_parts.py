"""Values of labels on the organisation that name a part of the employer: "Organization: Tides, Department of"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.fields.employers.equal import equal
from jobparse.fields.employers.forms import OWN, has, is_proper
from jobparse.fields.organisations import GOVERNMENT

if TYPE_CHECKING:
    from jobparse.document.model import Document, Labelled
    from jobparse.spans import Span

# Labels that applicant systems print before the employer or a part of it, and the end of a department's name in a list.
_ORGANISATION = ("organization", "organisation")
_TURNED = (", department of", ", dept of", ", dept. of", ", office of", ", division of", ", bureau of", ", board of")


def is_part(document: Document, row: Labelled, span: Span) -> bool:
    """Whether the value of such a label is a part of the employer, who says by another name to treat all alike.

    Args:
        document: The document.
        row: The label with its value.
        span: The name in it.
    """
    if document.lower[slice(*row.anchor.heading)] not in _ORGANISATION:
        return False
    if document.lower.endswith(_TURNED, *span):
        return True
    content = document.text[slice(*span)]
    if has(document, span, OWN) or GOVERNMENT.match(content) or not is_proper(content):
        return False
    alike = equal(document)
    return alike is not None and alike.value != document.value(*span)
