"""When the announcement was posted, updated and revised, and when applications are taken."""

from __future__ import annotations

import pytest
from announcement import BODY, announce, at, codes, doubted, end_with, printed, read, without


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ("Posted: 03/04/2025", {"posted": "2025-03-04"}),
        ("Date Posted: March 4, 2025", {"posted": "2025-03-04"}),
        ("Job Posting: Jun 17, 2025", {"posted": "2025-06-17"}),
        ("Updated: 2025-03-09", {"updated": "2025-03-09"}),
        ("Closing Date: 06-22-18", {"closes": "2018-06-22"}),
        ("Closing Date:\nTHURSDAY, DECEMBER 13, 2018", {"closes": "2018-12-13"}),
        ("Opening Date: 3/4/2025\nClosing Date: 3/28/2025", {"opens": "2025-03-04", "closes": "2025-03-28"}),
        ("Application Period: 01/03/2019 - 01/10/2019", {"opens": "2019-01-03", "closes": "2019-01-10"}),
        ("Application Period: 01/03/2019to01/10/2019", {"opens": "2019-01-03", "closes": "2019-01-10"}),
        ("APPLICATION DEADLINE\n\nMay 2, 2025", {"closes": "2025-05-02"}),
        ("Filing Deadline: 5:00 pm on May 2, 2025", {"closes": "2025-05-02T17:00:00"}),
        (
            "Applications for this position will be accepted from March 8, 2024, until March 22, 2024.",
            {"opens": "2024-03-08", "closes": "2024-03-22"},
        ),
        ("Applications must be received by May 2, 2025.", {"closes": "2025-05-02"}),
        ("Date Revised: April, 2021", {"revised": "2021-04"}),
        ("Opening Date: soon Closing Date: 3/28/2025", {"closes": "2025-03-28"}),
        ("Closing Date: 10 / 30 / 202 5", {"closes": "2025-10-30"}),
        ("Application Deadline :31-Oct-11", {"closes": "2011-10-31"}),
        ("Last date for receipt of applications: May 2, 2025", {"closes": "2025-05-02"}),
        ("Expressions of interest close COB Friday, May 2, 2025.", {"closes": "2025-05-02"}),
        ("Expiry Date: May 2, 2025", {"closes": "2025-05-02"}),
        ("Date of publication: 2 May 2025", {"posted": "2025-05-02"}),
        ("Closing Date:\n• May 2, 2025\n• @ 11:59 PM CST", {"closes": "2025-05-02T23:59:00-05:00"}),
        ("Closing Date: 30 June 2024 (23:59 CET)", {"closes": "2024-06-30T23:59:00+02:00"}),
        ("Bids close: 12-02-2019 at 4:30 p.m.", {"closes": "2019-12-02T16:30:00"}),
        ("LAST DAY ....... Friday, September 19, 2025", {"closes": "2025-09-19"}),
        ("Applications close: 6 Apr 2025 11:55 PM AUS Eastern Standard Time", {"closes": "2025-04-06T23:55:00+10:00"}),
        ("Elm Bay, AZ 85001\n\nClosing Date: June 16, 2025, 5:00 PM MST", {"closes": "2025-06-16T17:00:00-07:00"}),
        ("Elm Bay, AZ 85001\n\nClosing Date: June 16, 2025, 5:00 PM MDT", {"closes": "2025-06-16T17:00:00-06:00"}),
        ("Location: Elm Bay, AZ\n\nClosing Date: June 16, 2025, 5:00 PM MT", {"closes": "2025-06-16T17:00:00-07:00"}),
        (
            "Location: Elmford, MT\n\nClosing Date: June 16, 2025, 5:00 PM MT\n\nNOTES\n\nBoats also sail to Elm Bay, AZ.",
            {"closes": "2025-06-16T17:00:00-06:00"},
        ),
        ("Elm Bay, NM 87001\n\nClosing Date: June 16, 2025, 5:00 PM MST", {"closes": "2025-06-16T17:00:00-06:00"}),
        ("Revised: 02/2019", {"revised": "2019-02"}),
        ("Ref 40771   Posted 2 Sept 2024", {"posted": "2024-09-02"}),
        ("post id: 7711     posted: 2025-08-04     updated: 2025-08-09", {"posted": "2025-08-04", "updated": "2025-08-09"}),
        ("Date modified:\n2025-02-05", {"updated": "2025-02-05"}),
    ],
)
def test_dates(part: str, expected: dict[str, str]) -> None:
    parsed = announce(part)
    assert without(at(parsed, "/dates")) == expected
    for name in expected:
        assert printed(parsed, f"/dates/{name}") in " ".join(part.split())


