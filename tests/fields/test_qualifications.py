"""What must be brought: statements of the minimum, licences, lists that ask."""

from __future__ import annotations

import pytest
from announcement import HEAD, at, end_with, printed, read, without
from requirement_texts import DUTIES, require

import jobparse


@pytest.mark.parametrize(
    "heading",
    [
        "MINIMUM QUALIFICATIONS",
        "Minimum Qualifications:",
        "REQUIREMENTS",
        "Requirements/Minimum Qualifications",
        "Who You Are",
        "What You Bring",
        "Education and Experience",
    ],
)
def test_minimum(heading: str) -> None:
    parsed = require("- A steady hand on a ladder.\n- A working knowledge of steel.", heading)
    assert parsed.posting.qualifications.minimum == ["A steady hand on a ladder.", "A working knowledge of steel."]
    assert printed(parsed, "/qualifications/minimum/1") == "A working knowledge of steel."
    assert parsed.posting.qualifications.preferred == []


def test_numbered_alternatives_are_items() -> None:
    parsed = require(
        "1. Four years of inspecting steel bridges; or\n2. A degree in civil engineering and one year of inspecting "
        "steel bridges."
    )
    assert parsed.posting.qualifications.minimum == [
        "Four years of inspecting steel bridges; or",
        "A degree in civil engineering and one year of inspecting steel bridges.",
    ]


def test_a_line_over_a_list_that_asks_for_years_is_a_statement() -> None:
    parsed = require("1. A steady hand; and\n2. Two years of paid experience as a rigger in:\na. the harbor; or\nb. the mills.")
    qualifications = parsed.posting.qualifications
    assert qualifications.minimum == [
        "A steady hand; and",
        "Two years of paid experience as a rigger in:",
        "the harbor; or",
        "the mills.",
    ]
    assert [row.years for row in qualifications.experience] == [2]


@pytest.mark.parametrize(
    ("part", "minimum", "licenses"),
    [
        (
            "- A steady hand.\n\nLICENSES\n\n- A rigger's licence of the state.",
            ["A steady hand."],
            ["A rigger's licence of the state."],
        ),
        ("- A steady hand.\n\nLicensure, Certification, or Other Qualifications\n\n- None", ["A steady hand."], []),
        ("- A steady hand.\n\nLICENSES AND CERTIFICATIONS\n\nNone required.", ["A steady hand."], []),
        (
            "- A steady hand.\n- A valid State of Illinois driver's license is required.",
            ["A steady hand.", "A valid State of Illinois driver's license is required."],
            ["A valid State of Illinois driver's license is required."],
        ),
        (
            "- A steady hand.\n\nLICENSES\n\n- A valid State of Illinois driver's license is required\n- Must have the "
            "use of an automobile that is properly insured",
            ["A steady hand."],
            [
                "A valid State of Illinois driver's license is required",
                "Must have the use of an automobile that is properly insured",
            ],
        ),
        ("- A steady hand.", ["A steady hand."], []),
        (
            "- Licensed by the Maine Board of Riggers; or\n- State certification as a rigger; or\n- A job as a licensed rigger.",
            ["Licensed by the Maine Board of Riggers; or", "State certification as a rigger; or", "A job as a licensed rigger."],
            ["Licensed by the Maine Board of Riggers; or", "State certification as a rigger; or"],
        ),
        (
            "- A steady hand.\n\nHOW TO APPLY\n\nWrite to the yard.\n\nNOTES:\n\n1. Some positions may require a valid boat "
            "license.\n2. Bring a copy of your license.\n3. A valid rigger's license is required.",
            ["A steady hand."],
            ["Some positions may require a valid boat license.", "A valid rigger's license is required."],
        ),
        (
            "- A steady hand.\n\nADDITIONAL INFORMATION\n\nYou must possess a pilot's license of the state.",
            ["A steady hand."],
            ["You must possess a pilot's license of the state."],
        ),
        (
            "- A steady hand.\n\nNOTES:\n\n1. Applicants must attach a copy of:\na) a valid rigger's license; and\nb) a valid "
            "diver's license.\n2. These must be had before the first day:\na) A valid driver's license.\n3. Applicants must list "
            "the license on the form.",
            ["A steady hand."],
            ["A valid driver's license."],
        ),
        ("- A steady hand.\n\nNOTES:\n\n1. Certification as a rigger is desired but not required.", ["A steady hand."], []),
        (
            "- Admission to the Illinois State Bar; and\n- A year of practice subsequent to admission to any bar.",
            ["Admission to the Illinois State Bar; and", "A year of practice subsequent to admission to any bar."],
            ["Admission to the Illinois State Bar; and"],
        ),
        (
            "- A steady hand.\n\nNOTES:\n\n1. A State Board of Locks Grade D2 certificate may be required on the tugs.\n"
            '2. The term "seagoing" applies to posts that require possession of a rigger\'s license.\n'
            '3. Authority to use the title "Lock Engineer" is required on the first day.\n'
            "4. Some positions may require a certificate as a Lock Operator.\n5. The license must be listed on the form.",
            ["A steady hand."],
            [
                "A State Board of Locks Grade D2 certificate may be required on the tugs.",
                'Authority to use the title "Lock Engineer" is required on the first day.',
                "Some positions may require a certificate as a Lock Operator.",
            ],
        ),
    ],
)
def test_licenses(part: str, minimum: list[str], licenses: list[str]) -> None:
    parsed = require(part)
    assert parsed.posting.qualifications.minimum == minimum
    assert parsed.posting.qualifications.licenses == licenses
    assert [printed(parsed, f"/qualifications/licenses/{index}") for index in range(len(licenses))] == licenses


