"""Lists inside flattened lines, whose bullets or numbers are all that is left of their line ends."""

from __future__ import annotations

import pytest

import jobparse
from jobparse.document.layout.flat_lists import with_items_apart

DUTIES = [
    "Walks every bridge of the town in the first week of spring",
    "Draws the cracks that it finds and sends them to the engineer",
    "Counts the rivets of the railings before and after the winter",
    "Writes to the owner of each bridge in plain and polite words",
]
NEEDS = [
    "Two years of work on bridges under the eye of an engineer",
    "A valid driver's license and a clean record of driving",
    "High school diploma or a certificate of the same worth",
    "Willingness to climb",
]
# Enough lines above a list to show that the text has not lost all of its line ends.
PAGE = "Bridge Inspector\nTown of Alder\nSalary: $4,200\nOpen until filled\nFull time\nDays\n"


def flat(heading: str, items: list[str], marks: list[str]) -> str:
    """A heading or lead-in with a list behind it, on one line."""
    return " ".join([heading, *(f"{mark} {item}" for mark, item in zip(marks, items, strict=True))])


@pytest.mark.parametrize("marks", [["•"] * 4, ["▪"] * 4, ["✔"] * 4, ["1.", "2.", "3.", "4."], ["1)", "2)", "3)", "4)"]])
@pytest.mark.parametrize("heading", ["Duties", "Responsibilities", "Specifically, you will:", "The inspector is expected to:"])
def test_a_heading_before_its_list_on_one_line(heading: str, marks: list[str]) -> None:
    needs = flat("Requirements", NEEDS, ["•"] * 4)
    text = f"Bridge Inspector\n\nThe Inspector looks after bridges of the town.\n{flat(heading, DUTIES, marks)}\n{needs}\n"
    text += "\nSalary\n$4,200 a month\n\nLocation: Elm Bay, OR\n"
    parsed = jobparse.parse(text)
    assert parsed.posting.duties == DUTIES
    assert parsed.posting.qualifications.minimum == NEEDS
    span = parsed.evidence["/duties/2"][0]
    assert parsed.source.text[span.start : span.end] == DUTIES[2]


def test_items_inside_of_an_item() -> None:
    inner = "o Tars the decks of all boats in the harbor o Mends the nets of all boats in the harbor"
    text = PAGE + flat("DUTIES", [DUTIES[0], f"{DUTIES[1]}: {inner}", *DUTIES[2:]], ["•"] * 4)
    assert with_items_apart(text).split("\n")[9:11] == [
        "o Tars the decks of all boats in the harbor",
        "o Mends the nets of all boats in the harbor",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Bridge Inspector • Elm Bay • Full Time • $4,200 monthly",
        "Rooms 1. and 2. are open. " * 12,
        "Pay grows by 1. The more one works, the more it grows. " * 6,
        " • ".join(["OR", "ME", "WA", "VT", "NH"] * 12),
    ],
)
def test_lines_that_hold_no_list_stay(text: str) -> None:
    assert with_items_apart(PAGE + text) == PAGE + text


def test_a_text_keeps_its_length() -> None:
    text = PAGE + flat("Duties", DUTIES * 3, ["•"] * 12)
    apart = with_items_apart(text)
    assert len(apart) == len(text)
    assert apart.replace("\n", " ") == text.replace("\n", " ")


def test_a_text_that_is_one_line_stays_so() -> None:
    text = "Bridge Inspector\n" + flat("Duties", DUTIES * 3, ["•"] * 12)
    assert with_items_apart(text) == text


def test_the_heading_of_the_next_list_ends_an_item() -> None:
    text = (
        PAGE
        + flat("Qualifications", NEEDS[:3], ["•"] * 3)
        + " "
        + flat("Duties", DUTIES, ["•"] * 4)
        + " "
        + flat("Benefits", ["Pension of the town after five years", "Dental Benefits", "Boots"], ["•"] * 3)
    )
    posting = jobparse.parse(text).posting
    assert posting.qualifications.minimum == NEEDS[:3]
    assert posting.duties == DUTIES
    assert posting.benefits == ["Pension of the town after five years", "Dental Benefits", "Boots"]


def test_two_blanks_before_a_heading_between_two_items() -> None:
    """Lines joined into one keep the blanks that stood at their ends."""
    text = PAGE + flat("Duties", [*DUTIES, f"{NEEDS[0]}  Minimum Requirements", *NEEDS[1:]], ["•"] * 8)
    assert "\nMinimum Requirements\n" in with_items_apart(text)
