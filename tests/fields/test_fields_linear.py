"""How much of a text the fields read again, counted in characters: twice the text takes no more than twice the reading.

Time is measured by `benchmarks/speed.py`, on the same kinds of text.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from announcement import read

from jobparse.document import sentences
from jobparse.fields import application
from jobparse.fields.applying import papers_in_prose as application_papers
from jobparse.fields.applying import steps as application_steps
from jobparse.fields.days import labelled
from jobparse.fields.departments import called, parts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jobparse.document.blocks import Block
    from jobparse.document.model import Document
    from jobparse.values.dates import PrintedDate

LABELS = ("Opening Date", "Closing Date", "Posting Date", "Revised", "Application Deadline")


@pytest.mark.parametrize("value", ["May 3, 2027", "soon"])
@pytest.mark.parametrize("label", LABELS)
def test_a_date_label_reads_up_to_the_next_label(label: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    steps = 0
    dates_in = labelled.dates_in

    def counted(document: Document, start: int, end: int) -> list[PrintedDate]:
        nonlocal steps
        steps += end - start
        return dates_in(document, start, end)

    monkeypatch.setattr(labelled, "dates_in", counted)
    text = f"{label}: {value} " * 200
    read(text)
    assert 0 < steps <= 2 * len(text)
    steps = 0
    text = "Harbor Pilot\n\n" + "Posted: Jan 5, 2027 | Closes Jan 19, 2027 | " * 200
    read(text)
    assert 0 < steps <= 4 * len(text)


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


def test_items_below_whom_to_contact_are_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    steps = 0
    is_marked = application_steps._is_marked

    def counted(row: Block) -> bool:
        nonlocal steps
        steps += 1
        return is_marked(row)

    monkeypatch.setattr(application_steps, "_is_marked", counted)
    count = 120
    people = "".join(f"- Jo Field {number} of the quay, please contact:\n- Ann Lane {number}\n" for number in range(count))
    read(f"Harbor Pilot\n\nHow to Apply\n\n{people}")
    assert 0 < steps <= 12 * count


def test_units_of_departments_are_looked_for_once(monkeypatch: pytest.MonkeyPatch) -> None:
    searches = 0
    alone = parts._UNIT_ALONE

    class _Searched:
        def finditer(self, text: str) -> Iterable[object]:
            nonlocal searches
            searches += 1
            return alone.finditer(text)

    monkeypatch.setattr(parts, "_UNIT_ALONE", _Searched())
    named = "".join(f"The Department of Docks{chr(97 + number)} Crane Division steers. " for number in range(20))
    read(f"Harbor Pilot\n\nSummary\n{named}\n")
    assert searches == 1


def test_a_list_of_offices_is_not_read_from_its_beginning_for_each() -> None:
    offices = "".join(f"the Office of Tide{chr(97 + number % 26)}{number}, " for number in range(200))
    parsed = read(f"Harbor Pilot\n\nSummary\nThe pilot looks after such as boats, {offices}and others.\n")
    assert len(offices) > called._LIST_REACH
    assert parsed.posting.department != "Office of Tidea0"


@pytest.mark.parametrize("said", ["Kenyan citizens. ", "Must be Kenyan citizens. ", "probationary period of 6 months. "])
def test_a_condition_told_again_and_again_is_read_sentence_by_sentence(said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    stops = 0
    is_abbreviated = sentences.is_abbreviated

    def counted(text: str, begin: int, stop: int) -> bool:
        nonlocal stops
        stops += 1
        return is_abbreviated(text, begin, stop)

    monkeypatch.setattr(sentences, "is_abbreviated", counted)
    read("Harbor Pilot\n\nCONDITIONS OF EMPLOYMENT\n\n" + said * 300)
    assert 0 < stops <= 24 * 300


@pytest.mark.parametrize(
    "unit",
    [
        "Please email a letter of interest, resume and references. ",
        "Submit a form A{0} and a letter B{0}. ",
        "Please submit a signed dive card {0}, a letter of kind {0} and a resume. ",
        "- Send a copy of card number {0} and a resume\n",
    ],
)
def test_papers_are_not_compared_with_all_others(unit: str) -> None:
    def calls(count: int) -> int:
        """How many functions are called for a text in which a phrase stands so many times."""
        done = 0

        def counted(_frame: object, event: str, _of: object) -> None:
            nonlocal done
            done += event in {"call", "c_call"}

        text = "Harbor Pilot\n\nHOW TO APPLY\n\n" + "".join(unit.format(number) for number in range(100, 100 + count))
        before = sys.getprofile()
        sys.setprofile(counted)
        try:
            read(text)
        finally:
            sys.setprofile(before)
        return done

    calls(10)  # words are read from their lists once
    assert calls(400) <= 2.2 * calls(200)


def test_an_address_of_the_web_without_blanks_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    class Ends:
        steps = 0

        def search(self, text: str, start: int, end: int) -> None:
            self.steps += len(text[start:end])

    ends = Ends()
    monkeypatch.setattr(application, "_WORD_END", ends)
    text = "Harbor Pilot\n\nHow to apply: " + "https://" * 500
    read(text)
    assert 0 < ends.steps <= 2 * len(text)