def test_all_absent() -> None:
    parsed = read(f"{HEAD.rstrip()}{DUTIES}")
    assert without(at(parsed, "/qualifications")) == {}
    assert not any(key.startswith("/qualifications") for key in parsed.evidence)


def test_the_word_between_alternatives_is_no_item() -> None:
    parsed = require("Four years of inspecting steel bridges.\nOR\nA degree in civil engineering.")
    assert parsed.posting.qualifications.minimum == ["Four years of inspecting steel bridges.", "A degree in civil engineering."]


def test_numbered_headings_inside_are_no_items() -> None:
    parsed = require(
        "1. Character\nInspectors shall be of good character.\n2. Training, Experience, Etc.\n"
        "(a) have two years of inspecting bridges; and\n(b) have a diploma in steel work."
    )
    assert parsed.posting.qualifications.minimum == [
        "Inspectors shall be of good character.",
        "have two years of inspecting bridges; and",
        "have a diploma in steel work.",
    ]


def test_words_that_lead_in_without_a_colon_are_no_items() -> None:
    parsed = require(
        "Your letter must show how you meet the following (essential qualifications)\n- A diploma in steel work.\n"
        "The following will be tested at a later date (essential for the job)\n- Knowledge of rivets."
    )
    assert parsed.posting.qualifications.minimum == ["A diploma in steel work.", "Knowledge of rivets."]


def test_a_list_whose_items_end_in_commas() -> None:
    minimum = require("- A steady hand,\n- Good knees,\n- A clear eye").posting.qualifications.minimum
    assert minimum == ["A steady hand,", "Good knees,", "A clear eye"]


def test_what_is_asked_under_about_you() -> None:
    text = "DECKHAND\n\nDUTIES\n\n- Washes the deck.\n\nAbout you:\n\n- Must have a school certificate\n- Willing to learn\n"
    assert read(text).posting.qualifications.minimum == ["Must have a school certificate", "Willing to learn"]


def test_a_lead_in_with_a_colon_and_a_dash() -> None:
    assert require("You will need:-\n\nA good hand with ropes.\nA head for heights.").posting.qualifications.minimum == [
        "A good hand with ropes.",
        "A head for heights.",
    ]


def test_what_is_offered_and_what_is_looked_for_in_return() -> None:
    text = (
        "DECKHAND\n\nOur deckhands are the heart of the port and we offer the following benefits:-\n\nFree tea\nA warm coat\n\n"
        "In return, we are looking for people that can offer us:-\n\nA good hand with ropes\nA head for heights\n"
    )
    posting = read(text).posting
    assert posting.duties == []
    assert posting.benefits == ["Free tea", "A warm coat"]
    assert posting.qualifications.minimum == ["A good hand with ropes", "A head for heights"]


def test_a_list_on_the_employer_is_none_of_duties() -> None:
    text = "DECKHAND\n\nWe are seeking deckhands at sea.\n\n• We have a harbor of our own\n• Our ferries are new and fast\n"
    assert read(text).posting.duties == []


def test_a_heading_named_in_a_sentence_cuts_nothing() -> None:
    parsed = require(
        "A year as a rigger.\n\nIn addition to meeting the minimum Qualification Requirements:\n\n1. A boat.\n2. A rope."
    )
    assert parsed.posting.qualifications.minimum == ["A year as a rigger.", "A boat.", "A rope."]


def test_the_levels_of_a_title_over_what_they_ask_for_are_no_items() -> None:
    text = (
        "Title: Harbor Pilot 11-P13\n\nDuties\n- Guides ships.\n\nExperience\nHarbor Pilot 11\n"
        "No specific amount is required.\n\nHarbor Pilot P13\nTwo years of work on ships.\n"
    )
    assert read(text).posting.qualifications.minimum == [
        "No specific amount is required.",
        "Two years of work on ships.",
    ]


