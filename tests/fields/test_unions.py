"""Unions: behind labels, in the labels of units, in sentences on who represents the position."""

from __future__ import annotations

import pytest
from announcement import announce, printed, read


@pytest.mark.parametrize(
    ("part", "union"),
    [
        ("Union Code: R01 - SEIU Local 1000", "SEIU Local 1000"),
        ("Union: Public Safety - S.E.I.U. Local 73", "Public Safety - S.E.I.U. Local 73"),
        ("Union/Bargaining Unit: CUPE Local 416", "CUPE Local 416"),
        ("Employee Group: OPSEU Local 332", "OPSEU Local 332"),
        ("Bargaining Unit/Union: 206 - Technical/AFSCME", "AFSCME"),
        ("Bargaining Unit: 3, Harbor Federation Local 12", "Harbor Federation Local 12"),
        ("Bargaining Unit: 3, Harbor Crews", None),
        ("Union: Non-represented", None),
        ("Union Status: BIEU - Local 12", "BIEU - Local 12"),
        ("Union Status: Exclusion - Non Union - BIEU", None),
        ("Union Affiliation: Unaffiliated", None),
        ("SUMMARY\n\nThis position is represented by AFT-Elmland.", "AFT-Elmland"),
        ("SUMMARY\n\nThis is an ATU represented position.", "ATU"),
        (
            "SUMMARY\n\nThis is a Bridge Inspectors' Association (BIA) represented position.",
            "Bridge Inspectors' Association (BIA)",
        ),
        ("SUMMARY\n\nThis is one of the crews of the town (CUPE 2426) at the harbor.", "CUPE 2426"),
        ("Jurisdiction: CUPE Local 21", "CUPE Local 21"),
        ("BENEFITS\n\nA dental plan. The position is in the bargaining unit of CUPE Local 21.", "CUPE Local 21"),
        ("NOTES\n\nIt is represented by the Elmland Federation of Pilots (EFP).", "Elmland Federation of Pilots (EFP)"),
        ("NOTES\n\nThe pilot works with members of the Association of Harbor Engineers.", None),
        ("SUMMARY\n\nThis is a C.U.P.E. Local 21 position at the harbor.", "C.U.P.E. Local 21"),
        ("WORKING CONDITIONS\n\nThis is a regular unionized position within the BCGEU.", "BCGEU"),
        ("WORKING CONDITIONS\n\nThis is a unionized position within the town.", None),
        ("SUMMARY\n\nThe house of CUPE is by the sea, and so is IBEW.", None),
        ("SUMMARY\n\nThe town is represented by the Mayor.", None),
        ("SUMMARY\n\nThis is a represented position.", None),
        ("Shift: Days\nRepresented by: Harbor Pilots Union Local 12", "Harbor Pilots Union Local 12"),
        ("PERKS\n\nPilots are members of Harbor Pilots Union Local 12 after a year.", "Harbor Pilots Union Local 12"),
        (
            "VETERANS\n\nThe class is represented by the Elmford Employees Association. THIS IS NO CONTRACT.",
            "Elmford Employees Association",
        ),
        ("PLACE\n\nThis is under the agreement between the Port and the Brotherhood of Pilots.", "Brotherhood of Pilots"),
        ("PERKS\n\nA boat. AFSCME DC 21 position.", "AFSCME DC 21"),
        ("TO: All members, AFSCME Elm Council 8, Local 2101", "AFSCME Elm Council 8, Local 2101"),
        ("NOTES\n\nThe pay is as per the OPSEU Collective Agreement.", "OPSEU"),
        ("PERKS\n\nWe are a CWA Local 9401 shop.", "CWA Local 9401"),
        ("SUMMARY\n\nIt is represented by OCSEA/AFSCME and sails.", "OCSEA/AFSCME"),
        ("PERKS\n\nCall the Elm Bay Museum Local 12 desk.", None),
        ("ABOUT THE CITY\n\nFour of the crews of the town are with IBEW Local 7.", None),
    ],
)
def test_the_union(part: str, union: str | None) -> None:
    parsed = announce(part)
    assert parsed.posting.employment.union == union
    if union:
        assert printed(parsed, "/employment/union") == union


