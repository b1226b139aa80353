"""`dates` told by sentences, without a label or heading of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from announcement import announce, at, end_with, without

if TYPE_CHECKING:
    from collections.abc import Callable

    from jobparse import Parsed


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ("Please send your form to the clerk by 15.09.2021.", {"closes": "2021-09-15"}),
        ("The posting closes on 2024-06-07.", {"closes": "2024-06-07"}),
        ("The position is open from June 7, 2024 to June 21, 2024.", {"opens": "2024-06-07", "closes": "2024-06-21"}),
        ("Applications must reach us no later than noon on Monday 10 June 2024.", {"closes": "2024-06-10T12:00:00"}),
        ("The posting will close once 500 letters have come in, or on October 19, 2025.", {"closes": "2025-10-19"}),
        ("Those interested shall submit the papers to the Records Unit not later than July 22, 2022:", {"closes": "2022-07-22"}),
        ("Send your resume and a map to ada@bridges.example by close of business on May 2, 2025.", {"closes": "2025-05-02"}),
        ("Applications close 11.59pm, Sunday 25 August 2024. Ask Jo Tan.", {"closes": "2024-08-25T23:59:00"}),
        ("Salary: $54,900 a year. Closes 30 August 2024.", {"closes": "2024-08-30"}),
        ("Final Filing Date: July 27, 2025\n\nBy Sunday, July 27, 2025, 11:59 PM (PST)", {"closes": "2025-07-27T23:59:00-07:00"}),
        ("Latest date for receipt of completed forms is 4.00 p.m. on Thursday, 20 May 2027.", {"closes": "2027-05-20T16:00:00"}),
        ("The last day to apply is Friday, May 21, 2027.", {"closes": "2027-05-21"}),
        ("The new closing date is May 21, 2027.", {"closes": "2027-05-21"}),
        ("Deadline extended: May 21, 2027", {"closes": "2027-05-21"}),
        ("This notice expires May 21, 2027.", {"closes": "2027-05-21"}),
        ("We take applications up to and including May 21, 2027.", {"closes": "2027-05-21"}),
        ("Send a letter of interest prior to the closing date of May 21, 2027.", {"closes": "2027-05-21"}),
        ("To apply, complete the form no later than May 21, 2027.", {"closes": "2027-05-21"}),
        ("Those who can should send a letter to a@b.org before close of business on May 21, 2027.", {"closes": "2027-05-21"}),
        ("This job opens on May 3, 2027 and closes on May 21, 2027.", {"opens": "2027-05-03", "closes": "2027-05-21"}),
        ("Applications open May 3, 2027 and close May 21, 2027.", {"opens": "2027-05-03", "closes": "2027-05-21"}),
        ("Apply between 3 and 21 May 2027.", {"opens": "2027-05-03", "closes": "2027-05-21"}),
        ("Applications will be taken May 3-14, 2027.", {"opens": "2027-05-03", "closes": "2027-05-14"}),
        ("Date of Posting: May 3, 2027 to May 14, 2027", {"posted": "2027-05-03", "closes": "2027-05-14"}),
        ("Share   Print   Application Deadline\n\n5/21/2027", {"closes": "2027-05-21"}),
        ("Pay depends on experience, and we need applications in by May 21, 2027.", {"closes": "2027-05-21"}),
        ("DATE OPENED: 05/03/2027 / DATE CLOSED: 05/14/2027", {"opens": "2027-05-03", "closes": "2027-05-14"}),
        ("Bids accepted: May 3, 2027 through May 14, 2027", {"opens": "2027-05-03", "closes": "2027-05-14"}),
        # no deadlines
        ("HOW TO APPLY\n\nOfficial transcripts are due by June 4, 2027.", {}),
        ("HOW TO APPLY\n\nThe season runs June 4, 2027 through August 30, 2027.", {}),
        ("HOW TO APPLY\n\nThe work is available from June 4, 2027 until August 30, 2027.", {}),
        ("HOW TO APPLY\n\nReferences must be received by June 4, 2027.", {}),
        ("HOW TO APPLY\n\nYou must turn 21 by June 4, 2027.", {}),
        ("HOW TO APPLY\n\nA new keeper must relocate by June 4, 2027.", {}),
        ("KEY DATES\n\nInterviews are currently scheduled to take place in the weeks of 7 and 14 July 2025.", {}),
        ("The last day of classes is June 4, 2027.", {}),
        ("Anticipated Start Date: July 1, 2027\nEnd Date: June 30, 2028", {}),
        ("May 3-14, 2027 is the week of the bridges.", {}),
        ("The bridge office will close on July 4, 2025.", {}),
        ("This position is funded through June 30, 2026.", {}),
        ("Applicants must submit proof that they obtained a licence by May 2, 2025.", {}),
        ("The appointment to this post runs until 31 March 2023.", {}),
        ("Apply at the desk. Interviews will be held by May 2, 2025.", {}),
        ("CLOSES: Open until filled. First review of applications: June 24, 2024", {"open_until_filled": True}),
        ("Proposed Starting Date: 07/01/2025", {}),
        ("Submit the form on site. The band of 9 May 2025 played.", {}),
    ],
)
@pytest.mark.parametrize("place", [announce, end_with])
def test_sentences_anywhere(place: Callable[[str], Parsed], part: str, expected: dict[str, object]) -> None:
    assert without(at(place(part), "/dates")) == expected


@pytest.mark.parametrize(
    ("part", "closes"),
    [
        ("BENEFITS\n\nOpen enrolment: deadline June 4, 2027.", None),
        ("DUTIES\n\n- Mends nets.\n- Tells guests that the last day to file a form is June 4, 2027.", None),
        ("DUTIES\n\n- Mends nets.\n- Runs the ferry fund (closing 4 June 2027).", None),
        ("DUTIES\n\n- Mends nets.\n- The last day to file applications for permits is June 4, 2027.", None),
        ("REQUIREMENTS\n\n- Must hold a pass by the deadline of June 4, 2027.", None),
        ("SUMMARY\n\nThe old pier, closing on 4 June 2027, needs care.", None),
        ("BENEFITS\n\nA boat.\n\nThe deadline for applications is June 4, 2027.", "2027-06-04"),
        ("REQUIREMENTS\n\n- A pass by the closing date of this posting, June 4, 2027.", "2027-06-04"),
    ],
)
def test_last_days_of_other_matters(part: str, closes: str | None) -> None:
    assert announce(part).posting.dates.closes == closes


@pytest.mark.parametrize("words", ["Closing date for the receipt of applications is", "The closing date will be"])
def test_a_sentence_on_the_closing_date(words: str) -> None:
    assert announce(f"{words} Friday 22nd December 2028").posting.dates.closes == "2028-12-22"


@pytest.mark.parametrize(
    ("text", "closes"),
    [
        ("Eligible candidates should apply before 15 January 2027 at the port.", "2027-01-15"),
        ("The last date for submission of applications is 15 January 2027.", "2027-01-15"),
        ("Employees eligible for retirement before 15 January 2027 may stay.", None),
    ],
)
def test_what_applicants_do_by_a_date(text: str, closes: str | None) -> None:
    assert announce(f"SUMMARY\n\n{text}").posting.dates.closes == closes


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Return the form with the fee for the test no later than 4:00 PM MONDAY, JULY 31, 2023.",
            {"closes": "2023-07-31T16:00:00"},
        ),
        ("To be considered, submit a letter and your current salary by\nFriday, May 17, 2024 to:", {"closes": "2024-05-17"}),
        (
            "Closing date for receipt of completed application forms is 4.00pm on Thursday, 19th October 2023",
            {"closes": "2023-10-19T16:00:00"},
        ),
        ("Applications should be sent by 1600 hrs on Friday 6 May 2022.", {"closes": "2022-05-06"}),
        ("The last date for receipt is 16 October 2023.", {"closes": "2023-10-16"}),
        ("This page was last edited on 19 April 2022.", {"updated": "2022-04-19"}),
        ("Pilots turn in their old maps for the test by May 3, 2024.", {}),
    ],
)
def test_sentences_behind_the_qualifications(line: str, expected: dict[str, str]) -> None:
    assert without(at(end_with(f"NOTES\n\n{line}"), "/dates")) == expected


def test_the_day_of_a_first_screening_is_no_deadline() -> None:
    parsed = announce("Closing Date: Open until filled. First screening January 20, 2025.")
    assert without(at(parsed, "/dates")) == {"open_until_filled": True}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "The filing period for this examination will be from Friday, June 7, 2024 through Friday, June 21, 2024.",
            {"opens": "2024-06-07", "closes": "2024-06-21"},
        ),
        ("The filing period is June 7, 2024 through June 21, 2024.", {"opens": "2024-06-07", "closes": "2024-06-21"}),
        ("The test period for this examination will be from June 7, 2024 through June 21, 2024.", {}),
    ],
)
def test_a_window_told_by_the_name_of_its_period(line: str, expected: dict[str, str]) -> None:
    assert without(at(end_with(f"NOTES\n\n{line}"), "/dates")) == expected


@pytest.mark.parametrize(
    ("sentence", "opens", "closes"),
    [
        ("The open period for applications is March 7 through March 11, 2031.", "2031-03-07", "2031-03-11"),
        ("The application period runs from March 7 to March 11, 2031.", "2031-03-07", "2031-03-11"),
        ("Applications will be accepted 7 - 11 March 2031.", "2031-03-07", "2031-03-11"),
        ("This position will be open March 7 through March 11, 2031.", "2031-03-07", "2031-03-11"),
        ("Applicants meet the crew from March 7 to March 11, 2031.", None, None),
        ("Apply today to keep the pier at the regatta, June 7-9, 2027.", None, None),
        ("Open from June 7-9, 2027 to the public is the pier.", None, None),
        ("Apply online June 7-9, 2027.", "2027-06-07", "2027-06-09"),
        ("Open from June 7-9, 2027.", "2027-06-07", "2027-06-09"),
    ],
)
def test_a_window_whose_ends_share_their_year(sentence: str, opens: str | None, closes: str | None) -> None:
    dates = end_with(f"NOTES\n\n{sentence}").posting.dates
    assert (dates.opens, dates.closes) == (opens, closes)


@pytest.mark.parametrize(
    ("said", "closes"),
    [
        ("A complete application package must be submitted by 11:45 PM (ET) on 01/16/2029", "2029-01-16T23:45:00-05:00"),
        ("Candidates must complete the swim test by 11:45 PM (ET) on 01/16/2029", "2029-01-16"),
    ],
)
def test_the_time_of_a_deadline_in_a_sentence(said: str, closes: str) -> None:
    part = f"Closing Date: 01/16/2029\n\nHOW TO APPLY\n\n{said} to be considered.\n"
    assert announce(part).posting.dates.closes == closes


@pytest.mark.parametrize(
    ("line", "opens", "closes"),
    [
        ("Opens: April 2, 2027; closes: May 5, 2027", "2027-04-02", "2027-05-05"),
        ("Opens: April 2, 2027 | Closing date: May 5, 2027", "2027-04-02", "2027-05-05"),
        ("Opens: April 2, 2027; work starts: May 5, 2027", "2027-04-02", None),
        ("Please respond by May 5, 2027.", None, "2027-05-05"),
        ("The clerk has to respond to all mails by the evening of May 5, 2027.", None, None),
    ],
)
def test_both_ends_on_a_line_and_requests_to_respond(line: str, opens: str | None, closes: str | None) -> None:
    dates = announce(line).posting.dates
    assert (dates.opens, dates.closes) == (opens, closes)
