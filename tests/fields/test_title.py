"""The title as the announcement prints it: behind a label, in the title block, in prose; never a menu word, heading or office."""

from __future__ import annotations

import pytest
from announcement import BODY, at, printed, read

import jobparse


@pytest.mark.parametrize(
    ("label", "title"),
    [
        ("Job Title: Bridge Inspector", "Bridge Inspector"),
        ("Position Title:\nBridge Inspector", "Bridge Inspector"),
        ("JOB TITLE: BRIDGE INSPECTOR", "BRIDGE INSPECTOR"),
        ("Title: Bridge Inspector II", "Bridge Inspector II"),
        ("Class Title: Chief Inspector of Bridges and Tunnels", "Chief Inspector of Bridges and Tunnels"),
        ("Job Title: Bridge Inspector - 40221", "Bridge Inspector"),
        ("Job Title: Bridge Inspector (40221)", "Bridge Inspector"),
        ("Job Title: Bridge Inspector, BX-18", "Bridge Inspector"),
        ("Job Title: **Bridge Inspector**", "Bridge Inspector"),
        ("Name of the Post: Bridge Inspector", "Bridge Inspector"),
        ("Civil Service Title: INSPECTOR (STEEL)\nBusiness Title: Ferry Landing Inspector", "Ferry Landing Inspector"),
        ("Working Title: Ferry Landing Inspector\nJob Title: Inspector", "Ferry Landing Inspector"),
    ],
)
def test_behind_a_label(label: str, title: str) -> None:
    parsed = read(f"{label}\nDepartment: Bridges\n{BODY}")
    assert parsed.posting.title == title
    assert printed(parsed, "/title") == title


@pytest.mark.parametrize(
    ("block", "title"),
    [
        ("BRIDGE INSPECTOR\nDepartment of Bridges", "BRIDGE INSPECTOR"),
        ("City of Elmford\nBRIDGE INSPECTOR\nDepartment of Bridges", "BRIDGE INSPECTOR"),
        ("Department of Bridges\n\nBridge Inspector", "Bridge Inspector"),
        ("Marrow County Board of Health\nClinic Nurse", "Clinic Nurse"),
        ("# Bridge Inspector\n\nCity of Elmford", "Bridge Inspector"),
        ("**Bridge Inspector**\n\nCity of Elmford", "Bridge Inspector"),
        ("JOB ANNOUNCEMENT\n\nBridge Inspector\n\nDepartment of Bridges", "Bridge Inspector"),
        ("Home\nSearch Jobs\nSign In\nBridge Inspector\nApply Now\nCity of Elmford", "Bridge Inspector"),
        (
            "Skip to main content\nMenu\nDeputy Director of Parks and Recreation\nElmford, Illinois",
            "Deputy Director of Parks and Recreation",
        ),
        ("Police Officer\nElmford Police Department", "Police Officer"),
        ("Office Clerk\nOffice of the City Treasurer", "Office Clerk"),
        ("911 Dispatcher\nCity of Elmford", "911 Dispatcher"),
        ("2nd Shift Custodian\nCity of Elmford", "2nd Shift Custodian"),
        ("New Business Analyst\nCity of Elmford", "New Business Analyst"),
        ("03/04/2025\nBridge Inspector\nCity of Elmford", "Bridge Inspector"),
        ("Bridge Inspector (Seasonal)\nCity of Elmford", "Bridge Inspector (Seasonal)"),
        (
            "Share this job\nDIR / FERRY OPERATIONS\nPosted: 03/04/2025\nJOB ANNOUNCEMENT\nDirector of Ferry "
            "Operations\nDepartment of Ferries",
            "Director of Ferry Operations",
        ),
    ],
)
def test_in_the_title_block(block: str, title: str) -> None:
    parsed = read(f"{block}\n{BODY}")
    assert parsed.posting.title == title
    assert printed(parsed, "/title") == title


