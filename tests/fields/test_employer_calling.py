"""Employers in words that call the reader, that are theirs, before their sentences, in titles and on lines below these."""

from __future__ import annotations

import pytest
from announcement import BODY, read


def told(sentences: str) -> str | None:
    """The employer of a posting with some sentences below its title and pay."""
    return read(f"Harbor Pilot\n\nSalary: $22.40 per hour\n\n{sentences}{BODY}").posting.employer


@pytest.mark.parametrize(
    ("sentences", "employer"),
    [
        ("Join Elm Bay Shire Council and steer a boat.", "Elm Bay Shire Council"),
        ("Become part of the crew at Elm Lake Park District, where boats matter.", "Elm Lake Park District"),
        ("The position is with the Elm Valley Water District, which has boats.", "Elm Valley Water District"),
        ("You will be an employee of Elm School District No. 12.", "Elm School District No. 12"),
        ("We're hiring three (3) pilots for the Port of Elm!", "Port of Elm"),
        ("Welcome to the Port of Elm's Human Resources page.", "Port of Elm"),
        ("A post is available through the University of Elmland Fenner Lab.", "University of Elmland"),
        ("Working for the Elm Tide Museum is fun.", "Elm Tide Museum"),
        ("You will work closely with the Elm Valley Water District.", None),
        ("Join the University and steer a boat.", None),
        ("Join the Village Council for a night.", None),
        ("Enjoy working at Sea.", None),
    ],
)
def test_words_that_call(sentences: str, employer: str | None) -> None:
    assert told(sentences) == employer


def test_words_that_call_where_a_department_is_labelled() -> None:
    text = f"Harbor Pilot\nDepartment: Docks\n\nSUMMARY\n\nWorking for the Elm Tide Museum is fun.{BODY}"
    assert read(text).posting.employer is None


@pytest.mark.parametrize(
    ("sentences", "employer"),
    [
        ("All Elm Bay Area Rapid Transit District (EBART) employees are given boats.", "Elm Bay Area Rapid Transit District"),
        ("The list will be used for vacancies in Elm County Departments.", "Elm County"),
        ("The pilot keeps to the Port of Elm rules.", "Port of Elm"),
        ("The pilot watches the Elm County Jail from a boat.", "Elm County"),
        ("The pilot keeps to the Civil Service Council policies.", None),
        ("The pilot keeps to Environmental Tides Authority rules.", None),
        ("The pilot has rules for employees.", None),
    ],
)
def test_what_only_an_employer_has(sentences: str, employer: str | None) -> None:
    assert told(sentences) == employer


def test_what_others_have_in_what_is_asked_for() -> None:
    text = f"Harbor Pilot{BODY}- Experience with Elm County employees.\n"
    assert read(text).posting.employer is None


@pytest.mark.parametrize(
    ("sentences", "employer"),
    [
        ("Established in 1964, the Elm Development Bank is the first of its kind.", "Elm Development Bank"),
        ("Since 1921, Elm Electric Cooperative has brought light to the valley.", "Elm Electric Cooperative"),
        ("With more than 4,000 boats, Elm Health District is the largest of the valley.", "Elm Health District"),
        ("Based in Alder, OR, the Northern Tide Alliance is a group.", "Northern Tide Alliance"),
        ("Boats are since 1921, as Elm Health District is told.", None),
        ("The Elm Tide Office is a small nonpartisan agency that counts tides.", "Elm Tide Office"),
        ("The Office of Tides is a small agency that counts tides.", None),
        ("Elm Logic, Inc. has several job openings for people who row.", "Elm Logic, Inc."),
        ("TideTec is currently seeking a pilot.", "TideTec"),
        ("We at Open Tides (a part of Elm Labs) are looking for a pilot.", "Open Tides"),
        ("The Pilot Branch of the National Tide Service at Elm Hole, MA is looking for a pilot.", "National Tide Service"),
        ("The Pilot Branch of the Harbor Docks at Elm Hole is looking for a pilot.", None),
        ("The Government of the Elm Isles, Health & Docks Department has announced posts.", "Government of the Elm Isles"),
        ("The Jo T. Elm Library, Northam, Maine Board of Trustees seeks a pilot.", "Jo T. Elm Library"),
        ("Board of Commissioners of Elm Transit District invites applications.", "Elm Transit District"),
        ("ELMSA invites candidates to apply. ELMSA has boats.", "ELMSA"),
        ("The Elm Bay Tribal Council delegates the boats to the pilot.", "Elm Bay Tribal Council"),
        ("The Elm Bay Tribal Council delegates boats. The Elm Bay Tribe has nine.", "Elm Bay Tribe"),
        ("The Tribal Council delegates the boats to the pilot.", None),
    ],
)
def test_what_sentences_begin_with(sentences: str, employer: str | None) -> None:
    assert told(sentences) == employer


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("Elm Township Clerk\n\nResidents of Elm Township may apply.", "Elm Township"),
        ("Elm Park District Harbor Pilot\n\nBoats of the district are new.", "Elm Park District"),
        ("Elm Park District Harbor Pilot\n\nBoats are new.", None),
        ("Elm Library Boat\n\nThe library has boats.", None),
        ("Harbor Pilot\n\nElm Metro\nOne Gateway Plaza\nElmford, CA 90012\n\nMetro has boats.", "Elm Metro"),
        ("Harbor Pilot\n\nJo Field\n12 Gateway Plaza\nElmford, CA 90012\n\nThe boats are new.", None),
        ("Harbor Pilot\n\nElm Tower\n12 Gateway Plaza\nElmford, CA 90012\n\nThe Tower is new.", None),
        ("Harbor Pilot\nat Tidegates\nSalem, OR\n\nThe boats are new.", "Tidegates"),
        ("Harbor Pilot\nCompany\nCoast Health Administration\nAddress , Elm West", "Coast Health Administration"),
        ("SHIRE OF ELM 'Taste the Sea'\n\nHARBOR PILOT POSITION 14.2028", "SHIRE OF ELM"),
        ("Harbor Pilot\n\nJoin The City of ElmfordCity employees steer boats.", "City of Elmford"),
        ("City of Elm Falls Harbor Pilot Salary $22.40 Hourly Location Elm Falls, CA Job Type Full-Time", "City of Elm Falls"),
        ("Harbor Pilot\n\nCompany: A tides contracting company.", None),
        ("Harbor Pilot\n\nCompany: TIDES, DOCKS or BOATS", None),
        ("Harbor Pilot\n\nHiring Agency: Elm Tribe of Pilots", "Elm Tribe of Pilots"),
        ("Elm Museum Association\n\nWelcome to the Job Board. Members may post jobs.\n\nHarbor Pilot", None),
        (
            "Harbor Pilot\n\nJoin us.\n\nHow to apply\n\nApply to: Elm Public Library, Attn: Director, 4 Main Street.",
            "Elm Public Library",
        ),
    ],
)
def test_lines_and_titles(text: str, employer: str | None) -> None:
    assert read(f"{text}{BODY}").posting.employer == employer


