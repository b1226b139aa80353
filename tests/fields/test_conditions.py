"""Statements on conditions of employment, each kind."""

from __future__ import annotations

import pytest
from announcement import HEAD, announce, end_with, printed, read

STATEMENTS = [
    ("background_check", "Appointees must pass a background check."),
    ("background_check", "All hires will be fingerprinted before their first day."),
    ("background_check", "This post requires membership of the PVG Scheme."),
    ("background_check", "Finalists pass a Vulnerable Sector Check."),
    ("drug_test", "Finalists take a drug test."),
    ("drug_test", "Finalists are tested for controlled substances."),
    ("drug_test", "An alcohol/drug test follows each accident."),
    ("medical_exam", "A medical examination is part of the offer."),
    ("medical_exam", "Finalists pass a pre-employment physical."),
    ("citizenship", "You must be a U.S. citizen."),
    ("work_authorization", "You must be authorized to work in the United States."),
    ("work_authorization", "This employer uses E-Verify."),
    ("work_authorization", "You need a visa with entitlement to live and work in Australia."),
    ("work_authorization", "You must have the right to live and work in New Zealand."),
    ("security_clearance", "A secret security clearance is needed."),
    ("background_check", "This post is subject to a background/security investigation."),
    ("medical_exam", "You must pass a pre-employment examination."),
    ("citizenship", "You must be an Australian citizen."),
    ("citizenship", "A citizen of the United States."),
    ("background_check", "A clean criminal record."),
    ("work_authorization", "You hold a valid work and residence permit."),
    ("driving", "A valid drivers' license is required."),
    ("driving", "You hold a motor vehicle operator's license."),
    ("driving", "A clean driving record is needed."),
    ("travel", "Travel up to ten days a month is expected."),
    ("travel", "The work may require travel to the islands."),
    ("on_call", "The inspector is on-call every third week."),
    ("probation", "The probationary period is six months."),
]


@pytest.mark.parametrize(("kind", "sentence"), STATEMENTS)
def test_each_kind(kind: str, sentence: str) -> None:
    parsed = end_with(f"CONDITIONS OF EMPLOYMENT\n\n- {sentence}\n- Boots are worn at all times.")
    assert [(row.kind, row.text) for row in parsed.posting.conditions] == [(kind, sentence)]
    assert printed(parsed, "/conditions/0/text") == sentence
    assert parsed.evidence["/conditions/0/kind"]


def test_the_end_of_a_word_is_no_condition() -> None:
    parsed = end_with("SPECIAL REQUIREMENTS\n\n- Two years at a desk that takes one million calls a year.\n- Boots are worn.")
    assert parsed.posting.conditions == []


def test_a_word_behind_a_stroke_is_no_condition_by_itself() -> None:
    parsed = end_with("CONDITIONS OF EMPLOYMENT\n\n- Keeps the alcohol/drug files in order.\n- Boots are worn at all times.")
    assert parsed.posting.conditions == []


def test_the_sentence_alone_is_the_statement() -> None:
    parsed = end_with(
        "CONDITIONS OF EMPLOYMENT\n\nBoots are worn at all times. Finalists take a drug test. Gloves are given out."
    )
    assert [(row.kind, row.text) for row in parsed.posting.conditions] == [("drug_test", "Finalists take a drug test.")]


def test_one_sentence_can_state_two() -> None:
    parsed = end_with("CONDITIONS OF EMPLOYMENT\n\n- Finalists pass a background check and a drug test.")
    assert sorted(row.kind for row in parsed.posting.conditions) == ["background_check", "drug_test"]


def test_in_order() -> None:
    parsed = end_with(
        "CONDITIONS OF EMPLOYMENT\n\n- Finalists take a drug test.\n- You must be a U.S. citizen.\n- Appointees pass a "
        "background check."
    )
    assert [row.kind for row in parsed.posting.conditions] == ["drug_test", "citizenship", "background_check"]


@pytest.mark.parametrize(
    "duty",
    [
        "Runs background checks on vendors.",
        "Plans the travel of the mayor and sees that travel is required.",
        "Teaches a class on drug tests.",
        "Repairs on-call radios.",
    ],
)
def test_duties_are_no_conditions(duty: str) -> None:
    parsed = read(f"{HEAD}ESSENTIAL DUTIES\n\n- {duty}\n- Walks bridges.\n")
    assert parsed.posting.conditions == []