@pytest.mark.parametrize(
    ("when", "closes"),
    [
        ("11:59 pm CDT on March 22, 2024", "2024-03-22T23:59:00-05:00"),
        ("11:59 pm CST on January 22, 2024", "2024-01-22T23:59:00-06:00"),
        ("11:59 pm CDT on November 22, 2024", "2024-11-22T23:59:00-06:00"),
        ("11:59 pm CST on July 22, 2024", "2024-07-22T23:59:00-05:00"),
        ("11:59 pm Central time on 07/01/2025", "2025-07-01T23:59:00-05:00"),
        ("5:00 p.m. Eastern Time on July 1, 2025", "2025-07-01T17:00:00-04:00"),
        ("5:00 pm PST on January 15, 2025", "2025-01-15T17:00:00-08:00"),
        ("5:00 pm on July 1, 2025", "2025-07-01T17:00:00"),
        ("July 1, 2025", "2025-07-01"),
        ("11.59pm AEDT Sunday 4 January 2026", "2026-01-04T23:59:00+11:00"),
        ("5 pm NZST on Monday 3 June 2024", "2024-06-03T17:00:00+12:00"),
        ("noon on Monday 10 June 2024", "2024-06-10T12:00:00"),
        ("17:00 BST on 3 June 2024", "2024-06-03T17:00:00+01:00"),
        ("3 December 2024 at 12 noon (Irish time)", "2024-12-03T12:00:00+00:00"),
        ("13 September 2025 - 23:59, Pacific Time", "2025-09-13T23:59:00-07:00"),
        ("Friday, 30th August, 2024 at 5.00 p.m.", "2024-08-30T17:00:00"),
        ("5:00 pm IST on 3 June 2024", "2024-06-03T17:00:00"),
    ],
)
def test_zones(when: str, closes: str) -> None:
    parsed = end_with(f"Applications for this position will be accepted until {when}.")
    assert parsed.posting.dates.closes == closes
    assert parsed.posting.dates.opens is None


def test_a_closing_date_in_a_paragraph_with_its_time_before_it() -> None:
    head = "Job title Harbor Clerk\nGrade Grade 3: £18,412 - £21,220 per annum\n\nAdditional information\n"
    parsed = read(f"{head}Say why (see below). Closing date 12.00 midday (BST) Thursday 20 April 2017\n\nIntroduction\nTides.\n")
    assert parsed.posting.dates.closes == "2017-04-20T12:00:00+01:00"


def test_the_zone_of_the_rule_sentence_is_not_needed() -> None:
    parsed = end_with(
        "All positions with the City of Elmford close promptly at 11:59 pm CDT. Applications for this position will be "
        "accepted from November 14, 2024, "
        "until 11:59 pm CDT on December 2, 2024. No exceptions will be made."
    )
    assert without(at(parsed, "/dates")) == {"opens": "2024-11-14", "closes": "2024-12-02T23:59:00-06:00"}


def test_a_footer_in_utc_yields_to_a_sentence_without_a_heading() -> None:
    parsed = end_with(
        "Apply no later than 11:59 pm Eastern time on 12/05/2028.\n\nClosing Date - External\n:\nDec 6, 2028, 4:59:00 AM"
    )
    assert parsed.posting.dates.closes == "2028-12-05T23:59:00-05:00"
    assert doubted(parsed, "utc_timestamp") == ["Dec 6, 2028, 4:59:00 AM"]


def test_a_footer_in_utc_yields() -> None:
    parsed = end_with(
        "Applications for this position will be accepted until 11:59 pm Central time on 07/01/2025.\n\nJob "
        "Posting\n:\nJun 17, 2025, 5:00:00 AM\n|\n"
        "Closing Date (Period for Applying) - External\n:\nJul 2, 2025, 4:59:00 AM"
    )
    assert parsed.posting.dates.closes == "2025-07-01T23:59:00-05:00"
    assert (parsed.posting.dates.posted or "").startswith("2025-06-17")
    assert doubted(parsed, "utc_timestamp") == ["Jul 2, 2025, 4:59:00 AM"]
    assert "conflicting_values" not in codes(parsed)


@pytest.mark.parametrize(
    "part",
    [
        "BACKGROUND\n\nOn May 5, 2021, the council passed an ordinance on bridges.",
        "- Born before January 1, 1990.",
        "SELECTION PROCESS\n\nInterviews are held on June 3, 2025. The examination date is June 1, 2025.",
        "Experience must have been gained in the last 36 months.",
        "The ordinances 2-74-020 and 2-74-075 give a preference.",
        "Interview Date: June 3, 2025",
        "Start Date: June 3, 2025",
        "All employees must live in the City as set out in 2-152-050 of the Municipal Code.",
    ],
)
def test_no_dates(part: str) -> None:
    parsed = end_with(part)
    assert without(at(parsed, "/dates")) == {}
    assert not any(key.startswith("/dates") for key in parsed.evidence)


