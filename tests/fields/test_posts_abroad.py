"""What postings of other countries print: calls for applications, scales with steps, degrees by their level, bands, countries."""

from __future__ import annotations

import pytest
from announcement import announce, end_with, read
from requirement_texts import require

from jobparse.values.money import find_pay

LISTS = "\nDuties\n- Keeps the harbour books.\n- Files the returns.\n"


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("€16,400 per annum, rising by annual increments of €330.50 up to a maximum of €18,400.", (16400, 18400, "year")),
        ("£24,000 with increments of £500 to £27,000", (24000, 27000, None)),
        ("$20.00 an hour with increases of $1.00 each year to $25.00", (20, 25, "hour")),
    ],
)
def test_a_scale_with_its_step_is_one_range(text: str, ends: tuple[float, float, str | None]) -> None:
    (pay,) = find_pay(text)
    assert (pay.min, pay.max, pay.period) == ends


def test_an_amount_behind_words_on_no_step_is_another_one() -> None:
    assert len(find_pay("$50,000 a year and, for the keeper, $300 a month up to $600 a month")) > 1


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Harbour Nurse - Band 5", "Harbour Nurse"),
        ("Harbour Nurse (Band 8a)", "Harbour Nurse"),
        ("Band 6 Harbour Nurse", "Harbour Nurse"),
        ("Brass Band Leader", "Brass Band Leader"),
        ("Alder Ports Authority Opens Application for Director of Moorings Position", "Director of Moorings"),
        ("Alder Ports Authority Invites Applications for the Post of Harbour Master", "Harbour Master"),
    ],
)
def test_bands_and_calls_around_a_title(line: str, title: str) -> None:
    assert read(f"{line}\n\nAlder Ports Authority\n{LISTS}").posting.title == title


def test_a_city_with_the_code_of_its_country_is_no_title() -> None:
    posting = read(f"Apply now\n\nAbidjan, CI\n\n- Closing Date : 10/13/2027\n{LISTS}").posting
    assert posting.title is None
    assert [(place.city, place.country) for place in posting.locations] == [("Abidjan", "CI")]


@pytest.mark.parametrize(("value", "place"), [("Tunisia", (None, "TN")), ("Washington", ("Washington", None))])
def test_a_country_alone_is_no_city(value: str, place: tuple[str | None, str | None]) -> None:
    parsed = read(f"Job Title: Protocol Assistant\nLocation: {value}\n{LISTS}")
    assert [(row.city, row.country) for row in parsed.posting.locations] == [place]


@pytest.mark.parametrize(
    ("statement", "degrees"),
    [
        ("Grade 12 and a relevant NQF 7 qualification in Tides.", [("high_school", []), ("bachelor", ["Tides"])]),
        ("Grade 12 plus a National Diploma in Rigging.", [("high_school", []), ("associate", ["Rigging"])]),
        ("B Degree in Tides or any relevant qualification at NQF Level 7, 8 years of sailing.", [("bachelor", ["Tides"])]),
        ("A completed High School degree from a town school.", [("high_school", [])]),
        ("A post on grade 12 and a bonus.", []),
        ("A qualification at a school of sailing.", []),
    ],
)
def test_degrees_by_their_level(statement: str, degrees: list[tuple[str, list[str]]]) -> None:
    rows = require(f"- {statement}").posting.qualifications.education
    assert [(row.level, row.fields) for row in rows] == degrees


def test_wishes_in_the_plural() -> None:
    qualifications = require("- A sound mind.\n- Training in tides and in moorings are added advantages.").posting.qualifications
    assert qualifications.minimum == ["A sound mind."]
    assert qualifications.preferred == ["Training in tides and in moorings are added advantages."]


def test_a_numbered_call_for_applications_is_no_duty() -> None:
    posting = read(
        "Post of Harbour Officer\n\nMinistry of Tides\n\n1. The Permanent Secretary, Ministry of Tides, invites applications for "
        "the post of Harbour Officer in the Ministry of Tides.\n\nDuties\n\n2. The duties may be viewed in Annex A.\n"
    ).posting
    assert not any("invites" in duty for duty in posting.duties)