@pytest.mark.parametrize(
    "line",
    [
        "Drug test: No",
        "Security clearance: Not required",
        "Security clearance - None",
        "U.S. Citizenship is not required.",
        "No security clearance is required for this position.",
        "Performs background checks on vendors.",
        "The Office of the Medical Examiner is on Pier 4.",
        "More than 9,000 drivers licensed by the agency wait at the quay.",
        "Riggers must attach a copy of their driver's license.",
        "Forms without certified copies of the diploma and the driver's licence are sent back.",
        "Bring one of these: a passport, a school card, or a driver's license.",
        "For more information on E-Verify, ask at the desk.",
        "In a 24/7 operation the shifts rotate.",
        "The ferry house is a very large one that is staffed on a 24/7 basis.",
        "The yard is a drug-free workplace.",
        "A rigger's certificate is needed prior to completion of the probationary period.",
    ],
)
def test_what_states_no_condition(line: str) -> None:
    assert end_with(f"CONDITIONS OF EMPLOYMENT\n\n- {line}\n- Boots are worn.").posting.conditions == []


@pytest.mark.parametrize(
    ("heading", "below", "statements"),
    [
        ("Drug Test", "No", []),
        ("Security Clearance", "Not required", []),
        ("Security Clearance", "Level two.", [("security_clearance", "Security Clearance Level two.")]),
        ("Travel Required", "Now and then, to the islands.", [("travel", "Travel Required Now and then, to the islands.")]),
        ("Probationary Period", "The probationary period is a year.", [("probation", "The probationary period is a year.")]),
        ("Drug Testing", "Rules of the port apply. Divers take a drug test.", [("drug_test", "Divers take a drug test.")]),
    ],
)
def test_headings_that_name_a_condition(heading: str, below: str, statements: list[tuple[str, str]]) -> None:
    parsed = end_with(f"{heading}\n\n{below}\n\nBENEFITS\n\n- A berth.")
    assert [(row.kind, row.text) for row in parsed.posting.conditions] == statements


def test_travel_up_to_is_no_denial() -> None:
    parsed = end_with("CONDITIONS OF EMPLOYMENT\n\n- Travel required: no more than ten days a year.")
    assert [row.kind for row in parsed.posting.conditions] == ["travel"]


def test_items_of_a_menu_state_nothing() -> None:
    parsed = end_with("LEGAL AND REGULATORY GUIDANCE\n\n- Criminal history inquiries\n- Privacy notice\n- Selective service")
    assert parsed.posting.conditions == []


def test_none() -> None:
    assert end_with("WORKING CONDITIONS\n\n- Wind.").posting.conditions == []


def test_a_part_of_a_statement_is_not_told_again() -> None:
    parsed = end_with("Travel Required\n\nOccasional travel - the inspector may be sent to other yards.")
    assert [row.kind for row in parsed.posting.conditions] == ["travel"]


@pytest.mark.parametrize(
    ("sentence", "kinds"),
    [
        ("Finalists pass a background check and hold a valid passport.", ["background_check"]),
        ("U.S. citizenship is required (birth certificate or passport).", ["citizenship"]),
        ("A paper that establishes identity, such as a driver's license.", []),
        ("The medical examiner gives the drug test.", ["drug_test"]),
        ("For more information about drug-free docks ask the desk.", []),
    ],
)
def test_words_that_only_sound_like_a_condition_cancel_their_own_kind_alone(sentence: str, kinds: list[str]) -> None:
    parsed = end_with(f"CONDITIONS OF EMPLOYMENT\n\n- {sentence}\n- Boots are worn at all times.")
    assert [row.kind for row in parsed.posting.conditions] == kinds


def test_a_statement_without_its_marker_and_the_bars_of_its_table() -> None:
    parsed = end_with(
        "CONDITIONS OF EMPLOYMENT\n\nBe of age; (B) Hold a valid driver's license.\n\nSecurity Clearance: | Baseline |"
    )
    assert [row.text for row in parsed.posting.conditions] == ["Hold a valid driver's license.", "Security Clearance Baseline"]
    assert printed(parsed, "/conditions/1/text") == "Security Clearance Baseline"


def test_a_screening_for_substances_is_a_drug_test() -> None:
    parsed = end_with("NOTES\n\nSubstance-screening tests may be required before hire.")
    assert [row.kind for row in parsed.posting.conditions] == ["drug_test"]


