"""What stands around titles on their lines: numbers, series, grades, calls, departments, pages; offices in letterheads; rows."""

from __future__ import annotations

import pytest
from announcement import BODY, HEAD, printed, read


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("221092.Ferry Surveyor", "Ferry Surveyor"),
        ("27-0418.Ferry Surveyor", "Ferry Surveyor"),
        ("R0014420 Ferry Surveyor", "Ferry Surveyor"),
        ("REQ-10442 Ferry Surveyor", "Ferry Surveyor"),
        ("2031-FHB-011-WTO Ferry Surveyor", "Ferry Surveyor"),
        ("Ferry Surveyor - R0014420", "Ferry Surveyor"),
        ("Ferry Surveyor | REQ-10442", "Ferry Surveyor"),
        ("Ferry Surveyor #00061F5B1", "Ferry Surveyor"),
        ("FERRY SURVEYOR, CY-1702- PAY BANDS I - II", "FERRY SURVEYOR"),
        ("Ferry Surveyor - GS-462-05", "Ferry Surveyor"),
        ("Ferry Surveyor, GS-343-12 (MP)", "Ferry Surveyor"),
        ("Ferry Surveyor - CY-02 - Pay Band II", "Ferry Surveyor"),
        ("Tide Holder, NF-0189-01", "Tide Holder"),
        ("Ferry Surveyor (AD 7)", "Ferry Surveyor"),
        ("Ferry Surveyor - Contract Agent FG IV", "Ferry Surveyor"),
        ("Ferry Surveyor, NOB, Fixed Term, Elm Bay", "Ferry Surveyor"),
        ("Ferry Surveyor, B5/B6. ELMSAT, Elmstadt", "Ferry Surveyor"),
        ("Ferry Surveyor, GS-6 (Temporary)", "Ferry Surveyor"),
        ("Ferry Surveyor, Range 24", "Ferry Surveyor"),
        ("Ferry Surveyor (Pay Grade 24)", "Ferry Surveyor"),
        ("Ferry Surveyor (Grade 1-3) x 2", "Ferry Surveyor"),
        ("Ferry Surveyor - Grade III - Elmford County", "Ferry Surveyor"),
        ("Ferry Surveyor (Exempt)", "Ferry Surveyor"),
        ("Ferry Surveyor ***INTERNAL ONLY***", "Ferry Surveyor"),
        ("Ferry Surveyor *REVISED*", "Ferry Surveyor"),
        ("Ferry Surveyor - RE-POST", "Ferry Surveyor"),
        ("REVISED - Ferry Surveyor", "Ferry Surveyor"),
        ("Vacancy - Ferry Surveyor", "Ferry Surveyor"),
        ("Ferry Surveyor Apply Now", "Ferry Surveyor"),
        ("Ferry SurveyorEdit", "Ferry Surveyor"),
        ("Ferry Surveyor [edit]", "Ferry Surveyor"),
        ("Ferry Surveyor page is loaded", "Ferry Surveyor"),
        ("Ferry Surveyor (12/14/2031)", "Ferry Surveyor"),
        ("Ferry Surveyor for the 2031-2032 School Year", "Ferry Surveyor"),
        ("Ferry Surveyor at Elm Quay Elementary School", "Ferry Surveyor"),
        ("(coming in December) Ferry Surveyor", "Ferry Surveyor"),
        ("Required for September 2031 - Ferry Surveyor", "Ferry Surveyor"),
        ("Selection procedure EFA/31/AD/14 - Ferry Surveyor", "Ferry Surveyor"),
        ("Elm Quay Port Trust Recruitment 2031 for 40 Ferry Surveyor Posts", "Ferry Surveyor"),
        ("Job Title and Grade Ferry Surveyor (Grade VII)", "Ferry Surveyor"),
        ("Title of Post Ferry Surveyor (Grade III)", "Ferry Surveyor"),
        ("« Back to all jobs Ferry Surveyor", "Ferry Surveyor"),
        ("Ferry Surveyor - City of Elmford - Jobs", "Ferry Surveyor"),
        ("Elmford - Official Website - Ferry Surveyor", "Ferry Surveyor"),
        ("Tidewatch Labs | Ferry Surveyor | Remote (US) | Full-time", "Ferry Surveyor"),
        ("Job Advert: Ferry Surveyor", "Ferry Surveyor"),
        ("Role Profile - Ferry Surveyor", "Ferry Surveyor"),
        ("RE-ADVERTISEMENT - Ferry Surveyor", "Ferry Surveyor"),
        ("NEW! Ferry Surveyor", "Ferry Surveyor"),
        ("Position 1: Ferry Surveyor", "Ferry Surveyor"),
        ("Advert 3 of 2031: Ferry Surveyor", "Ferry Surveyor"),
        ("Recruitment to the post of Ferry Surveyor", "Ferry Surveyor"),
        ("Notice of Examination for Ferry Surveyor", "Ferry Surveyor"),
        ("Terms of Reference for a Ferry Surveyor", "Ferry Surveyor"),
        ("Apply for the Ferry Surveyor position", "Ferry Surveyor"),
        ("We're looking for a Ferry Surveyor", "Ferry Surveyor"),
        ("Our next Ferry Surveyor", "Ferry Surveyor"),
        ("Job Profile: Ferry Surveyor", "Ferry Surveyor"),
        ("Person Specification - Ferry Surveyor", "Ferry Surveyor"),
        ("Terms of Reference: Ferry Surveyor", "Ferry Surveyor"),
        ("Re: Job opening - Ferry Surveyor", "Ferry Surveyor"),
        ("Ferry Surveyor - Job ID 4411", "Ferry Surveyor"),
        ("Ferry Surveyor - Req. #4411", "Ferry Surveyor"),
        ("Ferry Surveyor #27-11", "Ferry Surveyor"),
        ("Ferry Surveyor (FS/27/11)", "Ferry Surveyor"),
        ("Ferry Surveyor - 20 hrs/wk", "Ferry Surveyor"),
        ("Ferry Surveyor - 12 month contract", "Ferry Surveyor"),
        ("Ferry Surveyor $52,000 - $60,000", "Ferry Surveyor"),
        ("Ferry Surveyor - KES 80,000", "Ferry Surveyor"),
        ("Ferry Surveyor - Salary $52,000 DOE", "Ferry Surveyor"),
        ("Ferry Surveyor - Level 5", "Ferry Surveyor"),
        ("Ferry Surveyor - May 2031", "Ferry Surveyor"),
        ("Ferry Surveyor 5/1/2031", "Ferry Surveyor"),
        ("Ferry Surveyor: 2 positions", "Ferry Surveyor"),
        ("Ferry Surveyor (Multiple Positions)", "Ferry Surveyor"),
        ("Ferry Surveyor NEW!", "Ferry Surveyor"),
        ("Ferry Surveyor Posted 3 days ago", "Ferry Surveyor"),
        ("Ferry Surveyor.pdf", "Ferry Surveyor"),
        ("Ferry Surveyor Save job", "Ferry Surveyor"),
        ("DEPARTMENT OF PUBLIC WORKS SURVEYOR POSITION - BOROUGH OF ELMFORD", "SURVEYOR"),
        ("Town of Elmford Department of Parks and Recreation Head Surveyor", "Head Surveyor"),
    ],
)
def test_around_a_title(line: str, title: str) -> None:
    parsed = read(f"{line}\n{BODY}")
    assert parsed.posting.title == title
    assert printed(parsed, "/title") == title


