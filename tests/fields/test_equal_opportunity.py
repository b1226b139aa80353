"""The equal-opportunity statement, as printed."""

from __future__ import annotations

import pytest
from announcement import announce, end_with, printed

LONG = (
    "Elmford does not discriminate on the basis of race, colour, religion, sex, national origin, age or disability, "
    "and welcomes applications from "
    "all who wish to work on its bridges."
)


@pytest.mark.parametrize(
    ("part", "statement"),
    [
        ("The City of Elmford is an Equal Opportunity Employer.", "The City of Elmford is an Equal Opportunity Employer."),
        (
            "The City is an Equal Employment Opportunity and Military Friendly Employer.",
            "The City is an Equal Employment Opportunity and Military Friendly Employer.",
        ),
        (f"EQUAL OPPORTUNITY\n\n{LONG}", LONG),
        (f"Equal Employment Opportunity: {LONG}", LONG),
        (LONG, LONG),
        (
            "All hires are made without regard to race, colour, sex or age.",
            "All hires are made without regard to race, colour, sex or age.",
        ),
        ("An Equal Opportunity Employer", "An Equal Opportunity Employer"),
        ("We're an equal opportunity employer and glad of all.", "We're an equal opportunity employer and glad of all."),
        ("There is one vacancy at this time An Equal Opportunity Employer.", "An Equal Opportunity Employer."),
        ("ELMFORD IS A DRUG FREE, EQUAL OPPORTUNITY WORKPLACE", "ELMFORD IS A DRUG FREE, EQUAL OPPORTUNITY WORKPLACE"),
        ("The Court gives equal consideration to all applicants.", "The Court gives equal consideration to all applicants."),
        (
            "The Port provides equal employment opportunity without regard to any status.",
            "The Port provides equal employment opportunity without regard to any status.",
        ),
        ("-AN EQUAL OPPORTUNITY EMPLOYER-\nAccommodations are provided for all.", "AN EQUAL OPPORTUNITY EMPLOYER"),
    ],
)
def test_statement(part: str, statement: str) -> None:
    parsed = end_with(part)
    assert parsed.posting.equal_opportunity == statement
    assert printed(parsed, "/equal_opportunity") == statement


def test_in_flattened_text() -> None:
    parsed = end_with(
        "To learn more about our hiring practices click here. ALL REFERENCES TO POLITICAL SPONSORSHIP MUST BE OMITTED "
        "FROM ALL MATERIALS. "
        "The City of Elmford is an Equal Opportunity, Military Friendly, and Fair Chance Employer. City of Elmford Ada "
        "Quill, Mayor"
    )
    assert (
        parsed.posting.equal_opportunity
        == "The City of Elmford is an Equal Opportunity, Military Friendly, and Fair Chance Employer."
    )


@pytest.mark.parametrize("part", ["WORKING CONDITIONS\n\n- Wind.", "- Gives all crews an equal share of the work."])
def test_none(part: str) -> None:
    parsed = end_with(part)
    assert parsed.posting.equal_opportunity is None
    assert "/equal_opportunity" not in parsed.evidence


def test_none_among_the_duties() -> None:
    assert announce("Number of Positions: 2").posting.equal_opportunity is None


def test_the_statement_below_the_line_that_names_it() -> None:
    statement = "No person is unlawfully excluded from work based on race, creed, age or any other protected class."
    parsed = end_with(f"The town is an Equal Opportunity Employer\n{statement}")
    assert parsed.posting.equal_opportunity == statement


def test_a_statement_of_several_employers_begins_with_them() -> None:
    statement = "The Town of Elmford and its Docks are Equal Opportunity Employers."
    parsed = end_with(f"HOW TO APPLY\n\nApply at the quay.\n\n{statement}")
    assert parsed.posting.equal_opportunity == statement
    assert parsed.posting.application.instructions == ["Apply at the quay."]


def test_several_employers_of_equal_opportunity() -> None:
    sentence = "The Town of Elmford and its Board of Bridges are Equal Opportunity Employers."
    assert end_with(f"ADDITIONAL INFORMATION\n\n{sentence}").posting.equal_opportunity == sentence


def test_the_number_of_a_category_is_no_statement() -> None:
    assert announce("EEO: 3").posting.equal_opportunity is None


def test_who_is_preferred_to_promote_representivity() -> None:
    statement = (
        "The Department of Bridges is an equal opportunity employer. Candidates whose appointment will promote representivity "
        "will receive preference."
    )
    assert end_with(statement).posting.equal_opportunity == statement


def test_marks_around_a_statement_are_no_part_of_it() -> None:
    parsed = end_with("~ ~ The Port of Elm is an Equal Opportunity Employer ~ ~ ~")
    assert parsed.posting.equal_opportunity == "The Port of Elm is an Equal Opportunity Employer"
    assert printed(parsed, "/equal_opportunity") == parsed.posting.equal_opportunity
