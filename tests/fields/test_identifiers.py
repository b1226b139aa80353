"""Numbers and codes: strings as printed, each behind its own label."""

from __future__ import annotations

import pytest
from announcement import BODY, announce, end_with, printed, read, without

import jobparse


@pytest.mark.parametrize(
    ("part", "number"),
    [
        ("Job Number: 41207", "41207"),
        ("Job Number:\n41207", "41207"),
        ("Job Number\n:\n41207", "41207"),
        ("JOB NUMBER: 0412", "0412"),
        ("Requisition ID: JR-2025-0031", "JR-2025-0031"),
        ("Requisition #: 26-20001410-002", "26-20001410-002"),
        ("Announcement Number: 25-07B", "25-07B"),
        ("Recruitment #25-1718-001", "25-1718-001"),
        ("Job Number 346406", "346406"),
        ("Exam No. 4013", "4013"),
        ("Posting Number | 00917", "00917"),
        ("Job Posting: JC2625", "JC2625"),
        ("Job ID: 01", "01"),
        ("Announcement Code: HPGR", "HPGR"),
        ("Competition # : 41207", "41207"),
        ("Competition I.D: 41207", "41207"),
        ("ID : 1207", "1207"),
        ("VACANCY REFERENCE NUMBER: BIR 41207", "BIR 41207"),
    ],
)
def test_requisition_id(part: str, number: str) -> None:
    parsed = announce(part)
    assert parsed.posting.requisition_id == number
    assert printed(parsed, "/requisition_id") == number


def test_requisition_id_in_prose() -> None:
    parsed = announce("HOW TO APPLY\n\nGo to the town's job page and search for Job ID # 209615.")
    assert parsed.posting.requisition_id == "209615"


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("Please quote Posting 202544 in your letter.", "202544"),
        ("Send it to the town, quoting the reference AB/12-44.", "AB/12-44"),
        ("Please quote the number of your house.", None),
        ("Please quote reference 4 in your letter.", None),
    ],
)
def test_the_number_to_quote(said: str, number: str | None) -> None:
    assert announce(f"SUMMARY\n\nSend your papers to the town. {said}").posting.requisition_id == number


def test_the_number_before_a_title() -> None:
    assert read(f"Comp # 27-003 - Bridge Inspector\n{BODY}").posting.requisition_id == "27-003"


def test_the_page_in_a_table_of_contents_is_no_number() -> None:
    assert read(f"Bridge Inspector\n\nThe Role 3\nRecruitment 9\nCompetencies 10\n{BODY}").posting.requisition_id is None


def test_a_bare_number_in_prose() -> None:
    parsed = announce("HOW TO APPLY\n\nVisit the town's job page and search for Job Requisition  171051.")
    assert parsed.posting.requisition_id == "171051"


@pytest.mark.parametrize(
    "part",
    [
        "Job Number: not yet assigned",
        "Job Posting: Jun 17, 2025, 5:00:00 AM",
        "Number of Positions: 4",
        "Class Code: 0412",
        "Announcement Code: NONE",
        "Announcement Code: Harbor",
        "Position #: 3 of 5",
        "Position Number: 2",
        "Position No: 2/4",
        "Phone: 312-555-0144",
    ],
)
def test_no_requisition_id(part: str) -> None:
    parsed = announce(part)
    assert parsed.posting.requisition_id is None
    assert "/requisition_id" not in parsed.evidence


@pytest.mark.parametrize(
    ("part", "code"),
    [
        ("Class Code: 0412", "0412"),
        ("Code: 1910", "1910"),
        ("Class Code. 3755", "3755"),
        ("Class Title: BRIDGE INSPECTOR II - 40221", "40221"),
        ("CLASS CODE 1302", "1302"),
        ("Title Code No:\n31215", "31215"),
        ("Job Code: 13-A", "13-A"),
        ("Job Number: 41207\nClass Code: 0417", "0417"),
    ],
)
def test_class_code(part: str, code: str) -> None:
    parsed = announce(part)
    assert parsed.posting.class_code == code
    assert printed(parsed, "/class_code") == code


@pytest.mark.parametrize(
    "part",
    [
        "ZIP Code: 60699",
        "Dress Code: business casual",
        "Section 2-152 of the Municipal Code applies.",
        "Job Number: 41207",
        "Job Title: Inspector - 40221",
    ],
)
def test_no_class_code(part: str) -> None:
    assert announce(part).posting.class_code is None


