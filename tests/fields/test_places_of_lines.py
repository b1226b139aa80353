"""Places that no label and no state tells: in lines of the title block, behind the title, and in prose on a building."""

from __future__ import annotations

from typing import Any

import pytest

import jobparse

_BODY = "\nDUTIES\n\n- Mends nets.\n- Paints the boats of the harbor.\n\nSALARY\n\n{} 31,400 a year\n"


def _places(text: str, money: str = "$") -> list[dict[str, Any]]:
    rows = jobparse.parse(text + _BODY.format(money)).posting.locations
    return [{name: value for name, value in row.model_dump().items() if value and name != "text"} for row in rows]


@pytest.mark.parametrize(
    ("sentence", "places"),
    [
        ("The post is one of nine in the Molehaven office.", [{"city": "Molehaven"}]),
        ("You would join our depot at Molehaven.", [{"city": "Molehaven"}]),
        ("The Liaison Office in Molehaven works with four ministries.", [{"city": "Molehaven"}]),
        ("The nets are kept at its main yard in Molehaven, OR.", [{"city": "Molehaven", "state": "OR"}]),
        ("Boats are sent out from our control room at Gull House in Molehaven.", [{"name": "Gull House", "city": "Molehaven"}]),
        # several, or none
        ("The net mender works in the Molehaven office or our depot at Quaybridge.", []),
        ("You will visit pupils in the Molehaven schools.", []),
        ("Nets are mended for a school in June.", []),
        ("Send the form to the Pilot office.", []),
    ],
)
def test_buildings_in_prose(sentence: str, places: list[dict[str, str]]) -> None:
    assert _places(f"Net Mender\n\nJob Summary\n\n{sentence}\n") == places


@pytest.mark.parametrize(
    ("head", "places"),
    [
        ("Net Mender\nGull Record Office, Old Mill, Molehaven", [{"name": "Gull Record Office, Old Mill", "city": "Molehaven"}]),
        ("Net Mender\nBritish Consulate, Molehaven", [{"city": "Molehaven"}]),
        ("Position: Net Mender\nGull Rock Elementary School", [{"name": "Gull Rock Elementary School"}]),
        ("Head Lifeguard - Gull Rock Pool", [{"name": "Gull Rock Pool"}]),
        ("Net Mender\nGull Rock School District", []),
        ("Net Mender - Pest Plants", []),
        ("Net Mender\nFinance, Payroll", []),
    ],
)
def test_lines_of_the_title_block(head: str, places: list[dict[str, str]]) -> None:
    assert _places(f"{head}\n\nJob Summary\n\nThe port of Molehaven is old.\n") == places


def test_a_town_below_the_employer_abroad() -> None:
    head = "Clerical Officer\nNorthern Harbours Authority\n{}\n\nClosing Date\n12/02/2027\n"
    assert _places(head.format("Molehaven"), "£") == [{"city": "Molehaven"}]
    assert _places(head.format("Permanent"), "£") == []


@pytest.mark.parametrize(
    ("head", "places"),
    [
        ("Careers Log In Net Mender Molehaven, OR • Docks • Apply", [{"city": "Molehaven", "state": "OR"}]),
        ("Net Mender, Gull Corps (Molehaven, OR) - new", [{"city": "Molehaven", "state": "OR"}]),
    ],
)
def test_behind_the_title(head: str, places: list[dict[str, str]]) -> None:
    assert _places(f"{head}\n\nPosition Title: Net Mender\n\nJob Summary\n\nThe net mender works on the quay.\n") == places


def test_the_municipality_completes_a_street() -> None:
    text = "Net Mender\nCity of Molehaven, Oregon\nLocation: City Hall, 30 Gull Street\n"
    assert _places(text) == [{"name": "City Hall", "street": "30 Gull Street", "city": "Molehaven", "state": "OR"}]


def test_sentences_and_schools_behind_a_label() -> None:
    told = "Location: You start and finish at the Gull Depot on Quay Road, Molehaven.\n"
    assert _places(f"Net Mender\n{told}") == [{"name": "Gull Depot"}]
    assert _places("School Nurse\nLocation: Gull Rock ES / Molehaven HS\n") == [
        {"name": "Gull Rock ES"},
        {"name": "Molehaven HS"},
    ]
    assert _places("School Nurse\nLocation: Molehaven, MS\n") == [{"city": "Molehaven", "state": "MS"}]
