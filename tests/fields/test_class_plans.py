"""Pages of class plans that tell the pay of a class, and announcements for a post of the class."""

from __future__ import annotations

import jobparse

PLAN = (
    "Department of Tides\n\nTide Examiner 1 (7741TR)\n\n$29.80-$38.00 Hourly / $2,380.00-$3,040.00 BiWeekly\n\n"
    "PURPOSE OF JOB CLASS (NATURE OF WORK)\n\nIn the Department of Tides this class reads the gauges.\n\n"
    "MINIMUM QUALIFICATIONS\n\nFour (4) years of experience on a quay.\n"
)


def test_a_class_with_its_pay() -> None:
    posting = jobparse.parse(PLAN).posting
    assert posting.document_type == "class_specification"
    assert posting.class_code == "7741TR"
    assert posting.requisition_id is None


def test_an_announcement_for_a_post_of_the_class() -> None:
    posting = jobparse.parse(PLAN.replace("Department of Tides\n", "Closing Date: 5/3/2027\n", 1)).posting
    assert posting.document_type == "job_announcement"


def test_a_number_in_brackets_of_no_class() -> None:
    text = "Tide Examiner (77412)\n\nLocation: Elmbay\n\nDUTIES\n\nReads the gauges.\n"
    assert jobparse.parse(text).posting.class_code is None
