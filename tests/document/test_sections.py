"""The partition: order, notes, what a label leaves behind, headings as printed."""

from __future__ import annotations

import pytest
from layouts import BEFORE, TITLE, bodies, sections, structure

import jobparse


@pytest.mark.parametrize(
    "note",
    [
        "NOTE: The list may change.",
        "Notes\n\nThe list may change.",
        "PLEASE NOTE: The list may change.",
        "*NOTE: The list may change.*",
    ],
)
def test_a_note_takes_the_kind_of_the_section_before_it(note: str) -> None:
    text = f"{BEFORE}{note}\n\nEQUIPMENT\n\n- Ropes.\n"
    kinds = [kind for kind, _ in sections(text)]
    assert kinds[-2] in ("duties", "notes")
    assert jobparse.parse(text).posting.duties == ["Walks every bridge twice a year.", "Writes a report on what has rusted."]


def test_a_note_after_the_requirements_is_no_requirement() -> None:
    text = f"{BEFORE}MINIMUM QUALIFICATIONS\n\n- A steady hand.\n\nNOTE: You must bring your papers on the first day.\n"
    assert jobparse.parse(text).posting.qualifications.minimum == ["A steady hand."]


def test_a_note_on_top_is_notes() -> None:
    assert ("notes", "NOTE") in sections(f"{TITLE}NOTE: This page is old.\n\nESSENTIAL DUTIES\n\n- Walks.\n")


def test_sections_in_any_order() -> None:
    parts = {
        "duties": "ESSENTIAL DUTIES\n\n- Walks.\n",
        "minimum_qualifications": "MINIMUM QUALIFICATIONS\n\n- A hand.\n",
        "equipment": "EQUIPMENT\n\n- Ropes.\n",
        "salary": "SALARY\n\n$54,120 annually\n",
    }
    for first in range(4):
        names = [*list(parts)[first:], *list(parts)[:first]]
        text = TITLE + "\n".join(parts[name] for name in names)
        assert [kind for kind, _ in sections(text)] == ["header", *names]


def test_a_label_inside_the_duties_does_not_end_them() -> None:
    found = bodies(f"{BEFORE}Location: 14 Quay Street, Elmford, IL 60699\n\nMINIMUM QUALIFICATIONS\n\n- A hand.\n")
    assert [kind for kind, _ in found] == ["header", "duties", "location", "minimum_qualifications"]


@pytest.mark.parametrize(
    ("printed", "heading"),
    [
        ("ESSENTIAL\nDUTIES:", "ESSENTIAL DUTIES"),
        ("ESSENTIAL DUTIES :", "ESSENTIAL DUTIES"),
        ("**Essential  Duties**", "Essential Duties"),
    ],
)
def test_headings_are_printed_without_colon_and_joined(printed: str, heading: str) -> None:
    assert sections(f"{TITLE}{printed}\n\n- Walks.\n")[-1] == ("duties", heading)


def test_offsets_are_those_of_the_source() -> None:
    text = "\u201cBRIDGE INSPECTOR\u201d\r\n\r\nESSENTIAL\u00a0DUTIES:\r\n\r\n\u2013 Walks\tbridges \u2014 all of them.\r\n"
    parsed = jobparse.parse(text)
    (span,) = parsed.evidence["/duties/0"]
    assert text[span.start : span.end] == "Walks\tbridges \u2014 all of them."
    assert parsed.posting.duties == ["Walks bridges \u2014 all of them."]
    assert parsed.sections[-1].heading == "ESSENTIAL DUTIES"


def test_offsets_count_from_behind_the_mark() -> None:
    parsed = jobparse.parse("\ufeffESSENTIAL DUTIES\n\n- Walks.\n")
    assert parsed.sections[0].start == 0
    assert parsed.posting.source.length == len("ESSENTIAL DUTIES\n\n- Walks.\n")


@pytest.mark.parametrize(
    "text", ["x", ":", "*", "-", "- ", "\u00a0.", "(", "DUTIES", "DUTIES:", "Salary:", "NOTE", "\n\n\nx\n\n\n", "a\x00b"]
)
def test_tiny_texts(text: str) -> None:
    assert sections(text)


@pytest.mark.parametrize("blank", ["\n", "\n\n\n", "\n \n\t\n"])
def test_blank_lines_change_nothing(blank: str) -> None:
    text = f"{BEFORE}MINIMUM QUALIFICATIONS\n\n- A hand.\n"
    assert sections(text.replace("\n\n", "\n" + blank)) == sections(text)