def test_a_unit_by_its_name() -> None:
    parsed = announce("Bargaining Unit: HPU - Harbor Pilots Unit (HPA)")
    assert parsed.posting.employment.bargaining_units == ["Harbor Pilots Unit (HPA)"]


def test_capitals_that_go_on_are_no_name() -> None:
    assert announce("SUMMARY\n\nIt is represented by the " + "Harbor Pilots Union " * 40).posting.employment.union is None
    assert announce("SUMMARY\n\n" + "Members Of The Harbor Pilots " * 8_000).posting.employment.union is None


@pytest.mark.parametrize(
    ("part", "union"),
    [
        (
            "SUMMARY\n\nUnder the agreement with CANAL PILOTS, STOKERS, & HELPERS UNION, LOCAL 81 - BARGAINING UNIT 3.",
            "CANAL PILOTS, STOKERS, & HELPERS UNION, LOCAL 81",
        ),
        ("UHPA represented\nWage: $31 an hour", "UHPA"),
        ("NOTES\n\nThis class is NOT represented.", None),
        ("NOTES\n\nMembers of Amalgamated Transit Union Local 41", "Amalgamated Transit Union Local 41"),
        ("SUMMARY\n\nGuides ships. Represented by SEIU Local 77, General Unit.", "SEIU Local 77"),
    ],
)
def test_a_union_alone_and_without_its_unit(part: str, union: str | None) -> None:
    assert announce(part).posting.employment.union == union


@pytest.mark.parametrize(("name", "units"), [("Trades & Crafts", ["Trades & Crafts"]), ("Unrepresented", []), ("None", [])])
def test_a_unit_named_in_words(name: str, units: list[str]) -> None:
    assert announce(f"Bargaining Unit: {name}").posting.employment.bargaining_units == units


@pytest.mark.parametrize(
    "words",
    ["Various", "Pending", "Contact HR", "Confidential", "Position is represented", "To be determined", "Use for all Job Titles"],
)
def test_words_in_the_place_of_a_unit_name_none(words: str) -> None:
    assert announce(f"Bargaining Unit: {words}").posting.employment.bargaining_units == []


def test_no_union_behind_a_label_of_the_unit() -> None:
    assert announce("Bargaining Unit: None - Not included in the union (Elm Union Group)").posting.employment.union is None
    assert announce("Bargaining Unit: Unit 3, Harbor Federation Local 12").posting.employment.union is not None


@pytest.mark.parametrize(
    ("label", "units"),
    [
        ("Bargaining Unit: DS&T - Docks, Scientific, and Technical (HPA)", ["DS&T - Docks, Scientific, and Technical (HPA)"]),
        ("Bargaining Unit: Unit 7", ["7"]),
        ("Bargaining Unit Designation: 21", ["21"]),
        ("Representation Unit: SM", ["SM"]),
        ("Bargaining Unit: Dock Crews (DC)", ["Dock Crews (DC)"]),
        ("Bargaining Unit: NR", []),
        ("Bargaining Unit: NO", []),
        ("Bargaining Unit: 21st Harbor Crew of the docks", []),
    ],
)
def test_units_by_letters_words_and_numbers(label: str, units: list[str]) -> None:
    assert announce(label).posting.employment.bargaining_units == units