def test_the_text_s_own_title_wins_over_the_site_s_copy() -> None:
    parsed = read(
        "BRIDGE INSP-ELM, BX17\n\nJob Number:\n41207\n\nDescription\n\nJOB ANNOUNCEMENT\n\nBridge Inspector\n\n"
        f"Department of Bridges\n\nNumber of Positions: 2\n{BODY}"
    )
    assert parsed.posting.title == "Bridge Inspector"
    assert printed(parsed, "/title") == "Bridge Inspector"


@pytest.mark.parametrize(
    ("line", "title"),
    [
        (
            "BRIDGE INSPECTOR DEPARTMENT OF BRIDGES Number of Vacancies: 2 Starting Salary: $54,120.00 annually",
            "BRIDGE INSPECTOR",
        ),
        (
            "FERRY CAPTAIN OFFICE OF RIVER SAFETY Landing Division Number of Vacancies: 1 Starting Salary: $61,000.00 annually",
            "FERRY CAPTAIN",
        ),
    ],
)
def test_in_a_flattened_title_block(line: str, title: str) -> None:
    parsed = read(f"Job Number:\n41207\nDescription\nBID/JOB ANNOUNCEMENT\n{line}\n{BODY}")
    assert parsed.posting.title == title


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("The City of Elmford is seeking a Water Quality Analyst to join its laboratory.", "Water Quality Analyst"),
        ("The Town of Greyhaven seeks to hire one (1) full-time Records Clerk for its town hall.", "Records Clerk"),
        ("Marrow County is looking for an experienced Fleet Mechanic.", "Fleet Mechanic"),
        ("The Harbor Light Transit District is recruiting for the position of Senior Dispatcher.", "Senior Dispatcher"),
        ("The Harbor Institute has a drive for the position of Project Scientist-I of tides.", "Project Scientist-I"),
        ("The Botany Department announces a vacancy for a Lecturer/Senior Lecturer.", "Lecturer/Senior Lecturer"),
        ("The department seeks somebody who knows moss. The position is at the Assistant Professor rank.", "Assistant Professor"),
        ("The college has two posts at the rank of Associate Professor.", "Associate Professor"),
        ("Applications are invited for the post of Lecturer in Marine Biology in the college.", "Lecturer in Marine Biology"),
        ("The town has an opening for an Epidemiologist. The work is by the sea.", "Epidemiologist"),
        ("The college invites applications for a position at the assistant professor level.", "assistant professor"),
        ("A postdoctoral research position is open at the college.", "postdoctoral research position"),
        ("The college offers a PhD studentship on moss.", "PhD studentship"),
    ],
)
def test_in_prose(sentence: str, title: str) -> None:
    parsed = read(f"{sentence}\n{BODY}")
    assert parsed.posting.title == title
    assert printed(parsed, "/title") == title


def test_the_subject_with_a_name_in_brackets() -> None:
    text = "Reporting to the chief, the Ferry Surveyor (Senior Lights Surveyor) is responsible for the lights.\n"
    assert read(f"SUMMARY\n\n{text}{BODY}").posting.title == "Ferry Surveyor"


def test_the_subject_of_the_duties() -> None:
    parsed = read("DUTIES\n\nThe Harbor Pilot will:\n\n- Bring ships in.\n- Bring ships out.\n")
    assert parsed.posting.title == "Harbor Pilot"


@pytest.mark.parametrize(
    "block",
    [
        "",
        "Home\nSearch Jobs\nSign In\nApply Now",
        "Menu\nJob Search\nSave Job\nPrint",
        "Department of Bridges",
        "Office of the Town Clerk",
        "City of Elmford",
        "JOB ANNOUNCEMENT",
        "City of Elmford\nDepartment of Bridges\nDivision of Inspection",
        "Posted: 03/04/2025\n$54,120.00 annually",
        "www.elmford.example/jobs",
    ],
)
def test_no_title(block: str) -> None:
    parsed = read(f"{block}\n{BODY}")
    assert parsed.posting.title is None
    assert "/title" not in parsed.evidence


