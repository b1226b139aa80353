"""Layouts that say nothing: other line ends, more blank lines, blanks at the ends of lines leave the record as it is."""

from __future__ import annotations

import re
from typing import Any

import pytest
from guarantees import check_all

import jobparse

WIKI = """\
Ship Pilot

= Contents =

1 Position
2 Duties
3 Salary

Position[edit]

The pilot guides ships through the narrows of the port.

Duties[edit]

- Guides ships through the narrows
- Inspects buoys after each storm

Salary[edit]

$51,000 a year
"""
LEADS = """\
HARBOR PILOT
REQUIREMENTS/MINIMUM QUALIFICATIONS
Two years of full-time paid experience as a mate in one of the following:
a. A harbor; or
b. A river with tides.
DUTIES
Guides ships through the narrows of the port in all the weathers of the year.
Keeps the log of each passage in order.
SALARY
$51,000 a year
HOW TO APPLY
Send a letter to pilots@alder.example.org by May 3, 2027.
BENEFITS
Uniform
Pension
Twenty days of leave
Boots
EQUAL OPPORTUNITY
The port is an equal opportunity employer.
"""


def values(text: str) -> dict[str, Any]:
    parsed = jobparse.parse(text)
    check_all(parsed)
    record = {key: value for key, value in parsed.record.items() if key not in ("source", "warnings")}
    record["sections"] = [(row["kind"], row["heading"]) for row in record["sections"]]
    return record


@pytest.mark.parametrize("text", [WIKI, LEADS])
@pytest.mark.parametrize(
    "laid_out",
    [
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace("\n", "\r"),
        lambda text: "\ufeff\n" + text + "\n\n",
        lambda text: re.sub(r"\n\n+", "\n\n\n", text),
        lambda text: re.sub(r"\n\n+", "\r\n\r\n\r\n\r\n", text),
        lambda text: text.replace("\n", "  \n"),
        lambda text: re.sub(r"(?m)(?<=\S)$", " ", text),
        lambda text: re.sub(r"(?m)(?<=\S)$", "\t", text),
    ],
)
def test_the_record_is_the_same(text: str, laid_out: Any) -> None:
    assert values(laid_out(text)) == values(text)


@pytest.mark.parametrize("ends", ["\n\n", "\n\n\n", "\r\n\r\n", "\n \n"])
def test_blank_lines_between_any_two_lines_say_nothing(ends: str) -> None:
    assert values(LEADS.replace("\n", ends)) == values(LEADS)


def test_a_short_text_keeps_its_paragraphs_apart() -> None:
    text = "Deckhand\n\nDuties\n\nsweeps the decks of the boats that cross\n\nsells tickets to those who cross"
    assert len(jobparse.parse(text).posting.duties) == 2


@pytest.mark.parametrize(("place", "city"), [("The pier, Elmbay.", "Elmbay"), ("5 Ocean Blvd.\nElmbay, OR 97001", "Elmbay")])
def test_a_value_that_came_to_its_stop_ends(place: str, city: str) -> None:
    text = f"Deckhand\nLocation: {place}\nThose who want to apply find the form at the pier.\n\nDUTIES\n\n- Rows.\n"
    assert [found.city for found in jobparse.parse(text).posting.locations] == [city]
