"""A paragraph below "General Responsibilities" and above the duties, sentences on interviews, values with more behind them."""

from __future__ import annotations

import pytest

import jobparse

WORK = "The person in this job guides the ferries, keeps the log and trains the helpers of the upper river."
LIST = "Essential Job Functions\n\n- Guides the ferries.\n- Keeps the log.\n- Trains helpers.\n"


def kind_of(text: str, words: str) -> str:
    at = text.index(words)
    return next(row.kind for row in jobparse.parse(text).posting.sections if row.start <= at < row.end)


@pytest.mark.parametrize("heading", ["General Responsibilities", "GENERAL DUTIES", "Summary of Duties:"])
def test_a_paragraph_on_all_of_the_work_sums_it_up(heading: str) -> None:
    text = f"Ferry Pilot\n\n{heading}\n\n{WORK}\n\n{LIST}"
    post = jobparse.parse(text).posting
    assert post.summary == WORK
    assert post.duties == ["Guides the ferries.", "Keeps the log.", "Trains helpers."]


def test_a_list_below_such_a_heading_does_not() -> None:
    text = f"Ferry Pilot\n\nGeneral Responsibilities\n\n- Paints the hulls.\n- Mends the nets.\n\n{LIST}"
    assert jobparse.parse(text).posting.duties[:2] == ["Paints the hulls.", "Mends the nets."]


@pytest.mark.parametrize(
    "said",
    [
        "Interviews will be in the week of May 4.",
        "Interviews are planned for the second week of May.",
        "First-round interviews will begin on May 4.",
    ],
)
def test_sentences_on_interviews_are_on_the_selection(said: str) -> None:
    text = f"Ferry Pilot\n\n{LIST}\nHow to Apply\n\nSend a resume to port@alder.example by April 20.\n\n{said}\n"
    assert kind_of(text, said) == "selection"


def test_who_interviews_has_a_duty() -> None:
    text = f"Ferry Pilot\n\n{LIST}- Interviews helpers who are planned for the summer.\n"
    assert kind_of(text, "Interviews helpers") == "duties"


def test_what_stands_behind_the_pay_is_parted_whatever_stands_below() -> None:
    text = (
        "Ferry Pilot\n\nCompensation:\n\n$22 to $25 per hour, by experience. Ten paid holidays and a pension.\n\n"
        f"Send a resume to port@alder.example by April 20. Interviews will be in the week of May 4.\n\n{LIST}"
    )
    assert kind_of(text, "Ten paid") == "benefits"
    assert kind_of(text, "Send a resume") == "application"


def test_working_arrangements_are_no_work() -> None:
    said = "Working Arrangements: The role is based on campus in Alder with two days a week at home."
    assert kind_of(f"Ferry Pilot\n{said}\n\nAbout Us\n\nThe port was founded in 1871.\n\n{LIST}", said) in {
        "location",
        "schedule",
    }


@pytest.mark.parametrize("above", ["Under the authority of the Harbor Master", "Under the lead of a senior pilot"])
def test_under_whose_authority_is_on_the_role(above: str) -> None:
    role = f"{above}, the Ferry Pilot runs the night boats between the two piers and sees to their engines."
    assert jobparse.parse(f"Ferry Pilot\n\nAbout the job\n\n{role}\n\n{LIST}").posting.summary == role


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("Applicants with a disability who need an accommodation in the testing process should let us know.", "accommodation"),
        ("The Port does not discriminate on the grounds of race, color, religion, sex, age or disability.", "equal_opportunity"),
        ("Applications that lack a resume will not be considered.", "application"),
    ],
)
def test_what_is_for_all_who_apply_turns_from_how_to(said: str, kind: str) -> None:
    above = "Send a resume and a letter to the Port of Alder, 4 Pier Road, Alder."
    assert kind_of(f"Ferry Pilot\n\n{LIST}\nHow to Apply\n\n{above} {said}\n", said) == kind
