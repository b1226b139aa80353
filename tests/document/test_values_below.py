"""Values on the lines below their labels, as pages are copied whose marks and indents were lost."""

from __future__ import annotations

import pytest

import jobparse

PAGE = """\
Harbor Pilot
Apply
locations
Pier 9
time type
Full time
time left to apply
End Date
March 31, 2031 (15 days left to apply)
job requisition id
R-00471

The pilot steers the ships of others through the narrows of Elm Bay in all weathers and by night.
"""


def test_an_identifier_below_its_label_in_small_letters() -> None:
    assert jobparse.parse(PAGE).posting.requisition_id == "R-00471"
    sentence = PAGE.replace("job requisition id\nR-00471", "In your letter, write the\njob requisition id\nand your name")
    assert jobparse.parse(sentence).posting.requisition_id is None


@pytest.mark.parametrize(
    ("printed", "count", "note"),
    [
        ("Two (2)", 2, None),
        ("3 (Additional vacancies possible pending budget approval)", 3, "Additional vacancies possible pending budget approval"),
        ("One (1) (Additional vacancies possible)", 1, "Additional vacancies possible"),
        ("2 years of them in winter", None, None),
    ],
)
def test_a_number_of_openings_below_its_label(printed: str, count: int | None, note: str | None) -> None:
    found = jobparse.parse(
        f"HARBOR PILOT\n\nNumber of Positions\n{printed}\n\nDUTIES\nSteers ships\nKeeps the log\n"
    ).posting.openings
    assert (found.count, found.note) == (count, note)


PLACES = """\
Harbor Pilot

Open & closing dates

    01/03/2031 to 01/10/2031

Salary

    $61,365 - $73,773 per year

Pay scale & grade

    GS 7

Location

    Few vacancies in the following places:

      □
        Port Alder, OR
Telework eligible

    No

Travel Required

    Not required

Appointment type

    Permanent

Work schedule

    Full-Time
"""


def test_places_below_what_leads_to_them() -> None:
    found = jobparse.parse(PLACES).posting.locations
    assert [(place.city, place.state) for place in found] == [("Port Alder", "OR")]


def test_what_stands_apart_from_a_place_is_no_part_of_it() -> None:
    text = PLACES.replace(
        "    Few vacancies in the following places:\n\n      □\n        Port Alder, OR\n",
        "    Elm Bay, OR\n\n    The house is warm\n",
    )
    assert [place.text for place in jobparse.parse(text).posting.locations] == ["Elm Bay, OR"]
