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
    assert parsed.posting.department is None
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
        "If you have any questions on the pier or the role, please contact:",
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


SHEET = """\
Job description and selection criteria

Job title Verge Keeper (Trainee)

Division Gardens and Verges (GV)

Department

Location Elm Archives, Special Collections, Alder Libraries

Grade and salary Grade 3: £17,650 - £20,930 per annum

Hours Full time (36.5 hours per week)

Contract type Fixed-term for one year from September 2031

Vacancy reference 128313

Closing date 12.00 midday (BST) Thursday 20 April 2031

Introduction

The lane was laid out in 1602, and verges have been kept since.
"""


def test_a_sheet_whose_labels_have_lost_their_colons() -> None:
    posting = read(SHEET).posting
    assert posting.title == "Verge Keeper (Trainee)"
    assert (posting.department, posting.division) == (None, "Gardens and Verges")
    assert [place.name for place in posting.locations] == ["Elm Archives, Special Collections, Alder Libraries"]
    assert posting.employment.types == ["full_time", "contract"]
    assert posting.requisition_id == "128313"
    assert str(posting.dates.closes).startswith("2031-04-20T12:00:00")


def test_prose_that_begins_like_rows_of_a_sheet() -> None:
    prose = (
        "Job title changes are told to all\nwho work on the lane. Closing date notices\nhang on the gate, and\n"
        "Contract type questions\ngo to the clerk."
    )
    assert [section.heading for section in read(f"{HEAD}{DUTIES}\nAbout us\n\n{prose}\n").sections][-1] == "About us"


def test_a_label_without_value_over_another_label() -> None:
    parsed = read(
        "Gardener 1\n\nStatus\nOpen\nClosing date\nDepartment\nVerges and Lanes\n\nGardener 1\nCompetition Number: 17 - 11\n"
    )
    assert parsed.posting.department == "Verges and Lanes"
    assert parsed.posting.requisition_id == "17 - 11"
    assert parsed.posting.dates.closes is None


def test_the_title_with_more_of_it_is_no_department() -> None:
    parsed = read(f"Head of Verges\nHead of Verges - Northern Lane Services\nLocation: Elmford\n{DUTIES}")
    assert parsed.posting.title.startswith("Head of Verges")
    assert parsed.posting.department is None


@pytest.mark.parametrize(
    ("line", "types"),
    [
        ("3 permanent, full-time roles", ["full_time", "permanent"]),
        ("Permanent wholetime contract", ["full_time", "permanent"]),
        ("Security - Permanent full-time role based in the Elm office", ["full_time", "permanent"]),
        ("Temporary internal auxiliary position (2 positions)", ["temporary"]),
        ("Permanent staff positions are rare here", []),
        ("Part-time study for other roles", []),
        ("Part-time positions: six days of leave", []),
        ("Temporary housing position papers", []),
    ],
)
def test_a_line_of_what_is_offered_that_says_what_post_it_is(line: str, types: list[str]) -> None:
    assert read(f"{HEAD}{DUTIES}\nWhat we offer\n- A boat\n- {line}\n- Rain\n").posting.employment.types == types


@pytest.mark.parametrize(
    ("value", "name", "city"),
    [
        (
            "There is now one permanent whole-time vacancy in Elm Health Centre, Alder.",
            "Elm Health Centre",
            "Alder",
        ),
        ("There is a current live vacancy in HSE Elm - Quay Service Area", "HSE Elm - Quay Service Area", None),
        ("There are two posts in the Elm Unit. A panel may be formed.", "Elm Unit", None),
    ],
)
def test_a_place_in_a_sentence_on_the_vacancy(value: str, name: str, city: str | None) -> None:
    (place,) = read(f"Staff Nurse\nLocation of Post: {value}\nReference: NR13\n").posting.locations
    assert (place.name, place.city) == (name, city)


def test_a_sentence_on_how_many_work_there_names_no_place() -> None:
    assert read("Staff Nurse\nLocation of Post: There is one of us on every ward.\nReference: NR13\n").posting.locations == []


def test_papers_that_are_enclosed_are_no_duties() -> None:
    letter = (
        "Dear Applicant\nPost Title: Lottery Officer\nThank you for asking. I have pleasure in enclosing a pack containing;\n"
        "- An application form.\n- A form on equality.\n- A job description (for reading only).\n"
        "Only those who are shortlisted hear from us.\nYours sincerely\nADA QUILL\nPeople Officer\n"
    )
    parsed = read(letter)
    assert parsed.posting.duties == []
    assert "ADA QUILL" not in parsed.posting.selection
    assert parsed.sections[-1].kind == "header"
    found = read(f"{HEAD}Please find enclosed the following:\n- Job description\n- Application form\n\n{DUTIES}")
    assert found.posting.duties == ["Mows the verges of the lane.", "Oils the gate."]


def test_a_fence_that_encloses_is_a_duty() -> None:
    duty = "Mends the fence that encloses a yard."
    assert read(f"{HEAD}{DUTIES}- {duty}\n").posting.duties[-1] == duty


def test_what_to_read_before_applying_is_not_asked_of_anybody() -> None:
    step = "Prior to applying, please review the attached sheet, which outlines the work and its requirements."
    posting = read(f"{HEAD}QUALIFICATIONS:\n- A valid licence for tractors\n\n{step}\n").posting
    assert posting.qualifications.minimum == ["A valid licence for tractors"]
    assert posting.application.instructions == [step]


def test_an_ideal_candidate_would_have_more() -> None:
    wish = "In addition, an ideal candidate would have a ticket for chainsaws."
    posting = read(f"{HEAD}Essential Requirements\n- A licence\n- A pair of boots\n\n{wish}\n").posting
    assert posting.qualifications.minimum == ["A licence", "A pair of boots"]
    assert posting.qualifications.preferred == [wish]


@pytest.mark.parametrize(
    ("sentence", "employer"),
    [
        ("Alder Valley Police are currently recruiting support officers at £26,232.", "Alder Valley Police"),
        ("Alder Constabulary welcome applications from everyone.", "Alder Constabulary"),
        ("Elm Fire and Rescue Service is recruiting a keeper.", "Elm Fire and Rescue Service"),
        ("Thornbeck Peninsula Shire is known for its verges.", "Thornbeck Peninsula Shire"),
        (
            "As one of the oldest councils of the coast, Thornbeck Shire Council is proud of its verges.",
            "Thornbeck Shire Council",
        ),
        ("Thornbeck Borough Council have a vacancy for a keeper of verges.", "Thornbeck Borough Council"),
        ("Alder Police are seeking officers in Oregon.", None),
    ],
)
def test_who_employs_in_a_sentence(sentence: str, employer: str | None) -> None:
    assert read(f"Verge Keeper\n\n{sentence}\n\n{DUTIES}").posting.employer == employer
