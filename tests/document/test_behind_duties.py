"""Paragraphs behind a list of duties that speak of the one who is hired: more duties, what he is like, and other matters."""

from __future__ import annotations

import pytest
from guarantees import check_all

import jobparse

TEXT = """\
Job Title: Bridge Tender

Job Description

We are seeking a tender for the two swing bridges of the port.

The tender will:
- Open the bridges for ships.
- Grease the gears each week.

{words}

Minimum Qualifications
- A boat card.
"""
LIST = ["Open the bridges for ships.", "Grease the gears each week."]


def kind_and_duties(words: str) -> tuple[str, list[str]]:
    text = TEXT.format(words=words)
    parsed = jobparse.parse(text)
    check_all(parsed)
    at = text.find(words)
    return next(row.kind for row in parsed.sections if row.start <= at < row.end), parsed.posting.duties


@pytest.mark.parametrize(
    "words",
    [
        "The selected candidate will also assist with drills, maintain the log and prepare reports for the harbor master.",
        "The successful applicant is put on the ferry. The successful applicant will also maintain its log.",
        "The selected candidate will be assigned to the storm watch. The selected candidate will also coordinate drills.",
    ],
)
def test_what_the_one_who_is_chosen_will_do_is_a_duty(words: str) -> None:
    assert kind_and_duties(words) == ("duties", [*LIST, words])


@pytest.mark.parametrize(
    "words",
    [
        "The selected candidate will complete a criminal background check and submit fingerprints before the first day.",
        "The successful candidate will receive a boat, and training on it by the crew of the harbor.",
        "The selected candidate will be assigned to the night shift of either bridge.",
        "The successful candidate will be expected to have a boat of his own.",
        "The selected candidate will serve a probation of six months on the lower bridge.",
        "The selected candidate will work a 36 hour week, Tuesday through Friday.",
        "The selected candidate will be assigned to Tarn Head.",
        "The selected candidate will drive a boat of the port, for which a valid card is required.",
        "The successful applicant will be called upon to name two masters of his.",
        "The successful candidate will be expected to move to Tarn Head within a year, and to work on storm nights.",
        "The selected candidate will also maintain a valid boating license while on the bridges.",
        "The selected candidate will also serve at Tarn Head.",
        "The selected candidate will also participate in the pension plan of the port.",
    ],
)
def test_what_he_gets_hands_in_or_has_is_none(words: str) -> None:
    assert kind_and_duties(words)[1] == LIST


@pytest.mark.parametrize(
    "words",
    [
        "The ideal candidate is a calm, tidy person with a good eye for weather and a steady hand at the wheel.",
        "Our ideal candidate has a calm hand at the wheel, and a good eye for the weather of the bay.",
    ],
)
def test_what_somebody_ideal_is_like_is_on_the_candidate(words: str) -> None:
    kind, duties = kind_and_duties(words)
    assert (kind, duties) == ("about_candidate", LIST)


@pytest.mark.parametrize(
    "lead",
    [
        "Under the direction of the harbor master / port director; the tender, level I, will be responsible for the following:",
        "On the river; at the lock; the tender will do the following:",
    ],
)
def test_an_item_that_a_semicolon_parts_leads_into_the_others_all_the_same(lead: str) -> None:
    text = f"Bridge Tender\n\nDUTIES WILL INCLUDE:\n\n* {lead}\n\n* Opening the bridges.\n\n* Greasing the gears each week.\n"
    assert jobparse.parse(text).posting.duties == ["Opening the bridges.", "Greasing the gears each week."]


def test_an_item_that_says_more_than_what_it_leads_into_is_one() -> None:
    more = "Open the bridges for ships. Grease the following:"
    text = f"Bridge Tender\n\nDUTIES WILL INCLUDE:\n\n* {more}\n\n* The gears of the lock.\n\n* The chains.\n"
    assert more in jobparse.parse(text).posting.duties
