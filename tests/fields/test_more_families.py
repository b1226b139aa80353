"""Notices that print their facts in ways of their own: windows, pay in brackets, types alone, offices in sentences."""

from __future__ import annotations

from typing import Any

import pytest

import jobparse

BODY = "\n\nDuties\n\n- Guides ships through the narrows\n- Inspects buoys after each storm\n"


def read(text: str) -> dict[str, Any]:
    return jobparse.parse(text + BODY).record


@pytest.mark.parametrize(
    ("line", "opens", "closes"),
    [
        ("Posting Period: 24 February - 03 March 2027", "2027-02-24", "2027-03-03"),
        ("Application Period: May 1-15, 2027", "2027-05-01", "2027-05-15"),
        ("Application Period: 1-15 May 2027", "2027-05-01", "2027-05-15"),
        ("Announcement Dates: May 9, 2027 - Until Filled", "2027-05-09", None),
        ("Please apply prior to the end of business Tuesday, February 2, 2027.", None, "2027-02-02"),
        ("Closing Date: 16h00 on 3 February 2027", None, "2027-02-03T16:00:00"),
        ("Closing Date: 05/06/2027 23:59:59 PM (New York time)", None, "2027-05-06T23:59:59-04:00"),
    ],
)
def test_windows(line: str, opens: str | None, closes: str | None) -> None:
    dates = read(f"Harbor Pilot\n{line}")["dates"]
    assert (dates["opens"], dates["closes"]) == (opens, closes)


def test_until_filled_is_said_anywhere() -> None:
    text = "Harbor Pilot\n\nRequirements\n\n- A boat.\n\nSend a letter to the clerk. Accepting letters until position is filled."
    assert read(text)["dates"]["open_until_filled"] is True


@pytest.mark.parametrize(
    ("line", "pays"),
    [
        ("Salary: $33,571.20 ($16.14 hr) - $36,233.60 ($17.42 hr)", [(33571.2, 36233.6, "year"), (16.14, 17.42, "hour")]),
        ("Salary: $33,571.20 ($16.14/hr) to $36,233.60 ($17.42/hr)", [(33571.2, 36233.6, "year"), (16.14, 17.42, "hour")]),
        ("Salary: $36.9379 - $44.8981 hourly", [(36.9379, 44.8981, "hour")]),
        ("Salary: £25,000 rising to £28,000", [(25000.0, 28000.0, "year")]),
        ("Commencing Salary Notch: R693 096.00 p.a.", [(693096.0, None, "year")]),
        ("Salary: NGN 250,000 - 300,000 monthly", [(250000.0, 300000.0, "month")]),
        ("Stipend: $500/week", [(500.0, 500.0, "week")]),
        ("Basic Salary: Kshs. 16,000 per month\nHouse Allowance: Kshs. 8,000 per month", [(16000.0, 16000.0, "month")]),
        (
            "| Department |\nHarbors |\n| Minimum Salary |\n82123.000 |\n| Maximum Salary |\n98264.000 |",
            [(82123.0, 98264.0, "year")],
        ),
    ],
)
def test_pay(line: str, pays: list[tuple[float, float | None, str]]) -> None:
    assert [(row["min"], row["max"], row["period"]) for row in read(f"Harbor Pilot\n{line}")["salaries"]] == pays


@pytest.mark.parametrize(
    ("lines", "types"),
    [
        ("• Salary: $52,000 annually\n• Full Time\n• Ships and Skilled Trades", ["full_time"]),
        ("Temporary - from 1st May 2027, when the ships of the north come in, until 31st August of the same year", ["temporary"]),
        ("Terms of Service: Permanent and Pensionable", ["permanent"]),
        ("Terms of Service: Local contract", ["contract"]),
    ],
)
def test_types(lines: str, types: list[str]) -> None:
    assert read(f"Harbor Pilot\n{lines}")["employment"]["types"] == types


@pytest.mark.parametrize(
    ("sentence", "department"),
    [
        ("The Town of Alder seeks a Pilot in the Harbor Department.", "Harbor Department"),
        ("The Town of Alder seeks a Pilot within our Docks and Ships Department.", "Docks and Ships Department"),
        ("The town of Alder Department of Harbors has an opening for a Pilot.", "Department of Harbors"),
        ("The Pilot reports to the Finance Department.", None),
    ],
)
def test_departments_in_sentences(sentence: str, department: str | None) -> None:
    assert read(f"Harbor Pilot\n\n{sentence}")["department"] == department


def test_a_town_that_begins_like_no_answer_is_a_place() -> None:
    assert [row["city"] for row in read("Harbor Pilot\nDuty Station: NAIROBI")["locations"]] == ["NAIROBI"]
    assert read("Harbor Pilot\nLocation: N/A")["locations"] == []


def test_a_number_with_the_letters_of_its_office() -> None:
    assert read("Harbor Pilot\nReference Number: NDOT 75/2027")["requisition_id"] == "NDOT 75/2027"


def test_the_bay_of_a_country_is_no_state_of_another() -> None:
    row = read("Harbor Pilot\nLocation: Alder, Ontario\nSalary: $50.13 per hour\n\nOn the shores of Georgian Bay.")["salaries"][0]
    assert row["currency"] == "CAD"


def test_who_seeks_announces_a_job() -> None:
    text = (
        "The Town of Alder seeks qualified applicants for the position of Pilot in the Harbor Department. Letters to the clerk."
    )
    assert jobparse.parse(text).record["document_type"] == "job_announcement"
