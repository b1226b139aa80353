"""Whom rows and lines of the title block name: applicants, unions behind "Unit", days behind the hours of a week, fields."""

from __future__ import annotations

import pytest

import jobparse


@pytest.mark.parametrize(
    ("line", "groups"),
    [
        ("(Internal Posting Only)", ["employees"]),
        ("INTERNAL POSTING ONLY", ["employees"]),
        ("Who May Apply: US Citizens", ["public"]),
        ("Open to: Citizens with status of the port", []),
    ],
)
def test_who_may_apply(line: str, groups: list[str]) -> None:
    assert jobparse.parse(f"Tide Analyst\n{line}\nDuties\nReads the gauges.\n").posting.employment.open_to == groups


def test_a_union_behind_unit_is_no_division() -> None:
    posting = jobparse.parse("Tide Analyst\nUnit: AFSCME Local 88\nDepartment: Tides\nReads the gauges.\n").posting
    assert posting.division is None
    assert posting.employment.union == "AFSCME Local 88"
    assert jobparse.parse("Tide Analyst\nUnit: Docks\nDepartment: Tides\nReads.\n").posting.division == "Docks"


def test_days_behind_the_hours_of_a_week() -> None:
    text = "Tide Analyst\nPay: $28.10 - $35.20 DOQ\n35 hours/week, M-F\nNon-union, exempt\n\nReads the gauges.\n"
    schedule = jobparse.parse(text).posting.schedule
    assert (len(schedule.days), schedule.hours_per_week) == (5, 35)


@pytest.mark.parametrize(
    ("line", "city"), [("Req #4471 • Tides • Elmbay, OH", "Elmbay"), ("Req #4471 of the men of Elmbay, OH who sail", None)]
)
def test_a_city_among_the_fields_of_a_line(line: str, city: str | None) -> None:
    found = jobparse.parse(f"Tide Analyst\n{line}\nPosted 05/01/2027\n\nReads the gauges.\n").posting.locations
    assert [place.city for place in found] == ([city] if city else [])


@pytest.mark.parametrize(
    ("row", "types", "flsa"),
    [
        ("Job Class: Non-Exempt, Regular, Full-Time", ["full_time"], "non_exempt"),
        ("Classification: Exempt, Full-Time", ["full_time"], "exempt"),
        ("Classification: Part-Time; Hourly", ["part_time"], None),
        ("Job Class: 4207", [], None),
    ],
)
def test_terms_behind_a_label_on_the_class(row: str, types: list[str], flsa: str | None) -> None:
    text = f"Tide Reader\n\n{row}\nDepartment: Tides\n\nDuties\n- Reads gauges.\n"
    employment = jobparse.parse(text).posting.employment
    assert (employment.types, employment.flsa) == (types, flsa)


@pytest.mark.parametrize(("row", "number"), [("Announcement: 27-118", "27-118"), ("Announcement: 27-118 boats sail", None)])
def test_the_number_of_an_announcement(row: str, number: str | None) -> None:
    assert jobparse.parse(f"{row}\nPosition: Tide Reader\n\nReads gauges.\n").posting.requisition_id == number
