"""How much of a text the fields read again, counted in characters: twice the text takes no more than twice the reading.

Time is measured by `benchmarks/speed.py`, on the same kinds of text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from announcement import read

from jobparse.fields import dates
from jobparse.fields.applying import papers_in_prose as application_papers

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jobparse.document.model import Document
    from jobparse.values.dates import PrintedDate

LABELS = ("Opening Date", "Closing Date", "Posting Date", "Revised", "Application Deadline")


@pytest.mark.parametrize("value", ["May 3, 2027", "soon"])
@pytest.mark.parametrize("label", LABELS)
def test_a_date_label_reads_up_to_the_next_label(label: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    steps = 0
    dates_in = dates.dates_in

    def counted(document: Document, start: int, end: int) -> list[PrintedDate]:
        nonlocal steps
        steps += end - start
        return dates_in(document, start, end)

    monkeypatch.setattr(dates, "dates_in", counted)
    text = f"{label}: {value} " * 200
    read(text)
    assert steps <= 2 * len(text)
    steps = 0
    text = "Harbor Pilot\n\n" + "Posted: Jan 5, 2027 | Closes Jan 19, 2027 | " * 200
    read(text)
    assert steps <= 4 * len(text)


class _Counted:
    """A pattern that counts the characters it is to search."""

    def __init__(self) -> None:
        self.pattern = application_papers.ASKING
        self.steps = 0

    def finditer(self, text: str, start: int, end: int) -> Iterable[object]:
        self.steps += end - start
        return self.pattern.finditer(text, start, end)


@pytest.mark.parametrize("unit", ["please resume ", "resume ", "please submit a resume "])
def test_a_sentence_on_papers_is_read_once(unit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    counted = _Counted()
    monkeypatch.setattr(application_papers, "ASKING", counted)
    text = "HOW TO APPLY\n" + unit * 200
    read(text)
    assert 0 < counted.steps <= 2 * len(text)
