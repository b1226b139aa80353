"""Duties whose items are glued, parted by dashes, led into by one another or by the names of their parts."""

from __future__ import annotations

import pytest

from jobparse import parse

HEAD = "Harbor Pilot\n\nSalary: $50,000 a year\n\nPosition Summary\n\nThe pilot guides ships through the narrows of Elm Bay.\n\n"
ASKED = "\n\nRequirements\n\n- A boat licence\n- Two years at sea\n"


def duties(words: str) -> list[str]:
    """The duties of a posting with some words between the role and what is asked for."""
    return parse(f"{HEAD}{words}{ASKED}").posting.duties


def test_numbers_glued_to_the_stop_before_them() -> None:
    glued = (
        "PRINCIPAL RESPONSIBILITIES: (to be done along with others)1. Drive and maintain all boats.2. Reports to the harbor "
        "office to load meals and buoys.3. Deliver buoys to various piers as told.4. Responsible for assuring equal educational "
        "opportunity to all regardless of race, color, age or religion.5. Performance of other duties."
    )
    assert duties(glued) == [
        "Drive and maintain all boats.",
        "Reports to the harbor office to load meals and buoys.",
        "Deliver buoys to various piers as told.",
        "Responsible for assuring equal educational opportunity to all regardless of race, color, age or religion.",
        "Performance of other duties.",
    ]


def test_versions_and_amounts_are_no_numbers_of_items() -> None:
    whole = "Keeps the log in release 1.2.Reports of 1.5 pages are printed and sent to the harbor office each day of the year."
    assert duties(f"Duties\n\n- {whole}\n- Guides ships") == [whole, "Guides ships"]


@pytest.mark.parametrize("second", ["Equipment and Boat Care", "Safety"])
def test_numbered_names_of_parts_open_no_section(second: str) -> None:
    parts = f"Duties\n\n1. Boat Handling\n- Steer boats with care\n- Moor boats\n2. {second}\n- Inspect engines\n- Wash boats"
    assert duties(parts) == ["Steer boats with care", "Moor boats", "Inspect engines", "Wash boats"]


def test_numbered_sections_stay_sections() -> None:
    text = (
        "1. Duties\n\n- Steer boats\n- Moor boats\n\n2. Benefits\n\n- Paid leave\n- Pension\n\n3. Requirements\n\n- A licence\n"
    )
    read = parse(f"{HEAD}{text}").posting
    assert read.duties == ["Steer boats", "Moor boats"]
    assert read.benefits == ["Paid leave", "Pension"]


def test_dashes_before_small_letters() -> None:
    line = "In this role you will: - plan trips with pilots - watch tides and budgets - report to the master. He mahi | You"
    assert duties(line) == ["plan trips with pilots", "watch tides and budgets", "report to the master."]


def test_dashes_of_prose_part_nothing() -> None:
    prose = "The pilot guides ships - a hard task - through the narrows and keeps the log of each of them."
    assert duties(f"Duties\n\n- {prose}\n- Greases winches") == [prose, "Greases winches"]


def test_the_name_of_the_next_part_is_none_of_an_item() -> None:
    line = (
        "Key duties include: (I) Support of the Office • Keep the log of the boats. • Maintain files (on paper). "
        "(II) Boats and Piers • Inspect piers. • Grease winches"
    )
    expected = ["Keep the log of the boats.", "Maintain files (on paper).", "Inspect piers.", "Grease winches"]
    assert duties(f"Duties\n\n{line}") == expected
    kept = "Keep the files of Schedule B. A. Smith signs them"
    assert duties(f"Duties\n\n• {kept}\n• Grease winches") == [kept, "Grease winches"]


def test_posts_of_the_kind_are_none_of_an_item() -> None:
    posts = "Positions in this job classification are tested"
    line = f"• Guides ships\n• Keeps the log\n• Writes reports on what was carried out {posts}"
    assert duties(f"Duties\n\n{line}") == ["Guides ships", "Keeps the log", "Writes reports on what was carried out"]


def test_a_duty_that_leads_into_parts_of_it() -> None:
    lead = "Act as one of the secretaries of the board responsible for the following tasks:"
    listed = f"Duties:\n\n- Draft letters of the port\n- {lead}\n- Listing of pilots;\n- Checks of papers;\n- Keep the files"
    assert duties(listed) == ["Draft letters of the port", lead, "Listing of pilots;", "Checks of papers;", "Keep the files"]
    assert duties("Duties\n\n- The pilot will:\n- Guide ships\n- Keep the log") == ["Guide ships", "Keep the log"]
