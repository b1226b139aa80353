"""Text made against the look-ups of the document is structured in time that grows with its length."""

from __future__ import annotations

import itertools

import pytest

from jobparse.document.sections import build
from jobparse.document.source import Source

UNITS = [
    "A",
    "AAA\u00c9",
    "AAA'",
    "AAA ",
    "AAA: ",
    "DUTIES OF ",
    "Duties Of The ",
    "a. Duties ",
    ". A",
    ": ",
    "? ",
    "open until ",
    "open until filled ",
    "this position is ",
    "Under ",
    "\u2022 ",
    ">",
    "*",
    "a\n",
    "A\n",
    "Duties\n",
    "1. ",
]
BEFORE = ["", "1", "Duties: ", "Duties\n\n- "]
LENGTH = 100_000


@pytest.mark.parametrize("before", BEFORE)
@pytest.mark.parametrize("unit", UNITS)
def test_a_document_of_one_unit(unit: str, before: str) -> None:
    text = before + unit * (LENGTH // len(unit))
    sections = build(Source.from_text(text)).sections
    assert all(one.end <= other.start for one, other in itertools.pairwise(sections))
