"""Places that a text tells in short at its top and in full further down."""

from __future__ import annotations

from announcement import read


def test_an_address_that_is_told_in_full_further_down() -> None:
    parsed = read(
        "Harbor Pilot\n\nWork Location: 12 Dock Street, Nyc\n\nDuties\n\n- Steers boats\n- Paints ships\n\n"
        "Work Location\n12 Dock Street, New York, NY 10013\n"
    )
    assert [row.text for row in parsed.posting.locations] == ["12 Dock Street, New York, NY 10013"]


def test_a_name_that_begins_with_a_number_has_the_city_told_further_down() -> None:
    parsed = read(
        "Harbor Pilot\n\nWork Location: 2 Harbor Tech\n\nDuties\n\n- Steers boats\n- Paints ships\n\nWork Location\nErie, PA\n"
    )
    assert [(row.name, row.city) for row in parsed.posting.locations] == [("2 Harbor Tech", "Erie")]
