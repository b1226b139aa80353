"""Degrees that their own names say the field of, and degrees that are spoken of without being asked for."""

from __future__ import annotations

from typing import Any

import pytest
from announcement import at, read

HEAD = "BRIDGE INSPECTOR\n\nCity of Elmford\n\nMINIMUM QUALIFICATIONS\n\n- "


def degrees(statement: str) -> list[tuple[str, list[str]]]:
    """The levels and fields that are read from a statement of the minimum."""
    found: list[dict[str, Any]] = at(read(f"{HEAD}{statement}\n"), "/qualifications/education")
    return [(row["level"], row["fields"]) for row in found]


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("A Master of Harbor Science with two years on a quay.", [("master", ["Harbor Science"])]),
        ("Master of Public Tides degree.", [("master", ["Public Tides"])]),
        ("MASTER OF TIDAL WORK DEGREE", [("master", ["TIDAL WORK"])]),
        ("Bachelor of Tides and Currents.", [("bachelor", ["Tides and Currents"])]),
        ("Master of Harbor Administration (MHA) preferred by no one.", [("master", ["Harbor Administration"])]),
        ("Master of Tides, Master of Currents or a like degree.", [("master", ["Tides"])]),
        ("Bachelor of Arts degree", [("bachelor", [])]),
        ("B Tech in Tidal Science or an equal qualification.", [("bachelor", ["Tidal Science"])]),
        ("Senior Certificate; a year on a quay.", [("high_school", [])]),
        ("Matric plus two years in an office.", [("high_school", [])]),
        ("Grade 12 plus a course in knots.", [("high_school", [])]),
        ("Two years as a grade 12 clerk.", []),
        ("School leaving certificate and a card.", [("high_school", [])]),
        ("Completed secondary education.", [("high_school", [])]),
        ("Form Four certificate or five O-levels.", [("high_school", [])]),
        ("Leaving Certificate, WASSCE or an equal paper.", [("high_school", [])]),
        ("12th pass or 10+2 from any board.", [("high_school", [])]),
        ("Ed.D. in Tides.", [("doctorate", ["Tides"])]),
        ("DVM from any college.", [("professional", [])]),
        ("Degree in tides or currents, preferably at master's level.", [("bachelor", ["tides", "currents"])]),
        ("Higher schooling, preferably a master's degree in tides.", []),
        ("Bachelor's degree in secondary education.", [("bachelor", ["secondary education"])]),
        ("Driving school certificate; post-secondary education on tides.", []),
        ("A level of skill with knots.", []),
        ("Matriculation, or a like step, in a course on tides.", []),
        ("One year in the office of a senior certificate examiner.", []),
        ("Master of Arts or Science.", [("master", [])]),
        ("Bachelor of Science in Botany.", [("bachelor", ["Botany"])]),
        ("Master of Science in Botany, Master of Harbor Science or a like degree.", [("master", ["Botany"])]),
        ("PhD in Tides or Tidal Education or EdD in similar areas required.", [("doctorate", ["Tides", "Tidal Education"])]),
    ],
)
def test_fields(statement: str, found: list[tuple[str, list[str]]]) -> None:
    assert degrees(statement) == found


@pytest.mark.parametrize(
    ("statement", "levels"),
    [
        ("If the doctorate is not in Tides, 18 hours of tidal work are required", []),
        ("If your bachelor's degree is in another field, a certificate is required", []),
        ("Graduation from high school or a higher degree of schooling (i.e., associate, bachelor's).", ["high_school"]),
        ("A diploma of a high school, and preferably one year of college.", ["high_school"]),
        ("A bachelor's degree in tides (B.S. or B.A.).", ["bachelor"]),
        ("A college degree (e.g., bachelor's) in tides.", ["bachelor"]),
        ("A bachelor's degree if one is to lead; a master's degree in tides.", ["bachelor", "master"]),
    ],
)
def test_levels(statement: str, levels: list[str]) -> None:
    assert [level for level, _ in degrees(statement)] == levels


def test_no_leaf_ends_at_the_stops_of_id_est() -> None:
    statement = "Graduation from high school or a degree of schooling (i.e., associate, bachelor's) by the day of the dive."
    tree = at(read(f"{HEAD}{statement}\n"), "/qualifications/requirements")
    assert tree["text"] == statement


@pytest.mark.parametrize("mark", [";", ","])
def test_what_is_equivalent_to_all_that_stands_before_it(mark: str) -> None:
    statement = (
        f"A high school diploma{mark} one year of experience on bridges{mark} or an equivalent combination of training and work."
    )
    tree = at(read(f"{HEAD}{statement}\n"), "/qualifications/requirements")
    assert [item["kind"] for item in tree["items"]] == ["all_of", "leaf"]


def test_a_semicolon_between_degrees_of_which_one_is_enough() -> None:
    statement = (
        "A bachelor's degree in tides; an associate's degree in currents; or an equivalent combination of training and work."
    )
    tree = at(read(f"{HEAD}{statement}\n"), "/qualifications/requirements")
    assert (tree["kind"], len(tree["items"])) == ("any_of", 3)
