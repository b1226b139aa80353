"""Headings in other words, at the end of a line behind a sentence, over the role, and words that lead into a list below one."""

from __future__ import annotations

import pytest

import jobparse

POST = """Net Mender
Alder Harbor Board

Essential Duties

- Mends nets for the harbor and sweeps the pier.
- Paints the boats of the board each spring.

{rest}
"""
LISTS = {
    "minimum_qualifications": "- Two years of work in a shipyard\n- High school diploma",
    "preferred_qualifications": "- Years at sea\n- A second language",
    "benefits": "- Health and dental insurance\n- Paid holidays",
    "application": "Send a letter and a resume to hr@alderharbor.example.",
    "selection": "Those who apply will take a written test and have an interview.",
    "summary": "The mender keeps the nets of four piers whole and helps the crews at the quay.",
    "equipment": "Needles, saws, a forklift and a computer for the log.",
    "salary": "The board pays $40,000 a year in two parts a month.",
    "schedule": "Monday to Friday, 8 am to 4 pm, and one Saturday a month.",
    "working_conditions": "Most of the work is done outdoors on wet planks, in all weather.",
    "skills": "- Skill in steering\n- Skill in tying knots",
}


def kind_of(text: str, words: str) -> str:
    return next(section.kind for section in jobparse.parse(text).posting.sections if words in text[section.start : section.end])


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("What we're asking for", "minimum_qualifications"),
        ("Who are you?", "minimum_qualifications"),
        ("Qualifications & Knowledge:", "minimum_qualifications"),
        ("To apply you'll need", "minimum_qualifications"),
        ("You must have at the time you apply", "minimum_qualifications"),
        ("It helps if you also have", "preferred_qualifications"),
        ("Also useful", "preferred_qualifications"),
        ("What do I get?", "benefits"),
        ("We will offer you", "benefits"),
        ("OTHER PAY AND BENEFITS", "benefits"),
        ("Want a chat first?", "application"),
        ("Documents", "application"),
        ("Like the sound of this?", "application"),
        ("Process", "selection"),
        ("How will I be chosen?", "selection"),
        ("The role and the department", "summary"),
        ("Position Objectives:", "summary"),
        ("In a nutshell", "summary"),
        ("Tools used", "equipment"),
        ("What does it pay?", "salary"),
        ("Your hours", "schedule"),
        ("Work Environment/Hours:", "working_conditions"),
        ("Skills & Expertise", "skills"),
    ],
)
def test_other_words_of_headings(heading: str, kind: str) -> None:
    text = POST.format(rest=f"{heading}\n\n{LISTS[kind]}")
    assert kind_of(text, LISTS[kind].split("\n")[0][2:]) == kind
    assert kind_of(text, heading.rstrip(":")) == kind


def test_capitals_end_the_line_of_a_sentence() -> None:
    text = (
        "Salary: $24 an hourDepartment: HarborsGENERAL DESCRIPTIONUnder supervision, the mender looks after nets of four piers"
        " and answers what the crews ask. ESSENTIAL JOB FUNCTIONS\n- Mends nets.\n- Paints boats.\n- Sweeps the pier.\n"
        "MINIMUM QUALIFICATIONS\n- High school diploma\n"
    )
    assert kind_of(text, "Paints boats") == "duties"
    assert kind_of(text, "High school") == "minimum_qualifications"


def test_capitals_in_a_sentence_end_none() -> None:
    text = POST.format(rest="Notes\n\nTHE BOARD HAS A UNION. THE UNION HAS ITS OWN\nQUALIFICATIONS\nand a hall at the quay.")
    assert kind_of(text, "HAS ITS OWN") == kind_of(text, "THE BOARD HAS")


def test_words_on_the_role_are_no_words_on_the_employer() -> None:
    role = "The Nets and Ropes Division has an opening in its night crew, and with a master you will take part in its rounds."
    text = f"Net Mender\n\nAbout the role\n{role}\n\nEssential Duties\n- Mends nets.\n- Paints boats.\n"
    assert kind_of(text, role[:40]) == "summary"
    portrait = "Alder Harbor Board is a public body of 140 people that was founded in 1901 and runs four piers and a lighthouse."
    assert kind_of(text.replace(role, portrait), portrait[:40]) == "about"


@pytest.mark.parametrize("lead", ["Must have the ability to:", "The mender must be able to:", "Able to:"])
def test_words_below_a_heading_lead_into_its_list(lead: str) -> None:
    text = POST.format(rest=f"Physical Demands:\n{lead}\n- Lift 45 pounds of wet rope\n- Stand on a pier for most of the day")
    assert kind_of(text, "wet rope") == "physical_requirements"
    assert len(jobparse.parse(text).posting.physical_requirements) == 2


def test_what_is_asked_for_behind_a_paragraph_is_a_part_of_its_own() -> None:
    asked = "You must have:\n- Two years of work in a shipyard\n- High school diploma"
    text = POST.format(rest=f"Working Conditions\n\nMost of the work is done outdoors on wet planks.\n\n{asked}")
    assert kind_of(text, "shipyard") == "minimum_qualifications"


def test_conditions_of_employment_that_are_offered() -> None:
    offered = "A contract of two years. We offer €3,100 gross a month, 8% holiday pay, a pension and 30 days of leave."
    text = POST.format(rest=f"Conditions of employment\n\n{offered}")
    assert kind_of(text, "30 days of leave") in ("benefits", "salary")
    asked = "Must pass a drug test and a background check. We offer a pension to those who do."
    assert kind_of(text.replace(offered, asked), "Must pass a drug test") != "benefits"
