"""Pages of leagues of towns, libraries, colleges and field work, and of blogs that copy announcements."""

from __future__ import annotations

from typing import Any

import pytest
from announcement import read

LEAGUE = """\
Who is a member?
Our members are the local governments of the state and their elected leadership.
Elmford (15,700 pop.) seeks an experienced professional to serve as its next Town Clerk.
Bachelor's degree in public administration or related field, and three years of related experience.
Salary range for this full-time position is $80,737 to $97,963. To apply, submit a cover letter and resume as a single PDF to \
clerk@elmford.example no later than May 30, 2027. AA/EOE
"""
CLASSIFIEDS = """\
Elm Municipal Association
Classifieds
Town Clerk
City: Town of Elmford
Date Posted: 3/10/2027
Expires: 5/30/2027
Category: Administration
Description: The Town of Elmford is seeking a Town Clerk. The clerk keeps the records of the town.
Requirements: Bachelor's degree in public administration and three years of related experience.
Salary: $80,737 - $97,963
Contact: Dana Price, 541-555-0140, clerk@elmford.example
"""
LIBRARIES = """\
Town Clerk
Town of Elmford
Elmford, Oregon

Job Details
Employer
Town of Elmford
Location
Elmford, Oregon
Salary
$80,737 - $97,963 annually
Posted Date
Mar 10, 2027
Closing Date
May 30, 2027

Position Type
Clerk
Library Type
Public Library
Job Type
Full Time
Years of Experience
1-3

Description
The clerk keeps the records of the town.

Requirements
Bachelor's degree in public administration.
Three years of related experience.

How to Apply
Send a resume to clerk@elmford.example.
"""
ICONS = """\
Town Clerk
Town of Elmford
calopps-map-marker
Elmford, CA
calopps-usd
$6,728 to $8,164 Monthly
calopps-hourglass
Full Time
calopps-calendar
Friday, May 28, 2027 5:00 PM
Vacancies
2
Job Description
The clerk keeps the records of the town.
Qualifications
Bachelor's degree in public administration and three years of related experience.
"""
COLLEGE = """\
Town Clerk
Institution:
Elmford State College
Location:
Elmford, OR
Category:
Admin - Registrars
Posted:
03/10/2027
Application Due:
Open Until Filled
Type:
Full-Time
Notes:
Also available on InsideHigherEd

The clerk keeps the records of the college under the direction of the Provost.

RESPONSIBILITIES
- Supervises six employees.
- Certifies degrees.

QUALIFICATIONS
- Bachelor's degree.
- Three years of related experience.
"""


@pytest.mark.parametrize(
    ("page", "employer", "city", "posted", "closes", "types", "years"),
    [
        (LEAGUE, "Elmford", None, None, "2027-05-30", ["full_time"], 3),
        (CLASSIFIEDS, "Town of Elmford", "Elmford", "2027-03-10", "2027-05-30", [], 3),
        (LIBRARIES, "Town of Elmford", "Elmford", "2027-03-10", "2027-05-30", ["full_time"], 3),
        (ICONS, "Town of Elmford", "Elmford", None, "2027-05-28T17:00:00", ["full_time"], 3),
        (COLLEGE, "Elmford State College", "Elmford", "2027-03-10", None, ["full_time"], 3),
    ],
    ids=["league", "classifieds", "libraries", "icons", "college"],
)
def test_pages(
    page: str, employer: str, city: str | None, posted: str | None, closes: str | None, types: Any, years: int
) -> None:
    posting = read(page).posting
    assert (posting.title, posting.employer, posting.department) == ("Town Clerk", employer, None)
    assert [row.city for row in posting.locations] == ([city] if city else [])
    assert (posting.dates.posted, posting.dates.closes, posting.employment.types) == (posted, closes, types)
    found = posting.qualifications
    assert [row.level for row in found.education] == ["bachelor"]
    assert [row.years for row in found.experience] == [years]
    assert found.preferred == []
    assert len(posting.salaries) == (0 if page == COLLEGE else 1)


def test_members_of_single_pages() -> None:
    assert read(ICONS).posting.openings.count == 2
    college = read(COLLEGE).posting
    assert college.summary == "The clerk keeps the records of the college under the direction of the Provost."
    assert (college.duties, college.dates.open_until_filled) == (["Supervises six employees.", "Certifies degrees."], True)
    classifieds = read(CLASSIFIEDS).posting.application
    assert (classifieds.contact, classifieds.phones, classifieds.emails) == (
        "Dana Price",
        ["541-555-0140"],
        ["clerk@elmford.example"],
    )


def test_whom_a_board_of_field_work_names_below_a_request() -> None:
    contact = (
        "Contact\nPlease send a cover letter, resume and three references to:\nContact Person\nLee Brandt\n"
        "Contact Phone\n541-555-0133\nContact eMail\nlee@marsh.example\n"
    )
    posting = read(
        "Wildlife Technician (3 positions)\n\nLocation\nElmford, OR\nSalary\n$17.50 per hour\nLast Date to Apply\n04/10/2027\n"
        "Description\nThe technicians survey shorebirds along the coast.\n"
        f"Qualifications\nA driver's license is required.\n{contact}"
    ).posting
    assert (posting.application.contact, posting.openings.count, posting.dates.closes) == ("Lee Brandt", 3, "2027-04-10")
    assert posting.application.documents == ["cover letter", "resume", "three references"]


@pytest.mark.parametrize(
    ("sentence", "employer"),
    [
        ("Elmford (pop. 2,140) seeks a Town Clerk.", "Elmford"),
        ("Elmford (population 2,140) is seeking a Town Clerk.", "Elmford"),
        ("Elmford (24 Alder Street) seeks a Town Clerk.", None),
    ],
)
def test_towns_with_how_many_live_there(sentence: str, employer: str | None) -> None:
    assert read(f"Town Clerk\n\n{sentence} The clerk keeps the records of the town.\n").posting.employer == employer


def test_the_foot_of_a_blog() -> None:
    page = (
        "Job Posting: Road Clerk, Elm County Library, Elmford, OR\nPosted on April 3, 2027 by jobsadmin\n"
        "Elm County Library is seeking a full-time Road Clerk.\nSalary: $27.10/hour\nClosing date: April 24, 2027\n\n"
        "RESPONSIBILITIES:\nFiles the reports of the crews.\nTeaches computer classes.\n\nQUALIFICATIONS:\n"
        "Bachelor's degree in library science.\nOne year of library experience.\n\n"
        "To apply, send a resume to jobs@elmlib.example.\n\n"
        "Share this:\nClick to share on Twitter (Opens in new window)\nLike this:\nLike Loading...\nRelated\n"
        'Job Posting: Cataloger\nMarch 1, 2027\nIn "Library Jobs"\nPost navigation\nLeave a Reply\n'
        "Your email address will not be published. Required fields are marked *\nComment *\nName *\n"
    )
    posting = read(page).posting
    assert (posting.title, posting.dates.posted, posting.dates.closes) == ("Road Clerk", "2027-04-03", "2027-04-24")
    assert posting.qualifications.minimum == ["Bachelor's degree in library science.", "One year of library experience."]
    assert posting.application.instructions == ["To apply, send a resume to jobs@elmlib.example."]
    assert posting.duties == ["Files the reports of the crews.", "Teaches computer classes."]
