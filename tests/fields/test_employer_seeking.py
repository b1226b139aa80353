"""Employers of any name in sentences on whom they seek, and the subjects of such sentences that are none."""

from __future__ import annotations

import pytest
from announcement import BODY, read


@pytest.mark.parametrize(
    ("sentences", "employer"),
    [
        ("Tidewatch keeps the buoys of the coast. Tidewatch is looking for a pilot.", "Tidewatch"),
        ("The Union of Old Harbors (UOH) seeks a pilot for its boats.", "Union of Old Harbors"),
        ("The Coast Rescue Consortium is currently seeking a pilot for its boats.", "Coast Rescue Consortium"),
        ("For its boats, the Tidewatch company is looking for: a pilot.", "Tidewatch"),
        ("At Blue Buoys, we like the sea. The boats of Blue Buoys are new.", "Blue Buoys"),
        ("At Blue Buoys our boats are red. The boats of Blue Buoys are new.", "Blue Buoys"),
        ("At Blue Buoys red boats lie. The boats of Blue Buoys are new.", None),
        ("Blue Buoys, a small firm by the sea, is hiring a pilot. Blue Buoys is new.", "Blue Buoys"),
        ("The Institute of Tides (Elmford, Portugal) has an opening for a pilot.", "Institute of Tides"),
        ("The boats of Dr. Field at Alder State University are looking for a pilot.", None),
        ("The Alder Buoy, one of the oldest clubs, seeks a pilot. The Alder Buoy is by the sea.", "Alder Buoy"),
        ("We are the Rivers Network, a coalition of old harbors.", "Rivers Network"),
        ("We are Blue Harbors. The boats of Blue Harbors are new.", "Blue Harbors"),
        ("We are Active Sailors. The boats are new.", None),
        ("The Alder High Commission in Elm Bay is seeking to recruit a pilot.", "Alder High Commission"),
        ("The Alder Consulate-General invites applications.", "Alder Consulate-General"),
        ("The Alder District School Board adheres to fair practices.", "Alder District School Board"),
        ("Alder Municipality, an equal opportunity employer, awaits applications.", "Alder Municipality"),
        ("The State of Emergency has come to an end.", None),
        ("We are the Port Team, a group of pilots.", None),
        ("We are Tidewatch, a small firm.", None),
        ("Boats are old. Boats are being mended. Management is seeking a pilot.", None),
        ("Harbors need pilots. Harbors is looking for one of the harbors.", None),
        ("Human Resources is seeking a pilot. Human Resources is upstairs.", None),
        ("The Alder Harbor Office (AHO) is seeking a pilot.", None),
        ("The Harbor Unit is seeking a pilot. The Harbor Unit is new.", None),
        ("The Docks Secretariat is seeking a pilot. The Docks Secretariat is new.", None),
        ("The Center for Tides is seeking a pilot. The Center for Tides is new.", None),
        ("The Department of Tides (DOTI) has boats. DOTI is seeking a pilot.", None),
        ("The Pilot is seeking ships. The Pilot is alone.", None),
        ("We're hiring a pilot. We're by the sea.", None),
        ("Tides.gov is hiring a pilot. Tides.gov is new.", None),
        ("The crew that Blue Buoys is hiring now sails with Blue Buoys.", None),
    ],
)
def test_who_seeks(sentences: str, employer: str | None) -> None:
    assert read(f"Harbor Pilot\n\n{sentences} This position is for one year.{BODY}").posting.employer == employer


def test_an_article_before_a_verb_is_no_name() -> None:
    assert read("HARBOR PILOT\n\nThe hiring committee meets").posting.employer is None


def test_the_part_of_a_government_is_no_employer() -> None:
    text = f"Department: Harbor Office\nHarbor Pilot\n\nTidewatch keeps the buoys. Tidewatch is seeking a pilot.{BODY}"
    assert read(text).posting.employer is None


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("Harbor Pilot\n\nAbout Tidewatch\nTidewatch makes buoys for harbors of all sizes.", "Tidewatch"),
        ("Harbor Pilot\n\nAbout The Role\nThe Role is new. The Role is by the sea.", None),
        ("Harbor Pilot\n\nAbout Harbor Services\nHarbor Services keeps boats for the city.", None),
        ("Harbor Pilot, Rivers and Lakes\nTIDE Ghana\n\nTIDE has worked with pilots since 1994.", "TIDE Ghana"),
        ("Tidewatch\nHarbor Pilot\n\nTidewatch is a charity that keeps buoys.", "Tidewatch"),
    ],
)
def test_employers_that_headings_and_lines_name(text: str, employer: str | None) -> None:
    assert read(f"{text} This position is for one year.{BODY}").posting.employer == employer


def test_a_government_for_one_purpose_that_seeks() -> None:
    parsed = read(
        "Plant Operator\n\nNorth Alder Sanitary District (NASD), a leader in the care of rivers and of lakes seeks to fill an "
        "opening for a Plant Operator.\n\nMinimum Qualifications\n\nTwo years of work in a plant.\n"
    )
    assert parsed.posting.employer == "North Alder Sanitary District"


def test_an_employer_that_speaks_of_what_is_its_own() -> None:
    text = "Harbor Pilot\n\nAt Blue Buoys Trust, our love for the sea inspires us. The boats of Blue Buoys Trust are new." + BODY
    assert read(text).posting.employer == "Blue Buoys Trust"


@pytest.mark.parametrize("form", ["Village", "Town", "Borough"])
def test_the_form_of_a_government_alone_is_no_employer(form: str) -> None:
    text = f"The {form} is seeking a harbor pilot to guide ships. The {form} offers dental insurance. Write to the Clerk.\n"
    assert read(text).posting.employer is None


@pytest.mark.parametrize(
    ("sentence", "employer"),
    [
        (
            "The Elmdorp Local Municipality, based in the heart of Birch, invites eager people to apply for the post.",
            "Municipality",
        ),
        ("The National Tide Service's Northern Net is seeking to fill a guide post to lead its tours.", "National Tide Service"),
        ("The Elm Children's Museum is seeking a guide to lead its tours of the bay.", "Elm Children's Museum"),
    ],
)
def test_where_the_employer_is_and_what_is_its_own(sentence: str, employer: str) -> None:
    assert str(read(f"Harbor Guide\n\n{sentence}\n{BODY}").posting.employer).endswith(employer)


def test_the_word_for_a_body_alone_is_no_employer() -> None:
    assert read(f"Harbor Guide\n\nAuthority:       QT / ELM BUS\n{BODY}").posting.employer is None


@pytest.mark.parametrize(
    ("sentence", "employer"),
    [
        ("The Lake Service, Divers Branch's Elm Net (EN) is hiring guides for its tours.", "Lake Service"),
        ("Dear all, The Lake Service's Elm Net program (http://lakes.example/) is seeking to fill a post.", "Lake Service"),
        ("The Elm Bay Museum's education crew seeks a guide for its tours.", "Elm Bay Museum"),
        ("The Lake Department's Elm Net program (EN) is seeking to fill a post.", None),
        ("The Lake Museum, Elm Bay Trust and the Town is seeking a guide.", None),
        ("The boats of Elm Bay's divers, old and new, rust. A guide who is hiring boats pays.", None),
    ],
)
def test_a_part_that_seeks_somebody_hires_for_its_body(sentence: str, employer: str | None) -> None:
    assert read(f"Harbor Guide\n\n{sentence}\n{BODY}").posting.employer == employer
