"""Federal and state pages: their lists of who may apply, their titles with series and grade, the days and notes they print."""

from __future__ import annotations

import pytest
from announcement import BODY, read

from jobparse.document.headings.sense import by_sense
from jobparse.lexicon.folding import key

OPEN_TO = (
    "HARBOR PILOT\n\nSummary\nThe pilot guides ships through the bay.\n\nThis job is open to\nThe public\nAll of the land.\n"
    "Federal employees - Competitive service\nThose whose offices keep the rules of the U.S. Office of Tide Management.\n"
    "Veterans\nThose who served on ships, or the widow of one.\nPeace Corps & AmeriCorps Vista\n"
    "People who have served at least 2 years abroad.\nClarification from the agency\nPilots of the bay.\nVeterans.\n"
)


def test_the_groups_who_may_apply_are_one_section() -> None:
    parsed = read(OPEN_TO + BODY)
    kinds = [(section.kind, section.heading) for section in parsed.posting.sections]
    assert kinds[2:5] == [
        ("employment", "This job is open to"),
        ("employment", "Clarification from the agency"),
        ("duties", "ESSENTIAL DUTIES"),
    ]
    assert parsed.posting.employment.open_to == ["public", "employees"]
    assert parsed.posting.department is None
    assert parsed.posting.qualifications.minimum == ["A working knowledge of steel."]


def test_the_same_words_are_a_heading_elsewhere() -> None:
    parsed = read("HARBOR PILOT\n" + BODY + "\nVeterans\nThose who served get ten points.\n")
    assert parsed.posting.sections[-1].kind == "hiring_preferences"


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Harbor Pilot (Tides), GS-0201-12", "Harbor Pilot (Tides)"),
        ("Harbor Pilot, GS-0343-13/14 (MP)", "Harbor Pilot"),
        ("Title: Boat Mechanic, WG-5786-10", "Boat Mechanic"),
        ("Position/Grade:     DOCK ASSISTANT, NF 1101-02/03", "DOCK ASSISTANT"),
        ("Pilot Trainee, Class of 2026-27", "Pilot Trainee, Class of 2026-27"),
    ],
)
def test_series_and_grade_are_no_part_of_a_title(line: str, title: str) -> None:
    assert read(f"{line}\n\nTide Service\n" + BODY).posting.title == title


@pytest.mark.parametrize(
    ("top", "title"),
    [
        (
            "Job No. 40127 Dock Temporary Pool\n\nAlder State University\nOregon, United States\n",
            "Dock Temporary Pool",
        ),
        ("Job No: 40127 - Dock Clerk\n\nAlder State University\n", "Dock Clerk"),
        ("Requisition # 40127 Harbor Office Pool\n\nOregon, United States\n", "Harbor Office Pool"),
        ("Job No. 40127 Department of Docks\n\nHarbor Pilot\n", "Harbor Pilot"),
        ("Dock Crew Member Job at Oregon Dept of Harbors\n\nAs a Dock Worker, you will mend piers.\n", "Dock Crew Member"),
    ],
)
def test_titles_behind_numbers_and_before_whom(top: str, title: str) -> None:
    assert read(top + BODY).posting.title == title


@pytest.mark.parametrize(
    ("lines", "closes"),
    [
        ("1st Cut-Off Date: 10/15/2027\nClosing Date: 11/05/2027\n", "2027-11-05"),
        ("First Cutoff Date: October 15, 2027\nFinal Closing Date: November 5, 2027\n", "2027-11-05"),
        ("Cut-off date: 10/15/2027\n", "2027-10-15"),
    ],
)
def test_a_first_cut_off_is_no_deadline_beside_the_last_day(lines: str, closes: str) -> None:
    assert read(f"HARBOR PILOT\n\n{lines}" + BODY).posting.dates.closes == closes


@pytest.mark.parametrize(
    ("sentence", "closes"),
    [
        ("Each applicant must meet the requirements by the closing date of this announcement, 01/16/2027.", "2027-01-16"),
        ("All qualification requirements must be met by 08/01/2027 (the closing date of this notice).", "2027-08-01"),
        ("Training must be over by 08/01/2027.", None),
    ],
)
def test_days_that_are_called_the_closing_date(sentence: str, closes: str | None) -> None:
    posting = read("HARBOR PILOT\n" + BODY + f"{sentence}\n").posting
    assert posting.dates.closes == closes
    assert (sentence in posting.qualifications.minimum) == (closes is None)


def test_the_time_of_a_deadline_stands_below_its_day() -> None:
    text = (
        "HARBOR PILOT\n"
        + BODY
        + (
            "\nEach applicant must meet the requirements by the closing date of this announcement, 01/16/2027.\n\n"
            "How to Apply\n\nSend your papers by 11:59 PM ET on 01/16/2027.\n"
        )
    )
    assert read(text).posting.dates.closes == "2027-01-16T23:59:00-05:00"


