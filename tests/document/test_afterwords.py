"""Paragraphs below how to apply that say nothing of it, and what else a paragraph opens without a heading."""

from __future__ import annotations

import pytest
from guarantees import check_all

import jobparse

TEXT = """\
HARBOR PILOT

Town of Alder

DUTIES

- Guides ships through the narrows.
- Inspects buoys after each storm.

HOW TO APPLY

Send a letter to jobs@port.example.org by May 3, 2027.

{words}

Questions go to the harbor clerk, clerk@port.example.org.
"""


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Pilots take turns with a test for alcohol and drugs under the rules of the coast.", "verification"),
        ("Those best qualified sit for a test of knots and tides on the first of June.", "selection"),
        ("The Town may change or withdraw what is printed here at any time it sees fit.", "legal"),
        ("Members of the crew are represented by the Union of Pilots, Local 12 of Alder.", "employment"),
        ("The tide at the narrows runs at six knots and turns four times a day.", "other"),
    ],
)
def test_a_paragraph_on_something_else_is_no_step(words: str, kind: str) -> None:
    parsed = jobparse.parse(TEXT.format(words=words))
    check_all(parsed)
    assert [section.kind for section in parsed.sections][-3:] == ["application", kind, "application"]
    assert parsed.posting.application.instructions[0] == "Send a letter to jobs@port.example.org by May 3, 2027."
    assert words not in parsed.posting.application.instructions
    assert "clerk@port.example.org" in parsed.posting.application.emails


def test_a_paragraph_on_the_application_is_a_step() -> None:
    words = "Incomplete applications are put aside and are not looked at by the clerk."
    assert words in jobparse.parse(TEXT.format(words=words)).posting.application.instructions


@pytest.mark.parametrize(
    "lead",
    ["We are proud: the Town offers a great benefits package including", "The Town offers a comprehensive benefits package:"],
)
def test_a_sentence_on_a_package_leads_into_its_list(lead: str) -> None:
    text = TEXT.format(
        words="WHY ALDER\n\nThe harbor is old.\n\n" + lead + "\n- 12 paid holidays\n- a pension after five years\n"
    )
    assert jobparse.parse(text).posting.benefits == ["12 paid holidays", "a pension after five years"]


def test_pay_behind_the_name_of_a_class_is_pay() -> None:
    head = "Town of Alder\nHarbor Pilot I / II\n\n"
    head += "Harbor Pilot I:   $19.86 - $26.81 per hour  (Grade C-41)\nHarbor Pilot II:  $22.24 - $30.03 per hour\n"
    parsed = jobparse.parse(head + "\nDUTIES\n\n- Guides ships through the narrows.\n- Inspects buoys.\n")
    assert [(pay.min, pay.max) for pay in parsed.posting.salaries] == [(19.86, 26.81), (22.24, 30.03)]
    assert [section.kind for section in parsed.sections][:2] == ["header", "salary"]
    assert parsed.posting.title == "Harbor Pilot I / II"


def test_a_sentence_on_the_place_ends_what_stands_above_it() -> None:
    words = "Work is done at the Harbor Hall, 12 Quay Street, Alder, ME 04401. Nights are long."
    text = TEXT.replace("HOW TO APPLY", f"{words}\n\nHOW TO APPLY")
    posting = jobparse.parse(text.format(words="Pilots are paid every other week by the Town.")).posting
    assert posting.duties == ["Guides ships through the narrows.", "Inspects buoys after each storm."]
    assert posting.locations[0].street == "12 Quay Street"


LIST = """\
HARBOR PILOT

Town of Alder

DUTIES

- Guides ships through the narrows.
- Inspects buoys after each storm.

{paragraph}
"""


