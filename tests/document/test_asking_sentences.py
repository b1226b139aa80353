"""What asks for something, and what only speaks of skill, schooling and experience below headings on other matters."""

from __future__ import annotations

import pytest
from guarantees import check_all

import jobparse

TEXT = """\
BRIDGE TENDER

The Port of Tarn Head is looking for a tender for its two swing bridges.

DUTIES

- Opens the bridges for ships.
- Greases the gears each week.

{heading}

{first} {words}
"""


def parsed_with(heading: str, first: str, words: str) -> tuple[jobparse.Parsed, str]:
    text = TEXT.format(heading=heading, first=first, words=words)
    parsed = jobparse.parse(text)
    check_all(parsed)
    at = text.find(words)
    return parsed, next(section.kind for section in parsed.sections if section.start <= at < section.end)


@pytest.mark.parametrize(
    ("heading", "first", "words", "kind"),
    [
        (
            "HOW YOU WILL BE EVALUATED",
            "You will be rated on the answers that you give.",
            "Volunteer work builds knowledge of ropes and can provide training and experience.",
            "selection",
        ),
        (
            "VETERANS PREFERENCE",
            "Veterans of the coast guard get five points.",
            "The service letter must show years of service and certification in knots of any kind.",
            "hiring_preferences",
        ),
        (
            "SALARY",
            "$41,200 to $52,900 per year.",
            "The top of the range is for candidates with strong qualifications and years of relevant dock experience.",
            "other",
        ),
    ],
)
def test_what_only_speaks_of_experience_is_not_asked_for(heading: str, first: str, words: str, kind: str) -> None:
    parsed, told = parsed_with(heading, first, words)
    assert told == kind
    assert parsed.posting.qualifications.minimum == []
    assert parsed.posting.qualifications.requirements is None


@pytest.mark.parametrize(
    ("heading", "first"),
    [
        ("HOW YOU WILL BE EVALUATED", "You will be rated on the answers that you give."),
        ("SALARY", "$41,200 to $52,900 per year."),
    ],
)
@pytest.mark.parametrize(
    "words",
    [
        "Candidates must have a high school diploma and two years of experience at the helm of a boat.",
        "A high school diploma and two years of experience at the helm of a boat are required.",
    ],
)
def test_what_is_asked_for_outright_is_a_requirement_wherever_it_stands(heading: str, first: str, words: str) -> None:
    parsed, told = parsed_with(heading, first, words)
    assert told == "minimum_qualifications"
    assert parsed.posting.qualifications.minimum == [words]


@pytest.mark.parametrize(
    "words",
    [
        "Successful applicants have four years of dredging experience and a mate's license.",
        "Candidates with a high school diploma and one year of deck experience are welcome to apply.",
        "The post calls for a bachelor's degree in marine biology and a diving license.",
        "You bring an associate degree in welding and two years of shipyard experience.",
    ],
)
def test_what_is_told_of_those_who_apply_is_asked_for(words: str) -> None:
    parsed = jobparse.parse(
        f"The Port of Tarn Head is hiring a clerk for its records. The clerk files records. {words} Salary is $20.00 per hour."
    )
    check_all(parsed)
    assert parsed.posting.qualifications.minimum == [words]


@pytest.mark.parametrize(
    "words",
    [
        "Placement within the range depends on education, knowledge and years of relevant dock experience.",
        "The rate that is offered depends on your knowledge, skills and years of experience on bridges.",
        "Tenders advance to the next step with demonstrated skills and two years of experience.",
        "We offer courses in which tenders gain knowledge and skills, and a mate's license within two years.",
        "Transcripts must show the degree, the major and the years of study at an accredited college.",
        "Tenders are promoted on the ground of demonstrated skills, knowledge and two years of experience.",
    ],
)
def test_what_pay_and_promotion_depend_on_is_not_asked_for(words: str) -> None:
    parsed, _ = parsed_with("SALARY", "$41,200 to $52,900 per year.", words)
    assert parsed.posting.qualifications.minimum == []


def test_what_the_law_asks_of_everybody_is_no_requirement_of_the_post() -> None:
    words = "If you are a man born after 1959, you must be registered with the Selective Service to be eligible for appointment."
    parsed, told = parsed_with("EQUAL EMPLOYMENT", "The port is an equal opportunity employer.\n\n", words)
    assert told != "minimum_qualifications"
    assert parsed.posting.qualifications.minimum == []


@pytest.mark.parametrize(
    "words",
    [
        "The successful candidate may be required to work in any yard of the port as the need arises.",
        "Tenders may be assigned to work at any bridge of the district, as the need of ships requires.",
    ],
)
def test_where_somebody_may_have_to_work_is_a_place(words: str) -> None:
    parsed = jobparse.parse(f"Bridge Tender\n\nLocation: North Bridge\n\n{words}\n\nDuties\n- Opens the bridges for ships.\n")
    check_all(parsed)
    assert parsed.posting.qualifications.minimum == []
    assert parsed.posting.summary is None


PAPERS = """\
BRIDGE TENDER

DUTIES

- Opens the bridges for ships.

REQUIRED DOCUMENTS

Our divers and their crews get many benefits of the port. Your benefits depend on the type of boat
you have: whether you are a permanent, part-time or temporary worker. You may be eligible for some benefits at once.

To apply, you must provide a complete package, which includes:

- Resume
- Copy of a boat card
- Transcript
"""


def test_a_sentence_on_the_benefits_of_terms_does_not_part_the_papers_from_their_heading() -> None:
    parsed = jobparse.parse(PAPERS)
    check_all(parsed)
    assert parsed.posting.application.documents == ["Resume", "Copy of a boat card", "Transcript"]
    assert not any(section.kind == "employment" for section in parsed.sections)
