"""Headings and lead-ins of a text in one line that no list holds are told by their words."""

from __future__ import annotations

import pytest

import jobparse
from jobparse.document.lines import clean
from jobparse.document.one_line.headings import in_one_line
from jobparse.document.one_line.sensed import sensed
from jobparse.lexicon import lexicon


def told(text: str) -> list[tuple[str, str]]:
    return [(anchor.kind, text[slice(*anchor.heading)]) for anchor in sensed(text, 0, len(text), lexicon())]


@pytest.mark.parametrize(
    ("heading", "behind", "kind"),
    [
        ("What you'd be doing:", "Greasing the gears", "duties"),
        ("What you'd be doing:", "• the gears", "duties"),
        ("Your day with us will include:", "The gears and the span", "duties"),
        ("Under the harbour master, who is led by the board, the keeper will:", "open the span", "duties"),
        ("What will I do?", "Open the span", "duties"),
        ("WHAT KEEPERS DO", "Open the span", "duties"),
        ("EVEN BETTER IF YOU HAVE", "A year on a span", "preferred_qualifications"),
        ("It would help if you have:", "some years on a span", "preferred_qualifications"),
    ],
)
def test_headings_behind_a_sentence(heading: str, behind: str, kind: str) -> None:
    text = f"The span is one of two over the Elm. {heading} {behind} of the port. It is paid for by all."
    assert told(text) == [(kind, heading.rstrip(":"))]


@pytest.mark.parametrize(
    "words",
    [
        "Agency: ALDER EMPLOYEES RETIREMENT OFFICE Title: Keeper",  # a name behind a label
        "The tour ends there. BRIDGE KEEPER REQUIREMENTS Open to all",  # a title
        "The tour ends there. DESCRIPTION BENEFITS QUESTIONS Description The keeper",  # a menu
        "The tour ends there. Preferred Languages: Portuguese",  # a label
        "The tour ends there. Why do boats wait? Many of them do",
        "The tour ends there. The board has said: Open the span and do it well",
    ],
)
def test_what_is_no_heading(words: str) -> None:
    assert told(words) == []


def test_known_headings_stay_as_they_are() -> None:
    text = clean(
        "The keeper of the span is one of two. Salary: $20 an hour. WHAT KEEPERS DO Opens the span Greases the gears. Job Type: "
        "Full-time Minimum Qualifications Two years at sea. How to Apply Send a letter to the port of Alder. "
        + "It is read. "
        * 70
    )
    found = [(anchor.kind, anchor.how) for anchor in in_one_line(text, lexicon())]
    assert found == [
        ("salary", "exact"),
        ("duties", "sense"),
        ("employment", "exact"),
        ("minimum_qualifications", "exact"),
        ("application", "exact"),
    ]


def test_a_heading_of_one_word_behind_a_button() -> None:
    rest = (
        "Salary: $20 an hour. Minimum Qualifications Two years. How to Apply By letter. Job Type: Full-time. "
        + "It is read. " * 80
    )
    for before, count in (("Help", 1), ("Alder", 0)):
        text = f"Bridge Keeper {before} Duties The keeper opens the span. {rest}"
        assert sum(anchor.kind == "duties" for anchor in in_one_line(text, lexicon())) == count


PAGE = (
    "Bridge Keeper Salary: $20 an hour. Job Type: Full-time. {words} Opens the span. Minimum Qualifications Two years. How to "
    "Apply By letter. Closing Date May 3, 2027. " + "It is read. " * 80
)


@pytest.mark.parametrize(
    ("words", "heading", "known"),
    [
        ("Drug test Not Required • Night work.", "Required", False),
        ("Drug test. Required • Night work.", "Required", True),
        ("It is long. ESSENTIAL DUTIES of the KEEPER:", "ESSENTIAL", False),
        ("It is long. ESSENTIAL A boat.", "ESSENTIAL", True),
        ("It is long. BENEFITS. A boat.", "BENEFITS", True),
        ("ASK FOR BENEFITS. A boat.", "BENEFITS", False),
        ("It is long. Required Qualifications Associate degree.", "Required Qualifications", True),
        ("It is long. Public Relations Coordinator II works.", "Public Relations", False),
        ("ALDER AREA SCHOOL DISTRICT Night Work", "SCHOOL DISTRICT", False),
        ("Place: Alder School District Reports To: Jo Field", "School District", False),
        ("School District Alder Reports To: Jo Field", "School District", True),
    ],
)
def test_words_that_begin_or_end_something_else(words: str, heading: str, *, known: bool) -> None:
    text = PAGE.format(words=words)
    assert (heading in [text[slice(*anchor.heading)] for anchor in in_one_line(text, lexicon())]) == known


def test_the_button_before_each_heading_ends_no_item() -> None:
    text = PAGE.format(words="Help Duties Opens the span. Help Requirements Two years at sea. Help Benefits A pension.")
    posting = jobparse.parse(text).posting
    assert posting.duties == ["Opens the span."]
    once = jobparse.parse(text.replace("Help", "", 2)).posting
    assert once.qualifications.minimum[0].endswith("Help")


def test_a_long_word_in_capitals_takes_linear_time() -> None:
    assert told("The span is one of two. " + "A&" * 200_000) == []
