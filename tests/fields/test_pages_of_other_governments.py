"""Pages on which governments of Africa, Asia, the Caribbean and the Pacific announce posts, in the layouts they are copied in."""

from __future__ import annotations

import pytest
from announcement import read

CIRCULAR = """\
DEPARTMENT OF TIDES AND HARBOURS
The Department of Tides and Harbours is an equal opportunity affirmative action employer.

APPLICATIONS	:	Please forward your application to: The Director-General, Private Bag X112, Elmford, 0001.
CLOSING DATE	:	23 April 2027 at 16:00

POST 12/044	:	ASSISTANT DIRECTOR: MOORINGS REF NO: DTH/2027/14
Branch: Coastal Services

SALARY	:	R444 036 per annum (Level 09)
CENTRE	:	Pretoria
REQUIREMENTS	:	A National Diploma in Maritime Studies.
DUTIES	:	Manage the register of moorings.
ENQUIRIES	:	Mr B Reed Tel No: (012) 555 0142
"""


@pytest.mark.parametrize("mark", ["\t:\t", " : ", ": "])
def test_a_circular_of_south_africa(mark: str) -> None:
    posting = read(CIRCULAR.replace("\t:\t", mark)).posting
    assert (posting.title, posting.requisition_id) == ("ASSISTANT DIRECTOR: MOORINGS", "DTH/2027/14")
    assert (posting.department, posting.division) == ("DEPARTMENT OF TIDES AND HARBOURS", "Coastal Services")
    assert [(row.min, row.currency, row.grade) for row in posting.salaries] == [(444036, "ZAR", "Level 09")]
    assert [row.city for row in posting.locations] == ["Pretoria"]
    assert posting.dates.closes == "2027-04-23T16:00:00"
    assert posting.qualifications.minimum == ["A National Diploma in Maritime Studies."]
    assert posting.duties == ["Manage the register of moorings."]
    assert (posting.application.contact, posting.application.phones) == ("Mr B Reed", ["(012) 555 0142"])


def test_a_municipality_of_south_africa() -> None:
    posting = read(
        "ELMFORD LOCAL MUNICIPALITY\n\nDIRECTORATE: COMMUNITY SERVICES\nPOSITION: LIBRARIAN (1 POST)\n"
        "REFERENCE NUMBER: ELM 14/2027\n"
        "POST LEVEL: T10\nSALARY SCALE: R285 109.56 – R370 080.12 per annum\n\nMINIMUM REQUIREMENTS:\n"
        "• National Diploma in Library "
        "Science\n• 2 years' relevant experience\n\nKEY PERFORMANCE AREAS:\n• Manage the library.\n• Train assistants.\n"
        "\nCOMPETENCIES:\n"
        "N/A\n\nBENEFITS:\nN/A\n\nENQUIRIES: Mr B Reed, (044) 555 0110\n\n"
        "Applications on the official form must be addressed to: The "
        "Municipal Manager, PO Box 12, Elmford, 6500.\n"
    ).posting
    assert (posting.title, posting.employer, posting.department) == (
        "LIBRARIAN",
        "ELMFORD LOCAL MUNICIPALITY",
        "COMMUNITY SERVICES",
    )
    assert (posting.skills, posting.benefits) == ([], [])
    assert posting.application.contact == "Mr B Reed"
    assert posting.application.instructions == [
        "Applications on the official form must be addressed to: The Municipal Manager, PO Box 12, Elmford, 6500."
    ]


FORM = """\
Place of Assignment :{gap}Mooring Division
Position Title :{gap}Engineer II
Plantilla Item No. :{gap}ENG2-22-2014
Salary/Job/Pay Grade :{gap}16
Monthly Salary :{gap}Php 41,616.00
Eligibility :{gap}RA 1080 (Engineer)
Education :{gap}Bachelor's degree in Engineering relevant to the job
Work Experience :{gap}1 year of relevant experience
Competency :{gap}{competency}
Posting Date :{gap}2027-04-29
Closing Date :{gap}2027-05-14
"""


@pytest.mark.parametrize("gap", ["\t", " "])
@pytest.mark.parametrize(("competency", "skills"), [("Planning of quays", ["Planning of quays"]), ("N/A", [])])
def test_a_publication_of_the_philippines(gap: str, competency: str, skills: list[str]) -> None:
    posting = read(FORM.format(gap=gap, competency=competency)).posting
    assert (posting.title, posting.requisition_id) == ("Engineer II", "ENG2-22-2014")
    assert [(row.min, row.currency, row.period, row.grade) for row in posting.salaries] == [(41616, "PHP", "month", "16")]
    assert posting.qualifications.minimum == [
        "Bachelor's degree in Engineering relevant to the job",
        "1 year of relevant experience",
    ]
    assert [row.fields for row in posting.qualifications.education] == [["Engineering"]]
    assert [row.text for row in posting.skills] == skills
    assert (posting.dates.posted, posting.dates.closes) == ("2027-04-29", "2027-05-14")


