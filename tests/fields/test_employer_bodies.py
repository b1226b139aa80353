"""Who hires, told by the kind of body that a name is: missions, laboratories, joint powers, districts, ministries, boards."""

from __future__ import annotations

import pytest
from announcement import BODY, read


def employer(text: str) -> str | None:
    return read(f"{text}{BODY}").posting.employer


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Harbor Pilot\n\nThe U.S. Mission in Alderville is seeking a pilot for its boats.", "U.S. Mission"),
        ("Harbor Pilot\n\nThe Elmland Embassy in Alderville is seeking a pilot for its boats.", "Elmland Embassy"),
        ("US Mission in Elmland\nHarbor Pilot", "US Mission in Elmland"),
        ("American Mission in Alderville\n\nHarbor Pilot", "American Mission in Alderville"),
        ("Harbor Pilot\n\nThe US Tide Service has the following opportunity for pilots.", "US Tide Service"),
        ("Harbor Pilot\n\nThe United States Harbor Survey has a vacancy for pilots.", "United States Harbor Survey"),
        ("Elm Ridge National Laboratory\nHarbor Pilot", "Elm Ridge National Laboratory"),
        ("Harbor Pilot\nElm National Laboratories, Alder, OR", "Elm National Laboratories"),
        ("Sewerage Agency of Lower Elm\nHarbor Pilot", "Sewerage Agency of Lower Elm"),
        ("Harbor Pilot\nCentral Elm Sanitation Agency", "Central Elm Sanitation Agency"),
        ("Harbor Pilot\nElm Bay Joint Powers Authority", "Elm Bay Joint Powers Authority"),
        ("Educational Service Center of Northern Elm\nHarbor Pilot", "Educational Service Center of Northern Elm"),
        ("HMP Elm Marsh\n\nHarbor Pilot", "HMP Elm Marsh"),
        ("Harbor Pilot\n\nOur mission is to guide ships. The Harbor Mission is what we live for.", None),
        ("Mission in Alderville\n\nHarbor Pilot", None),
    ],
)
def test_bodies_by_the_form_of_their_names(text: str, name: str | None) -> None:
    assert employer(text) == name


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("ELM BAY FIRE Joint Powers Authority 12 Dock Street Alder, California 95501", "Elm Bay Fire Joint Powers Authority"),
        ("ELM HARBOR Housing Authority 12 Dock Street Alder, OR 97001", "Elm Harbor Housing Authority"),
    ],
)
def test_a_name_in_a_sentence_of_a_head_that_runs_on(head: str, name: str) -> None:
    text = f"{head} July 1, 2029 Testing Announcement The {name} is seeking applicants to fill open Harbor Pilot positions."
    posting = read(f"{text}{BODY}").posting
    assert (posting.employer or "").lower() == name.lower()
    assert posting.department is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Harbor Pilot\n\nElm Coast District", None),
        ("Harbor Pilot\n\nWest Rural District\n\nSALARY : R307 473 per annum", None),
        ("Harbor Pilot\n\nElm Coast District\n\nThe District keeps forty boats.", "Elm Coast District"),
        ("Harbor Pilot\n\nElm Coast Water District", "Elm Coast Water District"),
    ],
)
def test_a_district_without_a_purpose_is_an_area(text: str, name: str | None) -> None:
    assert employer(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Employment Center\n\nHarbor Pilot",
        "Careers Board\n\nHarbor Pilot",
        "Job Bank\n\nHarbor Pilot",
        "Harbor Pilot\nElm State of Opportunity",
        "State of Opportunity. Department of Tides\n\nHarbor Pilot",
    ],
)
def test_lines_of_boards_and_slogans_are_no_employer(text: str) -> None:
    assert employer(text) is None


def test_a_board_line_is_no_department() -> None:
    posting = read(f"Employment Center\n\nHarbor Department Job\n\nHarbor Pilot{BODY}").posting
    assert (posting.employer, posting.department) == (None, None)


@pytest.mark.parametrize(
    "said",
    [
        "is an Equal Opportunity Employer",
        "(EC) is an EEO employer",
        "is an Affirmative Action/Equal Opportunity Employer.",
        "is proud to be an Equal Opportunity Employer.",
    ],
)
def test_who_treats_all_alike_is_the_employer_on_a_board_of_others(said: str) -> None:
    text = f"Small Harbors Association\n\nHarbor Pilot{BODY}\nElm County {said}\n"
    assert read(text).posting.employer == "Elm County"


def test_a_head_in_its_own_right_goes_before_who_treats_all_alike() -> None:
    text = f"City of Alder\n\nHarbor Pilot{BODY}\nElm County is an Equal Opportunity Employer\n"
    assert read(text).posting.employer == "City of Alder"


@pytest.mark.parametrize("between", ["\n", " ", " ..... "])
def test_places_in_rows_of_pay_are_no_employer(between: str) -> None:
    rows = "\n".join(f"{place}{between}${low},458 - $64,678" for place, low in (("City of Elm", 40), ("City of Birch", 39)))
    text = f"HARBOR PILOT\nAlder County Personnel Board\n\nYearly Rate\nAlder County{between}$40,100 - $64,000\n{rows}"
    told = "Employees of the City of Elm must pass a test of the Alder County Personnel Board."
    assert employer(f"{text}\n\nRequirements\n\n{told}") == "Alder County"


def test_one_row_of_pay_is_that_of_the_employer() -> None:
    assert employer("HARBOR PILOT\n\nCity of Elm $40,458 - $64,678\n\nThe City of Elm keeps boats.") == "City of Elm"


