"""Attributes that are plain lists: one item a bullet, number or line, in order, lead-ins and closing notes left out."""

from __future__ import annotations

import pytest
from announcement import HEAD, at, printed, read

HEADINGS = [
    ("/duties", "ESSENTIAL DUTIES"),
    ("/duties", "What You'll Do"),
    ("/duties", "Typical Tasks"),
    ("/working_conditions", "WORKING CONDITIONS"),
    ("/equipment", "EQUIPMENT"),
    ("/physical_requirements", "PHYSICAL REQUIREMENTS"),
    ("/physical_requirements", "Physical Demands:"),
    ("/benefits", "BENEFITS"),
    ("/benefits", "What We Offer"),
    ("/selection", "SELECTION PROCESS"),
]


@pytest.mark.parametrize(("pointer", "heading"), HEADINGS)
def test_each_list_under_its_heading(pointer: str, heading: str) -> None:
    parsed = read(
        f"BRIDGE INSPECTOR\n\nDUTIES\n\n- Walks the bridges.\n\n{heading}\n\n- First of the statements.\n- Second of "
        "the statements.\n"
    )
    expected = ["First of the statements.", "Second of the statements."]
    assert at(parsed, pointer)[-2:] == expected
    assert [printed(parsed, f"{pointer}/{index}") for index in range(len(at(parsed, pointer)))][-2:] == expected


@pytest.mark.parametrize(
    ("body", "items"),
    [
        ("- Oils the locks.\n- Counts the boats.", ["Oils the locks.", "Counts the boats."]),
        ("• Oils the locks.\n• Counts the boats.", ["Oils the locks.", "Counts the boats."]),
        ("o Oils the locks.\no Counts the boats.", ["Oils the locks.", "Counts the boats."]),
        ("1. Oils the locks.\n2. Counts the boats.", ["Oils the locks.", "Counts the boats."]),
        ("(a) Oils the locks.\n(b) Counts the boats.", ["Oils the locks.", "Counts the boats."]),
        ("Oils the locks.\n\nCounts the boats.", ["Oils the locks.", "Counts the boats."]),
        ("Oils the locks.\nCounts the boats.\nPaints the gates.", ["Oils the locks.", "Counts the boats.", "Paints the gates."]),
        (
            "* Oils the locks every morning. * Counts the boats every noon.",
            ["Oils the locks every morning.", "Counts the boats every noon."],
        ),
        (
            "1. Oils the locks every morning. 2. Counts the boats every noon.",
            ["Oils the locks every morning.", "Counts the boats every noon."],
        ),
        ("The keeper will:\n\n- Oil the locks.\n- Count the boats.", ["Oil the locks.", "Count the boats."]),
        (
            "- Oils the locks,\n  the gates and the winch.\n- Counts the boats.",
            ["Oils the locks, the gates and the winch.", "Counts the boats."],
        ),
        (
            "- Keeps the lock:\n  o Oils the gates\n  o Oils the winch\n- Counts the boats",
            ["Oils the gates", "Oils the winch", "Counts the boats"],
        ),
        (
            "- Oils the locks.\n- Counts the boats.\n\nThe list of essential duties is not intended to be exhaustive; "
            "there may be others.",
            ["Oils the locks.", "Counts the boats."],
        ),
        ("- Oils the locks.\n\nAdditional duties may be required for this position.", ["Oils the locks."]),
        ("- *Oils* the **locks**.\n- Pays \\$5 for each boat.", ["Oils the locks.", "Pays $5 for each boat."]),
        ("- Oils  the\tlocks.\n- Counts the\u00a0boats.", ["Oils the locks.", "Counts the boats."]),
    ],
)
def test_items(body: str, items: list[str]) -> None:
    parsed = read(f"LOCK KEEPER\n\nESSENTIAL DUTIES\n\n{body}\n\nMINIMUM QUALIFICATIONS\n\n- A steady hand.\n")
    duties = parsed.posting.duties
    assert [item for item in duties if item != "Keeps the lock:"] == items
    assert [printed(parsed, f"/duties/{index}") for index in range(len(duties))] == duties


def test_no_specific_requirements_is_kept_as_printed() -> None:
    parsed = read(
        "LOCK KEEPER\n\nDUTIES\n\n- Oils the locks.\n\nPHYSICAL REQUIREMENTS\n\n- No specific requirements\n\nEQUIPMENT\n\nNone\n"
    )
    assert parsed.posting.physical_requirements == ["No specific requirements"]
    assert parsed.posting.equipment == ["None"]


def test_all_absent() -> None:
    parsed = read("LOCK KEEPER\n\nMINIMUM QUALIFICATIONS\n\n- A steady hand.\n")
    for pointer in {pointer for pointer, _ in HEADINGS}:
        assert at(parsed, pointer) == []
        assert not any(key.startswith(pointer) for key in parsed.evidence)


def test_a_paragraph_behind_the_duties_that_asks_for_something_is_none() -> None:
    text = (
        f"{HEAD}ESSENTIAL DUTIES\n\n1. Walks the bridges.\n2. Paints the rails.\n\nCandidates must be available to work nights.\n"
    )
    assert read(text).posting.duties == ["Walks the bridges.", "Paints the rails."]