def test_a_place_of_assignment_below_its_label() -> None:
    posting = read(
        "Position Title\nEngineer II\nPlace of Assignment\nOffice of the Governor, Capitol Compound, Elm City\n\n"
        "Duties:\n- Builds quays.\n"
    ).posting
    assert [(row.name, row.city) for row in posting.locations] == [("Capitol Compound", "Elm City")]
    assert posting.duties == ["Builds quays."]


def test_a_notice_of_an_institute_of_india() -> None:
    posting = read(
        "NATIONAL INSTITUTE OF TIDES\n\nAdvt. No. NIT/R&D/2027/14      Date: 02.04.2027\n\n"
        "1. Name of the post : Junior Research Fellow\n"
        "2. No. of posts : 01 (One)\n3. Essential qualification : M.Sc. in Oceanography or its equivalent.\n"
        "4. Desirable qualification : Experience in handling tide gauges.\n5. Age limit : Not exceeding 28 years.\n"
        "6. Remuneration : Rs. 37,000/- per month + HRA\n"
    ).posting
    assert (posting.title, posting.requisition_id) == ("Junior Research Fellow", "NIT/R&D/2027/14")
    assert posting.openings.count == 1
    assert posting.qualifications.preferred == ["Experience in handling tide gauges."]
    assert [row.fields for row in posting.qualifications.education] == [["Oceanography"]]
    assert [(row.min, row.currency, row.period) for row in posting.salaries] == [(37000, "INR", "month")]


def test_a_board_of_a_county_of_kenya() -> None:
    posting = read(
        "ELMFORD COUNTY GOVERNMENT\n\nPOSITION: HARBOUR INSPECTOR III – JOB GROUP 'H' (3 POSTS)\nADVERT NO: ECPSB/014/2027\n"
        "TERMS OF SERVICE: PERMANENT AND PENSIONABLE\n\nDuties and Responsibilities\ni. Inspecting jetties;\n"
        "ii. Issuing permits.\n\n"
        "HOW TO APPLY\nHand-delivered applications should be addressed to:\nThe Secretary,\nCounty Public Service Board,\n"
        "P.O. Box 112-40100,\nELMFORD.\n"
    ).posting
    assert (posting.title, posting.requisition_id, posting.openings.count) == ("HARBOUR INSPECTOR III", "ECPSB/014/2027", 3)
    assert posting.application.instructions == [
        "Hand-delivered applications should be addressed to: The Secretary, County Public Service Board, P.O. Box "
        "112-40100, ELMFORD."
    ]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Mooring Executive, Coastal Division", "Mooring Executive"),
        ("Senior Manager / Manager (Moorings), Coastal Division", "Senior Manager / Manager (Moorings)"),
        ("Mooring Executive", "Mooring Executive"),
    ],
)
def test_a_page_of_singapore(line: str, title: str) -> None:
    posting = read(
        f"{line}\nMinistry of Tides\nPermanent\nClosing on 30 Apr 2027\n\nWhat the role is\nYou will keep the register.\n\n"
        "What you will be working on\n• Review of applications\n• Replies to boat owners\n\nAbout your application process\n"
        "This job is closing on 30 Apr 2027.\n"
    ).posting
    assert (posting.title, posting.department) == (title, "Ministry of Tides")
    assert (posting.employment.types, posting.dates.closes) == (["permanent"], "2027-04-30")
    assert posting.application.instructions == []


def test_points_of_a_scale_of_hong_kong() -> None:
    (pay,) = read(
        "Marine Department\nAssistant Mooring Officer\nSalary\n"
        "Master Pay Scale Point 14 (HK$34,195 per month) to Master Pay Scale Point "
        "27 (HK$61,865 per month)\nDuties\n(a) inspecting moorings; and\n(b) issuing licences.\n"
    ).posting.salaries
    assert (pay.min, pay.max, pay.currency, pay.period) == (34195, 61865, "HKD", "month")


def test_a_ministry_is_no_title() -> None:
    posting = read(
        "MINISTRY OF TIDES\n\nApplications are invited to fill the vacant post of Mooring Inspector (GMG/AM 3) in the "
        "Ministry of Tides, "
        "salary range $1,711,060 - $2,301,186 per annum.\n\nKey Responsibilities\n• Inspects moorings;\n• Prepares reports.\n\n"
        "Minimum Required Qualification and Experience\n• Diploma in Maritime Studies.\n\n"
        "Special Conditions Associated with the Job\n"
        "• Required to travel islandwide.\n"
    ).posting
    assert (posting.title, posting.department) == ("Mooring Inspector", "MINISTRY OF TIDES")
    assert posting.qualifications.minimum == ["Diploma in Maritime Studies."]
    assert [row.kind for row in posting.conditions] == ["travel"]


def test_the_level_of_a_position_is_no_title() -> None:
    posting = read(
        "Position Level: Officer\nSalary range: $22,528 - $28,883\nUnit/Division: Moorings\n\nDuties\n- Keeps a register.\n"
    ).posting
    assert (posting.title, posting.division) == (None, "Moorings")
