"""Titles of any name on lines that go on with who hires, where, how long; employers told by the last word of their names."""

from __future__ import annotations

import pytest
from announcement import BODY, read


@pytest.mark.parametrize(
    ("line", "title", "employer"),
    [
        ("Sluice Minder | Elm Valley Water District | Elmford, ME", "Sluice Minder", "Elm Valley Water District"),
        ("Sluice Minder - Harbour & Quay Housing Group", "Sluice Minder", "Harbour & Quay Housing Group"),
        ("Sluice Minder \u00b7 Elm River Trust \u00b7 Full-time", "Sluice Minder", "Elm River Trust"),
        ("Sluice Minder / City of Elmford / Nairobi, Kenya", "Sluice Minder", "City of Elmford"),
        ("Sluice Minder at Elmford Partners", "Sluice Minder", "Elmford Partners"),
        ("Sluice Minder @ Elm Valley Museum", "Sluice Minder", "Elm Valley Museum"),
        ("Sluice Minder, Elmford Holdings", "Sluice Minder", "Elmford Holdings"),
        ("Sluice Minder needed at Elm Valley Hospital", "Sluice Minder", "Elm Valley Hospital"),
        ("Elmford Partners - Sluice Minder", "Sluice Minder", "Elmford Partners"),
        ("Elmford Partners: Sluice Minder, Night Boats", "Sluice Minder, Night Boats", "Elmford Partners"),
        ("City of Elmford | Sluice Minder (Remote)", "Sluice Minder (Remote)", "City of Elmford"),
        ("ELM COUNTY SEEKING SLUICE MINDER", "SLUICE MINDER", "ELM COUNTY"),
        ("Elmford Ferries hiring Sluice Minder in Elmford, ME | LinkedIn", "Sluice Minder", None),
        ("Join Elmford Partners as a Sluice Minder!", "Sluice Minder", None),
        ("Ferry Surveyor job in Elmford, ME at Elm Valley Water District", "Ferry Surveyor", "Elm Valley Water District"),
        ("Ferry Surveyor - Port of Elm - Elmford, ME | Workquay", "Ferry Surveyor", "Port of Elm"),
    ],
)
def test_a_title_parted_from_who_hires(line: str, title: str, employer: str | None) -> None:
    posting = read(f"{line}{BODY}").posting
    assert posting.title == title
    assert employer is None or posting.employer == employer


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Sluice Minder (Full-Time)", "Sluice Minder (Full-Time)"),
        ("Sluice Minder (Part-time, 18 hours/week)", "Sluice Minder (Part-time, 18 hours/week)"),
        ("Sluice Minder [Remote]", "Sluice Minder [Remote]"),
        ("Sluice Minder - Full Time", "Sluice Minder - Full Time"),
        ("Sluice Minder - Grade 9", "Sluice Minder"),
        ("Sluice Minder - Elmford, ME", "Sluice Minder"),
        ("Sluice Minder, Elmford, Maine", "Sluice Minder"),
        ("Sluice Minder in Elmford, ME", "Sluice Minder"),
        ("Sluice Minder (Nairobi, Kenya)", "Sluice Minder"),
        ("Sluice Minder | $24.10/hr | Full-time", "Sluice Minder"),
        ("Sluice Minder wanted", "Sluice Minder"),
        ("Sluice Minder - Seasonal", "Sluice Minder - Seasonal"),
        ("Sluice Minder - Night Boats", "Sluice Minder - Night Boats"),
        ("Sluice Minder (Night Boats)", "Sluice Minder (Night Boats)"),
        ("Curator, Elm Valley Museum", "Curator, Elm Valley Museum"),
        ("Consultant for the Elm Museum", "Consultant for the Elm Museum"),
    ],
)
def test_a_title_parted_from_terms_and_places(line: str, title: str) -> None:
    assert read(f"{line}\nCity of Elmford{BODY}").posting.title == title


@pytest.mark.parametrize(
    ("name", "employer"),
    [
        ("Harbour & Quay Housing Group", "Harbour & Quay Housing Group"),
        ("Elmford & Daughters", "Elmford & Daughters"),
        ("QUAY Uganda", "QUAY Uganda"),
        ("Transport & Logistics", None),
        ("Hydrology Group", None),
        ("Water Quality Working Group", None),
        ("NOW Uganda", None),
        ("Senior Clerk Partners", None),
    ],
)
def test_firms_told_by_their_last_word(name: str, employer: str | None) -> None:
    assert read(f"Ferry Surveyor\n{name}\n{BODY}").posting.employer == employer


def test_a_firm_above_its_title_is_none() -> None:
    posting = read(f"Elmford Partners\nSluice Minder\n{BODY}").posting
    assert (posting.title, posting.employer) == ("Sluice Minder", "Elmford Partners")


def test_headings_behind_who_hires_are_no_title() -> None:
    assert read(f"City of Elmford - Employment Opportunities\nSluice Minder\n{BODY}").posting.title == "Sluice Minder"


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("The port is looking for an experienced Sluice Minder to watch the gate.", "Sluice Minder"),
        ("Applications are invited for the post of Sluice Minder.", "Sluice Minder"),
        ("The port has an opening for a Part-Time Sluice Minder at its gate.", "Part-Time Sluice Minder"),
        ("The port seeks an Aide to the Harbor Board.", "Aide to the Harbor Board"),
        ("The port seeks a Plant Operator in Training for its mill.", "Plant Operator in Training"),
        ("The port wishes to recruit a Groundskeeper.", "Groundskeeper"),
        ("As a Sluice Clerk at the Port of Elm, you will watch the gate.", "Sluice Clerk"),
        ("The port seeks a Fresh Start with its people.", None),
        ("The port seeks Elm Bay for its boats.", None),
        ("We are looking for a Better Way to work.", None),
        ("The port has a vacancy on the Planning Board.", None),
    ],
)
def test_posts_of_any_name_in_sentences(sentence: str, title: str | None) -> None:
    assert read(f"About the post\n\n{sentence}{BODY}").posting.title == title


