"""The sections on the role: those that the summary was read from, without what it leaves out."""

from __future__ import annotations

import pytest
from announcement import read

DUTIES = "Duties\n- Opens the bridges for ships.\n- Greases the gears each week.\n"


def kinds_of(text: str, *starts: str) -> list[str]:
    """The kinds of the sections in which some words stand."""
    sections = read(text).sections
    return [next(row.kind for row in sections if row.start <= text.index(words) < row.end) for words in starts]


def test_the_employer_above_the_role_is_no_part_of_it() -> None:
    text = (
        "Bridge Tender\n\nJob Description\n\n"
        "Our authority provides for the safe and steady running of bridges, locks and piers for the people of the bay."
        "\n\nWe are seeking a tender who will work at night under the direction of the harbor master.\n\n" + DUTIES
    )
    assert kinds_of(text, "Our authority", "We are seeking", "Opens") == ["about", "summary", "duties"]
    assert str(read(text).posting.summary).startswith("We are seeking")


def test_a_portrait_below_a_heading_on_the_role_is_of_the_employer() -> None:
    text = (
        "Bridge Tender\n\nTHE POSITION\n\n"
        "The Tarn Head Harbor Authority is a public agency that owns four bridges and two locks on the river. "
        "The tender opens the north bridge for ships, and reports to the harbor master.\n\n" + DUTIES
    )
    assert kinds_of(text, "The Tarn Head", "The tender opens") == ["about", "summary"]


def test_what_pay_depends_on_is_on_pay() -> None:
    last = "Salary steps are determined by the hiring range and by relevant experience on a bridge.\n"
    text = (
        "Bridge Tender\n\nPosition Summary\n\nUnder the direction of the harbor master, the tender opens the north bridge for "
        f"ships.\n\n{last}\n{DUTIES}"
    )
    assert kinds_of(text, "Under the direction", "Salary steps") == ["summary", "salary"]


def test_the_sentence_on_the_role_behind_one_on_the_employer_is_of_the_summary() -> None:
    text = (
        "Bridge Tender\n\nOverview\n\nThe Port of Tarn Head owns four bridges and two locks on the river.\n\n"
        f"The bridge tender opens the north bridge for ships, in shifts of ten hours.\n\n{DUTIES}"
    )
    summary = str(read(text).posting.summary)
    assert summary.endswith("The bridge tender opens the north bridge for ships, in shifts of ten hours.")
    assert kinds_of(text, "The Port of", "The bridge tender") == ["about", "summary"]


def test_the_heading_over_the_employer_and_the_role_is_on_the_role() -> None:
    seeking = "THHA is seeking a tender to help open the bridges for ships."
    text = (
        "Bridge Tender\n\nSUMMARY:\n\nThe Tarn Head Harbor Authority (THHA) is the chief bridge agency of the bay. Its crew sees "
        "to the locks, which serve more than 70 towns.\n\nWithin THHA, the Bridge Unit is responsible for painting bridges."
        f"\n\n{seeking}\n\n{DUTIES}"
    )
    assert kinds_of(text, "SUMMARY:", "The Tarn Head", seeking) == ["summary", "about", "summary"]


@pytest.mark.parametrize(
    "words",
    [
        "The port seeks two tenders for its bridges, who know the river and its ships by heart.",  # a call for applications
        "We hope to hire two people by spring for the north bridge and the old lock.",
        "Tenders provide pension and insurance advice to the crews of visiting ships, and open the bridges.",  # work of theirs
    ],
)
def test_what_is_said_of_the_vacancy_stays(words: str) -> None:
    text = f"Bridge Tender\n\nPosition Summary\n\n{words}\n\nThe tender works at night.\n\n{DUTIES}"
    assert kinds_of(text, words) == ["summary"]


def test_questions_and_praise_of_the_employer_alone_are_no_role() -> None:
    words = "Do you want to work where ships are at home? Working at Tarn Head is a chance to serve the people of the river."
    text = f"Bridge Tender\n\nDescription\n\n{words}\n\n{DUTIES}"
    assert read(text).posting.summary is None
    assert kinds_of(text, "Do you want", "Working at") == ["about", "about"]
