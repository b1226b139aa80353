"""Employers, departments and titles as agencies of many kinds print them on top of their announcements."""

from __future__ import annotations

import pytest

import jobparse

BODY = "\n\nDuties\n\n- Guides ships through the narrows\n- Inspects buoys after each storm\n"


@pytest.mark.parametrize(
    "line",
    [
        "Alderton County Council",
        "Lakeside Unified School District",
        "Pine Valley Transit Authority",
        "Green River Water District",
        "Harbour Bay NHS Foundation Trust",
        "Port of Alder",
        "Corporation of the Township of Alder",
        "University of Alder",
        "Northern Pines State University",
        "Alder County Public Schools",
        "City of Port Alder",
        "Government of Alderland",
        "Alder County Public Library",
        "Alder Pilots Ltd",
        "ALDERTON COUNTY COUNCIL",
        "COUNTY GOVERNMENT OF ALDERLAND",
        "NATIONAL INSTITUTE OF HARBORS",
        "Pine Hill Rapid Transit",
        "Harbours Canada",
        "THE CIRCUIT COURT OF PINE COUNTY",
        "Alder Township",
        "Pine Charter Township",
        "Alder City Schools",
        "Pine Valley Board of Education",
        "Pine County Public Service Board",
        "Alder Primary School",
    ],
)
def test_a_line_that_is_an_employers_name(line: str) -> None:
    posting = jobparse.parse(f"Harbor Pilot\n{line}{BODY}").posting
    assert (posting.title, posting.employer) == ("Harbor Pilot", line.removeprefix("THE "))


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("City of Port Alder Job Description\nHarbor Pilot", "City of Port Alder"),
        ("Harbor Pilot\nPine County, ME\n\nDrivers need a valid State of Maine driver's license.", "Pine County"),
        ("Harbor Pilot\n\nAt Pine Harbour University, we train the pilots of the coast.", "Pine Harbour University"),
        ("Harbor Pilot\n\nThe work is done at the Pine County Water Authority by the sea.", "Pine County Water Authority"),
        ("Harbor Pilot\nDepartment: School of Tides\n\nAt Pine Harbour University, we like ships.", "Pine Harbour University"),
        (
            "Harbor Pilot\nMinistry: Tides and Lakes\n\nThe Government of Alderland is proud of its ships.",
            "Government of Alderland",
        ),
        ("REPUBLIC OF ALDERLAND\nCOUNTY GOVERNMENT OF TIDES\nHarbor Pilot", "COUNTY GOVERNMENT OF TIDES"),
        ("PINE COUNTY COUNCIL                    ANNOUNCEMENT #24\nHarbor Pilot", "PINE COUNTY COUNCIL"),
        ("Harbor Pilot\nAirport Workers Advisory Council", None),
        ("Harbor Pilot\nAtlantic Canada", None),
        (
            "JOB TITLE: Harbor Nurse\n\nThe post holder needs a boat.\n\n          NHS ALDER\n     GENERAL INFORMATION",
            "NHS ALDER",
        ),
        ("JOB TITLE: Harbor Nurse\n\nSee the pages of\nNHS Jobs\nfor more.", None),
        (
            "From: jo@example.org\nSubject: Harbor Pilot, Pine Valley\n\tHarbor Centre, Elmland\nDate: 4 May 2024\n\nGuides.",
            None,
        ),
        ("Harbor Pilot\n\nA valid State of Maine commercial driver's license is needed.", None),
        ("Harbor Pilot\n\nPilots certified in the State of Maine are paid more.", None),
        ("Harbor Pilot\n\nThe town of Alder is seeking a pilot. The town of Alder is by the sea.", "town of Alder"),
        ("Harbor Pilot\n\nThe job is in the town of Alder by the sea.", None),
        ("Harbor Pilot\n\nThe County Pilot serves the Pine County Schools. The County Pilot is paid.", "Pine County Schools"),
        ("Harbor Pilot at the University of Alder", "University of Alder"),
        ("HARBOR PILOT PIER TWO The Shire of Alder-Elm is seeking applications from pilots.", "Shire of Alder-Elm"),
        ("Harbor Pilot\n\nYou will be employed by Alder Council and guide its ships.", "Alder Council"),
        ("Overview\n\nElm Tides Organization (ETO) is the body for all tides of the coast.", "Elm Tides Organization"),
        ("Harbor Pilot vacancy in Alder Local Municipality", "Alder Local Municipality"),
        ("Harbor Pilot\nEmployer: National Board of Tides (NBoT)", "National Board of Tides"),
        ("Harbor Pilot\n\nThe Governors of Alder Primary School are seeking a pilot.", "Alder Primary School"),
    ],
)
def test_names_are_whole_and_those_of_the_employer(text: str, employer: str | None) -> None:
    assert jobparse.parse(text + BODY).posting.employer == employer


