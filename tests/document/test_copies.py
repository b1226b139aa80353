"""Text that stands twice: one record, one warning, a section of its own."""

from __future__ import annotations

import pytest
from guarantees import check_all
from layouts import sections

import jobparse
from jobparse.document.model import Anchor, Section
from jobparse.document.sections import _with_copies, build
from jobparse.document.source import Source
from jobparse.spans import Span

POSTING = (
    "BRIDGE INSPECTOR\n\nCity of Elmford\n\nSalary: $54,120.00 annually\n\nESSENTIAL DUTIES\n\n- Walks every bridge of "
    "the town twice a year, by day and "
    "by night and in all weathers.\n- Writes a report on what has rusted, and reads it aloud to the council once a "
    "year.\n- Keeps ropes, lamps and boots in "
    "good order and lends them to nobody.\n\nMINIMUM QUALIFICATIONS\n\n- A steady hand on a ladder and a good eye for "
    "what is not right.\n- Two years of "
    "experience on steel bridges of any kind.\n"
)


def values(text: str) -> dict[str, object]:
    record = jobparse.parse(text).posting.model_dump()
    return {name: value for name, value in record.items() if name not in ("source", "sections", "warnings")}


@pytest.mark.parametrize("between", ["\n", "\n\n\n", "\n* * *\n\n", "\nSHARE THIS JOB\n\n"])
def test_printed_twice(between: str) -> None:
    parsed = jobparse.parse(POSTING + between + POSTING)
    check_all(parsed)
    assert [warning.code for warning in parsed.warnings].count("duplicate_text") == 1
    assert [section.kind for section in parsed.sections].count("duplicate") == 1
    assert values(POSTING + between + POSTING) == values(POSTING)


def test_the_warning_spans_the_copy() -> None:
    text = f"{POSTING}\n{POSTING}"
    parsed = jobparse.parse(text)
    (warning,) = parsed.warnings
    assert (warning.code, text[warning.start : warning.end]) == ("duplicate_text", POSTING.strip())
    assert (parsed.sections[-1].kind, parsed.sections[-1].start, parsed.sections[-1].end) == (
        "duplicate",
        warning.start,
        warning.end,
    )


def test_printed_three_times() -> None:
    parsed = jobparse.parse(f"{POSTING}\n{POSTING}\n{POSTING}")
    check_all(parsed)
    assert values(f"{POSTING}\n{POSTING}\n{POSTING}") == values(POSTING)


def test_text_behind_the_copy_is_read() -> None:
    parsed = jobparse.parse(f"{POSTING}\n{POSTING}\nWORKING CONDITIONS\n\n- Wind.\n")
    check_all(parsed)
    assert parsed.posting.working_conditions == ["Wind."]


def test_a_short_repeat_is_no_copy() -> None:
    text = f"{POSTING}\nEQUIPMENT\n\n- Ropes.\n\nCity of Elmford\n\nCity of Elmford\n"
    assert "duplicate" not in [kind for kind, _ in sections(text)]


def test_copies_in_other_line_ends() -> None:
    text = f"{POSTING}\n{POSTING}"
    for end in ("\r\n", "\r"):
        assert values(text.replace("\n", end)) == values(text)


def test_what_is_left_behind_a_copy_has_not_the_heading_inside_it() -> None:
    """A copy on one line, and a line behind it: the last label of the copy stands in the copy."""
    hours = (
        "HOURS: 9:00 am to 5:00 pm (12:00 pm to 8:00 pm every other week of May to meet the boats that come home late at night)"
    )
    places = "LOCATION: Harbor Commission for Safe Piers (HCSP) DIVISION: Pier Council ADDRESS: 2 N Quay Street - Suite 960"
    ending = "*Shift may vary based on operational need THIS POSITION IS IN THE CAREER SERVICE. Qualifications"
    line = (
        "Additional duties may be required for this position. "
        f"{places} SHIFT: Monday through Friday (some weekends) {hours} {ending}"
    )
    parsed = jobparse.parse(f"{line}\n{line}\nBoat Liaison")
    check_all(parsed)
    assert "duplicate" in [section.kind for section in parsed.sections]
    assert parsed.sections[-1].heading is None


def test_a_copy_that_begins_inside_of_a_heading_leaves_no_part_of_it() -> None:
    document = build(Source.from_text("Who may apply.How they are chosen: by a test of the port"))
    anchor = Anchor(0, Span(0, 33), 34, "minimum_qualifications", "sense")
    section = Section(0, len(document.text), "minimum_qualifications", anchor)
    first, copy = _with_copies(document, [section], [Span(14, len(document.text))])
    assert (first.end, first.anchor, copy.kind) == (14, None, "duplicate")
    first, copy = _with_copies(document, [section], [Span(35, len(document.text))])
    assert (first.anchor, copy.start) == (anchor, 35)
