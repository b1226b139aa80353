"""Headings that no list holds: by likeness, by sense, by shape."""

from __future__ import annotations

import pytest
from layouts import BEFORE, how, sections, structure

import jobparse
from jobparse.document.headings.sense import by_sense


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("SELELCTION PROCESS", "selection"),
        ("REQUIREMENTS/MINUMUM QUALIFICATIONS", "minimum_qualifications"),
        ("MINIMUM QUALIFCATIONS", "minimum_qualifications"),
        ("ESSENTAIL DUTIES", "duties"),
        ("Prefered Qualifications:", "preferred_qualifications"),
        ("WORKING CONDITONS", "working_conditions"),
        ("PHYSICAL REQUIRMENTS", "physical_requirements"),
    ],
)
def test_near_matches(heading: str, kind: str) -> None:
    text = f"{BEFORE}{heading}\n\n- A talk with the chief.\n"
    assert sections(text)[-1] == (kind, heading.rstrip(":"))
    assert how(text)[-1] == ("near", heading.rstrip(":"))


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("DUTIES WE LOVE", "duties"),
        ("The Duties You Will Enjoy:", "duties"),
        ("OUR IDEAL COLLEAGUE ON THE RIVER", "preferred_qualifications"),
        ("BENEFITS OF LIFE ON THE RIVER", "benefits"),
        ("YOUR SALARY ON THE RIVER", "salary"),
        ("HOW WE SELECT: THE INTERVIEW", "selection"),
        ("PHYSICAL SIDE OF THE WORK", "physical_requirements"),
        ("WHAT WE ASK: EXPERIENCE ON BOATS", "minimum_qualifications"),
        ("VETERANS OF THE NAVY", "hiring_preferences"),
        ("WORKING WITH THE RIVER COUNCIL", "about"),
    ],
)
def test_sense(heading: str, kind: str) -> None:
    text = f"{BEFORE}{heading}\n\n- Gulls and sails and ropes.\n"
    assert sections(text)[-1] == (kind, heading.rstrip(":"))
    assert how(text)[-1][0] in ("sense", "exact")


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("duties we love", "duties"),
        ("preferred duties", "preferred_qualifications"),
        ("physical abilities", "physical_requirements"),
        ("equal opportunity", "equal_opportunity"),
        ("the quay at dawn", None),
        ("dutch courage", None),
        ("", None),
    ],
)
def test_by_sense(words: str, kind: str | None) -> None:
    sense = by_sense(words)
    assert (sense.kind if sense else None) == kind


@pytest.mark.parametrize("heading", ["THE QUAY AT DAWN", "Gulls and Sails:", "The Quay at Dawn", "RIVER SONGS"])
def test_an_unknown_heading_ends_the_section_before_it(heading: str) -> None:
    text = (
        f"{BEFORE}{heading}\n\nGulls cry over the water from the first light of the day until the lamps are lit "
        "along the whole quay.\n\nEQUIPMENT\n\n- Ropes.\n"
    )
    assert sections(text)[-2:] == [("other", heading.rstrip(":")), ("equipment", "EQUIPMENT")]
    assert ("shape", heading.rstrip(":")) in how(text)
    document = structure(text)
    duties = document.of_kind("duties")[0]
    assert document.value(duties.body, duties.end).endswith("what has rusted.")


@pytest.mark.parametrize(
    "line",
    [
        "EQUIPMENT SPECIALIST",
        "SELECTION OFFICER",
        "DIRECTOR OF BENEFITS",
        "$54,120.00 ANNUALLY",
        "14 QUAY STREET 60699",
        "EL99 4ZZ",
        "www.elmford.example",
        "MAY 2, 2025",
        "AND",
        "OR",
        "A SENTENCE IN CAPITALS THAT ENDS WITH A STOP.",
        "A LINE IN CAPITALS THAT IS FAR LONGER THAN ANY HEADING WOULD BE ON THE PAGES OF ANY TOWN",
        "- GULLS AND SAILS",
    ],
)
def test_no_headings_by_shape(line: str) -> None:
    text = f"{BEFORE}{line}\n\n- Oils the locks.\n"
    assert line.lstrip("- ") not in [heading for _, heading in how(text)]


