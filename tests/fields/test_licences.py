"""`qualifications.licenses`: licences, cards and certificates, and what only looks like one."""

from __future__ import annotations

import pytest
from announcement import HEAD, end_with, read
from requirement_texts import DUTIES, require


@pytest.mark.parametrize(
    "statement",
    [
        "A Motor Vehicle License valid in the State of Maine is required for these positions.",
        "A Certificate of Fitness to Run Boilers, issued by the Fire Department, is required for this position.",
        "For certain positions, a boat operator's license valid in the state is required.",
    ],
)
def test_licences_that_remarks_ask_for(statement: str) -> None:
    text = f"{HEAD.rstrip()}{DUTIES}MINIMUM QUALIFICATIONS\n\n- A steady hand.\n\nADDITIONAL INFORMATION\n\n1. {statement}\n"
    assert read(text).posting.qualifications.licenses == [statement]


def test_a_licence_that_a_wish_demands() -> None:
    text = f"{HEAD.rstrip()}{DUTIES}MINIMUM QUALIFICATIONS\n\n- A steady hand.\n\nPREFERRED SKILLS\n\n"
    assert read(f"{text}- Applicants MUST have a valid driver's license.\n").posting.qualifications.licenses != []
    assert read(f"{text}- A driver's license.\n").posting.qualifications.licenses == []


def test_experience_below_the_licences_is_no_licence() -> None:
    text = (
        f"{HEAD.rstrip()}{DUTIES}MINIMUM QUALIFICATIONS\n\n- A steady hand.\n\nLICENSES\n\nA valid pilot's license.\n\n"
        "Level II asks for two more years of experience on bridges.\n"
    )
    assert read(text).posting.qualifications.licenses == ["A valid pilot's license."]


@pytest.mark.parametrize(
    "statement",
    [
        "Possession of a valid seaman's credential of the coast guard.",
        "You must have current diving certifications.",
        "You are registered, or eligible to register, with the council of divers.",
        "A mariner's credential (MC) with a medical card must be maintained for the length of the voyage.",
        "Divers must maintain the certification of training in the handling of asbestos.",
        "Harbor Welding Board certification (grade two)",
        "Dock pilot's learner's permit with towing endorsement before the first day",
        "Registration with the council of divers",
        "RA 1080 (Marine Deck Officer)",
    ],
)
def test_credentials_are_licences(statement: str) -> None:
    assert require(f"- Two years of rigging experience.\n- {statement}").posting.qualifications.licenses == [statement]


@pytest.mark.parametrize(
    ("statement", "asked"),
    [
        ("Be a state licensed pilot (or able to get it in 60 days)", True),
        ("CPR/First Aid card, or get one in 30 days.", True),
        ("Standard First Aid", True),
        ("A harbor safety certificate, or the willingness to gain it within 12 months", True),
        ("Class C diver and Class C welder certificates, or able to obtain within 18 months", True),
        ("One year of experience in driving trucks requiring a Class B commercial driver's license", False),
        ("A good name with every library card reader of the town", False),
        ("A birth certificate", False),
    ],
)
def test_cards_and_certificates_that_can_be_got_later(statement: str, asked: bool) -> None:
    found = end_with(f"MINIMUM QUALIFICATIONS\n\n- A boat.\n- {statement}").posting.qualifications.licenses
    assert found == ([statement] if asked else [])


def test_licences_alone_among_the_other_requirements() -> None:
    other = "Oregon Driver License, Class C.\nHarbor diver certification from the port within 18 months of hire.\nA clean boat."
    found = end_with(f"SPECIAL REQUIREMENTS\n{other}").posting.qualifications.licenses
    assert found == ["Oregon Driver License, Class C.", "Harbor diver certification from the port within 18 months of hire."]


def test_other_requirements_that_are_all_licences() -> None:
    posting = end_with("SPECIAL REQUIREMENTS\n\n- Possess a boat license.\n- Obtain the rope certificate in a year.").posting
    assert posting.qualifications.licenses == ["Possess a boat license.", "Obtain the rope certificate in a year."]
    assert posting.other_requirements == []


def test_licences_in_a_paragraph_that_is_a_list() -> None:
    asked = "a diploma and a year at sea; a valid Ohio boat license and a boat; patience with gulls."
    assert require(f"Must have: {asked}").posting.qualifications.licenses == ["a valid Ohio boat license and a boat;"]
    assert require(f"- {asked[24:60]}\n- A boat.").posting.qualifications.licenses == [asked[24:60].strip()]


