"""Notices of plain paragraphs: what a paragraph, a label or a heading among them does to those below."""

from __future__ import annotations

import pytest
from guarantees import check_all

import jobparse


def kinds(text: str) -> list[tuple[str, str]]:
    parsed = jobparse.parse(text)
    return [(section.kind, parsed.source.text[section.start : section.end].split()[0]) for section in parsed.sections]


def test_a_heading_says_what_its_own_list_is() -> None:
    text = (
        "Harbor Hand\n\nThe Town of Alder seeks a harbor hand for its pier on the river, its boats and its old yard.\n\n"
        "Requirements:\nA licence for boats and two years of work on ships or on piers.\n\n"
        "The harbor is shut in winter, when all hands must be able to help in the yard of the town.\n"
    )
    assert [kind for kind, _ in kinds(text)].count("minimum_qualifications") == 1


def test_first_items_of_a_list_are_told_by_those_below() -> None:
    text = (
        "The Town of Alder will fill a position with the Harbor Department.\n\n1. A boat licence\n\n"
        "2. Must be able to pass a swimming test of the town every year\n\n3. Must be able to lift ropes of eighty pounds\n"
    )
    assert jobparse.parse(text).posting.qualifications.minimum[0] == "A boat licence"


def test_a_first_item_too_short_to_tell_belongs_to_a_list_right_behind_its_lead() -> None:
    text = (
        "The Town of Alder will hire harbor hands. The yard is open at noon.\nTo be one of them, hands must meet the following.\n"
        "- Must be 21 or older\n- Have a valid driver's license and a safe driving record\n- Ability to work at night\n"
    )
    assert jobparse.parse(text).posting.qualifications.minimum[0] == "Must be 21 or older"


def test_words_on_benefits_that_end_their_paragraph_lead_into_no_list() -> None:
    text = (
        "Harbor Hand\n\nThe Town of Alder seeks a harbor hand. Starting pay is $21.50 per hour. A benefits package including "
        "boats and ropes is provided.\n\nIn order to be hired, a hand must:\n\n- Be at least 21 years old\n- Hold a licence\n"
    )
    posting = jobparse.parse(text).posting
    assert posting.qualifications.minimum == ["Be at least 21 years old", "Hold a licence"]
    assert posting.benefits == ["A benefits package including boats and ropes is provided."]


def test_a_paragraph_that_ends_in_an_address() -> None:
    text = "The Town of Alder seeks a harbor hand for its pier on the river and its boats.\n\n"
    text += "If you have any queries, write to Ada Stone at pier@alder.example\n"
    assert kinds(text)[-1] == ("application", "If")
    head = "From: Ada Stone, who looks after all the piers of the town of Alder <pier@alder.example>\n\n"
    assert kinds(head + text)[0][0] != "application"


def test_a_paragraph_on_the_work_below_two_on_the_employer() -> None:
    text = (
        "Harbor Technician\n\nThe agency keeps gauges of the old kind in good order, hands them out to ports, and keeps their "
        "logs in its hall on the pier of the town.\n\nHSA is a small agency of the port.  This means that all of its people may "
        "be asked to help.\n\nPerforms standardized routines in support of various projects on gauges.\n"
    )
    assert [kind for kind, _ in kinds(text)] == ["header", "about", "summary"]


def test_a_label_behind_a_mark_begins_the_text() -> None:
    glued = (
        "---title: Harbor Drivercompany: Town of Alder# OverviewThe town is looking for a driver of its boats by the pier."
        "You'll be part of the crew that keeps the log of the tides and greases the winches of the yard."
        "We work in all weather, so you will stand in the rain and keep the boats of the guests dry and safe all night long."
        "You must have a card and two years of work on boats of the bay."
    )
    check_all(jobparse.parse(glued))


@pytest.mark.parametrize("mark", ["**", ""])
def test_a_label_in_bold_is_opened_once(mark: str) -> None:
    text = f"Quay Clerk\n\n{mark}Application Deadline: May 4, 2031 by 4:00 pm. The town of Elm is small and by the sea.{mark}\n"
    assert [section.heading for section in jobparse.parse(text).sections if section.kind == "dates"] == ["Application Deadline"]


def test_a_paragraph_of_duties_and_one_that_goes_on() -> None:
    first = "Guide ships into the old basin. Inspect the buoys after storms. Prepare the log of each trip."
    second = "Train two new pilots in each year that has any. Repair the lamps."
    role = "Work involves piloting the ships of all flags through the narrows and into the three basins of the port."
    assert jobparse.parse(f"Harbor Pilot\n\n{role}\n\n{first}\n\n{second}\n").posting.duties == [first, second]
    assert jobparse.parse(f"Harbor Pilot\n\n{role}\n\n{second}\n").posting.duties == []


_RULED = (
    "Park Keeper\n\nTown of Alder\n\nESSENTIAL FUNCTIONS OF THE JOB: (It depends on the park what you have to do):\n\n"
    "Watch the gates on foot; must be able to walk ten miles in any weather.\n\nCollect fees and keep the log of each gate.\n\n"
    "Must be friendly to all who camp and to those who call on the phone.\n\n"
)


_ABLE = "Ability to learn the rules of ten parks and tell them to those who call."


def test_paragraphs_under_a_heading_on_duties_stay_duties_where_abilities_have_their_own() -> None:
    posting = jobparse.parse(f"{_RULED}JOB SPECIFIC COMPETENCIES:\n\n{_ABLE}\n\n{_ABLE.replace('ten', 'six')}\n").posting
    assert (len(posting.duties), posting.qualifications.minimum, len(posting.abilities)) == (3, [], 2)


def test_what_must_be_under_the_last_heading_is_asked_for() -> None:
    assert (
        "Must be friendly to all who camp and to those who call on the phone."
        in jobparse.parse(_RULED).posting.qualifications.minimum
    )
