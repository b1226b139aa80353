"""Pages of boards and small agencies of the United States: whom, where and what they name, in their own ways of printing it."""

from __future__ import annotations

import pytest
from announcement import BODY, read

PROSE = "The Harbor Pilot guides ships through the narrow parts of the bay and keeps the logs of the station up to date.\n"


@pytest.mark.parametrize(
    ("top", "title"),
    [
        ("Alder Free Library\n\nSeeking New Harbor Librarian\n", "Harbor Librarian"),
        ("Alder Free Library\n\nSeeking a Harbor Librarian\n", "Harbor Librarian"),
        ("Seasonal Docks\n\nJob in Elm Bay, Cook County, Oregon, 97420, USA\nPosition: Dock Crew\n", "Dock Crew"),
        (
            "Listing for: City of Elm Bay\nPosition: Seasonal Dock Employees\nThe City is seeking a Seasonal Worker.\n",
            "Seasonal Dock Employees",
        ),
        ("Job Board\nCurrent Job Ads\nHarbor Pilot\n", "Harbor Pilot"),
    ],
)
def test_titles(top: str, title: str) -> None:
    assert read(top + PROSE + BODY).posting.title == title


def test_what_a_board_puts_a_posting_under_is_no_title() -> None:
    top = (
        "Seasonal Docks\n\nListing for: City of Elm Bay\nFull Time position\nJob specializations:\n  • Docks/Boats\n"
        "    Ferry Technician / Mechanic, Deckhand, Boat Maintenance\nPosition: Seasonal Dock Help\n"
    )
    assert read(top + BODY).posting.title == "Seasonal Dock Help"


@pytest.mark.parametrize(
    ("lines", "employer"),
    [
        ("Harbor Pilot\n\nWebsite City of Elm Bay\n\n", "City of Elm Bay"),
        ("Harbor Pilot\n\nWebsite Alder Tide Courts\n\n", "Alder Tide Courts"),
        ("Harbor Pilot\n\nWebsite alder_tides Alder Tide Courts\n\n", "Alder Tide Courts"),
        ("Harbor Pilot\n\nWebsite Privacy Policy\n\n", None),
        ("Harbor Pilot\n\nWebsite Department of Docks\n\n", "Department of Docks"),
        (
            "Thank you for your interest in employment with the Elm Bay Public Library.\n\nPosition Title: Harbor Pilot\n",
            "Elm Bay Public Library",
        ),
        ("Thank you for your interest in the tides of Elm Bay.\n\nPosition Title: Harbor Pilot\n", None),
        ("Harbor Pilot\n\nElm Blossoms is a 501(c)3 nonprofit organization that keeps gardens.\n\n", "Elm Blossoms"),
        ("Harbor Pilot\nCity of Elmbay- DEPARTMENT OF DOCKS / Elmbay, OR\n", "City of Elmbay"),
        (
            "Harbor Pilot\nThe Forest Preserves of Coos County is seeking a pilot. The county includes the City of Elm Bay.\n",
            "Forest Preserves of Coos County",
        ),
    ],
)
def test_employers(lines: str, employer: str | None) -> None:
    assert read(lines + PROSE + BODY).posting.employer == employer


@pytest.mark.parametrize(
    ("lines", "department"),
    [
        (
            "JOB ANNOUNCEMENT\nHarbor Pilot\nMAYOR'S OFFICE FOR PEOPLE WITH DISABILITIES\n",
            "MAYOR'S OFFICE FOR PEOPLE WITH DISABILITIES",
        ),
        ("Job Title: Harbor Pilot\nDept./Division: Docks Job Class Code: 1481\nPay Grade: 118 PCN: 1481001\n", "Docks"),
        ("Harbor Pilot\nThe City of Elmbay Department of Docks is seeking a pilot.\n", "Department of Docks"),
        ("Harbor Pilot\nThe pilot works in the Bureau of Docks, Elm Bay, OR.\n", "Bureau of Docks"),
        ("The Harbor Pilot steers the boats and must pass a Department of Transportation (DOT) physical each year.\n", None),
        ("Harbor Pilot | State of Oregon Office of the Oregon Docks\n\nHarbor Pilot\n", "Office of the Oregon Docks"),
    ],
)
def test_departments(lines: str, department: str | None) -> None:
    assert read(lines + PROSE + BODY).posting.department == department