def test_no_heading_is_the_title() -> None:
    parsed = read("NATURE OF WORK\n\nWork on steel over water.\n\nTYPICAL TASKS\n\n- Climbs.\n- Paints.\n")
    assert at(parsed, "/title") is None


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Now Hiring: Fleet Mechanic", "Fleet Mechanic"),
        ("JOB ANNOUNCEMENT: FLEET MECHANIC", "FLEET MECHANIC"),
        ("City of Elmford FLEET MECHANIC in Elmford, Illinois", "FLEET MECHANIC"),
        ("Fleet Mechanic - Hourly", "Fleet Mechanic"),
        ("Fleet Mechanic III", "Fleet Mechanic III"),
        ("Fleet Mechanic/Welder", "Fleet Mechanic/Welder"),
    ],
)
def test_without_what_sites_put_around_it(line: str, title: str) -> None:
    parsed = read(f"{line}\n{BODY}")
    assert parsed.posting.title == title
    assert printed(parsed, "/title") == title


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("to join the team as a Harbor Pilot (Night Boats).", "Harbor Pilot (Night Boats)"),
        ("to join the team as a Harbor Pilot (Part Time).", "Harbor Pilot"),
        ("to join the team as a Harbor Pilot (AHP).", "Harbor Pilot"),
    ],
)
def test_the_field_of_a_post_in_brackets_in_prose(sentence: str, title: str) -> None:
    text = f"About the Role\nThe harbor is seeking somebody {sentence}\n\nDuties\n- Steers boats.\n"
    assert jobparse.parse(text).posting.title == title


def test_a_house_with_its_number_is_no_title() -> None:
    text = "ALDER SERVICE COMMISSION\n\nElm Plaza, 7-Oak Road near Reed Park, Elmford\n\nQUALIFICATION:\n- A degree.\n"
    assert jobparse.parse(text).posting.title is None


@pytest.mark.parametrize(
    "title",
    [
        "Director of Finance and Administration",
        "Executive Officer Docks and Administration",
        "Secretary of the Harbor Commission",
        "Harbor Clerk I-II-III",
    ],
)
def test_a_post_over_an_office_is_a_title(title: str) -> None:
    text = f"{title}\nGrade 10\nReference: AHC/2025/01\n\nDUTIES\n\n- Signs papers.\n"
    assert jobparse.parse(text).posting.title == title


@pytest.mark.parametrize(
    "line", ["Docks Administration", "Supervisor of Elections Department", "Grade 10", "You are on page 1of 9"]
)
def test_offices_grades_and_pages_are_no_titles(line: str) -> None:
    assert jobparse.parse(f"{line}\nReference: AHC/2025/01\n\nDUTIES\n\n- Signs papers.\n").posting.title is None


def test_a_post_of_a_list_with_the_number_of_them() -> None:
    text = (
        "The county invites applications.\n\nAvailable Posts\n\n- Chief Harbor Pilot (2 Positions)\n\nDuties:\n- Steers ships.\n"
    )
    assert read(text).posting.title == "Chief Harbor Pilot"


def test_an_office_in_short_before_its_name_is_no_title() -> None:
    assert (
        jobparse.parse("Alder County\nATD - Alder Transit\nLocation\nElm Bay\n\nDuties\n- Steers ships.\n").posting.title is None
    )


def test_who_is_accountable_in_a_sentence() -> None:
    text = "Location: Elm Bay\n\nThe Director of Tides is accountable for the tide tables of the bay.\n"
    assert jobparse.parse(text).posting.title == "Director of Tides"


@pytest.mark.parametrize(
    "line",
    ["90 Harbor Circle", "Elm Bay, OR Full-time", "Salary Group B21"],
)
def test_streets_cities_and_grades_are_no_titles(line: str) -> None:
    assert read(f"{line}\n\nOffice of Tides" + BODY).posting.title is None


