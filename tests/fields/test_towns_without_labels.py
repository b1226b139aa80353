"""Towns and sites that no label has: at the top of a page, in letterheads, in sentences on offices, sites and who is sought."""

from __future__ import annotations

import pytest

import jobparse

_BODY = "\nDuties\n\n- Mend nets\n- Paint buoys\n"


def _places(text: str) -> list[dict[str, str]]:
    rows = jobparse.parse(text).posting.model_dump()["locations"]
    return [{member: value for member, value in row.items() if value and member not in ("text", "remote")} for row in rows]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Net Mender | Mole Primary School | Quaybridge\n\nEmployer: Mole Primary School\n", [{"city": "Quaybridge"}]),
        (
            "Net Mender\n\nfixed term | part-time 50 % | Quaybridge\n\nIt has sites in Quaybridge and Molehaven.\n",
            [{"city": "Quaybridge"}],
        ),
        ("Net Mender\n\nTidewater College\nOregon, United States\n", [{"state": "OR", "country": "US"}]),
        ("Apply\nlocations\nQuaybridge, OR\nMolehaven, WA\ntime type\nFull time\n", ["Quaybridge", "Molehaven"]),
        (
            "Net Mender\nLocation: Quaybridge, OR\nMolehaven, OR\nPierton, WA\n\nPay: $20.00 per hour\n",
            ["Quaybridge", "Molehaven", "Pierton"],
        ),
        (
            "TIDE INSTITUTE, Govt. of India\nPier Road, Quaybad, Tamil Nadu - 612 345\n\nNet Mender\n",
            [{"city": "Quaybad", "postal_code": "612 345"}],
        ),
    ],
)
def test_tops_of_pages(text: str, places: list[object]) -> None:
    read = _places(text + _BODY)
    assert read == places or [row.get("city") for row in read] == places


@pytest.mark.parametrize(
    ("line", "place"),
    [
        (
            "Pier Close, Quaybridge, Dorset QB7 3QA   Tel 01632 960 999",
            {"street": "Pier Close", "city": "Quaybridge", "postal_code": "QB7 3QA"},
        ),
        (
            "Scoil Mhuire, Pier Road, Quaybridge, Co. Mayo",
            {"name": "Scoil Mhuire", "street": "Pier Road", "city": "Quaybridge"},
        ),
    ],
)
def test_letterheads_of_the_islands(line: str, place: dict[str, str]) -> None:
    assert _places(f"ST MARY'S JUNIOR SCHOOL\n{line}\n\nNET MENDER\n{_BODY}\nPay is £20,000 a year.\n") == [place]


@pytest.mark.parametrize(
    ("sentence", "places"),
    [
        (
            "Office is at 9 Pier St., Quaybridge, OR; one day at home.",
            [{"street": "9 Pier St.", "city": "Quaybridge", "state": "OR"}],
        ),
        (
            "The work is at 77 Pier Plaza in downtown Quaybridge, near the sea.",
            [{"street": "77 Pier Plaza", "city": "Quaybridge"}],
        ),
        ("The role is based on campus in Quaybridge.", [{"city": "Quaybridge"}]),
        ("The Royal Embassy of Tideland in Quaybridge is looking for a net mender.", [{"city": "Quaybridge"}]),
        (
            "The Bureau takes on net menders at its two busy depots: Quaybridge Fishing Yard, Mole Depot",
            [{"name": "Quaybridge Fishing Yard"}, {"name": "Mole Depot"}],
        ),
        (
            "Tide Legal Aid announces an attorney in the Mole County Office in Quaybridge, Oregon.",
            [{"city": "Quaybridge", "state": "OR"}],
        ),
        (
            "It costs £9. You start at the Net Loft (Reading Hall, Pier Lane, Quaybridge QB9 4ZT).",
            [{"name": "Reading Hall", "street": "Pier Lane", "city": "Quaybridge", "postal_code": "QB9 4ZT"}],
        ),
        (
            "You will work at Mole Community Hospital, Pier Road, Quaybridge.",
            [{"name": "Mole Community Hospital", "street": "Pier Road", "city": "Quaybridge"}],
        ),
        ("Position is based out of Quaybridge, WA with travel.", [{"city": "Quaybridge", "state": "WA"}]),
        ("Duty station will be Quaybridge or Molehaven.", [{"city": "Quaybridge"}, {"city": "Molehaven"}]),
        ("Location of the position is Quaybridge, Ghana.", [{"city": "Quaybridge", "country": "GH"}]),
        (
            "Applications are invited for a net mender at Mole Girls' School, Quaybridge.",
            [{"name": "Mole Girls' School", "city": "Quaybridge"}],
        ),
        # no places of work
        ("Applications are invited from those with experience at Mole Girls' School.", []),
        ("Field work is in October and the report is in English.", []),
        ("Tide Legal Aid is hiring an attorney for its offices in Quaybridge, Oregon and Molehaven, Oregon.", []),
        ("The vacancy is in Local 12 and the post is at Grade Seven.", []),
    ],
)
def test_sentences(sentence: str, places: list[dict[str, str]]) -> None:
    assert _places(f"Net Mender\n\nJob Summary\n\n{sentence}\n{_BODY}") == places


@pytest.mark.parametrize(
    ("value", "places"),
    [
        ("Quay Ridge High", [{"name": "Quay Ridge High"}]),
        ("Quay Elementary, Molehaven, OR", [{"name": "Quay Elementary", "city": "Molehaven", "state": "OR"}]),
        ("High Mole, NC", [{"city": "High Mole", "state": "NC"}]),
        ("Arroyo Mole Superior Court, CA", [{"name": "Arroyo Mole Superior Court", "state": "CA"}]),
        ("Mole Court, SC", [{"city": "Mole Court", "state": "SC"}]),
        ("Mole Library, Room B12", [{"name": "Mole Library", "unit": "Room B12"}]),
        (
            "Mole Visitor Centre, by Quaybridge, QB9 6TT",
            [{"name": "Mole Visitor Centre", "city": "Quaybridge", "postal_code": "QB9 6TT"}],
        ),
        ("Neuadd Cyngor Mole, Quaybridge Uchaf", [{"name": "Neuadd Cyngor Mole", "city": "Quaybridge Uchaf"}]),
        ("Mole & Quay - Tideland", [{"city": "Mole"}, {"city": "Quay"}]),
        ("Molegram (Quayhat), Tidebandha (Pierchhari)", [{"city": "Molegram"}, {"city": "Tidebandha"}]),
        ("Molegram, Northern Bahr el Tide, with half of the time in the field", [{"city": "Molegram"}]),
        ("Work at office", []),
        ("Based at Mole Court, Quaybridge", [{"name": "Mole Court", "city": "Quaybridge"}]),
        ("Field based - Quay's Bazar", [{"city": "Quay's Bazar"}]),
        ("Public Nets (1200 Pier St)", [{"name": "Public Nets", "street": "1200 Pier St"}]),
        ("Mole Regional Airport (MRA)", [{"name": "Mole Regional Airport"}]),
        ("Quaybridge, 3 days a week", [{"city": "Quaybridge"}]),
    ],
)
def test_values_of_labels(value: str, places: list[dict[str, str]]) -> None:
    assert _places(f"Net Mender\nLocation: {value}\nClosing Date: May 1, 2026\n{_BODY}") == places


def test_a_label_without_a_mark() -> None:
    text = f"PORT OF MOLE\nNet Mender\nLocation Mole Net Plant, 400 Pier Road, Quaybridge, OR 97999\n{_BODY}"
    assert _places(text)[0]["name"] == "Mole Net Plant"
