"""An announcement, a class specification, or something else."""

from __future__ import annotations

import pytest
from announcement import BODY, HEAD, codes, read

SPECIFICATION = (
    "Code: 0412\n\nFamily: Public Works\nService: Administrative\nGroup: Inspection\nSeries: Bridges\n\nCLASS TITLE: "
    "Bridge Inspector\n\n"
    "CHARACTERISTICS OF THE CLASS\n\nUnder supervision, inspects bridges, and performs related duties as "
    "required\n\nESSENTIAL DUTIES\n\n"
    "- Walks every bridge twice a year\n- Reports rust\n\nMINIMUM QUALIFICATIONS\n\n- A year of work on steel\n"
)

OF_CLASS = "Gauge Reader\nClass Code: 1234\n\n{}\n\nDuties:\n- Reads the gauges of the lock\n- Keeps the log\n"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (OF_CLASS.format("The Town of Kelp is hiring a gauge reader."), "job_announcement"),
        (OF_CLASS.format("Join our crew."), "job_announcement"),
        (OF_CLASS.format("Readers earn $16.22 per hour."), "job_announcement"),
        (OF_CLASS.format("Readers watch the tides and tell those seeking the sea."), "class_specification"),
        (HEAD + BODY, "job_announcement"),
        ("Job Title: Clerk\nSalary: $20.50 per hour\n", "job_announcement"),
        (f"{HEAD}Number of Positions: 2\nClosing Date: May 2, 2025\n{BODY}", "job_announcement"),
        (SPECIFICATION, "class_specification"),
        (f"{SPECIFICATION}\nCity of Elmford\nApril, 2021\n", "class_specification"),
        (f"Pay Grade: 17\n{SPECIFICATION}", "class_specification"),
        (
            "Bridge Inspector\n\nDEFINITION\n\nAn employee in this class walks bridges.\n\nDUTIES\n\n- Reports rust\n",
            "class_specification",
        ),
        (
            "Bridge Inspector\n\nDEFINITION\n\nAn employee in this class walks bridges.\n\nDUTIES\n\n- Reports rust\n\n"
            "The next recruitment is in May.\n",
            "job_announcement",
        ),
        (f"{SPECIFICATION}\nSalary: $54,120.00 annually\n\nApplications must be received by May 2, 2025.\n", "job_announcement"),
        ("The council met on Monday. It spoke of the old bridge and went home before dark.\n", "other"),
        ("Stir the flour into the milk.\n\nBake for an hour.\n", "other"),
        ("x", "other"),
        ("The mayor has an immediate opening in his diary.\n", "other"),
        ("Elm Trees is looking to recruit gaugers at all levels. Candidates need a boat.\n", "job_announcement"),
        ("Elm Trees is looking to the recruits at all levels. They need a boat.\n", "other"),
        ("Gauge Reader Job at Elm Trees, Kelp, ME\n\nPosition Summary\n\nReads the gauges.\n", "job_announcement"),
        ("We are looking for a fit gardener. Applicants are asked to write to the town.\n", "job_announcement"),
        ("A position on the tides is currently available at the University of Elm.\n", "job_announcement"),
        ("A chart of the tides is currently available at the University of Elm.\n", "other"),
        (
            "What are the responsibilities and job description for the Bridge Inspector position at Port of Elm?\n"
            "Under the direction of the chief, walks bridges.\n",
            "job_announcement",
        ),
        ("Walk-in interview for the crew of the lock, to which candidates may come.\n", "job_announcement"),
        (
            "Bridge Inspector\n\nThe town has an immediate opening for the position of an inspector of bridges.\n",
            "job_announcement",
        ),
        ("Bridge Inspector I/II\n\n• City of Elmford\n• Full Time\nWalks every bridge twice a year.\n", "job_announcement"),
    ],
)
def test_document_type(text: str, kind: str) -> None:
    parsed = read(text)
    assert parsed.posting.document_type == kind
    assert ("not_a_posting" in codes(parsed)) is (kind != "job_announcement")
    assert "/document_type" not in parsed.evidence


_KELP = "The Village of Elm Bay {}.\n"
_WORK = "Harbor Pilot\n\nGuides boats into the bay. Keeps the log. Maintains the lamps. Reports on the tides.\n"
_LINKED = "Gauge Reader\n\nGeneral Information\nReads gauges.\n\nRequirements\n\nA year of gauges.\n\nDescription\n{}\n"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (_LINKED.format("For details, please see Class Specifications | Gauge Reader"), "job_announcement"),
        (_LINKED.format("View the class specification of gauge readers."), "job_announcement"),
        (_LINKED.format("This class specification tells what gauge readers do."), "class_specification"),
        (_KELP.format("is accepting applications for 2 seasonal workers in the Parks Department"), "job_announcement"),
        (_KELP.format("is accepting applications for summer help"), "job_announcement"),
        (_KELP.format("is now hiring for three part-time crossing guards"), "job_announcement"),
        (_KELP.format("is glad of the help of its guards"), "other"),
        (_KELP.format("seeks a deputy harbor clerk"), "job_announcement"),
        (_KELP.format("is accepting applications for its youth award"), "other"),
        (_WORK, "job_announcement"),
        ("Harbor Pilot\n\n- Keeps the log\n- Maintains the lamps\n- Inspects it\n- Reports on tides\n", "job_announcement"),
        ("Tides\n\nThe bay fills twice a day. Keeps are old towers. Maintains are not. Reports come late.\n", "other"),
    ],
)  # fmt: skip
def test_kinds_told_by_few_words(text: str, kind: str) -> None:
    assert read(text).posting.document_type == kind


def test_a_booklet_for_candidates_is_an_announcement() -> None:
    said = (
        "This is an opportunity to gain employment in the role of Harbor Officer with Alder County Council. Candidates read it."
    )
    posting = read(f"Candidate Information Booklet \u2013 Harbor Officer (Grade VII)\n\n{said}\n").posting
    assert (posting.document_type, posting.title) == ("job_announcement", "Harbor Officer")


def test_a_description_of_a_class_by_its_heading() -> None:
    head = "STATE CLASSIFICATION JOB DESCRIPTION\n\nSalary Group A14\n\nClass No. 3624\n\nHARBOR CLERK III\n\n"
    posting = read(f"{head}DUTIES\n\n- Keeps logs.\n").posting
    assert (posting.document_type, posting.class_code, posting.locations) == ("class_specification", "3624", [])


def test_several_jobs_of_a_village_are_announced() -> None:
    text = (
        "Harbor Positions\n\nVillage of Alder\n\nThe Village has several job opportunities available on the pier. "
        "The posts will be filled by the qualifications of the candidates.\n"
    )
    assert read(text).posting.document_type == "job_announcement"


def test_who_is_currently_hiring_announces() -> None:
    text = "Alder Boats is currently hiring pilots for its ferries. The position is one of many, and the boats are old.\n"
    assert read(text).posting.document_type == "job_announcement"
    assert read(text.replace("currently hiring", "proud of its")).posting.document_type == "other"


def test_a_call_for_applications_announces() -> None:
    text = "The Elm Group is issuing this call for {}. The positions are new.\n"
    assert read(text.format("applications")).posting.document_type == "job_announcement"
    assert read(text.format("papers")).posting.document_type == "other"


def test_who_invites_the_qualified_announces() -> None:
    text = "The Elm Group invites {} to the vacancies of its yard. The boats are old.\n"
    assert read(text.format("suitably qualified persons")).posting.document_type == "job_announcement"
    assert read(text.format("old friends")).posting.document_type == "other"