def test_an_equivalent_is_accepted_where_a_sentence_elsewhere_says_so() -> None:
    text = (
        "Harbor Pilot\n\nMINIMUM QUALIFICATIONS\n\n- Two years of work on ships.\n\nOTHER INFORMATION\n\n"
        "The port will consider any equivalent combination of knowledge and experience to meet minimum qualifications.\n"
    )
    assert read(text).posting.qualifications.equivalency_accepted is True
    denied = text.replace("to meet minimum qualifications", "of value")
    assert read(denied).posting.qualifications.equivalency_accepted is None


@pytest.mark.parametrize("marker", ["2. ", ""])
@pytest.mark.parametrize("end", ["; and one of the following:", ", and either:"])
def test_a_line_over_a_list_that_is_joined_to_it_is_a_statement(marker: str, end: str) -> None:
    lead = f"A certificate of a school for divers{end}"
    parsed = require(f"{marker}{lead}\na. A year on the docks; or\nb. A year in the mills.")
    assert parsed.posting.qualifications.minimum == [lead, "A year on the docks; or", "A year in the mills."]
    bare = require(f"{marker}Have all of the following:\na. A year on the docks; or\nb. A year in the mills.")
    assert bare.posting.qualifications.minimum == ["A year on the docks; or", "A year in the mills."]


def test_a_label_with_none_behind_it_asks_for_nothing() -> None:
    parsed = require("- A degree in tides.\n- Training: None required\n- Experience: None required")
    assert parsed.posting.qualifications.minimum == ["A degree in tides."]


@pytest.mark.parametrize(
    "lead",
    [
        '1. A diploma; or\n2. Education and or experience equivalent to "1" above.\n3. Ability to swim.',
        "Any combination of training and experience that would likely provide the skills is qualifying. A typical way is:",
    ],
)
def test_more_words_for_an_equivalent(lead: str) -> None:
    assert require(f"{lead}\n- Two years of rigging.").posting.qualifications.equivalency_accepted is True


def test_the_twelfth_grade_is_high_school() -> None:
    parsed = require("- Equivalent to completion of the twelfth grade and one year of rigging experience.")
    assert [row.level for row in parsed.posting.qualifications.education] == ["high_school"]
    assert require("- One year of experience teaching pupils of the twelfth grade.").posting.qualifications.education == []


def test_what_asks_before_the_sentence_that_leads_into_a_list() -> None:
    card = "Vendor certification(s) in sea charts that is required for the post."
    parsed = require(f"{card} In addition, all divers must have the following:\n1. A diploma; or\n2. Four years of rigging.")
    assert parsed.posting.qualifications.minimum == [card, "A diploma; or", "Four years of rigging."]
    assert parsed.posting.qualifications.licenses == [card]


@pytest.mark.parametrize("below", ["", "\n- Two years of work on boats."])
def test_the_bullet_of_an_item_behind_its_heading(below: str) -> None:
    parsed = read(HEAD + "Qualifications: - A degree in botany." + below)
    assert parsed.posting.qualifications.minimum[0] == "A degree in botany."


def test_ways_to_qualify_for_several_levels() -> None:
    parsed = read(
        HEAD + "MINIMUM QUALIFICATIONS\n\nTIDES CLERK I\n\nOPTION 1:\nTwo years of work on boats.\n\n"
        "OPTION 2:\nA degree in botany.\n\nTIDES CLERK II\nOne year as a clerk.\n"
    )
    assert parsed.posting.qualifications.minimum == [
        "Two years of work on boats.",
        "A degree in botany.",
        "One year as a clerk.",
    ]


@pytest.mark.parametrize("heading", ["For Assignment Level II (Boats):", "Level II:"])
def test_ways_to_qualify_for_an_assignment_level(heading: str) -> None:
    asked = f"For Assignment Level I:\nStudy of tides.\n\n{heading}\nStudy of tides and nets.\n"
    parsed = read(f"{HEAD}MINIMUM QUALIFICATIONS\n\n{asked}")
    assert parsed.posting.qualifications.minimum == ["Study of tides.", "Study of tides and nets."]
    assert "Study of tides and nets." not in read(f"{HEAD}DUTIES\n\n- Mends nets.\n\n{asked}").posting.qualifications.minimum


@pytest.mark.parametrize("heading", ["AMENDED", "Docks:"])
def test_an_unknown_heading_right_under_that_of_wishes(heading: str) -> None:
    parsed = read(f"{HEAD}PREFERRED SKILLS\n{heading}\n\nTwo years of work on boats.\nA degree in botany.\n")
    assert parsed.posting.qualifications.preferred == ["Two years of work on boats.", "A degree in botany."]
    assert parsed.posting.qualifications.minimum == []