def test_a_title_before_a_government_and_its_state() -> None:
    parsed = read("Harbor Nurse at Prince Elm's County Government, MD\n\nElm Bay" + BODY)
    assert parsed.posting.title == "Harbor Nurse"
    assert parsed.posting.locations == []


@pytest.mark.parametrize(
    ("top", "title"),
    [
        ("Student Life > Job Board > View Posting\n\nHarbor Pilot", "Harbor Pilot"),
        ("Jobs/Harbor Pilot\nFrom Tides Wiki", "Harbor Pilot"),
        ("Sign in | Alerts | Privacy\nPort of Elmbay\nHarbor Pilot\nlocations\nPier 4\ntime type\nFull time", "Harbor Pilot"),
        ("Tides Site\nLocation\nSearch\nHarbor Pilot\nDepartment of Tides\nApply", "Harbor Pilot"),
        ("Tides Board   Careers   Contact\n\nHarbor Pilot - Nights   Ref 40771   Posted 2 Sep 2027", "Harbor Pilot - Nights"),
        ("Title: Harbor Pilot   Item No. 114   Pay Grade: SG 15", "Harbor Pilot"),
        ("Harbor Pilot at Tidewatch (TW)\n\nOrganization: Tidewatch (TW)", "Harbor Pilot"),
    ],
)
def test_below_menus_and_on_the_way_to_a_page(top: str, title: str) -> None:
    assert read(f"{top}\n{BODY}").posting.title == title


def test_below_the_head_of_a_mail_that_is_passed_on() -> None:
    text = (
        "Hi Ann, I thought of your brother, who is back from the sea by now, is he not? It closes in a fortnight.\n\n"
        "> From: noreply@elmbay.example\n> Subject: Elmbay Council - New Vacancy\n> Date: Wed, 10 Aug 2027 16:05:00 +1000\n>\n"
        "> ELMBAY SHIRE COUNCIL\n>\n> Harbor Pilot - Nights\n> Marine Office | Ref No: 6/27\n>\n> DUTIES\n>\n> - Steers ships.\n"
    )
    posting = jobparse.parse(text).posting
    assert (posting.title, posting.employer) == ("Harbor Pilot - Nights", "ELMBAY SHIRE COUNCIL")


@pytest.mark.parametrize(
    "paragraph",
    [
        "HARBOR PILOT. The Village of Elmbay is taking applications.",
        "VILLAGE OF ELMBAY - HARBOR PILOT. The Village of Elmbay is taking applications.",
    ],
)
def test_in_capitals_that_open_a_notice(paragraph: str) -> None:
    assert (
        jobparse.parse(f"Wed, Mar 12 | Classifieds\n\n{paragraph} Boats are new and pay is good.\n").posting.title
        == "HARBOR PILOT"
    )


def test_for_whom_applications_are_taken() -> None:
    text = "The Village of Elmbay will accept applications for the position of Harbor Pilot. The boats are new.\n"
    assert jobparse.parse(text).posting.title == "Harbor Pilot"


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Light Rail Operator Alder County, OR Elm Bay, OR Full Time", "Light Rail Operator"),
        ("Harbor Engineer II Elm Bay, Oregon", "Harbor Engineer II"),
        ("FERRY MECHANIC Town of Alder", "FERRY MECHANIC"),
        ("DIRECTOR Of Human Resources", "DIRECTOR Of Human Resources"),
        ("TEACHER Special Education Grade 3", "TEACHER Special Education Grade 3"),
        ("Nurse Practitioner County Jail", "Nurse Practitioner County Jail"),
        ("Inspector Plumbing County Works", "Inspector Plumbing County Works"),
        ("BRIDGE TECHNICIAN I/II Non-Exempt Safety Sensitive", "BRIDGE TECHNICIAN I/II"),
        ("Harbor Clerk Typist Full-Time Days", "Harbor Clerk Typist"),
        ("Ward Nurse Alder Teaching NHS Foundation Trust", "Ward Nurse"),
        ("Senior Harbor Clerk, Night Crew", "Senior Harbor Clerk, Night Crew"),
    ],
)
def test_a_title_line_that_runs_on(line: str, title: str) -> None:
    text = f"{line}\n\nDUTIES\n- Tars the decks of the boats\n- Mends the nets\n"
    assert jobparse.parse(text).posting.title == title