def test_labels_whose_answer_is_a_sentence() -> None:
    text = (
        "Salary\n$83,919 to $96,539 per year\nPay scale & grade\nCG 13\nLocations\nElm Bay, OR\nTelework eligible\n"
        "Yes\N{EM DASH}The office offers days on which pilots may stay at home, if tides let them. Please see the remarks of the "
        "master below for more on such days. Days at home are subject to change.\nAppointment type\nTemporary promotion - for a "
        "year, which may be made longer. The pilot goes back to the old grade when it is over, or stays on it if so told by the "
        "harbor master.\n"
    )
    sections = read(text + BODY).posting.sections
    assert ("location", "Telework eligible") in [(section.kind, section.heading) for section in sections]
    assert "summary" not in [section.kind for section in sections]


def test_headings_that_are_items_of_a_list() -> None:
    text = (
        "Harbor Pilot\n============\n\nOverview\n--------\n\n- ##### Open & closing dates\n\n07/09/2027 to 09/30/2027\n\n"
        "- ##### Service\n\nCompetitive\n\n- ##### Salary\n\n$15.22 to $22.93 per hour\n\nLocation\n--------\n\n"
        "Many vacancies in the following location:\n\n-\n\nElm Bay, OR\n\n- Duties\n------\n\n- Guide ships.\n- Keep the logs.\n"
    )
    posting = read(text).posting
    assert posting.duties == ["Guide ships.", "Keep the logs."]
    assert (posting.dates.opens, posting.dates.closes) == ("2027-07-09", "2027-09-30")
    assert [place.city for place in posting.locations] == ["Elm Bay"]


def test_rules_below_a_blank_line() -> None:
    text = (
        "Harbor Pilot\n\nElm Bay, OR\n\nDuties\n\n\n----------\n\n\nServes as a pilot and makes room to accommodate crews "
        "with special needs. Keeps the logs of the station and gives assistance to the clerk.\n\n\n\nRequirements\n\n\n"
        "----------------\n\n\nA working knowledge of steel.\n"
    )
    posting = read(text).posting
    assert [section.kind for section in posting.sections if section.heading] == ["duties", "minimum_qualifications"]
    assert len(posting.duties) == 1


@pytest.mark.parametrize(
    ("line", "department"),
    [
        ("About ADT The Alder Department of Tides (ADT) is the oldest office of the bay.\n\n", "Alder Department of Tides"),
        ("The University of Elm Bay Department of Tides invites applications for a pilot.\n\n", "Department of Tides"),
        ("Alder Tide Authority Government Large https://www.tides.example/\n\n", None),
    ],
)
def test_departments(line: str, department: str | None) -> None:
    assert read(f"HARBOR PILOT\n\n{line}" + BODY).posting.department == department


@pytest.mark.parametrize(
    ("line", "city", "country"),
    [
        ("Tide Safety Agency Elm Bay, OR", "Elm Bay", None),
        ("Agency Village, SD", "Agency Village", None),
        ("Grafing, BY, DE, Germany", "Grafing", "DE"),
        ("Elmstadt, BW, DE, Germany", "Elmstadt", "DE"),
    ],
)
def test_cities(line: str, city: str, country: str | None) -> None:
    place = read(f"HARBOR PILOT\n\n{line}\n" + BODY).posting.locations[0]
    assert (place.city, place.country) == (city, country)


def test_a_substitute_asks_for_nothing() -> None:
    text = (
        "-\nHarbor: Adjunct / Substitute Pilot\n- Elm Bay Community College District (Elm Bay, OR)\n-\nClosing Date: 5/4/2027\n"
    )
    posting = read(text + BODY).posting
    assert posting.qualifications.minimum == ["A working knowledge of steel."]
    assert posting.employer == "Elm Bay Community College District"


def test_duties_without_bullets_below_the_sentence_that_leads_to_them() -> None:
    lines = ["Marketeer tides and gauges.", "Coordinate the tables of the bay.", "Analyze the levels of the rivers."]
    text = (
        "Summary\nThe Tide Service keeps the gauges of the coast. Trainees work at Elm Bay.\nThe duties described are at the "
        "full level. Duties of the keeper may include, but are not limited to the following:\n"
    )
    assert read(text + "\n".join(lines) + "\n").posting.duties == lines


def test_what_says_how_an_office_fills_a_post_asks_for_nothing() -> None:
    text = (
        "Harbor Pilot\n\nAlder State University\nApply for this Job\n\nJob Description:\n\nThis title may be filled with no test "
        "yet all candidates must meet the minimum qualifications of this title.\n"
    )
    posting = read(text).posting
    assert posting.document_type == "job_announcement"
    assert posting.qualifications.minimum == []


