"""What councils, hospitals and job boards of Britain, Ireland, Australia, New Zealand and Canada print in ways of their own."""

from __future__ import annotations

import pytest
from announcement import end_with, read

HEAD = "Verge Keeper\nThornbeck Shire Council\n\n"
DUTIES = "Duties\n- Mows the verges of the lane.\n- Oils the gate.\n"
ASKED = ["Holds a ticket for chainsaws.", "Has worked outdoors.", "Likes rain."]
LIST = "".join(f"- {item}\n" for item in ASKED)


def kinds(text: str) -> list[str]:
    return [section.kind for section in read(text).sections]


def test_the_facets_of_a_job_board_are_no_duties() -> None:
    facets = "Industry\nParks, Verges\nJob function\nOperations\nJob level\nManagement\nSign in to keep this post for later\n"
    parsed = read(f"Verge Keeper\n\nEmployer\nThornbeck Trust\nLocation\nElmford\n\n{facets}\nJob Details\n\n{DUTIES}")
    assert parsed.posting.duties == ["Mows the verges of the lane.", "Oils the gate."]
    listed = read(f"{HEAD}Job function\n\n- Mows the verges of the lane.\n- Oils the gate.\n")
    assert listed.posting.duties == ["Mows the verges of the lane.", "Oils the gate."]


@pytest.mark.parametrize(
    "statement",
    [
        "We are an equal opportunities employer and welcome all.",
        "Thornbeck Shire Council is an equal opportunities employer.",
        "As an equal opportunities employer, the Council would like to hear from you.",
        "Equal Opportunities Employer",
    ],
)
def test_an_employer_of_equal_opportunities(statement: str) -> None:
    parsed = read(f"{HEAD}{DUTIES}{statement}\n")
    assert parsed.posting.duties == ["Mows the verges of the lane.", "Oils the gate."]
    assert parsed.posting.equal_opportunity == statement
    assert parsed.sections[-1].kind == "equal_opportunity"


def test_opportunities_that_are_no_statement() -> None:
    duty = "Finds equal opportunities for trees and shrubs."
    assert read(f"{HEAD}{DUTIES}- {duty}\n").posting.duties[-1] == duty


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Dimensions", "about"),
        ("Land Acknowledgement", "about"),
        ("Acknowledgement of Country", "about"),
        ("Our Purpose and Values", "about"),
        ("Your position", "summary"),
        ("About the person", "about_candidate"),
    ],
)
def test_headings_of_their_own(heading: str, kind: str) -> None:
    assert kind in kinds(f"{HEAD}{DUTIES}\n{heading}\n\nThe lane has been kept since 1811, and it rains there most days.\n")


def test_the_civil_service_on_top_of_a_page_is_no_examination() -> None:
    parsed = read("Tide Officers\n\nCivil Service\nNationwide\n\nClosing Date: 3pm on Thursday 6th August 2020\n")
    assert parsed.posting.selection == []
    assert "selection" not in [section.kind for section in parsed.sections]


@pytest.mark.parametrize(
    "lead",
    [
        "We are looking for someone who:",
        "We are looking for candidates who:",
        "You will be someone who:",
        "Candidates need to be:",
        "To be effective on the lane, candidates need to be:-",
        "The successful applicant will meet the following requirements:",
        "The successful applicant will meet one of the following requirements:",
        "To be successful in this role you will:",
    ],
)
@pytest.mark.parametrize("above", [DUTIES, "Verges have been kept here since 1811.\n"])
def test_words_that_lead_into_what_is_asked_for(lead: str, above: str) -> None:
    parsed = read(f"{HEAD}{above}{lead}\n{LIST}")
    assert parsed.posting.qualifications.minimum == ASKED


def test_words_that_lead_into_more_duties() -> None:
    parsed = read(f"{HEAD}{DUTIES}We are looking for someone who will:\n- Paint the gate.\n- Sweep the yard.\n")
    assert parsed.posting.duties[-2:] == ["Paint the gate.", "Sweep the yard."]
    assert parsed.posting.qualifications.minimum == []


def test_what_is_required_in_the_work_is_not_asked_of_anybody() -> None:
    parsed = read(
        "Tide Officers\nAlder Marine Service\n\nTide Officers are engaged in the study of charts and of cases on which decisions "
        "are required. They take part in a wide range of surveys.\n"
    )
    assert parsed.posting.qualifications.minimum == []


@pytest.mark.parametrize(
    "lead",
    [
        "If you have any questions relating to the role, please contact:",
        "For a confidential discussion, please contact:",
        "For more details contact:",
        "To hear more about the position contact:",
    ],
)
@pytest.mark.parametrize("mark", ["- ", "• ", ""])
def test_a_list_of_whom_to_contact_ends_the_list_above_it(lead: str, mark: str) -> None:
    rows = [f"{mark}{row}" for row in ("Ada Quill", "Coordinator, Verges", "(02) 5550 1234")]
    parsed = read("\n".join([f"{HEAD}{DUTIES}{lead}", *rows, ""]))
    assert parsed.posting.duties == ["Mows the verges of the lane.", "Oils the gate."]
    assert parsed.posting.application.contact == "Ada Quill"
    assert parsed.posting.application.phones == ["(02) 5550 1234"]
    assert parsed.posting.application.instructions == []


def test_whom_to_contact_at_work_is_a_duty() -> None:
    duty = "Keeps in contact: neighbours ring about the gate."
    assert read(f"{HEAD}{DUTIES}- {duty}\n").posting.duties[-1] == duty


@pytest.mark.parametrize("extra", ["+super", "+ super + allowances", "+ 12% super", "+\n12% superannuation", "+ benefits"])
def test_what_comes_on_top_of_pay_leaves_its_range_closed(extra: str) -> None:
    (pay,) = end_with(f"Salary: $67,674 to $77,825 {extra}").posting.salaries
    assert (pay.min, pay.max, pay.text) == (67674, 77825, "$67,674 to $77,825")
    (pay,) = end_with(f"Salary: $67,674 {extra}").posting.salaries
    assert (pay.min, pay.max) == (67674, 67674)


def test_pay_that_goes_on() -> None:
    (pay,) = end_with("Salary: $79,428+ a year").posting.salaries
    assert (pay.min, pay.max) == (79428, None)


@pytest.mark.parametrize(
    ("part", "currency"),
    [
        ("Salary: $67,674 +super", "AUD"),
        ("Salary: $67,674\n\nLocation: Elmford,New South Wales,Australia", "AUD"),
        ("Salary: $67,674\n\nLocation: Elmford,British Columbia,Canada", "CAD"),
        ("Salary: $67,674", "USD"),
    ],
)
def test_the_dollar_of_a_country_behind_a_comma(part: str, currency: str) -> None:
    (pay,) = end_with(part).posting.salaries
    assert pay.currency == currency


@pytest.mark.parametrize("below", ["Total Vacancies\n1", "Experience\nNone", "Job Expires\n1w 5d"])
def test_a_type_over_another_label(below: str) -> None:
    parsed = read(f"{HEAD}Location\nElmford, Victoria\n\nJob Type\nFull Time\n{below}\n")
    assert parsed.posting.employment.types == ["full_time"]


def test_a_type_of_the_experience_is_none_of_the_post() -> None:
    parsed = read(f"{HEAD}{DUTIES}\nQualifications\n- Two years of full-time experience on verges.\n")
    assert parsed.posting.employment.types == []