def test_look_ups_of_a_document() -> None:
    document = structure(f"{TITLE}Salary: $54,120.00\n\nESSENTIAL DUTIES\n\n- Walks.\n")
    assert [section.kind for section in document.of_kind("duties", "salary")] == ["salary", "duties"]
    assert [document.value(row.start, row.end) for row in document.values_of("salaries")] == ["$54,120.00"]
    at = document.text.index("Walks")
    section = document.section_at(at)
    assert section is not None
    assert section.kind == "duties"
    assert document.section_at(len(document.text)) is None
    assert [document.value(line.body, line.end) for line in document.lines_in(at, len(document.text))] == ["Walks."]
    document.sections[:] = [row for row in document.sections if row.kind != "duties"]
    document.regroup()
    assert document.section_at(at) is None
    assert document.of_kind("duties") == []


@pytest.mark.parametrize("foot", ["Page 1 of 2", "- 1 -", "page 1/2"])
def test_the_foot_of_a_page_interrupts_a_list(foot: str) -> None:
    posting = jobparse.parse(f"Clerk\n\nDUTIES\n\n- Sweeps floors.\n\n{foot}\n\n- Mops halls.\n- Empties bins.\n").posting
    assert posting.duties == ["Sweeps floors.", "Mops halls.", "Empties bins."]


@pytest.mark.parametrize(
    "line",
    [
        "Hours: 9:00am to 5:00pm Salary: $40,000 a year",
        "Salary: $40,000 a year Hours: 9:00am to 5:00pm",
        "Salary: $40,000 a year      Hours: 9:00am to 5:00pm",
        "Salary: $40,000 a year\tHours: 9:00am to 5:00pm",
    ],
)
def test_labels_on_one_line(line: str) -> None:
    posting = jobparse.parse(f"Clerk\n{line}\n\nDUTIES\n- Files papers daily.\n").posting
    assert [row.min for row in posting.salaries] == [40000]
    assert [(row.start, row.end) for row in posting.schedule.hours] == [("09:00", "17:00")]


def test_an_unknown_label_ends_the_value_above() -> None:
    posting = jobparse.parse("Clerk\nSITE: Lincoln School\nWORK YEAR: 10 months\n\nDUTIES\n- Files papers.\n").posting
    assert [place.name for place in posting.locations] == ["Lincoln School"]


def test_the_wrapped_end_of_a_sentence_is_no_heading() -> None:
    text = "Clerk\n\nDUTIES\n\n- Weighs any equivalent combination of education,\ntraining and experience.\n- Files papers.\n"
    assert jobparse.parse(text).posting.duties == [
        "Weighs any equivalent combination of education, training and experience.",
        "Files papers.",
    ]


DIGEST = """\
Harbor News, No. 4

Job title: Harbor Pilot
Employer: Port of Alder

QUALIFICATIONS

- A master's license and two years of experience

Job title: Net Mender
Employer: Town of Elmwood

QUALIFICATIONS

- A needle of one's own
"""


def test_the_second_announcement_of_a_digest_is_not_read() -> None:
    posting = jobparse.parse(DIGEST).posting
    assert (posting.title, posting.employer) == ("Harbor Pilot", "Port of Alder")
    assert posting.qualifications.minimum == ["A master's license and two years of experience"]
    assert "several_postings" in [warning.code for warning in posting.warnings]


def test_a_second_title_without_sections_of_its_own_begins_no_announcement() -> None:
    text = DIGEST.replace("QUALIFICATIONS\n\n- A needle", "He mends nets.\n\n- A needle")
    assert "several_postings" not in [warning.code for warning in jobparse.parse(text).posting.warnings]


def test_unknown_headings_over_duties_among_duties() -> None:
    text = "PILOT\n\nDUTIES\n\nThe pilot works in:\n\nNARROWS\nGuides ships, day and night.\n\nHARBOR\nInspects buoys.\n"
    posting = jobparse.parse(text).posting
    assert posting.duties == ["Guides ships, day and night.", "Inspects buoys."]


def test_a_rule_between_two_parts_is_no_list_of_duties() -> None:
    head = "Ferry Clerk\n\n• Drug test\n\n    No\n• ━━━━━━━━━━━━\nAnnouncement number\n\n    FX-19\n\n"
    text = f"{head}Duties\n\n- Sells tickets.\n"
    assert [section.kind for section in jobparse.parse(text).posting.sections].count("duties") == 1


