"""Headings that no list holds: by likeness, by sense, by shape."""

from __future__ import annotations

import pytest
from layouts import BEFORE, TITLE, how, sections, structure

import jobparse
from jobparse.document.heading_sense import by_sense


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
    ("heading", "below", "kind"),
    [
        ("What the Harbor Pays", "$20.50 an hour", "salary"),
        ("Where the Work Happens", "12 Pine Street, Alder, IL 60001", "location"),
        ("When You Will Work", "Monday to Friday, 8 am to 4 pm", "schedule"),
        ("Certificates Needed", "A pilot's certificate, which we copy on the first day.", "licenses"),
    ],
)
def test_sense_over_a_value(heading: str, below: str, kind: str) -> None:
    for text in (
        f"HARBOR CLERK\n\nTown of Alder\n\n{heading}\n\n{below}\n\nDuties\n\n- Keep the log.\n",  # before any heading of the body
        f"{BEFORE}- Keep the log.\n{heading}\n{below}\nBenefits\n- Bread.\n",  # without blank lines around it
    ):
        assert (kind, heading) in sections(text)


@pytest.mark.parametrize(
    ("heading", "below", "kind"),
    [
        ("Our Base", "12 Pine Street, Alder", "location"),
        ("Exposure", "Wind, salt and the cries of gulls, on most days of the year.", "working_conditions"),
        ("Useful Things to Have Done", "- Three years of experience with tides.", "preferred_qualifications"),
        ("Fields of Work", "- A degree in navigation.\n- Three years of experience with tides.", "minimum_qualifications"),
        ("Must Dos", "- Keep the log.\n- Inspect the ropes.", "duties"),
    ],
)
def test_wide_words_tell_the_kind_of_a_heading_by_shape(heading: str, below: str, kind: str) -> None:
    text = f"{BEFORE}- Keep the log.\n\n{heading}\n\n{below}\n"
    assert sections(text)[-1] == (kind, heading)
    assert how(text)[-1] == ("shape", heading)


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Necessary Experience and Training:", "minimum_qualifications"),  # the last words alone are a known heading
        ("Our Selection Process:", "selection"),
        ("Skills and Experience We Need:", "minimum_qualifications"),  # the first words
        ("It Helps If You Have:", "preferred_qualifications"),  # all words tell another kind than the last
        ("The Ideal Candidate Will Also Have", "preferred_qualifications"),  # words that open a section in prose as well
        ("Where to Send Your Resume", "application"),
        ("What You'll Lead", "duties"),  # "lead" is a job elsewhere
    ],
)
def test_all_words_of_a_line_are_the_heading(heading: str, kind: str) -> None:
    below = "- Three years of experience with tides.\n- Keep the log.\n"
    assert sections(f"{BEFORE}- Keep the log.\n\n{heading}\n{below}")[-1] == (kind, heading.rstrip(":"))


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        ("Harbor Clerk Location: Alder", "Location"),
        ("Essential Duties ESSENTIAL DUTIES: Keeps the log.", "ESSENTIAL DUTIES"),
    ],
)
def test_other_words_are_no_part_of_a_heading(line: str, heading: str) -> None:
    assert heading in [found for _, found in sections(f"HARBOR CLERK\n\n{line}\n\nDUTIES\n\n- Keep the log.\n")]


@pytest.mark.parametrize(
    "heading", ["The key duties of the post include", "The person appointed will:", "What you'll be doing here"]
)
def test_words_that_lead_into_a_list_of_duties(heading: str) -> None:
    above = f"{TITLE}The Role\nThe inspector looks after forty bridges of the county.\n"
    text = f"{above}{heading}\nKeep the log;\nGreet ships;\nMoor boats.\n"
    assert sections(text)[-1] == ("duties", heading.rstrip(":"))


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("What we need", "minimum_qualifications"),
        ("Essential criteria", "minimum_qualifications"),
        ("What you'd get from us in return", "benefits"),
        ("Excellent written and spoken skills", None),  # an item of a list without bullets
    ],
)
def test_headings_in_ordinary_letters_between_blank_lines(heading: str, kind: str | None) -> None:
    text = f"{BEFORE}- Keep the log.\n\n{heading}\n\n- Three years with tides.\n- A hand for ropes.\n"
    found = {name: kind for kind, name in sections(text)}
    assert found.get(heading) == kind


def test_a_note_in_title_case_is_no_heading() -> None:
    text = f"{BEFORE}- Keep the log.\n\nThe Town of Alder is an Equal Opportunity Employer\n"
    assert ("equal_opportunity", None) in sections(text)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Helpful Experience: • Two years with tides. • A year on a ferry.", "preferred_qualifications"),
        ("Professional Knowledge: • Tides of the river • Methods of mooring", "knowledge"),
        (
            "Surroundings of the Job: the work is done outdoors in all weather, near loud machines and at times in the "
            "cold water of the river, and its hazards are many.",
            "working_conditions",
        ),
    ],
)
def test_a_heading_told_by_sense_on_the_line_of_its_text(line: str, kind: str) -> None:

    text = f"HARBOR CLERK\n\nSummary: The clerk keeps the log of the harbor and talks to its visitors.\n\n{line}\n"
    assert sections(text)[-1] == (kind, line.split(":")[0])


def test_wide_words_make_no_heading() -> None:
    text = f"{BEFORE}- Keep the log.\n- Our base\n- Inspect the exposure\n"
    assert [heading for _, heading in sections(text)].count("Our base") == 0


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
