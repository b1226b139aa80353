"""Lists and paragraphs of another sense below a section, where the headings of a page were lost."""

from __future__ import annotations

import pytest
from layouts import DUTIES

import jobparse


def test_a_list_of_requirements_below_one_of_duties_whose_headings_are_lost() -> None:
    text = (
        "Kennel Keeper\n\nThis position is responsible for the dogs of the town shelter and for its two vans and the yard\n\n"
        "- Feeds the dogs of the shelter.\n- Sweeps the runs of the shelter.\n\n"
        "- High school diploma or equivalent required.\n- Must possess a driver's license.\n- Ability to lift dogs.\n"
    )
    posting = jobparse.parse(text).posting
    assert posting.summary == "This position is responsible for the dogs of the town shelter and for its two vans and the yard"
    assert posting.duties == ["Feeds the dogs of the shelter.", "Sweeps the runs of the shelter."]
    assert len(posting.qualifications.minimum) == 3


LOST = (
    "Kennel Keeper\n\nSUPERVISION RECEIVED\nWorks under the keeper of the shelter, who reviews the work.\n\n"
    "Feeds the dogs of the shelter every day.\nCleans the runs and the yard.\nWalks the older dogs.\nAssists the vet.\n\n"
    "Two years of work with dogs.\nAbility to lift forty pounds.\nMust have a valid driver's license.\nKnowledge of breeds.\n\n"
    "The shelter closes at noon on Sundays.\n"
)


def test_lists_without_bullets_stand_below_a_paragraph_whose_heading_tells_nothing_of_them() -> None:
    posting = jobparse.parse(LOST).posting
    assert posting.duties == [
        "Feeds the dogs of the shelter every day.",
        "Cleans the runs and the yard.",
        "Walks the older dogs.",
        "Assists the vet.",
    ]
    assert posting.qualifications.minimum[0] == "Two years of work with dogs."


def test_the_first_list_under_an_unknown_heading_tells_its_kind() -> None:
    text = LOST.replace("SUPERVISION RECEIVED\nWorks under", "DUTIES\n\n- Greets visitors.\n- Works under").replace(
        "\n\nFeeds", "\n\nAround The Yard\n\nFeeds"
    )
    posting = jobparse.parse(text).posting
    assert posting.duties[2:] == [
        "Feeds the dogs of the shelter every day.",
        "Cleans the runs and the yard.",
        "Walks the older dogs.",
        "Assists the vet.",
    ]
    assert len(posting.qualifications.minimum) == 4


def test_three_lines_are_no_such_list() -> None:
    text = LOST.replace("Assists the vet.\n", "")
    assert jobparse.parse(text).posting.duties == []


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Background checks will be made of all who are chosen.", "verification"),
        ("We offer a complete benefits package with paid leave.", "benefits"),
        ("This job opportunity is not in the classified service of the town.", "employment"),
        ("Candidates must have been legal residents of the county for a month.", "residency"),
        ("The shelter requires its employees to reside in the county.", "residency"),
        ("All candidates must include a letter with their application.", "application"),
    ],
)
def test_sentences_on_other_things_end_the_list_above(sentence: str, kind: str) -> None:
    parsed = jobparse.parse(DUTIES + sentence + "\n")
    assert parsed.posting.duties == ["Feeds the dogs of the shelter.", "Sweeps the runs."]
    assert parsed.sections[-1].kind == kind


@pytest.mark.parametrize(
    "paragraph",
    [
        "Two years of full-time work with dogs; OR an equivalent combination of education and experience.",
        "Possession of a bachelor's degree in the care of animals, and at least one year of work in a kennel.",
        "High school diploma or its equal, and the will to learn from older keepers.",
    ],
)
def test_a_paragraph_that_asks_outright_stands_among_those_on_the_role(paragraph: str) -> None:
    posting = jobparse.parse(
        f"Kennel Keeper\n\nThe keeper is responsible for all the dogs of the town and for their runs.\n\n{paragraph}\n"
    ).posting
    assert posting.qualifications.minimum == [paragraph]
    assert posting.summary == "The keeper is responsible for all the dogs of the town and for their runs."


def test_years_that_have_passed_ask_for_nothing() -> None:
    text = "Kennel Keeper\n\nTwo years ago, the shelter moved to a larger house by the river, with room for forty dogs.\n"
    assert jobparse.parse(text).posting.qualifications.minimum == []


