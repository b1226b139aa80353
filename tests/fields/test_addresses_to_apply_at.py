"""Addresses of the web to apply at and those on something else; offices that papers go to."""

from __future__ import annotations

import pytest
from announcement import announce, end_with, printed


@pytest.mark.parametrize(
    ("text", "urls"),
    [
        (
            "ABOUT US\n\nThis job began on www.elm.example.org. For all of it and to apply, visit\nwww.elm.example.org/job/4711.",
            ["www.elm.example.org/job/4711"],
        ),
        (
            "HOW TO APPLY\n\nApply online. To see the questions, click https://\njobs.elmford.org/View/4711 first.",
            ["jobs.elmford.org/View/4711"],
        ),
        (
            "HOW TO APPLY\n\nApply at www.elm.example.org/jobs. For more information about the port, visit us at: "
            "www.elm.example.org.",
            ["www.elm.example.org/jobs"],
        ),
        (
            "HOW TO APPLY\n\nApply at www.elm.example.org/jobs. Check the site (http://www.elm.example.org/tests) for "
            "important exam filing information.",
            ["www.elm.example.org/jobs"],
        ),
        (
            "HOW TO APPLY\n\nFor more information about this position and how to apply, visit www.elm.example.org/jobs.",
            ["www.elm.example.org/jobs"],
        ),
        ("DEPARTMENT INFORMATION\n\nWe keep the quay.\nDepartment Website: http://www.elm.example.org", []),
    ],
)
def test_addresses_of_the_web(text: str, urls: list[str]) -> None:
    assert end_with(text).posting.application.urls == urls


def test_an_address_for_questions_on_something_else() -> None:
    text = "HEALTH\n\nPlease direct your questions related to the {} to pills@elm.example.org."
    assert announce(text.format("vaccination rule")).posting.application.emails == []
    assert announce(text.format("position")).posting.application.emails == ["pills@elm.example.org"]


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Applications will be accepted at Elm County Port Office, 38 West Quay Street, from 8 to 5.", "Elm County Port Office"),
        ("Submit applications to the Office of the City Clerk, 38 Quay Street, Elmford.", "Office of the City Clerk"),
        ("Forms may be returned to the Human Resources Department, 12 Quay St.", "Human Resources Department"),
        ("Forms may be picked up at the Human Resources Department, 12 Quay St.", None),
        ("Diplomas and transcripts must be sent from the Office of the Dean, 12 Quay St.", None),
        (
            "Forms may be obtained from the Elm Port Board, 3 Elm Road. Return the forms to the Clerk's Office, 12 Quay Street.",
            "Clerk's Office",
        ),
        ("Mail your application to Human Resources, P.O. Box 12, Elmford.", "Human Resources"),
        ("Mail your application to the Elm Harbor Authority, 12 Quay Street, Elmford.", "Elm Harbor Authority"),
        ("Applications may be picked up at Elmford City Hall, 12 Quay St.", None),
        ("Applications are read with care. Work is at the Elm Water Department, 12 Quay St.", None),
        ("Applications go to whoever sits at the desk.", None),
    ],
)
def test_offices_that_papers_go_to(text: str, office: str | None) -> None:
    parsed = end_with(f"HOW TO APPLY\n\n{text}")
    assert parsed.posting.application.contact == office
    assert printed(parsed, "/application/contact") == (office or "")


def test_a_person_comes_before_an_office() -> None:
    parsed = end_with(
        "HOW TO APPLY\n\nMail your application to Human Resources, P.O. Box 12, Elmford. "
        "For questions, contact Jo Field at 555-0100."
    )
    assert parsed.posting.application.contact == "Jo Field"
