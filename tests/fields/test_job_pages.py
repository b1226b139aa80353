"""Pages of public bodies as they are copied from sites and boards: title block, a few paragraphs, lists."""

from __future__ import annotations

import pytest
from announcement import BODY, at, printed, read, without


def kinds(text: str) -> list[str]:
    return [section.kind for section in read(text).sections]


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        (
            "Lock Keeper\n\nThe Canal Preserve District of Elm County is accepting resumes for a Lock Keeper.\n\n"
            "The Canal Preserve District of Elm County does not discriminate.\n",
            "Canal Preserve District of Elm County",
        ),
        (
            "Lock Keeper\n\nThe parks of Elm County need a keeper. Elm County is hiring.\n\n"
            "Ask the Canal District of Elm County for its map. Elm County pays well.\n",
            "Elm County",
        ),
        (f"Lock Keeper\n\nRESIDENCY: Applicants must be City of Elmford Residents.\n{BODY}", "City of Elmford"),
    ],
)
def test_body_of_a_county(text: str, employer: str) -> None:
    assert printed(read(text), "/employer") == employer


def test_no_employer_over_a_list_of_what_is_done_for_it() -> None:
    text = "Lock Clerk\nDepartment: Locks\n\nResponsibilities:\nHarbor Council\n- Writes for the locks\n- Keeps the log\n"
    assert read(text).posting.employer is None


def test_no_employer_of_its_telephone() -> None:
    parsed = read(
        "Curator\n\nat Museum of Tides\nLocation Elmford, FL\nDate Posted April 2, 2024\nCategory Non-Profit\n"
        "Job Type Full-time\nSalary Range 90 K\nStart Date 04/02/2024\nCompany Phone 555.010.6674\n"
        f"Address 12 Quay Dr.\nCounty Elm\n\nDescription\n{BODY}"
    )
    assert parsed.posting.employer == "Museum of Tides"
    assert at(parsed, "/application/phones") == ["555.010.6674"]


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("The district seeks a full-time Lock Keeper. An employee in this classification opens the gates.", "job_announcement"),
        ("A Lock Keeper watches those who seek a berth. An employee in this classification opens gates.", "class_specification"),
    ],
)
def test_class_that_is_sought(said: str, kind: str) -> None:
    assert at(read(f"Lock Keeper\n\n{said}\n"), "/document_type") == kind


def test_board_that_one_works_with_is_no_department() -> None:
    with_boards = "The director works with the Harbor Board, Tide Commission, Pilot Board of Review, and staff."
    parsed = read(f"Harbor Director\n\nElm Township is seeking a Harbor Director. {with_boards}\n{BODY}")
    assert parsed.posting.department is None
    assert printed(read(f"Harbor Director\n\nThe Pilot Board of Review seeks a Harbor Director.\n{BODY}"), "/department")


def test_announcement_type_is_a_label() -> None:
    text = f"Jail Cook\n\nPosition Title:    Jail Cook\n\nAnnouncement Type:     External Agency\n{BODY}"
    assert "employment" in kinds(text)
    assert read(text).posting.department is None


@pytest.mark.parametrize(
    ("line", "window"),
    [
        ("Tuesday, May 13, 2025 to Monday, May 26, 2025", {"opens": "2025-05-13", "closes": "2025-05-26"}),
        ("May 13, 2025 - May 26, 2025", {"opens": "2025-05-13", "closes": "2025-05-26"}),
        ("Built from May 13, 2025 to May 26, 2025", {}),
        ("May 26, 2025 to May 13, 2025", {}),
    ],
)
def test_window_on_a_line_of_its_own(line: str, window: dict[str, str]) -> None:
    parsed = read(f"Lock Keeper\n\n$40,000.00 to $50,000.00 / Per Year\n{line}\nFull-Time - Permanent\n{BODY}")
    assert without(at(parsed, "/dates")) == window


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (
            "Ann T. Perkins Hospital Center, Quaytown MD",
            {"name": "Ann T. Perkins Hospital Center", "city": "Quaytown", "state": "MD"},
        ),
        ("Elm Hospital, Quaytown, MD", {"name": "Elm Hospital", "city": "Quaytown", "state": "MD"}),
        ("Harbor Center", {"name": "Harbor Center"}),
        ("Human Resources", {}),
        ("The berth is told to those who are hired.", {}),
    ],
)
def test_place_on_the_line_below_its_heading(place: str, expected: dict[str, str]) -> None:
    parsed = read(f"Lock Clerk\n\nLOCATION OF POSITION\n\n{place}\n\nMAIN PURPOSE OF JOB\n\nThe clerk files papers.\n")
    rows = [without(row, "text") for row in at(parsed, "/locations")]
    assert rows == ([expected] if expected else [])