@pytest.mark.parametrize(
    "text",
    [
        "Harbor Pilot\nMinistry of Tides",
        "MINISTRY OF TIDES\n\nHarbor Pilot",
        "Harbor Pilot | Ministry of Tides | Elm Bay",
        "Harbor Pilot, Ministry of Tides",
        "Harbor Pilot\n\nThe Ministry of Tides is seeking a pilot to guide ships.",
        "Harbor Pilot\n\nThe Ministry of Tides (MoT) invites applications for the post.",
        "Harbor Pilot\n\nThere is a post of Harbor Pilot in the Ministry of Tides.",
        "Employer: Ministry of Tides\nJob Title: Harbor Pilot",
    ],
)
def test_a_ministry_is_a_department_wherever_it_stands(text: str) -> None:
    posting = read(f"{text}{BODY}").posting
    assert (posting.employer, (posting.department or "").lower()) == (None, "ministry of tides")


def test_the_bearer_of_a_short_name_is_the_department_of_its_label() -> None:
    told = "TFA is an independent agency that keeps the sea out. TFA pilots guide ships."
    assert employer(f"Job Title: Harbor Pilot\nAgency: Tide and Ferry Agency\n\nSummary\n\n{told}") is None


@pytest.mark.parametrize("heading", ["Department Information", "About the Department", "DEPARTMENT OVERVIEW", "The Division"])
def test_who_is_named_under_a_heading_on_a_part_is_no_employer(heading: str) -> None:
    told = "Piers Management is the steward for the University piers and boats. Piers Management is a service company."
    assert employer(f"Harbor Pilot\n\n{heading}\n\n{told}") is None


@pytest.mark.parametrize("verb", ["teaches more than 900 students", "educates 900 pupils", "enrolls 900 students each year"])
def test_schools_that_a_sentence_is_on(verb: str) -> None:
    text = f"Position Type: Administration\n\nGreater Alder Catholic Schools {verb} in nine schools on the coast."
    assert employer(text) == "Greater Alder Catholic Schools"


def test_a_name_in_a_heading_on_it_with_a_short_one_of_two_words() -> None:
    told = "The University of Elm Hospital & Tide Sciences System (EU Tides) provides care to the people of Elm and beyond."
    text = f"Hiring Department : 8E Docks\n\nAbout the University of Elm Hospital & Tide Sciences System (EU Tides)\n{told}"
    assert employer(f"Harbor Pilot\n{text}") == "University of Elm Hospital & Tide Sciences System"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("U.S. Embassy Alderville\n\nVacancy Announcement\n\nPosition: Harbor Pilot", "U.S. Embassy Alderville"),
        ("Harbor Pilot\n\nU.S. Mission Alderville is seeking a pilot.", "U.S. Mission Alderville"),
        (
            "Harbor Pilot\n\nThe Consulate General of Elmland in Alderville is looking for a pilot.",
            "Consulate General of Elmland",
        ),
        ("U.S. Embassy Driver\n\nLocation: Alderville", None),
    ],
)
def test_missions_with_their_place(text: str, name: str | None) -> None:
    assert employer(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Position Type:\nAdministration\nDate Posted:\n2/12/2029\nLocation:\nElm Hall\nDistrict:\nESC of Northern Elm\n"
            "Description:\nThe pilot guides ships.",
            "ESC of Northern Elm",
        ),
        ("Position Type: Support\nDate Posted: 2/12/2029\nDistrict: Elm Valley Local\nHarbor Pilot", "Elm Valley Local"),
        ("Harbor Pilot\nDistrict: Elm Valley City Schools\nLocation: Elm Hall", "Elm Valley City Schools"),
        ("Harbor Pilot\nDistrict: Northeast Region\nLocation: Elm Hall", None),
        ("Harbor Pilot\nDistrict: 4\nLocation: Elm Hall", None),
        ("Harbor Pilot\nDistrict:\nLocation: Elm Hall", None),
    ],
)
def test_the_label_of_a_district_on_pages_of_schools(text: str, name: str | None) -> None:
    assert employer(text) == name


def test_a_laboratory_before_the_title() -> None:
    line = "Elm National Laboratories Harbor Safety Reviewer (Early/Mid-Career) in Alder, California"
    assert employer(f"{line}\n\nWorks at the Elm site with other people.") == "Elm National Laboratories"


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Keeps to New Alder Housing Authority (NAHA) policies and procedures.", "New Alder Housing Authority"),
        ("New Alder County employees are paid weekly.", "Alder County"),
    ],
)
def test_a_name_that_begins_with_new(sentence: str, name: str) -> None:
    assert (employer(f"Harbor Pilot\n\n{sentence}") or "").endswith(name)


@pytest.mark.parametrize(
    ("department", "told", "name"),
    [
        ("Docks", "About the Elm Regional Medical Center (ERMC)\n\nERMC provides care to all.", "Elm Regional Medical Center"),
        ("Docks", "About the Elm Water Agency\nThe Elm Water Agency supplies water.", "Elm Water Agency"),
        ("Student Health", "About the Student Health Center\nThe Student Health Center keeps people well.", None),
        ("Docks", "About the Harbor Patrol\nThe Harbor Patrol keeps people well.", None),
        ("Docks", "About the Elm Water Agency\nApplicants may ask it for water.", None),
    ],
)
def test_the_body_in_a_heading_on_it_beside_a_department(department: str, told: str, name: str | None) -> None:
    assert employer(f"Job Title: Harbor Pilot\nDepartment: {department}\n\n{told}") == name
