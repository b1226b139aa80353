"""Words before a figure that are labels elsewhere: "Class 5 driver's licence", "Level 1 First Aid" and "Class 4207"."""

from __future__ import annotations

import pytest

import jobparse

TEXT = "Harbor Clerk\n\nLocation: Elmbay\nJob Number: 4711\n\nQualifications\n\n{}\n• Two years on a quay\n"


@pytest.mark.parametrize("line", ["• Class 5 driver's license with a clean abstract", "• Level 1 First Aid certificate"])
def test_a_rank_in_an_item(line: str) -> None:
    posting = jobparse.parse(TEXT.format(line)).posting
    assert posting.class_code is None
    assert line.removeprefix("• ") in posting.qualifications.minimum + posting.qualifications.licenses


def test_a_code_of_a_class() -> None:
    text = "Harbor Clerk\n\nClass 4207\nJob Number: 4711\n\nKeeps the log of the quay.\n"
    assert jobparse.parse(text).posting.class_code == "4207"
