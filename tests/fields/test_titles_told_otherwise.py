"""Titles below words that point at them, in prose, in news and mails, and what boards and offices print around them."""

from __future__ import annotations

import pytest
from announcement import BODY, read


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("HARBOR PILOT  -  required for 14th May 2031 or sooner", "HARBOR PILOT"),
        ("Harbor Pilot - Required September 2031", "Harbor Pilot"),
        ("Harbor Pilot – Apply for the job", "Harbor Pilot"),
        ("Harbor Pilot (18 months)", "Harbor Pilot"),
        ("Harbor Pilot (Grade IV), Elm Quay Centre, Elmford", "Harbor Pilot"),
        ("Harbor Pilot (Nights)No. of Vacancies:2", "Harbor Pilot (Nights)"),
        ("Senior Pilot (Tides) in the Old Boats Directorate", "Senior Pilot (Tides)"),
        ("Harbor Pilot (m/w/d) – Elmford", "Harbor Pilot"),
        ("Quick View: Harbor Pilot", "Harbor Pilot"),
        ("Now Accepting Applications: Harbor Pilot", "Harbor Pilot"),
        ("Join our crew team! Harbor Pilot", "Harbor Pilot"),
        ("Details for Harbor Pilot", "Harbor Pilot"),
        ("Harbor Pilot - Alder Fen College - Elmford", "Harbor Pilot"),
        ("Details Clerk", "Details Clerk"),
        ("Harbor Pilot – Immediate Opening", "Harbor Pilot"),
        ("Harbor Pilot II: Apply by May 3", "Harbor Pilot II"),
        ("Alder Water District is Hiring: Harbor Pilot II", "Harbor Pilot II"),
        ("Harbor Pilot (Nights)Alder County Council", "Harbor Pilot (Nights)"),
        ("Pilot in the Making", "Pilot in the Making"),
        ("Apprentice Pilot (Required Areas)", "Apprentice Pilot (Required Areas)"),
    ],
)
def test_around_a_title(line: str, title: str) -> None:
    assert read(f"{line}\n{BODY}").posting.title == title


def test_subject_of_a_mail_that_is_passed_on() -> None:
    head = "From: Jo Field <jo@elm.example>\nSubject: [elm-boats] Fwd: Job - Harbor Pilot (please forward)"
    text = f"{head}\n\nThe harbor needs boats.{BODY}"
    assert read(text).posting.title == "Harbor Pilot"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            f"Quay looks for night shift\n\nBy Jo Field | Staff Writer\n\nThe quay is looking to hire four pilots.{BODY}",
            "pilots",
        ),
        (f"Elm Quay Union (EQU) announces a part-time harbor pilot at its docks.{BODY}", "harbor pilot"),
        (
            f"ALDER BOARD OF BOATS\n\nThe Board wishes to fill the post shown below\n\nHARBOR PILOT\nElm Quay{BODY}",
            "HARBOR PILOT",
        ),
        (
            f"CITY OF ALDER                An EEO Employer that treats all alike\n\nHARBOR PILOT II{BODY}",
            "HARBOR PILOT II",
        ),
        (
            f"TERMS OF REFERENCE\nHarbor Consultant – Costing of Boats\n\nDuty Station:  Elmford\n{BODY}",
            "Harbor Consultant – Costing of Boats",
        ),
        (f"Duties\n\nThe Pilot at Elm Quay Harbor keeps the buoys of the coast.{BODY}", "Pilot"),
        (
            f"Join us  >  Vacancies  >  Harbor Pilot NBT - Elm\n\nHarbor Pilot Night Boats (M/F/X) – Elmford\n{BODY}",
            "Harbor Pilot Night Boats",
        ),
        (
            f"The Elm Institute offers a post as\n\nDoctoral candidate (m/w/d)\nTides in old docks\n{BODY}",
            "Doctoral candidate",
        ),
        (
            f"Cyngor Aeron\nPeilot Cwch / Boat Pilot - Night Team\nBoat Pilot - Night Team\n{BODY}",
            "Boat Pilot - Night Team",
        ),
    ],
)
def test_titles_elsewhere(text: str, title: str) -> None:
    assert read(text).posting.title == title
