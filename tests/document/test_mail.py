"""Announcements in mails: the signature and the mail that is answered hold no values."""

from __future__ import annotations

import textwrap

import pytest
from layouts import structure

import jobparse

POSTING = """\
The Port of Alder seeks a Harbor Pilot.

DUTIES

- Guides ships through the narrows of the port, day and night, in all weathers of the year
- Inspects buoys after each storm and reports lights that are out to the harbor office
- Trains the apprentices of the pilot station in the use of charts, radios and small boats

HOW TO APPLY

Send a letter to jobs@port.example.org by May 3, 2027. The harbor office answers each letter within a week of its arrival.
"""
SIGNATURE = "\n-- \nJo Field, clerk\nclerk@port.example.org\n"
QUOTED = "\nOn Mon, 3 May 2027, Ann Pine wrote:\n> The dinner is $250 a head.\n> Salary: $90,000\n> ann@dinner.example.org\n"


def test_signature_and_quoted_mail_are_cut_off() -> None:
    posting = jobparse.parse(POSTING + SIGNATURE + QUOTED).posting
    assert posting.application.emails == ["jobs@port.example.org"]
    assert posting.salaries == []
    assert len(posting.duties) == 3
    kinds = [section.kind for section in posting.sections]
    assert kinds[kinds.index("application") :] == ["application", "header", "page_furniture", "page_furniture"]


def test_a_signature_alone_is_cut_off() -> None:
    assert jobparse.parse(POSTING + SIGNATURE).posting.application.emails == ["jobs@port.example.org"]


def test_a_posting_that_is_quoted_as_a_whole_is_read() -> None:
    quoted = "\n".join(f"> {line}" for line in POSTING.split("\n"))
    posting = jobparse.parse(f"Seen this?\n\nOn Mon, 3 May 2027, Ann Pine wrote:\n{quoted}").posting
    assert len(posting.duties) == 3


def test_the_pieces_are_a_partition() -> None:
    assert structure(POSTING + SIGNATURE + QUOTED).sections


def test_the_head_of_a_forwarded_mail_is_no_title() -> None:
    head = "--- Begin Forwarded Message ---\nFrom: Ann Pine <ann@example.org>\n\nApologies for cross-posting!\n\nHARBOR PILOT\n\n"
    posting = jobparse.parse(head + POSTING).posting
    assert posting.title == "HARBOR PILOT"
    assert len(posting.duties) == 3


FOOT = "----------------------------------\nTo place a posting on this list, write to list@alder.example.org\nSalary: $90,000\n"


def test_the_foot_of_a_list_is_cut_off() -> None:
    posting = jobparse.parse(POSTING + FOOT).posting
    assert posting.application.emails == ["jobs@port.example.org"]
    assert posting.salaries == []
    assert posting.sections[-1].kind == "page_furniture"


def test_a_rule_above_words_of_the_posting_is_no_foot() -> None:
    posting = jobparse.parse(POSTING + "----------------------------------\nSalary: $90,000\n").posting
    assert [salary.min for salary in posting.salaries] == [90000]


MAILED = """\
{above}
JOB TITLE:  Harbor Pilot
POSITION LOCATION: Alder
JOB RESPONSIBILITIES:
- Guides ships through the narrows of the port, day and night;
- Inspects buoys after each storm.
REQUIRED QUALIFICATIONS:
- Education: a degree in navigation;
- Computer skills: charts and radio;
- At least two years at sea.
REMUNERATION/ SALARY:  Fixed
APPLICATION DEADLINE:   28 February 2027
ABOUT COMPANY:   {about}
ADDITIONAL NOTES:  Only those on the short list are called.
"""


def test_labels_in_capitals_with_values_behind_them() -> None:
    posting = jobparse.parse(MAILED.format(above="Tide Pilots LLC", about="Founded by two brothers.")).posting
    assert posting.employer == "Tide Pilots LLC"
    assert posting.title == "Harbor Pilot"
    assert posting.qualifications.minimum == [
        "Education: a degree in navigation;",
        "Computer skills: charts and radio;",
        "At least two years at sea.",
    ]
    kinds = [section.kind for section in posting.sections]
    assert kinds[-5:] == ["minimum_qualifications", "salary", "dates", "about", "notes"]


HEAD = """\
Received: from port.example.org by lists.example.org; Mon, 3 May 2027 10:12:13 -0500
Date: Mon, 3 May 2027 10:12:00 -0500 (CDT)
From: Jo Field <jo@port.example.org>
To: boats@lists.example.org
Subject: [boats] Job: Harbor Pilot, Port of Alder

"""


