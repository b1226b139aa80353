"""Sentences and paragraphs of what sums a position up that are its duties, where nothing else tells these."""

from __future__ import annotations

import pytest

from jobparse import parse

ASKED = "\n\nRequirements\n\n- A boat licence\n- Two years at sea\n"
CALL = "The Port of Alder is accepting applications for the position of Harbor Librarian."


def test_a_sentence_on_all_that_somebody_does() -> None:
    work = (
        "The Harbor Librarian plans and implements reading programs, proposes a yearly plan, manages staff, oversees lending, "
        "maintains records and applies for grants."
    )
    hours = "The position is a 37-hour work week with holidays, health and pension benefits."
    read = parse(f"Friday, May 13, 2031\n\nHarbor Librarian\n\n{CALL} {work} {hours}\n\nEOE\n").posting
    assert read.duties == [work]
    assert read.summary == CALL


def test_a_sentence_on_one_thing_stays_with_the_role() -> None:
    work = "The Harbor Librarian works under the master of the port at the north pier."
    read = parse(f"Friday, May 13, 2031\n\nHarbor Librarian\n\n{CALL} {work}\n\nEOE\n").posting
    assert read.duties == []
    assert read.summary == f"{CALL} {work}"


def test_paragraphs_on_what_somebody_is_there_for() -> None:
    first = "To undertake duties connected with the removal of silt from all parts of the port. Assisting the master of the boat."
    second = "To carry out works of dredging, cleaning of piers and other tasks of the port."
    read = parse(f"Harbor Hand\n\nRate: £11 per hour\n\n{first}\n\n{second}{ASKED}").posting
    assert read.duties == [first, second]
    one = parse(f"Harbor Hand\n\nRate: £11 per hour\n\n{first}{ASKED}").posting
    assert one.duties == []


def test_a_role_with_a_heading_stands_below_other_matters() -> None:
    other = "The post holder should report to the office all that is amiss, as the policy of the port on safety demands."
    role = "The Harbor Hand, under the supervision of the master, keeps the piers clean and helps the crews of the boats."
    text = f"Harbor Hand\n\nGrade: 4\n\nHarbor Safety\n\nGrade 4 has contact with crews. {other}\n\nRole Purpose\n{role}\n"
    read = parse(text).posting
    assert read.duties == []
    assert read.summary == role


LINES = "Clears, drains and mends the quay.\nKeeps the nets.\nTrains new hands.\n"


@pytest.mark.parametrize("heading", ["About the position:", "JOB DESCRIPTION", "The Job", "Position Overview"])
def test_lines_that_begin_with_what_somebody_does(heading: str) -> None:
    read = parse(f"Quay Hand\n\n{heading}\n\n{LINES}\nAbout the area:\n\nAlder has a church and a school.\n").posting
    assert read.duties == LINES.splitlines()
    assert read.summary is None


@pytest.mark.parametrize(
    "lines",
    [
        "This is work on a quay.\nKeeps the nets.\nTrains new hands.\n",
        "Benefits are paid.\nHours are long.\nTrains run twice a day.\n",
        "Keeps the nets.\nTrains new hands.\n",
        "Quays are long.\nNets are wide.\nBoats are slow.\n",
    ],
)
def test_other_lines_are_no_duties_for_that(lines: str) -> None:
    read = parse(f"Quay Hand\n\nAbout the position:\n\n{lines}\nAbout the area:\n\nAlder has a church and a school.\n").posting
    assert read.duties != lines.splitlines()