def test_court_is_no_city() -> None:
    parsed = read(f"Court Clerk\nLocation : Elm County Superior Court, OR\n{BODY}")
    assert [without(row, "text") for row in at(parsed, "/locations")] == [{"name": "Elm County Superior Court", "state": "OR"}]
    line = read(f"Court Clerk\nLocation: County Line, Alabama\n{BODY}")
    assert [without(row, "text") for row in at(line, "/locations")] == [{"city": "County Line", "state": "AL"}]


def test_duties_up_to_what_they_ask_of_the_body() -> None:
    lead = "The Village of Elm is accepting applications for a lock keeper. Other desirable qualifications include rowing."
    duties = "Duties include such things as: oiling of gates, mowing, and painting."
    body = "Climbing, lifting, stooping and kneeling are requirements of this position."
    text = f"{lead}\n\n{duties} {body}\n\nApplications for employment can be had at the lock.\n"
    parsed = read(text)
    assert at(parsed, "/duties") == [duties]
    assert at(parsed, "/physical_requirements") == [body]
    assert at(parsed, "/qualifications/preferred") == ["Other desirable qualifications include rowing."]
    assert kinds(text)[-1] == "application"


def test_numbered_duty_that_leads_into_others() -> None:
    lead = "Walks the lock at least twice a week with the crew of the day and reports to the harbor master at once on:"
    text = f"Lock Keeper\n\nDUTIES\n\n1. Opens the gates.\n2. {lead}\na. rotten planks;\nb. rust.\n"
    assert at(read(text), "/duties") == ["Opens the gates.", lead, "rotten planks;", "rust."]
    plain = read("Lock Keeper\n\nDUTIES\n\n1. Opens the gates.\n2. Reports on:\na. rotten planks;\nb. rust.\n")
    assert at(plain, "/duties") == ["Opens the gates.", "rotten planks;", "rust."]


def test_class_before_its_range_of_pay() -> None:
    parsed = read(
        "Lock Keeper I or II\n\nLock Keeper I - Range 29:  $30,226 - $37,782/yr.\n\n"
        f"Lock Keeper II - Range 36:  $35,929/yr.\n{BODY}"
    )
    assert [(row.applies_to, row.grade) for row in parsed.posting.salaries] == [
        ("Lock Keeper I", "Range 29"),
        ("Lock Keeper II", "Range 36"),
    ]


def test_credits_told_twice() -> None:
    text = "Aide\n\nMINIMUM QUALIFICATIONS\n\n- Completion of at least sixty (60) college credit hours.\n"
    assert at(read(text), "/qualifications/education/0/level") == "some_college"


def test_request_for_another_form_of_the_text() -> None:
    equal = "The District of Elm does not discriminate on the basis of race, color or age."
    text = f"Lock Keeper\n{BODY}\n{equal} To request this document in large print, contact the clerk at 555-010-6674.\n"
    assert kinds(text)[-1] == "accommodation"
    assert at(read(text), "/equal_opportunity") == equal


def test_candidates_who_are_ideal() -> None:
    text = f"Lock Keeper\n\nElm Township is seeking a Lock Keeper.\n\nIdeal candidates will have rowed for years.\n{BODY}"
    assert at(read(text), "/qualifications/preferred") == ["Ideal candidates will have rowed for years."]


