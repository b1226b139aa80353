"""Labels that lost what stood between them and their value."""

from __future__ import annotations

import pytest

from jobparse import parse

_PAGE = """Review Vacancy
AgencyHarbors, Office of
TitleTide Clerk 2
Salary Grade14
Bargaining UnitASU - Administrative Services Unit
Employment Type Full-Time
Workweek Mon-Fri
Street Address 12 Quay Street
City Alder
StateNY
Zip Code12242
Duties Description
• Reads the gauges of the harbor.
"""


def test_rows_of_a_page_give_their_values() -> None:
    posting = parse(_PAGE).posting

    assert posting.title == "Tide Clerk 2"
    assert posting.department == "Harbors, Office of"
    assert posting.employment.types == ["full_time"]
    assert posting.employment.bargaining_units == ["ASU - Administrative Services Unit"]
    assert [(row.street, row.city, row.state, row.postal_code) for row in posting.locations] == [
        ("12 Quay Street", "Alder", "NY", "12242")
    ]
    assert posting.schedule.days == ["monday", "tuesday", "wednesday", "thursday", "friday"]
    assert posting.duties == ["Reads the gauges of the harbor."]


@pytest.mark.parametrize("name", ["CityFoodBank", "AgencyOne", "StateFarm"])
def test_one_such_name_is_no_label(name: str) -> None:
    posting = parse(f"{name}\nTide Clerk\n\nDuties:\n- Reads the gauges for {name}.\n").posting

    assert posting.title == "Tide Clerk"
    assert posting.locations == []
