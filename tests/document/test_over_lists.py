"""Headings in ordinary letters over a list, and lead-ins that end with another mark than a colon."""

from __future__ import annotations

import pytest
from layouts import DUTIES, sections

import jobparse

ASKED = ["Accredited lock work.", "A relevant white card.", "Something with ropes."]
LIST = "".join(f"- {item}\n" for item in ASKED)


@pytest.mark.parametrize(
    "lead",
    [
        "To succeed in this role you should have;",
        "You will require the following qualifications for this role",
        "For appointment to this grade, a candidate must:-",
        "For appointment to this grade, an officer must: -",
    ],
)
def test_words_over_a_list_say_what_it_asks_for(lead: str) -> None:
    posting = jobparse.parse(f"{DUTIES}The kennel is by the sea.\n{lead}\n{LIST}").posting
    assert posting.qualifications.minimum == ASKED


def test_words_over_a_list_before_any_heading() -> None:
    posting = jobparse.parse(f"Kennel Keeper\n\nMany posts\nYou will need the following qualifications\n{LIST}").posting
    assert posting.qualifications.minimum == ASKED


def test_who_is_considered_is_no_way_to_apply() -> None:
    lead = "To be considered for this opportunity, you will need to possess:"
    posting = jobparse.parse(f"{DUTIES}{lead}\n\n{LIST}").posting
    assert posting.qualifications.minimum == ASKED
    assert posting.application.instructions == []


def test_a_heading_apart_from_its_list() -> None:
    assert sections(f"{DUTIES}Skills and competences\n\n{LIST}")[-1] == ("skills", "Skills and competences")


def test_the_end_of_an_item_that_was_wrapped_is_no_heading() -> None:
    wrapped = "- Learns the rules of the shelter, and the customs and laws of kennels in\n  Elm Bay, with its criteria for dogs\n"
    assert sections(f"{DUTIES}{wrapped}- Oils the gate.\n")[-1] == ("duties", "Duties")


def test_an_item_that_ends_with_a_semicolon_leads_into_nothing() -> None:
    posting = jobparse.parse("Kennel Keeper\n\nDuties\n\nFeeds the dogs;\nSweeps the runs;\n- Oils the gate.\n").posting
    assert posting.duties == ["Feeds the dogs;", "Sweeps the runs;", "Oils the gate."]


def test_what_the_chosen_one_has_to_do_is_no_wish() -> None:
    said = "The preferred candidate will be required to join the scheme for keepers."
    assert jobparse.parse(f"{DUTIES}{said}\n").posting.qualifications.preferred == []
    wish = "The preferred candidate will have a dog of their own."
    assert jobparse.parse(f"{DUTIES}{wish}\n").posting.qualifications.preferred == [wish]


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Meet the team", "about"),
        ("What the dogs would like you to bring", None),  # too long for one
        ("Experience of kennels", None),  # an item of the requirements
        ("Education requirments", None),  # of the kind of its section
        ("Benifits and allowances", "benefits"),
        ("Feed the dogs of the team", None),
    ],
)
def test_words_behind_a_blank_line_right_over_other_lines(heading: str, kind: str | None) -> None:
    rows = "We are six keepers, a cook and a good many dogs\nOne is a cat\n"
    text = f"{DUTIES}Requirements\nA diploma of any school.\n\n{heading}\n{rows}"
    assert {name: kind for kind, name in sections(text)}.get(heading) == kind


@pytest.mark.parametrize(
    ("heading", "kind"), [("Benefits and some allowances", "benefits"), ("Technical knowledge and skills", None)]
)
def test_four_words_between_blank_lines_over_a_list(heading: str, kind: str | None) -> None:
    text = f"{DUTIES}Requirements\n\n- A diploma of any school.\n\n{heading}\n\n{LIST}"
    assert {name: kind for kind, name in sections(text)}.get(heading) == kind
