"""Whether the holder must live in the jurisdiction."""

from __future__ import annotations

import pytest
from announcement import end_with, printed


@pytest.mark.parametrize(
    ("sentence", "required"),
    [
        (
            "All employees of the City must be actual residents of the City as set out in its code. Proof of residency "
            "will be required.",
            True,
        ),
        ("RESIDENCY REQUIREMENT\n\nResidency in the town is required.", True),
        ("RESIDENCY\n\nAppointees must live within the town within six months.", True),
        ("RESIDENCY REQUIREMENT\n\nAppointees must establish residence in Elmford within ninety days.", True),
        ("RESIDENCY REQUIREMENT\n\nTown residency is not required for this position.", False),
        ("RESIDENCY REQUIREMENT\n\nThere is no residency requirement for this title.", False),
        ("The Town of Elmford requires its employees to reside in the county as of their first day of work.", True),
        ("Candidates must have been legal residents of the county for at least one month.", True),
        ("Residency Requirement: None", False),
        ("City Residency: Required", True),
        ("Residency Required: No", False),
        ("Residency Required: Yes", True),
        ("New Elmford Residency required within 90 days of appointment.", True),
        ("Residence within 45 minutes of the station is required.", True),
        ("Residency within the city limits is a condition of employment.", True),
        ("Living within the township is a condition of employment.", True),
        ("A town residency requirement applies to this position.", True),
        ("The Borough has a residency requirement for this position.", True),
        ("You must currently reside in Oregon to be considered.", True),
        ("SALARY\n\n$41,000. Residency in the town is required.", True),
        ("Residency is required for waivers of tuition.", None),
        ("No residency requirement applies to this position.", False),
        ("BENEFITS\n\nNew clerks must live in the county to take the shuttle.", None),
        ("Residents of the poorer wards are given a preference.", None),
        ("ESSENTIAL DUTIES\n\n- Must live up to the hopes of residents.", None),
        ("The work is done outdoors.", None),
    ],
)
def test_residency(sentence: str, required: bool | None) -> None:
    parsed = end_with(sentence)
    assert parsed.posting.residency_required is required
    assert ("/residency_required" in parsed.evidence) is (required is not None)
    if required is not None:
        assert (
            "resid" in printed(parsed, "/residency_required").lower() or "liv" in printed(parsed, "/residency_required").lower()
        )


@pytest.mark.parametrize("who", ["permanent residents of the country", "resident aliens", "a lawful permanent resident"])
def test_permanent_residents_of_a_country_need_not_live_in_the_town(who: str) -> None:
    assert end_with(f"OTHER REQUIREMENTS\n\nApplicants must be citizens or {who}.").posting.residency_required is None


@pytest.mark.parametrize(
    ("item", "required"),
    [
        ("PGY-2 residency required.", None),
        ("An ASHP-accredited pharmacy residency is required.", None),
        ("Completion of a cardiology residency required.", None),
        ("Completion of an approved residency required.", None),
        ("Must be in the last year of a family medicine residency.", None),
        ("Residency in emergency medicine required.", None),
        ("Residency: required\n- Board eligible.", None),
        ("Residency: required\n- Boots of the town.", True),
        ("Elmford residency required\n- Board certified.", True),
        ("Completion of one year of county residency required.", True),
        ("For the Technology Office, residency is required.", True),
        ("A pediatrics residency is required. City residency is required.", True),
    ],
)
def test_a_time_of_training_is_no_home(item: str, required: bool | None) -> None:
    assert end_with(f"OTHER REQUIREMENTS\n\n- {item}").posting.residency_required is required


@pytest.mark.parametrize(
    ("sentence", "required"),
    [
        (
            "Although Oregon State residency is not required to take the written test, Oregon State residency is required to "
            "accept employment.",
            True,
        ),
        ("Residency is not required to take the test.", None),
        ("City residency is not required.", False),
        ("This position requires Oregon residency within 180 days of the hire date.", True),
        ("The town requires town residency at the time of appointment.", True),
        ("This position requires completion of an approved residency within five years.", None),
        ("Upon hire, you must live within a commutable distance from Elmford.", None),
        ("Employees must reside within a reasonable commuting distance of the yard.", None),
        ("Employees must live within the city.", True),
    ],
)
def test_where_somebody_has_to_live(sentence: str, required: bool | None) -> None:
    assert end_with(f"OTHER REQUIREMENTS\n\n- {sentence}").posting.residency_required is required