def test_place_with_parts_of_another() -> None:
    about = "The Elm Park District serves the town of Quay and portions of the Village of Roseland."
    parsed = read(f"Pool Manager\n\nTHE DISTRICT:\n\n{about}\n{BODY}")
    assert printed(parsed, "/employer") == "Elm Park District"


def test_offices_under_who_leads_them_are_no_title() -> None:
    text = f"Elm County Offices Under The President\n\nOVERVIEW\n\nThe Bureau of Tides seeks a Tide Officer to keep logs.\n{BODY}"
    assert printed(read(text), "/title") == "Tide Officer"
    assert printed(read(f"Assistant to the Mayor\n\nOVERVIEW\n\nWrites letters.\n{BODY}"), "/title") == "Assistant to the Mayor"


def test_city_that_lost_the_blank_before_it() -> None:
    parsed = read(f"Pool Manager\n\nElm Park DistrictQuaytown, OR\n\nAbout The Position\n\nRuns the pool.\n{BODY}")
    assert printed(parsed, "/employer") == "Elm Park District"
    assert [without(row, "text") for row in at(parsed, "/locations")] == [{"city": "Quaytown", "state": "OR"}]
    kept = read(f"Pool Manager\n\nLocation: LaSalle, IL\n{BODY}")
    assert at(kept, "/locations/0/city") == "LaSalle"


def test_city_in_small_letters() -> None:
    parsed = read(f"Pool Manager\n\nLocation : elm bay, OR\n\nJob Type : Full Time\n{BODY}")
    assert [without(row, "text") for row in at(parsed, "/locations")] == [{"city": "elm bay", "state": "OR"}]


def test_years_behind_a_degree_are_no_major() -> None:
    text = "Aide\n\nQUALIFICATIONS:\n\n- A Bachelor's Degree in Tides and a minimum of two years' work on ships.\n"
    assert at(read(text), "/qualifications/education/0/fields") == ["Tides"]


def test_list_behind_a_gap_that_asks_for_most() -> None:
    role = "Ferry Operator\n\nThis position is responsible for safe trips by ferry.\n\n\n\n"
    duties = "  • Drives one of several ferries along its route.\n  • Notifies the pier of delays.\n  • Writes reports.\n\n\n"
    asked = (
        "  • High school diploma or GED required with the ability to read.\n  • Perform basic sums.\n"
        "  • Must possess a valid boat licence.\n  • Ability to swim well required.\n\n"
    )
    rest = "Essential Job Functions\n\n  • Deals with the public 95% of the workday.\n"
    parsed = read(role + duties + asked + rest)
    assert [text[:10] for text in at(parsed, "/duties")] == ["Drives one", "Notifies t", "Writes rep", "Deals with"]
    assert [text[:10] for text in at(parsed, "/qualifications/minimum")] == [
        "High schoo",
        "Perform ba",
        "Must posse",
        "Ability to",
    ]
    few = "  • Sweeps the deck.\n  • Perform basic sums.\n  • Must possess a valid boat licence.\n\n"
    assert len(at(read(role + duties + few + rest), "/duties")) == 6


def test_summary_below_a_label_with_a_short_value() -> None:
    role = "This position is a full-time, at will position. The Tide Technician will provide help to those on the quay."
    parsed = read(
        f"Job Type: Permanent\nSalary Details: $37,696 to $51,713\n\n{role}\n\nEssential Functions\n- Walks the quay.\n"
    )
    assert at(parsed, "/summary") == role
    assert printed(parsed, "/title") == "Tide Technician"


def test_posted_and_expires_on_one_line() -> None:
    parsed = read(f"Dock Technician\n\nElm County Dock District\n\nOpening posted: 04/18/2025 | Expires: 06/07/2025\n{BODY}")
    assert without(at(parsed, "/dates")) == {"posted": "2025-04-18", "closes": "2025-06-07"}


def test_board_of_supervisors_is_no_department() -> None:
    said = "The person in this position answers to the Elm Soil and Quay Conservation District Board of Supervisors."
    assert read(f"Dock Technician\n\nSummary\n\n{said}\n{BODY}").posting.department is None