def test_what_the_prose_on_the_role_demands() -> None:
    demanding = "The Bridge Inspector looks after the bridges of the town. A criminal record check is required."
    parsed = announce(f"ROLE SUMMARY\n\n{demanding}")
    assert [row.text for row in parsed.posting.conditions] == ["A criminal record check is required."]
    assert announce("ROLE SUMMARY\n\nThe Bridge Inspector runs the drug test programme.").posting.conditions == []


def test_an_examination_that_tells_who_can_do_the_work() -> None:
    parsed = end_with("MEDICAL REQUIREMENT\n\nCandidates will be examined to determine whether they can steer.")
    assert [row.kind for row in parsed.posting.conditions] == ["medical_exam"]


def test_a_statement_that_is_printed_twice_is_told_once() -> None:
    parsed = end_with("REQUIREMENTS\n\n- Must pass a drug test.\n- Boots.\n- Must pass a drug test.")
    assert [row.kind for row in parsed.posting.conditions] == ["drug_test"]


@pytest.mark.parametrize(
    ("part", "kinds"),
    [
        (
            "Offers hang on a background check, a post-offer physical and a drug screen.",
            ["background_check", "drug_test", "medical_exam"],
        ),
        ("A satisfactory CORI check is a condition of hire.", ["background_check"]),
        ("Crews must pass a screen for illegal drugs.", ["drug_test"]),
        ("The Port cannot sponsor visas.", ["work_authorization"]),
        ("Crews serve a one year probation.", ["probation"]),
        ("The Port is a drug-free employer.", []),
    ],
)
def test_more_ways_to_name_a_condition(part: str, kinds: list[str]) -> None:
    assert [row.kind for row in end_with(f"NOTES\n\n{part}").posting.conditions] == kinds


def test_a_licence_that_somebody_holds_is_no_condition() -> None:
    assert end_with("REQUIREMENTS\n\n- A valid driver's license.\n- Boots.").posting.conditions == []
    parsed = end_with("CONDITIONS OF EMPLOYMENT\n\n- A driver's license.\n- A drug test.")
    assert [row.kind for row in parsed.posting.conditions] == ["driving", "drug_test"]


@pytest.mark.parametrize(
    "item",
    [
        "Possession of a valid driver's license and the willingness to drive is required.",
        "A valid driver's license and own transport",
        "Holders of a driver's licence will drive between the piers.",
    ],
)
def test_a_licence_beside_words_on_driving_is_a_condition(item: str) -> None:
    parsed = end_with(f"REQUIREMENTS\n\n- {item}\n- Boots.")
    assert [row.kind for row in parsed.posting.conditions] == ["driving"]


def test_a_vehicle_of_ones_own_is_a_condition() -> None:
    parsed = end_with("REQUIREMENTS\n\n- Must drive own vehicle on the job; valid driver's license required\n- Boots.")
    assert [row.text for row in parsed.posting.conditions] == [
        "Must drive own vehicle on the job;",
        "valid driver's license required",
    ]


def test_a_sentence_that_says_it_without_its_heading() -> None:
    parsed = end_with("BACKGROUND CHECK\n\nThe offer hangs on a clean criminal history.")
    assert [row.text for row in parsed.posting.conditions] == ["The offer hangs on a clean criminal history."]


def test_a_heading_on_visas_alone_states_nothing() -> None:
    text = "Harbor Pilot\nTown of Alder\n\nSalary: $20 per hour\n\nVisa sponsorship\nVisas cannot be sponsored\n"
    assert [row.text for row in read(text).posting.conditions] == ["Visas cannot be sponsored"]


def test_whoever_may_apply_whatever_their_record_is_checked_for_nothing() -> None:
    said = "The town encourages everybody to apply regardless of criminal history."
    assert announce(f"NOTES\n\n{said}").posting.conditions == []
    assert [row.kind for row in announce("NOTES\n\nThe town looks into the criminal history of all.").posting.conditions] == [
        "background_check"
    ]


def test_the_copy_of_a_licence_is_a_paper_to_hand_in() -> None:
    said = "Applications have to hold a resume; copy of a driver's license; and a diploma."
    assert announce(f"HOW TO APPLY\n\n{said}").posting.conditions == []
