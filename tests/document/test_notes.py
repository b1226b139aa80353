"""Notes that close the section above them, and those that stand for themselves."""

from __future__ import annotations

import pytest

import jobparse

TEXT = "HARBOR PILOT\n\nREQUIREMENTS\n\n- Two years of work on boats.\n- A pilot's card.\n\n{}\n"
WORDS = "Boats leave in fog as well."


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        (f"SPECIAL NOTICE\n{WORDS}", "notes"),
        (f"Notes to applicants\n{WORDS}", "notes"),
        (f"IMPORTANT:\n{WORDS}", "notes"),
        # these close the section above, and so does one on the line of its words
        (f"NOTES:\n{WORDS}", "minimum_qualifications"),
        (f"PROCESS NOTES\n{WORDS}", "minimum_qualifications"),
        (f"SPECIAL NOTE: {WORDS}", "minimum_qualifications"),
    ],
)
def test_whether_notes_close_a_section(heading: str, kind: str) -> None:
    parsed = jobparse.parse(TEXT.format(heading))
    assert parsed.posting.sections[-1].kind == kind
    assert len(parsed.posting.qualifications.minimum) == 2


def test_a_list_goes_on_behind_a_note_of_one_line() -> None:
    note = "NOTE: Snow can wait until the day.\n"
    text = f"Laborer\n\nDUTIES:\n- Sweeps streets.\n- Clears snow.\n{note}- Picks up litter.\n- Keeps signs.\n"
    posting = jobparse.parse(text).posting
    assert posting.duties == ["Sweeps streets.", "Clears snow.", "Picks up litter.", "Keeps signs."]
    numbered = text.replace("- Picks", "1. Picks").replace("- Keeps", "2. Keeps")
    assert jobparse.parse(numbered).posting.duties == ["Sweeps streets.", "Clears snow."]
