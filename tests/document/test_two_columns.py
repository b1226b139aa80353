"""Text in two columns, as a page is copied with its layout."""

from __future__ import annotations

from textwrap import wrap

import guarantees
import pytest

import jobparse
from jobparse.document.plain_text.two_columns import reading_order

LEFT = """\
HARBOR ENGINEER
Town of Alder

DUTIES
- Draws the piers and the sheds of the harbor and keeps the drawings in good order over the years
- Counts the boats that lie at the piers over the winter and writes down what each of them owes
- Answers the letters of owners whose boats were hurt by the ice or by other boats of the harbor
- Looks after the cranes and calls the smith when one of them makes a noise that it did not make

SALARY
$4,200 to $5,100 a month
"""
RIGHT = """\
MINIMUM QUALIFICATIONS
- Two years of work on piers or on bridges under the eye of an engineer of a town or a county
- A valid driver's license and the will to drive a van over roads that nobody has mended for long
- Graduation from a college with a degree in engineering, or in a field that is close to it

HOW TO APPLY
Send a letter and the names of three people who have seen you work to the clerk of the town at jobs@alder.example, and do not
forget to say when you can begin.
"""
LABELS = ("Title", "Department", "Salary", "Location", "Openings", "Union")


def _wrapped(part: str, width: int) -> list[str]:
    return [row for line in part.split("\n") for row in (wrap(line, width, subsequent_indent="  ") or [""])]


def side_by_side(left: str, right: str, *, width: int = 46, gap: int = 4, above: str = "") -> str:
    """Two texts beside each other on one page."""
    first, second = _wrapped(left, width), _wrapped(right, width)
    rows = max(len(first), len(second))
    first += [""] * (rows - len(first))
    second += [""] * (rows - len(second))
    return above + "\n".join(f"{one:<{width + gap}}{other}".rstrip() for one, other in zip(first, second, strict=True)) + "\n"


@pytest.mark.parametrize(("width", "gap"), [(46, 4), (40, 2), (60, 8)])
@pytest.mark.parametrize(
    "above", ["", "The Town of Alder invites applications from everybody who likes the sea and has a steady hand on land\n\n"]
)
def test_columns_are_read_one_after_the_other(width: int, gap: int, above: str) -> None:
    text = side_by_side(LEFT, RIGHT, width=width, gap=gap, above=above)
    plain = jobparse.parse(above + LEFT + "\n" + RIGHT).posting
    parsed = jobparse.parse(text)
    posting = parsed.posting
    assert posting.duties == plain.duties
    assert len(posting.duties) == 4
    assert posting.qualifications.minimum == plain.qualifications.minimum
    assert posting.title == plain.title
    assert posting.salaries == plain.salaries
    assert posting.application.emails == ["jobs@alder.example"]


def test_spans_and_sections_are_told_in_the_text_as_it_stands() -> None:
    text = side_by_side(LEFT, RIGHT)
    parsed = jobparse.parse(text)
    guarantees.check_all(parsed)
    pieces = parsed.evidence["/duties/1"]
    assert " ".join(" ".join(text[start:end].split()) for start, end in pieces) == parsed.posting.duties[1]
    rows = [(section.kind, section.heading) for section in parsed.sections]
    assert ("duties", "DUTIES") in rows
    assert ("minimum_qualifications", "MINIMUM QUALIFICATIONS") in rows
    assert [heading for _, heading in rows if heading].count("DUTIES") == 1


@pytest.mark.parametrize(
    "text",
    [
        "".join(f"{label + ':':<30}The value of it\n" for label in ("Title", "Salary", "Location", "Department") * 5),
        "".join(
            f"{label:<30}a long value that goes on for most of the line and\n{'':<30}on its second line as well\n"
            for label in ("Title", "Salary") * 8
        ),
        # a form with a value of two lines, over a paragraph; a table whose cells have two lines
        "".join(
            f"{label + ':':<30}a value that goes on for most of the line and\n{'':<30}on its second line\n" for label in LABELS
        )
        + "\n".join(wrap("Tars the decks of all boats in the harbor and mends the nets over the winter " * 9, 70)),
        "".join(
            f"{'Deckhand who ties boats and':<40}$18.00 per hour, and two more\n{'keeps the decks':<40}for nights\n"
            for _ in LABELS
        ),
        "\n".join(wrap("Tars the decks of all boats in the harbor and mends the nets over the winter " * 20, 60)),
        "\n".join(f"{'':<30}{row}" for row in wrap("Tars the decks of all boats in the harbor and mends the nets " * 20, 60)),
        "a  b " * 4000,
        "   \n" * 4000,
    ],
)
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert reading_order(text) == []


def test_a_heading_that_goes_on_in_the_next_line_of_its_column() -> None:
    left = LEFT.replace("DUTIES\n", "The engineer of the harbor will in all seasons have the\nfollowing duties:\n")
    parsed = jobparse.parse(side_by_side(left, RIGHT))
    guarantees.check_all(parsed)
    assert len(parsed.posting.duties) == 4
    headings = [section.heading for section in parsed.sections if section.kind == "duties" and section.heading]
    assert headings == ["The engineer of the harbor will in all seasons"]
