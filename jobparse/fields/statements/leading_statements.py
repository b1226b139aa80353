"""Statements of the minimum that stand in the words over a list, or before them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks, trimmed_end
from jobparse.document.lists.inline import split_inline
from jobparse.lexicon.numbers import SMALL_NUMBER
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.document.model import Document

# An amount of experience that a line over a list asks for. It reads lower-case text.
_YEARS_ASKED = pattern(rf"\b(?:\d{{1,2}}|{SMALL_NUMBER})\b[^.;]{{0,20}}\s(?:years?|months?)\b[^.;]{{0,120}}\bexperience\b")
_AMOUNT_ASKED = pattern(r"(?:years?|months?)\b[^.;]{0,120}\bexperience\b|degree\b|graduation\b")
# What joins such a line to its list, so that it asks for both: "A diver's certificate; and one of the following:".
_AND_THE_LIST = pattern(r"\w\w[;,] and (?:either|(?:at least )?(?:one|any) of the following|the following)\s?:\Z")
# How far before the end of such a line that begins, in characters.
_TAIL_REACH = 130
# Words that make a requirement; "preferred but not required" has none.
_REQUIRED = pattern(r"required(?<!\bnot required)|must (?:be|have|hold|possess)\b")


def leading(document: Document) -> list[Span]:
    """The lines over lists that ask for something themselves: "2. Two years of experience in:" over "a. Drainage; or"."""
    return [
        Span(block.body, block.end)
        for section in document.of_kind("minimum_qualifications")
        if not section.note and document.text.find(":\n", section.body, section.end) >= 0
        for block in blocks(document, section.body, section.end)
        if document.text[block.end - 1] == ":"
        and (
            (_AMOUNT_ASKED if block.marker else _YEARS_ASKED).search(document.lower, block.body, block.end)
            or _AND_THE_LIST.search(document.lower, max(block.body, block.end - _TAIL_REACH), block.end)
        )
    ]


def before_leads(document: Document) -> Iterator[Span]:
    """What asks for something before the sentence that leads into a list: "A diver's card is required. In addition, …:"."""
    for section in document.of_kind("minimum_qualifications") if "addition," in document.tokens else ():
        if section.note or document.lower.find("in addition, ", section.body, section.end) < 0:
            continue
        for block in blocks(document, section.body, section.end):
            lead, found = split_inline(document, block)
            span = lead if lead and found else Span(block.body, block.end)
            at = document.lower.find(". in addition, ", *span)
            leads = at > 0 and document.text.endswith(":", span.start, trimmed_end(document.text, *span))
            if leads and _REQUIRED.search(document.lower, span.start, at):
                yield Span(span.start, at + 1)
