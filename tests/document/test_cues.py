"""Sentences that open a section without a heading."""

from __future__ import annotations

import pytest
from layouts import BEFORE, TITLE, bodies, sections

import jobparse

FLAT = "The inspector walks the bridges. "


def test_what_candidates_should_have_is_no_way_to_apply() -> None:
    wish, way = "A steady hand. Interested candidates should have a boat.", "Interested candidates should email the yard."
    text = f"{BEFORE}Preferred Skills\n\n{wish} {way}\n"
    assert bodies(text)[-2:] == [
        ("preferred_qualifications", wish),
        ("application", way),
    ]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Applications for this position will be accepted until May 2, 2025.", "dates"),
        ("This position is open to members of the yard.", "employment"),
        ("This position is in the career service.", "employment"),
        ("The City of Elmford is an Equal Opportunity Employer.", "equal_opportunity"),
        ("All references to political sponsorship must be left out.", "legal"),
        ("All employees of the City must be actual residents of the City.", "residency"),
        ("This position requires applicants to complete an interview.", "selection"),
        ("Applicants will be subject to a background check.", "verification"),
        ("The working hours are between 8am until 5pm Monday to Friday.", "schedule"),
        ("To further our commitment to hiring fairly, the City gives preferences.", "hiring_preferences"),
    ],
)
def test_a_sentence_on_its_own(sentence: str, kind: str) -> None:
    assert sections(f"{BEFORE}{sentence}\n")[-1] == (kind, None)
    assert bodies(f"{BEFORE}{sentence}\n")[-1] == (kind, sentence)


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Applications for this position will be accepted until May 2, 2025.", "dates"),
        ("The City of Elmford is an Equal Opportunity Employer.", "equal_opportunity"),
        ("This position requires applicants to complete an interview.", "selection"),
    ],
)
def test_a_sentence_in_a_flattened_paragraph(sentence: str, kind: str) -> None:
    found = bodies(f"{TITLE}ESSENTIAL DUTIES\n\n{FLAT}{sentence}\n")
    assert found[-2:] == [("duties", FLAT.strip()), (kind, sentence)]


def test_a_list_cue_takes_the_list() -> None:
    found = bodies(
        f"{BEFORE}MINIMUM QUALIFICATIONS\n\nA steady hand.\n\nPreference will be given to candidates possessing the "
        "following:\n\n- Two boats.\n- A dog.\n"
    )
    assert [kind for kind, _ in found][-2:] == ["minimum_qualifications", "preferred_qualifications"]
    assert found[-1][1].endswith("- Two boats. - A dog.")


def test_a_cue_s_paragraph_ends_with_it_among_the_duties() -> None:
    found = bodies(
        f"{TITLE}ESSENTIAL DUTIES\n\n- Walks bridges.\n\nThis position is in the career service.\n\nMINIMUM "
        "QUALIFICATIONS\n\n- A hand.\n"
    )
    assert found[1:] == [
        ("duties", "- Walks bridges."),
        ("employment", "This position is in the career service."),
        ("minimum_qualifications", "- A hand."),
    ]


@pytest.mark.parametrize(
    "duty",
    [
        "Under general supervision, walks bridges.",
        "Tells crews that applications will be accepted until May 2.",
        "Explains that this position is open to all.",
        "Writes letters on duties include files.",
    ],
)
def test_no_cue_inside_a_duty(duty: str) -> None:
    assert sections(f"{TITLE}ESSENTIAL DUTIES\n\n- Oils locks.\n- {duty}\n- Walks.\n")[1:] == [("duties", "ESSENTIAL DUTIES")]


def test_abbreviations_do_not_begin_a_sentence() -> None:
    text = (
        f"{BEFORE}All crews of the U.S. Armed Forces who served are told that the City of Elmford is an Equal "
        "Opportunity Employer.\n"
    )
    assert bodies(text)[-1][1].startswith("All crews of the U.S. Armed Forces")


