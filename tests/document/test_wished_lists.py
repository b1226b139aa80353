"""Lists among the requirements that the line above them says are only wished for."""

from __future__ import annotations

import pytest

from jobparse import parse

_DUTIES = "\n\nDuties\n- Steers boats\n- Mends nets\n"


@pytest.mark.parametrize(
    ("below", "minimum", "preferred"),
    [
        (
            "Work in one of these fields would be an advantage:\n- Currents\n- Docks\n\nThe clerk should have:\n- A boat card",
            ["A boat card"],
            ["Currents", "Docks"],
        ),
        ("Good knowledge of the areas below is desirable:\n* Currents\n* Docks", [], ["Currents", "Docks"]),
        ("Work in these fields is preferred but not required:\n- Currents\n- Docks", [], ["Currents", "Docks"]),
        ("Work in these fields is asked for and required:\n- Currents\n- Docks", ["Currents", "Docks"], []),
    ],
)
def test_wished_lists(below: str, minimum: list[str], preferred: list[str]) -> None:
    found = parse(f"Tide Clerk\n\nRequirements\n- A degree in tides\n\n{below}{_DUTIES}").posting.qualifications
    assert found.minimum == ["A degree in tides", *minimum]
    assert found.preferred == preferred
