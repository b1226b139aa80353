"""Layouts of missions and agencies abroad: solicitations with numbered labels, pages of organisations, and their headings."""

from __future__ import annotations

import pytest
from announcement import BODY, read

_SOLICITATION = """Tide Specialist

1. SOLICITATION NO: 72-0641-R-07
2. ISSUANCE DATE: March 10, 2027
3. CLOSING DATE AND TIME FOR RECEIPT OF OFFERS: April 24, 2027 at 11:59 pm local time.
6. MARKET VALUE: GHC 60,210.00 – GHC 90,323.00 equivalent to FSN-8.
8. PLACE OF PERFORMANCE: Accra, Ghana
9. ELIGIBLE OFFERORS: All interested candidates.
10. SECURITY LEVEL REQUIRED: Check of the harbor office
"""


def test_solicitation() -> None:
    posting = read(f"{_SOLICITATION}{BODY}").posting
    assert posting.requisition_id == "72-0641-R-07"
    assert posting.dates.posted == "2027-03-10"
    assert posting.dates.closes == "2027-04-24T23:59:00"
    assert [(row.min, row.max, row.currency) for row in posting.salaries] == [(60210, 90323, "GHS")]
    assert [row.city for row in posting.locations] == ["Accra"]


@pytest.mark.parametrize(
    ("place", "country"),
    [
        ("Kinshasa, Democratic Republic of the Congo", "CD"),
        ("Abidjan, Cote d'Ivoire", "CI"),
        ("Cotonou, Benin", "BJ"),
        ("Bissau, Guinea-Bissau", "GW"),
        ("Elmbay, Republic of the Tides", None),
    ],
)
def test_countries(place: str, country: str | None) -> None:
    assert [row.country for row in read(f"Tide Clerk\nDuty Station: {place}\n{BODY}").posting.locations] == [country]


@pytest.mark.parametrize(
    ("head", "places"),
    [
        ("Region\nAfrica\nCountry/Territory\nMauritius\nLocation (City)\nPort Louis\nGrade\n5", [("Port Louis", "MU")]),
        ("Location (City)\nPort Louis\nGrade\n5", []),
        ("The post has its assigned duty station in Guyana.", [(None, "GY")]),
        ("The duty station for this post is Nairobi.", [("Nairobi", None)]),
        ("Each duty station has Tide Rooms.", []),
        ("Location: Tide House - Elmbay and subject to change by the needs of the coast.", [("Elmbay", None)]),
    ],
)
def test_places(head: str, places: list[tuple[str | None, str | None]]) -> None:
    assert [(row.city, row.country) for row in read(f"Tide Clerk\n\n{head}\n{BODY}").posting.locations] == places


@pytest.mark.parametrize(
    ("place", "country"),
    [("Guyana.", "GY"), ("Lebanon, OR.", None), ("Peru, Indiana.", None), ("Guyana, on the coast.", "GY")],
)
def test_a_city_with_its_state_is_no_country(place: str, country: str | None) -> None:
    text = f"Tide Clerk\nCity of Alder\n\nSummary\nThe clerk keeps the tides.\nThe position is located in {place}\n"
    rows = [(row.country, row.state) for row in read(text).posting.locations]
    assert rows == [(country, {"Lebanon, OR.": "OR", "Peru, Indiana.": "IN"}.get(place))]


def test_type_of_salary() -> None:
    head = "Tide Clerk\nSalary\nMUR 59,067.69\nType of Salary\nmonthly\nGrade\nEO\n"
    assert [row.period for row in read(f"{head}{BODY}").posting.salaries] == ["month"]
    assert read(f"{head.replace('Type of Salary', 'Type of Boat')}{BODY}").posting.salaries[0].period_inferred


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("Reference: TDB/27/ 009", "TDB/27/ 009"),
        ("Reference: TDB/27 of the bank", "TDB/27"),
        ("Reference: TDB/ 12/31", None),
    ],
)
def test_numbers(line: str, number: str | None) -> None:
    assert read(f"Tide Clerk\n{line}\nGrade: 5\n{BODY}").posting.requisition_id == number


def test_level_of_safeguarding() -> None:
    level = "Level 3 - the duties of the post may lead to contact with young people on boats."
    parsed = read(f"Tide Clerk\nGrade: 3\n\nChild Safeguarding:\n\n{level}\n{BODY}")
    assert "identifiers" not in {row.kind for row in parsed.sections}
    assert "identifiers" in {row.kind for row in read(f"Tide Clerk\nLevel: 4\n{BODY}").sections}


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Program Summary", "about"),
        ("Objectives of the Programme", "about"),
        ("Basic Function of Position", "summary"),
        ("Organizational Setting and Work Relationships", "summary"),
    ],
)
def test_headings(heading: str, kind: str) -> None:
    text = f"Tide Clerk\n\n{heading}\nThe coast has had many tides, and pilots have helped all of its harbors since 1951.\n{BODY}"
    assert [row.kind for row in read(text).sections if row.heading == heading] == [kind]