@pytest.mark.parametrize(
    "asked", ["Must be at least 21 years of age and own a boat.", "You should have a degree in tides and a boat."]
)
def test_a_sentence_below_the_duties_that_asks_for_something(asked: str) -> None:
    more = "Pay is $20 an hour. A degree is required by law."
    below = "The port has a garden for everybody who works in it."
    text = f"{HEAD}Duties\n\n- Paint bridges.\n- Splice ropes.\n\n{asked} {more}\n\n{below}"
    assert read(text).posting.qualifications.minimum == [asked]
    assert read(text.replace(more, "For more, call us.")).posting.qualifications.minimum == [asked]


def test_remarks_of_agencies_among_the_requirements_are_none() -> None:
    body = (
        "- A degree in tides. Some state job postings say you can qualify by an equivalent combination.\n"
        "- You will find the Minimum Requirements in the Class Specification.\n- A boat."
    )
    assert require(body).posting.qualifications.minimum == ["A degree in tides.", "A boat."]


def test_a_line_between_two_lists_is_the_heading_of_the_second() -> None:
    listed = "- A boat.\n- A rope.\n\nTechnical knowledge and skills\n\n- Knows the tides.\n- Splices ropes."
    assert require(listed).posting.qualifications.minimum == ["A boat.", "A rope.", "Knows the tides.", "Splices ropes."]


def test_conditions_below_key_requirements() -> None:
    posting = end_with("KEY REQUIREMENTS:\n\n* You must be a U.S. Citizen\n* Random drug tests\n* Travel now and then").posting
    assert posting.qualifications.minimum == ["A working knowledge of steel."]
    assert posting.other_requirements[0].text == "You must be a U.S. Citizen"
    kept = end_with("KEY REQUIREMENTS:\n\n* You must be a U.S. Citizen\n* A degree\n* Travel now and then").posting
    assert "A degree" in kept.qualifications.minimum


def test_what_the_person_in_a_job_will_do_is_no_requirement() -> None:
    text = f"{HEAD}The person in this job will:\n\n- splice ropes\n- keep the log\n\nEducation/Certification:\nA pilot's card\n"
    posting = read(text).posting
    assert (posting.duties, posting.qualifications.minimum) == (["splice ropes", "keep the log"], ["A pilot's card"])


def test_statements_behind_labels_on_one_line() -> None:
    text = (
        "NOTICE OF VACANCY\n\nQUALIFICATION STANDARDS:\nEducation: Diploma in rigging Training: 4 hours of drills Experience: "
        "1 year of sailing Eligibility: RA 1080 (Pilot)\n\nDUTIES:\n1) Steers the ferry\n2) Keeps the log\n"
    )
    qualifications = jobparse.parse(text).posting.qualifications
    assert qualifications.minimum == ["Diploma in rigging", "4 hours of drills", "1 year of sailing", "RA 1080 (Pilot)"]
    assert qualifications.licenses == ["RA 1080 (Pilot)"]


@pytest.mark.parametrize(
    "asked",
    [
        "Applicants for this position will hold a degree in Tides, and have walked many piers.",
        "Applicants should be able to show long experience of programming in Tide.",
    ],
)
def test_a_paragraph_on_what_applicants_bring(asked: str) -> None:
    text = (
        f"Tide Clerk\n\nApplications are invited for a position at the Institute of Tides, to work with Dr Jo Field.\n\n{asked}\n"
    )
    assert read(text).posting.qualifications.minimum == [asked]


@pytest.mark.parametrize(
    ("part", "minimum", "licences"),
    [
        ("A degree in law. Performs other related duties as assigned. Must possess a valid driver's license.", 2, 1),
        ("A degree in law. Applications are reviewed weekly. Ability to type 50 wpm.", 2, 0),
        ("- Volunteer work with gulls for two years.\n- Contact with the public for two years.", 2, 0),
        ("Benefits include health. Must be 18 years old and hold a diploma.", 1, 0),
    ],
)
def test_only_the_sentence_on_another_matter_is_left_out(part: str, minimum: int, licences: int) -> None:
    text = (
        f"HARBOR CLERK\n\nThe Town of Alder seeks a clerk.\n\nMINIMUM QUALIFICATIONS\n\n{part}\n\nHOW TO APPLY\n\nWrite to us.\n"
    )
    qualifications = read(text).posting.qualifications
    assert (len(qualifications.minimum), len(qualifications.licenses)) == (minimum, licences)