def test_capitals_that_go_on_are_no_heading() -> None:
    text = f"{BEFORE}ALL CREWS MUST WEAR BOOTS AND GLOVES WHEN\nTHEY WALK THE BRIDGES OF THE TOWN\n"
    assert "THEY WALK THE BRIDGES OF THE TOWN" not in [heading for _, heading in how(text)]


def test_lead_ins_stay_in_their_section() -> None:
    text = f"{BEFORE}KNOWLEDGE\n\nSome knowledge of:\n\n- River law\n\nModerate knowledge of:\n\n- Locks\n"
    assert sections(text)[-1] == ("knowledge", "KNOWLEDGE")


def test_the_title_block_is_no_unknown_heading() -> None:
    text = f"City of Elmford\n\nBRIDGE INSPECTOR\n\nDEPARTMENT OF BRIDGES\n\n{BEFORE}"
    assert sections(text)[0][0] == "header"
    assert "other" not in [kind for kind, _ in sections(text)]


@pytest.mark.parametrize(
    "swap",
    [
        {"duties": "What You'll Do", "minimum": "Who You Are", "salary": "Compensation", "closes": "Filing Deadline"},
        {"duties": "Typical Tasks", "minimum": "What You Bring", "salary": "What You'll Earn", "closes": "Last Day to Apply"},
        {
            "duties": "NATURE OF YOUR DUTIES",
            "minimum": "QUALIFICATIONS WE NEED",
            "salary": "WAGES AND SALARY ON OFFER",
            "closes": "DEADLINE FOR YOUR APPLICATION",
        },
    ],
)
def test_other_words_for_the_same_headings(swap: dict[str, str]) -> None:
    import jobparse

    posting = jobparse.parse(
        f"BRIDGE INSPECTOR\n\n{swap['duties']}\n\n- Walks bridges.\n\n{swap['minimum']}\n\n- A steady "
        f"hand.\n\n{swap['salary']}\n\n$54,120 annually\n\n"
        f"{swap['closes']}\n\nMay 2, 2025\n"
    ).posting
    assert posting.duties == ["Walks bridges."]
    assert posting.qualifications.minimum == ["A steady hand."]
    assert [row.min for row in posting.salaries] == [54120]
    assert posting.dates.closes == "2025-05-02"


@pytest.mark.parametrize("line", ["PHYSICAL AND TIDAL SCIENCES DIVISION", "SCHOOL OF PHYSICAL EDUCATION", "TRAINING INSTITUTE"])
def test_the_name_of_a_school_on_top_is_no_heading(line: str) -> None:
    text = f"UNIVERSITY OF ELMFORD\n\n{line}\n\nBRIDGE FELLOW\n\nApplications are invited for a post.\n\n{BEFORE}"
    assert line not in [heading for _, heading in sections(text)]


def test_a_remark_on_top_of_the_title_is_no_heading() -> None:
    parsed = jobparse.parse(f"WALK-IN INTERVIEWS ONLY\n{BEFORE}")
    assert parsed.sections[0].kind == "header"
    assert parsed.posting.title == "BRIDGE INSPECTOR"


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Passing Score for the Physical Abilities Test", "selection"),
        ("EXPERT REVIEW COMMITTEE:", "selection"),
        ("ANNUALSALARY", "salary"),
        ("OFFICE OF THE MEDICAL EXAMINER", "header"),
    ],
)
def test_headings_on_tests_and_headings_without_blanks(heading: str, kind: str) -> None:
    if kind == "header":
        assert by_sense("office of the medical examiner") is None
    else:
        assert sections(f"{BEFORE}{heading}\n\nThe crew of the yard looks at every paper once.\n")[-1][0] == kind