@pytest.mark.parametrize(
    ("line", "city"),
    [
        ("Elm Bay, OR", "Elm Bay"),
        ("Elm Bay, OR, US, 97420-0001", "Elm Bay"),
        ("Harbor Clerk, OR", None),
    ],
)
def test_a_city_on_a_line_of_its_own_below_prose(line: str, city: str | None) -> None:
    about = "Posted: 08/14/2027\n\nElm Ferries keeps the old boats of the bay running for all who live there.\n\n"
    places = read(
        f"Harbor Pilot\n\n{about}Harbor Pilot\nProfessional Opportunity\n{line}\nOpen Until\n\n{PROSE}{BODY}"
    ).posting.locations
    assert (places[0].city if places else None) == city


@pytest.mark.parametrize(
    ("pay", "ends", "period"),
    [
        ("$37.482 - 49.117 Hourly", (37.482, 49.117), "hour"),
        ("$37.482 - $49.117 hourly", (37.482, 49.117), "hour"),
        ("$37.482 to $49.117 per year", (37482, 49117), "year"),
    ],
)
def test_pay_of_an_hour_with_three_places(pay: str, ends: tuple[float, float], period: str) -> None:
    (salary,) = read(f"Harbor Pilot\nSalary: {pay}\n{PROSE}{BODY}").posting.salaries
    assert ((salary.min, salary.max), salary.period) == (ends, period)


@pytest.mark.parametrize(
    ("line", "posted", "closes"),
    [
        (
            "Job Posting Aug 7, 2027, 10:05:44 AM Closing Date Aug 21, 2027, 11:59:00 PM",
            "2027-08-07T10:05:44",
            "2027-08-21T23:59:00",
        ),
        ("Job Posting Aug 7, 2027 Closing Date Aug 21, 2027", "2027-08-07", "2027-08-21"),
        ("Job Posting Aug 7, 2027, 10:05:44 AM", "2027-08-07T10:05:44", None),
    ],
)
def test_dates_in_a_row_with_their_times(line: str, posted: str, closes: str | None) -> None:
    dates = read(f"Harbor Pilot\n{line}\n{PROSE}{BODY}").posting.dates
    assert (dates.posted, dates.closes) == (posted, closes)


@pytest.mark.parametrize(
    ("line", "types"),
    [
        ("Career Rates User's Guide Internship Deadlines", []),
        ("Summer Internship", ["internship"]),
        ("The Harbor Pilot is responsible for leading part-time and seasonal staff of the docks.", []),
        ("The Harbor Pilot directs two part-time aides.", []),
        ("The port is hiring part-time pilots. This is a part-time position.", ["part_time"]),
    ],
)
def test_types_of_others_and_of_menus(line: str, types: list[str]) -> None:
    assert read(f"{line}\n\nHarbor Pilot\n\n{line}\n{BODY}").posting.employment.types == types


def test_how_long_somebody_can_stay_is_no_experience() -> None:
    stay = (
        "Whoever is chosen must be able to work at least 3 months and no longer than 5 months, and has to find a way to the "
        "docks of the Old Harbor and Ferry Departments.\n"
    )
    duties = "Typical Duties\nGuides ships through the bay.\nKeeps the logs.\n"
    parsed = read(f"Harbor Pilot\nThis is a union position.\n{stay}{duties}")
    assert parsed.posting.qualifications.experience == []
    wanted = "MINIMUM QUALIFICATIONS\n- At least 3 months of experience with boats\n"
    (found,) = read(f"Harbor Pilot\n{PROSE}{wanted}").posting.qualifications.experience
    assert found.years == 0.25


def test_the_year_of_a_degree_is_no_major() -> None:
    wanted = "MINIMUM QUALIFICATIONS\n- A Juris Doctor degree in or before 2029, and a seat at the bar of Oregon\n"
    (degree,) = read(f"Harbor Counsel\n{PROSE}{wanted}").posting.qualifications.education
    assert degree.fields == []


def test_the_short_name_of_a_board_is_no_note_on_the_hours() -> None:
    schedule = read(
        f"Harbor Pilot\nSchedule: Monday - Friday, 8:00 AM - 4:00 PM, told by the Harbor Board of Elm Bay (Board)\n{PROSE}{BODY}"
    ).posting.schedule
    assert schedule.note != "Board"
    schedule = read(f"Harbor Pilot\nSchedule: Monday - Friday, 8:00 AM - 4:00 PM (Rotating)\n{PROSE}{BODY}").posting.schedule
    assert schedule.note == "Rotating"