def test_the_revision_date_under_a_class_specification() -> None:
    parsed = read(
        "Code: 0412\n\nCLASS TITLE: Bridge Inspector\n\nCHARACTERISTICS OF THE CLASS\n\nUnder supervision, inspects "
        "bridges, and performs related duties as "
        "required\n\nESSENTIAL DUTIES\n\n- Walks every bridge twice a year\n- Reports rust\n\nCity of "
        "Elmford\nDepartment of Human Resources\nApril, 2021\n"
    )
    assert without(at(parsed, "/dates")) == {"revised": "2021-04"}
    assert printed(parsed, "/dates/revised") == "April, 2021"


@pytest.mark.parametrize(
    ("part", "words"),
    [("CLOSING DATE: Continuous", "Continuous"), ("Close Date: Ongoing", "Ongoing"), ("Closing Date: Open", "Open")],
)
def test_a_label_without_an_end(part: str, words: str) -> None:
    parsed = announce(part)
    assert parsed.posting.dates.open_until_filled is True
    assert printed(parsed, "/dates/open_until_filled") == words


@pytest.mark.parametrize(
    ("until", "closes"),
    [("midnight, Friday, May 2, 2025", "2025-05-02"), ("12:00 a.m., Friday, May 2, 2025", "2025-05-02T00:00:00")],
)
def test_a_deadline_at_midnight_of_a_day_is_that_day(until: str, closes: str) -> None:
    parsed = end_with(f"HOW TO APPLY\n\nApplications are accepted from 8:00 a.m., Monday, April 7, 2025 to {until}.")
    assert parsed.posting.dates.opens == "2025-04-07T08:00:00"
    assert parsed.posting.dates.closes == closes


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ("First Review Date: May 9, 2025", {}),
        ("Closing Date: May 2, 2025\nFirst Review Date: April 9, 2025", {"closes": "2025-05-02"}),
        ("Closing Date: May 2, 2025\nInterview Date: June 3, 2025", {"closes": "2025-05-02"}),
        ("Effective Date of the ordinance: May 9, 2025\nClosing Date: May 2, 2025", {"closes": "2025-05-02"}),
        ("The announcement was posted on May 1, 2025.\n\nClosing Date: May 9, 2025", {"closes": "2025-05-09"}),
    ],
)
def test_other_dates_beside_the_deadline(part: str, expected: dict[str, str]) -> None:
    found = without(at(announce(part), "/dates"), "posted", "revised")
    assert found == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Send a letter to the clerk by March 4, 1995.", {"closes": "1995-03-04"}),
        ("The position is for two years, beginning September 1, 2027.", {}),
        ("This job starts on September 1, 2027.", {}),
        ("Applications are invited for appointment as Pilot in the School of Tides, from September 1, 2027.", {}),
        ("Deadline for completed applications is March 4, 2027.", {"closes": "2027-03-04"}),
        ("The office invites applications for a Pilot position, beginning September 1, 2027.", {}),
        ("Start Date: April 4, 2027 End Date: June 30, 2027", {}),
        ("End Date: June 30, 2027", {"closes": "2027-06-30"}),
        ("Please send your letters to the clerk, by\nMarch 4, 2027.", {"closes": "2027-03-04"}),
        ("Applications are invited for a post that is tenable from September 1, 2027.", {}),
    ],
)
def test_dates_of_the_work_and_of_the_last_century(sentence: str, expected: dict[str, str]) -> None:
    dates = announce(sentence).record["dates"]
    assert {name: value for name, value in dates.items() if value} == expected


def test_a_time_behind_the_stop_of_a_date() -> None:
    assert announce("Application deadline: May 3, 2027. 17:00").record["dates"]["closes"] == "2027-05-03T17:00:00"


def test_classes_do_not_open_the_window() -> None:
    assert announce("Classes for this opportunity begin on June 1, 2027.").posting.dates.opens is None


def test_the_month_inside_a_range_is_no_other_date() -> None:
    parsed = announce("Closing date: Friday, 27 February 2026\nPosting Period: 14 February 2026-27 February 2026")
    assert parsed.posting.dates.closes == "2026-02-27"
    assert "conflicting_values" not in [warning.code for warning in parsed.warnings]


@pytest.mark.parametrize(
    ("below", "posted"),
    [("Location: Elmford, NZ, 6011\nCompany: Elmford Council", "2027-05-03"), ("Location: Elmford, IL", None)],
)
def test_the_date_of_a_head_with_the_company(below: str, posted: str | None) -> None:
    assert read(f"Harbor Pilot\n\nDate: 3 May 2027\n{below}\n\nDuties\n\n- Steers boats.\n").posting.dates.posted == posted


