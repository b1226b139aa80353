"""Employers that stand with a title or in a sentence on one line of the title block."""

from __future__ import annotations

import pytest
from announcement import BODY, read


@pytest.mark.parametrize(
    ("line", "title", "employer"),
    [
        ("City of Alder FIELD SURVEYOR", "FIELD SURVEYOR", "City of Alder"),
        ("Town of Alder Harbor Clerk", "Harbor Clerk", "Town of Alder"),
        ("City of New Alder Clerk", "Clerk", "City of New Alder"),
        ("Town of Maple Grove Harbor Clerk\n\nThe Town of Maple Grove is by the sea.", "Harbor Clerk", "Town of Maple Grove"),
        ("City of Cook\nHarbor Clerk", "Harbor Clerk", "City of Cook"),
    ],
)
def test_a_government_ends_before_the_title(line: str, title: str, employer: str) -> None:
    parsed = read(f"{line}{BODY}")
    assert (parsed.posting.title, parsed.posting.employer) == (title, employer)


@pytest.mark.parametrize(
    ("line", "employer"),
    [
        ("Teacher for Alder Primary School", "Alder Primary School"),
        ("Librarian for the Alder Public Library", "Alder Public Library"),
        ("Closest to the Alder Hospital", None),
        ("Graduates of Alder University are welcome", None),
        ("United Nations veterans preferred here", None),
        ("United Nations Office for Docks", "United Nations Office for Docks"),
        ("Cook County Hospital", "Cook County Hospital"),
    ],
)
def test_an_employer_begins_at_its_own_name_and_is_no_sentence(line: str, employer: str | None) -> None:
    assert read(f"HARBOR CLERK\n{line}{BODY}").posting.employer == employer


@pytest.mark.parametrize(
    ("line", "title", "employer"),
    [
        ("Tide Curator, University of Alder, Elm Bay", "Tide Curator", "University of Alder, Elm Bay"),
        ("Tide Curator, University of Alder at Elm Bay", "Tide Curator", "University of Alder at Elm Bay"),
        ("Lecturer in Tides, University of Alder", "Lecturer in Tides", "University of Alder"),
        (
            "Lecturer in Tides in the Department of Docks and Harbors in the School of Boats, University of New Alder",
            "Lecturer in Tides",
            "University of New Alder",
        ),
        ("Tide Curator, Lakeside University\nLakeside University, Elm Bay, WI", "Tide Curator", "Lakeside University"),
        ("Tide Curator\nAlder State University, Birch, WI", "Tide Curator", "Alder State University, Birch"),
        ("Tide Curator\nAlder State University, Elm Bay, WI", "Tide Curator", "Alder State University"),
        ("Subject: Tide Curator, University of Alder (please share)", "Tide Curator", "University of Alder"),
        ("TIDE CURATOR, Port of Alder. Closing date: May 30, 2027.", "TIDE CURATOR", "Port of Alder"),
        ("Tide Curator\nCollected in Alder, University Studies of this kind", "Tide Curator", None),
    ],
)
def test_a_university_behind_the_title(line: str, title: str, employer: str | None) -> None:
    parsed = read(f"{line}{BODY}")
    assert (parsed.posting.title, parsed.posting.employer) == (title, employer)


@pytest.mark.parametrize(
    ("text", "department"),
    [
        ("Tide Curator\n\nSchool of Tides and Docks, University of Alder", "School of Tides and Docks"),
        (
            "Tide Curator, University of Alder\n\nInstitute of Tides and Docks University of Alder",
            "Institute of Tides and Docks",
        ),
        ("Tenure-Track Position, University of Alder", None),
        ("Curator\nDepartment of Tides in the School of Docks, University of Alder", "Department of Tides"),
        ("Tide Curator, University of Alder\n\nAn Office of Tides, College of Docks, hires a curator.", "Office of Tides"),
        (
            "Tide Curator, University of Alder\n\nThe University of Alder was founded by a captain. The Department of Tides, "
            "Faculty of Docks, is among the oldest in the country.",
            "Department of Tides",
        ),
    ],
)
def test_a_unit_with_the_whole_behind_it(text: str, department: str | None) -> None:
    assert read(f"{text}{BODY}").posting.department == department


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("(Internship) Tide Curator", "(Internship) Tide Curator"),
        ("(Revised) as of May", None),
        ("Elm Bay, OR", None),
    ],
)
def test_brackets_and_places_on_top(line: str, title: str | None) -> None:
    assert read(f"{line}{BODY}").posting.title == title
