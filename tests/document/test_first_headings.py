"""Texts of which no heading is known: the content tells where the body begins, and of which kind its sections are."""

from __future__ import annotations

import pytest

import jobparse

DUTIES = [
    "Coordinate the work of the crews along the river.",
    "Inspect ropes that were reported as worn.",
    "Prepare monthly reports on the moorings.",
]
ASKED = ["A bachelor's degree in navigation or a related field.", "Three years of experience in the care of moorings."]
DRESSES = ["{0}\n\n", "{0}\n", "{0}:\n", "**{0}**\n\n", "## {0}\n\n"]


def listed(rows: list[str], mark: str) -> str:
    return "".join(f"{mark}{row}\n" for row in rows)


@pytest.mark.parametrize("mark", ["• ", "- ", ""])
@pytest.mark.parametrize("dress", DRESSES)
@pytest.mark.parametrize("names", [("Zorb", "Quux"), ("Under the Hood", "The Fine Print"), ("THE GOOD PART", "THE REST")])
def test_unknown_headings_over_lists(names: tuple[str, str], dress: str, mark: str) -> None:
    first, second = (dress.format(name) for name in names)
    text = f"HARBOR CLERK\n\nTown of Alder\n\n{first}{listed(DUTIES, mark)}\n{second}{listed(ASKED, mark)}"
    posting = jobparse.parse(text).posting
    assert posting.title == "HARBOR CLERK"
    assert posting.duties == DUTIES
    assert posting.qualifications.minimum == ASKED


@pytest.mark.parametrize("title", ["RIVER SONGS", "Moorings", "Harbor Clerk"])
def test_a_title_over_the_list_is_no_heading(title: str) -> None:
    posting = jobparse.parse(f"{title}\n\n{listed(DUTIES, '- ')}").posting
    assert posting.duties == DUTIES
    assert not any(section.heading for section in jobparse.parse(f"{title}\n\n{listed(DUTIES, '- ')}").sections)


def test_the_name_of_an_office_over_the_list_is_no_heading() -> None:
    text = f"HARBOR CLERK\n\nMoorings Division\n\n{listed(DUTIES, '- ')}"
    assert not any(section.heading for section in jobparse.parse(text).sections)


def test_a_remark_over_a_paragraph_opens_nothing() -> None:
    text = f"HARBOR CLERK\n\nAMENDED\n\nThe harbor keeps forty boats.\n\nDUTIES\n\n{listed(DUTIES, '- ')}"
    assert [section.heading for section in jobparse.parse(text).sections if section.heading] == ["DUTIES"]


def test_a_heading_told_by_its_words_opens_the_body_for_one_that_nobody_knows() -> None:
    text = f"HARBOR CLERK\n\nWHAT THE HARBOR PAYS\n\n$52,951 to $77,402\n\nKEY RESULTS\n\n{' '.join(DUTIES)}\n"
    parsed = jobparse.parse(text)
    assert [(section.kind, section.heading) for section in parsed.sections][-1] == ("duties", "KEY RESULTS")
    assert parsed.posting.salaries[0].min == 52951


@pytest.mark.parametrize("title", ["CHIEF CLERK: SALARIES", "Harbor Clerk: Benefits"])
def test_a_title_with_its_field_behind_a_colon_is_no_heading(title: str) -> None:
    text = f"Town of Alder\n\n{title}\n\nDuties\n\n{listed(DUTIES, '- ')}"
    assert [section.heading for section in jobparse.parse(text).sections if section.heading] == ["Duties"]
