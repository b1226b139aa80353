"""Short notices of newsletters, mailing lists and boards: no headings, small letters, labels with their values below them."""

from __future__ import annotations

import pytest
from announcement import BODY, read


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("The Tidewatch Ferry is looking to hire deckhands for the summer.", "deckhands"),
        ("We are looking to hire an experienced bicycle mechanic with some patience.", "bicycle mechanic"),
        ("The town of Alder is hiring a temporary, part-time harbor clerk for a year.", "harbor clerk"),
        ("The town of Alder is accepting applications for two laborer positions.", "laborer"),
        ("The town of Alder is seeking applicants for a ferry booth attendant.", "ferry booth attendant"),
        ("The town of Alder is seeking student employees.", None),
        ("The town of Alder is hiring for the summer.", None),
        ("The town of Alder is looking for somebody to assist the harbor clerk.", None),
        ("Tidewatch invites scholars to apply for a one-year post as Tide Instructor.", "Tide Instructor"),
        ("Wanted: Ferry Operator II in the Harbor Office.", "Ferry Operator II"),
    ],
)
def test_the_title_of_a_notice(sentence: str, title: str | None) -> None:
    assert read(f"{sentence} The pay is $20 an hour. Call the position's office.").posting.title == title


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Seasonal Ferry Painter Needed", "Seasonal Ferry Painter"),
        ("Ferry Painter Wanted", "Ferry Painter"),
        ("Help Wanted: Ferry Painter", "Ferry Painter"),
        ("Subject: \\[TIDES\\] Ferry Painter", "Ferry Painter"),
        ("Ferry Painter \u2022", "Ferry Painter"),
        ("Respected colleagues\n\nFerry Painter", "Ferry Painter"),
        ("boston\n\nFerry Painter", "Ferry Painter"),
    ],
)
def test_a_title_line_of_a_notice(line: str, title: str) -> None:
    assert read(f"{line}\n\nCity of Elmford{BODY}").posting.title == title


@pytest.mark.parametrize("label", ["Company / Organization", "Company/Organization", "Company Name"])
def test_labels_over_their_values_on_a_board(label: str) -> None:
    text = f"Job: Hand - Tidewatch\n\nJob Title\n\nDeckhand\n\n{label}\n\nTidewatch Ferries\n\nJob Description\n\nSails{BODY}"
    posting = read(text).posting
    assert (posting.title, posting.employer) == ("Deckhand", "Tidewatch Ferries")


def test_a_heading_over_prose_is_no_label() -> None:
    assert read(f"Ferry Painter\n\nCompany Name\n\nTidewatch Boats\n\nIs a firm by the sea.{BODY}").posting.employer is None


@pytest.mark.parametrize(
    ("sentence", "employer"),
    [
        ("The Pitchpine Avenue BID is seeking a clerk.", "Pitchpine Avenue BID"),
        ("Old Morning Farm are looking for a clerk. Old morning farm is old.", "Old Morning Farm"),
        ("Jo Field is looking for a clerk.", None),
        ("The Northern Region is looking for a clerk.", None),
        ("Opportunity We are looking for a clerk. Opportunity We are.", None),
    ],
)
def test_the_employer_of_a_notice(sentence: str, employer: str | None) -> None:
    assert read(f"Harbor Clerk\n\n{sentence}{BODY}").posting.employer == employer


@pytest.mark.parametrize(
    ("sentence", "phones"),
    [
        ("Contact harbor master Jo Field at 555-733-4195 or at jo@tides.example.", ["555-733-4195"]),
        ("For questions, call Jo Field, Dock Superintendent, at (555) 497-2606.", ["(555) 497-2606"]),
        ("Please do not call 555-733-4195 about this position.", []),
        ("We are by the sea. The pier has the number 555-733-4195.", []),
        ("Contact Jo Field by fax: 555-733-4195.", []),
    ],
)
def test_the_number_to_call(sentence: str, phones: list[str]) -> None:
    notice = f"The Tidewatch Ferry is looking to hire deckhands for the summer. {sentence}"
    assert read(notice).posting.application.phones == phones


def test_a_notice_of_one_paragraph() -> None:
    posting = read(
        "The town of Alder seeks a full-time Harbor Clerk. You must be at least 18 years old and own a boat. Completed "
        "applications should be emailed to Jo Field, Town Clerk, at jo@alder.example."
    ).posting
    assert posting.qualifications.minimum == ["You must be at least 18 years old and own a boat."]
    assert posting.application.contact == "Jo Field"
    assert posting.application.instructions == [
        "Completed applications should be emailed to Jo Field, Town Clerk, at jo@alder.example."
    ]


def test_words_inside_a_sentence_open_nothing() -> None:
    sentence = "The ideal candidate will have a Bachelor's degree in tides and a valid driver's licence."
    posting = read(f"The town of Alder seeks a full-time Harbor Clerk. {sentence} The pay is $20 an hour.").posting
    assert posting.qualifications.minimum == []


