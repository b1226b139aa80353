"""The partition as the record has it: what the lines around the announcement are is known once its values are read.

The walk over the headings leaves to the title block what no heading claims. Some of these lines are values of another
sense, others are the site's, or those of the mail that it came in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.fields.around.front import front_parts
from jobparse.fields.around.mail import digest_parts, head_parts
from jobparse.fields.around.page import address_parts, foot_parts, top_parts
from jobparse.fields.around.page_fields import page_field_parts
from jobparse.fields.around.parts import cut
from jobparse.fields.around.site import contents_parts, line_parts, numbered_parts
from jobparse.fields.around.summary import summary_parts
from jobparse.fields.around.title import sign_off_parts, title_parts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.document.model import Document
    from jobparse.fields.reading import Reading

# What finds such lines, in the order in which one looks at what the one before it made of the partition.
_FINDERS = (
    front_parts,
    title_parts,
    line_parts,
    top_parts,
    contents_parts,
    numbered_parts,
    address_parts,
    foot_parts,
    sign_off_parts,
    head_parts,
    digest_parts,
    page_field_parts,
    summary_parts,
)


def settle(document: Document, readings: Mapping[str, Reading]) -> None:
    """Give the lines around the announcement their kinds.

    Args:
        document: The document, whose sections are cut.
        readings: The values by attribute, with their evidence.
    """
    for find in _FINDERS:
        parts = find(document, readings)
        if parts:
            cut(document, parts)
