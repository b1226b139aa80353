"""Lists of what a post comes with, told by their items."""

from __future__ import annotations

import pytest

from jobparse import parse

DUTIES = "DUTIES\n\n- Guides ships to the quay.\n- Keeps the log.\n\n"


def offered(text: str) -> list[str]:
    return parse(
        f"Town of Elm Bay\n\nHarbor Pilot\n\n{DUTIES}{text}\n\nHOW TO APPLY\n\nSend a letter to the harbor office."
    ).posting.benefits


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Why work here?\n\nTuition waiver for your children\nTown pension\n22 vacation days a year",
            ["Tuition waiver for your children", "Town pension", "22 vacation days a year"],
        ),
        (
            "ELM BAY CARES FOR ITS CREWS\n\n* Health insurance from $38 a month\n* Paid pension\n* Boots supplied",
            ["Health insurance from $38 a month", "Paid pension", "Boots supplied"],
        ),
        (
            "Pay and Benefits\n\nHourly range $26.18 to $37.44.\nTown pension\nHealth insurance, dental\n$600 boot allowance",
            ["Town pension", "Health insurance, dental", "$600 boot allowance"],
        ),
        (
            "BENEFITS\n\nVacation: 13 days a year\nSick leave: 12 days, no cap\nDental plan",
            ["Vacation: 13 days a year", "Sick leave: 12 days, no cap", "Dental plan"],
        ),
        (
            "BENEFITS\n\nTown pension • Health plan, paid in full • 12 sick days • 11 holidays",
            ["Town pension", "Health plan, paid in full", "12 sick days", "11 holidays"],
        ),
        ("BENEFITS\n\nPerks include • Town pension • Health plan, paid in full", ["Town pension", "Health plan, paid in full"]),
        ("Why work here?\n\nThe bay is wide.\nThe crews are few.", []),
        ("PROGRAMS\n\nDental clinic of the schools\nLibrary boats\nNight ferry", []),
    ],
)
def test_lists_of_offers(text: str, expected: list[str]) -> None:
    assert offered(text) == expected


def test_a_list_of_offers_below_prose() -> None:
    offers = ["A pension", "Free boots", "Health and dental insurance", "A berth"]
    prose = "ABOUT ELM BAY\n\nThe bay has two quays and a light.\n\n"
    assert offered(prose + "\n".join(["The town offers", *offers])) == offers


def test_a_first_item_that_lost_its_bullet() -> None:
    assert offered("BENEFITS\n\nTown pension\n- Dental plan\n- 11 holidays") == ["Town pension", "Dental plan", "11 holidays"]
    assert offered("BENEFITS\n\nWhat the town gives\n- Dental plan\n- 11 holidays") == ["Dental plan", "11 holidays"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The pilot administers the pension of the crews.\nThe pilot reviews health insurance claims."
            "\nThe pilot files vacation forms.",
            [],
        ),
        ("The pilot receives dental and health insurance.", ["The pilot receives dental and health insurance."]),
        ("Counselors explain the pension and the dental plan to the crews.", []),
    ],
)
def test_work_on_benefits_below_the_pay_offers_none(text: str, expected: list[str]) -> None:
    assert parse(f"Harbor Pilot\nTown of Alder\n\nSalary\n$20 per hour.\n{text}\n").posting.benefits == expected


def test_what_applicants_must_be_is_no_benefit() -> None:
    text = "To Apply\nThe town is an Equal Opportunity Employer\n\nApplicants must be permanent Retirement Benefits Examiner.\n"
    assert parse(f"Harbor Pilot\nTown of Alder\n\n{DUTIES}{text}").posting.benefits == []
