"""Sections of what towns and counties print: lists led to in capitals, questions over lists, remarks and links behind lists."""

from __future__ import annotations

import pytest
from layouts import sections

import jobparse

_PIER = "Pier Keeper\n\nKeeps the pier under the harbor master, who sets out the work of each day.\n\n"
_LIST = "\n\n  • Sweeps planks;\n  • Ties boats;\n"


@pytest.mark.parametrize(
    "lead",
    [
        "Job Duties and Responsibilities include, but are not limited to:",
        "Essential Duties and Responsibilities include but are not limited to the following:",
        "Principal Duties and Responsibilities include:",
    ],
)
def test_words_in_capitals_behind_and_begin_no_sentence(lead: str) -> None:
    posting = jobparse.parse(_PIER + lead + _LIST).posting
    assert posting.summary == "Keeps the pier under the harbor master, who sets out the work of each day."
    assert posting.duties == ["Sweeps planks;", "Ties boats;"]


def test_a_sentence_without_a_stop_before_it() -> None:
    text = "Pier Keeper of Elm Bay Responsibilities include:\n- Sweeps planks\n- Ties boats\n"
    assert jobparse.parse(text).posting.duties == ["Sweeps planks", "Ties boats"]


def test_a_long_question_over_what_is_offered() -> None:
    text = (
        f"{_PIER}What can we offer you for all the cold mornings?\n- Dental coverage.\n- Paid vacation.\n"
        "Duties:\n- Sweeps planks.\n- Ties boats.\n"
    )
    posting = jobparse.parse(text).posting
    assert posting.benefits == ["Dental coverage.", "Paid vacation."]
    assert posting.duties == ["Sweeps planks.", "Ties boats."]


def test_a_slogan_on_impact_over_words_on_the_town() -> None:
    text = f"{_PIER}Make an Impact:\nThe piers of the town serve 25,000 people over an area of three bays.\nWork hours: 8 to 5\n"
    assert jobparse.parse(text).posting.duties == []
    text = f"{_PIER}How You Will Make an Impact:\n- Sweeps planks.\n- Ties boats.\n"
    assert jobparse.parse(text).posting.duties == ["Sweeps planks.", "Ties boats."]


def test_a_note_that_duties_are_not_all() -> None:
    note = "These duties are not to be construed as exclusive."
    assert jobparse.parse(f"{_PIER}Duties\n\n{note}\n").posting.duties == []
    assert jobparse.parse(f"{_PIER}Duties\n\nThese duties are done by night.\n").posting.duties


def test_what_stands_behind_the_list_of_what_is_asked_for() -> None:
    text = (
        f"{_PIER}Qualifications\n\n  • Valid boat licence\n\n  • A diploma\n\n"
        "Volunteers of the fire boat are especially encouraged to apply. The town likes the calm that they bring to it.\n\n"
        "More information on the Pier Keeper\n\nHow to Apply\n\nCome by.\n"
    )
    assert jobparse.parse(text).posting.qualifications.minimum == ["Valid boat licence", "A diploma"]
    kinds = [kind for kind, _ in sections(text)]
    assert kinds[-4:] == ["minimum_qualifications", "hiring_preferences", "application", "application"]


def test_more_information_in_a_list_is_a_duty() -> None:
    text = f"{_PIER}Duties\n- Gives out\nmore information on the tides\n- Ties boats\n"
    assert "application" not in [kind for kind, _ in sections(text)]


@pytest.mark.parametrize("heading", ["EXAMPLES OF DUTIES", "Illustrative Examples of Work"])
def test_words_that_lead_to_the_first_part_of_the_duties(heading: str) -> None:
    lead = "Weighty and other tasks of the post may include, but are not limited to, the following:"
    posting = jobparse.parse(f"Pier Keeper\n\n{heading}\n\n{lead}\n\nEssential Functions:\n{_LIST}").posting
    assert (posting.summary, posting.duties) == (None, ["Sweeps planks;", "Ties boats;"])


def test_a_paragraph_that_sums_up_the_duties() -> None:
    told = "The oldest pier of the bay has been a landmark of the town for ninety years."
    kinds = [kind for kind, _ in sections(f"Pier Keeper\n\nDUTIES\n\n{told}\n\nEssential Functions:\n{_LIST}")]
    assert kinds == ["header", "summary", "duties"]


def test_who_is_invited_to_apply() -> None:
    text = (
        "Pier Keeper\nSalary: $4,026.00 Monthly\nThe Elm Bay Dock Department invites motivated people of sure foot to apply. "
        "The department keeps nine piers and has done so for ninety years.\nDuties\n- Sweeps planks.\n- Ties boats.\n"
    )
    assert "summary" in [kind for kind, _ in sections(text)]
    text = text.replace("invites motivated people of sure foot to apply", "invites the town to its fair in May")
    assert "summary" not in [kind for kind, _ in sections(text)]


def test_the_way_back_to_a_list_of_openings() -> None:
    kinds = [kind for kind, _ in sections(f"Pier Keeper\n\nBack to Job Openings\n\nDuties\n{_LIST}")]
    assert kinds == ["header", "page_furniture", "duties"]


@pytest.mark.parametrize(
    ("before", "opens"),
    [
        ("Do you love the smell of tar? ", True),
        ("Do you love tar? Do you own a boat? ", True),
        ("We keep nine piers. Do you love tar? ", False),
    ],
)
def test_questions_that_open_the_words_on_the_vacancy(before: str, opens: bool) -> None:
    told = "The Town of Elm Bay is seeking a keeper for its piers."
    summary = jobparse.parse(f"Pier Keeper\n\n{before}{told}\n\nDuties\n{_LIST}").posting.summary
    assert summary == (f"{before}{told}" if opens else told)


def test_what_a_page_says_of_its_keys() -> None:
    text = f"Pier Keeper\n\nPress Enter to show all options, Tab leaves them\n\nDuties\n{_LIST}"
    assert [kind for kind, _ in sections(text)] == ["header", "page_furniture", "duties"]