def test_portrait_of_organisation() -> None:
    told = "The Norwegian Refugee Council responds to floods on the coast and helps all who live by the sea to go home again."
    (found,) = [row.kind for row in read(f"Tide Clerk\n\n{told}\n{BODY}").sections if row.heading is None and row.start >= 12]
    assert found == "about"


@pytest.mark.parametrize(
    ("line", "kinds"),
    [
        ("(Staff serving a probationary period are not eligible to apply)", []),
        ("The post has a probationary period of six months.", ["probation"]),
    ],
)
def test_probation(line: str, kinds: list[str]) -> None:
    assert [row.kind for row in read(f"Tide Clerk\n{line}\n{BODY}").posting.conditions] == kinds


def test_day_before_the_word_for_a_vacancy() -> None:
    head = "Tide Clerk\nApplication Deadline: {} Vacancy Notice Withdrawn\n"
    assert read(f"{head.format('12 March 2027')}{BODY}").posting.openings.count is None
    assert read(f"Tide Clerk\nWe have 12 fine vacancies.\n{BODY}").posting.openings.count == 12


def test_address_of_a_board() -> None:
    posted = "Tide Clerk\n\nPosted on Tue 02nd Mar, 2027 - www.coastjobs.example --- (0 comments)\n"
    assert read(f"{posted}{BODY}").posting.application.urls == []
    assert read(f"Tide Clerk\n\nApply online at www.coastjobs.example\n{BODY}").posting.application.urls != []


def test_foot_of_a_feed() -> None:
    foot = "The post Tide Clerk at Elm Docks appeared first on Jobs of the Coast."
    assert read(f"Tide Clerk\n{BODY}\nClosing Date\n11th March, 2027.\n{foot}").sections[-1].kind == "page_furniture"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("It helps the Tide President in her capacity of Vice President of the Commission.", None),
        ("She will serve in the capacity of Vice President of the Commission.", "Vice President of the Commission"),
        (
            "The Docks Agency makes a list from which to hire for the position of:\n\nTide Agent\n\nin the field of nets",
            "Tide Agent",
        ),
    ],
)
def test_titles(text: str, title: str | None) -> None:
    assert read(f"VACANCY NOTICE\n\n{text}\n{BODY}").posting.title == title


def test_paragraph_behind_the_length_of_a_contract() -> None:
    role = "Under the general guidance of the Director, the Advisor will help with the design of tide projects for the coast."
    text = f"Job Title: Tide Advisor\nDuration of appointment: Three years\n\n{role}\n{BODY}"
    assert read(text).posting.summary == role


@pytest.mark.parametrize(
    ("above", "kind"),
    [
        ("- A degree.\n\nInterested candidates should send a CV to the Rector.", "application"),
        ("- A degree.", "minimum_qualifications"),
    ],
)
def test_note_below_how_to_apply(above: str, kind: str) -> None:
    parsed = read(f"Tide Clerk\n\nRequirements\n{above}\nNote: Only those who are wanted will be called.\n")
    assert [row.kind for row in parsed.sections if row.heading == "Note"] == [kind]


def test_who_is_urged_to_read() -> None:
    urged = "Applicants are strongly urged to read this whole notice, so that they know what the post asks of them."
    assert read(f"Tide Clerk\n\n{urged}\n{BODY}").posting.summary is None
    role = "The clerk is urged to read the tide tables of the coast each day, and to tell the pilots of what they say."
    assert read(f"Tide Clerk\n\nSummary\n{role}\n{BODY}").posting.summary == role


def test_key_results() -> None:
    below = "Key Result 1: Keep the tide tables right.\n\n  1. DRAFT plans of the coast\n  2. WRITE reports\n"
    found = read(f"Tide Clerk\n\nRequirements\n- A degree.\n\nThe Tide Clerk will be required to:\n\n{below}").posting
    assert found.duties == ["Keep the tide tables right.", "DRAFT plans of the coast", "WRITE reports"]
    assert found.qualifications.minimum == ["A degree."]


def test_a_country_in_short_is_no_employer() -> None:
    assert read(f"Tide Clerk\nKinshasa\nDRC\n{BODY}").posting.employer is None
    assert read(f"Tide Clerk\nKinshasa\nNRC\n{BODY}").posting.employer == "NRC"
