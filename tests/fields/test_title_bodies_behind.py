"""Bodies, places and remarks behind a title on its line, as lists of mails and pages of news print them."""

from __future__ import annotations

import pytest

import jobparse

BODY = "\n\nDuties\n\n- Leads the library\n- Buys books\n\nHow to apply\n\nSend a resume to a@elm.example.\n"


@pytest.mark.parametrize(
    ("line", "title", "employer"),
    [
        ("Library Director - Elm Library, Newtown (CT)", "Library Director", None),
        ("Head of Web Tools, University of Alder - revised", "Head of Web Tools", "University of Alder"),
        ("Head of Web Tools (University of Alder)", "Head of Web Tools", "University of Alder"),
        ("Head of Web Tools (Boats and Docks)", "Head of Web Tools (Boats and Docks)", None),
        ("Keeper of Standards Revised", "Keeper of Standards Revised", None),
    ],
)
def test_what_stands_behind_a_title(line: str, title: str, employer: str | None) -> None:
    posting = jobparse.parse(line + BODY).posting
    assert (posting.title, posting.employer) == (title, employer)