def test_where_the_posts_are_is_no_list_of_duties() -> None:
    posting = read(
        "The Ministry of Tides hereby invites applications from suitable candidates for the post of Harbour Master for any of "
        "the following yards:\n\n- Alder Yard, Elm State;\n- Birch Yard, Oak State.\n\nJob Title: Harbour Master\n\n"
        "Responsibilities:\n\n- The Harbour Master heads the yard.\n- He answers to the Minister.\n"
    ).posting
    assert posting.duties == ["The Harbour Master heads the yard.", "He answers to the Minister."]


@pytest.mark.parametrize(
    "sentence", ["Applicants shall be citizens of Malta.", "Be a Kenyan citizen;", "To be a national of a Member State;"]
)
def test_citizens_of_other_countries(sentence: str) -> None:
    parsed = end_with(f"Eligibility\n\n- {sentence}\n- Be of good character.")
    assert [(row.kind, row.text) for row in parsed.posting.conditions] == [("citizenship", sentence)]


def test_who_serves_citizens_states_no_condition() -> None:
    assert end_with("Eligibility\n\n- Has served the citizens of Alder.").posting.conditions == []


def test_a_board_of_directors_is_no_department() -> None:
    part = "SUMMARY\n\nThe pilot works under the general control of the Board of Management of the port and keeps its log."
    assert read(f"Harbour Pilot\n\n{part}\n{LISTS}").posting.department is None


def test_what_an_office_comprises_is_not_the_department() -> None:
    part = (
        "The Presidency comprises the Office of the President of the Port and all units that answer to it. It is seeking a pilot."
    )
    assert read(f"Harbour Pilot\n\n{part}\n{LISTS}").posting.department is None


def test_a_name_in_capitals_below_the_words_on_pay() -> None:
    posting = read(
        f"Closing Date: 21 August 2027\nSalary: As agreed for the grade\nALDER MUNICIPALITY\nHARBOUR PILOT\n{LISTS}"
    ).posting
    assert posting.employer == "ALDER MUNICIPALITY"


def test_words_on_pay_in_capitals_go_on_below() -> None:
    parsed = announce("SALARY: $48,000 A YEAR\nPLUS BOARD AND LODGING")
    assert [section.kind for section in parsed.sections if section.heading == "SALARY"] == ["salary"]
    assert "LODGING" in next(
        parsed.source.text[section.start : section.end] for section in parsed.sections if section.kind == "salary"
    )


@pytest.mark.parametrize(
    ("label", "key"),
    [("Directorate/ Service Area", "department"), ("Service Area", "department"), ("Chief Directorate", "division")],
)
def test_labels_of_departments(label: str, key: str) -> None:
    posting = read(f"Harbour Pilot\n\n{label}: Moorings and Tides\n{LISTS}").posting
    assert getattr(posting, key) == "Moorings and Tides"


def test_where_the_work_station_is() -> None:
    assert [row.city for row in announce("WORK STATION: ELM BAY").posting.locations] == ["ELM BAY"]


def test_terms_and_conditions_are_on_the_employment() -> None:
    parsed = end_with("Terms and Conditions\n\n2.1. This appointment is subject to a probationary period of six months.")
    assert parsed.posting.other_requirements == []
    assert next(row.kind for row in parsed.sections if row.heading == "Terms and Conditions") == "employment"


def test_sections_of_senior_posts() -> None:
    parsed = read(
        "VACANCY\nHARBOUR MANAGER\nThe Harbour Manager is responsible for the performance of the port of the town.\n"
        "Core functions of the post: As is provided for in the Act on Ports.\n"
        "Minimum qualifications, work-related experience and knowledge and competency framework: As are provided for in the "
        "Regulations on Ports.\n"
    )
    kinds = {row.heading: row.kind for row in parsed.sections}
    assert kinds["Core functions of the post"] == "duties"
    assert parsed.posting.qualifications.minimum == ["As are provided for in the Regulations on Ports."]
