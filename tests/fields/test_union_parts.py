"""Unions that a post is said to be part of, and units beside the pay."""

from __future__ import annotations

import pytest
from announcement import BODY, read

HEAD = "Harbor Pilot\nCity of Alder\n\nThe pilot guides ships through the harbor at night.\n\n"


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            "This position is part of the International Union of Harbor Engineers (IUHE).",
            "International Union of Harbor Engineers (IUHE)",
        ),
        ("This post is part of the Brotherhood of Ferry Pilots, Local 12.", "Brotherhood of Ferry Pilots, Local 12"),
        ("The successful applicant will be part of the Amalgamated Ferry Union.", "Amalgamated Ferry Union"),
        ("This is a full-time Elmland Union of Public Boats (EUPB) position.", "Elmland Union of Public Boats (EUPB)"),
        ("This is a permanent CUPE position.", "CUPE"),
        ("This is a Union Elm Railroad position.", None),
        ("This is a Union position.", None),
        ("The position falls under the Teamsters Local 12.", "Teamsters Local 12"),
        ("This position is part of the European Union programme on tides.", None),
        ("This position is part of the Alder Credit Union.", None),
        ("The pilot is part of the Union Street project.", None),
        ("This position is part of the Quay Employees Association picnic.", None),
    ],
)
def test_the_union_that_a_post_is_part_of(sentence: str, name: str | None) -> None:
    assert read(f"{HEAD}{sentence}{BODY}").posting.employment.union == name


@pytest.mark.parametrize(
    ("pay", "units"),
    [
        ("$22.39/hour (BU10 HE02)", ["BU10"]),
        ("$4,039 per month, SR-10, BU 03", ["03"]),
        ("$22.39/hour (BU-07)", ["BU-07"]),
        ("$22.39/hour (BUS 10)", []),
        ("$22.39/hour (ABU10)", []),
    ],
)
def test_units_beside_the_pay(pay: str, units: list[str]) -> None:
    assert read(f"{HEAD}SALARY: {pay}{BODY}").posting.employment.bargaining_units == units