def test_sponsorship_of_visas_is_no_licence() -> None:
    parsed = end_with(
        "Certificate of Sponsorship\n\nWe welcome those who need a visa as skilled workers.\n\nUK Registration\n\n"
        "Applicants must be registered with the council of divers.\n\nEmployer details\n\nEmployer name\n\nPort of Alder\n"
    )
    assert parsed.posting.qualifications.licenses == ["Applicants must be registered with the council of divers."]


def test_other_matters_below_a_licence() -> None:
    found = end_with("LICENSE: A boat license is needed.\n\nWORKING TIDE TABLES: twelve months are printed.")
    assert found.posting.qualifications.licenses == ["A boat license is needed."]


@pytest.mark.parametrize(
    ("item", "licensed"),
    [
        ("- Diving certification (any board)", ["Diving certification (any board)"]),
        ("- Diving certification, or three years below water", ["Diving certification, or three years below water"]),
        ("- Grade 4 diver certification", ["Grade 4 diver certification"]),
        ("- Grade 12 Certificate or what equals it", []),
        ("- Senior School Certificate", []),
        ("1. Harbor Registration, Professional Qualifications, Experience, etc\nA steady hand.", []),
    ],
)
def test_names_of_certificates_that_are_licences(item: str, licensed: list[str]) -> None:
    assert require(item).posting.qualifications.licenses == licensed


def test_an_alternative_with_a_licence_stands_with_what_it_is_an_alternative_to() -> None:
    item = "A diploma; two years on boats; or an equal mix of schooling and boats, and a valid boat license; and a steady hand."
    qualifications = require(item).posting.qualifications
    assert qualifications.licenses == qualifications.minimum == [item]


def test_a_licence_that_may_be_substituted_is_not_asked_for() -> None:
    note = "NOTE: Possession of a valid license as a rigger may be substituted for the schooling."
    assert require(f"A diploma.\n\n{note}").posting.qualifications.licenses == []


def test_experience_counted_from_a_registration_asks_for_no_licence() -> None:
    item = "Ten years of diving after registration as a diver with the harbour council."
    assert require(f"- {item}").posting.qualifications.licenses == []
    assert require("- Registration as a diver.").posting.qualifications.licenses == ["Registration as a diver."]


@pytest.mark.parametrize(
    ("statement", "licences"),
    [
        ("Valid CPAT card dated this year.", ["Valid CPAT card dated this year."]),
        ("IFSAC or Pro Board Firefighter I", ["IFSAC or Pro Board Firefighter I"]),
        ("State licensed or nationally registered Paramedic", ["State licensed or nationally registered Paramedic"]),
        ("BLS on hire; ACLS within 6 months; TNCC within a year", ["BLS on hire; ACLS within 6 months; TNCC within a year"]),
        ("Eligible for Ohio Pilot Certificate P4 or better", ["Eligible for Ohio Pilot Certificate P4 or better"]),
        ("A diploma, or two years in ATC. Valid Ohio driver's license.", ["Valid Ohio driver's license."]),
        ("A diploma and a steady hand. A valid boat licence is essential.", ["A valid boat licence is essential."]),
    ],
)
def test_cards_of_rescuers_and_licences_in_sentences_of_their_own(statement: str, licences: list[str]) -> None:
    assert require(f"- A rope\n- {statement}").posting.qualifications.licenses == licences


@pytest.mark.parametrize(
    ("statement", "licences"),
    [
        ("Been registered by any of the boards of pilots.", ["Been registered by any of the boards of pilots."]),
        ("Registered by mail.", []),
        ("Registered by the closing date of this notice.", []),
        ("Registered by a deadline in May.", []),
        ("Brings a photo I.D. (preferably a driver's license).", []),
    ],
)
def test_boards_that_register_and_papers_that_are_shown(statement: str, licences: list[str]) -> None:
    assert require(f"- A rope\n- {statement}").posting.qualifications.licenses == licences


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("****A CLASS B CDL WITH P ENDORSEMENT IS REQUIRED FOR THIS POST****", True),
        ("A valid boat operator's licence is required.", True),
        ("A copy of the boat operator's licence may be shown to the crew.", False),
        ("Licensed Boat Operator", False),
    ],
)
def test_licences_in_the_title_block(line: str, asked: bool) -> None:
    licenses = read(f"Elm County\n\nBridge Tender\n\nAgency: Harbor Office\n\n{line}{DUTIES}").posting.qualifications.licenses
    assert licenses == ([line.strip("*")] if asked else [])


def test_a_diploma_below_the_licences_is_none() -> None:
    text = f"{HEAD.rstrip()}{DUTIES}LICENSE AND CERTIFICATIONS\n\nHigh school diploma or GED equivalent.\n\n"
    assert read(f"{text}Possession of a valid boat card.\n").posting.qualifications.licenses == [
        "Possession of a valid boat card."
    ]
