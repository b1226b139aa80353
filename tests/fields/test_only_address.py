"""The one address of a text, and the city behind the employer's name on a line of a mail."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from announcement import BODY, at, end_with, read

if TYPE_CHECKING:
    from jobparse.pipeline import Parsed


def _places(parsed: Parsed) -> list[dict[str, str]]:
    rows = at(parsed, "/locations")
    return [{member: value for member, value in row.items() if value and member != "text"} for row in rows]


@pytest.mark.parametrize(
    ("part", "places"),
    [
        (
            "SUMMARY\n\nThe list is used to fill posts at Quay General Hospital, 1700 N. Alder Road, Elm Bay, OR 97000.",
            [
                {
                    "name": "Quay General Hospital",
                    "street": "1700 N. Alder Road",
                    "city": "Elm Bay",
                    "state": "OR",
                    "postal_code": "97000",
                }
            ],
        ),
        ("HOW TO APPLY\n\nBring it to the Quay Office, 12 Alder Road, Elm Bay, OR 97000.", []),
        ("SUMMARY\n\nThe pilot moves between 12 Alder Road, Elm Bay, and 9 Quay Street, Elm Bay.", []),
        ("SUMMARY\n\nQuay House, 12 Alder Road, Elm Bay. Telephone: 312-555-0144", []),
        ("SUMMARY\n\nWrite to the Department of Personnel, 12 Alder Road, Elm Bay.", []),
    ],
)
def test_the_only_address(part: str, places: list[dict[str, str]]) -> None:
    assert _places(end_with(part)) == places


def test_the_city_behind_the_employer_in_a_mail() -> None:
    parsed = read(
        "Subject: Harbor Pilot\n\nPlease pass this on to anyone who may want it, since the search was closed last fall.\n\n"
        f"Harbor Pilot\nUniversity of Alder, Elm Bay, Kansas\n\n{BODY}"
    )
    assert _places(parsed) == [{"city": "Elm Bay", "state": "KS"}]