def test_one_time_sums_are_no_pay() -> None:
    bonus = "From the second year on, each deckhand shall receive $1,000 in the first full pay period."
    parsed = read(f"Pilot\n\nSalary: $4,500 - $5,500 a month\n\nRETENTION PROGRAM:\n{bonus}\n{BODY}")
    assert [row.min for row in parsed.posting.salaries] == [4500]


def test_what_a_bulletin_says_of_itself() -> None:
    text = (
        "Pilot\n\nSalary\n\n$57,180.00 Annually\n\nFLSA\n\nNon-Exempt\n\nBargaining Unit\n\nELMA\n\n"
        "The contents of this bulletin should not be construed as a contract. All is subject to change.\n\n"
        "This posting may close earlier than the indicated closing date if many apply.\n\n"
        "Job Description\n\nUnder supervision, steers ferries.\n"
    )
    assert kinds(text)[-3:] == ["legal", "dates", "summary"]


def test_requirements_asked_for_in_a_question() -> None:
    head = "Ferry Operators\n\nWe are now accepting resumes for operators.\n\n"
    parsed = read(f"{head}What are the requirements to apply?\n- A boat licence\n- 21 years\n")
    assert at(parsed, "/qualifications/minimum") == ["A boat licence", "21 years"]


def test_grade_in_the_value_of_a_label_on_pay() -> None:
    parsed = read(f"Lock Nurse\n\nSALARY: Grade 68            Starting Salary:  $16.50 Hourly / $34,323.12 Annually\n{BODY}")
    assert [row.grade for row in parsed.posting.salaries] == ["68", "68"]
    plain = read(f"Lock Nurse\n\nSalary: Graded by years            Starting Salary:  $16.50 Hourly\n{BODY}")
    assert [row.grade for row in plain.posting.salaries] == [None]


def test_title_behind_the_name_of_the_notice() -> None:
    parsed = read(f"News\n\nNotice of Vacancy Harbor Clerk\n\nElm Township is seeking a clerk.\n{BODY}")
    assert printed(parsed, "/title") == "Harbor Clerk"


@pytest.mark.parametrize(
    ("said", "types"),
    [("This is a full-time staff position.", ["full_time"]), ("The full-time staff of the lock help.", [])],
)
def test_position_on_the_staff(said: str, types: list[str]) -> None:
    assert at(read(f"Lock Aide\n\nElm Township is seeking an aide. {said}\n{BODY}"), "/employment/types") == types


def test_department_as_the_place_of_work() -> None:
    parsed = read(
        f"Lock Nurse\n\nTitle: Lock Nurse\n\nLocation: Department of Tides and Locks\n\nSalary Range: $57,083.40\n{BODY}"
    )
    assert printed(parsed, "/department") == "Department of Tides and Locks"
    named = read(f"Lock Nurse\n\nDepartment: Locks\n\nLocation: Department of Tides\n{BODY}")
    assert printed(named, "/department") == "Locks"


@pytest.mark.parametrize(
    ("label", "printed_title", "title", "kind"),
    [
        ("JOB TITLE", "Ferry Assistant (Night Boats)", "Ferry Assistant (Night Boats)", "header"),
        ("Job title", "Ferry Coordinator [CLOSED]", "Ferry Coordinator", "header"),
        ("JOB TITLES", "Ferry Coordinator", None, "other"),
    ],
)
def test_a_label_of_the_title_among_headings(label: str, printed_title: str, title: str | None, kind: str) -> None:
    you = "YOU ARE ...\n\n... a dependable person with an interest in boats. You pay a great deal of attention to details."
    parsed = read(
        f"{you}\n\n{label}\n\n{printed_title}\n\nREPORTS TO\n\nChief Pilot\n\nJOB SUMMARY\n\nThe ferry runs at night.\n"
    )
    assert (parsed.posting.title, parsed.sections[1].kind) == (title, kind)
    assert (parsed.posting.document_type == "job_announcement") is (title is not None)
