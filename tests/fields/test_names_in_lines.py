"""Employers that stand with a title or in a sentence on one line of the title block."""

from __future__ import annotations

import pytest
from announcement import BODY, read


@pytest.mark.parametrize(
    ("line", "title", "employer"),
    [
        ("City of Alder FIELD SURVEYOR", "FIELD SURVEYOR", "City of Alder"),
        ("Town of Alder Harbor Clerk", "Harbor Clerk", "Town of Alder"),
        ("City of New Alder Clerk", "Clerk", "City of New Alder"),
        ("Town of Maple Grove Harbor Clerk\n\nThe Town of Maple Grove is by the sea.", "Harbor Clerk", "Town of Maple Grove"),
        ("City of Cook\nHarbor Clerk", "Harbor Clerk", "City of Cook"),
    ],
)
def test_a_government_ends_before_the_title(line: str, title: str, employer: str) -> None:
    parsed = read(f"{line}{BODY}")
    assert (parsed.posting.title, parsed.posting.employer) == (title, employer)


@pytest.mark.parametrize(
    ("line", "employer"),
    [
        ("Teacher for Alder Primary School", "Alder Primary School"),
        ("Librarian for the Alder Public Library", "Alder Public Library"),
        ("Closest to the Alder Hospital", None),
        ("Graduates of Alder University are welcome", None),
        ("United Nations veterans preferred here", None),
        ("United Nations Office for Docks", "United Nations Office for Docks"),
        ("Cook County Hospital", "Cook County Hospital"),
    ],
)
def test_an_employer_begins_at_its_own_name_and_is_no_sentence(line: str, employer: str | None) -> None:
    assert read(f"HARBOR CLERK\n{line}{BODY}").posting.employer == employer