def test_a_benefit_of_a_list_that_runs_over_its_line_is_no_heading() -> None:
    perks = (
        "BENEFITS\n\nOld Harbor Pension Plan\n\nFlexible Dock Options\n\n"
        "Generous Paid Time Off (13 paid holidays; Minimum of 10 vacation days a year; Up to 4 personal days)\n\n"
    )
    parsed = read(f"Harbor Pilot\n{PROSE}{BODY}\n{perks}")
    assert "Flexible Dock Options" in parsed.posting.benefits
    assert not any("Paid Time Off" in item for item in parsed.posting.qualifications.minimum)


def test_what_employees_of_the_government_do_to_apply() -> None:
    apply = (
        "All applicants who want to be considered must apply on the harbor site.\n\n"
        "State of Oregon employees should click the link on the left to apply.\n\n"
        "Please attach a DETAILED resume to your application.\n\n"
    )
    application = read(f"Harbor Pilot\n{apply}{PROSE}{BODY}").posting.application
    assert any("State of Oregon employees" in step for step in application.instructions)


def test_a_number_behind_a_label_of_many_words() -> None:
    parsed = read(f"Harbor Pilot\nPosting Identification Number REQ#41267 - TIDE#2027-00139\n{PROSE}{BODY}")
    assert parsed.posting.requisition_id == "41267"
    assert any(section.kind == "identifiers" for section in parsed.posting.sections)


@pytest.mark.parametrize(
    ("lines", "employer"),
    [
        ("Pilot Pool\nPilot Pool at Elm Bay Unified School District Share on X      Print\n", "Elm Bay Unified School District"),
        (
            "Harbor Pilot\n\nThe Superior Court of Coos County is a court. It is in the Superior Court of Coos County.\n\n",
            "Superior Court of Coos County",
        ),
        ("Harbor Pilot\n\nCoos County has a Superior Court. Coos County is by the sea.\n\n", "Coos County"),
    ],
)
def test_districts_and_courts_as_employers(lines: str, employer: str) -> None:
    assert read(lines + PROSE + BODY).posting.employer == employer


@pytest.mark.parametrize(
    ("lines", "department"),
    [
        ("Title: Harbor Clerk - Coos County Superior Court\nThe Commonwealth of Virginia hires.\n", "Coos County Superior Court"),
        ("Title: Harbor Clerk - Elm Harbor Library, Elm Bay\nThe Commonwealth of Virginia hires.\n", None),
        ("Title: Harbor Clerk - Night Shift\nThe Commonwealth of Virginia hires.\n", None),
        ("Harbor Clerk, Elm Bay Public Library (Elm Bay)\nThe Town of Elm Bay is by the sea.\n", "Elm Bay Public Library"),
    ],
)
def test_offices_behind_titles(lines: str, department: str | None) -> None:
    assert read(lines + PROSE + BODY).posting.department == department


@pytest.mark.parametrize(
    ("words", "statement"),
    [
        (
            "Send a letter to Ann Field, 281 Quay Street, Elm Bay, OR  97420 Equal Opportunity Employer",
            "Equal Opportunity Employer",
        ),
        ("Send a letter to Ann Field. Elm Bay is an Equal Opportunity Employer", "Elm Bay is an Equal Opportunity Employer"),
    ],
)
def test_the_end_of_an_address_is_no_part_of_the_equal_opportunity_statement(words: str, statement: str) -> None:
    assert read(f"Harbor Pilot\n{PROSE}{BODY}\n\n{words}\n").posting.equal_opportunity == statement


def test_what_somebody_will_earn_is_no_duty() -> None:
    pay = (
        "SALARY\nThe wage of this post is not open to debate. The successful applicant will earn the lowest rate, "
        "which grows each June up to the top of its range.\n"
    )
    assert read(f"Harbor Pilot\nWe seek pilots.\n{pay}SELECTION PROCESS\nThere may be an interview.\n").posting.duties == []


@pytest.mark.parametrize(
    ("sentence", "employer"),
    [
        ("Elm Bay is bounded on the north by the City of Coos and by the sea.", None),
        ("Clinics are run by Coos County, the City of Elm, City of Birch and Village of Alder.", None),
        ("The City of Elm runs the harbor.", "City of Elm"),
    ],
)
def test_neighbours_hire_nobody(sentence: str, employer: str | None) -> None:
    assert read(f"Harbor Pilot\n\n{sentence}\n\n{PROSE}{BODY}").posting.employer == employer