@pytest.mark.parametrize(
    ("sentences", "employer"),
    [
        ("TLC is hiring a pilot! The Tide Library Consortium's boats are new. The TLC is old.", "Tide Library Consortium"),
        ("TDOC is hiring a pilot! The Tides Department of Coast has boats. The TDOC is old.", None),
        ("GTIF is seeking a pilot. Write to jo@gtif.example. GTIF has boats.", "GTIF"),
        ("The Elm County Department of Tides and Docks is seeking a pilot.", "Elm County"),
        ("The Elm County Sheriff's Office is hiring a pilot.", "Elm County"),
        ("The Elm County Department of Tides and Docks counts boats.", None),
        ("The docks engineering team at Elm Tides & Co is looking for a pilot.", "Elm Tides & Co"),
        ("The docks engineering team at Human Resources is looking for a pilot.", None),
        ("As a Harbor Pilot with Elm Superior Court, you steer.", "Elm Superior Court"),
        ("The Elm Border and Coast Agency (Elmtex) has been established by the sea.", "Elm Border and Coast Agency"),
        (
            "The Elm Table, a new project to count the boats that lie by the sea and to hold those who steer them to account, "
            "is hiring a pilot. The Elm Table is old.",
            "Elm Table",
        ),
    ],
)
def test_who_hires_in_sentences(sentences: str, employer: str | None) -> None:
    assert told(sentences) == employer


def test_a_longer_name_in_a_heading_on_it() -> None:
    text = "Harbor Pilot\n\nAbout Elm Friends for Parks:\n\nElm Friends for Parks has boats. Elm Friends for Parks has nine."
    assert read(f"{text}{BODY}").posting.employer == "Elm Friends for Parks"
    assert read(f"Harbor Pilot\n\nAbout Parks and Recreation:\n\nParks and Recreation has boats.{BODY}").posting.employer is None


@pytest.mark.parametrize(
    ("sentences", "employer"),
    [
        ("The Town of Elm Recreation Department needs help.", "Town of Elm"),
        ("Elm Fire Rescue is accepting applications.", "Elm Fire Rescue"),
        ("The Elm Islands Government invites applications.", "Elm Islands Government"),
        ("Pilots are invited to apply to Elm Local Municipality.", "Elm Local Municipality"),
        ("The pilot will join the Storm Command Center when it rains.", None),
    ],
)
def test_further_bodies(sentences: str, employer: str | None) -> None:
    assert told(sentences) == employer


@pytest.mark.parametrize(
    ("top", "employer"),
    [
        ("ELM COUNTY SHERIFF'S OFFICE\n\nHARBOR PILOT", "ELM COUNTY SHERIFF'S OFFICE"),
        ("Elm Charter School\n\nHarbor Pilot", "Elm Charter School"),
        ("ELM SHERIFF\n\nHARBOR PILOT", None),
    ],
)
def test_bodies_on_top(top: str, employer: str | None) -> None:
    assert read(f"{top}{BODY}").posting.employer == employer


def test_the_holder_of_an_office_in_an_address() -> None:
    text = f"Harbor Pilot{BODY}\nHow to apply\n\nWrite to Jo Field, Elm Township Manager, 12 Mill Road, Elm, PA 19000.\n"
    assert read(text).posting.employer == "Elm Township"


@pytest.mark.parametrize(
    ("sentence", "employer"),
    [
        ("Work for the Gull Nation. The Alder Tribal Council announces an opening for a clerk.", "Alder Tribal Council"),
        ("Employees of Elm County get a discount. Keel, LLC seeks a clerk.", "Keel, LLC"),
        ("You will work at Elm Community College. Keel, LLC is hiring a clerk.", "Keel, LLC"),
        ("Work at Alder Community College pool for Alder Park District.", "Alder Park District"),
    ],
)
def test_names_end_with_their_sentence_and_who_hires_goes_first(sentence: str, employer: str) -> None:
    assert read(f"Clerk\n\n{sentence}\n\nDUTIES\n\n- Sells permits.\n").posting.employer == employer