@pytest.mark.parametrize(
    ("sentence", "union", "units"),
    [
        ("The class is assigned to the Elm City Employees Association bargaining unit.", "Elm City Employees Association", []),
        ("This position is in the Docks and Crafts bargaining unit.", None, ["Docks and Crafts"]),
        ("This position is included in the Clerical Negotiating Unit.", None, ["Clerical"]),
        ("This is a bargaining unit position (AFSCME).", "AFSCME", []),
        ("This is a bargaining unit position (BRIDGES).", None, []),
        (
            "This position belongs to the Elmford Federation of Bridge Workers (EFBW).",
            "Elmford Federation of Bridge Workers (EFBW)",
            [],
        ),
        ("The boat belongs to the Elmford Federation of Bridge Workers.", None, []),
        ("The post is in the Harbor Bargaining Unit Member class.", None, []),
        ("The post is in any Other bargaining unit.", None, []),
    ],
)
def test_units_and_their_unions_in_sentences(sentence: str, union: str | None, units: list[str]) -> None:
    terms = announce(f"SUMMARY\n\nMends bridges. {sentence}").posting.employment
    assert (terms.union, terms.bargaining_units) == (union, units)


@pytest.mark.parametrize(
    ("label", "union"),
    [
        ("Employee Association: Elm Police Officers Association", "Elm Police Officers Association"),
        ("Representing Union: Bridge Guild", "Bridge Guild"),
        ("Employee Group: CUPE 15", "CUPE 15"),
        ("Employee Group: 15 Crews", None),
    ],
)
def test_further_labels_of_unions(label: str, union: str | None) -> None:
    assert announce(label).posting.employment.union == union


@pytest.mark.parametrize(
    ("lines", "units"), [("Dock Crews (DC)", ["Dock Crews (DC)"]), ("None", []), ("Dock Crews\nBridge Crews", [])]
)
def test_a_unit_under_its_heading(lines: str, units: list[str]) -> None:
    assert announce(f"BARGAINING UNIT\n\n{lines}").posting.employment.bargaining_units == units


@pytest.mark.parametrize("words", ["UAW", "FOP", "CWA", "SEIU - Harbor Crews", "Union: CUPE"])
def test_a_union_is_no_unit(words: str) -> None:
    assert announce(f"Union: UAW\nBargaining Unit: {words}").posting.employment.bargaining_units == []


@pytest.mark.parametrize(
    ("said", "union", "units"),
    [
        ("The clerk bargains with crews in the Harbor Pilots Association bargaining unit.", None, []),
        ("The post negotiates with the Harbor Pilots Association bargaining unit.", None, []),
        ("This position is responsible for talks with the Harbor Pilots Association bargaining unit.", None, []),
        ("Helps employees who are in the Harbor Pilots Association bargaining unit.", None, []),
        ("Hears the crews of the Docks and Crafts bargaining unit.", None, []),
        (
            "Employees of this class are represented by the Harbor Pilots Association bargaining unit.",
            "Harbor Pilots Association",
            [],
        ),
        ("The incumbent is covered by the Harbor Pilots Association bargaining unit.", "Harbor Pilots Association", []),
        ("This job falls within the Docks and Crafts bargaining unit.", None, ["Docks and Crafts"]),
        ("As a member of the Docks and Crafts bargaining unit, the rigger pays dues.", None, ["Docks and Crafts"]),
        ("Assigned to the Docks and Crafts bargaining unit.", None, ["Docks and Crafts"]),
    ],
)
def test_only_the_unit_of_the_post_counts(said: str, union: str | None, units: list[str]) -> None:
    for heading in ("SUMMARY", "ESSENTIAL DUTIES", "NOTES"):
        employment = announce(f"{heading}\n\n{said}").posting.employment
        assert (employment.union, employment.bargaining_units) == (union, units)


def test_the_agreement_of_a_union_with_a_short_name() -> None:
    told = announce("SUMMARY\n\nThe steps of the AFGE Master Agreement, Article 23, are followed.").posting.employment.union
    assert told == "AFGE"
    assert announce("SUMMARY\n\nThe steps of the WHARF Master Agreement are followed.").posting.employment.union is None


def test_a_name_in_a_line_in_capitals() -> None:
    line = "OPEN TO REGULAR EMPLOYEES OF CUPE LOCAL 77 WITH SENIORITY."
    parsed = read(f"NET MENDER\n\nWHO MAY APPLY\n\n{line}\n\nDUTIES\n\n- Mends nets.\n")
    assert parsed.posting.employment.union == "CUPE LOCAL 77"