@pytest.mark.parametrize("line", ["Supervised by: the Chief", "Unit - 9", "Alder, ME Full Time", "Reporting Office: Pier 4"])
def test_a_line_of_a_table_is_no_department_and_no_unit(line: str) -> None:
    posting = jobparse.parse(f"Harbor Pilot\nCity of Alder\nDepartment of Harbors\n{line}{BODY}").posting
    assert posting.department == "Department of Harbors"
    assert posting.division is None


def test_an_office_behind_the_department_is_its_unit() -> None:
    posting = jobparse.parse(f"Harbor Pilot\nCity of Alder\nDepartment of Harbors\nPublic Information Office{BODY}").posting
    assert (posting.department, posting.division) == ("Department of Harbors", "Public Information Office")


@pytest.mark.parametrize(
    ("top", "title"),
    [
        ("From: Jo Field\nSubject: [ports-list] Job: Harbor Pilot, University of Alder", "Harbor Pilot"),
        ("Alderton County Council\nHarbor Pilot (2 posts)", "Harbor Pilot"),
        ("Harbor Pilot - Alder, ME\nPort of Alder", "Harbor Pilot"),
        ("Harbor Pilot Position Available\nPort of Alder", "Harbor Pilot"),
        ("Vacancy: GLE04417\nHarbor Pilot", "Harbor Pilot"),
        ("Port of Alder", None),
    ],
)
def test_titles_are_bare(top: str, title: str | None) -> None:
    assert jobparse.parse(top + BODY).posting.title == title


@pytest.mark.parametrize(
    "sentence",
    [
        "The bureau has an opening for a Harbor Pilot to guide the ships of the town.",
        "The bureau is looking to recruit a Harbor Pilot for its boats in the summer.",
        "Under supervision, a Harbor Pilot in the Department of Harbors guides ships.",
        "The Harbor Pilot of the ADH will have several key responsibilities at sea.",
    ],
)
def test_titles_in_prose(sentence: str) -> None:
    assert jobparse.parse(f"{sentence}{BODY}").posting.title == "Harbor Pilot"


@pytest.mark.parametrize(
    ("above", "about", "employer"),
    [
        ("Alder Harbour Communications", "", "Alder Harbour Communications"),
        ("Tide Watch", "Tide Watch is a charity.", "Tide Watch"),
        ("The Tide Watchers", "The Tide Watchers, a charity, look after the buoys.", "The Tide Watchers"),
        ("Tide Watch Canada", "Tide Watch seeks pilots.", "Tide Watch Canada"),
        ("Tide Watch (TW)", "Tide Watch (TW) is a charity.", "Tide Watch"),
        ("Tide Watch", "", "Tide Watch"),
        ("Watch", "", None),
        ("TIDE-IT", "Write to jobs@tide-it.example.", "TIDE-IT"),
        ("The Tide Fund Representative Office in Alderland", "", "The Tide Fund Representative Office in Alderland"),
        ("Tide Relief Fund (TRF) Alderland Office", "", "Tide Relief Fund (TRF) Alderland Office"),
        ("Public Harbour Office", "", None),
        ("Vacancies", "Vacancies are rare.", None),
        ("Senior Pilot", "Senior Pilot is a rank.", None),
        ("Pilots' Department", "The Pilots' Department is small.", None),
    ],
)
def test_the_name_above_the_title(above: str, about: str, employer: str | None) -> None:
    assert jobparse.parse(f"{above}\nJOB TITLE: Harbour Pilot\n{about}{BODY}").posting.employer == employer


@pytest.mark.parametrize(
    ("sentence", "employer", "department"),
    [
        ("The Botany Department at Alder University solicits gardeners.", "Alder University", "Botany Department"),
        ("The Moss & Fern Division at Alder College is seeking a gardener.", "Alder College", "Moss & Fern Division"),
        ("The Department of Botany at Alder University announces a vacancy.", "Alder University", "Department of Botany"),
        ("Applications go to Jo Field, School of Moss, University of Alder.", "University of Alder", "School of Moss"),
        ("Alder College, a small college in Port Alder, Maine, invites applications.", "Alder College", None),
        ("The Alder Botany Department has an immediate opening for a gardener.", None, "Alder Botany Department"),
        (
            "The Department of Botany at Alder University is seeking a gardener.",
            "Alder University",
            "Department of Botany",
        ),
        (
            "The Botany Department of the University of Alder, Port Alder, Harbourland, announces a vacancy.",
            "University of Alder",
            "Botany Department",
        ),
    ],
)
def test_the_employer_behind_its_department_in_a_sentence(sentence: str, employer: str | None, department: str | None) -> None:
    posting = jobparse.parse(f"{sentence} This position is for two years.{BODY}").posting
    assert posting.employer == employer
    assert posting.department == department


