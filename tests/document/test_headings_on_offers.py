"""Headings on what is offered that no list holds, over lists in every form, first and last of a posting."""

from __future__ import annotations

import pytest

from jobparse import parse

ITEMS = ["Health, dental and vision insurance", "Paid holidays", "Retirement plan with a match", "Generous leave"]
BODY = "Duties\n\n- Counts the boats.\n- Keeps the log.\n\nRequirements\n\n- A diploma\n- Two years of work in a port\n"


@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize("mark", ["- ", "• ", "* "])
@pytest.mark.parametrize(
    "heading",
    [
        "We can offer you",
        "Some of the benefits you will enjoy",
        "As an employee you will receive",
        "The package",
        "Pay and benefits",
        "Salary & Benefits",
        "Here's what we offer",
    ],
)
def test_a_list_of_what_is_offered(heading: str, mark: str, first: bool) -> None:
    offers = f"{heading}\n\n" + "".join(f"{mark}{item}\n" for item in ITEMS)
    text = "Harbor Clerk\nPort of Alder\n\n" + (f"{offers}\n{BODY}" if first else f"{BODY}\n{offers}")
    posting = parse(text).posting
    assert posting.benefits == ITEMS
    assert posting.qualifications.minimum == ["A diploma", "Two years of work in a port"]
    assert [section.heading for section in posting.sections if section.kind == "benefits"] == [heading]


def test_pay_below_a_heading_on_both_stays_pay() -> None:
    offers = "Pay and benefits\n\n- $26.10 an hour\n- Paid holidays\n- Port pension\n- Dental plan\n"
    text = f"Harbor Clerk\nPort of Alder\n\n{BODY}\n{offers}"
    posting = parse(text).posting
    assert [row.min for row in posting.salaries] == [26.1]
    assert posting.benefits == ["Paid holidays", "Port pension", "Dental plan"]


def test_an_item_that_names_a_benefit_is_no_heading() -> None:
    text = f"Harbor Clerk\nPort of Alder\n\n{BODY}- Knows the leave and pension rules\n- Explains what we offer\n"
    posting = parse(text).posting
    assert posting.qualifications.minimum[2:] == ["Knows the leave and pension rules", "Explains what we offer"]


def test_the_first_benefit_below_a_heading_is_an_item() -> None:
    items = ["Health insurance", "Paid holidays", "Retirement plan"]
    text = f"Harbor Clerk\nPort of Alder\n\n{BODY}\nBenefits\n" + "\n".join(items) + "\n"
    assert parse(text).posting.benefits == items


def test_a_part_of_the_benefits_has_a_heading_over_its_text() -> None:
    told = "All staff of the port and their families are insured from the first day of the month behind the first day of work."
    text = f"Harbor Clerk\nPort of Alder\n\n{BODY}\nBenefits\nHealth insurance\n{told}\n"
    assert [section.heading for section in parse(text).posting.sections][-1] == "Health insurance"
