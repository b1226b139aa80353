"""Labels between blank lines, classes of jobs with a colon, lines that go on in capitals, and what is no heading of the body."""

from __future__ import annotations

import jobparse


def kinds(text: str) -> dict[str, str]:
    """The kinds of the sections by the first line of each."""
    return {
        text[section.start : section.end].strip().split("\n")[0]: section.kind
        for section in jobparse.parse(text).posting.sections
    }


PAGE = (
    "Harbor Pilot\n\n  1. PORT OF ELMBAY\n  2. Full-time\n\nLocation\n\nNORTH QUAY\n\n  1. No test\n\nDepartment\n\n{unit}\n\n"
    "Job Description\n\nThe pilot guides ships.\n\nDuties\n- Guides ships.\n"
)


def test_labels_between_blank_lines_over_their_values() -> None:
    posting = jobparse.parse(PAGE.format(unit="Tides Group")).posting
    assert posting.department == "Tides Group"
    assert [place.name or place.city or place.text for place in posting.locations] == ["NORTH QUAY"]
    assert "minimum_qualifications" not in kinds(PAGE.format(unit="Tides Group")).values()


def test_a_sentence_below_a_heading_is_no_value() -> None:
    unit = "The tides group keeps the charts of the narrows."
    assert jobparse.parse(PAGE.format(unit=unit)).posting.department != unit


CLASSES = (
    "Elm Port\nJob Number: 25-11\nSalary: $60,000\n\nWorking Conditions\n\nNights and rain.\n\nPosition Information\n\n"
    "Harbor Pilot / Night Pilot:\nPositions of this class report to the harbor master, and it takes knowledge of tides of the "
    "narrows, their charts and the lights of the bay.\n\nSenior Tide-Pilot:\nIs told of the ships that come in by night; this "
    "takes a working knowledge of the boats in the harbor and of all their logs.\n\nDuties:\n- Guides ships.\n- Reads charts.\n"
)


def test_classes_of_jobs_over_what_they_are() -> None:
    found = kinds(CLASSES)
    assert "minimum_qualifications" not in found.values()
    assert found["Senior Tide-Pilot:"] == "summary"


def test_a_line_in_capitals_goes_on() -> None:
    text = (
        "Elm Port\nJob Number: 25-11\n\nDuties:\n- Guides ships.\n\nFILING ENDS AFTER THE FIRST 90 LETTERS, OR ON MAY 3 AT 5 "
        "P.M.\n(PST), WHICHEVER OCCURS FIRST. THE EXAM WILL REOPEN AS\nTHE PORT REQUIRES.\n"
    )
    headings = [section.heading for section in jobparse.parse(text).posting.sections]
    assert not any(heading and "WHICHEVER" in heading for heading in headings)


def test_a_vision_of_the_employer_is_no_eyesight() -> None:
    text = (
        "Harbor Pilot\n\nSummary\n\nGuides ships.\n\nTIDES AND LIGHTS UNIT\nThe Tides and Lights Unit of Elmbay is new and "
        "brings together the keepers of the coast. Its vision is to keep the boats dry.\n"
    )
    assert "physical_requirements" not in kinds(text).values()


def test_who_may_apply_is_told_before_pay() -> None:
    text = (
        "Harbor Pilot\n\nSummary\n\nGuides ships.\n\nONLY OPEN TO CURRENT PAID PILOTS OF THE PORT\n\nDuties:\n- Guides ships.\n"
    )
    assert "salary" not in kinds(text).values()


def test_the_number_of_a_noun_is_no_slip_of_the_pen() -> None:
    text = "Harbor Pilot\n\nSummary\n\nGuides ships.\n\n{heading}:\n\nAll pilots are tested on the water each year in May.\n"
    codes = [doubt.code for doubt in jobparse.parse(text.format(heading="Examinations")).posting.warnings]
    assert "near_heading" not in codes
    codes = [doubt.code for doubt in jobparse.parse(text.format(heading="EXAMINATOIN PROCESS")).posting.warnings]
    assert "near_heading" in codes


def test_one_warning_for_the_lines_of_a_menu() -> None:
    text = "Home\nSearch Jobs\nSign In\nMy Account\n\nHarbor Pilot\n\nDuties:\n- Guides ships.\n\nApply Now\n"
    found = [doubt for doubt in jobparse.parse(text).posting.warnings if doubt.code == "page_furniture"]
    assert [(text[doubt.start : doubt.end].split("\n")[0]) for doubt in found] == ["Home", "Apply Now"]
