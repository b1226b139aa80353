"""International organisations, missions and secretariats that hire."""

from __future__ import annotations

import pytest
from announcement import BODY, read

from jobparse import Span
from jobparse.fields.employers.forms import begun


@pytest.mark.parametrize(
    ("head", "employer"),
    [
        ("Harbor Pilot\nUNHCR\nElmbay, Kenya\nFull time", "UNHCR"),
        ("Harbor Pilot\nInternational Rescue Committee\nDuty Station: Elmbay", "International Rescue Committee"),
        ("Harbor Pilot\nWorld Food Programme (WFP)\nDuty Station: Elmbay", "World Food Programme"),
        ("Harbor Pilot\nMercy Corps, Elmbay, Kenya\nGrade: 5", "Mercy Corps"),
        ("Harbor Pilot\nwho\nGrade: 5", None),
        ("Harbor Pilot\nUNHCR pilots of the coast\nGrade: 5", None),
        ("Harbor Pilot\nTide Vacancy Announcement Alder Embassy\nGrade: 5", None),
        ("Secretary at the Tides Development Bank (TiDB)\nGrade: 5", "Tides Development Bank"),
    ],
)
def test_below_title(head: str, employer: str | None) -> None:
    assert read(f"{head}\n{BODY}").posting.employer == employer


@pytest.mark.parametrize(
    ("sentences", "employer"),
    [
        ("The mission of WHO is health for all at sea.", "WHO"),
        ("Mercy Corps is a band of helpers. Here Mercy Corps has two boats.", "Mercy Corps"),
        ("Save the Children's boats are red. About Save the Children we say more below.", "Save the Children"),
        ("The pilot works with the local UNDP office and reports to UNDP each week.", None),
        ("UNDP has boats, and UNDP is old. UNICEF has boats, and UNICEF is old.", None),
        ("The Bank has ten boats. The Bank is seeking to build a team of pilots.", None),
        ("Tidebank has ten boats. Tidebank is seeking a pilot.", "Tidebank"),
    ],
)
def test_spoken_of(sentences: str, employer: str | None) -> None:
    assert read(f"Harbor Pilot\n\n{sentences} This position is for one year.{BODY}").posting.employer == employer


@pytest.mark.parametrize(
    ("sentence", "employer"),
    [
        (
            "Nationals of the islands may apply to fill the position in the Coastal Tides Secretariat.",
            "Coastal Tides Secretariat",
        ),
        ("Applications are invited to fill the post at the Association of the Tide States.", "Association of the Tide States"),
        ("The pilot keeps the minutes of a post in the Coastal Tides Secretariat.", None),
        ("The pilot meets other pilots at a post at the Association of the Tide States.", None),
    ],
)
def test_vacant_in(sentence: str, employer: str | None) -> None:
    assert read(f"Harbor Pilot\n\n{sentence}{BODY}").posting.employer == employer


def test_a_line_that_only_names_the_document_leaves_nothing() -> None:
    document = read("The Job Description\n\nDuties\n- Steers.\n").document
    span = begun(document, Span(0, len("The Job Description")))
    assert span.start == span.end
