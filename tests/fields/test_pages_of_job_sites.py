"""Pages of the large job boards, which print panels, estimates and other jobs around an announcement."""

from __future__ import annotations

from typing import Any

import pytest
from announcement import read

BODY = """\
Position Summary
The Road Clerk keeps the records of the road crews.
Essential Duties
- Files the reports of the crews.
- Answers the questions of drivers.
Minimum Qualifications
- High school diploma or GED.
- Two years of clerical experience.
"""
DUTIES = ["Files the reports of the crews.", "Answers the questions of drivers."]
MINIMUM = ["High school diploma or GED.", "Two years of clerical experience."]

ESTIMATES = f"""\
Road Clerk
City of Elmford
Elmford, OR Full Time
POSTED ON 3/4/2027 CLOSED ON 5/2/2027
What are the responsibilities and job description for the Road Clerk position at City of Elmford?
{BODY}Job Type: Full-time
Pay: $26.40 - $34.10 per hour
Benefits:
Dental insurance
Health insurance
Paid time off
Schedule:
8 hour shift
Monday to Friday
Work Location: In person
Salary : $26 - $34
What is the career path for a Road Clerk?
Sign up to receive alerts about other jobs on the Road Clerk career path by checking the boxes.
Income Estimation:
$47,305 - $61,003
Income Estimation:
$53,125 - $68,919
Job openings at City of Elmford
Library Aide
City of Elmford
Elmford, OR | Part Time
$49k-61k (estimate)
Not the job you're looking for? Here are some other Road Clerk jobs in the Elmford, OR area that may be a better fit.
"""
NETWORK = f"""\
City of Elmford hiring Road Clerk in Elmford, Oregon, United States | LinkedIn
Skip to main content
Sign in
Road Clerk
City of Elmford
Elmford, OR
2 weeks ago
Be among the first 25 applicants
See who City of Elmford has hired for this role
Apply
Use AI to assess how you fit
{BODY}Salary Range: $26.40 - $34.10 hourly
Show more
Show less
Seniority level
Mid-Senior level
Employment type
Full-time
Job function
Finance and Sales
Industries
Government Administration
Referrals increase your chances of interviewing at City of Elmford by 2x
Get notified about new Road Clerk jobs in Elmford, OR.
Sign in to create job alert
Similar jobs
Senior Clerk
Alder Tides
Alder, OR
$71,000.00 - $90,000.00
"""
PROFILE = f"""\
Road Clerk
City of Elmford
3.8 out of 5 stars
Elmford, OR 97420
$26.40 - $34.10 an hour - Full-time
Profile insights
Here's how the job qualifications align with your profile.
Licenses
Driver's License
Do you have a valid Driver's License?
Skills
Filing
Do you have experience in Filing?
Job details
Here's how the job details align with your profile.
Pay
$26.40 - $34.10 an hour
Job type
Full-time
Benefits
Pulled from the full job description
Dental insurance
Health insurance
Paid time off
Full job description
{BODY}If you require alternative methods of application or screening, you must approach the employer directly.
Report job
"""
THOUSANDS = f"""\
Road Clerk
City of Elmford • Elmford, OR
Onsite
Full-time
$54K - $70K/yr
Posted 12 days ago
Job description
Salary: $26.40 - $34.10 Hourly
Department: Streets
{BODY}About City of Elmford
Industry
Government
Company size
501 - 1,000 Employees
Headquarters location
Elmford, OR, US
Year founded
1853
Report job
What similar jobs pay
"""
WORLD = f"""\
Road Clerk
Job in Elmford, Cook County, Oregon, 97420, USA
Listing for: City of Elmford
Full Time position
Listed on 2027-02-11
Job specializations:
  • Administrative/Clerical
    Office Administrator/ Coordinator, Clerical
Salary/Wage Range or Industry Benchmark: 26.4 - 34.1 USD Hourly USD 26.40 34.10 HOUR
Job Description & How to Apply Below
Position: Road Clerk
{BODY}Position Requirements
10+ Years work experience
To View & Apply for jobs on this site that accept applications from your location, tap the button below to make a Search.
(If this job is in fact in your jurisdiction, then you may be using a Proxy or VPN to access this site.)
Search for further Jobs Here:
Job Posting Language
Employment Category
Education (minimum level)
Filters
Education Level
Experience Level (years)
"""


@pytest.mark.parametrize(
    ("page", "more"),
    [
        (
            ESTIMATES,
            {
                "benefits": ["Dental insurance", "Health insurance", "Paid time off"],
                "posted": "2027-03-04",
                "closes": "2027-05-02",
                "days": ["monday", "tuesday", "wednesday", "thursday", "friday"],
            },
        ),
        (NETWORK, {}),
        (PROFILE, {"benefits": ["Dental insurance", "Health insurance", "Paid time off"]}),
        (THOUSANDS, {"department": "Streets"}),
        (WORLD, {"posted": "2027-02-11"}),
    ],
    ids=["estimates", "network", "profile", "thousands", "world"],
)
@pytest.mark.parametrize("parted", [False, True])
def test_what_is_the_boards_is_none_of_the_announcement(page: str, more: dict[str, Any], *, parted: bool) -> None:
    posting = read(page.replace("\n", "\n\n") if parted else page).posting
    assert (posting.title, posting.employer, posting.department) == ("Road Clerk", "City of Elmford", more.get("department"))
    assert [(row.min, row.max, row.period) for row in posting.salaries] == [(26.4, 34.1, "hour")]
    assert [(row.city, row.state) for row in posting.locations] == [("Elmford", "OR")]
    assert posting.employment.types == ["full_time"]
    assert posting.duties == DUTIES
    found = posting.qualifications
    assert (found.minimum, found.preferred, found.licenses) == (MINIMUM, [], [])
    assert [(row.years, row.area) for row in found.experience] == [(2, "clerical experience")]
    assert posting.summary == "The Road Clerk keeps the records of the road crews."
    assert (posting.benefits, posting.schedule.days) == (more.get("benefits", []), more.get("days", []))
    assert (posting.dates.posted, posting.dates.closes) == (more.get("posted"), more.get("closes"))
    assert (posting.application.instructions, posting.selection, posting.skills) == ([], [], [])