def test_classification() -> None:
    parsed = read(
        "Code: 0412\n\nFamily: Public Works\nService: Administrative\nGroup: Inspection and Review\nSeries: Bridges\n\n"
        "CLASS TITLE: Bridge Inspector\n\nCHARACTERISTICS OF THE CLASS\n\nUnder supervision, inspects bridges, and "
        "performs related "
        "duties as required\n\nESSENTIAL DUTIES\n\n- Walks every bridge twice a year\n- Reports rust\n"
    )
    assert without(parsed.posting.classification.model_dump()) == {
        "family": "Public Works",
        "service": "Administrative",
        "group": "Inspection and Review",
        "series": "Bridges",
    }
    assert printed(parsed, "/classification/group") == "Inspection and Review"
    assert (parsed.posting.class_code, parsed.posting.requisition_id) == ("0412", None)


def test_no_classification() -> None:
    assert without(announce("Customer service: by telephone").posting.classification.model_dump()) == {}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Vacancy: GLE04417\nSteel Inspector\n", "GLE04417"),
        ("STEEL INSPECTOR - JOB GROUP 'N' (ONE POST) REF: TX/CB/07/2031\n", "TX/CB/07/2031"),
        ("Steel Inspector, ref. no: S.4/3/8\n", "S.4/3/8"),
        ("Steel Inspector, with reference to the plan of 2031\n", None),
    ],
)
def test_references_of_the_title_block(text: str, number: str | None) -> None:
    assert read(text).posting.requisition_id == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Library Clerk\n\nSalary\n\n$50,000 a year\n\nReference\n\n45/188\n\nDuties\n- Files papers.\n", "45/188"),
        ("46175 - Library Clerk\n\nJob Title: Library Clerk\n\nDuties\n- Files papers.\n", "46175"),
        ("46175 - Elm Library\n\nJob Title: Library Clerk\n\nDuties\n- Files papers.\n", None),
    ],
)
def test_numbers_under_a_heading_and_before_the_title(text: str, number: str | None) -> None:
    assert jobparse.parse(text).posting.requisition_id == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Steel Inspector\nJob Number: ABC-TWN\n", "ABC-TWN"),
        ("Steel Inspector\nJob Number: S07 - 0231\n", "S07 - 0231"),
        ("Steel Inspector\nJob Number: 4711 - two vacancies\n", "4711"),
        ("Steel Inspector\nJob Number: 117:09/31\n", "117:09/31"),
        ("Steel Inspector\nJob Number: N/A\n", None),
        ("OPEN COMPETITIVE EXAMINATION\n\nFOR\nNO. 20-117 STEEL INSPECTOR\n", "20-117"),
        ("Examination Posting\n\nSteel Inspector\n\nExam Number 60531\n", "60531"),
        ("Steel Inspector\n\nNo. 4711 Harbor Road\n", None),
    ],
)
def test_numbers_of_examinations_and_codes_alone_on_their_line(text: str, number: str | None) -> None:
    assert read(text + BODY).posting.requisition_id == number


def test_the_code_of_a_class_in_brackets_behind_its_title() -> None:
    parsed = read("Harbor Nurse II (#RH1815)\n\nThis class is distinguished from Harbor Nurse I by its nights.\n" + BODY)
    assert parsed.posting.class_code == "RH1815"
    assert parsed.posting.requisition_id is None


def test_a_number_of_noughts_is_none() -> None:
    assert announce("Job #: 000000").posting.requisition_id is None


def test_a_reference_in_a_list_of_labels_and_values() -> None:
    parsed = read("Harbor Planner\n- Posted\n- May 20, 2027\n- Ref\n- 27-01558\n- Hours\n- Full Time" + BODY)
    assert parsed.posting.requisition_id == "27-01558"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Harbor Pilot\nRef LX-2207", "LX-2207"),
        ("Harbor Pilot (SEAS-118)", "SEAS-118"),
        ("Harbor Pilot (#27-8834-01)", "27-8834-01"),
        ("Harbor Pilot (GS-7)", None),
        ("Harbor Pilot\n\nJobID: 4186", "4186"),
        ("Harbor Pilot\n\nAnn. No. 2027-31", "2027-31"),
    ],
)
def test_numbers_beside_the_title(text: str, number: str | None) -> None:
    assert read(text + "\n" + BODY).posting.requisition_id == number


def test_the_number_of_a_requisition_by_its_letters() -> None:
    parsed = read(f"Harbor Pilot\n{BODY}\n\nHOW TO APPLY\n\nQuestions? Call Ann Elm and refer to REQ-171206.")
    assert parsed.posting.requisition_id == "REQ-171206"