def test_a_posting_is_posted_when_its_mail_is_sent() -> None:
    posting = jobparse.parse(HEAD + POSTING).posting
    assert posting.dates.posted == "2027-05-03T10:12:00-05:00"
    assert posting.dates.closes == "2027-05-03"


def test_an_archive_prints_the_date_below_the_subject() -> None:
    head = "[boats] Harbor Pilot wanted\n\nJo Field jo at port.example.org\nMon May  3 10:12:00 UTC 2027\n\n"
    assert jobparse.parse(head + POSTING).posting.dates.posted == "2027-05-03T10:12:00+00:00"


def test_a_date_without_the_head_of_a_mail_is_none_of_a_posting() -> None:
    assert jobparse.parse("Date: 3 May 2027 10:12:00\n\n" + POSTING).posting.dates.posted is None


def test_lines_of_the_head_of_a_mail_are_not_joined() -> None:
    head = "Subject: Position: Harbor Pilot, Port of Alder (Alder, Alderland)\nFrom: Jo Field <jo@port.example.org>\n\n"
    body = "\n".join(textwrap.fill(line, 66) for line in POSTING.split("\n"))
    parsed = jobparse.parse(head + body)
    assert parsed.posting.title == "Harbor Pilot"
    subject, sender = parsed.document.lines[:2]
    assert parsed.document.lower.startswith("subject:", subject.body)
    assert parsed.document.lower.startswith("from:", sender.body)


def test_the_banner_of_a_list_is_furniture() -> None:
    posting = jobparse.parse(f"LISTSERV at Alder University\nUse Monospaced Font\nShow All Mail Headers\n\n{POSTING}").posting
    assert posting.department is None
    assert [section.kind for section in posting.sections][:3] == ["page_furniture"] * 3


@pytest.mark.parametrize("subject", ["job opening", "Vacancy", "2 openings"])
def test_a_subject_that_names_no_job_is_no_title(subject: str) -> None:
    head = f"From: Jo Field <jo@port.example.org>\nSubject: {subject}\n\n"
    assert jobparse.parse(head + POSTING).posting.title == "Harbor Pilot"


def test_the_date_of_a_mail_in_words() -> None:
    head = "Subject: Position at the port\n\nFrom: Jo Field <jo@port.example.org>\nDate: Sunday, February 21, 2027\n"
    assert jobparse.parse(f"{head}Harbor Pilot\n\n{POSTING}").posting.dates.posted == "2027-02-21"


@pytest.mark.parametrize(
    "note",
    [
        "Apologies for cross-posting. Please forward to anyone who may be interested.",
        "Please feel free to forward this announcement to interested colleagues. Thank you.",
        "Do not reply to me. Please send all replies to the address listed in the posting.",
    ],
)
def test_what_the_sender_says_of_a_mail_does_not_hide_the_title_block(note: str) -> None:
    posting = jobparse.parse(
        f"From: Jo Field <jo@elmford.example>\nSubject: Vacancy announcement - TIDES, Elm Bay, OR\n\n{note}\n\n"
        "Harbor Librarian\nUniversity of Alder\nElm Bay, OR\n\n"
        "The University of Alder seeks a librarian for its harbor. The librarian keeps the charts.\n\n"
        "Required qualifications:\n- A degree in charts\n- Two years of experience\n"
    ).posting
    assert (posting.title, posting.employer) == ("Harbor Librarian", "University of Alder")
    assert [(row.city, row.state) for row in posting.locations] == [("Elm Bay", "OR")]


def test_a_folded_subject_is_one_line() -> None:
    head = "From: Jo Field <jo@port.example.org>\nSubject: Pilot of the Northern\n\tHarbors\nTo: pilots@lists.example.org\n\n"
    assert jobparse.parse(head + POSTING).document.text[37:74] == "Subject: Pilot of the Northern  Harbors"[:37]
    assert jobparse.parse(head + POSTING).posting.title == "Pilot of the Northern Harbors"
    apart = head.replace("\n\tHarbors", "\nX-Harbors: no")
    assert jobparse.parse(apart + POSTING).posting.title == "Pilot of the Northern"


def test_the_sender_of_a_digest_is_no_part_of_a_title() -> None:
    head = "Tides Digest, Vol 8\n\nToday's Topics:\n\n   1. JOB: Harbor Pilot (Ann Pine)\n\n"
    assert jobparse.parse(head + POSTING).posting.title == "Harbor Pilot"
    assert jobparse.parse("JOB: Harbor Pilot (North Narrows)\n\n" + POSTING).posting.title == "Harbor Pilot (North Narrows)"
