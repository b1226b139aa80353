"""Bars of tables whose cells hold paragraphs."""

from __future__ import annotations

import jobparse

TABLE = """Available Positions
|
|
| Position Title: |
Boat Warden |
| Department: |
HARBORS |
| Salary Range: |
$41,300.00-$52,800.00 |
| |
| Minimum Requirements: |
| |
Two years of experience on a quay. |
| Application Deadline: |
06/30/2031 |
"""


def test_bars_of_empty_cells_and_at_the_end_of_paragraphs() -> None:
    posting = jobparse.parse(TABLE).posting
    assert posting.title == "Boat Warden"
    assert posting.qualifications.minimum == ["Two years of experience on a quay."]


def test_a_bar_that_parts_words_stays() -> None:
    text = "Boat Warden | Town of Elmford | Full Time\n\nDUTIES\n\n- Bails boats. |\n- Ties ropes.\n"
    assert jobparse.parse(text).posting.duties == ["Bails boats. |", "Ties ropes."]