def test_a_title_is_no_body() -> None:
    assert jobparse.parse(f"UNIVERSITY LIBRARIAN{BODY}").posting.employer is None


def test_a_museum_of_something() -> None:
    sentence = "The Alder Museum of Natural History seeks a registrar for its loans. This position is for two years."
    assert jobparse.parse(f"REGISTRAR\n\n{sentence}{BODY}").posting.employer == "Alder Museum of Natural History"


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("Alder Harbor Relief\nJOB TITLE: Harbor Pilot", "Alder Harbor Relief"),
        ("Fund for Ports and Ships\nTITLE: Harbor Pilot", "Fund for Ports and Ships"),
        ("Job Announcement\nJOB TITLE: Harbor Pilot", None),
        ("Senior Harbor Pilot\nJOB TITLE: Harbor Pilot", None),
        ("Alder Harbor Careers\nJOB TITLE: Harbor Pilot", None),
        ("The Alder Embassy - The harbor of the embassy was built long ago.\nJob Title: Harbor Pilot", "Alder Embassy"),
        (
            "Harbor Pilot\n\nApply for a position that has arisen within the Alder Rural District Council. The pilot guides.",
            "Alder Rural District Council",
        ),
        ("Organization:\nMinistry of Docks\n\nHarbor Pilot", None),
        ("Harbor Pilot\nMinistry of Tides and Harbours", None),
    ],
)
def test_names_of_employers_by_their_place(text: str, employer: str | None) -> None:
    assert jobparse.parse(f"{text}\n{BODY}").posting.employer == employer


@pytest.mark.parametrize(
    ("text", "department"),
    [
        ("Organization:\nMinistry of Docks\n\nHarbor Pilot", "Ministry of Docks"),
        ("Harbor Pilot\nMinistry of Tides and Harbours", "Ministry of Tides and Harbours"),
        ("Harbor Pilot\nMINISTRY OF TIDES AND HARBOURS\nGovernment of Alderland", "MINISTRY OF TIDES AND HARBOURS"),
        (
            "Harbor Pilot\n\nThe pilot guides ships in the Ministry of Docks & Ferries.",
            "Ministry of Docks & Ferries",
        ),
        ("Harbor Pilot\nAlder Public Service Careers - Preview", None),
        ("Harbor Pilot\nDept of Docks invites pilots to apply", None),
    ],
)
def test_ministries_and_names_of_sites(text: str, department: str | None) -> None:
    assert jobparse.parse(f"{text}\n{BODY}").posting.department == department


@pytest.mark.parametrize(
    "name",
    [
        "Superior Court of the County of Alder",
        "Superior Court of California, County of New Alder",
        "Alder County Superior Court",
    ],
)
def test_superior_courts_hire_in_their_own_right(name: str) -> None:
    text = f"{name}\nis accepting applications for\n\nHarbor Clerk\n\nCity of Elmford, County of Alder\n"
    assert jobparse.parse(f"{text}\n{BODY}").posting.employer == name


@pytest.mark.parametrize(
    ("line", "employer"),
    [
        ("Harbor Pilot, Universität Erlental, Austria", "Universität Erlental"),
        ("Harbor Pilot, Erlental Universitet, Denmark", "Erlental Universitet"),
        ("Ecole Nautique", "Ecole Nautique"),
        ("Elm Bay University, Erlental, Australia", "Elm Bay University"),
        ("Elm Bay University, Erlental", "Elm Bay University, Erlental"),
    ],
)
def test_universities_abroad(line: str, employer: str) -> None:
    posting = jobparse.parse(f"{line}\n\nHarbor Pilot\n{BODY}").posting
    assert (posting.employer, posting.title) == (employer, "Harbor Pilot")


def test_a_university_and_its_department_on_one_line() -> None:
    posting = jobparse.parse(
        f"Harbor Pilot\n\nUniversity of Alder Old Harbors Department{BODY}\nAbout us\n\nThe University of Alder is by the sea.\n"
    ).posting
    assert (posting.employer, posting.department) == ("University of Alder", "Old Harbors Department")