def test_a_paragraph_that_asks_for_nothing_ends_a_list_of_wishes() -> None:
    text = DUTIES + (
        "The ideal candidate will have:\n\nA love of dogs\nPatience with owners\n\n"
        "The shelter stands by the river and is open to visitors on all days of the week.\n"
    )
    assert jobparse.parse(text).posting.qualifications.preferred == ["A love of dogs", "Patience with owners"]


def test_a_paragraph_on_something_else_ends_a_list_of_duties() -> None:
    text = (
        "Kennel Keeper\n\nDuties May Include:\n\nFeeding the dogs of the shelter\nCleaning the runs and the yard\n"
        "Walking the older dogs\nAssisting the vet\n\n"
        "The keeper is hired as extra help, at will, and paid by the hour; the hours vary from week to week.\n"
    )
    assert len(jobparse.parse(text).posting.duties) == 4


def test_duties_behind_the_names_of_their_fields_stand_below_a_note() -> None:
    rows = [
        "Kennels: Clean the runs and the yard every day.",
        "Customer Service: Assist those who look for a dog.",
        "Office Work: Keep the kennel book, and answer the phone.",
    ]
    text = (
        "Kennel Keeper\n\nThe shelter is seeking a keeper who is responsible for all the dogs of the town.\n\n"
        "Note: The keeper may work late.\n\n" + "\n\n".join(rows) + "\n\nMINIMUM QUALIFICATIONS\n\n- A love of dogs.\n"
    )
    assert jobparse.parse(text).posting.duties == rows


def test_paragraphs_that_are_duties_stand_below_the_one_on_the_role() -> None:
    rows = [
        "Independently manages the shelter and its keepers, and plans their shifts.",
        "Directs the feeding of the dogs.",
        "Interprets the rules of the county on the keeping of animals.",
        "Represents the shelter before the council.",
    ]
    text = (
        "Kennel Manager\n\nThe purpose of this position is to lead the shelter of the town and all who work for it.\n\n"
        + "\n\n".join(rows)
        + "\n\nMinimum Qualifications\n\nA love of dogs.\n"
    )
    posting = jobparse.parse(text).posting
    assert posting.duties == rows
    assert posting.summary == "The purpose of this position is to lead the shelter of the town and all who work for it."


def test_words_that_lead_into_wishes_end_duties_without_bullets() -> None:
    text = (
        "Kennel Keeper\n\nThe shelter of the town is currently seeking a keeper who will look after its dogs.\n\n"
        "As a keeper you will:\n\nFeed the dogs of the shelter\nClean the runs and the yard\nWalk the older dogs\n"
        "We are looking for someone who is:\nA friend of dogs. - You will need to be patient.\n"
    )
    assert len(jobparse.parse(text).posting.duties) == 3


def test_a_paragraph_that_asks_outright_stands_below_one_on_the_department() -> None:
    asked = "High School Diploma or GED, and 3 years of work with dogs, or any equivalent combination of training and experience."
    text = DUTIES + f"About the Department\nThe shelter looks after the dogs of the town.\n\n{asked}\n"
    assert jobparse.parse(text).posting.qualifications.minimum == [asked]


def test_what_must_be_met_ends_a_list_of_wishes() -> None:
    text = DUTIES + (
        "Preferred Qualifications\n\nA certificate in grooming.\nKnowledge of breeds.\n\nMust have a valid driver's license.\n\n"
        "Tasks require the ability to exert light physical effort, such as lifting dogs.\n"
    )
    posting = jobparse.parse(text).posting
    assert posting.qualifications.preferred == ["A certificate in grooming.", "Knowledge of breeds."]
    assert posting.qualifications.minimum == ["Must have a valid driver's license."]
    assert len(posting.physical_requirements) == 1