@pytest.mark.parametrize(
    ("sentence", "types"),
    [
        ("The Harbor Pilot oversees a crew of 31 full-time and 6 part-time personnel on the boats.", []),
        ("The port is seeking 2 full-time pilots.", ["full_time"]),
        ("The Harbor Pilot is a full-time position.", ["full_time"]),
    ],
)
def test_how_many_others_work_there(sentence: str, types: list[str]) -> None:
    assert read(f"Harbor Pilot\n\n{sentence}\n{BODY}").posting.employment.types == types


@pytest.mark.parametrize(
    ("sentence", "department"),
    [
        ("The City of Elm Bay seeks somebody to join our Docks Department as a pilot.", "Docks Department"),
        ("The City of Elm Bay seeks two pilots for the Night Division of our Docks Department.", "Docks Department"),
        ("The City of Elm Bay has a crew which is a part of our Docks Department.", None),
    ],
)
def test_a_department_that_somebody_is_to_join(sentence: str, department: str | None) -> None:
    assert read(f"Harbor Pilot\n\n{sentence}\n{BODY}").posting.department == department


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Position: Chief Pilot, Night Boats (Department of Dock...", "Chief Pilot, Night Boats"),
        ("Title: Chief Harbor Officer, Office of the Mayor", "Chief Harbor Officer"),
        ("Title: Chief Harbor Officer (Night Boats)", "Chief Harbor Officer (Night Boats)"),
    ],
)
def test_what_boards_cut_off_and_offices_behind_titles(line: str, title: str) -> None:
    assert read(f"{line}\n{BODY}").posting.title == title


def test_a_list_without_headings_turns_from_duties_to_requirements() -> None:
    duties = "- Operate boats and nets\n- Performs repairs of boats\n- Maintain the logs of the station\n"
    asked = "- Must be at least 18 years of age\n- Must possess a boat card\n- Ability to work in rain\n- Must pass a drug test\n"
    lead = "This position will be responsible for the boats of the City of Elm Bay.\n"
    posting = read(f"Harbor Pilot\n{lead}{duties}{asked}Salary : $17 - $21\n").posting
    assert (len(posting.duties), len(posting.qualifications.minimum)) == (3, 4)
    posting = read(f"Harbor Pilot\n{lead}{duties}- Must keep the nets dry\n- Performs drills\nSalary : $17 - $21\n").posting
    assert (len(posting.duties), len(posting.qualifications.minimum)) == (5, 0)


@pytest.mark.parametrize(
    ("sentence", "employer"),
    [
        ("The Village of St. Alder, Oregon (population 901), is seeking a Harbor Pilot.", "Village of St. Alder"),
        ("The City of Mt. Alder is seeking a Harbor Pilot.", "City of Mt. Alder"),
        ("The City of Ft. Alder seeks a pilot for its boats.", "City of Ft. Alder"),
        ("The Elm Bay Park District accepts applications all year.", "Elm Bay Park District"),
        ("Our boats lie in the port. The City of Alder is seeking a Harbor Pilot.", "City of Alder"),
    ],
)
def test_a_word_in_short_within_the_name_of_a_place_ends_no_sentence(sentence: str, employer: str) -> None:
    posting = read(f"Harbor Pilot\n\n{sentence}\n\n{BODY}").posting
    assert (posting.title, posting.employer) == ("Harbor Pilot", employer)


@pytest.mark.parametrize(
    ("line", "title", "openings"),
    [
        ("Harbor Pilot II (Open Positions: 3)", "Harbor Pilot II", 3),
        ("Harbor Pilot (Night Boats)", "Town Manager", None),
    ],
)
def test_a_title_with_the_number_of_open_positions_stands_below_words_on_the_town(
    line: str, title: str, openings: int | None
) -> None:
    about = "About Us\n\nElm Bay is a town. The Town Manager is responsible for overseeing the work of seven departments.\n\n"
    posting = read(f"{about}Job Details\n\n{line}\n\nLocation: Elm Bay, OR 97420\nDepartment: Port\n\n{BODY}").posting
    assert (posting.title, posting.openings.count) == (title, openings)


@pytest.mark.parametrize(
    ("sentence", "types"),
    [
        ("The Town has some 15 employees including full time, part time and temporary employees.", []),
        ("This position is full time and temporary.", ["full_time", "temporary"]),
    ],
)
def test_the_kinds_of_all_employees_are_no_types(sentence: str, types: list[str]) -> None:
    assert read(f"Harbor Pilot\n\n{sentence}\n\n{BODY}").posting.employment.types == types