def test_labels_without_colons_end_a_list_of_requirements() -> None:
    posting = read(
        "Harbor Painter\nCity of Alder, Oregon\n\nEducation: A degree in paint is required.\n\nExperience: None required\n\n"
        "Salary range $50-63,500/year.\n\nTo apply submit the form of the City of Alder.\n\nPosition open until filled.\n\n"
        "Posted November 30, 2023\n"
    ).posting
    assert posting.qualifications.minimum == ["A degree in paint is required."]
    assert posting.application.instructions == ["To apply submit the form of the City of Alder."]
    assert (posting.dates.posted, posting.dates.open_until_filled) == ("2023-11-30", True)
    assert (posting.salaries[0].min, posting.salaries[0].max) == (50_000, 63_500)


def test_a_month_or_an_amount_behind_other_words_makes_no_label() -> None:
    posting = read(f"Harbor Painter\n\nDuties\n\nPaints in March 3 boats\n\nSells $9 cans\n{BODY}").posting
    assert posting.duties[:2] == ["Paints in March 3 boats", "Sells $9 cans"]


def test_a_heading_with_emphasis_inside_its_mark() -> None:
    text = "# Painter\n\n## Requirements\n* Knows paint\n* Knows tar\n\n### **Our tools and toys**\n* Many boats\n* A pantry\n"
    assert read(text).posting.qualifications.minimum == ["Knows paint", "Knows tar"]


def test_the_rest_of_a_heading_is_no_duty() -> None:
    text = "Harbor Painter\n\nESSENTIAL DUTIES AND RESPONSIBILITIES include the following. Other duties may be assigned.\n\n"
    assert read(f"{text}Paints piers.\n\nPaints boats.\n").posting.duties == ["Paints piers.", "Paints boats."]


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        ("The position will be 20 hours per week Monday through Friday, beginning in June.", 5),
        ("This is a position working Tuesdays and Saturdays.", 2),
        ("The office is open Monday through Friday.", 0),
    ],
)
def test_days_in_a_sentence(sentence: str, days: int) -> None:
    assert len(read(f"Harbor Painter\n\nThe town of Alder seeks a painter. {sentence}\n").posting.schedule.days) == days


def test_what_a_notice_says_of_the_post() -> None:
    posting = read(
        "The town of Alder is looking to hire a full-time seasonal painter, appointed by the Board of Tides. The town wants "
        "to fill one or two positions. The salary is $19.42 or higher per hour.\n"
    ).posting
    assert posting.document_type == "job_announcement"
    assert posting.employment.types == ["full_time", "seasonal"]
    assert (posting.department, posting.openings.count) == (None, None)
    assert (posting.salaries[0].min, posting.salaries[0].period) == (19.42, "hour")


def test_the_last_sentence_of_a_lead_tells_the_list() -> None:
    posting = read(
        "Harbor Instructor\n\nTidewatch is looking for somebody, and you must have a boat. Your role will be two things:\n\n"
        "- Leading the tide school\n- Keeping its books\n\nRequirements\n\n- Knows knots\n- Knows tides\n\n"
        "If you are interested, email us at jo@alder.example with:\n\n- a resume\n- a link to your boat\n"
    ).posting
    assert posting.duties == ["Leading the tide school", "Keeping its books"]
    assert posting.qualifications.minimum == ["Knows knots", "Knows tides"]
    assert posting.application.emails == ["jo@alder.example"]


@pytest.mark.parametrize(
    ("sentence", "minimum"),
    [
        (
            "A degree in tides and two years of work to include two of the following: buoys, charts, or lights.",
            ["A degree in tides and two years of work to include two of the following: buoys, charts, or lights."],
        ),
        (
            "Requirements include the following: a strong back and a steady hand on the rope.",
            ["a strong back and a steady hand on the rope."],
        ),
        (
            "Successful candidates will possess a steady hand and good eyes.",
            ["Successful candidates will possess a steady hand and good eyes."],
        ),
        ("Successful candidates will be told by mail.", []),
    ],
)
def test_what_a_sentence_of_a_notice_asks_for(sentence: str, minimum: list[str]) -> None:
    text = f"The town of Alder seeks a harbor painter. {sentence} Send a resume to the Clerk by May 4.\n"
    assert read(text).posting.qualifications.minimum == minimum


@pytest.mark.parametrize(
    ("sentence", "phones"),
    [
        ("Questions should be directed to Mr Jo Field on 08 5550 1031 or 0455 501 031.", ["08 5550 1031", "0455 501 031"]),
        ("The harbor of Perth in Australia has the number 08 5550 1031.", []),
    ],
)
def test_numbers_of_whom_questions_are_directed_to(sentence: str, phones: list[str]) -> None:
    text = f"The Shire of Alder in Western Australia seeks a harbor painter. {sentence} Applications close on 19 October 2027.\n"
    assert read(text).posting.application.phones == phones
