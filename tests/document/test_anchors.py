"""Headings and labels wherever they stand; and what only looks like one."""

from __future__ import annotations

import pytest
from layouts import BEFORE, TITLE, bodies, labels, sections

import jobparse
from jobparse.document.sections import build
from jobparse.document.source import Source


@pytest.mark.parametrize(
    ("printed", "heading"),
    [
        ("MINIMUM QUALIFICATIONS\n\n", "MINIMUM QUALIFICATIONS"),
        ("MINIMUM QUALIFICATIONS:\n\n", "MINIMUM QUALIFICATIONS"),
        ("MINIMUM QUALIFICATIONS :\n", "MINIMUM QUALIFICATIONS"),
        ("Minimum Qualifications\n", "Minimum Qualifications"),
        ("minimum qualifications:\n", "minimum qualifications"),
        ("MINIMUM\nQUALIFICATIONS:\n\n", "MINIMUM QUALIFICATIONS"),
        ("MINIMUM\nQUALIFICATIONS\n\n", "MINIMUM QUALIFICATIONS"),
        ("MINIMUM QUALIFICATIONS\n:\n", "MINIMUM QUALIFICATIONS"),
        ("MINIMUM QUALIFICATIONS\n: ", "MINIMUM QUALIFICATIONS"),
        ("MINIMUM QUALIFICATIONS: ", "MINIMUM QUALIFICATIONS"),
        ("Minimum Qualifications - ", "Minimum Qualifications"),
        ("**Minimum Qualifications**\n\n", "Minimum Qualifications"),
        ("**Minimum Qualifications:**\n\n", "Minimum Qualifications"),
        ("*MINIMUM QUALIFICATIONS*\n\n", "MINIMUM QUALIFICATIONS"),
        ("__Minimum Qualifications__\n\n", "Minimum Qualifications"),
        ("## Minimum Qualifications\n\n", "Minimum Qualifications"),
        ("   MINIMUM QUALIFICATIONS   \n", "MINIMUM QUALIFICATIONS"),
        ("REQUIREMENTS/MINIMUM QUALIFICATIONS\n\n", "REQUIREMENTS/MINIMUM QUALIFICATIONS"),
        ("EDUCATION & EXPERIENCE\n\n", "EDUCATION & EXPERIENCE"),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_headings(printed: str, heading: str, end: str) -> None:
    text = f"{BEFORE}{printed}A steady hand on a ladder.\n".replace("\n", end)
    assert sections(text)[-1] == ("minimum_qualifications", heading)
    assert bodies(text)[-1] == ("minimum_qualifications", "A steady hand on a ladder.")


@pytest.mark.parametrize(
    ("printed", "found"),
    [
        ("Salary: $54,120.00", [("salaries", "$54,120.00")]),
        ("SALARY : $54,120.00", [("salaries", "$54,120.00")]),
        ("**Salary:** $54,120.00", [("salaries", "$54,120.00")]),
        ("- Salary: $54,120.00", [("salaries", "$54,120.00")]),
        ("Job Number:\n41207", [("requisition_id", "41207")]),
        ("Job Number:\n\n41207", [("requisition_id", "41207")]),
        ("Job Number\n:\n41207", [("requisition_id", "41207")]),
        ("BU\n:\n01\n|\nSalary\n:\n$54,120.00", [("employment.bargaining_units", "01"), ("salaries", "$54,120.00")]),
        ("Class Code | 0412", [("class_code", "0412")]),
        ("Class Code: 0412 | Department: Bridges", [("class_code", "0412"), ("department", "Bridges")]),
        ("Job Number 346406", [("requisition_id", "346406")]),
        ("Recruitment #25-1718", [("requisition_id", "25-1718")]),
        ("Class Code. 3755", [("class_code", "3755")]),
        (
            "LOCATION: Landing House DIVISION: River Watch ADDRESS: 14 Quay Street SHIFT: Monday through Friday",
            [
                ("locations", "Landing House"),
                ("division", "River Watch"),
                ("locations", "14 Quay Street"),
                ("schedule", "Monday through Friday"),
            ],
        ),
        ("Number of Positions: 2 Starting Salary: $54,120.00 annually", [("openings", "2"), ("salaries", "$54,120.00 annually")]),
        ("Job Posting: JC2625", [("requisition_id", "JC2625")]),
        ("Job Posting: Jun 17, 2025", [("dates.posted", "Jun 17, 2025")]),
        ("Job Posting\n:\nJun 17, 2025, 5:00:00 AM", [("dates.posted", "Jun 17, 2025, 5:00:00 AM")]),
        ("Location:\n14 Quay Street\nElmford, IL 60699", [("locations", "14 Quay Street Elmford, IL 60699")]),
    ],
)
def test_labels(printed: str, found: list[tuple[str, str]]) -> None:
    assert labels(f"{TITLE}{printed}\n\nESSENTIAL DUTIES\n\n- Walks bridges.\n") == found


def test_a_label_without_a_value_takes_none_from_the_next_label() -> None:
    found = labels(f"{TITLE}Division:\nDepartment: Bridges\n\nESSENTIAL DUTIES\n\n- Walks bridges.\n")
    assert dict(found) == {"division": "", "department": "Bridges"}


def test_a_label_without_a_value_takes_no_prose() -> None:
    prose = (
        "The town keeps forty bridges over a river that rises every spring, and the oldest of them is made of oak and rope alone."
    )
    assert labels(f"{TITLE}Department:\n\n{prose}\n\nESSENTIAL DUTIES\n\n- Walks bridges.\n") == [("department", "")]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "The town trusts its crews. ESSENTIAL DUTIES This inspector walks the bridges of the town by day and by night.",
            ("duties", "ESSENTIAL DUTIES"),
        ),
        (
            "The town trusts its crews. ESSENTIAL DUTIES: This inspector walks the bridges of the town by day and by night.",
            ("duties", "ESSENTIAL DUTIES"),
        ),
        (
            "The town trusts its crews. MINIMUM QUALIFICATIONS A steady hand and a good eye for what has rusted.",
            ("minimum_qualifications", "MINIMUM QUALIFICATIONS"),
        ),
        (
            "The town trusts its crews and pays them well. SELECTION PROCESS: A talk with the chief of the yard.",
            ("selection", "SELECTION PROCESS"),
        ),
        (
            "The town trusts its crews and pays them well. Minimum Qualifications: A steady hand and a good eye.",
            ("minimum_qualifications", "Minimum Qualifications"),
        ),
    ],
)
def test_headings_inside_a_line(line: str, expected: tuple[str, str]) -> None:
    assert expected in sections(f"{TITLE}{line}\n")