def test_the_first_words_under_a_heading_change_nothing() -> None:
    text = f"{BEFORE}SELECTION PROCESS\n\nApplications will be accepted at the town hall and read by the chief.\n"
    assert sections(text)[-1] == ("selection", "SELECTION PROCESS")


def test_a_cue_over_a_wrap_behind_a_blank() -> None:
    text = f"{BEFORE}The City is an Equal  Opportunity Employer.\n"
    assert sections(text)[-1] == ("equal_opportunity", None)


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Applicants should send a letter and two references to the harbor master.", "application"),
        ("Informal enquiries to Jo Field, Harbor Master.", "application"),
        ("Review of applications will begin on May 2 and go on until the post is filled.", "application"),
        ("The gross salary is paid at the end of each month of the year.", "salary"),
        ("The contract is for two years and can be extended once by a year.", "employment"),
        ("Alder Museum is an EEO employer.", "equal_opportunity"),
        ("The appointee must have a boat of their own and know how to row it.", "minimum_qualifications"),
    ],
)
def test_a_sentence_in_the_prose_of_a_university(sentence: str, kind: str) -> None:
    text = f"Harbor Curator\n\nThe curator looks after the ships of the museum and writes on them. {sentence}\n"
    assert sections(text)[-1] == (kind, None)


def test_what_follows_the_paragraph_on_a_degree_is_none_of_it() -> None:
    text = f"{BEFORE}Candidates must have obtained a PhD in tides.\n\nThe harbor is old.\n\nPilots are paid.\n"
    assert sections(text)[-2:] == [("minimum_qualifications", None), ("other", None)]


def test_cues_with_curly_quotes_and_odd_spaces() -> None:
    text = f"{BEFORE}The\u00a0City is an Equal\u00a0Opportunity Employer.\n"
    assert sections(text)[-1] == ("equal_opportunity", None)


NOTED = f"{BEFORE}SELECTION PROCESS\n\nAll who apply are tested.\n\nNOTES:\n\n"


def test_a_cue_in_a_numbered_item_takes_its_number_along() -> None:
    text = f"{NOTED}1. The test is held in May.\n2. The City of Elmford is an Equal Opportunity Employer.\n"
    found = jobparse.parse(text)
    (row,) = [section for section in found.sections if section.kind == "equal_opportunity"]
    assert text[row.start : row.end] == "2. The City of Elmford is an Equal Opportunity Employer."
    assert found.posting.equal_opportunity == "The City of Elmford is an Equal Opportunity Employer."


def test_a_note_that_holds_nothing_but_a_cue_is_of_its_kind() -> None:
    text = f"{BEFORE}NOTICE:\n\nThe City of Elmford is an Equal Opportunity Employer.\n"
    assert sections(text)[-1] == ("equal_opportunity", "NOTICE")


def test_a_cue_of_the_kind_of_its_note_opens_nothing() -> None:
    text = f"{NOTED}1. The test is held in May.\n2. In accordance with Civil Service Rule 9, protests are heard.\n"
    assert sections(text)[-1] == ("selection", "NOTES")


def test_competencies_that_are_rated_are_skills() -> None:
    rated = "You will be rated on the following competencies:\n\n- Rigging\n- Ropes\n"
    parsed = jobparse.parse(f"{BEFORE}MINIMUM QUALIFICATIONS\n\nA year as a rigger.\n\n{rated}")
    assert parsed.posting.qualifications.minimum == ["A year as a rigger."]
    assert [skill.text for skill in parsed.posting.skills] == ["Rigging", "Ropes"]
    assert parsed.posting.selection == []


