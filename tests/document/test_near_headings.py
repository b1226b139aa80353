"""Lines that come near to a heading, a label or a signature: items, sentences, rules, marks of Markdown."""

from __future__ import annotations

import pytest
from layouts import BEFORE, sections

import jobparse
from jobparse import Parsed

DUTIES = "\n\nDUTIES\n- Keeps the books of the harbor.\n- Answers calls.\n"
LONG = "Keeps the books of the harbor and answers the calls of captains who look for a place for the night. "


def headings(parsed: Parsed) -> list[str]:
    """The headings of the sections, as printed."""
    return [row.heading for row in parsed.posting.sections if row.heading]


@pytest.mark.parametrize("label", ["JOB TITLE: Clerk", "Closing date: May 3, 2027"])
def test_a_numbered_heading_below_a_numbered_label(label: str) -> None:
    posting = jobparse.parse(f"HARBOR CLERK\n\n1. {label}\n2. DUTIES\nKeeps books daily.\n3. QUALIFICATIONS\nDiploma").posting
    assert posting.duties == ["Keeps books daily."]
    assert posting.qualifications.minimum == ["Diploma"]


@pytest.mark.parametrize(
    ("part", "attribute", "items"),
    [
        ("BENEFITS\nHealth insurance\nPaid time off\nRetirement plan", "benefits", 3),
        ("WORKING CONDITIONS\nTravel.\nOffice.", "working_conditions", 2),
    ],
)
def test_items_that_are_known_headings(part: str, attribute: str, items: int) -> None:
    posting = jobparse.parse(f"HARBOR CLERK{DUTIES}\n{part}").posting
    assert getattr(posting, attribute) == part.split("\n")[1:]
    assert len(getattr(posting, attribute)) == items


def test_headings_in_capitals_stay_headings() -> None:
    parsed = jobparse.parse(f"HARBOR CLERK{DUTIES}\nBENEFITS\nPlenty.\n\nHEALTH INSURANCE\nFor all.\n\nQUALIFICATIONS\nDiploma")
    assert headings(parsed)[-3:] == ["BENEFITS", "HEALTH INSURANCE", "QUALIFICATIONS"]


def test_a_phrase_with_a_stop_is_no_label() -> None:
    parsed = jobparse.parse(f"Town of Alder. Harbor Clerk. Location: 12 Pine Street, Alder, ME 04101. DUTIES: {LONG * 3}")
    assert [row.postal_code for row in parsed.posting.locations] == ["04101"]
    assert "Location" in headings(parsed)


def test_a_label_behind_figures() -> None:
    posting = jobparse.parse(
        f"HARBOR CLERK Town of Alder LOCATION: 12 Pine Street, Alder, ME 04101 CLOSING DATE: May 3, 2027 DUTIES: {LONG * 3}"
    ).posting
    assert [(row.state, row.postal_code) for row in posting.locations] == [("ME", "04101")]
    assert posting.dates.closes == "2027-05-03"


def test_a_title_before_a_known_label_is_no_part_of_it() -> None:
    parsed = jobparse.parse("Town of Alder HARBOR CLERK LOCATION: 12 Pine Street, Alder, ME 04101 SALARY: $20 an hour")
    assert headings(parsed) == ["LOCATION", "SALARY"]
    assert headings(jobparse.parse(f"HARBOR CLERK\n\nAssigned Work Site: Alder, Maine{DUTIES}"))[0] == "Assigned Work Site"


def test_labels_below_a_rule_are_no_signature() -> None:
    posting = jobparse.parse(
        f"HARBOR CLERK{DUTIES}- {LONG * 4}\n\n--\nCLOSING DATE: May 3, 2027\nLOCATION: 12 Pine Street, Alder, ME 04101"
    ).posting
    assert posting.dates.closes == "2027-05-03"
    assert [row.city for row in posting.locations] == ["Alder"]


