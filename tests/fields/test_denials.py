"""What a text denies, or says that it does not ask for, is no value."""

from __future__ import annotations

import pytest
from announcement import announce, end_with


@pytest.mark.parametrize(
    "part",
    [
        "Not open to the public.",
        "This vacancy is no longer open to the public.",
        "EMPLOYMENT TYPE\n\nNot open to the public.",
        "The harbor is open to the public daily.",
    ],
)
def test_nobody_may_apply(part: str) -> None:
    assert announce(part).posting.employment.open_to == []


@pytest.mark.parametrize("part", ["Open to the public.", "This job is open to the public.", "The exam is open to the public."])
def test_everybody_may_apply(part: str) -> None:
    assert announce(part).posting.employment.open_to == ["public"]


@pytest.mark.parametrize(
    ("part", "types"),
    [("This position is not part-time.", []), ("This is a full-time, not a seasonal position.", ["full_time"])],
)
def test_types(part: str, types: list[str]) -> None:
    assert announce(part).posting.employment.types == types


@pytest.mark.parametrize("value", ["Not union", "Non union", "Not applicable"])
def test_no_union(value: str) -> None:
    assert announce(f"Union: {value}").posting.employment.union is None


@pytest.mark.parametrize(
    ("steps", "documents"),
    [
        ("Do not send a cover letter. Attach a resume.", ["resume"]),
        ("You need not submit transcripts.", []),
        ("You may send transcripts that are not required.", []),
        ("Please do not forget to attach a cover letter.", ["cover letter"]),
    ],
)
def test_papers(steps: str, documents: list[str]) -> None:
    assert end_with(f"HOW TO APPLY\n\n{steps}").posting.application.documents == documents


def test_numbers_that_nobody_should_call() -> None:
    parsed = end_with("HOW TO APPLY\n\nNo phone calls to 207-555-0100. Text to 207-555-0101.")
    assert parsed.posting.application.phones == ["207-555-0101"]


@pytest.mark.parametrize(
    "sentence",
    [
        "We do not require a background check.",
        "You do not need a security clearance.",
        "This position is not on call.",
        "A drug test is not required.",
    ],
)
def test_conditions(sentence: str) -> None:
    parsed = end_with(f"CONDITIONS OF EMPLOYMENT\n\n- {sentence}\n- You may not start until you pass a medical exam.")
    assert [row.kind for row in parsed.posting.conditions] == ["medical_exam"]


def test_requirements() -> None:
    parsed = end_with(
        "MINIMUM QUALIFICATIONS\n\n- Valid driver's license is not required.\n- Bachelor's degree not required.\n"
        "- No associate degree is required.\n- A master's degree is required, but experience is not required."
    )
    assert parsed.posting.qualifications.licenses == []
    assert [row.level for row in parsed.posting.qualifications.education] == ["master"]