def test_the_fields_that_a_board_asks_for() -> None:
    fields = (
        "Job Type: Full-time\nExpected hours: 40 per week\nBenefits:\n401(k)\nDental insurance\nHealth insurance\n"
        "Vision insurance\n"
        "Schedule:\n8 hour shift\nMonday to Friday\nOn call\nEducation:\nHigh school or equivalent (Required)\n"
        "Experience:\nFiling: 1 year (Preferred)\nLicense/Certification:\nDriver's License (Required)\n"
        "Ability to Relocate:\nElmford, OR 97420: Relocate before starting work (Required)\nWork Location: In person\n"
    )
    posting = read(f"Road Clerk\nCity of Elmford\nElmford, OR\n\n{fields}").posting
    assert (posting.schedule.hours_per_week, posting.schedule.days[-1]) == (40, "friday")
    assert posting.benefits == ["401(k)", "Dental insurance", "Health insurance", "Vision insurance"]
    found = posting.qualifications
    assert (found.minimum, found.preferred) == (["High school or equivalent (Required)"], ["Filing: 1 year (Preferred)"])
    assert (found.licenses, posting.abilities) == (["Driver's License (Required)"], [])
    assert [(row.city, row.state, row.street) for row in posting.locations] == [("Elmford", "OR", None)]


def test_facets_that_a_board_sorts_postings_under() -> None:
    facets = "Position Type\nClerk\nLibrary Type\nPublic Library\nJob Type\nFull Time\nYears of Experience\n1-3\n"
    posting = read(f"Road Clerk\nElmford Public Library\nElmford, Oregon\n{facets}Description\n{BODY}").posting
    assert (posting.qualifications.minimum, posting.duties) == (MINIMUM, DUTIES)


@pytest.mark.parametrize(
    ("foot", "last"),
    [
        ("Similar jobs\nUtility Clerk\nCity of Alder\n$20.00 per hour\n", "similar jobs"),
        ("More Jobs\nBudget Manager\nAlder, OR\nCity of Alder\n", "more jobs"),
        ("You might also like\nDeckhand Job Description\nNo ratings yet\n", "you might"),
        ("Related docs\nOther docs by jmarsh\n", "related docs"),
        ("Share this:\nClick to share on Twitter\nLike this:\nLike Loading...\nRelated\nClerk at Alder\n", "share this"),
        ("Leave a Reply\nYour email address will not be published. Required fields are marked *\nComment *\nName *\n", "reply"),
        ("Principals only. Recruiters, please don't contact this job poster.\npost id: 7712345678\n", "principals"),
        (
            "Base pay range\n$42K - $51K/yr (Employer est.)\n$46K/yr Median\nIf an employer includes a salary, we show it.\n",
            "base",
        ),
        ("Ladders Estimates\nLearn more about this employer\nCity of Elmford\nTotal value of jobs\n$4.5M\n", "ladders"),
        ("Loading some great jobs for you...\n", "loading"),
    ],
    ids=lambda value: value.split("\n")[0] if "\n" in value else "",
)
def test_feet_of_boards_and_blogs(foot: str, last: str) -> None:
    posting = read(f"Road Clerk\nCity of Elmford\nElmford, OR\n\n{BODY}{foot}").posting
    assert (posting.qualifications.minimum, posting.qualifications.preferred) == (MINIMUM, []), last
    assert (posting.duties, posting.salaries, posting.employer) == (DUTIES, [], "City of Elmford")


def test_words_of_blogs_on_top_of_an_announcement_end_it_not() -> None:
    posting = read(f"Road Clerk\nShare this:\nFacebook\nLeave a Reply\n\nCity of Elmford\nElmford, OR\n\n{BODY}").posting
    assert (posting.duties, posting.qualifications.minimum) == (DUTIES, MINIMUM)


@pytest.mark.parametrize(
    ("lines", "pay"),
    [
        ("Salary: $61,240 - $74,880 a year\n$61K - $75K\n", [(61240, 74880)]),
        ("Salary: $61,240 - $74,880 a year\nSenior Clerk: $65,100 - $79,300 a year\n", [(61240, 74880), (65100, 79300)]),
        ("Salary: $26 - $34 per hour\nNight shift: $27.50 - $35.50 per hour\n", [(26, 34), (27.5, 35.5)]),
    ],
)
def test_pay_that_a_board_rounds(lines: str, pay: list[tuple[float, float]]) -> None:
    posting = read(f"Road Clerk\nCity of Elmford\n{lines}\n{BODY}").posting
    assert [(row.min, row.max) for row in posting.salaries] == pay
