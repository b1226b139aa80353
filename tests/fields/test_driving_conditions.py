"""Licences to drive: a condition where the statement demands one, something held where an item only names one."""

from __future__ import annotations

import pytest
from announcement import end_with


@pytest.mark.parametrize(
    "item",
    [
        "A valid Alder driver's license is required.",
        "Must hold a Class 3 driver license.",
        "Valid driver's license required",
        "Requires a commercial driver's license with a tank endorsement.",
        "Boat and car licences, a driving licence among them, are required.",
    ],
)
@pytest.mark.parametrize("heading", ["MINIMUM QUALIFICATIONS", "LICENSES", "SPECIAL REQUIREMENTS"])
def test_a_licence_that_is_demanded_is_a_condition_wherever_it_stands(heading: str, item: str) -> None:
    parsed = end_with(f"{heading}\n\n- Two years of experience in rigging.\n- {item}")
    assert [(row.kind, row.text) for row in parsed.posting.conditions] == [("driving", item)]


@pytest.mark.parametrize(
    "item",
    [
        "A valid driver's license.",
        "Possession of a driver's license may be required for some posts.",
        "Two years of experience with trucks for which one needs a commercial driver's license.",
    ],
)
def test_a_licence_that_somebody_holds_or_might_need_is_none(item: str) -> None:
    assert end_with(f"MINIMUM QUALIFICATIONS\n\n- Two years of experience in rigging.\n- {item}").posting.conditions == []


def test_a_licence_that_is_wished_for_is_none() -> None:
    parsed = end_with("PREFERRED QUALIFICATIONS\n\n- A valid driver's license is preferred.\n- Rigging.")
    assert parsed.posting.conditions == []