@pytest.mark.parametrize(
    ("part", "number"),
    [
        ("Job Opening Number: 31-Tide Tables-HARB-104455-R-Elm Bay (X)", "31-Tide Tables-HARB-104455-R-Elm Bay (X)"),
        ("HOW TO APPLY\n\nAdvert No. HP/QUAY/2031/06", "HP/QUAY/2031/06"),
        ("HOW TO APPLY\n\nSee Announcement HP-2031-08 on the board.", "HP-2031-08"),
        ("HOW TO APPLY\n\nThis replaces Announcement HP-2030-07 of last year.", None),
        ("HOW TO APPLY\n\nSee the announcement COVID-19/2031 on masks.", None),
        ("HOW TO APPLY\n\nWrite with the reference HARB/TA/2031/03 on the cover.", "HARB/TA/2031/03"),
        ("HOW TO APPLY\n\nMail a letter with HARB 2031-061 in the subject line.", "HARB 2031-061"),
        ("HOW TO APPLY\n\nApply online. Job ID HRB-1177.", "HRB-1177"),
        ("NOTICE NO. 34 OF 2031/2032\nPost Ref: EH/TS/08", "EH/TS/08"),
        ("Position Number: 1007743\nPosting Number: 88-120", "88-120"),
        ("HOW TO APPLY\n\nWrite with reference to the port. Put PILOT in the subject line.", None),
    ],
)
def test_further_numbers(part: str, number: str | None) -> None:
    parsed = end_with(part)
    assert parsed.posting.requisition_id == number
    assert number is None or printed(parsed, "/requisition_id") == number


def test_number_in_brackets_behind_a_dash() -> None:
    assert read(f"Harbor Pilot - (31000371)\n{BODY}").posting.requisition_id == "31000371"


def test_class_code_behind_something_else_on_its_line() -> None:
    assert read(f"COUNTY OF ELMFORD                      CLASS CODE: 3142\nHarbor Pilot\n{BODY}").posting.class_code == "3142"


def test_the_number_in_a_row_without_a_blank() -> None:
    assert read("Harbor Pilot\n\nJob Details\n\nTitleHarbor Pilot\nPosting IDS-27-20" + BODY).posting.requisition_id == "S-27-20"


def test_the_code_of_a_class_of_many_letters_is_no_grade() -> None:
    posting = read(
        "Harbor Pilot (#HPAA01)\n$38,010.00 Yearly Min / $57,010.00 Yearly Max\n\nClass Summary\n\nGuides ships.\n"
    ).posting
    assert posting.class_code == "HPAA01"
    assert [row.grade for row in posting.salaries] == [None]


@pytest.mark.parametrize(
    ("head", "number"),
    [
        ("Harbor Clerk #047", "047"),
        ("HARBOR CLERK #81220", "81220"),
        ("Position Title: Harbor Clerk, #27-10", "27-10"),
        ("Harbor Clerk #2", None),
        ("Ann Marrow, Clerk of Court\n\nHRB-31-10\n\nHarbor Clerk", "HRB-31-10"),
        ("HARBOR CLERK\n#HC-01", "HC-01"),
        ("Harbor Clerk\nPier B-12", None),
    ],
)
def test_numbers_beside_the_title_without_a_label(head: str, number: str | None) -> None:
    assert read(f"{head}\n{BODY}").posting.requisition_id == number


@pytest.mark.parametrize(("label", "number"), [("Exam Code", "7HB04"), ("Exam Room", None)])
def test_the_code_of_an_examination(label: str, number: str | None) -> None:
    assert read(f"Harbor Clerk\n{label}: 7HB04\n{BODY}").posting.requisition_id == number


def test_the_code_of_an_examination_is_that_of_the_posting() -> None:
    posting = read(
        "Exam Bulletin - Harbor Pilot\n\nExam Code: HX-1764\n\nSalary: $5,600 a month\n\nExam Code(s):\n\n- HX-01764\n"
    ).posting
    assert (posting.requisition_id, posting.class_code) == ("HX-1764", None)


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("HARBOR PILOT REF NO: NCDOT 37/2031 (X7 POSTS)", "NCDOT 37/2031"),
        ("Harbor Pilot, Ref: TIDE 12 boats", None),
    ],
)
def test_a_reference_of_letters_and_a_year(line: str, number: str | None) -> None:
    assert read(f"{line}\n\n{BODY}").posting.requisition_id == number


@pytest.mark.parametrize(
    ("sentence", "number"),
    [
        ("Apply online at https://hr.elm.example/jobs, Staff Positions, Search #494718.", "494718"),
        ("Complete application [#TEX-1043-077363](https://www.elm.example/x) at the portal.", "TEX-1043-077363"),
        ("Applications are numbered; bring application #12 of the pile.", None),
    ],
)
def test_numbers_that_one_is_told_to_search_for_or_complete(sentence: str, number: str | None) -> None:
    text = f"Boat Builder\n\nDuties\n\n- Builds boats\n\nHow to apply\n\n{sentence}\n"
    assert jobparse.parse(text).posting.requisition_id == number


@pytest.mark.parametrize(("printed_number", "number"), [("2031-###-####-WF", None), ("2031-041-WF", "2031-041-WF")])
def test_a_number_whose_figures_are_hidden(printed_number: str, number: str | None) -> None:
    assert announce(f"Job Number: {printed_number}").posting.requisition_id == number
