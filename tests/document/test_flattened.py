"""Paragraphs of exports in which runs of blanks stand where the line ends were."""

from __future__ import annotations

import pytest
from layouts import bodies, sections

import jobparse
from jobparse.document.layout.flattened import with_line_ends

DUTIES = [
    "Walks every bridge of the town",
    "Draws the cracks that it finds",
    "Counts the rivets",
    "Writes to the owner of the bridge",
]
REST = (
    "Keeps the ladders in good order and reports to the clerk of works whenever one of them is lost on the way back to the yard, "
    "or is found again behind the shed where the boats of the harbor lie over the winter"
)


def flat(gap: str) -> str:
    """A posting whose paragraph on the work has its line ends as runs of blanks."""
    paragraph = gap.join([f"The Inspector looks after bridges.{gap}Duties include:", *DUTIES, REST])
    return f"Job Title: Bridge Inspector\n\nJob Description\n{paragraph}\n\nMinimum Qualifications\nA steady hand.\n"


@pytest.mark.parametrize("gap", ["    ", "   ", "  ", "  -- ", "    - "])
def test_items_between_runs_of_blanks(gap: str) -> None:
    parsed = jobparse.parse(flat(gap))
    assert parsed.posting.duties == [*DUTIES, REST]
    span = parsed.evidence["/duties/1"][0]
    assert parsed.source.text[span.start : span.end] == DUTIES[1]


def test_a_heading_between_two_runs() -> None:
    text = flat("    ").replace(
        "A steady hand.",
        "Two years of work on bridges under the eye of an engineer of a town.  Special Skills  The ability to stand on a ladder.",
    )
    assert ("skills", "The ability to stand on a ladder.") in [(kind, body) for kind, body in bodies(text) if kind == "skills"]


def test_words_in_capitals_behind_a_run_begin_a_line() -> None:
    yard = "The people of the yard write to the clerk of works, under the number 4711"
    text = flat("    ") + f"\nTo Apply\n{yard}  ALL OTHER PEOPLE write to the town hall, under 4712\n"
    assert yard in with_line_ends(text, text).split("\n")
    text = text.replace("ALL OTHER PEOPLE", "YARD people")
    assert yard not in with_line_ends(text, text).split("\n")


def test_blanks_that_a_typist_left_are_no_line_ends() -> None:
    sentence = "The Inspector walks the bridges of the town.  She writes down what she finds,  and tells the clerk  about it."
    text = "    Class Code:       3225\n" + sentence * 6 + "\nKind:      Duration:      Place:      Fee:\n"
    assert with_line_ends(text, text) is text


def test_short_lines_with_runs_of_blanks_are_rows_of_a_table() -> None:
    text = "\n".join(["Grade    Minimum    Maximum    Step    Year"] * 40)
    assert with_line_ends(text, text) is text


def test_acronyms_and_wrong_apostrophes_end_no_line() -> None:
    text = flat("    ").replace("Draws the cracks that it finds", "Draws the  UV cracks in the driverâ€™s License office")
    assert jobparse.parse(text).posting.duties[1].endswith("License office")


def test_flattened_sections_are_a_partition() -> None:
    assert [kind for kind, _ in sections(flat("    "))][-1] == "minimum_qualifications"


def test_bullets_glued_to_the_stop_before_them() -> None:
    for bullet in ("•", "â€¢"):
        wishes = f"{bullet}A hand for ropes. {bullet}An eye for rust.{bullet}A sense of balance at work on high beams."
        text = f"{flat('    ')}\nPreferred Skills\n{wishes}\n"
        assert jobparse.parse(text).posting.qualifications.preferred == [
            "A hand for ropes.",
            "An eye for rust.",
            "A sense of balance at work on high beams.",
        ]


def test_wide_space_behind_a_comma_or_semicolon_ends_no_line() -> None:
    text = flat("    ").replace("Counts the rivets", "Counts the rivets;   Paint and rust alike")
    assert jobparse.parse(text).posting.duties[2] == "Counts the rivets; Paint and rust alike"


def test_sentences_behind_a_colon_that_are_duties() -> None:
    duties = [
        "Inspects the bridges.",
        "Prepares a drawing of every crack.",
        "Monitors the rivets.",
        "Maintains a log.",
        "Reviews it.",
    ]
    lead = "Under the eye of the clerk of works, the Inspector sees to it that nobody falls in. The duties include the following:"
    rest = (
        "Orders paint on the list of the yard, and ladders from the smith, when those that lean behind the shed lost their rungs."
    )
    text = f"Job Description\n{lead}    {'  '.join([*duties, rest])}\n\nMinimum Qualifications\nA steady hand.\n"
    assert jobparse.parse(text).posting.duties == [*duties, rest]
    prose = text.replace("The duties include the following:    ", "")
    assert with_line_ends(prose, prose) is prose


def test_bullets_of_a_wrong_decoding_before_a_tab() -> None:
    text = "Preferred Skills\nâ€¢\tA hand for ropes â€¢\tAn eye for rust â€¢\tA sense of balance\n\nTo Apply\nCome by.\n"
    wishes = jobparse.parse(text).posting.qualifications.preferred
    assert wishes == ["A hand for ropes", "An eye for rust", "A sense of balance"]


def test_a_heading_behind_an_item_without_a_stop() -> None:
    text = (
        "PILOT Key Responsibility Areas: \u2022 Steers the ferry of the town over the bay and back. \u2022 Keeps the log of the "
        "ferry. Essential Requirements: \u2022 A steady hand. \u2022 An eye for gulls. \u2022 Rope Literacy Preferred "
        "Requirements: \u2022 A card of the harbor that is good for a year. \u2022 Two years on boats."
    )
    wanted = jobparse.parse(text).posting.qualifications
    assert wanted.minimum == ["A steady hand.", "An eye for gulls.", "Rope Literacy"]
    assert wanted.preferred == ["A card of the harbor that is good for a year.", "Two years on boats."]