def test_a_department_in_small_letters_and_the_place_behind_the_university() -> None:
    posting = jobparse.parse(
        f"Harbor Pilot\nElm Bay University, Erlental, Australia\n\nThe department of Tides in the school seeks a pilot.{BODY}"
    ).posting
    assert posting.department == "department of Tides"
    assert [(row.city, row.country) for row in posting.locations] == [("Erlental", "AU")]


def test_a_technical_university_with_its_city_behind_a_unit() -> None:
    text = "Harbor Pilot\n\nThe pilot will be a member of the Faculty of Tides, Technical University Elmbay, and of its crew.\n"
    assert jobparse.parse(text).posting.employer == "Technical University Elmbay"


def test_an_institute_on_top_is_no_title() -> None:
    posting = jobparse.parse(
        f"Institute of Tides and Allied Ropes (ITAR)\n12 Quay Road, Elm Bay\n\nPost: Harbor Pilot\n\n{BODY}"
    ).posting
    assert (posting.employer, posting.title) == ("Institute of Tides and Allied Ropes", "Harbor Pilot")
    assert jobparse.parse(f"Institute of Tides and Allied Ropes (ITAR)\n\n{BODY}").posting.title is None


def test_the_subject_of_a_post_before_its_college() -> None:
    posting = jobparse.parse(
        f"Lecturer in Children's Tides at Elm College, Fernvale\n\nPost Title: Lectureship in Children's Tides\n\n{BODY}"
    ).posting
    assert (posting.employer, posting.title, posting.department) == ("Elm College", "Lectureship in Children's Tides", None)


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("The Clerk's Office of the United States District Court for the District of Maine is now accepting applications for the "
         "position of Harbor Clerk.", "United States District Court for the District of Maine"),
        ("The U.S. Bankruptcy Court for the Western District of Oregon is seeking a Harbor Clerk.",
         "U.S. Bankruptcy Court for the Western District of Oregon"),
        ("U.S. Court of Appeals for the Twelfth Circuit", "U.S. Court of Appeals for the Twelfth Circuit"),
        ("Clerk of Court", None),
        ("The post asks for knowledge of State of Maine laws on boats.", None),
        ("The State of Maine seeks somebody who knows its laws.", "State of Maine"),
    ],
)  # fmt: skip
def test_courts_and_what_is_no_employer(text: str, employer: str | None) -> None:
    assert jobparse.parse(f"Harbor Clerk\n\n{text}{BODY}").posting.employer == employer


@pytest.mark.parametrize("place", ["", ", Elm Bay, MA"])
def test_the_library_behind_a_title_and_its_comma(place: str) -> None:
    posting = jobparse.parse(f"Book Clerk, Elm Bay Public Library{place}{BODY}").posting
    assert (posting.title, posting.employer, posting.department) == ("Book Clerk", "Elm Bay Public Library", None)


@pytest.mark.parametrize(
    ("line", "employer"),
    [
        ("THE UNITED COUNTIES OF ALDER AND ELM", "UNITED COUNTIES OF ALDER AND ELM"),
        ("The United Townships of Alder, Elm and Oak - Pine Bay, ON", "United Townships of Alder, Elm and Oak"),
        ("The Counties of the coast share a harbor", None),
        ("CITY OF ALDER EMPLOYMENT OPPORTUNITY", "CITY OF ALDER"),
    ],
)
def test_governments_of_several_and_what_stands_behind_a_name(line: str, employer: str | None) -> None:
    assert jobparse.parse(f"Harbor Clerk\n\n{line}{BODY}").posting.employer == employer


@pytest.mark.parametrize(
    ("line", "employer"),
    [
        ("About Elm Mills Museum", "Elm Mills Museum"),
        ("Elm Harbor University Seal / Elmsk Havn segl", "Elm Harbor University"),
        ("Museum of the City of Elmford\n\nThe Museum of the City of Elmford seeks a clerk.", "Museum of the City of Elmford"),
        ("Department of Mills\nCity of Elmford\n\nThe clerk counts the mills.", "City of Elmford"),
    ],
)
def test_names_without_the_words_of_a_page(line: str, employer: str) -> None:
    duties = "DUTIES\n\n- Counts the mills.\n- Sweeps the mills.\n"
    assert jobparse.parse(f"Mill Clerk\n{line}\n\n{duties}").posting.employer == employer


@pytest.mark.parametrize(
    ("name", "employer"), [("City of Elm- an employer of many -", "City of Elm"), ("City of Elm-Alder", "City of Elm-Alder")]
)
def test_a_dash_right_behind_a_name(name: str, employer: str) -> None:
    assert (
        jobparse.parse(f"Mill Clerk\n\nThe {name} seeks a clerk.\n\nDUTIES\n\n- Counts the mills.\n").posting.employer == employer
    )
