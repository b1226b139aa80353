"""Outlines whose letters and Roman numerals stand inside a paragraph, and numbered lists with headings between their items."""

from __future__ import annotations

import pytest

import jobparse

NOTE = "What stands below only shows what the work is like. Other duties may be assigned. "
HEAD = "Ferry Deckhand\n\nESSENTIAL DUTIES\n\n"


@pytest.mark.parametrize(
    ("line", "duties"),
    [
        (
            "I. Quays a. Sweeps the steps b. Empties the bins c. Paints the rails II. Boats a. Ties them up b. Bails them",
            ["Sweeps the steps", "Empties the bins", "Paints the rails", "Ties them up", "Bails them"],
        ),
        ("Sweeps quays of class a. Bails boats of class b. Paints those of class c. Sinks none.", None),
        ("Sweeps the steps a. Daily b. Weekly", None),
    ],
)
def test_letters_inside_a_paragraph(line: str, duties: list[str] | None) -> None:
    assert jobparse.parse(HEAD + line + "\n").posting.duties == (duties or [line])


@pytest.mark.parametrize(("between", "kept"), [("Boats of the Crew", False), ("Repairs Boats", True)])
def test_a_heading_between_numbered_items(between: str, kept: bool) -> None:
    text = f"{HEAD}1. Sweeps the steps of the quay.\n2. Empties the bins.\n{between}\n3. Ties ropes.\n4. Paints rails.\n"
    assert (between in jobparse.parse(text).posting.duties) is kept


@pytest.mark.parametrize(
    ("behind", "duties"),
    [
        (
            "Sweeps the steps of the quay and of all the landings, and keeps them free of weed and ice all year; empties the "
            "bins; ties up the ferry at each landing and lets it go again when the pilot says so; paints the rails.",
            1,
        ),
        ("The crew is drawn by lot every spring. " * 6, 0),
    ],
)
def test_a_note_in_the_head_of_the_duties(behind: str, duties: int) -> None:
    found = jobparse.parse(HEAD + NOTE + behind + "\n").posting.duties
    assert found[0].startswith("Sweeps") if duties else not any("lot" in duty for duty in found)
