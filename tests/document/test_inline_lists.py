"""Lists that were flattened into one line keep their items."""

from __future__ import annotations

import pytest
from guarantees import check_all

import jobparse

DUTIES = [
    "Guides ships through the narrows of the port",
    "Inspects buoys after each storm and reports lights that are out",
    "Trains the mates of the boats",
    "Keeps the log of each passage in order",
]


def duties(body: str) -> list[str]:
    parsed = jobparse.parse(f"Harbor Pilot\n\n{body}\n\nHOW TO APPLY\n\nBy letter to the port.\n")
    check_all(parsed)
    return parsed.posting.duties


@pytest.mark.parametrize("bullet", ["•", "·", "\uf0b7", "?", "¿", "►", "✓", "○", "❖", "\uf0a7", "*", "-"])
@pytest.mark.parametrize("opening", ["DUTIES\n\n", "DUTIES\n", "DUTIES: ", "DUTIES "])
def test_items_in_one_line(bullet: str, opening: str) -> None:
    line = " ".join(f"{bullet} {duty}" for duty in DUTIES)
    assert duties(f"{opening}{line}") == DUTIES


def test_two_dashes_with_a_stop_before_the_second() -> None:
    assert duties("DUTIES\n\n- Guides ships; - Inspects buoys.") == ["Guides ships;", "Inspects buoys."]
    assert duties("DUTIES\n\n- Guides ships - Northern Narrows.") == ["Guides ships - Northern Narrows."]


def test_dashes_behind_sentences() -> None:
    line = "The pilot works at night and in all weathers. - " + " - ".join(DUTIES)
    assert duties(f"DUTIES\n\n{line}")[-3:] == DUTIES[1:]


def test_names_of_items_are_no_items() -> None:
    line = (
        "- PATIENCE - Waits for the tide and for the ice to go - *CARE - Looks twice at each light - CALM - Speaks low in storms"
    )
    note = "* May be required at entry."
    parsed = jobparse.parse(f"Harbor Pilot\n\nABILITIES\n\n{line}\n\n{note}\n")
    check_all(parsed)
    assert [(row.name, row.at_entry) for row in parsed.posting.abilities] == [
        ("PATIENCE", False),
        ("CARE", True),
        ("CALM", False),
    ]


def test_a_question_is_no_bullet() -> None:
    (duty,) = duties(
        "DUTIES\n\nWhere do the buoys lie? The pilot knows. Which light is out? The pilot tells the port, day and night."
    )
    assert duty.count("?") == 2


def test_numbers_without_a_blank_behind_them() -> None:
    line = " ".join(f"{number}.{duty}" for number, duty in enumerate(DUTIES, 1))
    assert duties(f"DUTIES\n\n{line}") == DUTIES


def test_stars_glued_to_the_items_of_a_line() -> None:
    """Forms print lists so; stars around a word are emphasis."""
    line = "Essential Elements:     *Guides ships through the port. *Inspects buoys, and reports lights. *Trains the mates."
    assert duties(line) == ["Guides ships through the port.", "Inspects buoys, and reports lights.", "Trains the mates."]
    assert len(duties("DUTIES\n\nGuides ships with care. *Inspects* buoys after a storm and reports lights that are out.")) == 1


def test_nested_items_of_a_line_behind_a_blank() -> None:
    line = "• Inspects the buoys of Oslo Harbor • Guides ships of Cargo Lines through the narrows o Reads the charts of the port"
    assert duties(f"DUTIES\n\n{line}") == [
        "Inspects the buoys of Oslo Harbor",
        "Guides ships of Cargo Lines through the narrows",
        "Reads the charts of the port",
    ]


def test_a_section_sign_is_a_bullet_before_words_alone() -> None:
    line = "§ Guides ships through the narrows by day and night § Inspects the buoys after each storm"
    assert duties(f"DUTIES\n\n{line}") == [
        "Guides ships through the narrows by day and night",
        "Inspects the buoys after each storm",
    ]
    cited = "Guides ships as § 12 of the rules of the port and § 14 of the code ask for by day and night."
    assert duties(f"DUTIES\n\n{cited}") == [cited]


def test_an_item_is_read_behind_its_preamble() -> None:
    said = "Reasonable accommodations may be made for mates. Guides ships through the narrows."
    assert duties(f"DUTIES\n\n- {said}\n- Inspects buoys.") == ["Guides ships through the narrows.", "Inspects buoys."]
    alike = "Reasonable prices for berths are set. Guides ships through the narrows."
    assert duties(f"DUTIES\n\n- {alike}\n- Inspects buoys.") == [alike, "Inspects buoys."]


def test_a_list_may_break_off_behind_a_mark() -> None:
    words = "Duties\n\nPlans the day of the crew and knows the port: · the work, · situations on the pier and"
    assert jobparse.parse(f"{words} ·").posting.duties == jobparse.parse(words).posting.duties