def test_the_role_and_its_lists_below_what_is_asked_for() -> None:
    text = (
        "Kennel Keeper\n\nRequired Special Qualifications:\n\nMust complete a course on dogs within thirty days.\n\n"
        "Under supervision, assists with the dogs of the town and with those who come to see them.\n\n"
        "Assists with the feeding.\nCleans the runs.\nWalks the older dogs.\nPerforms other duties as assigned.\n\n"
        "Knowledge of breeds\nSkill in grooming\nSkill in the use of leashes\nAbility to lift forty pounds\n"
    )
    posting = jobparse.parse(text).posting
    assert posting.qualifications.minimum == ["Must complete a course on dogs within thirty days."]
    assert posting.summary == "Under supervision, assists with the dogs of the town and with those who come to see them."
    assert len(posting.duties) == 4
    assert [row.text for row in posting.knowledge] == ["Knowledge of breeds"]
    assert [row.text for row in posting.skills] == ["Skill in grooming", "Skill in the use of leashes"]
    assert [row.text for row in posting.abilities] == ["Ability to lift forty pounds"]


def test_labels_of_one_line_that_was_many() -> None:
    text = (
        "Kennel Keeper Location: Elm Bay, OR Salary: $20 an hour Job Type: full-time Closing Date: May 3, 2027 The shelter keeps "
        "all the dogs of the town and of three counties around it, in forty runs and two yards, by day and by night. Duties: The "
        "keeper feeds the dogs, sweeps the runs and walks those that are old. Requirements: Two years of experience and a "
        "driver's license. The town takes no account of age or faith when it hires those who look after its dogs."
    )
    posting = jobparse.parse(text).posting
    assert posting.title == "Kennel Keeper"
    assert [place.city for place in posting.locations] == ["Elm Bay"]
    assert posting.dates.closes == "2027-05-03"
    assert posting.salaries[0].min == 20


def test_a_list_of_duties_below_a_paragraph_that_no_blank_line_parts() -> None:
    posting = jobparse.parse(LOST.replace("\n\n", "\n").replace("Kennel Keeper\n", "Kennel Keeper\n\n")).posting
    assert posting.duties == [
        "Feeds the dogs of the shelter every day.",
        "Cleans the runs and the yard.",
        "Walks the older dogs.",
        "Assists the vet.",
    ]


def test_what_stands_behind_a_note_below_the_benefits_is_none_of_them() -> None:
    text = (
        "Kennel Keeper\n\nDuties\n- Feeds the dogs\n- Sweeps the runs\n\nBenefits\n- Dental plan\n- Eleven holidays\n\n"
        "NOTICE: The shelter will not ask for your social security number until a job is offered.\n\n"
        "The position belongs to unit 6. The probationary period is 180 days.\n"
    )
    posting = jobparse.parse(text).posting
    assert posting.benefits[:2] == ["Dental plan", "Eleven holidays"]
    assert [condition.kind for condition in posting.conditions] == ["probation"]


def test_knowledge_and_skills_end_a_list_of_duties_that_lost_its_headings() -> None:
    text = (
        "Ferry Pilot\n\nDuties\nSteers the ferry.\nKeeps the log.\nPerforms other duties as assigned.\n"
        "Knowledge of tides.\nKnowledge of lights.\nSkill in steering a boat.\n\nPay: $20 an hour\n"
    )
    posting = jobparse.parse(text).posting
    assert posting.duties[-1] != "Skill in steering a boat."
    assert [row.text for row in posting.knowledge] == ["Knowledge of tides.", "Knowledge of lights."]
    assert [row.text for row in posting.skills] == ["Skill in steering a boat."]


def test_a_list_below_a_label_is_of_its_kind_whatever_its_items_say() -> None:
    asked = "A minimum of two nights a week is required on the pier."
    for first in ("Nights and every second weekend.", "This position is eligible for telework in winter."):
        listed = f"  • {first}\n  • {asked}\n  • Shifts are subject to change.\n"
        text = f"Harbor Clerk\n\nSchedule:\n\n{listed}\nDuties\n\nKeeps the books.\n"
        parsed = jobparse.parse(text)
        assert parsed.posting.qualifications.minimum == []
        assert parsed.posting.duties == ["Keeps the books."]
        assert parsed.document.section_at(text.index(asked)).kind == "schedule"  # type: ignore[union-attr]


def test_a_paragraph_behind_the_list_of_a_label_is_told_by_itself() -> None:
    text = (
        "Harbor Clerk\n\nSchedule:\n\n  • Nights.\n  • A minimum of two nights a week.\n\n"
        "The Harbor Clerk keeps the books of the harbor under the direction of its master.\n\nDuties\n\nKeeps the books.\n"
    )
    assert (
        jobparse.parse(text).posting.summary
        == "The Harbor Clerk keeps the books of the harbor under the direction of its master."
    )