def test_words_on_who_may_apply_before_the_list_of_duties() -> None:
    text = (
        "JOB DESCRIPTION\n** OPEN TO PERMANENT CLERKS ONLY. SAY SO IN YOUR LETTER.\n\nThe office looks after bridges.\n\n"
        "- Keeps the book of the bridges.\n- Counts the rivets.\n- Writes to the owners.\n\nMINIMUM QUALIFICATIONS\n\nA hand.\n"
    )
    posting = jobparse.parse(text).posting
    assert posting.duties == ["Keeps the book of the bridges.", "Counts the rivets.", "Writes to the owners."]


def test_the_days_of_a_class_close_its_specification() -> None:
    text = "Mate\n\nDuties\n- Cooks\n\nWORKING CONDITIONS:\nWork is done on boats.\n\nEst. 4/88    Rev. 9/97; 2/06; 11/2021\n"
    posting = jobparse.parse(text).posting
    assert posting.working_conditions == ["Work is done on boats."]
    assert posting.sections[-1].kind == "header"


@pytest.mark.parametrize(
    ("heading", "below", "kind"),
    [
        ("Selection Criteria", "- A diploma in the tides.\n- Two years of work on ships.", "minimum_qualifications"),
        ("Selection Criteria", "The examination is written, and candidates are ranked by their score.", "selection"),
        ("Agency and Product Background", "Alder is putting a new chart on all ships.", "about"),
        ("About the Positions", "The pilots will support the captain of the port in all that the ships ask for.", "summary"),
        ("URL", "https://port.alder.example/pilots", "application"),
    ],
)
def test_headings_over_what_they_say(heading: str, below: str, kind: str) -> None:
    text = f"Harbor Pilot\n\n# Duties\n\n- Guides ships.\n\n# {heading}\n\n{below}\n"
    assert jobparse.parse(text).posting.sections[-1].kind == kind


def test_the_essential_part_of_a_list_of_skills() -> None:
    text = "Harbor Pilot\n\n# Criteria\n## Skills and Abilities\nEssential\n- Reads charts\n\nDesirable\n- Sings\n\n"
    text += "## Experience\nEssential\n- Two years at sea\n"
    posting = jobparse.parse(text).posting
    assert [row.text for row in posting.skills] == ["Reads charts"]
    assert posting.qualifications.preferred == ["Sings"]
    assert posting.qualifications.minimum == ["Two years at sea"]
    posting = jobparse.parse(text.replace("Skills and Abilities", "Skills")).posting
    assert posting.qualifications.minimum == ["Reads charts", "Two years at sea"]


def test_words_that_hint_at_hours_over_a_paragraph_on_something_else() -> None:
    words = "The pilots of the bay steer ferries with goats and choirs aboard, past the narrows and the old pier, "
    text = f"Harbor Pilot\n\n## Requirements\n\n- A licence for boats\n\n## {{}}\n\n{3 * words}{{}}\n"
    for heading in ("Your Tour", "Windy Days"):  # "days" stands in many headings on the hours
        assert jobparse.parse(text.format(heading, "in fog and sun.")).posting.sections[-1].kind == "other"
        assert jobparse.parse(text.format(heading, "in shifts of eight hours.")).posting.sections[-1].kind == "schedule"


@pytest.mark.parametrize(
    ("heading", "kind"), [("Duration and Such", "employment"), ("Savings Plan", "other"), ("Goats and Such", "other")]
)
def test_the_kind_that_most_known_headings_have_in_which_the_words_of_one_stand(heading: str, kind: str) -> None:
    text = f"Harbor Pilot\n\n## Requirements\n\n- A licence for boats\n\n## {heading}\n\nGoats and choirs come aboard.\n"
    assert jobparse.parse(text).posting.sections[-1].kind == kind


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Our Commitment to Diversity, Inclusion, Accessibility and Reconciliation:", "hiring_preferences"),
        ("We cling to diversity, inclusion, accessibility and reconciliation always:", "duties"),
    ],
)
def test_a_long_heading_in_title_case(heading: str, kind: str) -> None:
    text = f"Harbor Pilot\n\nDuties:\n- Guides ships.\n\n{heading}\nThe port of Alder is a place where all are treated alike.\n"
    assert jobparse.parse(text).posting.sections[-1].kind == kind
