"""Titles in sentences that announce a post or say who works under whom; and what the head of an office does, which is none."""

from __future__ import annotations

import pytest
from announcement import BODY, printed, read


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Elmford Council has an exciting opportunity for a Pier Warden to join the yard.", "Pier Warden"),
        ("An opportunity has arisen for a Pier Warden within the yard.", "Pier Warden"),
        ("An opportunity exists for an experienced Pier Warden II in the yard.", "Pier Warden II"),
        ("The jail has opportunities for Pier Warden candidates to fill its posts.", "Pier Warden"),
        ("The governors of Elm Quay School wish to appoint a Pier Warden.", "Pier Warden"),
        ("Elm Quay needs a Pier Warden for the summer.", "Pier Warden"),
        ("Are you our next Pier Warden? Come and see us.", "Pier Warden"),
        ("Could you be a Pier Warden with the port?", "Pier Warden"),
        ("Come and join us as a Pier Warden in the north yard.", "Pier Warden"),
        ("This is a recruitment for Pier Warden at the port.", "Pier Warden"),
        ("The port will hold an examination for Pier Warden in May.", "Pier Warden"),
        ("An interview for the post of Pier Warden will be held on the quay.", "Pier Warden"),
        ("Applications are being accepted by the port for Pier Warden.", "Pier Warden"),
        ("The list will be used to fill two (2) Night Pier Warden positions on the quay.", "Night Pier Warden"),
        ("The list will be used to fill vacancies in Pier Warden.", "Pier Warden"),
        ("The port announces openings for three Pier Wardens.", "Pier Wardens"),
        ("This list is for the recruitment of one Temporary Agent (under the Tide Rules) as Pier Warden.", "Pier Warden"),
        ("The port is looking for a Contract Agent as Pier Warden.", "Pier Warden"),
        ("Reporting to the Port Director, the Pier Warden oversees the boats.", "Pier Warden"),
        ("Under the general direction of the Harbor Chief, the Pier Warden inspects the nets.", "Pier Warden"),
        ("Applications are invited for a Visiting Assistant Professor.", "Visiting Assistant Professor"),
    ],
)
def test_in_an_announcing_sentence(sentence: str, title: str) -> None:
    parsed = read(f"Job Description\n{sentence}\n{BODY}")
    assert parsed.posting.title == title
    assert printed(parsed, "/title") == title


@pytest.mark.parametrize(
    "sentence",
    [
        "The port gives opportunities for Pilots and Wardens of other ports to meet.",
        "The port has an opportunity for a Pilot License to be kept.",
        "The Director oversees the museum of boats.",
        "The Mayor leads the council.",
        "Reporting to the Port Director, the crew mends nets.",
    ],
)
def test_sentences_that_announce_nobody(sentence: str) -> None:
    assert read(f"Job Description\n{sentence}\n{BODY}").posting.title is None


def test_the_line_on_the_head_of_an_office_yields_to_the_post() -> None:
    text = f"Elm Quay Museum\n\nThe Director oversees the museum. We are hiring a Boat Guide to greet guests.\n{BODY}"
    assert read(text).posting.title == "Boat Guide"


def test_a_clerk_is_a_vacancy_at_somebody() -> None:
    parsed = read(f"SENIOR DOCK CLERK is a South Quay government vacancy at the port of Elm Bay.\n{BODY}")
    assert parsed.posting.title == "SENIOR DOCK CLERK"


@pytest.mark.parametrize(
    ("line", "sentence", "title"),
    [
        ("Technician", "The lab is hiring a Tide Gauge Technician for a year.", "Tide Gauge Technician"),
        ("Technician", "The lab is hiring a Tide Gauge Surveyor for a year.", "Technician"),
        ("Postdoc position", "The lab has a vacancy for a Postdoctoral Research Fellow.", "Postdoctoral Research Fellow"),
        ("Postdoc", "We have an open postdoctoral position in tides.", "Postdoc"),
        ("Postdoc", "A postdoctoral researcher is sought for a year.", "postdoctoral researcher"),
        ("Contract Agent", "A list of Contract Agents for the post of Pier Warden is drawn up.", "Pier Warden"),
    ],
)
def test_the_title_in_full(line: str, sentence: str, title: str) -> None:
    parsed = read(f"{line}\n\nElmford University\n\n{sentence}\n{BODY}")
    assert parsed.posting.title == title
    assert printed(parsed, "/title") == title