@pytest.mark.parametrize(
    ("opening", "title"),
    [
        ("Ferry Operator II Job Details Ferry Operator II Employer Alder Ferries Salary $22.00 Hourly", "Ferry Operator II"),
        ("Research Fellow Department of Tides University of Alder", "Research Fellow"),
        ("Harbor Clerk #028 Civil Service Job: Yes", "Harbor Clerk"),
    ],
)
def test_the_title_that_opens_a_flattened_page(opening: str, title: str) -> None:
    prose = "The holder looks after the boats of the harbor and writes to their owners in the spring. "
    assert jobparse.parse(f"{opening} {prose * 6}").posting.title == title


def test_a_page_that_opens_with_prose_has_no_title_in_it() -> None:
    prose = "The harbor of Alder looks for somebody who mends the nets of boats, which the Clerk Elm County sends. "
    assert jobparse.parse(prose * 4).posting.title is None


def test_the_post_that_an_office_is_looking_to_fill() -> None:
    text = "The Lights program within the Department of Bridges is looking to fill a Bridge Inspector position."
    assert read(f"Job Number: 27-4471\n\n{text}\n{BODY}").posting.title == "Bridge Inspector"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The Village is seeking candidates for the position of Harbor Laborer This is a post for the strong.", "Harbor Laborer"),
        ("120 South Mechanic Street Alder, New York 13600    Phone: (315) 555-0160\n\nHarbor Trainee\n", "Harbor Trainee"),
        ("Harbor Clerk | Night Boats", "Harbor Clerk | Night Boats"),
        (
            "Lead Deputy Clerk - Supreme | State of Maine Office of the Courts\nLead Deputy Clerk - Supreme\n",
            "Lead Deputy Clerk - Supreme",
        ),
    ],
)
def test_titles_beside_sentences_streets_and_bars(text: str, title: str) -> None:
    assert read(f"{text}\n{BODY}").posting.title == title


@pytest.mark.parametrize("line", ["Learn how Elmford connects you with its bridges", "Find your place with Elmford"])
def test_what_speaks_to_the_reader_is_no_title(line: str) -> None:
    assert read(f"{line}\n\nSUMMARY\n\nKeeps the bridges of the town clean and dry.\n").posting.title is None
    assert read(f"{line}\n\nBridge Inspector\n\nSUMMARY\n\nKeeps the bridges clean.\n").posting.title == "Bridge Inspector"


def test_the_first_of_two_posts_that_are_sought() -> None:
    text = "SUMMARY\n\nThe City of Elmford is seeking either a Bridge Inspector OR Inspector in Training for its works."
    assert read(text).posting.title == "Bridge Inspector"


@pytest.mark.parametrize(
    ("place", "title"),
    [
        ("Ferry Works, John F. Field Pier", "Manager, Ferry Works"),
        ("Ferry Works", "Manager, Ferry Works"),
    ],
)
def test_the_title_before_a_place_with_an_initial(place: str, title: str) -> None:
    text = f"SUMMARY\n\nThe City of Elmford is seeking a Manager, {place}. The manager keeps the boats of the town dry."
    assert read(text).posting.title == title


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("the part-time position of Mapper in the Harbor Assessors Office", "Mapper"),
        ("the position of Trust in the Harbor Assessors Office", None),
        ("the position of Deputy Clerk in the Harbor Assessors Office", "Deputy Clerk"),
    ],
)
def test_what_a_position_is_of(said: str, title: str | None) -> None:
    assert read(f"Elm County Council is seeking qualified applicants for {said}. It is new.\n").posting.title == title
