"""Items whose marks and line ends were lost stand one behind another, and are told by their first words."""

from __future__ import annotations

import pytest
from guarantees import check_all

import jobparse
from jobparse.document.lists.run_together import may_run_together, run_together
from jobparse.document.one_line.tokens import tokens_between


def parts(text: str, kind: str, *, lines: bool = False) -> list[str]:
    cuts = run_together(text, tokens_between(text, 0, len(text)), kind, lines=lines)
    return [text[start:end].strip() for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True)]


@pytest.mark.parametrize(
    ("kind", "items"),
    [
        ("duties", ["Opens the swing span", "Greases the bearings", "Oils and paints the gears", "Keeps the log"]),
        ("duties", ["Opens the span", "Greases the bearings for ABRT", "Keeps the log", "Oils the gears"]),  # behind a name
        ("duties", ["Greases the bearings.", "Fathoms the channel.", "Keeps the log of the span."]),
        ("duties", ["Gates. Open the span.", "Gears. Grease the bearings.", "Log. Keep it."]),
        ("duties", ["Look after the gate", "Call the pilot", "Grease the bearings"]),
        ("minimum_qualifications", ["Fluency in Dutch.", "Knowledge of the Alder Tide Code."]),
        ("preferred_qualifications", ["Previous work on a span", "Extensive travel by sea"]),
        ("minimum_qualifications", ["Two years of work with lifts", "Some work with Alder Lifts", "Ability to swim"]),
        ("minimum_qualifications", ["H.S. Diploma or the like", "Ability to swim"]),
        ("minimum_qualifications", ["1. Diploma of a school.", "2. Able to swim.", "3. Two years at sea."]),
        ("minimum_qualifications", ["(i) Certificate of a mate", "(ii) Experience at sea"]),
        ("minimum_qualifications", ["On the day of the test: (A) Certificate of a mate; or", "(B) Experience at sea"]),
        ("duties", ["Open the span;", "ii. Grease the gears;", "iii. Keep the log of the hut."]),
        ("benefits", ["Pension after five years", "Dental cover for all", "12 days of leave", "Tuition help"]),
    ],
)
def test_items_one_behind_another(kind: str, items: list[str]) -> None:
    assert parts(" ".join(items), kind) == items


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("duties", "The keeper opens the span. It is long. Boats go under it. The log is kept in the hut."),
        ("duties", "Opens the span and sends the forms of the county to the Permits desk"),
        (
            "minimum_qualifications",
            "Two years of work on a span. Work at sea may stand for one of these. Ability counts.",
        ),
        ("minimum_qualifications", "Candidates have to be citizens of the other Member Ports of the sound"),
        ("minimum_qualifications", "a licence (Class A or B), or a card [Class A or B]"),
        ("minimum_qualifications", "Licence: a pilot's of the Northern Narrows"),
        ("benefits", "The town pays its keepers a Pension when they leave"),
    ],
)
def test_sentences_stay_whole(kind: str, text: str) -> None:
    assert parts(text, kind) == [text]


def posting(body: str) -> jobparse.JobPosting:
    parsed = jobparse.parse(f"Bridge Keeper\n\n{body}\n\nHOW TO APPLY\n\nBy letter to the port.\n")
    check_all(parsed)
    return parsed.posting


def test_the_paragraphs_of_a_text_with_line_ends() -> None:
    body = "DUTIES\n\nOpens the span for boats at any hour Greases the bearings each week Keeps the log of the span"
    assert posting(body).duties == [
        "Opens the span for boats at any hour",
        "Greases the bearings each week",
        "Keeps the log of the span",
    ]
    body = "QUALIFICATIONS\n\nTwo years of work on a bridge or a dam Ability to climb in wind and rain Knowledge of the tides"
    assert len(posting(body).qualifications.minimum) == 3


@pytest.mark.parametrize(
    "body",
    [
        "DUTIES\n\nOpens the span for boats at any hour. Greases the bearings each week. Keeps the log of the span.",
        "DUTIES\n\nOpens the span for boats and sends the county Reports on each of them that went through the lock.",
    ],
)
def test_a_paragraph_of_sentences_is_one_item_there(body: str) -> None:
    assert len(posting(body).duties) == 1


def test_one_requirement_named_like_a_class_is_no_item_there() -> None:
    body = "QUALIFICATIONS\n\nA valid Certified Bridge Keeper (CBK) card, and a valid Registered Diver card of the county"
    assert len(posting(body).qualifications.minimum) == 1


@pytest.mark.parametrize(
    ("kind", "text", "may"),
    [
        ("duties", "Opens the swing span Greases the bearings Keeps the log of the hut", True),
        ("duties", "Opens the span (by hand) Greases the bearings (all) Keeps the log", True),
        ("benefits", "Pension after 5 years 12 days of leave 9 holidays", True),
        ("duties", "Opens the span for the Harbor Office and the Alder Ferry Board", False),  # names
        ("duties", "Opens the span. Greases the bearings. Keeps the log of the hut.", False),  # sentences
        ("duties", "Opens the span Greases the bearings of the hut", False),  # one alone shows nothing
    ],
)
def test_most_paragraphs_are_told_from_lists_without_a_look_at_each_word(kind: str, text: str, *, may: bool) -> None:
    assert may_run_together(text, 0, len(text), kind) is may
    cuts = run_together(text, tokens_between(text, 0, len(text)), kind, lines=True)
    assert bool(cuts) is may
