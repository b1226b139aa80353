"""Statements on equal treatment in further wordings, and where they begin and end."""

from __future__ import annotations

import pytest
from announcement import announce, end_with, printed


@pytest.mark.parametrize(
    "said",
    [
        "E.O.E.",
        "EOE/M/F/Vet/Disability",
        "EEO/AA/Vets/Disability",
        "AA/EEO",
        "EEO/Affirmative Action Employer",
        "Drug-free workplace/EOE",
        "AN EQUAL OPPORTUNITY / AFFIRMATIVE ACTION EMPLOYER",
        "Equal Opportunity Employer/Protected Veterans/Individuals with Disabilities",
        "The Port is an AA/EO/ADA Employer.",
        "The Town of Elmford is an EQUAL OPPORTUNITY EMPLOYER, and does not look at the age of anybody.",
        "The Agency applies a policy of equal opportunities.",
        "We welcome applications from all sections of the community.",
        "Women and minorities are urged to apply. The Port is an equal opportunity employer.",
        "The Port is an equal opportunity employer. Veterans of every background are encouraged to apply.",
    ],
)
def test_each_wording(said: str) -> None:
    for parsed in (
        end_with(f"HOW TO APPLY\n\nWalk to the quay.\n\n{said}"),
        end_with(f"HOW TO APPLY\n\nWalk to the quay.\n{said}"),
    ):
        assert parsed.posting.equal_opportunity is not None
        assert parsed.posting.equal_opportunity.rstrip(".") == said.rstrip(".")
        assert printed(parsed, "/equal_opportunity").rstrip(".") == said.rstrip(".")


@pytest.mark.parametrize(
    "behind",
    [
        "By order of the harbor board, Ann Quay, Clerk.",
        "To ask for a ramp write to ramps@elmford.example.",
        "The Port is a drug-free yard.",
        "Forms are kept on file for one year.",
        "Equal Housing Opportunity.",
        "Thank you for your interest in the Port.",
        "Only divers of the list will be contacted.",
    ],
)
def test_sentences_on_other_matters_behind_it(behind: str) -> None:
    said = "The Port is an equal opportunity employer."
    assert end_with(f"HOW TO APPLY\n\nWalk to the quay.\n\n{said} {behind}").posting.equal_opportunity == said


def test_a_sentence_on_other_matters_before_it() -> None:
    said = "The Port is committed to the diversity of its crews and encourages women, minorities and people of all ages to apply."
    text = f"EQUAL OPPORTUNITY\n\nSend one hard copy of the application to the address above. {said}"
    assert end_with(text).posting.equal_opportunity == said


def test_a_drug_free_employer_gives_equal_opportunity() -> None:
    said = "The Port is an equal opportunity, drug-free employer. It does not discriminate in hiring."
    assert end_with(f"EQUAL OPPORTUNITY\n\n{said}").posting.equal_opportunity == said


@pytest.mark.parametrize(
    "part",
    [
        "SKILLS\n\n- Knowledge of EEO/AA rules.\n- Knots.",
        "ABILITIES\n\n- Writes the EEO/AA plan of the port.\n- Knots.",
        "NOTES\n\nThe crew of the AA/EO boats works on Sunday.",
        "NOTES\n\nAll sections of the quay are open.",
    ],
)
def test_what_promises_nothing(part: str) -> None:
    assert announce(part).posting.equal_opportunity is None


def test_a_line_of_a_list_without_stops_is_the_statement() -> None:
    lines = [f"Berth {number} of the long quay behind the tower" for number in range(12)]
    said = "The Port is committed to a policy of equal opportunity"
    parsed = end_with("NOTES\n\n" + "\n".join([*lines[:6], said, *lines[6:]]))
    assert parsed.posting.equal_opportunity == said


@pytest.mark.parametrize(
    "duty",
    [
        "Responsible for assuring equal educational opportunity to all pupils regardless of race, color, religion or age.",
        "Ensures equal opportunity for all vendors regardless of race.",
    ],
)
def test_a_duty_is_no_statement(duty: str) -> None:
    text = f"PRINCIPAL RESPONSIBILITIES\n\n- Drives the van of the kitchens.\n- {duty}\n- Washes the van."
    parsed = announce(text)
    assert parsed.posting.equal_opportunity is None
    assert duty in parsed.posting.duties
    stated = announce(f"{text}\n\nThe Town of Elmford is an equal opportunity employer.")
    assert stated.posting.equal_opportunity == "The Town of Elmford is an equal opportunity employer."