def test_a_date_of_posting_behind_the_title() -> None:
    parsed = read("Job Detail - Deckhand Posted on : 04/18/2027\nJob Title : Deckhand" + BODY)
    assert parsed.posting.dates.posted == "2027-04-18"


def test_a_date_over_a_place_on_top_is_when_it_was_posted() -> None:
    parsed = read(
        f"Harbor Pilot - 4411\nDate:  Apr 24, 2025\nLocation:  ELM BAY, FL, US, 33901\n\nPay Plan: Career Service{BODY}"
    )
    assert parsed.posting.dates.posted == "2025-04-24"


def test_the_posting_date_of_the_text_goes_before_that_of_the_mail() -> None:
    parsed = read(
        f"From: Ada Quay\nSent: Monday, June 2, 2025 4:48 PM\nTo: all\nSubject: FW: Clerk\n\nPosted May 30, 2025\n{BODY}"
    )
    assert parsed.posting.dates.posted == "2025-05-30"


def test_when_somebody_has_applied_is_no_deadline() -> None:
    note = "Whoever has submitted an application prior to 02/07/27 need not send another one."
    assert end_with(note).posting.dates.closes is None


def test_labels_on_the_window_as_boards_print_them() -> None:
    dates = read(f"Harbor Pilot\n\nPosition Open: May 3, 2027\nPosition Close: May 20, 2027\n{BODY}").posting.dates
    assert (dates.opens, dates.closes) == ("2027-05-03", "2027-05-20")
    dates = read(f"Harbor Pilot\n\nPOSTED ON 5/3/2027 CLOSED ON 5/20/2027\n{BODY}").posting.dates
    assert (dates.posted, dates.closes) == ("2027-05-03", "2027-05-20")


@pytest.mark.parametrize("day", ["2/31/25", "4/31/2024", "2/29/23"])
def test_a_revision_on_no_day_of_the_calendar(day: str) -> None:
    assert read(f"Harbor Pilot\n{BODY}\n\nRev. {day}\n").posting.dates.revised is None


def test_the_date_above_a_deadline_is_that_of_the_posting() -> None:
    parsed = read(f"Job Opening\n\nDate: April 7, 2025\nDue Date: April 27, 2025\n{BODY}")
    assert at(parsed, "/dates/posted") == "2025-04-07"
    assert at(parsed, "/dates/closes") == "2025-04-27"
    apart = read(f"Job Opening\n\nDate: April 7, 2025\nSalary: $20 an hour\nDue Date: April 27, 2025\n{BODY}")
    assert at(apart, "/dates/posted") is None


def test_the_last_of_several_dates_of_revision() -> None:
    parsed = read("Title Description: BRIDGE INSPECTOR\nRevision Dates: 8/4/1997; 12/1/1999; 4/22/2021\n\n" + BODY)
    assert at(parsed, "/dates/revised") == "2021-04-22"
    assert at(parsed, "/title") == "BRIDGE INSPECTOR"


def test_the_days_on_which_one_would_like_the_work_to_start_are_no_deadline() -> None:
    parsed = end_with("Preferred start dates are September-November 2027. Closing date: May 3, 2027.")
    assert parsed.posting.dates.closes == "2027-05-03"


@pytest.mark.parametrize(
    ("heading", "closes"),
    [("Deadline 15 Mar", None), ("Deadline", "2031-06-01"), ("Applications", "2031-06-01")],
)
def test_a_term_is_no_deadline(heading: str, closes: str | None) -> None:
    term = "Full-time position 1 Jun 2031 - 31 May 2033" if heading != "Applications" else "Accepted until 1 Jun 2031"
    assert read(f"Ferry Surveyor\n\n{heading}\n\n• {term}\n{BODY}").posting.dates.closes == closes


@pytest.mark.parametrize(
    ("line", "closes"),
    [
        ("Closing Date: 12/30/2031 4:00 PM Pacific DUTY SUMMARY Walks the bridges.", "2031-12-30T16:00:00-08:00"),
        ("Closing Date: 12/30/2031 4:00 PM Central Library of the town.", "2031-12-30T16:00:00"),
    ],
)
def test_a_zone_before_a_heading_in_capitals(line: str, closes: str) -> None:
    assert read(f"BRIDGE INSPECTOR\n\n{line}\n{BODY}").posting.dates.closes == closes


@pytest.mark.parametrize(("value", "opens"), [("July 18, 2031", "2031-07-18"), ("Bridge Inspector", None)])
def test_a_label_on_an_opening_before_a_day_or_a_title(value: str, opens: str | None) -> None:
    posting = read(f"City of Elmford\nOpening: {value}\nClosing: August 15, 2031\n{BODY}").posting
    assert (posting.dates.opens, posting.dates.closes) == (opens, "2031-08-15")