@pytest.mark.parametrize(
    ("line", "employer"),
    [
        ("Employer: USAJobs", None),
        ("Employer: LinkedIn", None),
        ("Employer: Indeed Harbor Company", "Indeed Harbor Company"),
    ],
)
def test_a_board_is_no_employer(line: str, employer: str | None) -> None:
    assert read(f"HARBOR PILOT\n\n{line}\n" + BODY).posting.employer == employer


@pytest.mark.parametrize(
    ("sentence", "department"),
    [
        ("This position serves several units such as Boats (HB), Tides & Tables (TT), the Office of Gauges and others.", None),
        ("This position is in Elm Bay, the Office of Gauges there, and serves the public.", "Office of Gauges"),
    ],
)
def test_a_department_in_a_list_of_examples(sentence: str, department: str | None) -> None:
    assert read(f"HARBOR PILOT\n\nPosition Summary\n{sentence}\n" + BODY).posting.department == department


@pytest.mark.parametrize(
    ("statement", "minimum"),
    [
        ("Candidates are minimally required to have an earned doctorate in tides.", True),
        ("An earned doctorate in tides is required, and a pilot's card is preferred.", False),
        ("Work with tables of tides.", False),
    ],
)
def test_additional_qualifications(statement: str, minimum: bool) -> None:
    text = "HARBOR PILOT\n" + BODY + f"\nAdditional Qualifications\n\n{statement}\n"
    assert (read(text).posting.sections[-1].kind == "minimum_qualifications") == minimum


def test_a_state_that_wants_no_drugs_tests_nobody() -> None:
    text = (
        "\nDRUG FREE STATEMENT\nThe State wants no drugs at work, because the use of illegal drugs is inconsistent with the "
        "law of the State.\n"
    )
    parsed = read("HARBOR PILOT\n" + BODY + text)
    assert parsed.posting.conditions == []
    assert parsed.posting.sections[-1].kind == "legal"
    tested = read("HARBOR PILOT\n" + BODY + "\nNobody who takes illegal drugs passes the drug test.\n")
    assert [row.kind for row in tested.posting.conditions] == ["drug_test"]


@pytest.mark.parametrize(
    ("heading", "kind"),
    [("Opportunity Awaits, Apply Today! - Harbor Pilot", "summary"), ("Apply Today, Harbor Pilots!", "application")],
)
def test_a_call_over_the_words_on_the_job(heading: str, kind: str) -> None:
    sense = by_sense(key(heading))
    assert sense is not None
    assert sense.kind == kind


def test_experience_in_brackets() -> None:
    text = (
        "HARBOR PILOT\n\nQualifications\n\n- A degree in tides (or a card and at least two years of relevant pilot experience).\n"
    )
    assert [row.area for row in read(text).posting.qualifications.experience] == ["relevant pilot experience"]


@pytest.mark.parametrize(
    ("line", "title"),
    [("Two Tenure Track Positions", "assistant professor"), ("Tenure Track Professor", "Tenure Track Professor")],
)
def test_the_department_of_a_university_invites(line: str, title: str) -> None:
    text = (
        f"{line}\n\nThe University of Elm Bay Department of Tides invites applications for a tenure-track assistant professor.\n"
    )
    posting = read(text + BODY).posting
    assert (posting.title, posting.employer, posting.department) == (title, "University of Elm Bay", "Department of Tides")


def test_one_post_on_the_way_to_tenure_is_a_title_where_nothing_else_is() -> None:
    assert (
        read(f"Tenure-Track Position\n\nThe University of Elm Bay keeps a pier.\n{BODY}").posting.title == "Tenure-Track Position"
    )
    assert read(f"Tenure-Track Positions\n\nThe University of Elm Bay keeps a pier.\n{BODY}").posting.title is None


def test_what_a_post_is_to_be_interested_in_is_no_title() -> None:
    text = (
        "The University of Elm Bay invites applications for an assistant professor. It seeks a geographer with interests "
        "in Tidal Charts. Any field is welcome.\n"
    )
    assert read(text + BODY).posting.title == "assistant professor"


PAGE = """HARBOR PILOT

Summary

The pilot guides ships through the bay of the harbor.

Duties

- Guides ships.
- Reads the tides.

Qualifications

One year of specialized experience equivalent to the next lower grade. Pilots retire at 62 and must be able to complete a
total of 20 years of covered service by then.

How to Apply

1. Follow the prompts to select your resume and any additional documents to include in your application before it is sent.
2. Click Submit My Answers to submit your package.

Fair and Transparent

The hiring process of the harbor is set up to be fair. Please read the following guidance.

  • Criminal history inquiries

  • Equal Employment Opportunity (EEO) Policy

  • Privacy Act
"""


def test_years_still_to_be_served_are_no_experience() -> None:
    assert [row.years for row in read(PAGE).posting.qualifications.experience] == [1]


def test_buttons_and_names_of_pages_are_neither_papers_nor_statements() -> None:
    posting = read(PAGE).posting

    assert posting.application.documents == []
    assert posting.equal_opportunity is None
