"""Words that read like values and are none, one by one: each was read as one once."""

from __future__ import annotations

import pytest
from guarantees import check_all

import jobparse

BEFORE = "Harbor Clerk\n\nTown of Alder\n\nDuties\n\n- Keeps the log.\n- Greets ships.\n\n"


@pytest.mark.parametrize(
    "item",
    [
        "Experience with purchasing cards and invoices",
        "Ability to file index cards",
        "Knowledge of CPR billing codes",
        "Two years of vessel registration experience",
        "Completed pilot certification program",
    ],
)
def test_cards_and_letters_that_are_no_licences(item: str) -> None:
    parsed = jobparse.parse(f"{BEFORE}Minimum Qualifications\n\n- {item}\n- A degree.\n")
    assert parsed.posting.qualifications.licenses == []


@pytest.mark.parametrize("words", ["This is not an exempt position.", "A tax exempt, full-time charity runs the lock."])
def test_exempt_from_something_else(words: str) -> None:
    assert jobparse.parse(f"{BEFORE}Other\n\n{words}\n").posting.employment.flsa is None


@pytest.mark.parametrize(
    "words", ["Five years of residence in the county", "Two years of college or a passing score on the test"]
)
def test_years_of_no_work(words: str) -> None:
    parsed = jobparse.parse(f"{BEFORE}Minimum Qualifications\n\n- {words}\n- A boat.\n")
    assert parsed.posting.qualifications.experience == []


@pytest.mark.parametrize(
    ("words", "closes"),
    [
        ("Applications received after May 5, 2027 will be considered as vacancies occur.", None),
        ("Applications received after May 5, 2027 will not be considered.", "2027-05-05"),
        ("We stop taking applications on May 5, 2027.", "2027-05-05"),
    ],
)
def test_the_day_after_which_none_is_taken(words: str, closes: str | None) -> None:
    assert jobparse.parse(f"{BEFORE}How to Apply\n\nSend a letter. {words}\n").posting.dates.closes == closes


@pytest.mark.parametrize("name", ["Office of the State Auditor", "Department of the County Clerk"])
def test_offices_named_after_their_holder(name: str) -> None:
    text = f"Harbor Clerk\n\nThe {name} is hiring a harbor clerk for its docks.\n\nDuties\n\n- Keeps the log.\n"
    assert jobparse.parse(text).posting.department in (name, None)


def test_a_title_in_prose_is_not_taken_from_an_item_below() -> None:
    text = (
        "Job Description\nThe Harbor Clerk will:\n• Review applications for grant funding with City partners\n"
        "• Monitor federal legislation\n"
    )
    assert jobparse.parse(text).posting.title == "Harbor Clerk"


@pytest.mark.parametrize(
    "text",
    [
        "h \nHome\n#t",
        "Harbor Clerk\n\n  The Ideal Candidate Will Also Have\n- Rope\n- Boats\n",
        "Harbor Clerk\n\n  Duties \n#Home \n- Mops \n",
    ],
)
def test_odd_blanks_keep_the_partition(text: str) -> None:
    check_all(jobparse.parse(text))