def test_several_headings_in_one_flattened_line() -> None:
    text = (
        f"{TITLE}The town trusts its crews. ESSENTIAL DUTIES Walks the bridges. Writes of rust. MINIMUM QUALIFICATIONS "
        "A steady hand. "
        "WORKING CONDITIONS Wind and rain on most days. EQUIPMENT Ropes and a lamp.\n"
    )
    assert [kind for kind, _ in bodies(text)][1:] == ["duties", "minimum_qualifications", "working_conditions", "equipment"]
    assert bodies(text)[2] == ("minimum_qualifications", "A steady hand.")


def test_title_case_headings_behind_stops_in_a_flattened_page() -> None:
    filler = "The inspector walks the bridges of the town in every season and writes of what has rusted or cracked since. " * 4
    text = (
        f"{TITLE}{filler}Job Responsibilities Walks the old bridge. Walks the new bridge. Minimum Qualifications A "
        "steady hand on ladders.\n"
    )
    found = sections(text)
    assert ("duties", "Job Responsibilities") in found
    assert ("minimum_qualifications", "Minimum Qualifications") in found


@pytest.mark.parametrize(
    "sentence",
    [
        "The duties of the post are many and the salary is fair.",
        "Education is the key to the locks of the river and its experience.",
        "Requirements change with the seasons, and so do the skills of the crew.",
        "Training and experience in the minimum qualifications of others are of no use.",
        "See https://jobs.elmford.example/location:duties for the salary of others.",
        "See https://jobs.elmford.example:8080/apply for more on this.",
        "Meets the ferry at 9:30 and the train at 10:15 on days of rain.",
        "Has the required Skills: those of a rigger and those of a clerk.",
        "Knows the benefits, the location and the schedule of each crew.",
    ],
)
def test_words_of_headings_inside_sentences(sentence: str) -> None:
    assert sections(f"{BEFORE}- {sentence}\n- Oils the locks.\n") == sections(BEFORE)
    assert sections(f"{TITLE}ESSENTIAL DUTIES\n\n{sentence}\n") == sections(BEFORE)


@pytest.mark.parametrize(
    "item",
    [
        "Salary surveys are made by the clerk",
        "Duties of the clerk in winter",
        "Location of valves",
        "Skills of rope work",
        "Benefits of clean water",
        "Training of crews",
    ],
)
def test_items_of_lists_are_no_headings(item: str) -> None:
    assert sections(f"{BEFORE}- {item}\n- Oils the locks\n") == sections(BEFORE)


def test_numbers_and_codes_are_no_labels_inside_sentences() -> None:
    assert labels(f"{BEFORE}- Keeps class 4 boats and job 3 of the yard.\n") == []


@pytest.mark.parametrize("open_end", ["(", "[", "*", "**", "- (", "SALARY:", "SALARY:\n", "MINIMUM", ":", ":\n:\n:"])
def test_odd_ends(open_end: str) -> None:
    assert sections(f"{BEFORE}{open_end}")


