"""Work from elsewhere: remote, hybrid, on site."""

from __future__ import annotations

import pytest
from announcement import BODY, announce, read

import jobparse


@pytest.mark.parametrize(
    ("part", "remote"),
    [
        ("Location: Elmford, IL (hybrid)", "hybrid"),
        ("Location: Elmford, IL\nTelework: Hybrid, two days a week at home", "hybrid"),
        ("Location: Elmford, IL\nWork Arrangement: On-site", "onsite"),
        ("Location: Remote", "remote"),
        ("Location: Elmford, IL", None),
    ],
)
def test_remote(part: str, remote: str | None) -> None:
    parsed = announce(part)
    assert parsed.posting.locations[0].remote == remote
    assert ("/locations/0/remote" in parsed.evidence) is (remote is not None)


@pytest.mark.parametrize("part", ["Telework Eligible: No", "Remote Work: Not available", "Telework: Not permitted"])
def test_what_is_refused_is_not_remote(part: str) -> None:
    parsed = announce(f"Location: Elmford, IL\n{part}")
    assert [row.remote for row in parsed.posting.locations] in ([None], ["onsite"])


@pytest.mark.parametrize(
    ("part", "remote"),
    [
        ("The office works on a hybrid schedule.", "hybrid"),
        ("This position is fully remote.", "remote"),
        ("This is an on-site position.", "onsite"),
        ("Position works on-site.", "onsite"),
        ("The position works on-site and remotely.", None),
        ("Work is hybrid.", "hybrid"),
        ("Staff can expect a flexible hybrid in-person and virtual work schedule.", "hybrid"),
        ("The role is hybrid vehicle repair.", None),
        ("The role is not eligible for telework.", "onsite"),
        ("Telework Eligible: Yes, up to 50%", "hybrid"),
        ("- Repairs hybrid vehicles at remote sites.", None),
    ],
)
def test_remote_by_sentences(part: str, remote: str | None) -> None:
    parsed = announce(f"Location: Elmford, IL\n\n{part}")
    assert parsed.posting.locations[0].remote == remote


def test_a_way_of_working_is_no_place() -> None:
    parsed = read("Harbor Pilot\nElm Bay, OR 97000\n\nWork Location: In person" + BODY)
    assert [place.city for place in parsed.posting.locations] == ["Elm Bay"]


@pytest.mark.parametrize(
    ("part", "remote"),
    [
        ("Remote\n\nLocation: Elmford, IL", "remote"),
        ("Location: 12 Pier Road, Elmford, IL\n\nElmford (Hybrid, 3 days in office)", "hybrid"),
        ("Location: 12 Pier Road, Elmford, IL\n\nElmford (Hybrid Work Schedule)", "hybrid"),
        ("Location: 12 Pier Road, Elmford, IL\n\nFleet (Hybrid Fleet Vehicles)", None),
        ("Location: 12 Pier Road, Elmford, IL\n\nPumps (Remote Stations)", None),
        ("Location: 12 Pier Road, Elmford, IL\n\nRemote pumps are (on paper) his.", None),
    ],
)
def test_a_word_alone_on_top(part: str, remote: str | None) -> None:
    assert announce(part).posting.locations[0].remote == remote


@pytest.mark.parametrize(("denied", "remote"), [("Remote job\nNo", None), ("Remote job\nYes", "remote")])
def test_a_line_among_places_that_denies_it(denied: str, remote: str | None) -> None:
    places = f"Location\n1 vacancy in the following location:\nElmbay, NY\n{denied}"
    text = f"Park Keeper\n\nDepartment of Gardens\n\n{places}\n\nDuties\n\n- Rakes."
    assert jobparse.parse(text).posting.locations[0].remote == remote
