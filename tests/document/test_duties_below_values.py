"""Sentences on the work that stand below a value, or before a sentence that adds to them, with no heading between."""

from __future__ import annotations

import pytest

import jobparse

WORK = "Inspects ferries and barges, investigates complaints, and prepares reports for the harbor board."


def duties(text: str) -> str:
    return " ".join(jobparse.parse(text).posting.duties)


@pytest.mark.parametrize(
    "value",
    [
        "Location: Pier 4, Alder Bay, OR 97999",
        "Work Schedule: Monday - Friday, 7:30 am - 4:00 pm",
        "Salary: $24.10 - $29.80 per hour",
        "Bargaining Unit: Harbor Workers Local 12",
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_sentences_below_a_value_are_duties(value: str, gap: str) -> None:
    above = "Ferry Inspector\n\nSummary\nThe Port of Alder is looking for an inspector.\n\nResponsibilities\n"
    text = f"{above}{value}{gap}{WORK} Writes tickets.\n\nMinimum Qualifications\nOne year on boats.\n"
    assert duties(text) == f"{WORK} Writes tickets."


def test_what_else_stands_below_a_value_is_none() -> None:
    text = (
        "Ferry Inspector\nPort of Alder\nSalary: $24.10 - $29.80 per hour\nPaid every other Friday.\n\n"
        "Location: Pier 4, Alder Bay, OR 97999\nThe pier has no cars.\n\nMinimum Qualifications\nOne year on boats.\n"
    )
    assert duties(text) == ""


def test_a_sentence_that_adds_to_the_duties_leaves_those_above_it() -> None:
    above = (
        "The inspector will inspect ferries, investigate complaints, prepare reports, and maintain records of the harbor board."
    )
    also = "Duties also include keeping the log of the pier."
    text = (
        "Ferry Inspector\n\nThe Port of Alder is looking for an inspector for its summer ferries. "
        f"{above} {also}\n\nApplicants must have one year of experience on boats.\n\n"
        "To apply, send a resume to port@alder.example by May 2.\n"
    )
    assert duties(text) == f"{above} {also}"