@pytest.mark.parametrize(
    "line",
    [
        "Ferry Surveyor, Night Boats",
        "Ferry Surveyor - Contract Administration",
        "Director of Harbor Credit",
        "Ferry Surveyor (Night Boats)",
        "24/7 Ferry Dispatcher",
        "Director of Print",
        "Ferry Surveyor, Level II",
        "Ferry Surveyors - Regular Boats (3) and Substitutes (several)",
    ],
)
def test_what_belongs_to_a_title_stays(line: str) -> None:
    assert read(f"{line}\n{BODY}").posting.title == line


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("CITY MANAGER\nJo Field\n\nCITY OF ELMFORD\n\nDock Surveyor II", "Dock Surveyor II"),
        ("Mayor Jo Field\n\nCity of Elmford\nDock Surveyor II", "Dock Surveyor II"),
        ("ELMFORD FIRE RESCUE\nFire Chief\nJo Field\n\nDeputy Dock Surveyor", "Deputy Dock Surveyor"),
        ("CITY OF ELMFORD\n\nCITY MANAGER", "CITY MANAGER"),
        ("TO: All Staff\nFROM: Jo Field, City Manager\nSUBJECT: Vacancy - Dock Surveyor", "Dock Surveyor"),
        ("Elmford, MN\nAgendas\nMinutes\nDock Surveyor", "Dock Surveyor"),
        ("Dock Surveyor\nlocations\nElmford, MA\ntime type\nFull time\njob requisition id\nR11842", "Dock Surveyor"),
        ("CALL FOR APPLICATIONS\n\nDock Surveyor", "Dock Surveyor"),
        ("Applications are invited for the post of:\n\nDock Surveyor", "Dock Surveyor"),
    ],
)
def test_offices_and_pages_above_a_title(head: str, title: str) -> None:
    assert read(f"{head}\n{BODY}").posting.title == title


