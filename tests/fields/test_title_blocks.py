"""Title blocks in the forms of sites: the title beside its employer, pay, number and place, and calls before it."""

from __future__ import annotations

import pytest
from announcement import BODY, read


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Ferry Surveyor - $31.50/hr", "Ferry Surveyor"),
        ("Ferry Surveyor ($31.50 an hour)", "Ferry Surveyor"),
        ("Ferry Surveyor, $31.50 - $36.10", "Ferry Surveyor"),
        ("Ferry Surveyor (Req #40127)", "Ferry Surveyor"),
        ("Ferry Surveyor (Job ID: FS-4012)", "Ferry Surveyor"),
        ("Ferry Surveyor | City of Elmford | Elmford, ME", "Ferry Surveyor"),
        ("City of Elmford - Ferry Surveyor", "Ferry Surveyor"),
        ("Elm County - Ferry Surveyor", "Ferry Surveyor"),
        ("Elm County: Ferry Surveyor", "Ferry Surveyor"),
        ("Ferry Surveyor (Position 2)", "Ferry Surveyor (Position 2)"),
        ("Ferry Surveyor | Night Boats", "Ferry Surveyor | Night Boats"),
        ("Docks | Ferry Surveyor", "Docks | Ferry Surveyor"),
        ("Docks - Ferry Surveyor", "Docks - Ferry Surveyor"),
    ],
)
def test_a_title_beside_other_parts_of_its_line(line: str, title: str) -> None:
    assert read(f"{line}\nElmford, ME\n{BODY}").posting.title == title


@pytest.mark.parametrize(
    ("name", "employer"),
    [
        ("Friends of the Elm River", "Friends of the Elm River"),
        ("Friends of ours told us", None),
    ],
)
def test_friends_of_something(name: str, employer: str | None) -> None:
    assert read(f"Ferry Surveyor\n{name}\n{BODY}").posting.employer == employer


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Help Wanted \u2013 Harbor Pilot", "Harbor Pilot"),
        ("Job Opening - Harbor Pilot", "Harbor Pilot"),
        ("HARBOR PILOT POSITION 14.2031", "HARBOR PILOT"),
        ("Harbor Pilot (Position No 14/2031)", "Harbor Pilot"),
        ("Harbor Pilot, Second Position", "Harbor Pilot, Second Position"),
    ],
)
def test_calls_and_numbers_of_positions_around_a_title(line: str, title: str) -> None:
    assert read(f"{line}\n{BODY}").posting.title == title


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Ferry Surveyor - Port of Elm Job at City and County of Alder, Alder, OR", "Ferry Surveyor"),
        ("Ferry Surveyor Job Family", "Ferry Surveyor Job Family"),
        ("Elm Port Works\n\nWharfinger II", "Wharfinger II"),
        ("Elm Port Works\n\nWharfing II", "Wharfing II"),
        ("ZlqTUUR3K2htVGs5aGlXS0dHOHlydQ==", None),
        ("Zealous Isles 3 Ferry Q3", "Zealous Isles 3 Ferry Q3"),
    ],
)
def test_jobs_at_an_employer_and_what_pages_print_for_programs(line: str, title: str | None) -> None:
    assert read(f"{line}\n{BODY}").posting.title == title
