"""Places that two lines tell, that a form has cut, or whose value goes on behind the city."""

from __future__ import annotations

import pytest
from announcement import announce, read, without


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        (
            "Work Location: 150 Quay Street, New York N",
            {"street": "150 Quay Street", "city": "New York", "text": "150 Quay Street, New York"},
        ),
        ("Work Location: 150 Quay Street, Elm B. Yard", {"street": "150 Quay Street", "text": "150 Quay Street"}),
        ("Work Location: Alder, OR - All Days", {"city": "Alder", "state": "OR", "text": "Alder, OR"}),
        ("Work Location: Alder, OR - Several Posts Open", {"city": "Alder", "state": "OR", "text": "Alder, OR"}),
        ("Work Location: Alder - All Boroughs", {"city": "Alder", "text": "Alder - All Boroughs"}),
        (
            "Work Location: 80 Maiden Lane\n\nWork Location\nElm Bay, OR",
            {"street": "80 Maiden Lane", "city": "Elm Bay", "state": "OR", "text": "80 Maiden Lane Elm Bay, OR"},
        ),
    ],
)
def test_one_place(lines: str, place: dict[str, str]) -> None:
    (told,) = announce(lines).posting.locations
    assert without(told.model_dump(mode="json")) == place


@pytest.mark.parametrize(
    "unit", ["Suite B", "Building A", "Bldg C", "Room C", "Unit D", "Floor B", "Terminal B", "North Tower E"]
)
def test_a_letter_of_a_part_of_a_building_is_no_cut_state(unit: str) -> None:
    for below in ("", "\nElm Bay, OR 97301"):
        (told,) = announce(f"Location: Port House, 12 Quay Street, {unit}{below}").posting.locations
        assert told.street == "12 Quay Street"
        assert told.city in (None, "Elm Bay")


def test_other_locations() -> None:
    lines = "Location: Elm Bay, OR\nOther Locations: Alder; Oak Grove; Salem\nMOS Codes: 12N,OR,OS"
    posting = announce(lines).posting
    assert [place.city for place in posting.locations] == ["Elm Bay", "Alder", "Oak Grove", "Salem"]
    assert [section.heading for section in posting.sections if section.kind == "other"] == ["MOS Codes"]
    assert [row.code for row in posting.warnings] == []
    empty = announce("Location: Elm Bay, OR\nOther Locations:\nMOS Codes:\n12N,OR,OS").posting
    assert [place.city for place in empty.locations] == ["Elm Bay"]


@pytest.mark.parametrize("label", ["Other Locations", "Additional Locations"])
def test_other_locations_beside_the_title_block(label: str) -> None:
    text = "HARBOR PILOT\nElm Bay, OR\n\n{}DUTIES\n\n- Steers ships through the narrows of the bay.\n"
    (alone,) = read(text.format("")).posting.locations
    told = read(text.format(f"{label}: Alder; Salem\n\n")).posting.locations
    assert [place.city for place in told] == [alone.city, "Alder", "Salem"] == ["Elm Bay", "Alder", "Salem"]