def test_what_consideration_is_given_to_and_what_candidates_should_possess() -> None:
    part = "Qualifications\n\nA degree in tides.\n\n"
    wish = "Further consideration will be given to candidates with experience in:\n\n- Winches\n- Knots\n"
    assert [kind for kind, _ in bodies(f"{BEFORE}{part}{wish}")][-2:] == ["minimum_qualifications", "preferred_qualifications"]
    text = "The successful candidate must possess a degree in tides.\n\n"
    text += "Candidates should also possess\n\n- Experience with tides\n- A good record of voyages\n"
    posting = jobparse.parse(f"Harbor Fellow\n\nPort of Elm Bay\n\nThe fellow guides ships.\n\n{text}").posting
    assert posting.qualifications.minimum[-2:] == ["Experience with tides", "A good record of voyages"]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Apply at Elm Bay Town Hall, 12 Pier Road, 7:30 am - 6:00 pm, Monday through Thursday.", "application"),
        (
            "Fees went up in May. By law the town takes a processing fee from all who apply, in coins or by check.",
            "application",
        ),
        ("A non-refundable fee of $15 has to be sent with each form, by check or by money order.", "application"),
        ("All statements made on the form may be looked into, and so may the past of those we choose.", "verification"),
    ],
)
def test_where_to_apply_and_what_it_costs_is_no_summary(sentence: str, kind: str) -> None:
    text = f"{TITLE}\n\n{sentence}\n\nDuties\n\n- Walks the bridges.\n"
    parsed = jobparse.parse(text)
    assert parsed.document.section_at(text.index(sentence)).kind == kind  # type: ignore[union-attr]
    assert (parsed.posting.summary, parsed.posting.locations) == (None, [])


@pytest.mark.parametrize("heading", ["Purpose of Position", "General Purpose of Position", "General Purpose of the Job"])
def test_the_purpose_of_a_position_is_its_summary(heading: str) -> None:
    posting = jobparse.parse(
        f"{TITLE}\n\n{heading}:\nWalks the bridges of the town and its piers\n\nDuties\n\n- Counts rust.\n"
    ).posting
    assert posting.summary == "Walks the bridges of the town and its piers"


def test_a_paragraph_on_who_is_wanted_leads_into_the_duties() -> None:
    wanted = "The ideal candidate will look after the piers of the town."
    listed = "- Cleans the piers.\n- Paints the buoys.\n"
    posting = jobparse.parse(f"{TITLE}\n\n{wanted} Essential duties include the following:\n\n{listed}").posting
    assert (posting.duties, posting.qualifications.preferred) == (["Cleans the piers.", "Paints the buoys."], [])
    posting = jobparse.parse(f"{TITLE}\n\n{wanted} The candidate should have:\n\n- A boat.\n- A dog.\n").posting
    assert posting.duties == []


@pytest.mark.parametrize(("place", "whole"), [("12 North Pier St.", False), ("the yard of St.", True)])
def test_the_stop_of_a_street_ends_a_sentence(place: str, whole: bool) -> None:
    text = f"{BEFORE}How to Apply\n\nBring the form to {place} The Town of Alder is an Equal Opportunity Employer.\n"
    assert ("Bring the form" in (jobparse.parse(text).posting.equal_opportunity or "")) == whole


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("Successful candidates will have experience of tides and of boats with two masts.", True),
        ("Qualified applicants should have a boat and a card of the harbor office.", True),
        ("Successful candidates will have the opportunity to sail to other ports in spring.", False),
        ("Successful applicants will have access to the boats of the harbor at any hour.", False),
    ],
)
def test_what_those_who_are_chosen_will_have_is_asked_for_or_given(words: str, asked: bool) -> None:
    text = f"{TITLE}\n\nAlder keeps nine piers and hires an inspector for them, who walks the bridges.\n\n{words}\n"
    assert jobparse.parse(text).posting.qualifications.minimum == [words] * asked


def test_papers_to_enclose_are_handed_in_and_fences_that_enclose_are_work() -> None:
    asked = "Write to the pier by May 3. Please enclose a resume with it. Please find attached the form, which goes with it."
    duty = "Builds a fence to enclose a yard of nets."
    posting = jobparse.parse(f"{BEFORE}- {duty}\n- Keeps the log.\n\nHow to Apply\n\n{asked}\n").posting
    assert posting.duties[-2:] == [duty, "Keeps the log."]
    assert posting.application.instructions == [asked]
