"""Paragraphs that tell who the employer is, whomever their first words name, and those that tell of the vacancy."""

from __future__ import annotations

import pytest

import jobparse
from jobparse.document.kinds import portraits
from jobparse.document.sections import build
from jobparse.document.source import Source

TEXT = "Harbor Pilot\n\nClosing Date: May 3, 2027\n\n{}\n\nDuties:\n- Guides ships through the narrows.\n- Inspects buoys.\n"


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (
            "Alder lies between the hills and the bay and is home to 900 people, a choir and a good many geese of the north.",
            "about",
        ),
        ("Founded in 1911 by two brothers, Alder Ferries is headquartered on a barge and has carried goats since 1915.", "about"),
        (
            "Alder Tides (AT) is a small consultancy for those who have to know when the water of the bay will come and go.",
            "about",
        ),
        (
            "Established in 1911, Alder Ferries is the oldest company on the bay, whose boats carry goats as well as choirs.",
            "about",
        ),
        (
            "The Pilot Position at Alder Ferries is a post in a small team whose boats carry goats and choirs over the bay.",
            "summary",
        ),
        (
            "The Alder Harbor Pilot is a leader of boats that carry goats and choirs over the bay in fog and under the sun.",
            "summary",
        ),
        (
            "Alder Ferries is a Related Organization of the port, and the candidate will find its boats at the end of the pier.",
            "about",
        ),
        (
            "Alder Ferries is a company of the port that is looking for a pilot who has a song to sing at the wheel in fog.",
            "summary",
        ),
        ("We are searching for a pilot who steers the ferries of the bay and has a song to sing at the wheel in fog.", "summary"),
        # no figures, and too little is told
        ("Boats of all sizes cross the bay with customers and members of the choir, in fog as well as under the sun.", "summary"),
        # the vacancy
        ("Alder, home to 900 people and a choir, is looking for a pilot who steers ferries in fog and under the sun.", "summary"),
        (
            "Leads a team of 12 people, serves customers and visitors of the harbor and prepares the budget of its ferries.",
            "summary",
        ),
        ("The Ferry Unit wishes to appoint a pilot who steers ferries in fog and has a song to sing at the wheel.", "summary"),
    ],
)
def test_who_a_paragraph_tells_of(words: str, kind: str) -> None:
    text = TEXT.format(words)
    section = jobparse.parse(text).document.section_at(text.index(words))
    assert section is not None
    assert section.kind == kind


def test_lines_below_a_portrait_are_of_the_title_block() -> None:
    portrait = "Alder lies between the hills and the bay and is home to 900 people, a choir and a good many geese of the north."
    posting = jobparse.parse(TEXT.format(f"{portrait}\n\nPermanent part time\n\n$41,000 to $48,000 a year")).posting
    assert posting.employment.types == ["part_time", "permanent"]
    assert [pay.min for pay in posting.salaries] == [41000]


def test_a_short_paragraph_below_a_portrait_on_something_else() -> None:
    text = "Harbor Pilot\n\nJob description\n{}\n\n{}\n\nDuties:\n- Guides ships.\n- Inspects buoys.\n".format(
        "Alder Ferries has carried goats since 1915. Family owned, 62 employees, and a shop on the pier.",
        "Hours are 3:30 PM to 2:00 AM.",
    )
    assert [section.kind for section in jobparse.parse(text).posting.sections][-3:] == ["about", "schedule", "duties"]


@pytest.mark.parametrize("heading", ["Distinguishing Characteristics", "Supervision Received and Exercised"])
def test_where_a_job_stands_among_others_is_about_its_place(heading: str) -> None:
    text = TEXT.format("The pilot steers ferries through the narrows in fog and under the sun of the bay of Alder.")
    text += f"\n{heading}\nThe pilot differs from the captain.\n"
    assert jobparse.parse(text).posting.sections[-1].kind == "about"


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (
            "Alder Ferries is a company whose boats have carried goats, choirs and mail over the bay since before the last war.",
            "about",
        ),
        (
            "We are looking for a pilot who steers the ferries of the bay through fog and sun, with goats and choirs aboard.",
            "summary",
        ),
        (
            "Goats and choirs of all sizes come aboard in fog and under the sun, and now and then a pilot has to sing.",
            "other",
        ),
    ],
)
@pytest.mark.parametrize("heading", ["## Goats aboard", "**Goats aboard**"])
def test_under_a_heading_that_says_nothing(heading: str, words: str, kind: str) -> None:
    text = f"Harbor Pilot\n\n## Requirements\n\n- A licence for boats\n- Two years at sea\n\n{heading}\n\n{words}\n"
    assert jobparse.parse(text).posting.sections[-1].kind == kind


def test_bold_words_among_items_are_no_heading() -> None:
    text = "Harbor Pilot\n\n## Requirements\n\n**A licence for boats**\n\n**Two years at sea**\n"
    assert jobparse.parse(text).posting.qualifications.minimum == ["A licence for boats", "Two years at sea"]


def test_a_title_in_bold_below_words_that_hand_the_announcement_on() -> None:
    note = "We are searching for a pilot who steers the ferries of the bay. I would be happy to answer questions of all kinds."
    text = f"{note}\n\n**{{}}**\n\nFerry Unit\n\n## Duties\n\n- Guides ships\n"
    kinds = [row.kind for row in jobparse.parse(text.format("Harbor Pilot of the Ferry Unit")).posting.sections]
    assert kinds == ["summary", "header", "duties"]
    assert "header" not in [row.kind for row in jobparse.parse(text.format("Steers in fog and sun")).posting.sections]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Alder Ferries is one of the oldest companies of the bay, whose boats carry goats, choirs and the mail.", "about"),
        ("UNIVERSITY: The University of Alder is a small university on the bay that has had a choir since 1911.", "about"),
        ("The pilot's letter is one of the papers that the captain of the ferries reads with a cup of tea.", "application"),
    ],
)
def test_who_the_employer_is_below_how_to_apply(words: str, kind: str) -> None:
    text = f"Harbor Pilot\n\nDuties:\n- Guides ships.\n\nHow to Apply\n\nSend a letter to the captain of the port.\n\n{words}\n"
    assert jobparse.parse(text).posting.sections[-1].kind == kind


def test_lines_without_blanks_are_looked_at_by_themselves(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    class Names:
        def __contains__(self, word: str) -> bool:
            return bool(asked.append(len(word)))

    monkeypatch.setattr(portraits, "first_words", Names)
    document = build(Source.from_text("Harbor Pilot\n\n" + "\n\n".join(f"Tide{at}" for at in range(400))))
    assert not portraits.introduces(document, document.text.index("Tide4"), len(document.text))
    assert max(asked) < 400
