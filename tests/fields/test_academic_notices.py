"""Notices of universities, museums and libraries on lists: fields of a degree, papers inside a sentence, who hires and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import jobparse

if TYPE_CHECKING:
    from jobparse.posting import JobPosting

HEAD = "Harbor Fellow\n\n"
DUTIES = "\n\nThe fellow measures tides at sea and on land.\n"


def posting(sentence: str) -> JobPosting:
    return jobparse.parse(HEAD + sentence + DUTIES).posting


@pytest.mark.parametrize(
    ("statement", "fields"),
    [
        (
            "PhD in botany, soils, or other fit field, experience in work at sea, and clear evidence of skill",
            ["botany", "soils", "other fit field"],
        ),
        ("PhD in botany or a related field by August 15, 2027", ["botany", "a related field"]),
        ("PhD in botany at the time of appointment", ["botany"]),
        ("PhD in botany no later than the first day", ["botany"]),
        ("Master's degree in botany, two years of work on boats, and knowledge of tides", ["botany"]),
        ("Master's degree in botany and shall have at least 3 years at sea", ["botany"]),
        ("PhD in botany, expertise in tides, and a commitment to students", ["botany"]),
        (
            "PhD in botany, evidence synthesis, knowledge management, or soils",
            ["botany", "evidence synthesis", "knowledge management", "soils"],
        ),
    ],
)
def test_what_is_asked_for_beside_a_degree_is_none_of_its_fields(statement: str, fields: list[str]) -> None:
    degrees = jobparse.parse(f"{HEAD}Qualifications:\n\n- {statement}.\n- Likes boats.\n").posting.qualifications.education
    assert [degree.fields for degree in degrees] == [fields]


LIST = "(1) a letter in your own hand; (2) a page on your aims at sea; and (3) the names of three references."


def test_the_papers_of_a_list_inside_a_sentence_end_with_it() -> None:
    paragraph = f"Applications should include {LIST} Please send your application as one file to jo@tides.example."
    read = posting(paragraph).application
    assert read.documents == ["a letter in your own hand;", "a page on your aims at sea; and", "the names of three references."]
    assert read.instructions == [paragraph]


def test_sentences_behind_a_list_inside_a_sentence_are_an_item_of_their_own() -> None:
    duties = (
        "Duties\n\nThe pilot 1) guides ships; 2) reads charts; and 3) trains crews. Pilots also keep the log of the harbor.\n"
    )
    items = jobparse.parse(HEAD + duties).posting.duties
    assert items[-2:] == ["trains crews.", "Pilots also keep the log of the harbor."]
    steps = "Duties\n\nThe pilot 1) Guides ships; 2) Reads charts; 3) Trains crews. The crews are small and new.\n"
    assert jobparse.parse(HEAD + steps).posting.duties[-1] == "Trains crews. The crews are small and new."


@pytest.mark.parametrize(
    ("sentence", "employer", "city"),
    [
        ("The Elm Library in lovely Elm, CT is seeking a fellow.", "Elm Library", "Elm"),
        ("The Elm Museum, located in Elm, Oregon, seeks a fellow.", "Elm Museum", "Elm"),
        ("The Elm Museum, located in lovely Elm, Oregon, seeks a fellow.", "Elm Museum", "Elm"),
        ("School Tides Fund (STF) seeks to hire a fellow.", "School Tides Fund", None),
        ("School seeks a fellow who likes boats.", None, None),
        ("The Technology Library is seeking a fellow.", None, None),
        ("The fellow visits the boats in Elm, Oregon, and reads charts.", None, None),
    ],
)
def test_who_seeks_somebody_and_where(sentence: str, employer: str | None, city: str | None) -> None:
    read = posting(sentence)
    assert read.employer == employer
    assert [place.city for place in read.locations] == ([city] if city else [])


def test_a_government_that_the_employer_works_with_hires_nobody() -> None:
    read = posting("We work closely with the City of Elm on all its quays.")
    assert read.employer is None
    assert posting("Boats of the City of Elm are new.").employer == "City of Elm"


def test_the_question_of_a_site_tells_the_title_and_the_employer() -> None:
    question = "What are the responsibilities and job description for the Harbor Pilot position at Elm Tide Watch?\n"
    read = jobparse.parse(
        f"{question}Elm Tide Watch- Harbor Pilot: MAY 22 DEADLINE\n\nDuties\n\n- Guides ships for the City of Elm.\n"
    ).posting
    assert (read.title, read.employer) == ("Harbor Pilot", "Elm Tide Watch")
    placed = f"{question.replace('Watch', 'Watch OR')}\n{{}} guides ships.\n\nDuties\n\n- Guides ships.\n"
    assert jobparse.parse(placed.format("Elm Tide Watch")).posting.employer == "Elm Tide Watch"
    assert jobparse.parse(placed.format("It")).posting.employer == "Elm Tide Watch OR"


def test_a_label_on_remote_work_with_its_value_below_it() -> None:
    assert [place.remote for place in posting("Remote\n\nNo\n\nLocation\n\nElm, OR").locations] == [None]
    assert posting("Remote\n\nLocation\n\nElm, OR").locations[0].remote == "remote"


def test_the_head_of_a_mail_without_the_label_of_its_date() -> None:
    head = (
        '"Jo Field" <[log in to unmask]>\nReply To:\nDaily Pilot News <[log in to unmask]>\n'
        "Tue, 4 May 2027 12:46:26 -0400\nSubject: Harbor Pilot Internship Available\n\n"
    )
    read = jobparse.parse(head + "The port seeks a pilot." + DUTIES).posting
    assert (read.title, read.dates.posted) == ("Harbor Pilot Internship", "2027-05-04T12:46:26-04:00")
    assert jobparse.parse(head.replace("Subject: ", "") + DUTIES).posting.dates.posted is None


@pytest.mark.parametrize(
    ("sentence", "employer", "department"),
    [
        ("The Tides Department of Elm College invites applications for a fellow.", "Elm College", "Tides Department"),
        (
            "The Tides Department of Elm College of Elmford, New York, invites applications for a fellow.",
            "Elm College",
            "Tides Department",
        ),
        ("The Elm University Department of Tides invites applications for a fellow.", "Elm University", "Department of Tides"),
        ("The Board of Trustees of Elm Library seeks a fellow.", "Elm Library", None),
        ("The Elm Reading Room is currently accepting resumes. The Elm Reading Room is new.", "Elm Reading Room", None),
        (
            "Tide Watch seeks a fellow. Reporting to the Board of Trustees, the fellow writes. Tide Watch is new.",
            "Tide Watch",
            None,
        ),
        ("The library lies within the diverse, active and old Town of Elm.", None, None),
        ("The fellow writes for the finance office of the Town of Elm.", "Town of Elm", None),
        ("The fellow writes in the finance office, Town of Elm. The boats are new.", "Town of Elm", None),
        ("The docks of the Town of Elm. The boats are new.", "Town of Elm", None),
        (
            "The fellow sits in the Office of Management and Tides of Elm University.",
            "Elm University",
            "Office of Management and Tides",
        ),
    ],
)
def test_the_whole_and_its_part_in_a_sentence(sentence: str, employer: str | None, department: str | None) -> None:
    read = posting(sentence)
    assert (read.employer, read.department) == (employer, department)


def test_papers_are_enclosed_or_submitted_with_an_application() -> None:
    asked = "Please enclose in your mail a letter of application, curriculum vitae and three letters of reference."
    assert posting(asked).application.documents == ["letter of application", "curriculum vitae", "three letters of reference"]
    steps = f"{HEAD}How to apply: Apply by submitting a resume, cover letter and chart to jo@tides.example.\n\nDuties:\n- Row.\n"
    assert jobparse.parse(steps).posting.application.documents == ["resume", "cover letter"]


@pytest.mark.parametrize(
    ("sentence", "title", "employer"),
    [
        ("The Dewitt Library at Elm College is seeking a harbor clerk.", "harbor clerk", "Elm College"),
        ("Elm Tide Watch and Elm University are seeking four (4) harbor clerks to count boats.", "harbor clerks", None),
    ],
)
def test_who_is_sought_in_small_letters(sentence: str, title: str, employer: str | None) -> None:
    read = jobparse.parse(f"{sentence}{DUTIES}\nBenefits:\n- A boat.\n- A berth.\n").posting
    assert read.title == title
    assert employer in (None, read.employer)


def test_a_title_in_capitals_opens_a_notice() -> None:
    text = (
        "Tides\n\nFIELD CLERK needed from about 15 May through 28 July 2027, for work on boats. Duties include counting boats.\n"
    )
    assert jobparse.parse(text).posting.title == "FIELD CLERK"
    assert jobparse.parse(text.replace("needed", "hangs")).posting.title != "FIELD CLERK"


def test_the_slogan_of_a_site_is_no_title() -> None:
    site = "Tideline, Your Source for Clerk, Pilot, and Other Internship Positions\n\n"
    assert jobparse.parse(f"{site}Harbor Pilot\n\nDuties\n- Guide ships.\n- Read charts.\n").posting.title == "Harbor Pilot"
    assert (
        jobparse.parse("Two Clerk Positions\n\nDuties\n- Guide ships.\n- Read charts.\n").posting.title == "Two Clerk Positions"
    )


def test_an_address_of_mail_with_its_sign_in_words_is_none_of_the_web() -> None:
    text = f"{HEAD}How to apply: Send a letter to jo AT tides.example.org.\n\nDuties:\n- Row.\n- Read.\n"
    assert jobparse.parse(text).posting.application.urls == []
    assert jobparse.parse(text.replace("jo AT ", "")).posting.application.urls == ["tides.example.org"]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Postdoctoral position in Tide Research", "Postdoctoral position in Tide Research"),
        ("Faculty Position in Tides", "Faculty Position in Tides"),
        ("Postdoctoral Position at Elm University", "Postdoctoral Position"),
        ("Harbor Pilot position in Tide Research", "Harbor Pilot"),
    ],
)
def test_what_a_position_is_of_is_no_title_without_it(line: str, title: str) -> None:
    text = f"{line}\n\nElm University, Elmford, Germany\n\nDeadline: 24 Dec 2027\n\nWe are inviting applications.\n"
    assert jobparse.parse(text).posting.title == title


def test_what_is_left_of_a_line_behind_its_title_is_no_department() -> None:
    text = "Postdoctoral grant available at Elm University, Sweden\n\nDeadline: 24 Dec 2027\n\nDuties\n\n- Counts ships.\n"
    assert jobparse.parse(text).posting.department is None


def test_a_city_before_the_name_of_its_state() -> None:
    text = "Museum Educator\n\nLocation: Elm Bay Maryland\n\nDuties:\n- Teach.\n- Row.\n"
    assert [(place.city, place.state) for place in jobparse.parse(text).posting.locations] == [("Elm Bay", "MD")]
    fort = text.replace("Elm Bay Maryland", "Fort Washington")
    assert [place.city for place in jobparse.parse(fort).posting.locations] == ["Fort Washington"]
    area = text.replace("Elm Bay Maryland", "Northern Virginia")
    assert [(place.city, place.state) for place in jobparse.parse(area).posting.locations] == [("Northern Virginia", None)]