def test_a_mark_of_markdown_makes_a_heading() -> None:
    parsed = jobparse.parse(f"HARBOR CLERK{DUTIES}\n## Nice to have\n- Spanish\n\n## How we hire\nInterview, then test.")
    assert parsed.posting.qualifications.preferred == ["Spanish"]
    assert headings(parsed)[-1] == "How we hire"


def test_words_of_every_day_are_no_labels() -> None:
    posting = jobparse.parse(f"HARBOR CLERK\nTown of Alder\n\nTrust: We do what we say.{DUTIES}").posting
    assert posting.employer == "Town of Alder"
    posting = jobparse.parse(
        f"HARBOR CLERK\nTown of Alder{DUTIES}\nOUR VALUES\nGoal: zero accidents.\nCommitment: We serve full time"
    ).posting
    assert posting.summary is None
    assert posting.employment.types == []


def test_words_of_every_day_are_labels_in_the_title_block() -> None:
    posting = jobparse.parse(f"HARBOR NURSE\nTrust: Alder Harbour NHS Trust\nCommitment: Full-time{DUTIES}").posting
    assert posting.employer == "Alder Harbour NHS Trust"
    assert posting.employment.types == ["full_time"]


@pytest.mark.parametrize(
    ("scanned", "kind"),
    [
        ("DUTlES", "duties"),
        ("DUTIE5", "duties"),
        ("ANNUAL 5ALARY", "salary"),
        ("Surnmary", "summary"),
        ("To App1y", "application"),
        ("Qua1ifications", "minimum_qualifications"),
        ("WORKING C0NDITIONS:", "working_conditions"),
    ],
)
def test_headings_with_letters_taken_for_others(scanned: str, kind: str) -> None:
    parsed = jobparse.parse(f"HARBOR CLERK\n\nBENEFITS\n\n- A bunk\n\n{scanned}\n\n{LONG}\n")
    assert [section.kind for section in parsed.posting.sections][-1] == kind
    assert [warning.code for warning in parsed.posting.warnings if warning.code == "near_heading"]


@pytest.mark.parametrize("line", ["Bldg 5A", "Team 10", "Morning turn", "5 Alder"])
def test_lines_with_figures_are_no_headings(line: str) -> None:
    parsed = jobparse.parse(f"HARBOR CLERK\n\nBENEFITS\n\n- A bunk\n\n{line}\n\n{LONG}\n")
    assert "near_heading" not in [warning.code for warning in parsed.posting.warnings]


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("MINIMIUM REQUIRMENTS", "minimum_qualifications"),  # a slip in each word
        ("BENIFITS", "benefits"),
        ("ESSENTIAL FUCNTIONS OF THE POST", "duties"),  # no heading of the list, but its words say so
    ],
)
def test_words_with_a_slip_of_the_pen(heading: str, kind: str) -> None:
    parsed = jobparse.parse(f"HARBOR CLERK{DUTIES}\n{heading}\nPlenty of bread and tea for everybody on the pier.\n")
    assert (kind, heading) in [(row.kind, row.heading) for row in parsed.posting.sections]


def test_a_word_that_differs_by_more_than_a_slip_is_another_word() -> None:
    parsed = jobparse.parse(f"HARBOR CLERK{DUTIES}\nBEEFITTERS\nPlenty of bread and tea for everybody on the pier.\n")
    assert all(row.kind != "benefits" for row in parsed.posting.sections)


@pytest.mark.parametrize(
    ("heading", "kind"), [("Prefered Qualifications", "preferred_qualifications"), ("Rope Qualifications", None)]
)
def test_a_slip_between_lines_of_lists_without_marks(heading: str, kind: str | None) -> None:
    text = f"{BEFORE}Requirements\nA diploma in ropes\nTwo years of work on boats\n{heading}\nA card of the port\nA song or two\n"
    assert {name: kind for kind, name in sections(text)}.get(heading) == kind