@pytest.mark.parametrize(
    ("paragraph", "kind"),
    [
        ("This post is subject to a basic DBS check and a look at the log books.", "verification"),
        ("Send your resume and two letters to the harbor clerk before the tide turns.", "application"),
        ("We welcome people of every origin, gender, faith and ability on our boats.", "equal_opportunity"),
        ("Pilots have health insurance, a pension and twelve paid holidays from the first day.", "benefits"),
        ("Hours are 7:00 a.m. to 3:30 p.m., Monday to Friday, and some weekends in summer.", "schedule"),
        ("Pilots are represented by the Union of Pilots and serve a probation of six months.", "employment"),
        ("The rate is $31.50 an hour, and wages rise each March.", "salary"),
        ("The Town reserves the right to modify or revoke this notice.", "legal"),
        ("Requests for accommodations on account of a disability go to the clerk.", "accommodation"),
        ("Pilots climb ladders and lift coils of rope of up to 50 pounds.", "physical_requirements"),
    ],
)
def test_a_paragraph_below_a_list_has_a_section_of_its_own(paragraph: str, kind: str) -> None:
    parsed = jobparse.parse(LIST.format(paragraph=paragraph))
    check_all(parsed)
    assert [section.kind for section in parsed.sections][-2:] == ["duties", kind]
    assert parsed.posting.duties == ["Guides ships through the narrows.", "Inspects buoys after each storm."]


def test_a_paragraph_of_several_matters_is_parted_by_sentences() -> None:
    paragraph = "Pay starts at $21.40 an hour for new hires. A pension, health insurance and vacation come with the job."
    parsed = jobparse.parse(LIST.format(paragraph=paragraph))
    check_all(parsed)
    assert [section.kind for section in parsed.sections][-3:] == ["duties", "salary", "benefits"]


@pytest.mark.parametrize(
    "paragraph",
    [
        "The pilot keeps a log of every passage and hands it to the clerk each night.",
        "Tides at the narrows run at six knots.",
        "- Sends letters and applications of pilots to the clerk and answers email and phone calls.",
    ],
)
def test_other_paragraphs_and_items_stay_in_their_section(paragraph: str) -> None:
    kinds = [section.kind for section in jobparse.parse(LIST.format(paragraph=paragraph)).sections]
    assert kinds[-1] == "duties"


def test_paragraphs_that_are_the_items_of_a_section_stay_in_it() -> None:
    rows = [
        "Moorings: Assigns berths to vessels and keeps the plan of the quay.",
        "Visits: Answers phone, mail and email inquiries on applications for berths.",
        "Archives: Sends letters and forms to the archive of the Town.",
    ]
    text = LIST.replace("- Guides ships through the narrows.\n- Inspects buoys after each storm.", "\n\n".join(rows))
    assert jobparse.parse(text.format(paragraph="")).posting.duties == rows


def test_a_paragraph_below_one_on_benefits_is_none_of_them() -> None:
    paragraph = "A pension, health insurance and vacation come with the job.\n\nThe bridge is closed in May."
    parsed = jobparse.parse(LIST.format(paragraph=paragraph))
    assert parsed.posting.benefits == ["A pension, health insurance and vacation come with the job."]
    assert [section.kind for section in parsed.sections][-2:] == ["benefits", "other"]


@pytest.mark.parametrize(
    ("paragraph", "kind"),
    [
        ("FAIR CHANCE: The Town looks at each criminal conviction by itself.", "verification"),
        ("WHAT WE GIVE: Boots, a boat and a dog for every pilot of the harbor.", "benefits"),
        ("HARBOR LIGHTS: Inspects the lights and reports those that are out.", "duties"),
    ],
)
def test_a_label_that_no_list_holds_begins_a_section(paragraph: str, kind: str) -> None:
    assert jobparse.parse(LIST.format(paragraph=paragraph)).sections[-1].kind == kind


def test_a_sentence_that_welcomes_everybody_is_no_summary() -> None:
    paragraph = "HOW TO APPLY\n\nSend a letter.\n\nThe Port seeks a crew of every race, creed, color and age, and hires on skill."
    parsed = jobparse.parse(LIST.format(paragraph=paragraph))
    assert parsed.sections[-1].kind == "equal_opportunity"
    assert parsed.posting.summary is None


def test_a_commitment_to_diversity_is_the_statement_where_no_other_is() -> None:
    words = "We want a crew as mixed as the town, and encourage women, Aboriginal people and people with disability to apply."
    parsed = jobparse.parse(LIST.format(paragraph=f"OUR COMMITMENT TO DIVERSITY\n\n{words}"))
    assert parsed.posting.equal_opportunity == words
