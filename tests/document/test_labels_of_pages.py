"""Labels that pages of jobs print: on terms, examinations, languages, school years, and by the names of icons."""

from __future__ import annotations

import pytest

import jobparse


def kind_at(text: str, words: str) -> str:
    section = jobparse.parse(text).document.section_at(text.index(words))
    assert section is not None
    return section.kind


ROWS = "Harbor Pilot\n\nJob Number: 25-118\n{row}\nClosing Date: May 3, 2027\n\nDuties\n\n- Guides ships.\n"


@pytest.mark.parametrize(
    ("row", "kind"),
    [
        ("Days to Work: 171/10-Months", "schedule"),
        ("Months per year: 12", "schedule"),
        ("Employment Term: As needed", "employment"),
        ("Term Duration: 2 years 0 months", "employment"),
        ("Role type: Permanent Civil Service", "employment"),
        ("Rule: Rule of Five", "employment"),
        ("List type: Promotive", "employment"),
        ("Jurisdictional Class: Non-competitive", "employment"),
        ("Scope of Eligibility: Crews of the port", "employment"),
        ("Required Language(s): English", "other_requirements"),
        ("Report Date: Open", "dates"),
        ("End of advertisement period: May 3, 2027", "dates"),
        ("Place of Interview: Quay House, Elmbay", "location"),
        ("Travel Percentage: 10%", "employment"),
        ("Travel Required: Occasional travel", "employment"),
        ("Travel: Up to 15%", "employment"),
        ("Travel: must visit all piers", "verification"),
        ("Relocation expenses reimbursed: No", "employment"),
        ("Promotion potential: 9", "employment"),
        ("Supervisory status: No", "employment"),
        ("Service: Excepted", "employment"),
        ("Service: Waterways", "identifiers"),
        ("Security clearance: Secret", "verification"),
        ("Job Website Link: https://jobs.elmbay.example/4", "application"),
    ],
)
def test_a_row_of_a_page(row: str, kind: str) -> None:
    assert kind_at(ROWS.format(row=row), row) == kind


@pytest.mark.parametrize("site", ["calopps", "fa", "icon", "glyphicon"])
def test_labels_that_are_the_names_of_icons(site: str) -> None:
    text = (
        f"Harbor Pilot\n\nPort of Elmbay\n{site}-tags\nHarbor\n{site}-map-marker\nNorth Bay\n{site}-hourglass\nFull-Time\n"
        f"{site}-calendar\n3/4/2027 at 9pm\n{site}-usd\n$7,386.00-$10,887.00 Monthly\n\nDuties\n\n- Guides ships.\n"
    )
    assert [kind_at(text, words) for words in ("North Bay", "Full-Time", "3/4/2027", "$7,386")] == [
        "location",
        "employment",
        "dates",
        "salary",
    ]


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Accountability Objective:", "summary"),
        ("Job Description Summary", "summary"),
        ("What is the role?", "summary"),
        ("Special Salary Information", "salary"),
        ("Notes on Sponsorship and Eligibility", "employment"),
        ("Performance Standards/Indicators:", "other_requirements"),
        ("Specific duties/activities", "duties"),
    ],
)
def test_a_heading_of_a_page(heading: str, kind: str) -> None:
    text = f"Harbor Pilot\n\nThe port looks for a pilot.\n\n{heading}\n\nThe tides of the narrows are told to all of the crews.\n"
    assert kind_at(text, heading) == kind


@pytest.mark.parametrize(
    "line", ["Posted 2 weeks ago", "Posted 30+ days ago", "Posted at 7 months ago", "Job Posted:\n3 hours ago"]
)
def test_how_long_ago_a_posting_was_printed(line: str) -> None:
    posting = jobparse.parse(f"Quay Hand\n\n{line}\n\nDUTIES\n- Moors the ferries.\n").posting
    assert posting.sections[1].kind == "dates"
    assert posting.dates.posted is None


@pytest.mark.parametrize("label", ["Posting Scope", "Competition Scope"])
def test_the_scope_of_a_posting_says_who_may_apply(label: str) -> None:
    posting = jobparse.parse(ROWS.format(row=f"{label}: Internal (Open to hands of the port only)")).posting
    assert "employment" in {section.kind for section in posting.sections}
    assert posting.employment.open_to == ["employees"]
