"""Notes below an examination: what chooses applicants, what is a condition of employment, who may take it."""

from __future__ import annotations

from announcement import end_with

BELOW = "SELECTION PROCESS\n\nThe examination is an interview.\n\nNOTES:\n\n"


def test_conditions_among_the_notes_choose_nobody() -> None:
    parsed = end_with(
        BELOW + "1. A score of 70 is needed for the list.\n"
        "2. Appointment to this position is subject to a six-month probationary period.\n"
        "3. Under port policy, divers may be required to undergo a drug screening before they are hired.\n"
        "4. Reviews may be combined.\n"
    )
    assert parsed.posting.selection == [
        "The examination is an interview.",
        "A score of 70 is needed for the list.",
        "Reviews may be combined.",
    ]
    assert [row.kind for row in parsed.posting.conditions] == ["probation", "drug_test"]


def test_who_may_take_the_examination_is_not_how_they_are_chosen() -> None:
    parsed = end_with(
        BELOW + "1. Deckhands must be on a reserve list to file on a promotional basis.\n"
        "2. Only pilots in good standing are eligible to compete.\n"
        "3. Points are added for each year of service.\n"
    )
    assert parsed.posting.selection == ["The examination is an interview.", "Points are added for each year of service."]


def test_steps_of_an_examination_may_be_conditions_as_well() -> None:
    parsed = end_with("SELECTION PROCESS\n\n- Interview.\n- Background investigation.\n- Drug screen.")
    assert parsed.posting.selection == ["Interview.", "Background investigation.", "Drug screen."]


def test_a_note_that_only_mentions_a_test_further_on_stays() -> None:
    parsed = end_with(BELOW + "1. Those who pass the interview are listed. Then comes a drug test.\n2. Lists last.\n")
    assert parsed.posting.selection[1:] == [
        "Those who pass the interview are listed. Then comes a drug test.",
        "Lists last.",
    ]


def test_sentences_beside_those_that_choose_nobody_stay() -> None:
    parsed = end_with(
        BELOW + "1. A final average of 65 is needed for the list. Deckhands must be on a reserve list to file for it.\n"
        "2. Pilots who pass the swim are eligible to compete in the interview.\n"
        "3. A medical examination is required. Final scores come from the interview.\n"
    )
    assert parsed.posting.selection[1:] == [
        "A final average of 65 is needed for the list.",
        "Pilots who pass the swim are eligible to compete in the interview.",
        "Final scores come from the interview.",
    ]