@pytest.mark.parametrize(
    "below",
    [
        "City Manager Jo Field",
        "Finance Director Jo Field",
        "Fire Chief",
        "Supervises the clerks; hires the Dock Surveyor",
        "Dock Surveyors: 40 in three yards",
        "Dock Surveyor experience a plus",
        "Prepared by the Ferry Search Consultant",
        "Deputy Dock Surveyor eligible to apply",
        "Dock Surveyor\n\nThe City of Elmford seeks a Police Chief.",
        "Dock Surveyor\nPOLICE CHIEF",
    ],
)
def test_an_office_that_is_the_post_itself_stays(below: str) -> None:
    assert read(f"POLICE CHIEF\nCity of Elmford\n{below}\n{BODY}").posting.title == "POLICE CHIEF"


@pytest.mark.parametrize(
    "below", ["Dock Surveyor, Night Boats", "Director of Tides", "Dock Surveyor (Nights)", "DOCK SURVEYOR 3"]
)
def test_a_title_below_an_office(below: str) -> None:
    assert read(f"CITY MANAGER\nCity of Elmford\n{below}\n{BODY}").posting.title == below


def test_an_office_that_is_the_post_is_no_department() -> None:
    posting = read(f"Chief of Police\nElm Police Department\nPolice Officers: 40 in all\n{BODY}").posting
    assert (posting.title, posting.department) == ("Chief of Police", "Elm Police Department")


@pytest.mark.parametrize(
    ("rows", "title"),
    [
        ("Position Type:\n  Public Works/Dock Worker I\n\nDate Posted:\n  5/1/2031", "Dock Worker I"),
        ("Position Type: Student Support Services/School Nurse\nDate Posted: 5/1/2031", "School Nurse"),
        ("Position Type: Maintenance/Custodial/Night Custodian\nDate Posted: 5/1/2031", "Night Custodian"),
        ("Position Type: Full-time/Permanent\nDate Posted: 5/1/2031", None),
        ("Position Type: Maintenance/Custodial\nDate Posted: 5/1/2031", None),
        ("DIRECTORATE: DOCKS\n\nPOSITION: HEAD OF DIVISION: BOATS\nTASK GRADE: 14", "HEAD OF DIVISION: BOATS"),
        (
            "1. DEPARTMENT: DOCKS\n\n1.1. MANAGER: BOAT SUPPORT - POST LEVEL 03\n\nRef No: MM/01/31\nSalary: $40 000",
            "MANAGER: BOAT SUPPORT",
        ),
    ],
)
def test_rows_of_pages_and_notices(rows: str, title: str | None) -> None:
    assert read(f"{rows}\n{BODY}").posting.title == title


def test_a_title_in_flattened_text() -> None:
    text = (
        "Job Specification, Terms and Conditions Job Title and Grade Boat Scientist, Senior (Tides) (Grade Code: 3877) "
        "Campaign Reference G2308b Closing Date 10 May 2031\n\nInterviews will be held soon after the closing date."
    )
    assert read(f"{text}\n{BODY}").posting.title == "Boat Scientist, Senior (Tides)"


def test_numbers_beside_titles() -> None:
    assert read(f"221092.Ferry Surveyor\n\nPort of Elmford\n{BODY}").posting.requisition_id == "221092"
    assert read(f"Ferry Surveyor (JR104420)\n\nElmford University\n{BODY}").posting.requisition_id == "JR104420"


@pytest.mark.parametrize(
    ("part", "number"),
    [
        ("V/No. CPSB/TID/03/2031", "CPSB/TID/03/2031"),
        ("Bulletin No. ITO 25-14        Issue Date: 09/15/31", "ITO 25-14"),
        ("Opening No.: A-118", "A-118"),
        ("Position No: 00442", "00442"),
        ("Position No: 00442\nJob ID: 118", "118"),
        ("Vacancy Announcement 27-03", "27-03"),
    ],
)
def test_numbers_of_postings(part: str, number: str) -> None:
    parsed = read(f"{HEAD}{part}\n{BODY}")
    assert parsed.posting.requisition_id == number
    assert printed(parsed, "/requisition_id") == number


@pytest.mark.parametrize("part", ["Class Title: Bridge Inspector (4120)", "Classification: 4120", "Class Spec. No.: 4120"])
def test_codes_of_classes(part: str) -> None:
    assert read(f"{HEAD}{part}\n{BODY}").posting.class_code == "4120"


@pytest.mark.parametrize(
    ("part", "count"),
    [
        ("This posting is for one (1) position.", 1),
        ("We have two openings: one at the quay and one in the yard.", 2),
        ("(2 positions available)", 2),
        ("The port has 40 positions in five divisions.", None),
    ],
)
def test_numbers_of_vacancies(part: str, count: int | None) -> None:
    assert read(f"{HEAD}{part}\n{BODY}").posting.openings.count == count
