"""What sites that collect postings print above and around them: questions, places behind offices, employers before titles."""

from __future__ import annotations

import pytest
from announcement import BODY, announce, printed, read


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("What are the responsibilities and job description for the Ferry Deckhand position at Alder Boats?", "Ferry Deckhand"),
        ("Deckhand - Alder River Transportation Authority - Port Alder, OR", "Deckhand"),
        (
            "Deckhand I, II or III: North Pier (Alder District) at Oregon Department of Ferries",
            "Deckhand I, II or III: North Pier",
        ),
        ("Ferry Deckhand\nAlder County, OR", "Ferry Deckhand"),
        ("Alder County, OR", None),
        ("Subject to change", None),
        ("One of the largest ports of the river", None),
        ("State of Alder Classified Job Specification", None),
    ],
)
def test_title(line: str, title: str | None) -> None:
    found = read(f"{line}\n{BODY}").posting.title
    assert (found or "").startswith(title or "")
    assert bool(found) == bool(title)


@pytest.mark.parametrize(
    ("line", "employer"),
    [
        ("What is the job description for the Deckhand position at Alder Boats?", "Alder Boats"),
        ("Website Alder River Transit Authority (ARTA)\n\nDeckhand", "Alder River Transit Authority"),
        (
            "Alder River Transit Authority Deckhand (Part Time) in Port Alder, Oregon\n\nJob Title: DECKHAND (PART-TIME)",
            "Alder River Transit Authority",
        ),
        ("Deckhand\nAuthority: RT/MT", None),
    ],
)
def test_employer(line: str, employer: str | None) -> None:
    parsed = read(f"{line}\n{BODY}")
    assert parsed.posting.employer == employer
    if employer:
        assert printed(parsed, "/employer") == employer


@pytest.mark.parametrize(
    ("sentence", "department"),
    [
        ("The Ann Alder's County Department of Ferries & Piers is hiring deckhands.", "Department of Ferries & Piers"),
        ("The Alder County Department of Ferries is hiring deckhands.", "Alder County Department of Ferries"),
    ],
)
def test_department(sentence: str, department: str) -> None:
    assert read(f"Deckhand\n\n{sentence}\n{BODY}").posting.department == department


@pytest.mark.parametrize(
    ("part", "groups"),
    [
        ("Applications accepted from: ALL PERSONS INTERESTED", ["public"]),
        ("These postings are for Alder County employees only.", ["employees"]),
        ("*FOR INTERNAL APPLICANTS ONLY*", ["employees"]),
        ("Health plans are for full-time employees only.", []),
    ],
)
def test_open_to(part: str, groups: list[str]) -> None:
    assert announce(part).posting.employment.open_to == groups


@pytest.mark.parametrize(
    ("part", "flsa"),
    [
        ("Non-Exempt", "non_exempt"),
        ("EXEMPT:  No", "non_exempt"),
        ("Exempt: Yes", "exempt"),
        ("Exempt from tolls", None),
    ],
)
def test_flsa(part: str, flsa: str | None) -> None:
    parsed = announce(part)
    assert parsed.posting.employment.flsa == flsa


def test_a_specification_may_tell_the_pay_of_its_class() -> None:
    text = f"Alder Transit Authority\n\nJob Specification\n\nPay Grade\nH1 ($62,316.80 - $93,454.40)\n{BODY}"
    assert read(text).posting.document_type == "class_specification"
    assert read(f"{text}\nClosing Date: May 3, 2027\n").posting.document_type == "job_announcement"


def test_about_the_employer_by_its_name() -> None:
    text = "Deckhand\n\nDUTIES\n\n- Ties up boats.\n\nAbout Alder Ferries\n\nAlder Ferries runs nine boats.\n"
    assert ("about", "About Alder Ferries") in [(row.kind, row.heading) for row in read(text).sections]


def test_a_list_of_duties_under_a_heading_on_something_else() -> None:
    text = (
        "Deckhand\n\nWhat to Expect\n\nThe schedule is four days of ten hours each week, and boats run on all holidays.\n\n"
        "Among the tasks of this role, the Deckhand will:\n\n- Tie up the boats\n- Sweep the deck\n"
    )
    assert read(text).posting.duties == ["Tie up the boats", "Sweep the deck"]
    mission = "Deckhand\n\nAbout us\n\nOur mission is to:\n\n- carry riders over the river\n- keep it clean\n" + BODY
    assert "keep it clean" not in read(mission).posting.duties