def test_the_end_of_a_long_run_of_capitals_is_no_heading() -> None:
    said = "TOWN TIME-IN-RANK (TIR) REQUIREMENT FOR THE GENERAL SCHEDULE (GS) YARDS: Riggers must have a year in rank."
    assert sections(f"{BEFORE}MINIMUM QUALIFICATIONS\n\nA steady hand.\n\n{said}\n")[-1][0] == "minimum_qualifications"


def test_benefits_with_blank_lines_between_them_are_no_headings() -> None:
    text = (
        "Kennel Keeper\n\nDUTIES\n\n- Feeds dogs.\n\nBENEFIT HIGHLIGHTS:\n\nDefined Benefit Plan (2% at 62)\n\n"
        "Choice of five plans\n\nHealth Savings Account (HSA)\n\nVacation and sick leave\n\nABOUT THE TOWN\n\n"
        "Elmford lies by the sea and has a shelter.\n"
    )
    assert jobparse.parse(text).posting.benefits == [
        "Defined Benefit Plan (2% at 62)",
        "Choice of five plans",
        "Health Savings Account (HSA)",
        "Vacation and sick leave",
    ]


def test_items_between_others_are_no_headings() -> None:
    text = (
        "Kennel Keeper\n\nDUTIES\n\n- Feeds dogs.\n\nKnowledge (some of the following):\n\nBreeds of dogs\nABBA\n"
        "The kennel book\nLeashes\n\nSkills (some of the following):\n\nData entry\nInterpersonal skills\nGrooming\n"
    )
    posting = jobparse.parse(text).posting
    assert [row.text for row in posting.knowledge] == ["Breeds of dogs", "ABBA", "The kennel book", "Leashes"]
    assert [row.text for row in posting.skills] == ["Data entry", "Interpersonal skills", "Grooming"]


@pytest.mark.parametrize("title", ["CHIEF CLERK: SALARIES", "MANAGER: BENEFITS"])
def test_a_post_with_its_field_behind_a_colon_is_no_heading(title: str) -> None:
    posting = jobparse.parse(f"ELMFORD MUNICIPALITY\n\n{title}\n\nREQUIREMENTS:\n\n- A steady hand.\n").posting
    assert posting.title == title
    assert posting.salaries == []


def test_an_unknown_heading_right_under_that_of_the_employer_is_on_it() -> None:
    text = (
        f"{BEFORE}The Organization\n\nJOIN THE ELMFORD WATER PEOPLE!\n\nThe water people are a public agency with nine boats.\n"
    )
    assert sections(text)[-2:] == [("about", "The Organization"), ("about", "JOIN THE ELMFORD WATER PEOPLE!")]
    under = f"{BEFORE}Experience\n\n- Two years.\n\nJOIN THE ELMFORD WATER PEOPLE!\n\nThe water people are a public agency.\n"
    assert sections(under)[-1][0] != "about" or sections(under)[-2][0] == "minimum_qualifications"


def test_a_paragraph_ends_the_title_block() -> None:
    prose = "The mate keeps the ropes of the harbor in order, and helps the crews of all boats that come in at night with theirs."
    heading = "Tasks We Share"
    rows = f"40% - {prose}\n60% - Sleeps.\n"
    assert ("duties", heading) in sections(f"ROPE MATE\n\nTown of Alder\n\n{prose}\n{heading}\n{rows}")
    assert ("duties", heading) not in sections(f"ROPE MATE\n\nTown of Alder\n\nQuay Nine\n{heading}\n{rows}")


def test_a_marked_heading_with_a_sense_above_all_known_ones() -> None:
    text = "ROPE MATE\n\n# Surroundings at Sea\nThe mate works in the north of the harbor, and at times\nin the south of it.\n"
    assert ("working_conditions", "Surroundings at Sea") in sections(text)
