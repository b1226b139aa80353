"""Paragraphs below a list that speak of something else than its section, and those that stay in it."""

from __future__ import annotations

import pytest
from guarantees import check_all
from layouts import LIST

import jobparse


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


ASKED = "Harbor Pilot\n\nRequirements:\n\n- A licence for boats\n- Two years at sea\n\nEverybody sings at the wheel.\n\n"


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("The Port of Alder embraces equal opportunity, diversity and affirmative action.", "equal_opportunity"),
        ("If you need to be accommodated at any time, please request it.", "accommodation"),
        ("The port is building a multicultural and diverse community of pilots of the bay.", "equal_opportunity"),
        ("Communities of geese are accessible by the ferry that carries them over the bay.", "minimum_qualifications"),
    ],
)
def test_the_second_paragraph_below_a_list(words: str, kind: str) -> None:
    assert jobparse.parse(ASKED + words + "\n").posting.sections[-1].kind == kind


@pytest.mark.parametrize(
    ("paragraph", "kind"),
    [
        ("Work is performed outdoors in all weather, and on boats that roll.", "working_conditions"),
        ("The post is grant funded for a fixed term of months.", "employment"),
        ("A medical exam with drug screening follows a conditional offer.", "verification"),
        ("The best are asked to an interview, and the most qualified of them again.", "selection"),
        ("Applicants send a resume and a letter of their own to the chief of the quay, whose door is at the pi", "application"),
        ("Resumes and letters are sent by the guide to the chief of the quay, whose door is at the pi", "duties"),
        ("The crews like all of the boats and the weather of the bay.", "duties"),
    ],
)
def test_paragraphs_below_duties_on_the_post_and_on_what_comes_with_it(paragraph: str, kind: str) -> None:
    head = "Harbor Guide\n\nPort of Elm\n\nDuties\n\n- Leads tours of the port.\n- Keeps the log.\n\n"
    at = len(head)
    sections = jobparse.parse(f"{head}{paragraph}\n").sections
    assert next(row.kind for row in sections if row.start <= at < row.end) == kind


@pytest.mark.parametrize(
    ("words", "duty"),
    [
        ("Reviews application forms for permits and what the public of the port writes in them.", True),
        ("Helps the public to pick up an application from the box each day.", True),
        ("Stop by the pier to pick up an application.", False),
    ],
)
def test_forms_that_somebody_works_with_are_no_way_to_apply(words: str, duty: bool) -> None:
    above = "Keeps the permits of the port in order by the day, and writes letters on them to other ports."
    posting = jobparse.parse(f"Permit Clerk\n\nDuties\n\n{above}\n\n{words}\n\nRequirements\n\n- A boat\n").posting
    assert posting.duties == [above, words][: 1 + duty]
