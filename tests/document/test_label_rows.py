"""Tables of a site copied as text: labels at the ends of lines, behind each other's values, and headings behind sentences."""

from __future__ import annotations

import pytest

import jobparse

# The next label stands at the end of the line of the value before it.
ROWS = """\
FERRY DECKHAND
Salary:
$21.40 - $27.15 Hourly Location :
Port Alder, OR Job Type:
Full Time Job Number:
2027-118 Department:
Harbors Cost Center:
3352 - NIGHT BOATS Opening Date:
05/03/2027 Closing Date:
5/28/2027 11:30 AM Pacific FLSA:
Non-Exempt Max Number of Applicants:
100
General Description Ties up boats of the harbor and helps riders on and off. Essential Job Functions
Ties up boats.
Sweeps the deck. Education and Experience
High school diploma.
"""
# Nothing stands between a value and the next label.
GLUED = (
    "Salary: $19.84 HourlyLocation : Port Alder, MDJob Type: Full TimeJob Number: 202700059Department: Harbors and "
    "FerriesOpening Date: 03/12/2027Closing Date: Continuous Job SummaryHelps riders on and off the ferries on all the "
    "routes and at all its piers, on working days and on holidays.Essential Functions\n"
    "Ties up boats of the harbor;Sweeps the deck; which takes an hour;Helps riders off;Sells tickets.\n"
)


def test_a_label_ends_the_line_of_the_value_before_it() -> None:
    posting = jobparse.parse(ROWS).posting
    assert [(place.city, place.state) for place in posting.locations] == [("Port Alder", "OR")]
    assert posting.department == "Harbors"
    assert posting.requisition_id == "2027-118"
    assert posting.dates.closes == "2027-05-28T11:30:00-07:00"


def test_a_heading_ends_the_line_of_the_sentence_before_it() -> None:
    posting = jobparse.parse(ROWS).posting
    assert posting.duties == ["Ties up boats.", "Sweeps the deck."]
    assert posting.qualifications.minimum == ["High school diploma."]


def test_a_label_stands_right_behind_a_value() -> None:
    posting = jobparse.parse(GLUED).posting
    assert [(place.city, place.state) for place in posting.locations] == [("Port Alder", "MD")]
    assert posting.requisition_id == "202700059"
    assert posting.department == "Harbors and Ferries"
    assert posting.dates.opens == "2027-03-12"
    assert posting.dates.open_until_filled is True


def test_headings_stand_behind_the_last_value_and_before_the_end_of_a_line() -> None:
    posting = jobparse.parse(GLUED).posting
    assert posting.summary is not None
    assert posting.summary.startswith("Helps riders on and off")
    assert posting.duties == [
        "Ties up boats of the harbor;",
        "Sweeps the deck; which takes an hour;",
        "Helps riders off;",
        "Sells tickets.",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Works nights (UP TO 30 HOURS) with few BENEFITS of the union.",
        "Reads the Ferry News; reports to the Chief of Boats at 7:30, as Note 4: of the Rules says.",
    ],
)
def test_remarks_and_names_are_no_headings(sentence: str) -> None:
    assert jobparse.parse(f"Deckhand\n\nDuties\n- Ties up boats.\n- {sentence}\n").posting.duties == ["Ties up boats.", sentence]


def test_a_heading_stands_between_a_sentence_and_a_list_without_marks() -> None:
    text = (
        "Deckhand\n\nSalary: $20 an hour. Basic FunctionUnder supervision, ties up boats of the port. Example Of Duties"
        "Ties up boats at all piersSweeps the decks of the boatsHelps riders on and offSells tickets at the gateWrites reports\n"
    )
    posting = jobparse.parse(text).posting
    assert posting.duties == [
        "Ties up boats at all piers",
        "Sweeps the decks of the boats",
        "Helps riders on and off",
        "Sells tickets at the gate",
        "Writes reports",
    ]


def test_labels_of_a_table_may_be_numbered() -> None:
    text = "Deckhand\n\nEmployer\n\nAlder Boats\n\nDepartment1\n\nFerries\n\nDivision1\n\nNight Boats\n\nJob Number\n\n27-118\n"
    posting = jobparse.parse(text).posting
    assert (posting.department, posting.division) == ("Ferries", "Night Boats")


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("The port is an E-Verify employer.", "verification"),
        ("This is a continuous filing exam. Next filing cut-offs are at 5:00 pm on 1/30/27.", "dates"),
        ("Pay rates are based on education and experience.", "salary"),
        ("Please note that this posting closes at 3:00 pm on the date listed above.", "dates"),
    ],
)
def test_notes_above_the_text_are_no_summary(sentence: str, kind: str) -> None:
    text = f"Deckhand\nAlder Boats\n\n{sentence}\n\nUnder supervision, the deckhand ties up boats and rows.\n\nDuties\n- Rows.\n"
    parsed = jobparse.parse(text)
    assert kind in [row.kind for row in parsed.sections]
    assert parsed.posting.summary == "Under supervision, the deckhand ties up boats and rows."


def test_the_law_on_accommodation_is_no_requirement() -> None:
    text = (
        "Deckhand\n\nQUALIFICATIONS\n\nTo perform this job successfully, an individual must be able to do each duty. "
        "The requirements listed below are representative of the skill required.\n\n- Can swim.\n"
    )
    assert jobparse.parse(text).posting.qualifications.minimum == ["Can swim."]


def test_items_of_a_list_of_benefits_may_be_labelled() -> None:
    text = (
        "Deckhand\n\nAlder Ferries offers a good benefits package with many offerings, including:\n\n"
        "- Health Benefits: We offer two plans for the deckhand and the family.\n- Pension.\n"
        "- Paid Time Off: Deckhands get 25 days of paid time off in each year.\n\nDuties\n- Rows.\n"
    )
    assert jobparse.parse(text).posting.benefits == [
        "Health Benefits: We offer two plans for the deckhand and the family.",
        "Pension.",
        "Paid Time Off: Deckhands get 25 days of paid time off in each year.",
    ]


def test_what_stands_behind_the_law_on_accommodation_is_a_requirement() -> None:
    text = (
        "Deckhand\n\nQUALIFICATIONS\n\nTo perform this job successfully, an individual must be able to do each duty. Two years "
        "on boats of the river.\n\nDuties\n- Rows.\n"
    )
    assert jobparse.parse(text).posting.qualifications.minimum == ["Two years on boats of the river."]


def test_a_facet_of_an_item_is_no_heading() -> None:
    text = "Deckhand\n\nQUALIFICATIONS\n- Education: a degree. Botany.\n- Computer skills: mail, maps.\n- Swims.\n"
    assert len(jobparse.parse(text).posting.qualifications.minimum) == 3


def test_a_post_of_a_circular_ends_the_note_above_it() -> None:
    text = (
        "CLOSING DATE\t\t:\t14 May 2027\nNOTE\t\t\t:\tApplicants send the form of the harbour and their papers to us.\n\n"
        "POST 12/044\t\t:\tFIELD SURVEYOR REF NO: TX/7\nSALARY\t\t:\tR331 188 per annum\n"
        "REQUIREMENTS\t\t:\tA diploma in surveying.\nDUTIES\t\t:\tDraws the piers.\n"
    )
    posting = jobparse.parse(text).posting
    assert (posting.title, posting.requisition_id) == ("FIELD SURVEYOR", "TX/7")
    kinds = [section.kind for section in posting.sections]
    assert kinds == ["dates", "notes", "header", "salary", "minimum_qualifications", "duties"]