def test_an_employer_in_the_second_sentence_of_a_call() -> None:
    text = f"Ferry Surveyor\n\nCome work with us! Elm Valley Museum is seeking people.{BODY}"
    assert read(text).posting.employer == "Elm Valley Museum"


@pytest.mark.parametrize(
    "line",
    [
        "News and Events",
        "Residents",
        "Where Boats Come First",
        "Building a Better Harbor",
        "A place to grow",
        "Competitive salary",
        "Monday to Friday",
        "Parks & Recreation",
        "Quay House",
        "Nairobi",
        "About the post",
        "Life at Elmford",
    ],
)
def test_lines_of_pages_are_no_title(line: str) -> None:
    assert read(f"{line}{BODY}").posting.title is None
    assert read(f"{line}\nSluice Minder\nCity of Elmford{BODY}").posting.title == "Sluice Minder"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Home > Jobs > Sluice Minder\nElm County", "Sluice Minder"),
        ("Home / Careers / Sluice Minder\nElm County", "Sluice Minder"),
        ("Home > Services > Sluice Minder\nElm County", None),
        ("Home > Jobs > News and Events\nElm County", None),
        ("Home > Jobs > View Posting\nElm County", None),
        ("alder > oldport co > jobs > et cetera\nElm County", None),
        ("Sluice Minder (Req #40218)\nElm County", "Sluice Minder"),
        ("Sluice Minder - CLOSED\nElm County", "Sluice Minder"),
        ("Ferry Surveyor (16 hours)\nElm County", "Ferry Surveyor"),
        ("Ferry Surveyor (closes May 4)\nElm County", "Ferry Surveyor"),
        ("Exciting opportunity for a Ferry Surveyor\nElm County", "Ferry Surveyor"),
        ("Title: Ferry Surveyor at Elmford Partners", "Ferry Surveyor"),
        ("Title: Ferry Surveyor, Level 2", "Ferry Surveyor, Level 2"),
    ],
)
def test_trails_numbers_and_remarks_around_a_title(text: str, title: str | None) -> None:
    assert read(f"{text}{BODY}").posting.title == title


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("Title: Ferry Surveyor at Elmford Partners", "Elmford Partners"),
        ("Welcome to Elm Valley Water District\nFerry Surveyor", "Elm Valley Water District"),
        ("Ferry Surveyor\nElm Museum of Boats, Elmford, ME", "Elm Museum of Boats"),
        ("Ferry Surveyor\nDepartment of Boats, Elmford Partners", "Elmford Partners"),
        ("Ferry Surveyor - Elm Bay Library (Elmford, ME)", "Elm Bay Library"),
        ("Ferry Surveyor at Elm Quay Hall", None),
    ],
)
def test_employers_beside_titles_and_behind_departments(text: str, employer: str | None) -> None:
    posting = read(f"{text}{BODY}").posting
    assert posting.employer == employer or (employer is None and posting.title == "Ferry Surveyor")


@pytest.mark.parametrize(
    ("text", "department", "division"),
    [
        ("Ferry Surveyor\nDocks Department | City of Elmford", "Docks Department", None),
        ("City of Elmford\nDivision of Boats\nFerry Surveyor", None, "Division of Boats"),
        ("Ferry Surveyor\nElm Valley Water District (Elmford, ME)", None, None),
        ("Ferry Surveyor / Elm Valley Water District / Elmford, ME", None, None),
    ],
)
def test_parts_beside_their_employer(text: str, department: str | None, division: str | None) -> None:
    posting = read(f"{text}{BODY}").posting
    assert (posting.department, posting.division) == (department, division)


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("City of Elmford | Nairobi, Kenya | Full-time", ("Nairobi", "KE")),
        ("City of Elmford \u00b7 Tallowa, Kenya \u00b7 Full-time", ("Tallowa", "KE")),
        ("Ferry Surveyor, Nairobi, Kenya", ("Nairobi", "KE")),
        ("Ferry Surveyor, Boats, Kenya", None),
    ],
)
def test_a_city_and_its_country_among_fields(line: str, place: tuple[str, str] | None) -> None:
    places = read(f"Ferry Surveyor\n{line}{BODY}").posting.locations
    assert [(row.city, row.country) for row in places] == ([place] if place else [])


def test_a_firm_that_a_sentence_is_on() -> None:
    text = "Ferry Surveyor\n\n{}\n\nAll boats are new." + BODY
    assert read(text.format("Elmford Partners runs the ferries of the bay.")).posting.employer == "Elmford Partners"
    assert read(text.format("We sell boats to Elmford Partners and others.")).posting.employer is None


@pytest.mark.parametrize(
    ("line", "title"),
    [
        # the noun stands behind the terms alone
        ("Now Hiring: Pier Upkeep Seasonal / Part Time Worker", "Pier Upkeep Seasonal / Part Time Worker"),
        ("Pier Keeper / Part Time Worker", "Pier Keeper"),
        # an office on a line that is long with the place behind it
        ("Senior Ferry Manager - Bureau of Harbor Development, Port Alder, OR", "Senior Ferry Manager"),
        ("Ferry Manager - Night Boats, Alder, OR", "Ferry Manager - Night Boats"),
    ],
)
def test_terms_with_the_noun_and_offices_before_a_place(line: str, title: str) -> None:
    assert read(f"Careers\n05/12/2031\n{line}\nImmediate Supervisor: Village Steward\n{BODY}").posting.title == title
