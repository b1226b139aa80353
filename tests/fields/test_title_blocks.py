"""Title blocks in the forms of sites: the title beside its employer, pay, number and place on one line."""

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