@pytest.mark.parametrize(
    "line",
    [
        "Training and Experience Questionnaires will be sent to a panel.",
        "Knowledge, Skills, and Abilities Written Test . . . . . . . . . . . . . . 100%",
    ],
)
def test_the_name_of_a_test_is_no_heading(line: str) -> None:
    text = f"{BEFORE}SELECTION PROCESS\n\nAll who apply are tested.\n\n{line}\n"
    assert sections(text)[-1] == ("selection", "SELECTION PROCESS")


def test_a_numbered_note_with_a_name_opens_no_section() -> None:
    notes = "1. The yard opens at six.\n2. Special Instructions: night crews of the yard must name their shift.\n3. Boots."
    text = f"{BEFORE}MINIMUM QUALIFICATIONS\n\nA steady hand.\n\nNOTES:\n\n{notes}\n"
    assert sections(text)[-1] == ("minimum_qualifications", "NOTES")


def test_capitals_inside_a_sentence_are_no_heading() -> None:
    said = "An offer is subject to completing a MEDICAL EXAMINATION and a talk with the chief."
    assert bodies(f"{BEFORE}SELECTION PROCESS\n\n{said}\n")[-1] == ("selection", said)


def test_a_heading_in_capitals_ends_with_its_word() -> None:
    text = f"{BEFORE}REQUIREMENTS FOR MOTOR BOAT CREWS: Riggers of the yard must hold a license of the state for boats.\n"
    assert all(heading != "REQUIREMENT" for _, heading in sections(text))


def test_capitals_before_a_colon_are_not_cut_into_a_heading() -> None:
    text = "Deckhand\n\nDUTIES\n- Ties up boats. REQUIREMENTS FOR THE CRANE: Can climb.\n"
    headings = [text[slice(*one.anchor.heading)] for one in build(Source.from_text(text)).sections if one.anchor]
    assert "REQUIREMENT" not in headings


BOARD = (
    "The board of the port meets every candidate once, in the hall beside the customs house, and asks what the sea taught them."
)


def test_items_of_a_numbered_list_that_begin_with_known_headings() -> None:
    text = (
        f"{BEFORE}SELECTION PROCESS\n\n1. Sea trial: {BOARD}\n2. A second trial. {BOARD}\n3. BACKGROUND INVESTIGATION: {BOARD}\n"
        f"4. MEDICAL EVALUATION: {BOARD}\n"
    )
    assert [kind for kind, _ in sections(text)][-1] == "selection"
    assert len(jobparse.parse(text).posting.selection) == 4


def test_numbered_headings_are_no_items_of_a_list() -> None:
    text = f"{TITLE}1. Purpose of the post\n{BOARD}\n2. Duties: {BOARD}\n3. Salary: $52,000 a year. {BOARD}\n"
    assert ("salary", "Salary") in sections(text)


def test_the_label_of_a_contact_may_open_a_duty() -> None:
    text = (
        f"{TITLE}ESSENTIAL DUTIES\n\nLetters: Sorts what the mail has brought.\nInquiries: Answers by letter and in person what "
        "captains, owners and the public ask about the state of the docks and their cranes.\nArchives: Keeps the logs.\n"
    )
    assert [kind for kind, _ in sections(text)][-1] == "duties"
    text = (
        f"{BEFORE}Inquiries: Ada Quay, who keeps the keys of the harbor office beside the old mill at the lock, (207) 555-0142\n"
    )
    assert sections(text)[-1] == ("application", "Inquiries")


def test_words_of_every_day_open_no_label_of_a_long_line_either() -> None:
    text = (
        f"{BEFORE}PREFERRED SKILLS\nBilingual: English/Spanish; a strong voice on deck; experience with young crews; a hand for "
        "ropes and knots of every kind.\n"
    )
    assert sections(text)[-1] == ("preferred_qualifications", "PREFERRED SKILLS")


def test_a_sentence_in_capitals_goes_on_behind_brackets() -> None:
    text = f"{BEFORE}NOTE: WHO APPLIES MUST HAVE TAKEN THE HARBOR PILOT (GRADE II) CIVIL SERVICE TEST.\n"
    assert "selection" not in [kind for kind, _ in sections(text)]


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        ("HPA Core Values: Care for the docks, courage, respect for tides", "HPA Core Values"),
        ("Harbor Core Values: Care for the docks, courage, respect", "Harbor Core Values"),
    ],
)
def test_the_words_before_a_heading_belong_to_it(line: str, heading: str) -> None:
    parsed = jobparse.parse(f"Harbor Pilot\n\n{line}\n\nDuties\n\n- Steers ships.\n- Keeps a log.\n")
    assert heading in [section.heading for section in parsed.sections]
    assert parsed.posting.title == "Harbor Pilot"
